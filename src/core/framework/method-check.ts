// Owns the method check: the five minutes that close every meeting by asking whether the method fitted.
import type { Localised } from "../language";
import { localised } from "./localised";
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
		label: localised("Passet temaet", "Passa temaet", "Fitted the topic"),
		question: localised(
			"Passet metoden til temaet? (1–4)",
			"Passa metoden til temaet? (1–4)",
			"Did the method fit the topic? (1–4)",
		),
	},
	{
		field: "fitsStage",
		label: localised("Passet prosessen", "Passa prosessen", "Fitted the stage"),
		question: localised(
			"Passet den til hvor vi er i prosessen? (1–4)",
			"Passa han til kvar vi er i prosessen? (1–4)",
			"Did it fit where we are in the process? (1–4)",
		),
	},
	{
		field: "fitsGroup",
		label: localised("Passet gruppen", "Passa gruppa", "Fitted the group"),
		question: localised("Passet den til gruppen? (1–4)", "Passa han til gruppa? (1–4)", "Did it fit the group? (1–4)"),
	},
];

export interface MethodCheckHeading {
	readonly id: "heard" | "keep-adapt-replace";
	readonly text: Localised;
}

/** The two headings under which the group writes; the scores are set meanwhile. */
export const METHOD_CHECK_HEADINGS: readonly MethodCheckHeading[] = [
	{ id: "heard", text: localised("Kom alle til orde?", "Kom alle til orde?", "Was everyone heard?") },
	{
		id: "keep-adapt-replace",
		text: localised(
			"Beholde, tilpasse eller bytte metode?",
			"Behalde, tilpasse eller bytte metode?",
			"Keep, adapt or replace the method?",
		),
	},
];
