// The content as data: complete in three languages, and what Utdanningsdirektoratet printed, word for word.
import { describe, expect, it } from "vitest";
import { CHARACTERISTICS, SIGNS_OPENING } from "../../../../src/core/framework/characteristics";
import { DATED_REFERENCES, REFERENCES_AS_OF } from "../../../../src/core/framework/dated-references";
import { EVERYDAY_THEMES, KNOWN_THEMES, STARTER_THEMES } from "../../../../src/core/framework/everyday-themes";
import { CAUTIONS, LEADERSHIP_DUTIES } from "../../../../src/core/framework/leadership";
import { METHOD_CHECK_HEADINGS, METHOD_CHECK_MINUTES, METHOD_CHECK_SCORES } from "../../../../src/core/framework/method-check";
import { FIRST_METHODS, METHODS } from "../../../../src/core/framework/methods";
import { NOTE_TYPES } from "../../../../src/core/framework/note-types";
import { questionById, QUESTIONS, wordingFor } from "../../../../src/core/framework/questions";
import { firstSentence, withOpenSlots } from "../../../../src/core/framework/question-text";
import { SECTORS } from "../../../../src/core/framework/sectors";
import { STAGES } from "../../../../src/core/framework/stages";
import { DEFAULT_THEMES } from "../../../../src/core/framework/themes";
import { LANGUAGES } from "../../../../src/core/language";
import { labelKey } from "../../../../src/core/framework/lookup";
import {
	ACTIVITY_PLACES,
	CAUTION_IDS,
	LEADERSHIP_DUTY_IDS,
	PRINTED,
	PRINTED_CHARACTERISTICS,
	REFERENCE_PLACES,
	RESEARCHED_METHODS,
} from "./fixtures/documents";

/** Every text in one language of everything that is shown, with where it stands. */
function localisedTexts(): [string, Record<string, string>][] {
	const found: [string, Record<string, string>][] = [];
	const walk = (value: unknown, where: string): void => {
		if (typeof value !== "object" || value === null) return;
		const entries = Object.entries(value);
		if (entries.some(([key]) => key === "nb")) found.push([where, value as Record<string, string>]);
		else for (const [key, child] of entries) walk(child, `${where}.${key}`);
	};
	const all = { CHARACTERISTICS, SECTORS, KNOWN_THEMES, NOTE_TYPES, STAGES, METHODS, QUESTIONS, LEADERSHIP_DUTIES, CAUTIONS, DATED_REFERENCES };
	walk({ ...all, SIGNS_OPENING, METHOD_CHECK_SCORES, METHOD_CHECK_HEADINGS }, "content");
	return found;
}

/** Words that are bokmål and never nynorsk in this content, and the other way round. */
const NOT_NYNORSK = wordPattern(
	"ikke|hva|hvem|hvordan|hvilken|hvilke|hvor|jeg|noe|noen|fra|en|et|ett|være|gjøre|hver|mer|skoler|ledere|lærere|ansatte|enhet|fellesskapet|metoder|kjennetegn\\p{L}*|spørsmålene|møter|videre\\p{L}*|ledelse\\p{L}*|veiledning|uten|bare|da|alene|lytter|gruppen|tiden|saken|ble|dere",
);
const NOT_BOKMAAL = wordPattern(
	"ikkje|kva|kven|korleis|kvar|eg|noko|nokon|frå|ein|eitt|vere|gjere|meir|skolar|leiarar|lærarar|tilsette|møta|vidare\\p{L}*|leiing\\p{L}*|utan|berre|åleine|saka|blei|òg|dykk",
);

function wordPattern(words: string): RegExp {
	return new RegExp(`(?<![\\p{L}-])(${words})(?!\\p{L})`, "iu");
}

