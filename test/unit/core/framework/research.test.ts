// The bank held against the two documents it comes from, where they lie beside the repository; elsewhere the fixtures,
// which were made from them, stand for them (content.test.ts).

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CHARACTERISTICS } from "../../../../src/core/framework/characteristics";
import { CAUTIONS, LEADERSHIP_DUTIES } from "../../../../src/core/framework/leadership";
import { METHODS } from "../../../../src/core/framework/methods";
import { QUESTIONS } from "../../../../src/core/framework/questions";
import { SECTORS } from "../../../../src/core/framework/sectors";
import { PRINTED } from "./fixtures/documents";

const RESEARCH = resolve(import.meta.dirname, "../../../../../shared");

interface ContentModel {
	readonly characteristics: readonly { readonly id: string; readonly nb: string; readonly nn: string; readonly en: string }[];
	readonly sectors: readonly { readonly id: string }[];
	readonly questions: readonly { readonly id: string; readonly verbatim_nb: string }[];
	readonly leadership_duties: readonly { readonly id: string }[];
	readonly warnings: readonly { readonly id: string }[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(RESEARCH, "content", file), "utf8"));
const bare = (text: string): string => text.replace(/\s+/g, " ").trim();

describe("the questions that the documents print", () => {
	it("are in the bank word for word", () => {
		const printed = QUESTIONS.map((question) => bare(question.printed));
		expect(Object.values(PRINTED).map(bare).filter((text) => !printed.includes(text))).toEqual([]);
	});
});

// Not "skipped" elsewhere: a clone without the research has nothing here to run.
const describeIfThere = existsSync(join(RESEARCH, "content")) ? describe : (): void => undefined;

describeIfThere("the research beside the repository", () => {
	const model = (): ContentModel => json("content-model.json") as ContentModel;

	it("has every question of the model in the bank, as printed", () => {
		const printed = new Set(QUESTIONS.map((question) => bare(question.printed)));
		expect(model().questions.filter(({ verbatim_nb }) => !printed.has(bare(verbatim_nb)))).toEqual([]);
	});

	it("prints no question line that the bank does not have", () => {
		const bank = bare(QUESTIONS.map((question) => question.printed).join(" "));
		const seeds = readdirSync(join(RESEARCH, "seeds")).map((file) => readFileSync(join(RESEARCH, "seeds", file), "utf8"));
		const lines = seeds.flatMap((text) => text.split("\n")).map((line) => bare(line.replace(/^\s*•\s*/, "")));
		// A heading of the article is no reflection question.
		const asked = lines.filter((line) => line.endsWith("?") && line !== "Hvorfor lærende fellesskap?");
		expect(asked.length).toBeGreaterThan(10);
		expect(asked.filter((line) => !bank.includes(line))).toEqual([]);
	});

	it("has its characteristics, sectors, duties, cautions and methods here", () => {
		const { characteristics, sectors, leadership_duties, warnings } = model();
		expect(characteristics.map(({ id, nb, nn, en }) => ({ id, name: { nb, nn, en } }))).toEqual(
			CHARACTERISTICS.map(({ id, name }) => ({ id, name })),
		);
		expect(sectors.map(({ id }) => id)).toEqual(SECTORS.map(({ id }) => id));
		expect(LEADERSHIP_DUTIES.map(({ id }) => id).sort()).toEqual(leadership_duties.map(({ id }) => id).sort());
		expect(CAUTIONS.map(({ id }) => id).sort()).toEqual(warnings.map(({ id }) => id).sort());
		const methods = (json("methods.json") as { readonly id: string }[]).map(({ id }) => id);
		const ours: readonly string[] = METHODS.map(({ id }) => id);
		expect(methods.filter((id) => !ours.includes(id))).toEqual([]);
		expect(ours).toHaveLength(methods.length + 2);
	});
});
