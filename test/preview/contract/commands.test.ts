// Asserts what the host claims about commands and plugins: what is available when, and what goes when a plugin is switched off.
// Page: docs.obsidian.md, Plugins/User interface/Commands.

import { afterEach, describe, expect, it } from "vitest";
import type { App, Command, Plugin } from "obsidian";
import type { UiApp } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

/** Not in obsidian.d.ts, but what every way of running a command comes down to. */
interface CommandTable {
	commands: Record<string, Command>;
	executeCommandById(id: string): boolean;
	listCommands(): Command[];
}

let ui: UiApp;
afterEach(() => ui.close());

function table(app: App): CommandTable {
	return (app as unknown as { commands: CommandTable }).commands;
}

async function withCommands(add: (plugin: Plugin) => void): Promise<void> {
	ui = await openUiApp({ "Note.md": "text" });
	await ui.plug(({ Plugin: Base }) => class extends Base {
		override onload(): void {
			add(this);
		}
	});
}

const listed = () => table(ui.app).listCommands().map((command) => command.id);

describe("commands", () => {
	it("have the plugin's id and name in front", async () => {
		await withCommands((plugin) => plugin.addCommand({ id: "do", name: "Do it", callback: () => undefined }));
		expect(table(ui.app).commands["contract:do"]?.name).toBe("Contract: Do it");
		expect(table(ui.app).executeCommandById("contract:do")).toBe(true);
		expect(table(ui.app).executeCommandById("contract:other")).toBe(false);
	});

	it("with a check are there only when it says so, and run without checking (page Commands, Conditional commands)", async () => {
		const calls: boolean[] = [];
		let can = false;
		await withCommands((plugin) =>
			plugin.addCommand({
				id: "do",
				name: "Do it",
				checkCallback: (checking) => {
					calls.push(checking);
					return can;
				},
			}),
		);
		expect(listed()).not.toContain("contract:do");
		expect(table(ui.app).executeCommandById("contract:do")).toBe(false);
		expect(calls).not.toContain(false);
		can = true;
		expect(listed()).toContain("contract:do");
		expect(table(ui.app).executeCommandById("contract:do")).toBe(true);
		expect(calls[calls.length - 1]).toBe(false);
	});

	it("for an editor are there while a note is edited, and gone in reading view (page Commands, Editor commands)", async () => {
		const seen: string[] = [];
		await withCommands((plugin) => {
			plugin.addCommand({ id: "plain", name: "Plain", editorCallback: (editor) => seen.push(editor.getValue()) });
			plugin.addCommand({ id: "checked", name: "Checked", editorCheckCallback: (checking, editor) => (checking ? editor.lineCount() === 1 : void seen.push("ran")) });
		});
		expect(listed()).toEqual([]);
		await ui.openNote("Note.md", "source");
		expect(listed()).toEqual(["contract:checked", "contract:plain"]);
		expect(table(ui.app).executeCommandById("contract:plain")).toBe(true);
		expect(table(ui.app).executeCommandById("contract:checked")).toBe(true);
		expect(seen).toEqual(["text", "ran"]);
		await ui.openNote("Note.md", "preview");
		expect(listed()).toEqual([]);
		expect(table(ui.app).executeCommandById("contract:plain")).toBe(false);
	});

	it("for phones are there on phones only", async () => {
		const add = (plugin: Plugin) => plugin.addCommand({ id: "do", name: "Do it", mobileOnly: true, callback: () => undefined });
		await withCommands(add);
		expect(listed()).toEqual([]);
	});

	it("that fail are reported and harm nothing", async () => {
		await withCommands((plugin) => {
			plugin.addCommand({ id: "throws", name: "Throws", callback: () => { throw new Error("now"); } });
			plugin.addCommand({ id: "rejects", name: "Rejects", callback: () => Promise.reject(new Error("later")) });
		});
		table(ui.app).executeCommandById("contract:throws");
		table(ui.app).executeCommandById("contract:rejects");
		await ui.settled();
		expect(ui.takeErrors()).toEqual(["Error: now", "Error: later"]);
	});
});

describe("a plugin that is switched off", () => {
	it("leaves no command, ribbon button, settings tab, listener or status behind, and its tabs without a view", async () => {
		const log: string[] = [];
		ui = await openUiApp({ "Note.md": "text" });
		await ui.plug(({ Plugin: Base, ItemView, PluginSettingTab }) => {
			class Panel extends ItemView {
				getViewType(): string {
					return "panel";
				}
				getDisplayText(): string {
					return "Panel";
				}
				override async onClose(): Promise<void> {
					log.push("view closed");
				}
			}
			class Tab extends PluginSettingTab {
				override display(): void {}
			}
			return class extends Base {
				override onload(): void {
					this.addCommand({ id: "do", name: "Do it", callback: () => undefined });
					this.addRibbonIcon("star", "Star", () => undefined);
					this.addStatusBarItem().setText("status here");
					this.addSettingTab(new Tab(this.app, this));
					this.registerView("panel", (leaf) => new Panel(leaf));
					this.registerEvent(this.app.vault.on("create", () => log.push("create")));
				}
				override onunload(): void {
					log.push("unloaded");
				}
			};
		});
		const leaf = ui.app.workspace.getLeaf("tab");
		await leaf.setViewState({ type: "panel", active: true });
		expect(leaf.view.getViewType()).toBe("panel");
		expect(ui.doc.body.textContent).toContain("status here");
		ui.unplug();
		await ui.app.vault.create("New.md", "");
		await ui.settled();
		expect(log.sort()).toEqual(["unloaded", "view closed"]);
		expect(listed()).toEqual([]);
		expect(ui.doc.querySelector('[aria-label="Star"]')).toBeNull();
		expect(ui.doc.body.textContent).not.toContain("status here");
		expect(ui.app.workspace.getLeavesOfType("panel")).toHaveLength(1);
	});
});
