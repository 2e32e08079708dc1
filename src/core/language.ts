// Owns the three languages that the interface and the content exist in.

/** Bokmål, nynorsk, English. Also the order in which keys of one field win (DESIGN: properties). */
export type Language = "nb" | "nn" | "en";

export const LANGUAGES: readonly Language[] = ["nb", "nn", "en"];

/** One text in each language. */
export type Localised = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
	return value === "nb" || value === "nn" || value === "en";
}

/**
 * Obsidian's language code as one of ours.
 * Obsidian calls Norwegian `no`; `nb` is accepted as well, `nn` is nynorsk, all else is English.
 */
export function languageFromCode(code: string): Language {
	const primary = code.toLowerCase().split(/[-_]/, 1)[0];
	if (primary === "no" || primary === "nb") return "nb";
	return primary === "nn" ? "nn" : "en";
}
