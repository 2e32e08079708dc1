// Owns settings tabs and the dialog that shows them (`app.setting`).
//
// DOM: .modal.mod-settings > .modal-content.vertical-tabs-container > .vertical-tab-header > .vertical-tab-nav-item(.is-active) + .vertical-tab-content-container > .vertical-tab-content

import type { SettingDefinitionItem } from "obsidian";
import type { App } from "./app";
import { guarded } from "./environment";
import { Modal } from "./modal";
import { isAtLeast } from "./platform";
import type { Plugin } from "./plugin";
import { DrawnDefinitions, findDefinitions } from "./setting-definitions";
import { textsOf } from "./texts";

/** Declared settings came with 1.13.0; apps before it know `display()` alone. */
export function knowsDeclaredSettings(app: App): boolean {
	return isAtLeast(app.env.appVersion, "1.13.0");
}

export abstract class SettingTab {
	id = "";
	name = "";
	icon = "";
	containerEl: HTMLElement;
	settingItems: SettingDefinitionItem[] = [];
	private drawn: DrawnDefinitions | null = null;
	private isShown = false;

	constructor(readonly app: App) {
		this.containerEl = app.env.doc.createElement("div");
		this.containerEl.className = "vertical-tab-content";
	}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	getControlValue(_key: string): unknown {
		return undefined;
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {}

	/** For tabs that declare nothing, and for apps before 1.13.0. */
	display(): void {}

	/** Reads what the tab declares; a tab that is shown is drawn again. @throws Error in apps before 1.13.0, which have no such method */
	update(): void {
		if (!knowsDeclaredSettings(this.app)) throw new Error("SettingTab.update() came with Obsidian 1.13.0.");
		this.settingItems = this.getSettingDefinitions();
		if (this.isShown) this.drawFromHost();
	}

	refreshDomState(): void {
		this.drawn?.refresh();
	}

	hide(): void {
		this.containerEl.empty();
	}

	/** Draws what was declared last, at registration or by `update()`; where that is nothing, calls `display()`. */
	drawFromHost(): void {
		this.tearDown();
		this.isShown = true;
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		this.containerEl.empty();
		this.drawn = new DrawnDefinitions(this, this.settingItems, this.containerEl);
	}

	hideFromHost(): void {
		this.isShown = false;
		this.tearDown();
		this.hide();
	}

	private tearDown(): void {
		this.drawn?.tearDown();
		this.drawn = null;
	}
}

export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App, readonly plugin: Plugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	/** obsidian.d.ts, PluginSettingTab: reads and writes the plugin's `settings` unless overridden. */
	override getControlValue(key: string): unknown {
		return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
		settings[key] = value;
		this.plugin.settings = settings;
		await this.plugin.saveData(settings);
	}
}

/** A page of settings below a tab. The session gives the document. */
export abstract class SettingPage {
	rootEl: HTMLElement;
	titlebarEl: HTMLElement;
	containerEl: HTMLElement;
	title = "";

	constructor(app: App) {
		this.rootEl = app.env.activeWin.document.createElement("div");
		this.rootEl.className = "setting-page";
		this.titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
		this.containerEl = this.rootEl.createDiv("setting-page-content");
	}

	abstract display(): void;
	hide(): void {}
}

/** `app.setting`: not in obsidian.d.ts, but what plugins use to open their tab. */
export class SettingsDialog extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	readonly tabHeadersEl: HTMLElement;
	readonly tabContentEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass("mod-settings");
		this.contentEl.addClass("vertical-tabs-container");
		this.tabHeadersEl = this.contentEl.createDiv({ cls: "vertical-tab-header", attr: { role: "tablist" } });
		this.tabContentEl = this.contentEl.createDiv("vertical-tab-content-container");
	}

	/** What a tab declares is read here, before the user opens it, so that it can be searched. */
	addTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		if (knowsDeclaredSettings(this.app)) guarded(this.app.env, () => tab.update());
		if (this.isOpen) this.drawHeaders();
	}

	removeTab(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.show(null);
		if (this.isOpen) this.drawHeaders();
	}

	/** The names of the declared settings, of every tab, that the app's search finds. */
	find(query: string): string[] {
		return this.pluginTabs.flatMap((tab) => findDefinitions(tab.settingItems, query));
	}

	override onOpen(): void {
		this.setTitle(textsOf(this.app.env).settings);
		this.show(this.activeTab ?? this.pluginTabs[0] ?? null);
	}

	override onClose(): void {
		const { activeTab } = this;
		if (activeTab) guarded(this.app.env, () => activeTab.hideFromHost());
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((candidate) => candidate.id === id) ?? null;
		if (tab) this.show(tab);
		return tab;
	}

	private show(tab: SettingTab | null): void {
		const before = this.activeTab;
		if (before && before !== tab) guarded(this.app.env, () => before.hideFromHost());
		this.activeTab = tab;
		this.drawHeaders();
		this.tabContentEl.empty();
		if (!tab) return;
		this.tabContentEl.appendChild(tab.containerEl);
		guarded(this.app.env, () => tab.drawFromHost());
	}

	private drawHeaders(): void {
		this.tabHeadersEl.empty();
		for (const tab of this.pluginTabs) {
			const active = tab === this.activeTab;
			const el = this.tabHeadersEl.createDiv({
				cls: `vertical-tab-nav-item${active ? " is-active" : ""}`,
				text: tab.name,
				attr: { role: "tab", tabindex: 0, "aria-selected": String(active) },
			});
			el.addEventListener("click", () => this.show(tab));
			el.addEventListener("keydown", (evt) => evt.key === "Enter" && this.show(tab));
		}
	}
}
