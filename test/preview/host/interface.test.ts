// The parts of the interface that plugins build with: DOM helpers, settings rows, suggestions below a field.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedSpan, mergeTexts } from "../../../preview/host/merge-texts";
import { Area } from "../../../preview/headless/area";
import type { UiApp } from "../contract/open-ui-app";
import { openUiApp } from "../contract/open-ui-app";

let ui: UiApp;
let box: HTMLElement;

beforeEach(async () => {
	ui = await openUiApp({});
	box = ui.doc.body.createDiv();
});
afterEach(() => ui.close());

const area = () => new Area(box, () => ui.settled());

describe("DOM helpers (obsidian.d.ts, global declarations)", () => {
	it("make elements with classes, text and attributes, in their place", () => {
		const list = box.createEl("ul", { cls: ["a", "b"], attr: { "data-n": 1, hidden: null } });
		list.createEl("li", "second").setText("two");
		list.createEl("li", { text: "one", prepend: true });
		expect(box.outerHTML).toBe('<div><ul class="a b" data-n="1"><li>one</li><li class="second">two</li></ul></div>');
		expect(list.indexOf(list.lastChild as Node)).toBe(1);
		list.empty();
		expect(list.childNodes).toHaveLength(0);
		list.detach();
		expect(box.childNodes).toHaveLength(0);
	});

	it("hide and show, and know whether something is shown", () => {
		const inner = box.createDiv().createSpan({ text: "x" });
		expect(inner.isShown()).toBe(true);
		box.hide();
		expect(inner.isShown()).toBe(false);
		box.show();
		expect(inner.isShown()).toBe(true);
		inner.detach();
		expect(inner.isShown()).toBe(false);
	});

	it("listen for elements inside, and stop", () => {
		const heard: string[] = [];
		const listener = (_evt: MouseEvent, target: HTMLElement) => heard.push(target.getText());
		box.on("click", "button", listener);
		const button = box.createEl("button");
		button.createSpan({ text: "inside" }).click();
		box.createDiv().click();
		box.off("click", "button", listener);
		button.click();
		expect(heard).toEqual(["inside"]);
	});

	it("find parents and children, and set properties of style", () => {
		const row = box.createDiv("row");
		const cell = row.createSpan("cell");
		expect(cell.matchParent(".row")).toBe(row);
		expect(cell.matchParent(".row", cell)).toBeNull();
		expect(box.findAll(".cell")).toEqual([cell]);
		row.setCssProps({ "--width": "3px" });
		expect(row.style.getPropertyValue("--width")).toBe("3px");
		row.toggleClass(["x", "y"], true);
		expect(row.hasClass("y")).toBe(true);
		expect(cell.instanceOf((ui.doc.defaultView as Window & typeof globalThis).HTMLElement)).toBe(true);
		expect(cell.doc).toBe(ui.doc);
	});
});

