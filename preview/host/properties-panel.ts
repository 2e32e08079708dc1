// Owns a small properties panel above the editor: a field a line of frontmatter, whose change reaches the text when the field loses the focus.
//
// The app always shows one in Live Preview; here it is shown when asked for (`MarkdownView.showProperties`), since the editor shows the
// frontmatter as text. What counts is the promise that a command does not lose what is being typed in it.
// DOM: .markdown-source-view > .metadata-container > .metadata-property[data-property-key] > (.metadata-property-key, .metadata-property-value > input)

import type { Editor } from "./editor";
import { splitFrontmatter } from "./markdown-html";

const LINE = /^([^\s#:][^:]*):(?:[ \t]+(.*))?$/;

/** Draws the panel as the first child, for the text that the editor holds now. Only properties that stand on one line are shown. */
export function drawPropertiesPanel(parentEl: HTMLElement, editor: Editor): HTMLElement {
	parentEl.querySelector(":scope > .metadata-container")?.detach();
	const panel = parentEl.createDiv({ cls: "metadata-container", prepend: true });
	const { frontmatter } = splitFrontmatter(editor.getValue());
	for (const line of (frontmatter ?? "").split("\n")) {
		const match = LINE.exec(line);
		if (match) drawRow(panel, editor, match[1] as string, match[2] ?? "");
	}
	return panel;
}

function drawRow(panel: HTMLElement, editor: Editor, key: string, value: string): void {
	const row = panel.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
	row.createDiv({ cls: "metadata-property-key", text: key });
	const field = row.createDiv("metadata-property-value").createEl("input", { type: "text", value, attr: { "aria-label": key } });
	let known = value;
	field.addEventListener("blur", () => {
		if (field.value === known) return;
		known = field.value;
		setProperty(editor, key, known);
	});
}

function setProperty(editor: Editor, key: string, value: string): void {
	for (let line = 1; line < editor.lineCount() && editor.getLine(line) !== "---"; line++) {
		if (LINE.exec(editor.getLine(line))?.[1] !== key) continue;
		editor.setLine(line, value === "" ? `${key}:` : `${key}: ${value}`);
		return;
	}
}
