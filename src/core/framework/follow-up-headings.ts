// Owns which headings follow-ups stand under.

import type { Localised } from "../language";
import { normaliseHeading } from "./question-text";
import { headingsOfSteps } from "./step-headings";

/** The heading that is made where a note has none. */
export const FOLLOW_UPS: Localised = { nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up" };

/** As people call it, normalised. */
const NAMES: ReadonlySet<string> = new Set([
	...["oppfølging", "oppfølginger", "oppfølgingar", "follow up", "follow ups", "followup", "followups"],
	...["hva gjør vi", "hva gjør vi videre", "kva gjer vi", "kva gjer vi vidare", "what do we do", "what do we do next"],
]);

/** Read when it is asked for, not when the plugin loads. */
let steps: ReadonlySet<string> | null = null;

/** A heading of its own for follow-ups, in any language. */
export function isFollowUpHeading(heading: string): boolean {
	return NAMES.has(normaliseHeading(heading));
}

/** A step of any method in which something is agreed, in any language; its minutes make no difference. */
export function isAgreeingStep(heading: string): boolean {
	steps ??= headingsOfSteps(({ agrees }) => agrees === true);
	return steps.has(normaliseHeading(heading));
}
