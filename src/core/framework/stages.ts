// Owns the four stages of a development process that methods are chosen by.
import type { Localised } from "../language";
import { localised } from "./localised";

export type StageId = "map" | "find-ideas" | "try" | "evaluate";

export interface Stage {
	readonly id: StageId;
	readonly name: Localised;
}

export const STAGES: readonly Stage[] = [
	{ id: "map", name: localised("kartlegge", "kartleggje", "map") },
	{ id: "find-ideas", name: localised("få ideer", "få idear", "find ideas") },
	{ id: "try", name: localised("prøve", "prøve", "try") },
	{ id: "evaluate", name: localised("evaluere", "evaluere", "evaluate") },
];
