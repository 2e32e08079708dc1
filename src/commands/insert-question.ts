// Owns putting a chosen question into the note one looks at, or into a new one.

import type { QuestionOffer } from "../core/index/question-offer";
import type { Language } from "../core/language";
import { readFrontmatter } from "../core/note/frontmatter";
import { planQuestion } from "../core/note/insert-question";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import { questionBlock } from "../core/templates/fill";
import type { UiContext } from "../ui/context";
import { themesOfNote } from "./fill-template";
import { newReflectionWith } from "./new-reflection-with";
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
export function newNoteAsking(context: UiContext, question: QuestionOffer, language: Language): Promise<void> {
	return newReflectionWith(
		context,
		{
			id: "question",
			name: question.heading,
			themes: question.theme === null ? [] : [question.theme],
			text: questionBlock(question, 2).join("\n"),
		},
		language,
	);
}
