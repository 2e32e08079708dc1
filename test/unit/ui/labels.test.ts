// A facet that shows an id, or another language, is a word that no teacher knows.
import { describe, expect, it } from "vitest";
import { NONE, CODED_FACETS } from "../../../src/core/index/facets";
import type { FacetId } from "../../../src/core/index/facets";
import { LANGUAGES } from "../../../src/core/language";
import type { Language } from "../../../src/core/language";
import { Vocabulary } from "../../../src/core/note/vocabulary";
import { textsFor } from "../../../src/i18n/texts";
import { FacetLabels, capitalised, unitName } from "../../../src/ui/labels";
import { FacetOrder } from "../../../src/ui/overview/facet-order";
import { periodLabel } from "../../../src/ui/overview/period-select";

function labels(language: Language): FacetLabels {
	const vocabulary = new Vocabulary({ themes: [], language: "nb" });
	return new FacetLabels({ vocabulary, language, texts: textsFor(language).overview, sector: "school" });
}

describe("labels", () => {
	it.each([
		["nb", "characteristic", "supportive-active-leadership", "Støttende og aktiv ledelse", "Ledelse"],
		["nn", "characteristic", "supportive-active-leadership", "Støttande og aktiv leiing", "Leiing"],
		["en", "theme", "digitalisation", "Digitalisation", "Digitalisation"],
		["nn", "type", "practice-story", "Praksisforteljing", "Praksisforteljing"],
		["nb", "month", "2026-11", "November 2026", "November 2026"],
		["nn", "unit", "5. trinn", "5. trinn", "5. trinn"],
		["nb", "series", "fellestid", "fellestid", "fellestid"],
		["nb", "type", "eige", "Eige", "Eige"],
		["nb", "theme", NONE, "Ikke merket", "Ikke merket"],
		["nn", "characteristic", NONE, "Ikkje merkt", "Ikkje merkt"],
		["nb", "unit", NONE, "Uten trinn", "Uten trinn"],
		["nb", "state", "planned", "Planlagt", "Planlagt"],
	] as const)("%s %s %s: %s, in short %s", (language, facet, value, full, short) => {
		expect(labels(language).value(facet, value)).toBe(full);
		expect(labels(language).short(facet, value)).toBe(short);
	});

	it("has a word for every facet and for being without it, in every language", () => {
		const facets: FacetId[] = [...CODED_FACETS, "state", "follow-ups"];
		for (const language of LANGUAGES) {
			for (const facet of facets) expect(labels(language).facet(facet)).toMatch(/^\p{Lu}/u);
			for (const facet of CODED_FACETS) expect(labels(language).value(facet, NONE)).toMatch(/^\p{Lu}/u);
		}
	});

	it("calls a unit what the sector calls it", () => {
		expect(unitName("kindergarten", "nb")).toBe("Avdeling");
		expect(unitName(null, "nn")).toBe("Eining");
		expect(labels("nb").facet("unit")).toBe("Trinn");
	});

	it("capitalises letters beyond the basic ones, and leaves nothing as nothing", () => {
		expect(capitalised("øving")).toBe("Øving");
		expect(capitalised("5. trinn")).toBe("5. trinn");
		expect(capitalised("")).toBe("");
	});
});

describe("the order of values", () => {
	const order = new FacetOrder(new Vocabulary({ themes: [], language: "nb" }), labels("nb"));
	const sorted = (facet: FacetId, values: string[]): string[] => order.sorted(facet, values.map((value) => ({ value }))).map(({ value }) => value);

	it("is the framework's, then by name, with what has no value last", () => {
		expect(sorted("characteristic", [NONE, "practice-development", "supportive-active-leadership"])).toEqual([
			"supportive-active-leadership",
			"practice-development",
			NONE,
		]);
		expect(sorted("type", ["eget", "reflection", "meeting"])).toEqual(["meeting", "reflection", "eget"]);
		expect(sorted("state", ["planned", "written"])).toEqual(["written", "planned"]);
	});

	it("sorts names as in a Norwegian list", () => {
		expect(sorted("unit", ["Åsen", "Ørn", "Bjørk", "Ærfugl", NONE, "alke"])).toEqual(["alke", "Bjørk", "Ærfugl", "Ørn", "Åsen", NONE]);
	});
});

describe("the names of periods", () => {
	it.each([
		["nb", "school-year", "2026-11-21", false, "Skoleåret 2026/27"],
		["nb", "school-year", "2026-11-21", true, "Barnehageåret 2026/27"],
		["nn", "last-school-year", "2026-11-21", false, "Førre skoleår (2025/26)"],
		["nn", "term", "2026-11-21", false, "Hausthalvåret 2026"],
		["en", "term", "2027-02-01", false, "Spring term 2027"],
		["nb", "school-year", "2099-09-01", false, "Skoleåret 2099/00"],
	] as const)("%s %s on %s", (language, choice, today, kindergarten, label) => {
		expect(periodLabel(choice, today, kindergarten, textsFor(language).overview)).toBe(label);
	});
});
