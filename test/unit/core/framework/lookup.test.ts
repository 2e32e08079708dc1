// Labels and headings in any language find their id: what this loses, the overview does not show.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARACTERISTICS } from "../../../../src/core/framework/characteristics";
import { KNOWN_THEMES } from "../../../../src/core/framework/everyday-themes";
import {
	characteristicByLabel,
	methodByLabel,
	noteTypeByLabel,
	questionByHeading,
	sectorByLabel,
	themeByLabel,
} from "../../../../src/core/framework/lookup";
import { METHODS } from "../../../../src/core/framework/methods";
import { NOTE_TYPES } from "../../../../src/core/framework/note-types";
import { QUESTIONS } from "../../../../src/core/framework/questions";
import type { QuestionId } from "../../../../src/core/framework/questions";
import { normaliseHeading } from "../../../../src/core/framework/question-text";
import { SECTORS } from "../../../../src/core/framework/sectors";
import { LANGUAGES } from "../../../../src/core/language";
import type { Localised } from "../../../../src/core/language";
import { slug } from "../../../../src/core/note/slug";

interface Entry {
	readonly id: string;
	readonly name: Localised;
	readonly shortName?: Localised;
}

const KINDS: readonly [string, readonly Entry[], (label: string) => string | null][] = [
	["characteristic", CHARACTERISTICS, characteristicByLabel],
	["theme", KNOWN_THEMES, themeByLabel],
	["note type", NOTE_TYPES, noteTypeByLabel],
	["method", METHODS, methodByLabel],
	["sector", SECTORS, sectorByLabel],
];

/** A label as people and systems respell it: case, Unicode form, tag spelling, marks around it. */
const respelled = (label: string): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom(
				(text: string) => text,
				(text: string) => text.toUpperCase(),
				(text: string) => text.toLowerCase(),
				slug,
				(text: string) => text.replace(/ /g, "_"),
			),
			fc.constantFrom("NFC", "NFD"),
			fc.constantFrom("", " ", "  "),
		)
		.map(([change, form, pad]) => pad + change(label).normalize(form) + pad);

describe.each(KINDS)("a %s", (_kind, entries, find) => {
	const labels = entries.flatMap(({ id, name, shortName }) =>
		LANGUAGES.flatMap((language) => [name[language], shortName?.[language]])
			.concat(id)
			.flatMap((label): [string, string][] => (label === undefined ? [] : [[label, id]])),
	);

	it("is found by every label, short name and id, in every spelling", () => {
		const cases = fc.constantFrom(...labels).chain(([label, id]) => fc.tuple(respelled(label), fc.constant(id)));
		fc.assert(fc.property(cases, ([label, id]) => void expect(find(label)).toBe(id)), { seed: 71, numRuns: 500 });
	});

	it("is not found by a label with a word too many, or by nothing", () => {
		for (const [label] of labels) expect(find(`${label} og kaffe`)).toBeNull();
		expect(find("")).toBeNull();
		expect(find("--- ")).toBeNull();
	});

	it("never throws, whatever is looked up", () => {
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void find(text)), { seed: 72 });
	});
});

it("an everyday theme is recognised in any language, whatever sector it is offered to", () => {
	for (const label of ["lek", "Leik", "play"]) expect(themeByLabel(label)).toBe("play");
	expect(themeByLabel("Fagprøve")).toBe("trade-exam");
});

it("a sector is recognised in the other spelling of nynorsk", () => {
	expect(sectorByLabel("Skule")).toBe("school");
});

function wordingsOf(id: QuestionId): string[] {
	const question = QUESTIONS.find((candidate) => candidate.id === id);
	if (!question) throw new Error(id);
	const localised = [question.text, question.heading, question.presentWording, ...Object.values(question.sectorWordings ?? {})];
	return [question.printed, ...localised.flatMap((text) => (text ? LANGUAGES.map((language) => text[language]) : []))];
}

const ALL_WORDINGS = QUESTIONS.flatMap(({ id, sameAs }) =>
	wordingsOf(id).map((wording): [string, QuestionId] => [wording.replace("{focus}", "lek ute"), sameAs ?? id]),
);

/** A heading as it is written in a note. */
const decorated = (text: string): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.constantFrom(
				(heading: string) => heading,
				(heading: string) => `**${heading}**`,
				(heading: string) => `==${heading.toUpperCase()}==`,
				(heading: string) => heading.replace(/[?,]/g, ""),
				(heading: string) => `_${heading}_ ^q1`,
				(heading: string) => `[${heading}](https://example.org)`,
				(heading: string) => `[[Spørsmål|${heading}]]`,
			),
			fc.constantFrom("", " (8 min)", " (12 min.)", " (5 MIN)"),
			fc.constantFrom("NFC", "NFD"),
		)
		.map(([decorate, minutes, form]) => (decorate(text) + minutes).normalize(form));

describe("questionByHeading", () => {
	it("knows every wording of every question, however it is decorated", () => {
		const cases = fc.constantFrom(...ALL_WORDINGS).chain(([text, id]) => fc.tuple(decorated(text), fc.constant(id)));
		fc.assert(
			fc.property(cases, ([heading, id]) => {
				// A block id is only one at the very end.
				fc.pre(!/\^q1 ?\(/.test(heading));
				expect(questionByHeading(heading), heading).toBe(id);
			}),
			{ seed: 73, numRuns: 1000 },
		);
	});

	it("gives no wording to two questions", () => {
		const ids = new Map<string, QuestionId>();
		for (const [wording, id] of ALL_WORDINGS) {
			const words = normaliseHeading(wording);
			expect(ids.get(words) ?? id, wording).toBe(id);
			ids.set(words, id);
		}
	});

	it("takes both questions about a good meeting as one", () => {
		expect(questionByHeading("Hva kjennetegner et godt møte?")).toBe("good-meeting-film");
		expect(questionByHeading("Kva kjenneteiknar eit godt møte? Og korleis er møta våre?")).toBe("good-meeting-film");
	});

	it("lets a free slot be anything, also nothing", () => {
		const start = "Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med";
		for (const focus of ["lesing på 2. trinn?", "…?", "", "(språk) og lek"]) {
			expect(questionByHeading(`${start} ${focus}`)).toBe("build-on-practice");
		}
		expect(questionByHeading(`${start}engasjement`)).toBeNull();
		expect(questionByHeading("Which parts of our current practice can we build on in order to work on play?")).toBe(
			"build-on-practice",
		);
	});

	it("knows the printed misspelling by its first sentence, and skule as skole", () => {
		expect(questionByHeading("Har vi et profesjonsfelleskap på skolen vår?")).toBe("our-professional-community");
		expect(questionByHeading("Har vi ein profesjonsfellesskap på skulen vår?")).toBe("our-professional-community");
	});

	it("takes no other heading for a question", () => {
		for (const heading of ["Hva", "Referat", "", "Hva kjennetegner et godt møte i dag?", "Oppfølging (5 min)", "Har vi kaffe?"]) {
			expect(questionByHeading(heading), heading).toBeNull();
		}
		fc.assert(fc.property(fc.string(), (heading) => void expect(questionByHeading(heading)).toBeNull()), { seed: 74 });
	});
});

describe("normaliseHeading", () => {
	it("changes nothing the second time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (heading) => {
				const once = normaliseHeading(heading);
				expect(normaliseHeading(once)).toBe(once);
			}),
			{ seed: 75, numRuns: 500 },
		);
	});

	it("keeps a word whole when a mark stands inside it, and parts words at other signs", () => {
		expect(normaliseHeading("Lær**ende** møte/samling – *ja!*")).toBe("lærende møte samling ja");
	});
});
