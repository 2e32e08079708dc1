// Owns how declared settings (`getSettingDefinitions`, since 1.13) become rows, and which of them a search finds.
// Page: docs.obsidian.md, Plugins/User interface/Settings.

import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingNumberControl } from "obsidian";
import { guarded } from "./environment";
import { Setting, SettingGroup } from "./setting";
import type { SettingTab } from "./setting-tab";
import { textsOf } from "./texts";

function given<T>(value: T | (() => T) | undefined, fallback: T): T {
	return typeof value === "function" ? (value as () => T)() : (value ?? fallback);
}

function isGroup(item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList {
	return "type" in item && (item.type === "group" || item.type === "list");
}

/** The rows of one drawing of a tab. Values are read as each row is drawn, never before. */
export class DrawnDefinitions {
	private readonly predicates: (() => void)[] = [];
	private readonly cleanups: (() => unknown)[] = [];

	constructor(
		private readonly tab: SettingTab,
		items: readonly SettingDefinitionItem[],
		containerEl: HTMLElement,
	) {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if (isGroup(item)) {
				loose = null;
				this.drawGroup(item, containerEl);
				continue;
			}
			loose ??= new SettingGroup(containerEl);
			this.drawRow(item as SettingDefinition, loose);
		}
		this.refresh();
	}

	/** Asks every `visible` and `disabled` again and shows the answers in the rows there are. */
	refresh(): void {
		for (const apply of this.predicates) guarded(this.tab.app.env, apply);
	}

	/** Runs what `render` callbacks gave back, before their rows go. */
	tearDown(): void {
		for (const cleanup of this.cleanups.splice(0)) guarded(this.tab.app.env, cleanup);
	}

	private drawGroup(def: SettingDefinitionGroup | SettingDefinitionList, containerEl: HTMLElement): void {
		const group = new SettingGroup(containerEl);
		if (def.heading) group.setHeading(def.heading);
		if (def.cls) group.addClass(def.cls);
		for (const cb of def.extraButtons ?? []) group.addExtraButton((button) => cb(button as never));
		this.predicates.push(() => group.groupEl.toggle(given(def.visible, true)));
		const items = def.items ?? [];
		for (const item of items) this.drawRow(item as SettingDefinition, group);
		if (def.type !== "list") return;
		const list = def as SettingDefinitionList;
		if (items.length === 0 && list.emptyState) group.listEl.createDiv({ cls: "setting-empty-state", text: list.emptyState });
		const { addItem } = list;
		if (addItem) group.addSetting((row) => row.addButton((button) => button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl))));
	}

	private drawRow(def: SettingDefinition, group: SettingGroup): void {
		group.addSetting((row) => {
			row.setName(def.name);
			if (def.desc) row.setDesc(def.desc);
			this.predicates.push(() => row.settingEl.toggle(given(def.visible, true)));
			if (def.render) this.drawOwn(def.render, row, group);
			else if (def.control) this.drawControl(def.control, row);
			else if (def.action) this.drawAction(def.action, def.disabled, row, group.listEl.children.length - 1);
		});
	}

	private drawOwn(render: NonNullable<SettingDefinition["render"]>, row: Setting, group: SettingGroup): void {
		const cleanup = guarded(this.tab.app.env, () => render(row as never, group as never));
		if (typeof cleanup === "function") this.cleanups.push(cleanup as () => void);
	}

	private drawAction(action: (el: HTMLElement, index: number) => void, disabled: boolean | (() => boolean) | undefined, row: Setting, index: number): void {
		const { settingEl } = row;
		settingEl.addClass("mod-clickable");
		settingEl.setAttrs({ role: "button", tabindex: 0 });
		const act = () => void (given(disabled, false) || guarded(this.tab.app.env, () => action(settingEl, index)));
		settingEl.addEventListener("click", act);
		settingEl.addEventListener("keydown", (evt) => evt.target === settingEl && evt.key === "Enter" && act());
		this.predicates.push(() => settingEl.setAttribute("aria-disabled", String(given(disabled, false))));
	}

	private drawControl(control: SettingControl, row: Setting): void {
		const value: unknown = this.tab.getControlValue(control.key) ?? control.defaultValue;
		const { env } = this.tab.app;
		/** @returns whether the value may be kept */
		const check = async (candidate: unknown): Promise<boolean> => {
			const fits = control.type !== "number" || fitsRange(candidate as number, control);
			const problem = fits ? await control.validate?.(candidate as never) : textsOf(env).outOfRange;
			row.setErrorMessage(problem ? problem : null);
			return !problem;
		};
		const save = async (next: unknown): Promise<void> => {
			if (!(await check(next))) return;
			await this.tab.setControlValue(control.key, next);
			this.refresh();
		};
		addControl(control, value, row, (next) => void guarded(env, () => save(next)));
		this.predicates.push(() => row.setDisabled(given(control.disabled, false)));
		// What is kept may be wrong already: it is shown with its error, and stays as it is.
		if (control.validate && value !== undefined) guarded(env, () => check(value));
	}
}

function fitsRange(value: number, { min = -Infinity, max = Infinity }: SettingNumberControl): boolean {
	return Number.isFinite(value) && value >= min && value <= max;
}

function addControl(control: SettingControl, value: unknown, row: Setting, changed: (next: unknown) => void): void {
	const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
	switch (control.type) {
		case "toggle":
			row.addToggle((c) => c.setValue(value === true).onChange(changed));
			break;
		case "dropdown":
			row.addDropdown((c) => c.addOptions(control.options).setValue(text).onChange(changed));
			break;
		case "textarea":
			row.addTextArea((c) => c.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(changed));
			break;
		case "slider":
			row.addSlider((c) => c.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min)).onChange(changed));
			break;
		case "color":
			row.addColorPicker((c) => c.setValue(text).onChange(changed));
			break;
		case "number":
			row.addText((c) => {
				c.inputEl.setAttrs({ type: "number", min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
				c.setPlaceholder(control.placeholder ?? "").setValue(text);
				// Kept when the field is left or Enter is pressed, which is when a browser says that it changed.
				c.inputEl.addEventListener("change", () => changed(c.getValue().trim() === "" ? NaN : Number(c.getValue())));
			});
			break;
		default:
			row.addText((c) => c.setPlaceholder(control.placeholder ?? "").setValue(text).onChange(changed));
	}
}

/** The names of the declared rows that a search finds, by name, description and aliases, without regard to case. */
export function findDefinitions(items: readonly SettingDefinitionItem[], query: string): string[] {
	const wanted = query.toLowerCase();
	return items.flatMap((item) => {
		if (!given(item.visible, true)) return [];
		if (isGroup(item)) return findDefinitions(item.items ?? [], query);
		const def = item as SettingDefinition;
		if (!given(def.searchable, true)) return [];
		const desc = typeof def.desc === "string" ? def.desc : (def.desc?.textContent ?? "");
		return [def.name, desc, ...(def.aliases ?? [])].some((text) => text.toLowerCase().includes(wanted)) ? [def.name] : [];
	});
}
