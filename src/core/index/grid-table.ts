// Owns which lines a grid shows and in what order: those that are offered, those in use, and the untagged.

import { NONE } from "./facets";
import type { NoteCount } from "./facets";
import type { Grid, GridLine } from "./query-result";

export interface GridAxisLines {
	/** Shown even without notes, in this order: an empty line says "not yet". */
	readonly offered: readonly string[];
	/** What the notes are narrowed to on this axis; other lines would only mislead. Empty: all lines. */
	readonly selected: readonly string[];
	/** Orders the values that are in use without being offered. */
	readonly compare: (a: string, b: string) => number;
}

export interface GridTable {
	readonly rows: readonly GridLine[];
	readonly columns: readonly GridLine[];
	/** Each note once. */
	readonly total: NoteCount;
	/** The highest written count of any cell shown. */
	readonly most: number;
	cell(row: string, column: string): NoteCount;
}

export const HEAT_STEPS = 5;

export function gridTable(grid: Grid, rows: GridAxisLines, columns: GridAxisLines): GridTable {
	const shownRows = linesOf(grid.rows, rows);
	const shownColumns = linesOf(grid.columns, columns);
	let most = 0;
	for (const row of shownRows) {
		for (const column of shownColumns) most = Math.max(most, grid.cell(row.value, column.value).written);
	}
	return { rows: shownRows, columns: shownColumns, total: grid.total, most, cell: (row, column) => grid.cell(row, column) };
}

/** 0 for nothing, then 1 to 5; up to five notes, each is a step of its own. */
export function heatOf(written: number, most: number): number {
	if (written <= 0) return 0;
	if (most <= HEAT_STEPS) return written;
	return 1 + Math.floor(((HEAT_STEPS - 1) * (written - 1)) / (most - 1));
}

function linesOf(counted: readonly GridLine[], { offered, selected, compare }: GridAxisLines): GridLine[] {
	const counts = new Map(counted.map((line) => [line.value, line]));
	const others = counted
		.map(({ value }) => value)
		.filter((value) => value !== NONE && !offered.includes(value))
		.sort(compare);
	const values = [...offered, ...others, NONE];
	const unknown = selected.filter((value) => !values.includes(value));
	return [...unknown, ...values]
		.filter((value) => selected.length === 0 || selected.includes(value))
		.map((value) => counts.get(value) ?? { value, written: 0, planned: 0 });
}
