// Owns the grid: selected notes counted by two axes at once.

import { NONE } from "./facets";
import type { Axis, NoteCount } from "./facets";
import { WRITTEN } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import type { Grid, GridLine } from "./query-result";
import { SELECTED } from "./selection";
import type { Selection } from "./selection";
import type { ValueSets } from "./value-sets";

const NO_NOTES: NoteCount = { written: 0, planned: 0 };

/** One axis: the values by code, and after them `NONE`. Counts hold written at `2 × line`, planned right after. */
interface AxisCounts {
	readonly sets: ValueSets;
	readonly column: Int32Array;
	readonly none: number;
	readonly noneOnly: readonly number[];
	readonly counts: Int32Array;
}

/** A note counts once in each cell, row and column that it belongs to, and once in the total. */
export function gridOf(columns: NoteColumns, selection: Selection, rowAxis: Axis, columnAxis: Axis): Grid {
	const rows = axisCounts(columns, rowAxis);
	const across = axisCounts(columns, columnAxis);
	/** By row line; made when a row has its first note. */
	const cells: Int32Array[] = [];
	const total = [0, 0];
	for (let slot = 0; slot < selection.length; slot++) {
		if (selection[slot] !== SELECTED) continue;
		const planned = ((columns.flags[slot] as number) & WRITTEN) === 0 ? 1 : 0;
		const rowLines = linesOf(rows, slot);
		const columnLines = linesOf(across, slot);
		total[planned]!++;
		for (let c = 0; c < columnLines.length; c++) across.counts[(columnLines[c] as number) * 2 + planned]!++;
		for (let r = 0; r < rowLines.length; r++) {
			const line = rowLines[r] as number;
			rows.counts[line * 2 + planned]!++;
			const cellsOfRow = (cells[line] ??= new Int32Array((across.none + 1) * 2));
			for (let c = 0; c < columnLines.length; c++) cellsOfRow[(columnLines[c] as number) * 2 + planned]!++;
		}
	}
	return {
		rows: gridLines(rows),
		columns: gridLines(across),
		total: { written: total[0] as number, planned: total[1] as number },
		cell: (row, column) => {
			const line = lineOf(rows, row);
			const other = lineOf(across, column);
			const found = line === undefined || other === undefined ? undefined : cells[line];
			return found === undefined ? NO_NOTES : countAt(found, other as number);
		},
	};
}

function axisCounts(columns: NoteColumns, axis: Axis): AxisCounts {
	const sets = columns.setsOf(axis);
	const none = sets.values.length;
	return { sets, column: columns.column(axis), none, noneOnly: [none], counts: new Int32Array((none + 1) * 2) };
}

function linesOf({ sets, column, noneOnly }: AxisCounts, slot: number): readonly number[] {
	const members = sets.members[column[slot] as number] as readonly number[];
	return members.length === 0 ? noneOnly : members;
}

function lineOf({ sets, none }: AxisCounts, value: string): number | undefined {
	return value === NONE ? none : sets.codeOf(value);
}

function countAt(counts: Int32Array, line: number): NoteCount {
	return { written: counts[line * 2] as number, planned: counts[line * 2 + 1] as number };
}

/** Lines with notes by code point, then `NONE`. */
function gridLines({ sets, none, counts }: AxisCounts): GridLine[] {
	const lines: GridLine[] = [];
	for (const code of sets.sorted()) {
		const count = countAt(counts, code);
		if (count.written + count.planned > 0) lines.push({ value: sets.values[code] as string, ...count });
	}
	lines.push({ value: NONE, ...countAt(counts, none) });
	return lines;
}
