// Asserts what the host claims about settings tabs: when declared settings are read, drawn and searched, and when `display()` runs.
// Pages: docs.obsidian.md, Plugins/User interface/Settings and Plugins/Guides/Migrate to declarative settings.

import { afterEach, describe, expect, it } from "vitest";
import type { App, Plugin, PluginSettingTab, SettingDefinitionItem } from "obsidian";
import type { UiApp, UiOptions } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

let ui: UiApp;
afterEach(() => ui.close());

/** In use by many plugins, though not in obsidian.d.ts. */
interface SettingsDialog {
	open(): void;
	close(): void;
	openTabById(id: string): unknown;
}

const dialog = (): SettingsDialog => (ui.app as App & { setting: SettingsDialog }).setting;

/** A plugin whose tab declares these settings, keeps values in `stored`, and logs what it is asked for. */
async function withTab(log: string[], definitions: () => SettingDefinitionItem[], stored: Record<string, unknown> = {}, options: UiOptions = {}): Promise<PluginSettingTab> {
	ui = await openUiApp({}, options);
	const plugin = await ui.plug(({ Plugin: Base }) => class extends Base {});
	class Tab extends ui.obsidian.PluginSettingTab {
		constructor(owner: Plugin) {
			super(ui.app, owner);
		}

		override getSettingDefinitions(): SettingDefinitionItem[] {
			log.push("definitions");
			return definitions();
		}

		override getControlValue(key: string): unknown {
			log.push(`get ${key}`);
			return stored[key];
		}

		override setControlValue(key: string, value: unknown): void {
			log.push(`set ${key}`);
			stored[key] = value;
		}

		override display(): void {
			log.push("display");
			this.containerEl.setText("drawn by hand");
		}
	}
	const tab = new Tab(plugin);
	plugin.addSettingTab(tab);
	return tab;
}

function show(): void {
	dialog().open();
	dialog().openTabById("contract");
}

/** What a user sees of the tab: the text of every row that is not hidden. */
function rows(tab: PluginSettingTab): string[] {
	return [...tab.containerEl.querySelectorAll<HTMLElement>(".setting-item")].filter((el) => el.isShown()).map((el) => el.textContent ?? "");
}

function field(tab: PluginSettingTab, at = 0): HTMLInputElement {
	return tab.containerEl.querySelectorAll("input")[at] as HTMLInputElement;
}

const NAME: SettingDefinitionItem = { name: "Name", desc: "Shown to all", control: { type: "text", key: "name" } };

