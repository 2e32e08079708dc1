// Owns the proof that the built-in templates read well in three languages, are read back as what they are, and leave
// room for writing without any text that has to be replaced.

import { describe, expect, it } from "vitest";
import { parseMetadata } from "../../../../preview/host/markdown-metadata";
import { METHODS } from "../../../../src/core/framework/methods";
import { questionsOfTheme } from "../../../../src/core/index/question-offer";
import { LANGUAGES } from "../../../../src/core/language";
import type { Language } from "../../../../src/core/language";
import { recordOf } from "../../../../src/core/note/note-record";
import { notePath } from "../../../../src/core/note/path";
import { RecordContext } from "../../../../src/core/note/record-context";
import { slotsOf } from "../../../../src/core/note/slots";
import { defaultTeamSettings } from "../../../../src/core/team/team-settings";
import type { TeamSettings } from "../../../../src/core/team/team-settings";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { planNewNote } from "../../../../src/core/templates/new-note";
import type { NewNote } from "../../../../src/core/templates/new-note";
import { contextWith, VOCABULARY } from "./context";

const SCHOOL: TeamSettings = { ...defaultTeamSettings("nb"), sector: "school" };
const LANGUAGE_PAIRS = LANGUAGES.flatMap((language) => LANGUAGES.map((teamLanguage) => [language, teamLanguage] as const));

function noteOf(id: string, language: Language, teamLanguage: Language, followUps: readonly string[] = []): NewNote {
	const template = builtInTemplates(language).find((candidate) => candidate.id === id);
	if (!template) throw new Error(id);
	const questionsOf = (theme: string): ReturnType<typeof questionsOfTheme> => questionsOfTheme(theme, SCHOOL, VOCABULARY, language);
	const context = contextWith({ language, teamLanguage, series: "Fellestid", participants: { count: 8 }, followUps, questionsOf });
	return planNewNote({ template, context, notesFolder: "Refleksjon" });
}

function recorded(note: NewNote): string {
	const at = note.cursor ?? 0;
	return `${note.text.slice(0, at)}⟨caret⟩${note.text.slice(at)}`;
}

describe.each(METHODS.map((method) => [method.id, method] as const))("%s", (id, method) => {
	it.each(LANGUAGES)("reads in %s as it was last read through", async (language) => {
		await expect(recorded(noteOf(id, language, language))).toMatchFileSnapshot(`recorded/${id}.${language}.md`);
	});

	it.each(LANGUAGE_PAIRS)("written in %s for a team that writes %s, is read back as what it is, planned until someone writes", (language, team) => {
		const note = noteOf(id, language, team, ["- Prøve bildekort ([[Fellestid]])"]);
		const rules = { vocabulary: VOCABULARY, language: team, notesFolder: "Refleksjon", templatesFolder: "Maler", countAuthors: false };
		const read = (text: string): ReturnType<typeof recordOf> => recordOf(notePath(note.path), parseMetadata(text), new RecordContext(rules));
		expect(read(note.text)).toMatchObject({
			type: method.type, method: id, date: "2026-11-21", dateProblem: false, written: false, openTasks: 0, fit: null,
			series: method.forOne ? null : "Fellestid", participants: method.forOne ? null : 8,
		});
		const at = note.cursor ?? 0;
		expect(read(`${note.text.slice(0, at)}Vi prøvde å lese ute.${note.text.slice(at)}`)).toMatchObject({ written: true });
	});

	it.each(LANGUAGES)("in %s has a heading and an empty slot for each step, with minutes that add up", (language) => {
		const { text, cursor } = noteOf(id, language, "nb");
		const headings = (parseMetadata(text).headings ?? []).filter(({ level }) => level === 2).map(({ heading }) => heading);
		expect(headings).toHaveLength(method.steps.length + (method.closesWithCheck ? 1 : 0));
		const untimed = method.steps.filter((step) => step.minutes === 0).length;
		const minutes = headings.flatMap((heading) => / \((\d+) min\)$/.exec(heading)?.[1] ?? []).map(Number);
		expect(minutes).toHaveLength(headings.length - untimed);
		expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(method.minutes);
		const slots = slotsOf(text);
		expect(cursor).toBeGreaterThan(0);
		expect(text.slice(cursor ?? 0, slots[0])).toMatch(/^\n*$/);
		// Below the questions of a theme there is a slot for each that is asked without more words.
		const questions = method.steps.some(({ questionsOf }) => questionsOf !== undefined);
		const least = method.steps.length + (method.closesWithCheck ? 2 : 0);
		if (questions) expect(slots.length).toBeGreaterThanOrEqual(least - 1);
		else expect(slots).toHaveLength(least);
	});

	it.each(LANGUAGES)("in %s gives what is agreed a task of its own, that is followed up once it says something", (language) => {
		const { text } = noteOf(id, language, "nb");
		expect(text.match(/^- \[ \] $/gm) ?? []).toHaveLength(method.steps.filter(({ agrees }) => agrees).length);
	});

	it.each(LANGUAGES)("in %s opens with its guidance, and with care for the children where it is needed", (language) => {
		const { text } = noteOf(id, language, "nb");
		const body = text.slice(text.indexOf("\n---\n") + 5);
		expect(body.startsWith("> [!important] ")).toBe(method.sensitive);
		expect(body.slice(0, body.indexOf("\n## "))).toContain(`> [!info]- ${method.name[language]} (`);
	});
});

describe("the built-in templates", () => {
	it("leave nothing unfilled and nothing to be replaced", () => {
		for (const { id } of METHODS) for (const language of LANGUAGES) {
			const { text, problems } = noteOf(id, language, language);
			expect(problems).toEqual([]);
			expect(text).not.toMatch(/\{\{|\}\}|undefined|null|\.\.|…|\[Skriv|Skriv her|Write here/);
		}
	});

	it("show what was agreed at the first step of a learning meeting, and no empty box", () => {
		const open = noteOf("learning-meeting", "nn", "nn", ["- A", "- B"]).text;
		expect(open).toContain("(8 min)\n\n> [!todo] Avtalt tidlegare, ikkje ferdig\n> - A\n> - B\n\n- \n");
		expect(noteOf("learning-meeting", "nn", "nn").text).toContain("(8 min)\n\n- \n");
	});

	it("write their properties in the team's language", () => {
		const { text } = noteOf("learning-meeting", "nb", "en");
		expect(text.slice(0, text.indexOf("\n---\n", 4))).toBe(
			"---\ntype: meeting\nmethod: Learning meeting\ndate: 2026-11-21\nmeeting-series: Fellestid\nparticipants: 8\nfits-topic:\nfits-stage:\nfits-group:",
		);
	});
});
