// Owns the proof of which stretches of a template are placeholders and which belong to others.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { render } from "../../../../src/core/templates/render";
import { allTokens, tokenise } from "../../../../src/core/templates/tokens";
import { contextWith, templateOf } from "./context";

const FULL = contextWith({
	author: "NN",
	unit: "5. trinn",
	series: "Fellestid",
	participants: { names: ["A", "B"] },
	selection: "valgt",
	previousLink: "[[x]]",
	followUps: ["- y"],
	suggestQuestion: () => ({ heading: "Hva?", rest: null }),
	questionsOf: () => [{ heading: "Hva?", rest: null }],
});

function body(text: string, context = FULL): string {
	return render(templateOf(text), context).body;
}

describe("what is left exactly as it is", () => {
	it.each([
		"{{ date }}", "{{dates}}", "{{VALUE:x}}", "{{date+1}}", "{{date+1w2d}}", "{{date +1w}}", "{{time+1h}}", "{{ask}}", "{{ask:}}", "{{ask: |a}}",
		"{{questions}}", "{{questions: }}", "{{name}}", "{{end}}", "{{each}}", "{{each themes}}", "{{title:x}}", "{{cursor:1}}", "{{}}", "{{{date}}}",
		"{{VALUE:{{date}}}}", "{{#if a}}{{/if}}", "<% tp.file.title %>", "<%* await tp.system.prompt('{{ask:Hva}}')\n{{date}} %>", "{{date", "{{ask:a\nb}}", "<% {{cursor}} %>",
	])("%j", (text) => {
		expect(body(text)).toBe(text);
	});

	it("names them for the template check", () => {
		const { problems } = render(templateOf("{{VALUE}} og <% x %> {{date}}"), FULL);
		expect(problems).toEqual([
			{ code: "unknown-placeholder", detail: "{{VALUE}}" },
			{ code: "unknown-placeholder", detail: "<% x %>" },
		]);
	});

	it("does not let an open brace hide a placeholder further on", () => {
		expect(body("Skriv {{ og {{date}}")).toBe("Skriv {{ og 2026-11-21");
	});

	it("keeps any text around, whatever braces it holds", () => {
		const piece = fc.constantFrom("{", "}", "{{", "}}", "<%", "%>", "x", " ", "\n", "VALUE", "ø", ":", "|");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
				const text = pieces.join("");
				expect(body(`a${text}`)).toBe(`a${text}`);
			}),
			{ seed: 20261121, numRuns: 3000 },
		);
	});
});

describe("a literal brace", () => {
	it("keeps its backslash where it belongs to another tool", () => {
		expect(body("<% '\\{{' %>")).toBe("<% '\\{{' %>");
	});

	it("is written with a backslash, which goes", () => {
		expect(body("\\{{date}} {{date}} \\{{each participants}}{{end}}")).toBe("{{date}} 2026-11-21 {{each participants}}{{end}}");
	});
});

describe("blocks for participants", () => {
	it("are not nested: the first end closes, and the inner tag stays", () => {
		expect(body("{{each participants}}<{{each participants}}{{name}}>{{end}}")).toBe("<{{each participants}}A><{{each participants}}B>");
	});

	it("stay as they are when nothing closes them", () => {
		expect(body("{{each participants}}\n- {{date}}")).toBe("{{each participants}}\n- 2026-11-21");
	});

	it("take their own lines with them, also in a quote", () => {
		expect(body("Runde\n{{each participants}}\n## {{name}}\n\n{{end}}\nSlutt")).toBe("Runde\n## A\n\n## B\n\nSlutt");
		expect(body("> {{EACH Participants}}\n> - {{Name}}\n> {{End}}\n\nSlutt")).toBe("> - A\n> - B\n\nSlutt");
	});

	it("give nothing without participants", () => {
		expect(body("Runde\n{{each participants}}\n- {{name}}\n{{end}}\nSlutt", contextWith())).toBe("Runde\nSlutt");
	});

	it("number those without a name, in the language of the text", () => {
		const written = (language: "nb" | "nn" | "en"): string => body("{{each participants}}{{name}};{{end}}", contextWith({ language, participants: { count: 2 } }));
		expect([written("nb"), written("nn"), written("en")]).toEqual(["Deltaker 1;Deltaker 2;", "Deltakar 1;Deltakar 2;", "Participant 1;Participant 2;"]);
	});

	it("do not hang the app on a slip of the finger", () => {
		expect(body("{{each participants}}x{{end}}", contextWith({ participants: { count: 1e9 } }))).toHaveLength(200);
	});
});

describe("ask", () => {
	it("reads label and choices, without the spaces around them", () => {
		expect([...allTokens(tokenise("{{ASK: Hva: nå? | a |b||}}"))]).toEqual([{ kind: "ask", label: "Hva: nå?", options: ["a", "b"] }]);
	});
});
