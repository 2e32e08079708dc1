// Owns Obsidian's `Editor` on a real CodeMirror 6 view.
//
// The text is LF inside, also for files with CRLF: CodeMirror splits at any line end and joins with LF,
// so saving an edited CRLF note writes LF, as the app does (obsidianmd/obsidian-clipper issue 577, comment of 2025-08-25).
// Opening a note is not an undo step; a transaction is one, its selection included; consecutive API calls do not merge.

import * as commands from "@codemirror/commands";
import type { ChangeSpec } from "@codemirror/state";
import { EditorSelection, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type {
	EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorScrollInfo,
	EditorSelection as Selection, EditorSelectionOrCaret, EditorTransaction,
} from "obsidian";

const COMMANDS: Readonly<Partial<Record<EditorCommandName, (view: EditorView) => boolean>>> = {
	goUp: commands.cursorLineUp,
	goDown: commands.cursorLineDown,
	goLeft: commands.cursorCharLeft,
	goRight: commands.cursorCharRight,
	goStart: commands.cursorDocStart,
	goEnd: commands.cursorDocEnd,
	goWordLeft: commands.cursorGroupLeft,
	goWordRight: commands.cursorGroupRight,
	indentMore: commands.indentMore,
	indentLess: commands.indentLess,
	newlineAndIndent: commands.insertNewlineAndIndent,
	swapLineUp: commands.moveLineUp,
	swapLineDown: commands.moveLineDown,
	deleteLine: commands.deleteLine,
};

export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	/** Replaces the whole text as one undo step; the selection is mapped as far as it can be. */
	setValue(content: string): void {
		this.apply([{ from: 0, to: this.cm.state.doc.length, insert: content }], undefined, "set");
	}

	getLine(line: number): string {
		const { doc } = this.cm.state;
		return line < 0 || line >= doc.lines ? "" : doc.line(line + 1).text;
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch({ ...this.cm.state.replaceSelection(replacement), userEvent: origin ?? "input", ...isolated });
	}

	/** Without `to` the text is inserted. */
	replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
		const start = this.posToOffset(from);
		this.apply([{ from: start, to: to ? this.posToOffset(to) : start, insert: replacement }], undefined, origin);
	}

	getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Selection[] {
		return this.cm.state.selection.ranges.map((range) => ({ anchor: this.offsetToPos(range.anchor), head: this.offsetToPos(range.head) }));
	}

	setCursor(pos: EditorPosition | number, ch?: number): void {
		this.setSelection(typeof pos === "number" ? { line: pos, ch: ch ?? 0 } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.cm.dispatch({ selection: { anchor: this.posToOffset(anchor), head: this.posToOffset(head) }, userEvent: "select" });
	}

	setSelections(ranges: EditorSelectionOrCaret[], main?: number): void {
		const list = ranges.map((r) => EditorSelection.range(this.posToOffset(r.anchor), this.posToOffset(r.head ?? r.anchor)));
		if (list.length > 0) this.cm.dispatch({ selection: EditorSelection.create(list, main ?? 0), userEvent: "select" });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): EditorScrollInfo {
		const { scrollDOM: el } = this.cm;
		return { left: el.scrollLeft, top: el.scrollTop, width: el.scrollWidth, height: el.scrollHeight, clientWidth: el.clientWidth, clientHeight: el.clientHeight };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView(range: EditorRange, center?: boolean): void {
		const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? "center" : "nearest" }) });
	}

	undo(): void {
		commands.undo(this.cm);
	}

	redo(): void {
		commands.redo(this.cm);
	}

	exec(command: EditorCommandName): void {
		COMMANDS[command]?.(this.cm);
	}

	/**
	 * Applies everything at once. Changes are relative to the text as it was before any of them;
	 * selections to the text as it is after all of them (obsidian.d.ts, EditorTransaction).
	 */
	transaction(tx: EditorTransaction, origin?: string): void {
		const changes: ChangeSpec[] = (tx.changes ?? []).map((change) => this.toChange(change));
		if (tx.replaceSelection !== undefined) {
			for (const range of this.cm.state.selection.ranges) changes.push({ from: range.from, to: range.to, insert: tx.replaceSelection });
		}
		const selections = tx.selections ?? (tx.selection ? [tx.selection] : undefined);
		this.apply(changes, selections, origin);
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	/** Positions outside the text are moved to the nearest one in it. */
	posToOffset(pos: EditorPosition): number {
		const { doc } = this.cm.state;
		if (pos.line < 0) return 0;
		if (pos.line >= doc.lines) return doc.length;
		const line = doc.line(pos.line + 1);
		return Math.min(line.from + Math.max(pos.ch, 0), line.to);
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const at = Math.min(Math.max(offset, 0), doc.length);
		const line = doc.lineAt(at);
		return { line: line.number - 1, ch: at - line.from };
	}

	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | void,
		ignoreEmpty?: boolean,
	): void {
		const lines = new Set<number>();
		for (const range of this.cm.state.selection.ranges) {
			for (let n = this.offsetToPos(range.from).line; n <= this.offsetToPos(range.to).line; n++) lines.add(n);
		}
		const kept = [...lines].filter((n) => !ignoreEmpty || this.getLine(n).trim() !== "");
		const values = kept.map((n) => read(n, this.getLine(n)));
		const changes: EditorChange[] = [];
		kept.forEach((n, i) => {
			const change = write(n, this.getLine(n), values[i] ?? null);
			if (change) changes.push(change);
		});
		if (changes.length > 0) this.transaction({ changes });
	}

	private toChange(change: EditorChange): { from: number; to: number; insert: string } {
		const from = this.posToOffset(change.from);
		return { from, to: change.to ? this.posToOffset(change.to) : from, insert: change.text };
	}

	private apply(changes: ChangeSpec[], selections: EditorRangeOrCaret[] | undefined, origin: string | undefined): void {
		const { state } = this.cm;
		const set = state.changes(changes);
		const after = set.apply(state.doc);
		const offset = (pos: EditorPosition): number => {
			if (pos.line >= after.lines) return after.length;
			const line = after.line(Math.max(pos.line, 0) + 1);
			return Math.min(line.from + Math.max(pos.ch, 0), line.to);
		};
		const ranges = selections?.map((r) => EditorSelection.range(offset(r.from), offset(r.to ?? r.from)));
		this.cm.dispatch({
			changes: set,
			...(ranges?.length ? { selection: EditorSelection.create(ranges), scrollIntoView: true } : {}),
			userEvent: origin ?? "input",
			...isolated,
		});
	}
}

/** Keeps an API call from being joined with what was typed just before or after it. */
const isolated = { annotations: [commands.isolateHistory.of("full")] };

/** Puts a note's text in a view so that undo does not lead to what was there before. */
export function loadText(view: EditorView, text: string): void {
	view.dispatch({
		changes: { from: 0, to: view.state.doc.length, insert: text },
		selection: { anchor: 0 },
		annotations: [Transaction.addToHistory.of(false), commands.isolateHistory.of("full")],
	});
}
