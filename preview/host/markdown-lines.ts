// Owns positions in a note's raw text, and the containers (quotes, list items) that a line begins with.

import type { Loc, Pos } from "obsidian";

/** Turns offsets (UTF-16 units in the raw text, CRLF counted as two) into what the metadata cache holds. Lines and columns begin at 0. */
export class LineIndex {
	private readonly starts: number[] = [0];

	constructor(readonly text: string) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
			this.starts.push(at + 1);
		}
	}

	lineOf(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.startOf(middle) <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	startOf(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	/** The offset of the line's end, before its line break. */
	endOf(line: number): number {
		const next = this.starts[line + 1];
		if (next === undefined) {
			return this.text.length;
		}
		return this.text[next - 2] === "\r" ? next - 2 : next - 1;
	}

	get count(): number {
		return this.starts.length;
	}

	lineText(line: number): string {
		return this.text.slice(this.startOf(line), this.endOf(line));
	}

	loc(offset: number): Loc {
		const line = this.lineOf(offset);
		return { line, col: offset - this.startOf(line), offset };
	}

	pos(start: number, end: number): Pos {
		return { start: this.loc(start), end: this.loc(end) };
	}
}

const TAB = 4;

/** The column, tabs drawn to stops of four, at which the character at `index` stands. */
export function columnAt(line: string, index: number): number {
	let column = 0;
	for (let at = 0; at < index; at++) {
		column += line[at] === "\t" ? TAB - (column % TAB) : 1;
	}
	return column;
}

/** How many characters of the line lie before `column`; a tab that crosses it counts as before. */
export function charactersBefore(line: string, column: number): number {
	let at = 0;
	for (let reached = 0; at < line.length && reached < column; at++) {
		reached += line[at] === "\t" ? TAB - (reached % TAB) : 1;
	}
	return at;
}

/** How many characters the first `depth` quote marks of a line take, with the space after each. */
export function quotePrefix(line: string, depth: number): number {
	let at = 0;
	for (let level = 0; level < depth; level++) {
		const mark = /^[ \t]*>[ \t]?/.exec(line.slice(at));
		if (!mark) {
			break;
		}
		at += mark[0].length;
	}
	return at;
}

/** The column where a list item's content begins, given where its marker stands; null when there is no marker. */
export function contentColumn(line: string, markerIndex: number): number | null {
	const marker = /^([-+*]|\d{1,9}[.)])([ \t]*)/.exec(line.slice(markerIndex));
	if (!marker?.[1]) {
		return null;
	}
	const afterMarker = markerIndex + marker[1].length;
	const gap = columnAt(line, afterMarker + (marker[2] ?? "").length) - columnAt(line, afterMarker);
	const isEmpty = line.slice(afterMarker).trim() === "";
	return columnAt(line, afterMarker) + (isEmpty || gap > TAB ? 1 : Math.max(gap, 1));
}
