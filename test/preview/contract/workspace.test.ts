// Asserts what the host claims about the workspace: leaves, views, the active file, and the events about them.
// Pages: docs.obsidian.md, Plugins/User interface/Workspace, Plugins/User interface/Views, Plugins/Guides/Understanding deferred views.

import { afterEach, describe, expect, it } from "vitest";
import type { ItemView, TFile, WorkspaceLeaf } from "obsidian";
import type { UiApp } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

let ui: UiApp;
afterEach(() => ui.close());

const FILES = { "A.md": "aaa", "B.md": "# Head\n\nbbb\n\n## Part\n\nmore", "Mappe/C.md": "[[B#Part]]" };

async function start(): Promise<string[]> {
	ui = await openUiApp(FILES);
	const { workspace } = ui.app;
	const log: string[] = [];
	workspace.on("active-leaf-change", (leaf) => log.push(`active ${leaf?.view.getViewType()}`));
	workspace.on("file-open", (file) => log.push(`file ${file?.path ?? "none"}`));
	workspace.on("layout-change", () => log.push("layout"));
	return log;
}

function file(path: string): TFile {
	const found = ui.app.vault.getFileByPath(path);
	if (!found) throw new Error(path);
	return found;
}

async function panel(type = "panel"): Promise<WorkspaceLeaf> {
	await ui.plug(({ Plugin, ItemView: Base }) => {
		class Panel extends Base {
			getViewType(): string {
				return type;
			}
			getDisplayText(): string {
				return "Panel";
			}
			override async onOpen(): Promise<void> {
				this.contentEl.setText("opened");
			}
		}
		return class extends Plugin {
			override onload(): void {
				this.registerView(type, (leaf) => new Panel(leaf));
			}
		};
	});
	const leaf = ui.app.workspace.getRightLeaf(false) as WorkspaceLeaf;
	await leaf.setViewState({ type });
	return leaf;
}

describe("opening files", () => {
	it("tells the active file once, after the call, and that the layout changed", async () => {
		const log = await start();
		const leaf = ui.app.workspace.getLeaf(false);
		const opening = leaf.openFile(file("A.md"));
		expect(log).toEqual([]);
		await opening;
		await ui.settled();
		expect(log.filter((entry) => entry.startsWith("file"))).toEqual(["file A.md"]);
		expect(log).toContain("layout");
		expect(ui.app.workspace.getActiveFile()?.path).toBe("A.md");
	});

	it("uses the same leaf without `newLeaf`, another one with it (obsidian.d.ts: Workspace.getLeaf)", async () => {
		await start();
		const { workspace } = ui.app;
		await ui.openNote("A.md");
		const first = workspace.getLeaf(false);
		expect(first.view.getViewType()).toBe("markdown");
		const second = workspace.getLeaf("tab");
		expect(second).not.toBe(first);
		await second.openFile(file("B.md"));
		await ui.settled();
		expect(workspace.getLeavesOfType("markdown")).toHaveLength(2);
		expect(workspace.getActiveFile()?.path).toBe("B.md");
		workspace.setActiveLeaf(first, { focus: true });
		await ui.settled();
		expect(workspace.getActiveFile()?.path).toBe("A.md");
	});

	it("leaves a pinned leaf alone", async () => {
		await start();
		await ui.openNote("A.md");
		const pinned = ui.app.workspace.getLeaf(false);
		pinned.setPinned(true);
		expect(ui.app.workspace.getLeaf(false)).not.toBe(pinned);
	});

	it("does not navigate a view that is no file: the note opens beside it", async () => {
		await start();
		await panel();
		const leaf = ui.app.workspace.getLeaf(true);
		await leaf.setViewState({ type: "panel", active: true });
		expect(ui.app.workspace.getLeaf(false)).not.toBe(leaf);
	});

	it("follows a link to a heading, and makes the note when there is none", async () => {
		await start();
		await ui.app.workspace.openLinkText("B#Part", "Mappe/C.md");
		await ui.settled();
		expect(ui.app.workspace.getActiveFile()?.path).toBe("B.md");
		expect(ui.app.workspace.getActiveViewOfType(ui.obsidian.MarkdownView)?.editor.getCursor().line).toBe(4);
		await ui.app.workspace.openLinkText("Ny", "A.md", "tab");
		await ui.settled();
		expect(ui.app.workspace.getActiveFile()?.path).toBe("Ny.md");
	});

	it("empties the tab of a note that is deleted, and keeps the one of a note that is renamed", async () => {
		await start();
		const view = await ui.openNote("A.md");
		await ui.app.fileManager.renameFile(file("A.md"), "Z.md");
		await ui.settled();
		expect(view.file?.path).toBe("Z.md");
		expect(view.getDisplayText()).toBe("Z");
		await ui.app.vault.delete(file("Z.md"));
		await ui.settled();
		expect(ui.app.workspace.getLeavesOfType("markdown")).toHaveLength(0);
		expect(ui.app.workspace.getActiveFile()).toBeNull();
	});
});

