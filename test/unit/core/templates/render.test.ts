// Owns the proof that values come out where they belong, in the right language, and never as something to be read again.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { refuseUnsupported, render, UnsupportedFormatError, unsupportedFormats } from "../../../../src/core/templates/render";
import type { RenderContext } from "../../../../src/core/templates/render";
import { contextWith, templateOf } from "./context";

function body(text: string, changes: Partial<RenderContext> = {}): string {
	return render(templateOf(text), contextWith(changes)).body;
}

function properties(yaml: string, changes: Partial<RenderContext> = {}): unknown {
	return Object.fromEntries(render(templateOf(`---\n${yaml}\n---\n`), contextWith(changes)).properties);
}

describe("answers", () => {
	it("are never read again, whatever they hold", () => {
		const nasty = fc.constantFrom("{{date}}", "{{ask:A}}", "{{", "}}", "<%", "%>", "\\{{", "{{cursor}}", "{{selection}}", "{{end}}", "a", ", ", "x:", "$1", "$&");
		const answer = fc.array(nasty, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
		fc.assert(
			fc.property(answer, answer, (first, second) => {
				const answers = { "ask:A": first, "ask:B": second };
				expect(body("<{{ask:A}}>{{title}}", { answers, title: second })).toBe(`<${first}>${second}`);
				expect(body("{{each participants}}{{name}};{{end}}", { participants: { names: [first, second] } })).toBe(`${first};${second};`);
				expect(properties("x: {{ask:A}}", { answers })).toEqual({ x: first });
			}),
			{ seed: 20261122, numRuns: 1000 },
		);
	});

	it("are found by label too, and a label that objects know is only a label", () => {
		expect(body("{{ask:Tema}}{{ask:constructor}}{{ask:toString}}", { answers: { Tema: "lek" } })).toBe("lek");
	});
});

describe("dates", () => {
	it("are in the writer's language in the text and in the team's in the properties", () => {
		const { body: text, properties: values } = render(templateOf("---\nnår: '{{date:dddd}}'\n---\n{{date:dddd}}"), contextWith({ language: "nn", teamLanguage: "en" }));
		expect([text, values]).toEqual(["laurdag", [["når", "Saturday"]]]);
	});

	it("take the date that the note's name begins with, so that a meeting prepared early stays where it is", () => {
		const title = "2026-11-25 Fellestid";
		expect(properties("dato: '{{date:D.M.YYYY}}'\nfrist: '{{date}}'", { title })).toEqual({ dato: "2026-11-25", frist: "2026-11-21" });
		expect(properties("dato: '{{date+1w}}'", { title })).toEqual({ dato: "2026-11-28" });
		expect(body("{{date}}", { title })).toBe("2026-11-21");
	});

	it("are ISO in the date field, whatever the format says, and as asked for elsewhere", () => {
		expect(properties("dato: '{{date+1w:DD.MM.YYYY}}'\nfrist: '{{date+1w:DD.MM.YYYY}}'")).toEqual({ dato: "2026-11-28", frist: "28.11.2026" });
		expect(properties("date: '{{date:YYYY-MM-DD HH:mm}}'")).toEqual({ date: "2026-11-21 09:05" });
	});

	it("are refused with the names of the tokens that we cannot write", () => {
		const rendered = render(templateOf("---\nx: '{{time:ZZ}}'\n---\n{{date:YYYY Z}} {{time:HH.SSS}} {{date:Z}}"), contextWith());
		expect(unsupportedFormats(rendered)).toEqual(["ZZ", "Z", "SSS"]);
		expect(rendered.body).not.toMatch(/[ZS\d]/);
		expect(() => refuseUnsupported(rendered)).toThrow(UnsupportedFormatError);
	});
});

describe("properties", () => {
	it("split at commas where they are lists", () => {
		const answers = { Tema: "lek, uteskole og tur,, ", En: "a, b" };
		expect(properties("tags: ['#fast', 'tema/{{ask:Tema}}']\naliases: '{{ask:En}}'\nliste: [x, '{{ask:En}}']\ntekst: '{{ask:En}}'", { answers })).toEqual({
			tags: ["fast", "tema/lek", "uteskole-og-tur"], aliases: ["a", "b"], liste: ["x", "a", "b"], tekst: "a, b",
		});
	});

	it("leave a list item alone that was not filled", () => {
		expect(properties("liste: ['a, b', 4, true]")).toEqual({ liste: ["a, b", 4, true] });
	});

	it("hold numbers and ticks where a person would have typed them", () => {
		const answers = { N: "12", D: "1.5", T: "true", Z: "007", S: "12 stk" };
		expect(properties("n: {{ask:N}}\nd: {{ask:D}}\nt: {{ask:T}}\nz: {{ask:Z}}\ns: {{ask:S}}\nm: nr {{ask:N}}", { answers })).toEqual({ n: 12, d: 1.5, t: true, z: "007", s: "12 stk", m: "nr 12" });
	});

	it("stay, empty, when a team's own placeholder came to nothing; a built-in's go", () => {
		expect(properties("skrevet-av: {{author}}\nmøteserie: {{series}}")).toEqual({ "skrevet-av": null, møteserie: null });
		const log = builtInTemplates("nb").find(({ id }) => id === "reflection-log-short");
		if (!log) throw new Error("no log");
		expect(render(log, contextWith()).properties.map(([key]) => key)).toEqual(["type", "metode", "dato"]);
		expect(render(log, contextWith({ author: "NN", unit: "Base 2" })).properties.map(([key]) => key)).toEqual(["type", "metode", "dato", "enhet", "skrevet-av"]);
	});

	it("take the number of participants where the template left room for it", () => {
		expect(properties("deltakere:", { participants: { names: ["A", "B", "C"] } })).toEqual({ deltakere: 3 });
		expect(properties("participants: 4", { participants: { count: 9 } })).toEqual({ participants: 4 });
	});

	it("hold one unit as a text and several as a list", () => {
		expect(properties("enhet: {{unit}}", { unit: ["5. trinn"] })).toEqual({ enhet: "5. trinn" });
		expect(properties("enhet: {{unit}}", { unit: ["5. trinn", "6. trinn"] })).toEqual({ enhet: ["5. trinn", "6. trinn"] });
		expect(body("{{unit}}", { unit: ["5. trinn", "6. trinn"] })).toBe("5. trinn, 6. trinn");
	});

	it("give a field once, though the template names it twice", () => {
		expect(properties("dato: 2026-01-01\ndate: 2026-02-02")).toEqual({ dato: "2026-01-01" });
	});

	it("are joined by the tags that were ticked", () => {
		expect(properties("tags: [a]", { tags: ["b", "a"] })).toEqual({ tags: ["a", "b"] });
		expect(properties("x: 1", { tags: ["b"] })).toEqual({ x: 1, tags: ["b"] });
	});
});

describe("placeholders of several lines", () => {
	const followUps = ["- en", "- to"];

	it("keep to the quote, callout or point that they stand in", () => {
		expect(body("> [!todo] Avtalt\n> {{followups}}\n", { followUps })).toBe("> [!todo] Avtalt\n> - en\n> - to\n");
		expect(body("- {{selection}}\n", { selection: "en\r\nto" })).toBe("- en\n  to\n");
		expect(body("Tekst {{selection}}", { selection: "en\nto" })).toBe("Tekst en\nto");
	});

	it("take their line and an emptied callout with them when there is nothing", () => {
		expect(body("## A\n{{followups}}\n- \n")).toBe("## A\n- \n");
		expect(body("## A\n\n> [!todo] Avtalt\n> {{followups}}\n\n- \n")).toBe("## A\n\n- \n");
		expect(body("## A\n\n> [!todo] Avtalt\n> {{followups}}\n> Husk resten\n\n- \n")).toBe("## A\n\n> [!todo] Avtalt\n> Husk resten\n\n- \n");
		expect(body("## A\n\n> [!todo] Avtalt\n> {{followups}}")).toBe("## A\n\n");
		expect(body("{{question}}\n{{questions:Lek}}\nSlutt")).toBe("Slutt");
		expect(body("Åpent: {{followups}}\nSlutt")).toBe("Åpent: \nSlutt");
	});

	it("make questions headings below the template's own, never below each other", () => {
		const question = { heading: "Hva?", rest: null };
		const changes = { suggestQuestion: () => question, questionsOf: () => [question, { heading: "Hvem?", rest: "En\nto" }] };
		expect(body("## A\n{{question}}\n{{question}}\n{{questions:x}}", changes)).toBe("## A\n### Hva?\n### Hva?\n### Hva?\n\n### Hvem?\n> [!question] En\n> to");
		expect(body("###### A\n{{question}}", changes)).toBe("###### A\n###### Hva?");
		expect(body("> {{questions:x}}", changes)).toBe("> ## Hva?\n>\n> ## Hvem?\n> > [!question] En\n> > to");
		expect(body("Spør: {{question}}", changes)).toBe("Spør: Hva?");
	});
});

describe("the cursor", () => {
	it("stands where the first was, in what came out", () => {
		const { body: text, cursor } = render(templateOf("{{title}}\n- {{cursor}}\n- {{cursor}}"), contextWith({ title: "Møte" }));
		expect([text, cursor]).toEqual(["Møte\n- \n- ", 7]);
	});

	it("is nowhere when the template does not say", () => {
		expect(render(templateOf("a"), contextWith()).cursor).toBeNull();
	});
});
