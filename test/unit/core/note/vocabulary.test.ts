// What tags mean: a tag that is misread puts a note in the wrong cell, or nowhere.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHARACTERISTICS } from "../../../../src/core/framework/characteristics";
import { DEFAULT_THEMES } from "../../../../src/core/framework/themes";
import { LANGUAGES } from "../../../../src/core/language";
import { slug } from "../../../../src/core/note/slug";
import { TAG_PREFIXES } from "../../../../src/core/note/tags";
import type { TagKind } from "../../../../src/core/note/tags";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import type { TeamTheme } from "../../../../src/core/team/team-settings";

const plain = new Vocabulary({ themes: [], language: "nb" });

function theme(name: string, rest: Partial<TeamTheme> = {}): TeamTheme {
	return { name, slug: slug(name), tags: [], parents: [], definition: "", ...rest };
}

const team = new Vocabulary({
	language: "nb",
	themes: [
		theme("Lesing", { definition: "lesing i alle fag" }),
		theme("Digitalisering", { tags: ["ikt", "Fag/Digital"], parents: ["lesing"] }),
		theme("Overganger", { parents: [] }),
		theme("Skolestart", { parents: ["overganger"] }),
	],
});

const framework: readonly (readonly [TagKind, string, string])[] = [
	...CHARACTERISTICS.flatMap(({ id, name }) => LANGUAGES.map((l): [TagKind, string, string] => ["characteristic", id, name[l]])),
	...DEFAULT_THEMES.flatMap(({ id, name }) => LANGUAGES.map((l): [TagKind, string, string] => ["theme", id, name[l]])),
];

const spelledTag = fc
	.tuple(
		fc.constantFrom(...framework),
		fc.constantFrom(...LANGUAGES),
		fc.constantFrom("", "#"),
		fc.constantFrom("", "Noe-eget/", "practice-and-innovation/"),
		fc.constantFrom("NFC", "NFD"),
		fc.boolean(),
	)
	.map(([[kind, id, label], language, hash, between, form, capitals]) => {
		const tag = `${TAG_PREFIXES[kind][language]}/${between}${slug(label)}`.normalize(form);
		return { kind, id, tag: hash + (capitals ? tag.toUpperCase() : tag) };
	});

describe("meaning", () => {
	it("of our tags is the same in every language, case, Unicode form and nesting", () => {
		fc.assert(
			fc.property(spelledTag, ({ kind, id, tag }) => {
				expect(plain.meaning(tag), tag).toMatchObject({ kind, id });
			}),
			{ seed: 41, numRuns: 1500 },
		);
	});

	it("of a nested theme brings its listed parents, named in the tag or not", () => {
		const parents = ["practice-and-innovation"];
		expect(plain.meaning("tema/digitalisering")).toEqual({ kind: "theme", id: "digitalisation", parents });
		expect(plain.meaning("tema/videreutvikle-praksis-og-innovasjon/digitalisering")).toBe(plain.meaning("theme/digitalisation"));
	});

	it("of a tag below a characteristic is that characteristic", () => {
		expect(plain.meaning("#kjennetegn/støttende-omgivelser/lokaler")).toMatchObject({ id: "supportive-environment" });
		expect(plain.meaning("kjennetegn/ledelse")).toMatchObject({ id: "supportive-active-leadership" });
	});

	it.each(["fag/norsk", "tema", "#tema/", "temaer/lesing", "kjennetegn/ukjent", "", "#", "digitalisering", "tema/---"])(
		"of %j is none",
		(tag) => {
			expect(plain.meaning(tag)).toBeNull();
		},
	);

	it("keeps a theme that nobody has listed, under one id for every spelling", () => {
		expect(plain.meaning("tema/Uteskole")).toEqual({ kind: "theme", id: "uteskole", parents: [] });
		expect(plain.meaning("#theme/uteskole")).toBe(plain.meaning("tema/Uteskole"));
		expect(plain.meaning("tema/digitalisering/Robot_1")).toEqual({
			kind: "theme",
			id: "digitalisation/robot-1",
			parents: ["digitalisation", "practice-and-innovation"],
		});
		expect(plain.meaning("theme/digitalisation/robot-1")).toBe(plain.meaning("tema/digitalisering/Robot_1"));
		expect(plain.isListed("uteskole")).toBe(false);
		expect(plain.writtenLabel("#tema/Uteskole")).toBe("Uteskole");
		expect(plain.label("theme", "digitalisation/robot-1", "nb")).toBe("Digitalisering/robot-1");
	});

	it("never throws, and means the same each time it is asked", () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string().map((text) => `tema/${text}`)), (tag) => {
				expect(plain.meaning(tag)).toBe(plain.meaning(tag));
			}),
			{ seed: 42, numRuns: 1000 },
		);
	});
});

