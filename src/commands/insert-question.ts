// Owns putting a chosen question into the note one looks at, or into a new one.

import { isoDateOf } from "../core/dates";
import type { QuestionOffer } from "../core/index/question-offer";
import type { Language } from "../core/language";
import { readFrontmatter } from "../core/note/frontmatter";
import { planQuestion } from "../core/note/insert-question";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import { questionBlock } from "../core/templates/fill";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { askTemplateForm } from "../ui/template-form";
import { createAnswered } from "./create-note";
import { themesOfNote } from "./fill-template";
import { about } from "./report";
import { tellDone } from "./undo";

/** What a note is about; nothing where its properties cannot be read, as questions do not depend on them. */
export function themesInText(context: UiContext, path: NotePath, text: string): string[] {
	const read = readFrontmatter(text);
	return themesOfNote(context, { path, properties: read.ok ? read.values : {} });
}

/** @param why what to say of the choice, beyond what one sees in an editor. */
export async function insertQuestion(context: UiContext, path: NotePath, question: QuestionOffer, why?: string): Promise<void> {
	const { notes, questions } = context.ports;
	const applied = await about(path, () =>
		notes.change(path, ({ text, selection }) =>
			planQuestion({ text, selection, question, isQuestion: (heading) => questions.asked(heading) !== null }),
		),
	);
	const said = [applied && context.texts.questions.inserted(question.heading, baseNameOf(path)), why].filter(Boolean).join(" ");
	if (said !== "") tellDone(context, said, applied ? [applied] : []);
}

/** With no note at all a new one is offered, as for a template: a reflection that begins with the question. */
export async function newNoteAsking(context: UiContext, question: QuestionOffer, language: Language): Promise<void> {
	const template = reflectionOn(question);
	const { clock } = context.ports;
	const answer = await askTemplateForm(context, {
		templates: [template],
		language,
		today: isoDateOf(clock.now()),
		note: null,
		tagged: [],
	});
	if (answer !== CANCELLED) await createAnswered(context, answer, language);
}

function reflectionOn(question: QuestionOffer): Template {
	const asked = questionBlock(question, 2).join("\n").replace(/\{\{/g, "\\{{");
	return {
		id: "question",
		// Also the file's name, where a question mark would become a dash.
		name: question.heading.replace(/[\s?!.…]+$/u, ""),
		origin: "built-in",
		type: "reflection",
		minutes: null,
		groupSize: null,
		purpose: null,
		folder: null,
		fileName: null,
		characteristics: [],
		themes: question.theme === null ? [] : [question.theme],
		properties: [
			[{ field: "type" }, { type: "reflection" }],
			[{ field: "date" }, "{{date}}"],
			[{ field: "unit" }, "{{unit}}"],
			[{ field: "author" }, "{{author}}"],
		],
		body: `${asked}\n\n{{cursor}}\n`,
		method: null,
	};
}
