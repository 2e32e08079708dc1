// A mistake in a template is made once and met by everyone in the next meeting: the check has to name it, and its line.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notePath } from "../../../../src/core/note/path";
import { checkTemplates } from "../../../../src/core/templates/check";
import { VOCABULARY } from "./context";

function found(text: string): string[] {
	const [checked] = checkTemplates([{ path: notePath("Maler/Mal.md"), text }], VOCABULARY);
	return (checked?.findings ?? []).map(({ line, code, detail }) => `${line} ${code}: ${detail}`);
}

describe("placeholders", () => {
	it("that nobody knows are named where they stand, also in properties and of other tools", () => {
		expect(found("---\nrom: \"{{rom}}\"\n---\n## Sak {{VALUE}}\n\n<% tp.file.title %>\n- {{date+1x}} {{ date }}\n")).toEqual([
			"2 placeholder: {{rom}}",
			"4 placeholder: {{VALUE}}",
			"6 placeholder: <% tp.file.title %>",
			"7 placeholder: {{date+1x}}",
			"7 placeholder: {{ date }}",
		]);
	});

	it("over several lines, or inside another tool's, are one, at the first line", () => {
		expect(found("## A\n\n<%*\nlet a = '{{date}}';\n%>\n")).toEqual(["3 placeholder: <%*"]);
	});

	it("of our own are no mistakes, nor is a name where each participant is named", () => {
		const all = "{{title}} {{date}} {{DATE}} {{time:HH}} {{date-3d:D. MMMM}} {{cursor}} {{ask:A|b|c}} {{author}} {{unit}} {{series}} {{question}} {{questions:Lek}} {{previous}} {{followups}} {{selection}} \\{{rå}}";
		expect(found(`${all}\n{{each participants}}\n- {{name}}: \n{{end}}\n`)).toEqual([]);
	});

	it("of a block are named where the block is not closed, or not open", () => {
		expect(found("{{each participants}}\n- {{name}}\n")).toEqual(["1 placeholder: {{each participants}}", "2 placeholder: {{name}}"]);
		expect(found("{{name}}\n{{each participants}}{{name}}{{end}}\n\n{{end}}\n{{name}}\n")).toEqual([
			"1 placeholder: {{name}}", "4 placeholder: {{end}}", "5 placeholder: {{name}}",
		]);
	});

	it("keep their lines with CRLF, and whatever stands before them", () => {
		expect(found("## A\r\n\r\n\\{{b}} {{c}}\r\n")).toEqual(["3 placeholder: {{c}}"]);
		const line = fc.constantFrom("## Sak", "- {{date}}", "> [!tip] \\{{x}}", "{{each participants}}", "{{end}}", "", "{{", "<%", "\uE0B01\uE0B1");
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (before) => {
				const clean = before.filter((each) => each !== "<%");
				expect(found([...clean, "{{ukjent:her}}", ""].join("\n")).filter((each) => each.includes("ukjent"))).toEqual([`${clean.length + 1} placeholder: {{ukjent:her}}`]);
				found(before.join("\n"));
			}),
			{ seed: 20261121, numRuns: 200 },
		);
	});
});

describe("dates", () => {
	it("in forms that cannot be written are named with their letters", () => {
		expect(found("---\nuke: '{{date:GGGG-[W]WW}}'\n---\n{{date:YYYY zz}}\n\n{{each participants}}{{time:HH SSS}}{{end}}\n")).toEqual([
			"4 date-format: zz",
			"6 date-format: SSS",
		]);
	});
});