describe("the active view", () => {
	it("is asked for by its type", async () => {
		await start();
		expect(ui.app.workspace.getActiveViewOfType(ui.obsidian.MarkdownView)).toBeNull();
		const view = await ui.openNote("A.md");
		expect(ui.app.workspace.getActiveViewOfType(ui.obsidian.MarkdownView)).toBe(view);
		expect(ui.app.workspace.getActiveViewOfType(ui.obsidian.ItemView)).toBe(view);
	});

	it("may be in a sidebar; the active file is then the one used last (obsidian.d.ts: Workspace.getActiveFile)", async () => {
		const log = await start();
		await ui.openNote("A.md");
		const leaf = await panel();
		log.length = 0;
		ui.app.workspace.setActiveLeaf(leaf, { focus: true });
		await ui.settled();
		expect(log).toContain("active panel");
		expect(log.some((entry) => entry.startsWith("file"))).toBe(false);
		expect(ui.app.workspace.getActiveFile()?.path).toBe("A.md");
		expect(ui.app.workspace.getActiveViewOfType(ui.obsidian.MarkdownView)).toBeNull();
		expect(ui.app.workspace.getMostRecentLeaf()?.view.getViewType()).toBe("markdown");
	});
});

describe("modes", () => {
	it("are told by getMode, and text typed before is in the reading view", async () => {
		await start();
		const view = await ui.openNote("A.md");
		expect(view.getMode()).toBe("source");
		view.editor.replaceSelection("typed ");
		await view.setState({ ...view.getState(), mode: "preview" }, { history: false });
		await ui.settled();
		expect(view.getMode()).toBe("preview");
		expect(view.previewMode.containerEl.textContent).toContain("typed aaa");
		expect(await ui.app.vault.read(file("A.md"))).toBe("typed aaa");
	});

	it("tell of changes in the editor, also those made by a plugin (obsidian.d.ts: 'editor-change')", async () => {
		await start();
		const heard: string[] = [];
		ui.app.workspace.on("editor-change", (editor, info) => heard.push(`${info.file?.path} ${editor.getValue()}`));
		const view = await ui.openNote("A.md");
		expect(heard).toEqual([]);
		view.editor.replaceSelection("x");
		expect(heard).toEqual(["A.md xaaa"]);
	});
});

describe("what is typed", () => {
	it("reaches the file some time later, and what changes on disk reaches the editor with the cursor in its place", async () => {
		await start();
		const view = await ui.openNote("B.md");
		view.editor.setCursor({ line: 2, ch: 3 });
		await ui.app.vault.process(file("B.md"), (text) => `first\n${text}`);
		await ui.settled();
		expect(view.editor.getLine(0)).toBe("first");
		expect(view.editor.getCursor()).toEqual({ line: 3, ch: 3 });
	});
});

describe("views", () => {
	it("deferred ones are no instance of their class until they are loaded (page Understanding deferred views)", async () => {
		await start();
		const leaf = await ui.openInBackground("A.md");
		expect(leaf.isDeferred).toBe(true);
		expect(leaf.view.getViewType()).toBe("markdown");
		expect(leaf.view).not.toBeInstanceOf(ui.obsidian.MarkdownView);
		expect(ui.app.workspace.getLeavesOfType("markdown")).toContain(leaf);
		await ui.app.workspace.revealLeaf(leaf);
		expect(leaf.isDeferred).toBe(false);
		expect(leaf.view).toBeInstanceOf(ui.obsidian.MarkdownView);
		await ui.settled();
		expect(ui.app.workspace.getActiveFile()?.path).toBe("A.md");
	});

	it("are given their state after onOpen, and keep header and content as the container's children (page Views)", async () => {
		await start();
		const leaf = await panel();
		const view = leaf.view as ItemView;
		expect(view.contentEl.getText()).toBe("opened");
		expect(view.containerEl.children[1]).toBe(view.contentEl);
		leaf.detach();
		expect(ui.app.workspace.getLeavesOfType("panel")).toHaveLength(0);
	});

	it("in a collapsed sidebar are uncovered by revealLeaf", async () => {
		await start();
		const leaf = await panel();
		expect(ui.app.workspace.rightSplit.collapsed).toBe(true);
		await ui.app.workspace.revealLeaf(leaf);
		expect(ui.app.workspace.rightSplit.collapsed).toBe(false);
	});

	it("run onLayoutReady at once when the layout stands (obsidian.d.ts: Workspace.onLayoutReady)", async () => {
		await start();
		let ran = false;
		ui.app.workspace.onLayoutReady(() => (ran = true));
		expect(ran).toBe(true);
	});

	it("in a window of their own have that window's document, and dialogs open there", async () => {
		await start();
		const opened: string[] = [];
		ui.app.workspace.on("window-open", () => opened.push("open"));
		ui.app.workspace.on("window-close", () => opened.push("close"));
		const main = ui.doc;
		const leaf = ui.app.workspace.getLeaf("window");
		await leaf.openFile(file("A.md"));
		expect(leaf.view.containerEl.doc).not.toBe(main);
		expect(ui.doc).toBe(leaf.view.containerEl.doc);
		const modal = new ui.obsidian.Modal(ui.app);
		modal.open();
		expect(modal.containerEl.doc).toBe(leaf.view.containerEl.doc);
		modal.close();
		leaf.detach();
		expect(opened).toEqual(["open", "close"]);
		expect(ui.doc).toBe(main);
	});
});

describe("an empty tab", () => {
	it.each([["nb", "Ny fane"], ["nn", "Ny fane"], ["en", "New tab"]])("is called so in the app's language (%s)", async (language, name) => {
		ui = await openUiApp({}, { language });
		expect(ui.app.workspace.getLeaf("tab").getDisplayText()).toBe(name);
	});
});