describe("the content is complete", () => {
	it("has every text in all three languages, none of them empty or with stray spaces", () => {
		for (const [where, text] of localisedTexts()) {
			for (const language of LANGUAGES) {
				const value = text[language] ?? "";
				expect(value, `${where} ${language}`).not.toBe("");
				expect(value, `${where} ${language}`).toBe(value.trim().replace(/\s+/g, " ").normalize("NFC"));
			}
		}
	});

	it("does not give a nynorsk reader bokmål, or a bokmål reader nynorsk", () => {
		const strays = localisedTexts().flatMap(([where, text]) => {
			const inNynorsk = NOT_NYNORSK.exec(text["nn"] ?? "")?.[0];
			const inBokmaal = NOT_BOKMAAL.exec(text["nb"] ?? "")?.[0];
			return [inNynorsk && `${where} nn: ${inNynorsk}`, inBokmaal && `${where} nb: ${inBokmaal}`].filter(Boolean);
		});
		expect(strays).toEqual([]);
	});

	it("has the five characteristics, five sectors, ten themes, nine types and twenty-one methods that notes refer to", () => {
		expect(CHARACTERISTICS.map(({ id }) => id)).toEqual([
			"supportive-active-leadership",
			"shared-values-goals",
			"collective-learning-processes",
			"practice-development",
			"supportive-environment",
		]);
		expect(SECTORS.map(({ id }) => id)).toEqual([
			"kindergarten",
			"school",
			"after-school",
			"educational-psychological-service",
			"vocational-training",
		]);
		expect(DEFAULT_THEMES.map(({ id }) => id)).toEqual([
			"professional-community",
			"practice-and-innovation",
			"digitalisation",
			"interdisciplinary-topics",
			"in-depth-learning",
			"involvement-and-collective-processes",
			"learning-organisation-and-change",
			"shared-reflection",
			"learning-networks",
			"leadership-and-development",
		]);
		expect(NOTE_TYPES).toHaveLength(9);
		expect(METHODS.map(({ id }) => id).sort()).toEqual([...Object.keys(RESEARCHED_METHODS), "development-plan", "film-conversation"].sort());
	});

	it("gives no two entries of one kind the same tag or property value, in any of the languages", () => {
		const kinds = { CHARACTERISTICS, SECTORS, KNOWN_THEMES, NOTE_TYPES, STAGES, METHODS };
		for (const [kind, entries] of Object.entries(kinds)) {
			const owners = new Map<string, string>();
			for (const { id, name } of entries) {
				for (const key of [id, ...LANGUAGES.map((language) => labelKey(name[language]))]) {
					expect(owners.get(key) ?? id, `${kind} ${key}`).toBe(id);
					owners.set(key, id);
				}
			}
		}
	});

	it("lists a nested theme after the theme it stands below, so that its parents are known", () => {
		for (const [at, { id, parent }] of DEFAULT_THEMES.entries()) {
			if (parent) expect(DEFAULT_THEMES.slice(0, at).map((theme) => theme.id), id).toContain(parent);
		}
	});
});

describe("the documents have their place here", () => {
	it("each characteristic, word for word, with a definition and three signs", () => {
		expect(Object.fromEntries(CHARACTERISTICS.map(({ id, name }) => [id, name.nb]))).toEqual(PRINTED_CHARACTERISTICS);
		for (const { id, signs } of CHARACTERISTICS) {
			expect(signs, id).toHaveLength(3);
			// They go on from the opening.
			for (const sign of signs) for (const language of LANGUAGES) expect(sign[language], id).toMatch(/^\p{Ll}.*[^.]$/u);
		}
	});

	it("each leadership duty and each caution, in words of our own", () => {
		expect(LEADERSHIP_DUTIES.map(({ id }) => id)).toEqual(LEADERSHIP_DUTY_IDS);
		expect(CAUTIONS.map(({ id }) => id)).toEqual(CAUTION_IDS);
		for (const { id, text, source } of [...LEADERSHIP_DUTIES, ...CAUTIONS]) {
			expect(source, id).toMatch(/^Utdanningsdirektoratet: /);
			for (const language of LANGUAGES) expect(text[language], id).toMatch(/\.$/);
		}
	});

	it("each rule, film, title and former initiative, once", () => {
		const ids = DATED_REFERENCES.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [named, place] of Object.entries(REFERENCE_PLACES)) expect(ids, named).toContain(place);
	});

	it("each activity", () => {
		const places = new Set(
			Object.entries({
				theme: DEFAULT_THEMES,
				characteristic: CHARACTERISTICS,
				sign: CHARACTERISTICS,
				method: METHODS,
				duty: LEADERSHIP_DUTIES,
				question: QUESTIONS,
				reference: DATED_REFERENCES,
			}).flatMap(([kind, entries]) => entries.map(({ id }) => `${kind}:${id}`)),
		);
		expect(Object.keys(ACTIVITY_PLACES)).toHaveLength(31);
		for (const [activity, place] of Object.entries(ACTIVITY_PLACES)) expect(places, activity).toContain(place);
	});

	it("with what has replaced what, in force on the day that the references were gone through", () => {
		const byId = new Map(DATED_REFERENCES.map((reference) => [reference.id, reference]));
		expect(byId.get("education-act-17-12")).toMatchObject({ title: "Opplæringslova § 17-12", printedAs: "Opplæringslova § 13-3e", since: "2024-08-01" });
		expect(byId.get("education-act-11-13")?.title).toBe("Opplæringslova § 11-13 andre ledd bokstav b");
		expect(byId.get("curriculum-lk20")?.printedAs).toMatch(/fagfornyelsen/);
		expect(DATED_REFERENCES.filter(({ kind }) => kind === "former-initiative").map(({ title }) => title)).toEqual([
			"VFL", "Språkløyper", "Realfagsløyper", "Ungdomstrinn i utvikling",
		]);
		for (const { id, title, since } of DATED_REFERENCES) {
			expect(title, id).not.toMatch(/13-3|fagfornyelsen/);
			expect((since ?? "2000-01-01") <= REFERENCES_AS_OF, id).toBe(true);
		}
	});
});

