// Owns what a method is: a way of working, with its steps and their minutes.
import type { Localised } from "../language";
import type { CharacteristicId } from "./characteristics";
import { localised } from "./localised";
import type { NoteTypeId } from "./note-types";
import type { StageId } from "./stages";

export type MethodId =
	| "learning-meeting"
	| "igp"
	| "experience-sharing"
	| "peer-supervision"
	| "practice-story"
	| "reflection-log-short"
	| "reflection-log-gibbs"
	| "start-stop-continue"
	| "film-conversation"
	| "dialogue-cafe"
	| "consultancy"
	| "tuning-protocol"
	| "grow"
	| "pdsa"
	| "smtte"
	| "development-plan"
	| "school-walk"
	| "lesson-study"
	| "self-review"
	| "learning-network"
	| "method-check";

export interface MethodStep {
	/** The heading; what comes after its first sentence is guidance, shown below the heading. */
	readonly text: Localised;
	/** 0: it is done between meetings. */
	readonly minutes: number;
	/** Each writes alone here, in contributions of their own (DESIGN, "Contributions"). */
	readonly alone?: true;
	/** What is agreed here is followed up: its slot is a task. */
	readonly agrees?: true;
	/** Running text, where other steps are noted in points. */
	readonly prose?: true;
	/** Id of the theme whose questions are asked here. */
	readonly questionsOf?: string;
}

/** One way of working. Its template is rendered from this; a template is not a method, and a type is neither. */
export interface Method {
	readonly id: MethodId;
	/** The label, as written in the `method` property. */
	readonly name: Localised;
	readonly type: NoteTypeId;
	/** Without a full stop. */
	readonly purpose: Localised;
	/** In words. */
	readonly groupSize: Localised;
	/** The fewest and the most people, for choosing by the size of the group. */
	readonly people: readonly [fewest: number, most: number];
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
	/** How it is done, in one to three sentences. */
	readonly howTo: Localised;
	/** Who the steps build on, in short; the addresses are in docs/sources.md. "": our own composition. */
	readonly source: string;
}

/** A step with its text in bokmål, nynorsk and English. */
export function step(minutes: number, nb: string, nn: string, en: string, rest?: Omit<MethodStep, "text" | "minutes">): MethodStep {
	return { text: localised(nb, nn, en), minutes, ...rest };
}

/** A method for a group: it closes with the method check, whose minutes are part of `minutes`. */
export function groupMethod(method: Omit<Method, "forOne" | "closesWithCheck" | "sensitive"> & { readonly sensitive?: true }): Method {
	return { sensitive: false, ...method, forOne: false, closesWithCheck: true };
}
