// Owns the short way of writing one text in three languages: the content is much of the bundle.
import type { Localised } from "../language";

/** Bokmål, nynorsk, English, in this order. */
export function localised(nb: string, nn: string, en: string): Localised {
	return { nb, nn, en };
}

/** A text that is the same in all three, like a number or a proper name. */
export function alike(text: string): Localised {
	return localised(text, text, text);
}
