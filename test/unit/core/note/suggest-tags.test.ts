// What a user would lose: a hint that is about the note. A template, a link or one stray word must not make the dialog claim
// that a note is about something.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { CHARACTERISTICS } from "../../../../src/core/framework/characteristics";
import { KNOWN_THEMES } from "../../../../src/core/framework/everyday-themes";
import { keywordsOf } from "../../../../src/core/framework/keywords";
import { LANGUAGES } from "../../../../src/core/language";
import { spokenText } from "../../../../src/core/note/spoken-text";
import { suggestTags } from "../../../../src/core/note/suggest-tags";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { notePath } from "../../../../src/core/note/path";
import { parseTeamNote } from "../../../../src/core/team/team-note";

const usual = new Vocabulary({ themes: [], language: "nb" });

function teamOf(...themes: string[]): Vocabulary {
	const note = `---\npraksis: team\n---\n## Temaer\n${themes.map((theme) => `- ${theme}\n`).join("")}`;
	return new Vocabulary(parseTeamNote(note, notePath("Praksis.md"), "nb").settings);
}

const school = teamOf("Lesing", "Lek", "Overganger", "Foreldresamarbeid", "Vurdering", "Digitalisering", "Språk");

function idsIn(text: string, vocabulary: Vocabulary = school): string[] {
	return suggestTags(text, vocabulary).map(({ meaning }) => meaning.id);
}

function wordsFor(id: string, text: string, vocabulary: Vocabulary = school): readonly string[] | undefined {
	return suggestTags(text, vocabulary).find(({ meaning }) => meaning.id === id)?.words;
}

describe("what a text speaks of", () => {
	it("is found in bokmål, with the words that say it", () => {
		const text = "Vi øvde på en lesestrategi med hele gruppa. Høytlesing hver dag gjør at flere henger med.\n";
		expect(wordsFor("reading", text)).toEqual(["lesestrategi", "høytlesing"]);
	});

	it("is found in nynorsk", () => {
		const text = "Vi prøvde ein ny lesestrategi i dag, og elevane høgtles for kvarandre. Det er ikkje lett.\n";
		expect(wordsFor("reading", text)).toEqual(["lesestrategi", "høgtles"]);
	});

	it("is named by a phrase once, not by its last word again", () => {
		const text = "Vi ble enige om tre regler, og om hva som er viktig for barna. Alle var enige.\n";
		expect(wordsFor("shared-values-goals", text)).toEqual(["ble enige", "viktig"]);
	});

	it("is found in English", () => {
		const text = "The pupils read to each other, and the slowest readers were the most eager ones.\n";
		expect(wordsFor("reading", text)).toEqual(["read"]);
	});

	it.each([
		["play", "Leken stopper når vi går inn. Barna lekte lenge ute, og rolleleken fikk være i fred."],
		["transitions", "Overgangen til skolen begynner i mars. På skolestart møter de oss igjen."],
		["parent-collaboration", "Foreldrene spurte på foreldremøtet, og vi hadde ikke svar."],
		["assessment", "Vi vurderte arbeidet sammen. Egenvurdering og tilbakemeldinger underveis hjelper."],
		["digitalisation", "Nettbrettene lå i skapet, og skjermfri time ga ro. Digitale verktøy kan vente."],
	])("is told by inflected words and compounds: %s", (id, text) => {
		expect(idsIn(text)).toContain(id);
	});

	it.each([
		["supportive-active-leadership", "Rektor var med hele veien. Lederen fulgte opp det vi ble enige om, og ledelsen satte av tid."],
		["shared-values-goals", "Vi må bli enige om felles mål, og hvilke verdier vi vil stå for."],
		["collective-learning-processes", "Vi lærer av hverandre når vi deler erfaringer og drøfter i plenum."],
		["practice-development", "Vi prøvde ut noe nytt, justerte etter en uke, og ser at det virker."],
		["supportive-environment", "Det er trygt å si fra her, og vi har tid til det. Timeplanen har en fast tid."],
	])("may be a characteristic: %s", (id, text) => {
		expect(idsIn(text)).toContain(id);
	});

	it("is ranked: what is said most comes first", () => {
		const text = "Lesing, høytlesing, leselyst og bibliotek. Foreldrene kom, og foreldremøtet ble fint.\n";
		expect(idsIn(text)).toEqual(["reading", "parent-collaboration"]);
	});

	it("is told by the words of a team's own theme: those of its name, helped by those of its definition", () => {
		const vocabulary = teamOf("Nettvett: hva barna møter på nett, og dømmekraft", "Lesing");
		expect(wordsFor("nettvett", "Vi snakket om nettvett. Dømmekraften kommer ikke av seg selv.\n", vocabulary)).toEqual(["nettvett", "dømmekraften"]);
		expect(wordsFor("skulehage", "Skulehagen er vår. I skolehage og skulehage veks det.\n", teamOf("Skulehage"))).toEqual(["skulehagen"]);
		expect(idsIn("Dømmekraften på nett, og dømmekraft ellers.\n", vocabulary)).toEqual([]);
	});
});

