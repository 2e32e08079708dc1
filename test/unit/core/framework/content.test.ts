// The content as data: complete in three languages, and what Utdanningsdirektoratet printed, word for word.
import { describe, expect, it } from "vitest";
import { CHARACTERISTICS } from "../../../../src/core/framework/characteristics";
import { METHOD_CHECK_HEADINGS, METHOD_CHECK_MINUTES, METHOD_CHECK_SCORES } from "../../../../src/core/framework/method-check";
import { METHODS } from "../../../../src/core/framework/methods";
import { NOTE_TYPES } from "../../../../src/core/framework/note-types";
import { questionById, QUESTIONS, wordingFor } from "../../../../src/core/framework/questions";
import { firstSentence, withOpenSlots } from "../../../../src/core/framework/question-text";
import { SECTORS } from "../../../../src/core/framework/sectors";
import { STAGES } from "../../../../src/core/framework/stages";
import { DEFAULT_THEMES } from "../../../../src/core/framework/themes";
import { LANGUAGES } from "../../../../src/core/language";
import { slug } from "../../../../src/core/note/slug";

/** As printed in "Utvikle praksis sammen" and "Film: Profesjonsfellesskap og skoleutvikling", misspellings included. */
const PRINTED: Readonly<Record<string, string>> = {
	"learning-organisation-meaning": "Hva betyr det for oss å være en lærende organisasjon?",
	"change-culture-meaning": "Hva betyr endringskultur for oss?",
	"good-meeting-article": "Hva kjennetegner et godt møte?",
	"good-professional-community": "Hva kjennetegner et godt profesjonsfellesskap?",
	"our-professional-community":
		"Har vi et profesjonsfelleskap på skolen vår? Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
	"develop-our-community":
		"Hvordan kan vi videreutvikle profesjonsfelleskapet vårt? Hvilke rolle har lærere, andre ansatte og skoleledere?",
	"build-on-practice":
		"Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med 1. digitalisering 2. de tre tverrfaglige temaene 3. dybdelæring",
	"new-curriculum-meaning":
		"Hva betyr det nye læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer de nye læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
	"think-anew": "På hvilke områder må vi tenke nytt og være innovative?",
	"good-meeting-film": "Hva kjennetegner et godt møte? Og hvordan er våre møter?",
	"learning-meeting-in-practice": "Hvordan ser et lærende møte ut i praksis? Har vi lærende møter?",
	"better-meetings": "Hvordan kan møtene våre bli bedre?",
	"use-shared-time":
		"Hvordan kan vi bruke og utnytte fellestiden enda bedre? Hva kan ledelsen gjøre? Hva kan lærerne gjøre?",
	"everyone-active": "Hvordan kan vi få alle aktivt med i arbeidet med fagfornyelsen?",
	"relevant-process": "Hva kjennetegner en prosess som oppleves relevant for egen og felles praksis?",
	"earlier-projects":
		"Har vi erfaringer fra arbeid med lokale eller statlige prosjekter som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan bygge videre på?",
	"digital-aids": "Har vi digitale hjelpemidler eller andre prosessverktøy vi kan benytte oss av?",
	"leaders-and-teachers": "Hva kan ledelsen gjøre og hva kan lærerne gjøre?",
};

/** Every text in one language of everything that is shown, with where it stands. */
function localisedTexts(): [string, Record<string, string>][] {
	const found: [string, Record<string, string>][] = [];
	const walk = (value: unknown, where: string): void => {
		if (typeof value !== "object" || value === null) return;
		const entries = Object.entries(value);
		if (entries.some(([key]) => key === "nb")) found.push([where, value as Record<string, string>]);
		else for (const [key, child] of entries) walk(child, `${where}.${key}`);
	};
	const all = { CHARACTERISTICS, SECTORS, DEFAULT_THEMES, NOTE_TYPES, STAGES, METHODS, QUESTIONS };
	walk({ ...all, METHOD_CHECK_SCORES, METHOD_CHECK_HEADINGS }, "content");
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

	it("has the five characteristics, five sectors, ten themes, nine types and six methods that notes refer to", () => {
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
		expect(METHODS.map(({ id }) => id).sort()).toEqual([
			"experience-sharing",
			"igp",
			"learning-meeting",
			"method-check",
			"peer-supervision",
			"reflection-log-short",
		]);
	});

	it("gives no two entries of one kind the same tag or property value in a language", () => {
		const kinds = { CHARACTERISTICS, SECTORS, DEFAULT_THEMES, NOTE_TYPES, STAGES, METHODS };
		for (const [kind, entries] of Object.entries(kinds)) {
			for (const language of LANGUAGES) {
				const slugs = entries.map(({ name }) => slug(name[language]));
				expect(new Set(slugs).size, `${kind} ${language}`).toBe(slugs.length);
			}
		}
	});

	it("lists a nested theme after the theme it stands below, so that its parents are known", () => {
		for (const [at, { id, parent }] of DEFAULT_THEMES.entries()) {
			if (parent) expect(DEFAULT_THEMES.slice(0, at).map((theme) => theme.id), id).toContain(parent);
		}
	});
});

describe("methods", () => {
	it("promise as many minutes as their steps and the closing check take", () => {
		for (const { id, minutes, steps, closesWithCheck } of METHODS) {
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

	it("have no evaluation of their own beside the check, so that nobody evaluates twice", () => {
		for (const { id, closesWithCheck, steps } of METHODS) {
			if (!closesWithCheck) continue;
			for (const { text } of steps) expect(text.nb, id).not.toMatch(/vurder|evaluer|metarunde/i);
		}
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
