// Owns choosing the question to suggest.

import { compareCodePoints } from "../note/path";
import { UNANSWERED } from "./question-index";
import type { QuestionCoverage } from "./question-index";

/** A question that can be suggested: of the bank, or the team's own. `theme` is null where it may be asked of anything. */
export interface SuggestibleQuestion {
	readonly id: string;
	readonly theme: string | null;
}

/**
 * The question answered least, then longest ago, among those of `themes` (DESIGN, section 6). Without themes, or where
 * they have no questions, among those of the themes least reflected on and those without a theme. Of equals the first
 * in `questions`.
 * @param notesOn how many written notes a theme has
 * @returns its id, or null without questions
 */
export function suggestQuestion(
	questions: readonly SuggestibleQuestion[],
	coverage: ReadonlyMap<string, QuestionCoverage>,
	themes: readonly string[],
	notesOn: (theme: string) => number,
): string | null {
	const onThemes = questions.filter(({ theme }) => theme !== null && themes.includes(theme));
	const candidates = onThemes.length > 0 ? onThemes : leastReflected(questions, notesOn);
	let best: SuggestibleQuestion | null = null;
	for (const question of candidates) {
		if (best === null || comesBefore(coverageOf(question, coverage), coverageOf(best, coverage))) best = question;
	}
	return best?.id ?? null;
}

function leastReflected(
	questions: readonly SuggestibleQuestion[],
	notesOn: (theme: string) => number,
): readonly SuggestibleQuestion[] {
	const counts = questions.map(({ theme }) => (theme === null ? Infinity : notesOn(theme)));
	const least = Math.min(...counts);
	return questions.filter(({ theme }, i) => theme === null || counts[i] === least);
}

function coverageOf({ id }: SuggestibleQuestion, coverage: ReadonlyMap<string, QuestionCoverage>): QuestionCoverage {
	return coverage.get(id) ?? UNANSWERED;
}

/** Fewer answers first, then the older one; answers without a date are taken as the oldest. */
function comesBefore(a: QuestionCoverage, b: QuestionCoverage): boolean {
	return a.notes === b.notes ? compareCodePoints(a.last ?? "", b.last ?? "") < 0 : a.notes < b.notes;
}
