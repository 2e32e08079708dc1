// Owns keeping docs/templates.md true: every example in its table is filled and compared.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/core/templates/render";
import { contextWith, templateOf } from "./context";

const SAMPLE = contextWith({
	answers: { "ask:Tema": "lek og språk", "ask:Arena": "ute", "ask:Kode": "{{date}}" },
	author: "NN",
	unit: "5. trinn",
	series: "Fellestid",
	participants: { count: 2 },
	selection: "det vi så",
	previousLink: "[[2026-11-14 Fellestid]]",
	followUps: ["- Prøve bildekort @Base 2", "- Be om rom"],
	suggestQuestion: () => ({ heading: "Hva lærte vi?", rest: "Hva gjør vi annerledes nå?" }),
	questionsOf: (theme) =>
		theme === "Lek" ? ["Hva så vi?", "Hva gjør vi nå?"].map((heading) => ({ heading, rest: null })) : [],
});

function examples(): [written: string, expected: string][] {
	const docs = readFileSync(new URL("../../../../docs/templates.md", import.meta.url), "utf8");
	const table = docs.slice(docs.indexOf("examples: start"), docs.indexOf("examples: end"));
	const rows = table.split("\n").filter((line) => line.startsWith("| `"));
	return rows.map((row) => {
		const [written = "", expected = ""] = [...row.matchAll(/(?:^|[^\\])\| `((?:[^`])*)`/g)].map((match) => text(match[1] ?? ""));
		return [written, expected];
	});
}

function text(cell: string): string {
	return cell.replace(/\\\|/g, "|").replace(/⏎/g, "\n");
}

describe("the examples in docs/templates.md", () => {
	it("has one for every placeholder", () => {
		const written = examples().map(([cell]) => cell).join("\n").toLowerCase();
		const names = ["title", "date", "time", "cursor", "ask:", "author", "unit", "series", "question", "questions:", "previous", "followups", "selection", "each participants", "name", "end"];
		expect(names.filter((name) => !written.includes(`{{${name}`))).toEqual([]);
	});

	it.each(examples())("%j gives %j", (written, expected) => {
		const rendered = render(templateOf(written), SAMPLE);
		expect(rendered.body).toBe(expected);
		expect(rendered.problems.filter(({ code }) => code === "unsupported-format")).toEqual([]);
	});
});
