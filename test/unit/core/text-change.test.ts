// What a user would lose: an edit that lands in the wrong place, or takes more of the note with it than it should.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, changeBetween } from "../../../src/core/text-change";

describe("applyChanges", () => {
	it("takes offsets of the original text", () => {
		const changes = [
			{ from: 0, to: 1, insert: "XX" },
			{ from: 2, to: 2, insert: "-" },
		];
		expect(applyChanges("abc", changes)).toBe("XXb-c");
	});

	it.each([
		["overlapping", [{ from: 0, to: 2, insert: "" }, { from: 1, to: 3, insert: "" }]],
		["unsorted", [{ from: 2, to: 3, insert: "" }, { from: 0, to: 1, insert: "" }]],
		["outside", [{ from: 2, to: 9, insert: "" }]],
		["turned round", [{ from: 2, to: 1, insert: "" }]],
	])("refuses changes that are %s", (_, changes) => {
		expect(() => applyChanges("abcd", changes)).toThrow(RangeError);
	});
});

describe("changeBetween", () => {
	it("leaves what both texts share untouched", () => {
		expect(changeBetween("Vi prøver nytt.", "Vi prøver noe nytt.")).toEqual([{ from: 11, to: 11, insert: "oe n" }]);
	});

	it("leads from any text to any other, and nowhere when they are equal", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "b", "æ", "\n", "😀") });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const changes = changeBetween(before, after);
				expect(applyChanges(before, changes)).toBe(after);
				expect(changes.length).toBe(before === after ? 0 : 1);
			}),
			{ seed: 20261121, numRuns: 2000 },
		);
	});
});
