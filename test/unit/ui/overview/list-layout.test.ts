// A wrong line number opens another note than the one that was clicked.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RowGroup } from "../../../../src/core/index/query-result";
import { ListLayout } from "../../../../src/ui/overview/list-layout";

function group(value: string, from: number, to: number, groups: readonly RowGroup[] = []): RowGroup {
	return { axis: "month", value, from, to, groups, written: to - from, planned: 0 };
}

/** "=a" is a heading, a number is a row. */
function drawn(layout: ListLayout): (string | number)[] {
	return Array.from({ length: layout.length }, (_, i) => {
		const line = layout.at(i);
		return line.kind === "row" ? line.row : `${"=".repeat(line.level + 1)}${line.group.value}`;
	});
}

describe("the lines of the list", () => {
	it("are the rows where nothing is grouped", () => {
		expect(drawn(new ListLayout(3, []))).toEqual([0, 1, 2]);
	});

	it("have a heading before each group", () => {
		expect(drawn(new ListLayout(3, [group("b", 0, 2), group("a", 2, 3)]))).toEqual(["=b", 0, 1, "=a", 2]);
	});

	it("nest headings", () => {
		const groups = [group("b", 0, 2, [group("x", 0, 1), group("y", 1, 2)]), group("a", 2, 3, [group("x", 2, 3)])];
		expect(drawn(new ListLayout(3, groups))).toEqual(["=b", "==x", 0, "==y", 1, "=a", "==x", 2]);
	});

	it("refuses lines and rows that are not there", () => {
		const layout = new ListLayout(2, [group("a", 0, 2)]);
		expect(() => layout.at(3)).toThrow(RangeError);
		expect(() => layout.at(-1)).toThrow(RangeError);
		expect(() => layout.lineOf(2)).toThrow(RangeError);
	});

	it("finds the line of every row again", () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 20 }), (sizes) => {
				let rows = 0;
				const groups = sizes.map((size, i) => {
					rows += size;
					return group(String(i), rows - size, rows);
				});
				const layout = new ListLayout(rows, groups);
				expect(layout.length).toBe(rows + sizes.length);
				for (let row = 0; row < rows; row++) expect(layout.at(layout.lineOf(row))).toEqual({ kind: "row", row });
			}),
			{ seed: 11 },
		);
	});
});

describe("the nearest note", () => {
	const layout = new ListLayout(3, [group("b", 0, 2), group("a", 2, 3)]);

	it("passes over headings in the direction of the key", () => {
		expect(layout.nearestRow(0, 1)).toBe(1);
		expect(layout.nearestRow(3, 1)).toBe(4);
		expect(layout.nearestRow(3, -1)).toBe(2);
	});

	it("turns back at the ends, so that the first note stays the current one", () => {
		expect(layout.nearestRow(0, -1)).toBe(1);
		expect(layout.nearestRow(99, 1)).toBe(4);
		expect(layout.nearestRow(-5, -1)).toBe(1);
	});

	it("is none in an empty list", () => {
		expect(new ListLayout(0, []).nearestRow(0, 1)).toBeNull();
	});
});