describe("settings rows", () => {
	it("tell a change by the user, and not one by the plugin", async () => {
		const heard: unknown[] = [];
		const { Setting } = ui.obsidian;
		new Setting(box).setName("Text").addText((c) => c.setValue("a").onChange((v) => heard.push(v)).setValue("b"));
		new Setting(box).setName("Switch").addToggle((c) => c.setValue(true).onChange((v) => heard.push(v)));
		new Setting(box).setName("List").addDropdown((c) => c.addOption("x", "Ex").addOption("y", "Why").onChange((v) => heard.push(v)));
		new Setting(box).setName("Long").addTextArea((c) => c.onChange((v) => heard.push(v)));
		expect(heard).toEqual([]);
		await area().type("Text", "c");
		await area().tick("Switch", false);
		await area().choose("List", "Why");
		await area().type("Long", "more");
		expect(heard).toEqual(["c", false, "y", "more"]);
		expect(area().fields.map((field) => [field.label, field.kind])).toEqual([["Text", "text"], ["Switch", "checkbox"], ["List", "select"], ["Long", "textarea"]]);
	});

	it("toggle by a click on their frame and by the space key", async () => {
		const heard: boolean[] = [];
		new ui.obsidian.Setting(box).setName("Switch").addToggle((c) => c.onChange((v) => heard.push(v)));
		box.find(".checkbox-container").click();
		box.find("input").focus();
		await ui.press("Space");
		expect(heard).toEqual([true, false]);
	});

	it("are drawn from definitions, read from and written to the tab (obsidian.d.ts: getSettingDefinitions)", async () => {
		const stored: Record<string, unknown> = { name: "Kari" };
		const plugin = await ui.plug(({ Plugin }) => class extends Plugin {});
		class Tab extends ui.obsidian.PluginSettingTab {
			override getSettingDefinitions() {
				return [
					{ type: "group" as const, heading: "About you", items: [{ name: "Name", desc: "Shown to all", control: { type: "text" as const, key: "name" } }] },
					{ name: "Hidden", visible: false, control: { type: "toggle" as const, key: "hidden" } },
					{ name: "Kind", control: { type: "dropdown" as const, key: "kind", options: { a: "First", b: "Second" }, validate: (v: string) => (v === "b" ? "Not that one" : undefined) } },
				];
			}
			override getControlValue(key: string): unknown {
				return stored[key];
			}
			override setControlValue(key: string, value: unknown): void {
				stored[key] = value;
			}
		}
		const tab = new Tab(ui.app, plugin);
		box.appendChild(tab.containerEl);
		plugin.addSettingTab(tab);
		const { setting } = ui.app as unknown as { setting: { open(): void; tabContentEl: HTMLElement } };
		setting.open();
		const area = () => new Area(setting.tabContentEl, () => ui.settled());
		expect(area().text).toBe("About you\nName\nShown to all\nKind");
		expect(area().field("Name").value).toBe("Kari");
		await area().type("Name", "Ola");
		await area().choose("Kind", "Second");
		expect(stored).toEqual({ name: "Ola" });
		expect(area().text).toContain("Not that one");
	});
});

describe("suggestions below a field (obsidian.d.ts: AbstractInputSuggest)", () => {
	it("open while one types, are chosen by keys, and close with Escape without closing the dialog", async () => {
		const chosen: string[] = [];
		const modal = new ui.obsidian.Modal(ui.app);
		const input = modal.contentEl.createEl("input", { type: "text" });
		class Places extends ui.obsidian.AbstractInputSuggest<string> {
			protected override getSuggestions(query: string): string[] {
				return ["Moss", "Molde", "Oslo"].filter((place) => place.toLowerCase().startsWith(query));
			}
			override renderSuggestion(value: string, el: HTMLElement): void {
				el.setText(value);
			}
		}
		new Places(ui.app, input).onSelect((value) => chosen.push(value));
		modal.open();
		input.focus();
		await ui.type("mo");
		const shown = () => [...ui.doc.querySelectorAll(".suggestion-item")].map((el) => el.textContent);
		expect(shown()).toEqual(["Moss", "Molde"]);
		await ui.press("ArrowDown", "Enter");
		expect(chosen).toEqual(["Molde"]);
		await ui.press("Escape");
		expect(shown()).toEqual([]);
		expect(modal.containerEl.isConnected).toBe(true);
		modal.close();
	});
});

describe("unsaved edits and a file that changed", () => {
	it("are both kept when they do not touch, else what is in front of the user stays", () => {
		expect(changedSpan("abcd", "aXcd")).toEqual({ from: 1, to: 2, text: "X" });
		expect(mergeTexts("a b c", "A b c", "a b C")).toBe("A b C");
		expect(mergeTexts("a b c", "a b c", "a b C")).toBe("a b C");
		expect(mergeTexts("a b c", "a X c", "a Y c")).toBe("a X c");
		expect(mergeTexts("", "ours", "theirs")).toBe("ours");
	});
});

describe("a date format field", () => {
	it("shows a sample in its session's language", () => {
		new ui.obsidian.Setting(box).addMomentFormat((c) => c.setSampleEl(box.createSpan("sample")).setValue("[år] YYYY"));
		expect(box.find(".sample").getText()).toMatch(/^år \d{4}$/);
	});
});