describe("everyday themes", () => {
	it("are twelve for every sector, each offered somewhere", () => {
		const offered = new Set<string>();
		for (const { id: sector } of SECTORS) {
			const ids = STARTER_THEMES[sector].map(({ id }) => id);
			expect(new Set(ids).size, sector).toBe(12);
			for (const id of ids) offered.add(id);
		}
		expect([...offered].sort()).toEqual(EVERYDAY_THEMES.map(({ id }) => id).sort());
	});

	it("begin with what each sector talks about most", () => {
		const names = (sector: "school" | "kindergarten"): string[] => STARTER_THEMES[sector].map(({ name }) => name.nb);
		expect(names("school")).toEqual(expect.arrayContaining(["Lesing", "Vurdering", "Klassemiljø"]));
		expect(names("kindergarten")).toEqual(expect.arrayContaining(["Lek", "Språk", "Overganger", "Foreldresamarbeid"]));
	});
});

describe("methods", () => {
	it("promise as many minutes as their steps and the closing check take", () => {
		for (const { id, minutes, steps, closesWithCheck, people } of METHODS) {
			expect(people[0] <= people[1], id).toBe(true);
			const sum = steps.reduce((total, step) => total + step.minutes, 0);
			expect(sum + (closesWithCheck ? METHOD_CHECK_MINUTES : 0), id).toBe(minutes);
		}
	});

	it("refer only to themes that exist, and close with the check unless they are for one person", () => {
		const themes = new Set(DEFAULT_THEMES.map(({ id }) => id));
		for (const method of METHODS) {
			expect(method.themes.filter((theme) => !themes.has(theme)), method.id).toEqual([]);
			expect(method.closesWithCheck, method.id).toBe(!method.forOne);
			expect(method.stages.length, method.id).toBeGreaterThan(0);
		}
	});

	it("are called what people call them", () => {
		for (const [id, names] of Object.entries(RESEARCHED_METHODS)) {
			const name = METHODS.find((method) => method.id === id)?.name;
			expect(name && LANGUAGES.map((language) => name[language]), id).toEqual(names);
		}
	});

	it("stand with the six that most teams need first", () => {
		expect(METHODS.slice(0, 6).map(({ id }) => id)).toEqual(FIRST_METHODS);
		expect(new Set(METHODS.map(({ id }) => id)).size).toBe(21);
	});

	it("have no evaluation of their own beside the check, so that nobody evaluates twice", () => {
		// In these, it is the measure or the change that is evaluated, not the meeting.
		const evaluates = ["smtte", "pdsa", "development-plan"];
		for (const { id, closesWithCheck, steps } of METHODS) {
			if (!closesWithCheck || evaluates.includes(id)) continue;
			for (const { text } of steps) expect(text.nb, id).not.toMatch(/evaluer|metarunde/i);
		}
	});

	it("say evaluering of meetings and methods: in a school, vurdering is of pupils", () => {
		for (const { id, steps, purpose, howTo } of METHODS) {
			for (const text of [purpose, howTo, ...steps.map((step) => step.text)]) {
				expect(`${text.nb} ${text.nn}`, id).not.toMatch(/vurder|varm|kjølig/i);
			}
		}
	});

	it("let people write alone where everyone is to be heard, and never in a log", () => {
		const alone = METHODS.filter(({ steps }) => steps.some((step) => step.alone)).map(({ id }) => id);
		expect(alone).toEqual(expect.arrayContaining(["igp", "start-stop-continue", "film-conversation"]));
		for (const { id, forOne, steps } of METHODS) if (forOne) expect(steps.some((step) => step.alone), id).toBe(false);
	});
});

