// Owns the table that `npm run bench` prints: the budgets of DESIGN section 10 that can be measured in Node.

import type { Figures } from "./measure";

interface Line {
	readonly what: string;
	readonly budget: string;
	readonly value: (figures: Figures) => string;
	/** The budget holds for vaults of at least so many notes. */
	readonly from: number;
	readonly isKept: (figures: Figures) => boolean;
}

const ms = (value: number): string => `${value.toPrecision(3)} ms`;
const times = (value: number): string => `${value.toFixed(1)} ×`;

const LINES: readonly Line[] = [
	{
		what: "floor, warm",
		budget: "",
		value: ({ floorMs }) => ms(floorMs),
		from: 0,
		isKept: () => true,
	},
	{
		what: "build, all slices",
		budget: "≤ 4 × floor",
		value: ({ buildMs, floorMs }) => `${ms(buildMs)}, ${times(buildMs / floorMs)}`,
		from: 10_000,
		isKept: ({ buildMs, floorMs }) => buildMs <= 4 * floorMs,
	},
	{
		what: "longest slice of the build",
		budget: "≤ 8 ms",
		value: ({ maxSliceMs }) => ms(maxSliceMs),
		from: 0,
		isKept: ({ maxSliceMs }) => maxSliceMs <= 8,
	},
	{
		what: "question index, all slices",
		budget: "≤ 8 × floor",
		value: ({ questionsMs, floorMs }) => `${ms(questionsMs)}, ${times(questionsMs / floorMs)}`,
		from: 10_000,
		isKept: ({ questionsMs, floorMs }) => questionsMs <= 8 * floorMs,
	},
	{
		what: "longest slice of the question index",
		budget: "≤ 8 ms",
		value: ({ questionsMaxSliceMs }) => ms(questionsMaxSliceMs),
		from: 0,
		isKept: ({ questionsMaxSliceMs }) => questionsMaxSliceMs <= 8,
	},
	{
		what: "one changed note, p95",
		budget: "≤ 0.1 ms",
		value: ({ updateP95Ms }) => ms(updateP95Ms),
		from: 0,
		isKept: ({ updateP95Ms }) => updateP95Ms <= 0.1,
	},
	{
		what: "all facet counts and first page",
		budget: "≤ 8 ms",
		value: ({ queryMs }) => ms(queryMs),
		from: 0,
		isKept: ({ queryMs }) => queryMs <= 8,
	},
	{
		what: "the same, the very first time",
		budget: "",
		value: ({ firstQueryMs }) => ms(firstQueryMs),
		from: 0,
		isKept: () => true,
	},
	{
		what: "memory a note",
		budget: "≤ 600 bytes",
		value: ({ bytesPerNote }) => `${Math.round(bytesPerNote)} bytes`,
		from: 0,
		isKept: ({ bytesPerNote }) => bytesPerNote <= 600,
	},
];

/** One row for each figure, one column for each size; `over` marks a budget that is not kept. */
export function tableOf(all: readonly Figures[]): string {
	const rows = [
		["", "budget", ...all.map(({ notes }) => `${notes} notes`)],
		...LINES.map((line) => [line.what, line.budget, ...all.map((figures) => cell(line, figures))]),
	];
	return aligned(rows);
}

function cell(line: Line, figures: Figures): string {
	const isOver = figures.notes >= line.from && !line.isKept(figures);
	return line.value(figures) + (isOver ? " over" : "");
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) => row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join("  "))
		.join("\n");
}
