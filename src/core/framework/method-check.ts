// Owns the method check: the five minutes that close every meeting by asking whether the method fitted.
import type { Localised } from "../language";
import type { FieldId } from "../note/fields";

export interface MethodCheckScore {
	readonly field: Extract<FieldId, "fitsTopic" | "fitsStage" | "fitsGroup">;
	/** What the score is of, for a form or a column. */
	readonly label: Localised;
	/** The whole question, answered by 1 to 4. */
	readonly question: Localised;
}

/** How long the check takes; part of the minutes of every method that closes with it. */
export const METHOD_CHECK_MINUTES = 5;

/** The three criteria for a method in "Utvikle praksis sammen" (Utdanningsdirektoratet): topic, stage and group. */
export const METHOD_CHECK_SCORES: readonly MethodCheckScore[] = [
	{
		field: "fitsTopic",
		label: { nb: "Passet temaet", nn: "Passa temaet", en: "Fitted the topic" },
		question: {
			nb: "Passet metoden til temaet? (1–4)",
			nn: "Passa metoden til temaet? (1–4)",
			en: "Did the method fit the topic? (1–4)",
		},
	},
	{
		field: "fitsStage",
		label: { nb: "Passet prosessen", nn: "Passa prosessen", en: "Fitted the stage" },
		question: {
			nb: "Passet den til hvor vi er i prosessen? (1–4)",
			nn: "Passa han til kvar vi er i prosessen? (1–4)",
			en: "Did it fit where we are in the process? (1–4)",
		},
	},
	{
		field: "fitsGroup",
		label: { nb: "Passet gruppen", nn: "Passa gruppa", en: "Fitted the group" },
		question: {
			nb: "Passet den til gruppen? (1–4)",
			nn: "Passa han til gruppa? (1–4)",
			en: "Did it fit the group? (1–4)",
		},
	},
];

export interface MethodCheckHeading {
	readonly id: "heard" | "keep-adapt-replace";
	readonly text: Localised;
}

/** The two headings under which the group writes; the scores are set meanwhile. */
export const METHOD_CHECK_HEADINGS: readonly MethodCheckHeading[] = [
	{ id: "heard", text: { nb: "Kom alle til orde?", nn: "Kom alle til orde?", en: "Was everyone heard?" } },
	{
		id: "keep-adapt-replace",
		text: {
			nb: "Beholde, tilpasse eller bytte metode?",
			nn: "Behalde, tilpasse eller bytte metode?",
			en: "Keep, adapt or replace the method?",
		},
	},
];