describe("declared settings", () => {
	it("are read at registration, without a value being asked for, and replace display() (Migrate to declarative settings)", async () => {
		const log: string[] = [];
		const tab = await withTab(log, () => [NAME], { name: "Kim" });
		expect(log).toEqual(["definitions"]);
		show();
		expect([...new Set(log)]).toEqual(["definitions", "get name"]);
		expect(log.filter((line) => line === "definitions")).toHaveLength(1);
		expect(rows(tab)).toEqual(["NameShown to all"]);
		expect(field(tab).value).toBe("Kim");
	});

	it("are left to display() where there are none", async () => {
		const log: string[] = [];
		const tab = await withTab(log, () => []);
		show();
		expect(log.at(-1)).toBe("display");
		expect(tab.containerEl.textContent).toBe("drawn by hand");
	});

	it("are not asked for by apps before 1.13.0, which call display() and have no update()", async () => {
		const log: string[] = [];
		const tab = await withTab(log, () => [NAME], {}, { appVersion: "1.12.7" });
		expect(ui.obsidian.requireApiVersion("1.13.0")).toBe(false);
		expect(ui.obsidian.apiVersion).toBe("1.12.7");
		show();
		expect([...new Set(log)]).toEqual(["display"]);
		expect(() => tab.update()).toThrow();
	});

	it("are read again by update() alone, which draws a shown tab anew (Settings: conditional visibility)", async () => {
		const log: string[] = [];
		let items: SettingDefinitionItem[] = [NAME];
		const tab = await withTab(log, () => items, { name: "Kim" });
		items = [...items, { name: "New" }];
		show();
		expect(rows(tab)).toEqual(["NameShown to all"]);
		tab.update();
		expect(rows(tab)).toEqual(["NameShown to all", "New"]);
	});

	it("have their values read each time they are drawn, and keep what the user changes (Settings: custom storage)", async () => {
		const stored: Record<string, unknown> = { name: "Kim" };
		const tab = await withTab([], () => [NAME], stored);
		show();
		dialog().close();
		stored["name"] = "Alex";
		show();
		expect(field(tab).value).toBe("Alex");
		field(tab).focus();
		await ui.type("is");
		expect(stored["name"]).toBe("Alexis");
	});

	it("stand under the headings of their groups, and `render` draws its own row and tidies up after it", async () => {
		const log: string[] = [];
		const tab = await withTab(log, () => [
			{
				type: "group",
				heading: "Team",
				items: [
					{
						name: "Where from",
						render: (setting) => {
							log.push("render");
							setting.setDesc("a note");
							return () => log.push("tidied");
						},
					},
				],
			},
		]);
		expect(log).toEqual(["definitions"]);
		show();
		expect(rows(tab)).toEqual(["Team", "Where froma note"]);
		expect(tab.containerEl.querySelector('[role="heading"]')?.textContent).toBe("Team");
		log.length = 0;
		tab.update();
		expect(log).toEqual(["definitions", "tidied", "render"]);
		dialog().close();
		expect(log.at(-1)).toBe("tidied");
	});

	it("come and go with their predicates after a change, without a new drawing (Settings: conditional visibility)", async () => {
		const log: string[] = [];
		const stored: Record<string, unknown> = { on: false };
		const tab = await withTab(log, () => [
			{ name: "Advanced", control: { type: "toggle", key: "on" } },
			{ name: "Level", visible: () => stored["on"] === true, control: { type: "text", key: "level" } },
			{ name: "Size", control: { type: "text", key: "size", disabled: () => stored["on"] !== true } },
		], stored);
		show();
		expect(rows(tab)).toEqual(["Advanced", "Size"]);
		expect(field(tab, 2).disabled).toBe(true);
		field(tab).focus();
		await ui.press("Space");
		expect(rows(tab)).toEqual(["Advanced", "Level", "Size"]);
		expect(field(tab, 2).disabled).toBe(false);
		expect(ui.doc.activeElement).toBe(field(tab));
		stored["on"] = false;
		tab.refreshDomState();
		expect(rows(tab)).toEqual(["Advanced", "Size"]);
		expect(log.filter((line) => line === "definitions")).toHaveLength(1);
	});

	it("are not kept when `validate` objects, which is also asked about what was kept before (Settings: validating input)", async () => {
		const stored: Record<string, unknown> = { key: "a b" };
		const tab = await withTab([], () => [
			{ name: "Key", control: { type: "text", key: "key", validate: (value: string) => (value.includes(" ") ? "No spaces" : undefined) } },
			{ name: "Size", control: { type: "number", key: "size", min: 1, max: 5 } },
		], stored);
		show();
		await ui.settled();
		expect(rows(tab)[0]).toContain("No spaces");
		field(tab).value = "";
		field(tab).focus();
		await ui.type("c");
		expect(stored["key"]).toBe("c");
		expect(rows(tab)[0]).toBe("Key");
		field(tab, 1).focus();
		await ui.type("9");
		expect(stored["size"]).toBeUndefined();
		await ui.press("Enter");
		expect(stored["size"]).toBeUndefined();
		expect(tab.containerEl.querySelector('[role="alert"]')).not.toBeNull();
		field(tab, 1).value = "4";
		await ui.press("Enter");
		expect(stored["size"]).toBe(4);
		expect(tab.containerEl.querySelector('[role="alert"]')).toBeNull();
	});

	it("are found by name, description and aliases, unless hidden or kept out (Settings, SettingDefinitionBase)", async () => {
		await withTab([], () => [
			NAME,
			{ type: "group", heading: "More", items: [{ name: "Colour", aliases: ["hue"] }, { name: "Secret colour", searchable: false }, { name: "Hidden colour", visible: () => false }] },
		]);
		expect(ui.findSettings("shown to")).toEqual(["Name"]);
		expect(ui.findSettings("HUE")).toEqual(["Colour"]);
		expect(ui.findSettings("colour")).toEqual(["Colour"]);
	});
});
