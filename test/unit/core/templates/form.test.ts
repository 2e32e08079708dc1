// Owns the proof that the one form asks for what the template needs, once, and for nothing that the note says.

import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { formFieldsOf, saidByNote } from "../../../../src/core/templates/form";
import type { FormContext } from "../../../../src/core/templates/form";
import { templateOf } from "./context";

const NEW: FormContext = { newNote: true, today: "2026-11-21", series: ["Fellestid"], units: ["5. trinn"] };
const INSERT: FormContext = { ...NEW, newNote: false, note: {} };

function idsOf(text: string, context: FormContext = INSERT): string[] {
	return formFieldsOf(templateOf(text), context).map(({ id }) => id);
}

describe("the form of a template", () => {
	it("asks each label once, properties first, then in order of appearance", () => {
		const text = "---\nb: {{ask:Annet}}\n---\n{{ask:Tema}} {{ask:Annet}} {{each participants}}{{ask:Inne}}{{end}} {{ask:Tema}}";
		expect(idsOf(text)).toEqual(["participants", "ask:Annet", "ask:Tema", "ask:Inne"]);
	});

	it("offers the choices of a label, wherever they stand", () => {
		expect(formFieldsOf(templateOf("{{ask:Arena}} {{ask:Arena|inne|ute}} {{ask:Arena|ute|buss}}"), INSERT)).toEqual([
			{ id: "ask:Arena", kind: "choice", label: "Arena", options: ["inne", "ute", "buss"], initial: "inne" },
		]);
	});

	it("asks for the date of a new meeting, not of an insertion or a personal reflection", () => {
		const meeting = "---\ntype: møte\ndato: {{date}}\n---\n";
		expect(idsOf(meeting, NEW)).toEqual(["date"]);
		expect(idsOf(meeting, INSERT)).toEqual([]);
		expect(idsOf(meeting.replace("møte", "refleksjon"), NEW)).toEqual([]);
		expect(idsOf("Uten dato", NEW)).toEqual([]);
	});

	it("asks for the series where something of the series is wanted", () => {
		for (const used of ["{{series}}", "{{previous}}", "{{followups}}"]) expect(idsOf(used)).toEqual(["series"]);
		expect(idsOf("---\ntemplate-file-name: x {{series}}\n---\n")).toEqual(["series"]);
	});

	it("asks nobody for a unit who has none, unless the team's own template does", () => {
		const [meeting] = builtInTemplates("nb");
		if (!meeting) throw new Error("no templates");
		const kinds = (units: string[]): string[] => formFieldsOf(meeting, { ...NEW, units }).map(({ kind }) => kind);
		expect(kinds([])).toEqual(["date", "series", "participants"]);
		expect(kinds(["5. trinn"])).toEqual(["date", "series", "unit", "participants"]);
		expect(idsOf("{{unit}}", { ...INSERT, units: [] })).toEqual(["unit"]);
	});

	it("does not ask for what the note says already, under any of its keys", () => {
		const text = "{{series}} {{unit}} {{each participants}}{{name}}{{end}}";
		const note = { "meeting-series": "Fellestid", eining: ["5. trinn"], deltakere: ["A", "B"] };
		expect(idsOf(text, { ...INSERT, note })).toEqual([]);
		expect(idsOf(text, { ...INSERT, note: { møteserie: "", enhet: null, deltakere: [] } })).toEqual(["series", "unit", "participants"]);
	});

	it("tells a count of participants from their names", () => {
		expect(formFieldsOf(templateOf("---\ndeltakere:\n---\n"), INSERT)).toMatchObject([{ id: "participants", names: false }]);
		expect(formFieldsOf(templateOf("{{each participants}}x{{end}}"), INSERT)).toMatchObject([{ id: "participants", names: true }]);
		expect(idsOf("---\ndeltakere: 6\n---\n")).toEqual([]);
	});

	it("starts with what was answered last", () => {
		const fields = formFieldsOf(templateOf("{{series}}{{unit}}"), { ...INSERT, initial: { series: "Fellestid", unit: "5. trinn" } });
		expect(fields.map(({ initial }) => initial)).toEqual(["Fellestid", "5. trinn"]);
	});
});

describe("what the note says itself", () => {
	it("stands in for the answers that were not asked for", () => {
		expect(saidByNote({ "meeting-series": "[[Fellestid]]", enhet: ["5. trinn", "6. trinn"], deltakere: ["A", "B"] }, "nb")).toEqual({
			series: "Fellestid", unit: ["5. trinn", "6. trinn"], participants: { count: 2, names: ["A", "B"] },
		});
		expect(saidByNote({}, "nb")).toEqual({ series: null, unit: null, participants: null });
	});
});
