// Owns the types that a reflection note can have, and what they are called in the `type` property.
import type { Localised } from "../language";
import { alike, localised } from "./localised";

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
	{ id: "meeting", name: localised("møte", "møte", "meeting") },
	{ id: "reflection", name: localised("refleksjon", "refleksjon", "reflection") },
	{ id: "contribution", name: localised("bidrag", "bidrag", "contribution") },
	{ id: "practice-story", name: localised("praksisfortelling", "praksisforteljing", "practice story") },
	{ id: "peer-supervision", name: localised("kollegaveiledning", "kollegarettleiing", "peer supervision") },
	{ id: "network-meeting", name: localised("nettverksmøte", "nettverksmøte", "network meeting") },
	{ id: "plan", name: alike("plan") },
	{ id: "evaluation", name: localised("evaluering", "evaluering", "evaluation") },
	{ id: "review", name: localised("tilbakeblikk", "tilbakeblikk", "review") },
];
