// Owns a note that is open in a tab, as one writes in it.

import type { MarkdownView, Mode } from "../host/markdown-view";
import { typeInField } from "./keyboard";
import { nameOf, pickOrThrow, readText } from "./reading";

export interface Position {
	readonly line: number;
	readonly ch: number;
}

export class OpenNote {
	constructor(
		readonly view: MarkdownView,
		private readonly settle: () => Promise<void>,
	) {}

	get path(): string {
		return this.view.file?.path ?? "";
	}

	get mode(): Mode {
		return this.view.getMode();
	}

	/** What the editor holds, with LF. */
	get text(): string {
		return this.view.editor.getValue();
	}

	/** Of the reading view: what is rendered. */
	get rendered(): string {
		return readText(this.view.previewMode.containerEl);
	}

	get cursor(): Position {
		return this.view.editor.getCursor();
	}

	get selection(): string {
		return this.view.editor.getSelection();
	}

	/** The line that the cursor stands in. */
	get cursorLine(): string {
		return this.view.editor.getLine(this.cursor.line);
	}

	private position(at: Position | number | string): Position {
		const { editor } = this.view;
		if (typeof at === "object") return at;
		if (typeof at === "number") return editor.offsetToPos(at);
		const offset = editor.getValue().indexOf(at);
		if (offset < 0) throw new Error(`The note does not contain ${JSON.stringify(at)}.`);
		return editor.offsetToPos(offset + at.length);
	}

	/** A position, an offset, or a text: then the cursor goes right behind it. */
	setCursor(at: Position | number | string): void {
		this.view.editor.setCursor(this.position(at));
	}

	/** From one position to another; with one text, that text. */
	select(from: Position | number | string, to?: Position | number): void {
		const { editor } = this.view;
		if (typeof from === "string") {
			const end = this.position(from);
			editor.setSelection(editor.offsetToPos(editor.posToOffset(end) - from.length), end);
			return;
		}
		editor.setSelection(this.position(from), this.position(to ?? from));
	}

	/** Types at the cursor, as one input. @throws Error in reading view */
	async type(text: string): Promise<void> {
		if (this.mode !== "source") throw new Error("One cannot type in reading view.");
		const { cm } = this.view.editor;
		cm.dispatch(cm.state.replaceSelection(text), { userEvent: "input.type" });
		await this.settle();
	}

	/** Types in a field of the properties panel and leaves the focus there: what is typed reaches the text when the focus leaves. */
	async typeInProperty(key: string, value: string): Promise<void> {
		const fields = [...this.view.showProperties().querySelectorAll("input")];
		const field = pickOrThrow(fields, nameOf, key, "property");
		field.focus();
		field.value = "";
		typeInField(field, value);
		await this.settle();
	}

	async undo(): Promise<void> {
		this.view.editor.undo();
		await this.settle();
	}

	async redo(): Promise<void> {
		this.view.editor.redo();
		await this.settle();
	}

	async setMode(mode: Mode): Promise<void> {
		await this.view.setMode(mode);
		await this.settle();
	}
}
