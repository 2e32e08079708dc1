// Owns recognising the headings of methods' steps.

import { LANGUAGES } from "../language";
import type { MethodStep } from "./method";
import { METHODS } from "./methods";
import { firstSentence, normaliseHeading } from "./question-text";

/** The headings of some steps of all methods, in every language, with or without what follows their first sentence; normalised. */
export function headingsOfSteps(wanted: (step: MethodStep) => boolean): ReadonlySet<string> {
	return new Set(
		METHODS.flatMap((method) => method.steps.filter(wanted))
			.flatMap(({ text }) => LANGUAGES.flatMap((language) => [text[language], firstSentence(text[language])]))
			.map(normaliseHeading),
	);
}
