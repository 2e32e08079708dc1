// Owns settings tabs and the dialog that shows them (`app.setting`).
//
// DOM: .modal.mod-settings > .modal-content.vertical-tabs-container > .vertical-tab-header > .vertical-tab-nav-item(.is-active) + .vertical-tab-content-container > .vertical-tab-content

import type { SettingDefinitionItem } from "obsidian";
import type { App } from "./app";
import { guarded } from "./environment";
import { Modal } from "./modal";
import type { Plugin } from "./plugin";
import { drawDefinitions } from "./setting-definitions";

export abstract class SettingTab {
	id = "";
	name = "";
	icon = "";
	containerEl: HTMLElement;
	settingItems: SettingDefinitionItem[] = [];
	private readonly cleanups: (() => void)[] = [];

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

	/** Shows what is declared; tabs that declare nothing override this. */
	display(): void {
		this.update();
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.runCleanups();
		this.containerEl.empty();
		drawDefinitions(this, this.settingItems, this.containerEl);
	}

	refreshDomState(): void {
		this.update();
	}

	hide(): void {
		this.runCleanups();
		this.containerEl.empty();
	}

	onHide(cleanup: () => void): void {
		this.cleanups.push(cleanup);
	}

	private runCleanups(): void {
		for (const cleanup of this.cleanups.splice(0)) guarded(this.app.env, cleanup);
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

	addTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		if (this.isOpen) this.drawHeaders();
	}

	removeTab(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.show(null);
		if (this.isOpen) this.drawHeaders();
	}

	override onOpen(): void {
		this.show(this.activeTab ?? this.pluginTabs[0] ?? null);
	}

	override onClose(): void {
		this.activeTab?.hide();
	}

	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((candidate) => candidate.id === id) ?? null;
		if (tab) this.show(tab);
		return tab;
	}

	private show(tab: SettingTab | null): void {
		if (this.activeTab && this.activeTab !== tab) this.activeTab.hide();
		this.activeTab = tab;
		this.drawHeaders();
		this.tabContentEl.empty();
		if (!tab) return;
		this.tabContentEl.appendChild(tab.containerEl);
		guarded(this.app.env, () => tab.display());
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
