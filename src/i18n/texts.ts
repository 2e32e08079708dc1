// Owns which texts belong to which language.

import type { Language } from "../core/language";
import { en } from "./en";
import type { Texts } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type { Texts } from "./en";

const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

export function textsFor(language: Language): Texts {
	return TEXTS[language];
}
