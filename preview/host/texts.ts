// Owns the few words that the app itself shows, in the interface's language.

import type { HostEnvironment } from "./environment";

export interface HostTexts {
	readonly close: string;
	readonly cancel: string;
	readonly newTab: string;
	readonly settings: string;
	readonly noResults: string;
	readonly clearSearch: string;
	readonly outOfRange: string;
}

const en: HostTexts = {
	close: "Close",
	cancel: "Cancel",
	newTab: "New tab",
	settings: "Settings",
	noResults: "No results found.",
	clearSearch: "Clear search",
	outOfRange: "This is not a number that fits here.",
};

const TEXTS: Readonly<Record<string, HostTexts>> = {
	no: {
		close: "Lukk",
		cancel: "Avbryt",
		newTab: "Ny fane",
		settings: "Innstillinger",
		noResults: "Ingen treff.",
		clearSearch: "Tøm søket",
		outOfRange: "Dette er ikke et tall som passer her.",
	},
	nn: {
		close: "Lukk",
		cancel: "Avbryt",
		newTab: "Ny fane",
		settings: "Innstillingar",
		noResults: "Ingen treff.",
		clearSearch: "Tøm søket",
		outOfRange: "Dette er ikkje eit tal som passar her.",
	},
	en,
};

/** English where the app's language is none of the three. */
export function textsOf(env: HostEnvironment): HostTexts {
	return TEXTS[env.language] ?? en;
}
