// The grid must show gaps as well as notes: a line that vanishes for want of notes hides what was never reflected on.
import { describe, expect, it } from "vitest";
import { NONE } from "../../../../src/core/index/facets";
import { gridTable, heatOf } from "../../../../src/core/index/grid-table";
import type { GridAxisLines } from "../../../../src/core/index/grid-table";
import type { Grid } from "../../../../src/core/index/query-result";

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : 1);

function axis(part: Partial<GridAxisLines>): GridAxisLines {
	return { offered: [], selected: [], compare: byCodePoint, ...part };
}

/** Two notes: one on leadership and play, one planned and untagged. */
const GRID: Grid = {
	rows: [
		{ value: "leadership", written: 3, planned: 0 },
		{ value: NONE, written: 0, planned: 1 },
	],
	columns: [
		{ value: "own", written: 1, planned: 0 },
		{ value: "play", written: 3, planned: 0 },
		{ value: NONE, written: 0, planned: 1 },
	],
	total: { written: 3, planned: 1 },
	cell: (row, column) => {
		if (row === "leadership" && column === "play") return { written: 3, planned: 0 };
		if (row === "leadership" && column === "own") return { written: 1, planned: 0 };
		return { written: 0, planned: row === NONE && column === NONE ? 1 : 0 };
	},
};

describe("the lines of the grid", () => {
	it("shows what is offered in its order, then what is in use, then the untagged", () => {
		const table = gridTable(GRID, axis({ offered: ["values", "leadership"] }), axis({ offered: ["reading", "play"] }));
		expect(table.rows.map(({ value }) => value)).toEqual(["values", "leadership", NONE]);
		expect(table.columns.map(({ value }) => value)).toEqual(["reading", "play", "own", NONE]);
		expect(table.rows[0]).toEqual({ value: "values", written: 0, planned: 0 });
		expect(table.columns[1]).toEqual({ value: "play", written: 3, planned: 0 });
	});

	it("shows only the lines that the notes are narrowed to", () => {
		const table = gridTable(GRID, axis({ offered: ["values", "leadership"], selected: ["leadership"] }), axis({ selected: [NONE] }));
		expect(table.rows.map(({ value }) => value)).toEqual(["leadership"]);
		expect(table.columns.map(({ value }) => value)).toEqual([NONE]);
		expect(table.most).toBe(0);
	});

	it("keeps a line for a filter that fits no note, so that it can be seen why the grid is empty", () => {
		const table = gridTable(GRID, axis({ selected: ["gone"] }), axis({}));
		expect(table.rows).toEqual([{ value: "gone", written: 0, planned: 0 }]);
	});

	it("keeps the total, in which each note counts once", () => {
		const table = gridTable(GRID, axis({}), axis({}));
		expect(table.total).toEqual({ written: 3, planned: 1 });
		expect(table.most).toBe(3);
	});
});

describe("heat", () => {
	it("is none for planned notes alone, and a step a note as long as there are few", () => {
		expect([0, 1, 2, 3].map((count) => heatOf(count, 3))).toEqual([0, 1, 2, 3]);
	});

	it("spreads many notes over five steps, with the most in the last and one in the first", () => {
		expect(heatOf(1, 40)).toBe(1);
		expect(heatOf(40, 40)).toBe(5);
		const steps = Array.from({ length: 40 }, (_, i) => heatOf(i + 1, 40));
		expect([...steps].sort((a, b) => a - b)).toEqual(steps);
		expect(new Set(steps)).toEqual(new Set([1, 2, 3, 4, 5]));
	});
});
