// Owns "Find a question…".

import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { pickQuestion } from "../ui/question-picker";
import type { PraksisCommand } from "./command";
import { insertQuestion, newNoteAsking, themesInText } from "./insert-question";
import { about } from "./report";

export function findQuestion(context: UiContext): PraksisCommand {
	const { notes } = context.ports;
	return {
		id: "find-question",
		name: context.texts.questions.find,
		icon: "message-circle-question",
		run: async () => {
			const path = notes.active();
			const text = path && (await about(path, () => notes.snapshot(path))).text;
			const picked = await pickQuestion(context, path && text !== null ? themesInText(context, path, text) : []);
			if (picked === CANCELLED) return;
			if (path) await insertQuestion(context, path, picked.question);
			else await newNoteAsking(context, picked.question, picked.language);
		},
	};
}
