// Slugs make the tags of a team: two spellings of one label must not become two tags.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../../../../src/core/note/slug";

describe("slug", () => {
	it.each([
		["støttende og aktiv ledelse", "støttende-og-aktiv-ledelse"],
		["  Lek, språk & overganger! ", "lek-språk-overganger"],
		["Å være ÆØÅ", "å-være-æøå"],
		["2026", "t-2026"],
		["5. trinn", "5-trinn"],
		["5–6", "5-6"],
		["IGP (individ–gruppe–plenum)", "igp-individ-gruppe-plenum"],
		["hverdags_rutiner/lek", "hverdags-rutiner-lek"],
		["हिन्दी", "हिन्दी"],
		["...", ""],
		["", ""],
	])("of %j is %j", (label, expected) => {
		expect(slug(label)).toBe(expected);
	});

	it("is the same for composed and decomposed letters and for capitals", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (label) => {
				expect(slug(label.normalize("NFD"))).toBe(slug(label.normalize("NFC")));
			}),
			{ seed: 11, numRuns: 1000 },
		);
		expect(slug("SMÅ BARN")).toBe(slug("sma\u030a barn"));
	});

	it("changes nothing the second time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (label) => {
				const once = slug(label);
				expect(slug(once)).toBe(once);
			}),
			{ seed: 12, numRuns: 1000 },
		);
	});

	it("holds only what a tag may hold, and is never digits alone", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (label) => {
				expect(slug(label)).toMatch(/^$|^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u);
				expect(slug(label)).not.toMatch(/^\p{N}+$/u);
			}),
			{ seed: 13, numRuns: 1000 },
		);
	});
});