describe("what is no sign", () => {
	it("one stray word, in a text of other things", () => {
		for (const word of ["lesing", "leken", "rektor", "skjermen", "hverandre", "vurdering", "foreldrene", "prøve"]) {
			expect(idsIn(`Det var en lang dag, og ${word} kom også opp, uten at det ble noe mer av det.\n`), word).toEqual([]);
		}
	});

	it("a few words in a long text", () => {
		const text = `${"Regnet falt over taket hele formiddagen mens kaffen ble kald. ".repeat(80)} Lesing og høytlesing.`;
		expect(idsIn(text)).toEqual([]);
	});

	it("words that only look like it", () => {
		expect(idsIn("Lekser, lektorer og lekkasjer. Vente og ventet. Det var naturlig.\n")).toEqual([]);
		expect(idsIn("The order of the day was plain: they were late, and that was that. A tall man was there.\n")).toEqual([]);
	});

	const reading = "Lesing og høytlesing og leselyst.";
	it.each([
		["properties", `---\ntittel: ${reading}\n---\nHei.\n`],
		["callouts", `> [!info]- ${reading}\n> ${reading}\n`],
		["code blocks", `\`\`\`\n${reading}\n\`\`\`\n~~~~\n${reading}\n~~~\n${reading}\n~~~~\n`],
		["code in a line", `\`${reading}\`\n`],
		["comments", `%% ${reading}\n\n${reading} %%\n<!-- ${reading} -->\n`],
		["addresses", "https://lesing.no/høytlesing/leselyst [her](lesing/høytlesing/leselyst.md)\n"],
		["tags", "#tema/lesing #høytlesing #leselyst\n"],
		["embeds, and folders in links", "![[Lesing og høytlesing]] [[Lesing/Høytlesing/Plan]] [[Lesing høytlesing|planen]]\n"],
		["owners of tasks", "- [ ] Ringe @lesing høytlesing leselyst 📅 2026-12-01\n"],
		["headings with minutes", "## Lesing og høytlesing (5 min)\n### Leselyst (10 min.)\n"],
		["answers to the method check", `### Beholde, tilpasse eller bytte metode?\n\n- ${reading}\n`],
	])("%s", (_, text) => {
		expect(idsIn(text)).toEqual([]);
	});

	it("a quotation is the writer's choice, and a heading of one's own says what it is about", () => {
		expect(idsIn(`> ${reading}\n`)).toEqual(["reading"]);
		expect(idsIn("# Høytlesing på trappa\n\nDet gikk fint.\n")).toEqual(["reading"]);
	});

	it.each(LANGUAGES)("a template that nobody has written in: %s", (language) => {
		for (const { id, body } of builtInTemplates(language)) {
			const filled = body.replace(/\{\{[^}]*\}\}/g, "");
			expect(spokenText(filled).match(/\p{L}{2,}/gu) ?? [], id).toEqual([]);
			expect(idsIn(filled, usual), id).toEqual([]);
		}
	});
});

describe("the keywords", () => {
	const ids = [...CHARACTERISTICS, ...KNOWN_THEMES].map(({ id }) => id);

	it("belong to what exists, and are stems in lower case", () => {
		for (const id of ids) {
			for (const language of ["norwegian", "english"] as const) {
				const { strong, weak } = keywordsOf(id, language);
				for (const word of [...strong, ...weak]) expect(word, id).toMatch(/^\p{Ll}{2,}(?:\*|_\p{Ll}+)?$/u);
				expect(strong.filter((word) => weak.includes(word)), id).toEqual([]);
			}
		}
		expect(keywordsOf("uteskole", "norwegian")).toEqual({ strong: [], weak: [] });
	});

	it("find every characteristic, and every theme by its own name, in each language", () => {
		for (const { id } of CHARACTERISTICS) {
			expect(keywordsOf(id, "norwegian").strong.length, id).toBeGreaterThan(5);
			expect(keywordsOf(id, "english").strong.length, id).toBeGreaterThan(5);
		}
		const missed = KNOWN_THEMES.flatMap(({ id, name }) =>
			LANGUAGES.filter((language) => !idsIn(`# ${name[language]}\n`, teamOf(name.nb)).includes(id)).map((language) => `${id} ${language}`),
		);
		// Every word of these is in every note: "samarbeid", "skole", "arbeid", "læring".
		expect(missed.filter((one) => !/^(school-collaboration|learning-at-work|craft-quality) /.test(one))).toEqual([]);
	});
});

describe("any text", () => {
	const words = fc.constantFrom("lesing", "Høytlesing", "leken", "rektor", "foreldremøtet", "the", "readers", "og", "SPRÅKET", "språkmiljø", "å");
	const marks = fc.constantFrom("\n", " ", "\n## ", "\n> [!info] ", "\n> ", "`", "```\n", "\n- [ ] ", " @", "[[", "|", "]]", "%%", "<!--", "#", "---\n", "](", "(5 min)\n");
	const texts = fc.oneof(fc.array(fc.oneof(words, marks, fc.string())).map((parts) => parts.join("")), fc.string({ unit: "binary" }));

	it("is read without failing, for what is on offer alone, each once and with words", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const suggestions = suggestTags(text, school);
				const ids = suggestions.map(({ meaning }) => meaning.id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const { words: why } of suggestions) expect(why.length).toBeGreaterThan(0);
			}),
			{ seed: 20261121, numRuns: 300 },
		);
	});

	it("gives the same for CRLF and LF, and for composed and decomposed letters", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const plain = text.replace(/\r/g, "");
				const expected = suggestTags(plain, school);
				expect(suggestTags(plain.replace(/\n/g, "\r\n"), school)).toEqual(expected);
				expect(suggestTags(plain.normalize("NFD"), school)).toEqual(suggestTags(plain.normalize("NFC"), school));
			}),
			{ seed: 20261122, numRuns: 300 },
		);
	});

	it("is told in decomposed letters too, as some devices write them", () => {
		expect(idsIn("Språket er i alt. Språkmiljøet på avdelingen er godt.\n".normalize("NFD"))).toEqual(["language"]);
	});

	it("does not hang on what no one writes", () => {
		for (const text of ["[[".repeat(50_000), "](".repeat(50_000), "a".repeat(200_000), "%%".repeat(50_001), "<a ".repeat(50_000), "`".repeat(99_999), "# ".repeat(50_000)]) {
			expect(suggestTags(text, school)).toEqual([]);
		}
	});
});
