// Owns the types that a reflection note can have, and what they are called in the `type` property.
import type { Localised } from "../language";

export type NoteTypeId =
	| "meeting"
	| "reflection"
	| "contribution"
	| "practice-story"
	| "peer-supervision"
	| "network-meeting"
	| "plan"
	| "evaluation"
	| "review";

export interface NoteType {
	readonly id: NoteTypeId;
	/** As written in the property: lower case. */
	readonly name: Localised;
}

export const NOTE_TYPES: readonly NoteType[] = [
	{ id: "meeting", name: { nb: "møte", nn: "møte", en: "meeting" } },
	{ id: "reflection", name: { nb: "refleksjon", nn: "refleksjon", en: "reflection" } },
	{ id: "contribution", name: { nb: "bidrag", nn: "bidrag", en: "contribution" } },
	{ id: "practice-story", name: { nb: "praksisfortelling", nn: "praksisforteljing", en: "practice story" } },
	{ id: "peer-supervision", name: { nb: "kollegaveiledning", nn: "kollegarettleiing", en: "peer supervision" } },
	{ id: "network-meeting", name: { nb: "nettverksmøte", nn: "nettverksmøte", en: "network meeting" } },
	{ id: "plan", name: { nb: "plan", nn: "plan", en: "plan" } },
	{ id: "evaluation", name: { nb: "evaluering", nn: "evaluering", en: "evaluation" } },
	{ id: "review", name: { nb: "tilbakeblikk", nn: "tilbakeblikk", en: "review" } },
];
