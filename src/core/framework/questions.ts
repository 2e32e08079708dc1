// Owns the question bank: every question with its short heading and its wording for each sector.
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { PRINTED_QUESTIONS } from "./question-bank";
import type { PrintedQuestion, QuestionId } from "./question-bank";
import { firstSentence } from "./question-text";
import { REWORKED_SECTORS, wordFor } from "./question-wordings";
import { SECTORS } from "./sectors";
import type { SectorId } from "./sectors";

export type { QuestionId, QuestionSource } from "./question-bank";

export interface Question extends Omit<PrintedQuestion, "madeFor" | "adapted" | "printed"> {
	/** Word for word as printed, misspellings and all. */
	readonly printed: string;
	/** The first sentence of `text`: what is inserted as a heading. */
	readonly heading: Localised;
	/** The sectors that the printed words fit. */
	readonly sectors: readonly SectorId[];
	/** Our own wording for the sectors that they do not fit. `{focus}` in one is an open slot. */
	readonly sectorWordings?: Readonly<Partial<Record<SectorId, Localised>>>;
}

/** A wording to offer, and which it is, so that the interface can mark it. */
export interface OfferedWording {
	readonly text: Localised;
	readonly kind: "printed" | "present" | "sector";
}

function complete(question: PrintedQuestion): Question {
	const { madeFor, adapted, ...rest } = question;
	return {
		...rest,
		printed: question.printed ?? question.text.nb,
		heading: firstSentences(question.text),
		sectors: madeFor === "all" ? SECTORS.map(({ id }) => id) : ["school"],
		...(adapted && {
			sectorWordings: Object.fromEntries(REWORKED_SECTORS.map((sector) => [sector, wordFor(sector, adapted)])),
		}),
	};
}

/** The first sentence in each language. */
export function firstSentences(text: Localised): Localised {
	return Object.fromEntries(LANGUAGES.map((language) => [language, firstSentence(text[language])])) as Localised;
}

/** In the order of the two documents. Questions with `sameAs` are listed too: their source is one of their own. */
export const QUESTIONS: readonly Question[] = PRINTED_QUESTIONS.map(complete);

const BY_ID: ReadonlyMap<QuestionId, Question> = new Map(QUESTIONS.map((question) => [question.id, question]));

export function questionById(id: QuestionId): Question | undefined {
	return BY_ID.get(id);
}

/**
 * The wording to offer first to a team in `sector`: its sector's own, else the present one of a dated question,
 * else the printed one. Without a sector the school's words are offered, as the documents do.
 */
export function wordingFor(question: Question, sector: SectorId | null): OfferedWording {
	const own = sector === null ? undefined : question.sectorWordings?.[sector];
	if (own) return { text: own, kind: "sector" };
	if (question.presentWording) return { text: question.presentWording, kind: "present" };
	return { text: question.text, kind: "printed" };
}
