// A team that adapts a template and changes nothing must get the same notes as before.

import { describe, expect, it } from "vitest";
import { METHODS } from "../../../../src/core/framework/methods";
import { LANGUAGES } from "../../../../src/core/language";
import { notePath } from "../../../../src/core/note/path";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { adaptedFile, adaptedPath } from "../../../../src/core/templates/adapt";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { checkTemplates } from "../../../../src/core/templates/check";
import { formFieldsOf } from "../../../../src/core/templates/form";
import { planNewNote } from "../../../../src/core/templates/new-note";
import type { RenderContext } from "../../../../src/core/templates/render";
import { contextWith, templateOf } from "./context";

const FULL: Partial<RenderContext> = {
	series: "Fellestid", unit: ["5. trinn"], author: "NN", participants: { names: ["A: b", "#C"] }, followUps: ["- Prøve"],
	questionsOf: (theme) => [{ heading: `Hva er ${theme}?`, rest: "Og hvorfor?" }],
};
const PAIRS = LANGUAGES.flatMap((language) => LANGUAGES.map((teamLanguage) => [language, teamLanguage] as const));

describe.each(METHODS.map(({ id }) => id))("%s, adapted", (id) => {
	it.each(PAIRS)("in %s for a team that writes %s, is the same template: form, note and name", (language, teamLanguage) => {
		const builtIn = builtInTemplates(language).find((template) => template.id === id);
		if (!builtIn) throw new Error(id);
		const vocabulary = new Vocabulary({ themes: [], language: teamLanguage });
		const path = adaptedPath(builtIn, "Maler");
		const text = adaptedFile(builtIn, teamLanguage, vocabulary);
		const adapted = templateOf(text, path);
		const { properties, origin, ...same } = builtIn;
		expect(adapted).toMatchObject({ ...same, origin: "team", path });
		expect(adapted.properties.length, origin).toBe(properties.length);
		for (const filled of [{}, FULL]) {
			const context = contextWith({ language, teamLanguage, ...filled });
			const note = (template: typeof builtIn): unknown => planNewNote({ template, context, notesFolder: "Refleksjon" });
			expect(note(adapted)).toEqual(note(builtIn));
		}
		for (const units of [[], ["5. trinn"]]) {
			const form = { newNote: true, today: "2026-11-21", series: [], units };
			expect(formFieldsOf(adapted, form)).toEqual(formFieldsOf(builtIn, form));
		}
		// A check that finds fault with what we ship is worth nothing.
		expect(checkTemplates([{ path: notePath(path), text }], vocabulary)).toEqual([{ path, findings: [] }]);
	});
});

describe("the file", () => {
	const [meeting] = builtInTemplates("nn");
	const vocabulary = new Vocabulary({ themes: [], language: "en" });

	it("says its labels in the team's language, and quotes its placeholders for the properties panel", () => {
		if (!meeting) throw new Error("none");
		const text = adaptedFile(meeting, "en", vocabulary);
		expect(text).toMatch(/^---\ntemplate-id: learning-meeting\ntemplate-name: Lærande møte\ntemplate-type: meeting\ntemplate-minutes: 60\n/);
		expect(text).toContain('\ntype: meeting\nmethod: Learning meeting\ndate: "{{date}}"\nmeeting-series: "{{series}}"\n');
		expect(text).toContain("\n---\n> [!info]- Lærande møte");
	});

	it("lies in the template folder under a name that every disk can hold", () => {
		const names = LANGUAGES.flatMap((language) => builtInTemplates(language).map((template) => adaptedPath(template, "Våre/Maler")));
		for (const name of names) expect(name).toMatch(/^Våre\/Maler\/[^\\/:*?"<>|#^[\]]+\.md$/);
	});
});
