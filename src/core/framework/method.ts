// Owns what a method is: a way of working, with its steps and their minutes.
import type { Localised } from "../language";
import type { CharacteristicId } from "./characteristics";
import type { NoteTypeId } from "./note-types";
import type { StageId } from "./stages";

export type MethodId =
	| "learning-meeting"
	| "igp"
	| "reflection-log-short"
	| "peer-supervision"
	| "experience-sharing"
	| "method-check";

export interface MethodStep {
	readonly text: Localised;
	readonly minutes: number;
	/** Each writes alone here: contributions of their own, where files travel whole. */
	readonly alone?: boolean;
}

/** One way of working. Its template is rendered from this; a template is not a method, and a type is neither. */
export interface Method {
	readonly id: MethodId;
	/** The label, as written in the `method` property. */
	readonly name: Localised;
	readonly type: NoteTypeId;
	readonly purpose: Localised;
	readonly groupSize: Localised;
	/** The whole, in minutes: the steps, and the method check where it closes with one. */
	readonly minutes: number;
	readonly stages: readonly StageId[];
	/** Empty for the method check alone: what it asks is in `method-check.ts`. */
	readonly steps: readonly MethodStep[];
	/** Our own default, which a team may change: suggestions, never ticked by themselves. */
	readonly characteristics: readonly CharacteristicId[];
	/** Ids of default themes. */
	readonly themes: readonly string[];
	/** Personal: no method check, no participants. */
	readonly forOne: boolean;
	readonly closesWithCheck: boolean;
	/** Opens with the line about writing without names. */
	readonly sensitive: boolean;
	/** How it is done, in one or two sentences. */
	readonly howTo: Localised;
	/** Titles and addresses that the steps build on. */
	readonly sources: readonly string[];
}
