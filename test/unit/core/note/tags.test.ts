// Changing tags: ours are added and removed by meaning, everyone else's are left alone.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language";
import { planTagChanges, readTagList, sameMeaning } from "../../../../src/core/note/tags";
import type { TagMeaning } from "../../../../src/core/note/tags";
import { Vocabulary } from "../../../../src/core/note/vocabulary";

const vocabulary = new Vocabulary({
	language: "nb",
	themes: [{ name: "Digitalisering", slug: "digitalisering", tags: ["ikt"], parents: [], definition: "" }],
});

function meaning(tag: string): TagMeaning {
	const found = vocabulary.meaning(tag);
	if (!found) throw new Error(tag);
	return found;
}

const none = { propertyTags: [], bodyTags: [], add: [], remove: [], vocabulary, language: "nb" } as const;

describe("readTagList", () => {
	it.each([
		[["a", " b ", "", null, 5, ["c"]], ["a", "b", "5"]],
		["a, b", ["a", "b"]],
		["a b\tc", ["a", "b", "c"]],
		["#tema/lesing", ["#tema/lesing"]],
		[2026, ["2026"]],
		[undefined, []],
		[{ a: 1 }, []],
		["", []],
	])("of %j is %j", (value, tags) => {
		expect(readTagList(value)).toEqual(tags);
	});
});

describe("planTagChanges", () => {
	it("writes new tags in the team's language", () => {
		const add = [meaning("tema/dybdelæring"), meaning("characteristic/supportive-surroundings")];
		expect(planTagChanges({ ...none, add, language: "nn" })).toEqual({
			add: ["tema/djupnelæring", "kjenneteikn/støttande-omgivnader"],
			remove: [],
		});
	});

	it("does not say again what the note says in another spelling, in its properties or its text", () => {
		const add = [meaning("tema/digitalisering"), meaning("tema/lærende-nettverk")];
		expect(planTagChanges({ ...none, propertyTags: ["IKT"], bodyTags: ["#theme/learning-networks"], add })).toEqual({
			add: [],
			remove: [],
		});
		expect(planTagChanges({ ...none, add: [...add, ...add] }).add).toHaveLength(2);
	});

	it("removes every spelling from the property, and neither other people's tags nor the text's", () => {
		const propertyTags = ["ikt", "norsk", "#theme/digitalisation", "ikt/robot", "tema/dybdelæring"];
		expect(
			planTagChanges({ ...none, propertyTags, bodyTags: ["#ikt"], remove: [meaning("tema/digitalisering")] }),
		).toEqual({ add: [], remove: ["ikt", "#theme/digitalisation"] });
	});

	it("leaves alone what is asked to be both added and removed", () => {
		const digital = [meaning("ikt")];
		expect(planTagChanges({ ...none, propertyTags: ["ikt"], add: digital, remove: digital })).toEqual({ add: [], remove: [] });
		expect(planTagChanges({ ...none, add: digital, remove: digital })).toEqual({ add: [], remove: [] });
	});

	it("says what was asked after one application, and changes nothing at the second", () => {
		const tag = fc.constantFrom(
			"ikt", "#IKT", "tema/digitalisering", "theme/in-depth-learning", "tema/djupnelæring", "norsk", "fag/norsk",
			"kjennetegn/støttende-omgivelser", "characteristic/supportive-surroundings", "tema/uteskole", "TEMA/Uteskole",
		);
		const meanings = fc.array(tag).map((tags) => tags.flatMap((one) => vocabulary.meaning(one) ?? []));
		fc.assert(
			fc.property(
				fc.array(tag), fc.array(tag), meanings, meanings, fc.constantFrom(...LANGUAGES),
				(propertyTags, bodyTags, add, rest, language) => {
					const remove = rest.filter((one) => !add.some((other) => sameMeaning(one, other)));
					const plan = planTagChanges({ propertyTags, bodyTags, add, remove, vocabulary, language });
					const after = [...propertyTags.filter((one) => !plan.remove.includes(one)), ...plan.add];
					const says = (one: TagMeaning, tags: string[]): boolean =>
						tags.some((other) => vocabulary.meaning(other) === one);
					for (const one of add) expect(says(one, [...after, ...bodyTags])).toBe(true);
					for (const one of remove) expect(says(one, after)).toBe(false);
					expect(after.filter((one) => !vocabulary.meaning(one))).toEqual(
						propertyTags.filter((one) => !vocabulary.meaning(one)),
					);
					const again = planTagChanges({ propertyTags: after, bodyTags, add, remove, vocabulary, language });
					expect(again).toEqual({ add: [], remove: [] });
				},
			),
			{ seed: 51, numRuns: 1000 },
		);
	});
});
