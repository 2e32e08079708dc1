// What a user would lose: ticks that say what the notes have, and a save that changes only what was touched.

import { describe, expect, it } from "vitest";
import { choiceOf, offeredTags, tagRowsOf, themeNamed } from "../../../../src/core/note/tag-choice";
import { planTagging } from "../../../../src/core/note/tag-plan";
import { meaningKey } from "../../../../src/core/note/tags";
import type { TagMeaning } from "../../../../src/core/note/tags";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { applyChanges } from "../../../../src/core/text-change";

const vocabulary = new Vocabulary({ themes: [], language: "nb" });
const learning: TagMeaning = { kind: "characteristic", id: "collective-learning-processes" };
const digital = vocabulary.meaningOf("theme", "digitalisation") as TagMeaning;

function rowOf(notes: Parameters<typeof tagRowsOf>[0], meaning: TagMeaning) {
	const rows = tagRowsOf(notes, vocabulary);
	return [...rows.characteristics, ...rows.themes].find((row) => meaningKey(row.meaning) === meaningKey(meaning));
}

describe("the rows of the tag dialog", () => {
	it("begin with the five characteristics, then the themes on offer", () => {
		const rows = tagRowsOf([{ property: [], body: [] }], vocabulary);
		expect(rows.characteristics.map(({ meaning }) => meaning)).toEqual(offeredTags(vocabulary).characteristics);
		expect(rows.characteristics).toHaveLength(5);
		expect(rows.themes.map(({ meaning }) => meaning)).toEqual(offeredTags(vocabulary).themes);
	});

	it("tick what a note has, in any language", () => {
		expect(rowOf([{ property: ["characteristic/collective-learning-processes"], body: [] }], learning)?.state).toBe("on");
		expect(rowOf([{ property: ["kjenneteikn/kollektive-læringsprosessar"], body: [] }], learning)?.state).toBe("on");
	});

	it("lock what stands in the text", () => {
		expect(rowOf([{ property: [], body: ["#tema/digitalisering"] }], digital)).toMatchObject({ state: "on", locked: true });
	});

	it("show what only some notes have as neither on nor off", () => {
		const notes = [
			{ property: ["tema/digitalisering"], body: [] },
			{ property: [], body: [] },
		];
		expect(rowOf(notes, digital)).toMatchObject({ state: "mixed", count: 1, locked: false });
	});

	it("keep a theme that nobody has listed", () => {
		const rows = tagRowsOf([{ property: ["tema/uteskole"], body: [] }], vocabulary);
		expect(rows.themes.map(({ meaning }) => meaning.id)).toContain("uteskole");
	});
});

describe("the choice", () => {
	it("has only what was touched, and differs from what was there", () => {
		const rows = tagRowsOf([{ property: ["tema/digitalisering"], body: [] }], vocabulary);
		expect(choiceOf(rows, new Map())).toEqual({ add: [], remove: [] });
		const ticks = new Map([
			[meaningKey(digital), true],
			[meaningKey(learning), true],
		]);
		expect(choiceOf(rows, ticks)).toEqual({ add: [learning], remove: [] });
	});

	it("finds a listed theme by its name in another language before it makes a new one", () => {
		expect(themeNamed("Digitalisation", vocabulary)).toEqual(digital);
		expect(themeNamed("Uteskole i april", vocabulary)?.id).toBe("uteskole-i-april");
		expect(themeNamed(" – ", vocabulary)).toBeNull();
	});
});

describe("tagging a text", () => {
	const tag = (text: string, add: readonly TagMeaning[], remove: readonly TagMeaning[] = [], body: readonly string[] = []): string =>
		applyChanges(text, planTagging(text, body, { add, remove }, vocabulary, "nb").changes);

	it("writes the team's language", () => {
		expect(tag("Tekst\n", [learning, digital])).toBe(
			"---\ntags:\n  - kjennetegn/kollektive-læringsprosesser\n  - tema/digitalisering\n---\nTekst\n",
		);
	});

	it("leaves all other tags, in their order, and changes nothing the second time", () => {
		const text = "---\ntags: [b, \"tema/lesing\", a] # våre\n---\nTekst\n";
		const once = tag(text, [digital]);
		expect(once).toBe("---\ntags: [b, \"tema/lesing\", a, tema/digitalisering] # våre\n---\nTekst\n");
		expect(tag(once, [digital])).toBe(once);
		expect(tag(once, [], [digital])).toBe(text);
	});

	it("adds nothing that the text has already", () => {
		const text = "Om #tema/digitalisering her.\n";
		expect(tag(text, [digital], [], ["#tema/digitalisering"])).toBe(text);
	});

	it("takes every spelling away", () => {
		const text = "---\ntags:\n  - theme/digitalisation\n  - annet\n  - tema/digitalisering\n---\n";
		expect(tag(text, [], [digital])).toBe("---\ntags:\n  - annet\n---\n");
	});
});