describe("questions", () => {
	it("are Utdanningsdirektoratet's, word for word", () => {
		expect(Object.fromEntries(QUESTIONS.map(({ id, printed }) => [id, printed]))).toEqual(PRINTED);
	});

	it("mend the misspellings in the text that is inserted", () => {
		for (const { id, text } of QUESTIONS) expect(text.nb, id).not.toMatch(/felleskap|Hvilke rolle/);
		expect(questionById("leaders-and-teachers")?.text.nb).toBe("Hva kan ledelsen gjøre, og hva kan lærerne gjøre?");
	});

	it("belong to a default theme and name their source", () => {
		const themes = new Set(DEFAULT_THEMES.map(({ id }) => id));
		for (const { id, theme, source } of QUESTIONS) {
			expect(themes, id).toContain(theme);
			expect(source.document, id).toMatch(/^Utdanningsdirektoratet: /);
		}
	});

	it("have one sentence as their heading", () => {
		for (const { id, heading } of QUESTIONS) {
			for (const language of LANGUAGES) expect(heading[language].match(/\?/g), `${id} ${language}`).toHaveLength(1);
		}
		expect(questionById("use-shared-time")?.heading.nn).toBe("Korleis kan vi bruke og utnytte fellestida endå betre?");
	});

	it("leave no slot unfilled for any sector but the one that the team fills", () => {
		for (const { id, sectorWordings } of QUESTIONS) {
			for (const text of Object.values(sectorWordings ?? {})) {
				for (const language of LANGUAGES) {
					expect(text[language].replace("{focus}", ""), `${id} ${language}`).not.toMatch(/[{}]/);
				}
			}
		}
	});

	it("give each sector words of its own where the printed ones speak of schools", () => {
		const ours = questionById("our-professional-community");
		expect(ours?.sectors).toEqual(["school"]);
		expect(ours && wordingFor(ours, "kindergarten").text.nb).toMatch(/^Har vi et profesjonsfellesskap i barnehagen vår\?/);
		for (const question of QUESTIONS) {
			for (const { id } of SECTORS) {
				const { kind, text } = wordingFor(question, id);
				if (id === "school" || question.sectors.includes(id)) expect(kind).not.toBe("sector");
				else {
					expect(kind, `${question.id} ${id}`).toBe("sector");
					expect(text.nb, `${question.id} ${id}`).not.toMatch(/skole|lærerne|fellestiden|læreplanverket/);
				}
			}
		}
	});

	it("are offered without calling things new that no longer are", () => {
		for (const question of QUESTIONS) {
			const { text } = wordingFor(question, "school");
			expect(text.nb, question.id).not.toMatch(/det nye læreplanverket|nye læreplan|fagfornyelsen|Språkløyper/);
			expect(text.en, question.id).not.toMatch(/\bnew\b|renewal/);
		}
	});

	it("insert nothing that a member would have to replace", () => {
		const open = questionById("build-on-practice");
		expect(open && withOpenSlots(wordingFor(open, "kindergarten").text.nb)).toBe(
			"Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med …?",
		);
	});
});

describe("firstSentence", () => {
	it.each([
		["Hva skjer? Og hvorfor?", "Hva skjer?"],
		["Hva vil vi på 5. trinn, f.eks. mandag? Hvem?", "Hva vil vi på 5. trinn, f.eks. mandag?"],
		["Uten skilletegn", "Uten skilletegn"],
		["Én setning?", "Én setning?"],
	])("of %s is %s", (text, sentence) => {
		expect(firstSentence(text)).toBe(sentence);
	});
});
