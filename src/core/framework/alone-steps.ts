// Owns which headings are steps in which each writes alone.

import { normaliseHeading } from "./question-text";
import { headingsOfSteps } from "./step-headings";

/** Read when the first heading is asked for, not when the plugin loads. */
let steps: ReadonlySet<string> | null = null;

/** Whether a heading is such a step of any method, in any language; its minutes make no difference. */
export function isAloneStep(heading: string): boolean {
	steps ??= headingsOfSteps(({ alone }) => alone === true);
	return steps.has(normaliseHeading(heading));
}
