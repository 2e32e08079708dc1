// Owns the settings: personal choices, saved as they change, and where the team's shared choices come from.

import { PluginSettingTab, Setting, requireApiVersion } from "obsidian";
import type { Plugin, SettingDefinitionItem, SettingDefinitionRender } from "obsidian";
import { LANGUAGES } from "../core/language";
import type { PreferenceKey } from "../core/ports";
import type { UiContext } from "./context";
import { showDone } from "./notices";
import { teamProblemTexts } from "./team-problems";

type PersonalKey = Extract<PreferenceKey, "language" | "name" | "shared-device" | "advice">;

/** One row, from which both the searchable definitions of newer apps and the controls of older ones are made. */
interface PersonalRow {
	readonly key: PersonalKey;
	readonly name: string;
	readonly desc: string;
	readonly kind: "text" | "toggle" | "dropdown";
	readonly options?: Readonly<Record<string, string>>;
	readonly fallback: string | boolean;
}

/** No choice of one's own: the interface follows the app. */
const AS_IN_APP = "app";

export class PraksisSettingTab extends PluginSettingTab {
	constructor(
		plugin: Plugin,
		private readonly context: UiContext,
	) {
		super(context.app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			...this.personalRows().map(({ key, name, desc, kind, options, fallback }): SettingDefinitionItem => {
				if (kind === "toggle") return { name, desc, control: { type: "toggle", key, defaultValue: fallback === true } };
				if (kind === "text") return { name, desc, control: { type: "text", key, defaultValue: String(fallback) } };
				return { name, desc, control: { type: "dropdown", key, options: { ...options }, defaultValue: String(fallback) } };
			}),
			{ type: "group", heading: this.context.texts.settings.teamHeading, items: [this.teamDefinition()] },
		];
	}

	override getControlValue(key: string): unknown {
		const row = this.personalRows().find((candidate) => candidate.key === key);
		return row ? (this.context.ports.preferences.get(row.key) ?? row.fallback) : undefined;
	}

	override setControlValue(key: string, value: unknown): void {
		const row = this.personalRows().find((candidate) => candidate.key === key);
		if (!row) return;
		const { preferences } = this.context.ports;
		// A shared device remembers no name: not one from before, and none that is written afterwards.
		const forgets = row.key === "name" && preferences.get("shared-device") === true;
		preferences.set(row.key, forgets || value === row.fallback ? null : value);
		if (row.key === "shared-device" && value === true) {
			preferences.set("name", null);
			this.redraw();
		}
		if (row.key === "language") showDone(this.context.texts.settings.restart);
	}

	override display(): void {
		this.draw();
	}

	private draw(): void {
		const { containerEl } = this;
		containerEl.empty();
		for (const row of this.personalRows()) this.drawRow(containerEl, row);
		new Setting(containerEl).setName(this.context.texts.settings.teamHeading).setHeading();
		new Setting(containerEl).setName(this.context.texts.settings.team).setDesc(this.teamText());
	}

	/** The name that a shared device has just forgotten goes from its field as well. */
	private redraw(): void {
		if (requireApiVersion("1.13.0")) this.update();
		else this.draw();
	}

	private drawRow(parent: HTMLElement, { key, name, desc, kind, options }: PersonalRow): void {
		const setting = new Setting(parent).setName(name).setDesc(desc);
		const value = this.getControlValue(key);
		const save = (next: string | boolean): void => this.setControlValue(key, next);
		if (kind === "toggle") setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
		else if (kind === "text") setting.addText((text) => text.setValue(String(value)).onChange(save));
		else setting.addDropdown((dropdown) => dropdown.addOptions({ ...options }).setValue(String(value)).onChange(save));
	}

	private personalRows(): PersonalRow[] {
		const { languages, settings, templates } = this.context.texts;
		const options: Record<string, string> = { [AS_IN_APP]: settings.languageAuto };
		for (const language of LANGUAGES) options[language] = languages[language];
		return [
			{
				key: "language",
				name: settings.language,
				desc: settings.languageHint,
				kind: "dropdown",
				options,
				fallback: AS_IN_APP,
			},
			{ key: "name", name: settings.name, desc: settings.nameHint, kind: "text", fallback: "" },
			{ key: "shared-device", name: settings.shared, desc: settings.sharedHint, kind: "toggle", fallback: false },
			{ key: "advice", name: templates.advice, desc: templates.adviceHint, kind: "toggle", fallback: true },
		];
	}

	/** Declared rows are made once, before the team note is read; `render` runs each time the row is shown. */
	private teamDefinition(): SettingDefinitionRender {
		return {
			name: this.context.texts.settings.team,
			render: (setting) => {
				setting.setDesc(this.teamText());
			},
		};
	}

	private teamText(): string {
		const { settings } = this.context.texts;
		const { path, notesFolder, templatesFolder } = this.context.ports.team.current();
		const source = path === null ? settings.teamNone : settings.teamFrom(path);
		return [source, settings.folders(notesFolder, templatesFolder), ...teamProblemTexts(this.context)].join(" ");
	}
}
