// Owns where rows and group headings stand in a list whose lines are all of one height.

import type { RowGroup } from "../../core/index/query-result";

export type ListLine =
	| { readonly kind: "group"; readonly group: RowGroup; readonly level: number }
	| { readonly kind: "row"; readonly row: number };

interface Heading {
	/** The line it stands on. */
	readonly line: number;
	readonly group: RowGroup;
	readonly level: number;
}

export class ListLayout {
	/** Rows and headings together. */
	readonly length: number;
	private readonly headings: Heading[] = [];

	constructor(
		private readonly rows: number,
		groups: readonly RowGroup[],
	) {
		this.addHeadings(groups, 0);
		this.length = rows + this.headings.length;
	}

	/** @throws RangeError outside 0 ≤ line < length */
	at(line: number): ListLine {
		if (!(line >= 0 && line < this.length)) throw new RangeError(`No line ${line} among ${this.length}`);
		const before = this.headingsUpTo(line);
		const last = this.headings[before - 1];
		if (last?.line === line) return { kind: "group", group: last.group, level: last.level };
		return { kind: "row", row: line - before };
	}

	/** The line of a row. @throws RangeError outside the rows */
	lineOf(row: number): number {
		if (!(row >= 0 && row < this.rows)) throw new RangeError(`No row ${row} among ${this.rows}`);
		let low = 0;
		let high = this.headings.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.headings[middle] as Heading).group.from <= row) low = middle + 1;
			else high = middle;
		}
		return row + low;
	}

	/** The nearest line with a row, from `line` onwards in `direction`, else the other way; null without rows. */
	nearestRow(line: number, direction: 1 | -1): number | null {
		if (this.rows === 0) return null;
		const start = Math.min(Math.max(line, 0), this.length - 1);
		for (const step of [direction, -direction]) {
			for (let at = start; at >= 0 && at < this.length; at += step) {
				if (this.at(at).kind === "row") return at;
			}
		}
		return null;
	}

	private addHeadings(groups: readonly RowGroup[], level: number): void {
		for (const group of groups) {
			this.headings.push({ line: group.from + this.headings.length, group, level });
			this.addHeadings(group.groups, level + 1);
		}
	}

	/** How many headings stand on this line or before it. */
	private headingsUpTo(line: number): number {
		let low = 0;
		let high = this.headings.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.headings[middle] as Heading).line <= line) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
