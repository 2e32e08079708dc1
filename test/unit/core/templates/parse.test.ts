// Owns the proof that a team's file is read as the template that its writer meant, or that its fault is named.

import { describe, expect, it } from "vitest";
import { notePath } from "../../../../src/core/note/path";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { parseTemplate } from "../../../../src/core/templates/parse";
import { VOCABULARY, templateOf } from "./context";

const PATH = notePath("Maler/Møter/Trinnmøte.md");

describe("a team template", () => {
	it("is described by its template- properties, and brings all others in their order", () => {
		const text = [
			"---", "template-id: trinn", "template-name: Trinnmøte kort", "template-type: møte", "template-minutes: 45 min", "template-group-size: 4–6",
			"template-purpose: Planlegge uka", "Template-Folder: Møter/{{unit}}", 'template-file-name: "{{date}} {{series}}"',
			"template-characteristics: [Læring saman, kjennetegn/utvikling-av-praksis]", "template-themes: Digitalisation, tema/lesing, Uteskole",
			"type: møte", "metode: Learning meeting", "rom: Biblioteket", "---", "## Sak", "",
		].join("\n");
		expect(templateOf(text, PATH)).toEqual({
			id: "trinn", name: "Trinnmøte kort", origin: "team", path: PATH, type: "meeting", minutes: 45, groupSize: "4–6", purpose: "Planlegge uka",
			folder: "Møter/{{unit}}", fileName: "{{date}} {{series}}", characteristics: expect.arrayContaining(["collective-learning-processes"]) as unknown,
			themes: expect.arrayContaining(["digitalisation", "Uteskole"]) as unknown,
			properties: [["type", "møte"], ["metode", "Learning meeting"], ["rom", "Biblioteket"]], body: "## Sak\n", method: "learning-meeting",
		});
	});

	it("needs no properties: name and id come from the file", () => {
		const template = templateOf("Bare tekst\r\nlinje to", "Maler/Vår sjekkliste.md");
		expect(template).toMatchObject({ id: "vår-sjekkliste", name: "Vår sjekkliste", properties: [], body: "Bare tekst\nlinje to", type: null, method: null });
	});

	it("takes its type from the type property when nothing else says it", () => {
		expect(templateOf("---\ntype: Practice story\n---\n").type).toBe("practice-story");
	});

	it("knows the team's own themes", () => {
		const vocabulary = new Vocabulary({ language: "nb", themes: [{ name: "Uteskole", slug: "uteskole", tags: ["ute"], parents: [], definition: "" }] });
		const parsed = parseTemplate(PATH, "---\ntemplate-themes: [uteskole, ute]\n---\n", vocabulary);
		expect(parsed.ok && parsed.template.themes).toEqual(["uteskole", "uteskole"]);
	});

	it.each([
		["date: {{date}}", "{{date}}"],
		['date: "{{date}}"', "{{date}}"],
		["date: '{{date:D. MMMM}}'", "{{date:D. MMMM}}"],
		["date: {{date}} Fellestid", "{{date}} Fellestid"],
		["date: Møte {{ask:Hva: nå?}} # en kommentar", "Møte {{ask:Hva: nå?}}"],
		["date: {{ask:Velg #1|a, b|c}}", "{{ask:Velg #1|a, b|c}}"],
		["date: [{{ask:A}}, fast, {{series}}]", ["{{ask:A}}", "fast", "{{series}}"]],
		["date:\n  - {{ask:A}}\n  - x {{unit}}", ["{{ask:A}}", "x {{unit}}"]],
		['date: "{{ask:Si \\"hei\\"}}"', '{{ask:Si "hei"}}'],
		["date: \\{{date}}", "\\{{date}}"],
		['date: "\\\\{{date}}"', "\\{{date}}"],
		["date: <% tp.date.now() %>", "<% tp.date.now() %>"],
		["date: 2026-11-21", "2026-11-21"],
		["date: 4", 4],
		["date: true", true],
		["date:", null],
	])("reads %j as people mean it", (property, value) => {
		expect(templateOf(`---\n${property}\n---\n`).properties).toEqual([["date", value]]);
		expect(templateOf(`---\r\n${property.replace(/\n/g, "\r\n")}\r\n---\r\n`).properties).toEqual([["date", value]]);
	});

	it.each([
		["---\ntype: møte\nx: [a\n---\n", "yaml"],
		["---\ntype: møte\ntype: plan\n---\n", "duplicate-key"],
		["---\ntype: møte\nx:\n  a: b\n---\n", "nested"],
		["---\ntype: møte\nx: [{ a: b }]\n---\n", "nested"],
	])("names the line of what is wrong in %j", (text, reason) => {
		const parsed = parseTemplate(PATH, text, VOCABULARY);
		expect(parsed).toMatchObject({ ok: false, reason, line: 3 });
	});
});
