// Asserts what the host claims about Obsidian's `Editor`: offsets of a transaction, undo steps, the selection afterwards.

import { afterEach, describe, expect, it } from "vitest";
import type { Editor } from "obsidian";
import type { UiApp } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

let ui: UiApp;
afterEach(() => ui.close());

async function editing(text: string): Promise<Editor> {
	ui = await openUiApp({ "Note.md": text });
	return (await ui.openNote("Note.md")).editor;
}

describe("a transaction", () => {
	it("takes every change relative to the text before any of them (obsidian.d.ts: EditorTransaction.changes)", async () => {
		const editor = await editing("one two three");
		editor.transaction({
			changes: [
				{ from: { line: 0, ch: 0 }, to: { line: 0, ch: 3 }, text: "FIRST LONGER" },
				{ from: { line: 0, ch: 8 }, to: { line: 0, ch: 13 }, text: "THIRD" },
				{ from: { line: 0, ch: 4 }, text: "a " },
			],
		});
		expect(editor.getValue()).toBe("FIRST LONGER a two THIRD");
	});

	it("takes the selection relative to the text after all changes, and all of it is one undo step", async () => {
		const editor = await editing("ab\ncd");
		editor.setCursor({ line: 1, ch: 1 });
		editor.transaction({
			changes: [{ from: { line: 0, ch: 0 }, text: "new line\n" }, { from: { line: 1, ch: 2 }, text: "!" }],
			selection: { from: { line: 2, ch: 0 }, to: { line: 2, ch: 3 } },
		});
		expect(editor.getValue()).toBe("new line\nab\ncd!");
		expect(editor.getSelection()).toBe("cd!");
		editor.undo();
		expect(editor.getValue()).toBe("ab\ncd");
		expect(editor.getCursor()).toEqual({ line: 1, ch: 1 });
		editor.redo();
		expect(editor.getValue()).toBe("new line\nab\ncd!");
	});

	it("keeps the cursor at its place in the text when no selection is given", async () => {
		const editor = await editing("ab\ncd");
		editor.setCursor({ line: 1, ch: 1 });
		editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, text: "x\n" }] });
		expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
	});

	it("sets several selections", async () => {
		const editor = await editing("aa bb cc");
		editor.transaction({ selections: [{ from: { line: 0, ch: 0 }, to: { line: 0, ch: 2 } }] });
		expect(editor.listSelections()).toEqual([{ anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 2 } }]);
	});
});

describe("undo", () => {
	it("does not lead past the text that was opened", async () => {
		const editor = await editing("as opened");
		editor.undo();
		expect(editor.getValue()).toBe("as opened");
	});

	it("keeps two calls apart from each other and from what was typed between", async () => {
		const editor = await editing("");
		editor.replaceSelection("one ");
		await ui.type("typed ");
		editor.replaceSelection("two");
		expect(editor.getValue()).toBe("one typed two");
		editor.undo();
		expect(editor.getValue()).toBe("one typed ");
		editor.undo();
		expect(editor.getValue()).toBe("one ");
		editor.undo();
		expect(editor.getValue()).toBe("");
	});

	it("forgets the note that was open before in the same tab", async () => {
		ui = await openUiApp({ "A.md": "aaa", "B.md": "bbb" });
		const first = await ui.openNote("A.md");
		first.editor.replaceSelection("x");
		const second = await ui.openNote("B.md");
		second.editor.undo();
		expect(second.editor.getValue()).toBe("bbb");
	});
});

describe("positions and pieces", () => {
	it("moves positions outside the text into it", async () => {
		const editor = await editing("abc\nde");
		expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
		expect(editor.posToOffset({ line: 9, ch: 0 })).toBe(6);
		expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 1 });
		expect(editor.offsetToPos(99)).toEqual({ line: 1, ch: 2 });
	});

	it("reads lines, ranges and words; æøå count as one", async () => {
		const editor = await editing("Læring på øy\nslutt");
		expect(editor.lineCount()).toBe(2);
		expect(editor.lastLine()).toBe(1);
		expect(editor.getLine(0)).toBe("Læring på øy");
		expect(editor.getRange({ line: 0, ch: 7 }, { line: 0, ch: 9 })).toBe("på");
		expect(editor.wordAt({ line: 0, ch: 2 })).toEqual({ from: { line: 0, ch: 0 }, to: { line: 0, ch: 6 } });
	});

	it("tells the two ends of a backward selection apart", async () => {
		const editor = await editing("abcdef");
		editor.setSelection({ line: 0, ch: 4 }, { line: 0, ch: 1 });
		expect(editor.getCursor("from").ch).toBe(1);
		expect(editor.getCursor("to").ch).toBe(4);
		expect(editor.getCursor("anchor").ch).toBe(4);
		expect(editor.getCursor("head").ch).toBe(1);
		expect(editor.getSelection()).toBe("bcd");
	});

	it("changes the selected lines at once (obsidian.d.ts: Editor.processLines)", async () => {
		const editor = await editing("a\n\nb\nc");
		editor.setSelection({ line: 0, ch: 0 }, { line: 2, ch: 1 });
		editor.processLines(
			(_line, text) => text,
			(line, text) => ({ from: { line, ch: 0 }, to: { line, ch: text.length }, text: `- ${text}` }),
			true,
		);
		expect(editor.getValue()).toBe("- a\n\n- b\nc");
		editor.undo();
		expect(editor.getValue()).toBe("a\n\nb\nc");
	});
});

describe("a file with CRLF", () => {
	it("is LF in the editor, and is not written unless it is edited", async () => {
		const editor = await editing("a\r\nb\r\n");
		expect(editor.getValue()).toBe("a\nb\n");
		const file = ui.app.vault.getFileByPath("Note.md");
		await ui.settled();
		expect(file && (await ui.app.vault.read(file))).toBe("a\r\nb\r\n");
	});

	it("is written with LF once it is edited (obsidianmd/obsidian-clipper issue 577, comment of 2025-08-25)", async () => {
		const editor = await editing("a\r\nb\r\n");
		editor.replaceRange("x", { line: 1, ch: 1 });
		await ui.settled();
		const file = ui.app.vault.getFileByPath("Note.md");
		expect(file && (await ui.app.vault.read(file))).toBe("a\nbx\n");
	});
});
