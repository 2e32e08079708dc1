// What a user would lose: a dialog that suddenly speaks another language, or says nothing at all.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/core/language";
import { textsFor } from "../../../src/i18n/texts";

type Leaf = string | ((...parameters: never[]) => string);

function leavesOf(node: unknown, path = ""): [string, Leaf][] {
	if (typeof node === "string" || typeof node === "function") return [[path, node as Leaf]];
	return Object.entries(node as Record<string, unknown>).flatMap(([key, child]) => leavesOf(child, path ? `${path}.${key}` : key));
}

/** A text takes numbers here and words there: the first set that it can be said with, the same in every language. */
const PARAMETERS: readonly (readonly unknown[])[] = [
	[2, 3, 4],
	["Uke", "Dag", "Time"],
	["Uke", 3, "Time"],
	[2, "Dag", "Time"],
];

/** Texts with parameters are compared as they come out for the same parameters. */
function spoken(leaf: Leaf): string {
	if (typeof leaf === "string") return leaf;
	for (const parameters of PARAMETERS) {
		try {
			return String((leaf as (...values: readonly unknown[]) => string)(...parameters));
		} catch {
			// Takes another kind of parameter.
		}
	}
	throw new Error(`No parameters fit: ${leaf.toString()}`);
}

const leaves = Object.fromEntries(LANGUAGES.map((language) => [language, new Map(leavesOf(textsFor(language)))])) as Record<
	(typeof LANGUAGES)[number],
	Map<string, Leaf>
>;

/** The same word in both, and rightly so. */
const SAME_IN_NORWEGIAN_AND_ENGLISH: readonly string[] = [
	"languages.nb",
	"languages.nn",
	"languages.en",
	"overview.title",
	"picker.minutes",
	"overview.facets.type",
	"overview.grid.cell",
];

describe("the interface's texts", () => {
	it.each(LANGUAGES)("are all there in %s", (language) => {
		expect([...leaves[language].keys()].sort()).toEqual([...leaves.en.keys()].sort());
		const empty = [...leaves[language]].filter(([, leaf]) => spoken(leaf).trim() === "").map(([key]) => key);
		expect(empty).toEqual([]);
	});

	it.each(["nb", "nn"] as const)("are not English by mistake in %s", (language) => {
		const same = [...leaves[language]]
			.filter(([key, leaf]) => spoken(leaf) === spoken(leaves.en.get(key) ?? ""))
			.map(([key]) => key)
			.filter((key) => !SAME_IN_NORWEGIAN_AND_ENGLISH.includes(key));
		expect(same).toEqual([]);
	});

	it("are not bokmål by mistake in nynorsk", () => {
		// Whole sentences differ; a short label may be the same in both.
		const same = [...leaves.nn]
			.filter(([key, leaf]) => spoken(leaf) === spoken(leaves.nb.get(key) ?? "") && spoken(leaf).split(" ").length > 4)
			.map(([key]) => key)
			.filter((key) => !SAME_IN_BOTH_NORWEGIANS.includes(key));
		expect(same).toEqual([]);
		const bokmål = /\b(ikke|hvis|noen|flere|fra|hvordan|hva|hvem|jeg|være|blir ikke|notater|maler|linjen|filen)\b/i;
		expect([...leaves.nn].filter(([, leaf]) => bokmål.test(spoken(leaf))).map(([key, leaf]) => `${key}: ${spoken(leaf)}`)).toEqual([]);
	});

	it("are not nynorsk by mistake in bokmål", () => {
		const nynorsk = /\b(ikkje|ikkj|nokon|fleire|frå|korleis|kva|kven|vere|kjenneteikn|eigenskap\w*|gonger)\b/i;
		expect([...leaves.nb].filter(([, leaf]) => nynorsk.test(spoken(leaf))).map(([key, leaf]) => `${key}: ${spoken(leaf)}`)).toEqual([]);
	});

	it("say nothing of undefined", () => {
		for (const language of LANGUAGES) {
			const broken = [...leaves[language]].filter(([, leaf]) => /undefined|\[object|NaN/.test(spoken(leaf))).map(([key]) => key);
			expect(broken).toEqual([]);
		}
	});

	it("call the shared folder by a teacher's word", () => {
		for (const language of ["nb", "nn"] as const) {
			const odd = [...leaves[language]].filter(([, leaf]) => /\b(hvelv|kvelv|vault)/i.test(spoken(leaf))).map(([key]) => key);
			expect(odd).toEqual([]);
		}
	});

	it("are all used: what nobody shows, nobody keeps true", () => {
		const src = resolve(import.meta.dirname, "../../../src");
		const sources = filesBelow(src)
			.filter((file) => !file.includes(join("src", "i18n")))
			.map((file) => readFileSync(file, "utf8"))
			.join("\n");
		const unused = [...leaves.en.keys()].filter((key) => {
			const name = key.split(".").pop() ?? key;
			const groups = key.split(".");
			// A group that is looked up by a value (`teamProblems[code]`) is used as a whole.
			const indexed = groups.some((group) => sources.includes(`${group}[`));
			return !indexed && !new RegExp(`\\b${name}\\b`).test(sources);
		});
		expect(unused).toEqual([]);
	});
});

/** Sentences that are the same in both, and rightly so. */
const SAME_IN_BOTH_NORWEGIANS: readonly string[] = ["bulk.progress", "settings.teamProblems.unknown-language"];

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		return statSync(path).isDirectory() ? filesBelow(path) : [path];
	});
}
