// Owns the four stages of a development process that methods are chosen by.
import type { Localised } from "../language";

export type StageId = "map" | "find-ideas" | "try" | "evaluate";

export interface Stage {
	readonly id: StageId;
	readonly name: Localised;
}

export const STAGES: readonly Stage[] = [
	{ id: "map", name: { nb: "kartlegge", nn: "kartleggje", en: "map" } },
	{ id: "find-ideas", name: { nb: "få ideer", nn: "få idear", en: "find ideas" } },
	{ id: "try", name: { nb: "prøve", nn: "prøve", en: "try" } },
	{ id: "evaluate", name: { nb: "evaluere", nn: "evaluere", en: "evaluate" } },
];
