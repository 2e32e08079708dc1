// Owns the Moment that plugins get: one file with all locales, so that a bundler cannot make two copies of it.

import moment from "moment/min/moment-with-locales.js";

export type Moment = typeof moment;

/** Obsidian's language code as Moment's locale name. */
export function momentLocale(language: string): string {
	return language === "no" ? "nb" : language;
}

export { moment };
