// Paths: a folder rule that takes too much hides notes, one that takes too little shows templates as reflection.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	baseNameOf,
	cleanFolder,
	compareCodePoints,
	folderOf,
	folderTest,
} from "../../../../src/core/note/path";

describe("parts of a path", () => {
	it.each([
		["Refleksjon/2026/Møte.md", "Refleksjon/2026", "Møte"],
		["Praksis.md", "", "Praksis"],
		["A/.md", "A", ".md"],
		["A/Notat.MD", "A", "Notat"],
		["A/v1.2 plan.md", "A", "v1.2 plan"],
		["A/bilde.png", "A", "bilde.png"],
	])("of %s", (path, folder, name) => {
		expect(folderOf(path)).toBe(folder);
		expect(baseNameOf(path)).toBe(name);
	});
});

describe("a folder's test", () => {
	const isInFolder = (path: string, folder: string): boolean => folderTest(folder)(path);

	it("does not let Arkiv take Arkiv2", () => {
		expect(isInFolder("Arkiv2/a.md", "Arkiv")).toBe(false);
		expect(isInFolder("Arkiv/a.md", "Arkiv")).toBe(true);
		expect(isInFolder("Arkiv/2025/a.md", "Arkiv/")).toBe(true);
		expect(isInFolder("Arkiv.md", "Arkiv")).toBe(false);
		expect(isInFolder("Gammelt/Arkiv/a.md", "Arkiv")).toBe(false);
	});

	it("takes a folder in another case or Unicode form as the same", () => {
		expect(isInFolder("møter/a.md".normalize("NFD"), "Møter")).toBe(true);
	});

	it.each(["", "/", " "])("takes every note for the folder %j", (folder) => {
		expect(isInFolder("a.md", folder)).toBe(true);
		expect(isInFolder("A/b.md", folder)).toBe(true);
	});
});

it("cleanFolder takes a folder as people type it", () => {
	expect(cleanFolder(" /Refleksjon//2026/ ")).toBe("Refleksjon/2026");
	expect(cleanFolder("//")).toBe("");
});

it("compareCodePoints orders by code point, as every other device does", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
			const points = (text: string): number[] => [...text].map((char) => char.codePointAt(0) ?? 0);
			const left = points(a);
			const right = points(b);
			const at = left.findIndex((point, index) => point !== right[index]);
			const expected = at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
			expect(Math.sign(compareCodePoints(a, b))).toBe(Math.sign(expected));
		}),
		{ seed: 21, numRuns: 2000 },
	);
	expect(compareCodePoints("\uFF5E", "😀")).toBeLessThan(0);
});
