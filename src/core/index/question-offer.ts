// Owns the questions that a team is offered: the bank's in the wording that fits it, and the team's own.

import { questionByHeading } from "../framework/lookup";
import { QUESTIONS, questionById, wordingFor } from "../framework/questions";
import type { OfferedWording, Question, QuestionSource } from "../framework/questions";
import { firstSentence, normaliseHeading, withOpenSlots } from "../framework/question-text";
import { LANGUAGES } from "../language";
import type { Language } from "../language";
import type { Vocabulary } from "../note/vocabulary";
import type { TeamSettings } from "../team/team-settings";
import type { QuestionLines } from "../templates/render";
import { foldText } from "./fold-text";
import { UNANSWERED } from "./question-index";
import type { QuestionCoverage } from "./question-index";
import type { SuggestibleQuestion } from "./suggest-question";

/** A question to choose: how it is inserted, where it comes from, and how the team has answered it. */
export interface QuestionOffer extends QuestionLines, SuggestibleQuestion {
	readonly kind: OfferedWording["kind"] | "own";
	/** As printed, and where: two for a question printed twice, none for the team's own. */
	readonly printed: readonly { readonly text: string; readonly source: QuestionSource }[];
	readonly coverage: QuestionCoverage;
}

const OWN = "own:";
/** `(#tema/lek)` says what a question of the team's own is about (DESIGN, "The team note"); it is not asked. */
const OWN_TAGS = /\s*\(\s*(#[^\s(),]+(?:[\s,]+#[^\s(),]+)*)\s*\)/u;

/** The bank's questions (one of each pair of wordings), then the team's own. */
export function offeredQuestions({ questions }: TeamSettings, vocabulary: Vocabulary): SuggestibleQuestion[] {
	const bank = QUESTIONS.filter(({ id }) => canonical(id) === id).map(({ id, theme }) => ({ id, theme }));
	return [...bank, ...questions.map((text) => ({ id: ownId(text), theme: ownTheme(text, vocabulary) }))];
}

/** The id of the question that a heading asks, the team's own included; null for any other heading. */
export function questionAsked(heading: string, { questions }: TeamSettings): string | null {
	const banked = questionByHeading(heading);
	if (banked !== null) return canonical(banked);
	const asked = normaliseHeading(heading);
	if (asked === "") return null;
	const own = questions.find((text) => {
		const words = withoutTags(text);
		return asked === normaliseHeading(words) || asked === normaliseHeading(firstSentence(words));
	});
	return own === undefined ? null : ownId(own);
}

/** How a question is inserted: its first sentence as a heading, the rest below it. Null for an unknown id. */
export function questionLines(id: string, team: TeamSettings, language: Language): QuestionLines | null {
	const banked = QUESTIONS.find((question) => question.id === id);
	if (banked) return inLines(withOpenSlots(wordingFor(banked, team.sector).text[language]));
	const own = team.questions.find((text) => ownId(text) === id);
	return own === undefined ? null : inLines(withoutTags(own));
}

/** The questions of a theme named in any language, in the bank's order. */
export function questionsOfTheme(theme: string, team: TeamSettings, vocabulary: Vocabulary, language: Language): QuestionLines[] {
	const wanted = vocabulary.themeIdOf(theme);
	return offeredQuestions(team, vocabulary)
		.filter((question) => question.theme === wanted)
		.flatMap(({ id }) => questionLines(id, team, language) ?? []);
}

/** One question with all that choosing it takes; null for an unknown id. */
export function questionOffer(
	{ id, theme }: SuggestibleQuestion,
	team: TeamSettings,
	language: Language,
	coverage: ReadonlyMap<string, QuestionCoverage>,
): QuestionOffer | null {
	const lines = questionLines(id, team, language);
	if (lines === null) return null;
	const banked = QUESTIONS.filter((question) => canonical(question.id) === id);
	const [first] = banked.filter((question) => question.id === id);
	return {
		...lines,
		id,
		theme,
		kind: first ? wordingFor(first, team.sector).kind : "own",
		printed: banked.map(({ printed, source }) => ({ text: printed, source })),
		coverage: coverage.get(id) ?? UNANSWERED,
	};
}

/** Every wording of a question in the three languages, folded, to be searched in. */
export function questionSearchText({ id, heading, rest }: QuestionOffer): string {
	const texts = QUESTIONS.filter((question) => canonical(question.id) === id).flatMap(wordings);
	return foldText([heading, rest ?? "", ...texts].join(" "));
}

function wordings({ text, printed, presentWording, sectorWordings }: Question): string[] {
	const localised = [text, presentWording, ...Object.values(sectorWordings ?? {})];
	return [printed, ...localised.flatMap((wording) => (wording ? LANGUAGES.map((language) => wording[language]) : []))];
}

/** Of two printed wordings of one question, the one that both count as. */
function canonical(id: Question["id"]): string {
	return questionById(id)?.sameAs ?? id;
}

function ownId(text: string): string {
	return OWN + normaliseHeading(withoutTags(text));
}

function withoutTags(text: string): string {
	return text.replace(OWN_TAGS, "").trim();
}

function ownTheme(text: string, vocabulary: Vocabulary): string | null {
	for (const tag of OWN_TAGS.exec(text)?.[1]?.split(/[\s,]+/) ?? []) {
		const meaning = vocabulary.meaning(tag);
		if (meaning?.kind === "theme") return meaning.id;
	}
	return null;
}

function inLines(text: string): QuestionLines {
	const heading = firstSentence(text);
	const rest = text.slice(heading.length).trim();
	return { heading, rest: rest === "" ? null : rest };
}
