// Owns what the template tests fill with: one Saturday morning, one team, and templates written as files.

import { notePath } from "../../../../src/core/note/path";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { parseTemplate } from "../../../../src/core/templates/parse";
import type { RenderContext } from "../../../../src/core/templates/render";
import type { Template } from "../../../../src/core/templates/template";

export const VOCABULARY = new Vocabulary({ themes: [], language: "nb" });

export function contextWith(changes: Partial<RenderContext> = {}): RenderContext {
	return {
		language: "nb",
		teamLanguage: "nb",
		now: { year: 2026, month: 11, day: 21, hour: 9, minute: 5, second: 7 },
		title: "Fellestid",
		answers: {},
		author: null,
		unit: null,
		series: null,
		participants: null,
		selection: null,
		previousLink: null,
		followUps: [],
		suggestQuestion: () => null,
		questionsOf: () => [],
		...changes,
	};
}

/** A team file as a template; a test that gives a broken one fails here. */
export function templateOf(text: string, path = "Maler/Mal.md"): Template {
	const parsed = parseTemplate(notePath(path), text, VOCABULARY);
	if (!parsed.ok) throw new Error(`${parsed.line}: ${parsed.reason}: ${parsed.message}`);
	return parsed.template;
}
