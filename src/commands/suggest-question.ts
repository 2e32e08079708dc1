// Owns "Suggest a question": the one that the team has answered least and longest ago.

import { bodyLines } from "../core/note/body-lines";
import type { UiContext } from "../ui/context";
import { showDone } from "../ui/notices";
import { answeredText } from "../ui/question-picker";
import type { PraksisCommand } from "./command";
import { insertQuestion, newNoteAsking, themesInText } from "./insert-question";
import { about } from "./report";

export function suggestQuestion(context: UiContext): PraksisCommand {
	const { notes, questions } = context.ports;
	return {
		id: "suggest-question",
		name: context.texts.questions.suggest,
		icon: "dices",
		run: async () => {
			await questions.refresh();
			const path = notes.active();
			const text = path ? (await about(path, () => notes.snapshot(path))).text : "";
			const themes = path ? themesInText(context, path, text) : [];
			// What the note asks already is no suggestion: run again, the command gives the next one.
			const asked = new Set(bodyLines(text).flatMap(({ heading }) => (heading && questions.asked(heading.title)) ?? []));
			const question = questions.suggest(themes, context.language, asked);
			if (question === null) showDone(context.texts.questions.none);
			else if (path) await insertQuestion(context, path, question, context.texts.questions.why(answeredText(question, context)));
			else await newNoteAsking(context, question, context.language);
		},
	};
}
