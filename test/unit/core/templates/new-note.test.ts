// Owns the proof that a new note gets a name that every device accepts, in the folder that was meant, and its whole text.

import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { newNotePath, planNewNote } from "../../../../src/core/templates/new-note";
import { UnsupportedFormatError } from "../../../../src/core/templates/render";
import type { RenderContext } from "../../../../src/core/templates/render";
import type { Template } from "../../../../src/core/templates/template";
import { contextWith, templateOf } from "./context";

function pathOf(properties: string, changes: Partial<RenderContext> = {}): string {
	return newNotePath(templateOf(`---\n${properties}\n---\n`, "Maler/Trinnmøte.md"), contextWith({ title: "", ...changes }), "Refleksjon").path;
}

function builtIn(id: string): Template {
	const template = builtInTemplates("en").find((candidate) => candidate.id === id);
	if (!template) throw new Error(id);
	return template;
}

describe("the name of a new note", () => {
	it("is the date and the series, else the method in the team's language, else the template", () => {
		expect(newNotePath(builtIn("learning-meeting"), contextWith({ series: "Fellestid" }), "Refleksjon").path).toBe("Refleksjon/2026-11-21 Fellestid.md");
		expect(newNotePath(builtIn("learning-meeting"), contextWith({ teamLanguage: "nn" }), "Refleksjon").path).toBe("Refleksjon/2026-11-21 Lærande møte.md");
		expect(pathOf("x: 1")).toBe("Refleksjon/2026-11-21 Trinnmøte.md");
		expect(newNotePath(builtIn("igp"), contextWith(), "").path).toBe("2026-11-21 IGP (individ–gruppe–plenum).md");
	});

	it("follows the template's own patterns", () => {
		expect(pathOf("template-folder: Møter/{{unit}}\ntemplate-file-name: '{{date:YYYY-MM}} {{ask:Tema}}'", { unit: "5. trinn", answers: { Tema: "Lek" } })).toBe("Møter/5. trinn/2026-11 Lek.md");
		expect(pathOf("template-file-name: '{{date:MMMM}}.md'", { teamLanguage: "nn", language: "en" })).toBe("Refleksjon/november.md");
	});

	it("makes folders of the template's own slashes alone", () => {
		expect(pathOf("template-folder: A/B\ntemplate-file-name: '{{series}}'", { series: "5/6 trinn" })).toBe("A/B/5-6 trinn.md");
		expect(pathOf("template-folder: '{{date:YYYY/MM}}'\ntemplate-file-name: x/y")).toBe("2026/11/x/y.md");
		expect(pathOf("template-file-name: '{{date:L}}'", { teamLanguage: "en" })).toBe("Refleksjon/11-21-2026.md");
		expect(pathOf("template-folder: '{{unit}}'", { unit: "../../x" })).toBe("-..-x/2026-11-21 Trinnmøte.md");
	});

	it("never leads out of the vault or into hidden folders", () => {
		expect(pathOf("template-folder: ../../Privat")).toBe("Privat/2026-11-21 Trinnmøte.md");
		expect(pathOf("template-folder: .obsidian/plugins")).toBe("obsidian/plugins/2026-11-21 Trinnmøte.md");
		expect(pathOf("template-folder: /\ntemplate-file-name: '{{ask:x}}'")).toBe("2026-11-21 Trinnmøte.md");
	});

	it("takes the folders of the team as they are spelled", () => {
		expect(newNotePath(builtIn("igp"), contextWith({ series: "A" }), "_Felles/Refleksjon ").path).toBe("_Felles/Refleksjon/2026-11-21 A.md");
		expect(pathOf("template-folder: _Felles/Møter")).toBe("_Felles/Møter/2026-11-21 Trinnmøte.md");
	});
});

describe("the text of a new note", () => {
	it("is complete, with the caret where typing starts and the name as title", () => {
		const template = templateOf("---\ntype: møte\nmøteserie: {{series}}\nlenke: '[[{{title}}]]'\n---\n## {{title}}\n\n- {{cursor}}");
		const note = planNewNote({ template, context: contextWith({ series: "Fellestid" }), notesFolder: "Refleksjon" });
		expect(note).toMatchObject({ path: "Refleksjon/2026-11-21 Fellestid.md", title: "2026-11-21 Fellestid" });
		expect(note.text).toBe('---\ntype: møte\nmøteserie: Fellestid\nlenke: "[[2026-11-21 Fellestid]]"\n---\n## 2026-11-21 Fellestid\n\n- \n');
		expect(note.text.slice(0, note.cursor ?? 0).endsWith("\n- ")).toBe(true);
	});

	it("needs no properties", () => {
		expect(planNewNote({ template: templateOf("Hei"), context: contextWith(), notesFolder: "" })).toMatchObject({ text: "Hei\n", cursor: null });
	});

	it("is not made with a date that cannot be written, in the name either", () => {
		const template = templateOf("---\ntemplate-file-name: '{{date:Z}}'\n---\n");
		expect(() => planNewNote({ template, context: contextWith(), notesFolder: "" })).toThrow(UnsupportedFormatError);
	});
});