describe("tagFor", () => {
	it("writes tags as the design's table has them", () => {
		const written = LANGUAGES.map((language) => [
			plain.tagFor("characteristic", "supportive-active-leadership", language),
			plain.tagFor("theme", "digitalisation", language),
		]);
		expect(written).toEqual([
			["kjennetegn/støttende-og-aktiv-ledelse", "tema/digitalisering"],
			["kjenneteikn/støttande-og-aktiv-leiing", "tema/digitalisering"],
			["characteristic/supportive-and-active-leadership", "theme/digitalisation"],
		]);
	});

	it("writes what is read back as the same, for listed and unlisted themes", () => {
		const tags = fc.oneof(
			spelledTag.map(({ tag }) => tag),
			fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 3 }).map((parts) => `tema/${parts.join("/")}`),
			fc.constantFrom("#ikt", "tema/lesing/lesebånd", "tema/2026", "tema/overganger/digitalisering/x"),
		);
		fc.assert(
			fc.property(tags, fc.constantFrom(...LANGUAGES), fc.constantFrom(plain, team), (tag, language, vocabulary) => {
				const meaning = vocabulary.meaning(tag);
				if (!meaning) return;
				expect(vocabulary.meaning(vocabulary.tagFor(meaning.kind, meaning.id, language))).toBe(meaning);
				expect(vocabulary.meaningOf(meaning.kind, meaning.id)).toBe(meaning);
			}),
			{ seed: 43, numRuns: 2000 },
		);
	});
});

describe("a team's own themes", () => {
	it("are read from the tags that the team has mapped, in any case, and from nothing below them", () => {
		expect(team.meaning("#IKT")).toBe(team.meaning("theme/digitalisation"));
		expect(team.meaning("fag/digital")).toBe(team.meaning("tema/digitalisering"));
		expect(team.meaning("ikt/robot")).toBeNull();
		expect(plain.meaning("#ikt")).toBeNull();
	});

	it("keep the framework's id where the framework knows them, with the team's place and words", () => {
		expect(team.meaning("tema/digitalisering")).toEqual({ kind: "theme", id: "digitalisation", parents: ["reading"] });
		expect(team.definition("theme", "reading", "nn")).toBe("lesing i alle fag");
		expect(team.definition("theme", "digitalisation", "nb")).toMatch(/^Digitale verktøy/);
		expect(team.label("theme", "digitalisation", "en")).toBe("Digitalisation");
	});

	it("are what is offered, nested as listed; without any, the default ones are", () => {
		expect(team.offeredThemes()).toEqual([
			{ id: "reading" },
			{ id: "digitalisation", parent: "reading" },
			{ id: "transitions" },
			{ id: "skolestart", parent: "transitions" },
		]);
		expect(plain.offeredThemes()).toHaveLength(DEFAULT_THEMES.length);
		expect(plain.offeredThemes()[2]).toEqual({ id: "digitalisation", parent: "practice-and-innovation" });
	});

	it("keep the team's name in the team's language, and have the framework's in the others", () => {
		const mixed = new Vocabulary({ language: "nb", themes: [theme("Leik", { definition: "vår leik" })] });
		expect(mixed.meaning("tema/lek")).toBe(mixed.meaning("theme/play"));
		expect(mixed.label("theme", "play", "nb")).toBe("Leik");
		expect(mixed.tagFor("theme", "play", "nb")).toBe("tema/leik");
		expect(mixed.label("theme", "play", "en")).toBe("Play");
		expect(mixed.definition("theme", "play", "en")).toBe("vår leik");
	});

	it("leave the everyday themes recognised in any language, also those of other sectors", () => {
		expect(plain.meaning("tema/lek")).toEqual({ kind: "theme", id: "play", parents: [] });
		expect(team.meaning("#theme/trade-examination")).toMatchObject({ id: "trade-exam" });
		expect(team.label("theme", "trade-exam", "nn")).toBe("Fagprøve");
		expect(plain.offeredThemes().map(({ id }) => id)).not.toContain("play");
	});

	it("leave the default themes recognised, though not offered", () => {
		expect(team.meaning("tema/lærende-nettverk")).toMatchObject({ id: "learning-networks" });
		expect(team.isListed("learning-networks")).toBe(true);
	});

	it("cannot be turned round by a name that is listed twice or under itself", () => {
		const odd = new Vocabulary({
			language: "nn",
			themes: [theme("Skoleveg"), theme("Skuleveg", { parents: ["skoleveg"], tags: ["veg"] }), theme("!!!")],
		});
		expect(odd.offeredThemes()).toEqual([{ id: "skoleveg" }]);
		expect(odd.meaning("tema/skuleveg")).toEqual({ kind: "theme", id: "skoleveg", parents: [] });
		expect(odd.meaning("#veg")).toBe(odd.meaning("tema/skoleveg"));
	});
});

it("sameMeaning compares by meaning, and never two tags that mean nothing", () => {
	expect(plain.sameMeaning("tema/digitalisering", "#theme/Digitalisation")).toBe(true);
	expect(plain.sameMeaning("tema/digitalisering", "tema/dybdelæring")).toBe(false);
	expect(plain.sameMeaning("norsk", "norsk")).toBe(false);
});
