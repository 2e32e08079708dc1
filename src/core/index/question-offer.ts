// Owns the questions that a team is offered: the bank's in the wording that fits it, and the team's own.

import { questionByHeading } from "../framework/lookup";
import { QUESTIONS, questionById, wordingFor } from "../framework/questions";
import { firstSentence, normaliseHeading } from "../framework/question-text";
import type { Language } from "../language";
import type { Vocabulary } from "../note/vocabulary";
import type { TeamSettings } from "../team/team-settings";
import type { QuestionLines } from "../templates/render";
import type { SuggestibleQuestion } from "./suggest-question";

const OWN = "own:";

/** The bank's questions (one of each pair of wordings), then the team's own. */
export function offeredQuestions({ questions }: TeamSettings): SuggestibleQuestion[] {
	const bank = QUESTIONS.filter(({ id }) => canonical(id) === id).map(({ id, theme }) => ({ id, theme }));
	return [...bank, ...questions.map((text) => ({ id: OWN + normaliseHeading(text), theme: null }))];
}

/** The id of the question that a heading asks, the team's own included; null for any other heading. */
export function questionAsked(heading: string, { questions }: TeamSettings): string | null {
	const banked = questionByHeading(heading);
	if (banked !== null) return canonical(banked);
	const asked = normaliseHeading(heading);
	if (asked === "") return null;
	return questions.some((text) => asked === normaliseHeading(text)) ? OWN + asked : null;
}

/** How a question is inserted: its first sentence as a heading, the rest below it. Null for an unknown id. */
export function questionLines(id: string, team: TeamSettings, language: Language): QuestionLines | null {
	const banked = QUESTIONS.find((question) => question.id === id);
	if (banked) return inLines(wordingFor(banked, team.sector).text[language]);
	const own = team.questions.find((text) => OWN + normaliseHeading(text) === id);
	return own === undefined ? null : inLines(own);
}

/** The questions of a theme named in any language, in the bank's order. */
export function questionsOfTheme(theme: string, team: TeamSettings, vocabulary: Vocabulary, language: Language): QuestionLines[] {
	const wanted = vocabulary.themeIdOf(theme);
	return offeredQuestions(team)
		.filter((question) => question.theme === wanted)
		.flatMap(({ id }) => questionLines(id, team, language) ?? []);
}

/** Of two printed wordings of one question, the one that both count as. */
function canonical(id: (typeof QUESTIONS)[number]["id"]): string {
	const other = questionById(id)?.sameAs;
	return other !== undefined && other < id ? other : id;
}

function inLines(text: string): QuestionLines {
	const heading = firstSentence(text);
	const rest = text.slice(heading.length).trim();
	return { heading, rest: rest === "" ? null : rest };
}
