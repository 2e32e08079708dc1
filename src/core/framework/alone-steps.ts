// Owns which headings are steps in which each writes alone.

import { LANGUAGES } from "../language";
import { METHODS } from "./methods";
import { firstSentence, normaliseHeading } from "./question-text";

/** Read when the first heading is asked for, not when the plugin loads. */
let steps: ReadonlySet<string> | null = null;

/** Whether a heading is such a step of any method, in any language; its minutes make no difference. */
export function isAloneStep(heading: string): boolean {
	steps ??= new Set(
		METHODS.flatMap((method) => method.steps.filter(({ alone }) => alone))
			.flatMap(({ text }) => LANGUAGES.flatMap((language) => [text[language], firstSentence(text[language])]))
			.map(normaliseHeading),
	);
	return steps.has(normaliseHeading(heading));
}