describe("properties", () => {
	it("that cannot be read are named with what is wrong", () => {
		const [checked] = checkTemplates([{ path: notePath("Maler/Mal.md"), text: "---\ntype: møte\ntags: [a\n---\n{{rar}}\n" }], VOCABULARY);
		expect(checked?.findings.map(({ line, code, reason }) => [line, code, reason])).toEqual([[3, "properties", "yaml"], [5, "placeholder", undefined]]);
		expect(found("---\nsted:\n  by: Bergen\n---\n")[0]).toMatch(/^2 properties/);
	});

	it("that describe are named when nobody knows them, or what they say", () => {
		expect(found("---\ntemplate-navn: Vår\ntemplate-type: trinnlogg\nTemplate-Minutes: lenge\ntemplate-characteristics: [læring, kollektive læringsprosesser]\n---\n")).toEqual([
			"2 description: template-navn",
			"3 description: template-type: trinnlogg",
			"4 description: Template-Minutes: lenge",
			"5 description: template-characteristics: læring",
		]);
		expect(found("---\ntemplate-type: møte\ntemplate-minutes: 45 min\ntemplate-themes: Vårt eget\ntemplate-characteristics:\n---\n")).toEqual([]);
	});

	it("with one id in two files: the second is named, with the first", () => {
		const text = "---\nrom: A\ntemplate-id: vår\n---\n";
		const checked = checkTemplates([{ path: notePath("Maler/A.md"), text }, { path: notePath("Maler/B.md"), text }], VOCABULARY);
		expect(checked.map(({ findings }) => findings)).toEqual([[], [{ line: 3, code: "same-id", detail: "Maler/A.md" }]]);
	});
});

describe("text that somebody has to replace", () => {
	it.each([
		"Skriv her", "- Skriv noe her …", "Fyll inn navn", "Sett inn dato", "Set inn namn her", "**Write here**", "Type your thoughts here", "Insert text",
		"TODO: spør Kari", "Lorem ipsum dolor", "Leder: [navn]", "Dato: <dato>", "Navn: ________", "Tema ......", "Din tekst", "stikkord: Skriv her",
	])("%s", (text) => {
		const file = text.startsWith("stikkord") ? `---\n${text}\n---\n` : `## Sak\n\n${text}\n`;
		expect(found(file)).toEqual([expect.stringMatching(/^[23] replace: ./)]);
	});

	it.each([
		"## Individuelt: skriv egne tanker i stillhet", "> [!todo] Avtalt tidligere", "> [!important] Skriv uten navn.", "{{ask:Skriv her}}", "%% Skriv her %%",
		"<!-- TODO -->", "- [ ] ", "[[navn]] [navn](lenke.md)", "___", "---", "- [x] ", "> Hver kjører og skriver for seg.", "## Hva sto det her?", "a_b___",
	])("is not %s", (text) => {
		expect(found(`${text}\n`).filter((each) => each.includes("replace"))).toEqual(text === "a_b___" ? ["1 replace: b___"] : []);
	});

	it("nor what describes the template", () => {
		expect(found("---\ntemplate-purpose: Skriv her, for seg selv\n---\n")).toEqual([]);
	});
});

describe("a note that counts as written before anyone has written", () => {
	const written = (body: string): string[] => found(`---\ntype: møte\n---\n${body}`);

	it("is named at the first line that makes it so", () => {
		expect(written("## Sak\n\nBeskriv en situasjon.\n\nOg en til.\n")).toEqual(["6 counts-as-written: Beskriv en situasjon."]);
		expect(written("- Innsjekk\n- Runde\n")).toEqual(["4 counts-as-written: - Innsjekk"]);
		expect(written("> Et sitat\n")).toEqual(["4 counts-as-written: > Et sitat"]);
		expect(written("Forrige: {{previous}}\n")).toHaveLength(1);
	});

	it("is not one with empty slots, callouts, headings, comments and placeholders", () => {
		expect(written("> [!info]- Slik\n> Gjør slik.\n\n# Møte\n\n{{ask:Tema}}\n\n- {{cursor}}\n1. \n- [ ] \n\n---\n%% Husk %%\n<!-- a -->\n")).toEqual([]);
	});

	it("is of no matter where the note has no type: a snippet is there to be text", () => {
		expect(found("(sagt {{date}})\n")).toEqual([]);
	});
});
