// Owns what a team has agreed on, and what holds where it has agreed on nothing.
import type { SectorId } from "../framework/sectors";
import type { Language, Localised } from "../language";
import type { NotePath } from "../note/path";

/** How the team's files travel: whole files (OneDrive, iCloud …), or merged line by line (Obsidian Sync, git …). */
export type SyncWay = "files" | "merge";

/** One theme of the team note: `- Name (#tags): definition`. */
export interface TeamTheme {
	readonly name: string;
	/** `slug(name)`. */
	readonly slug: string;
	/** Tags that mean this theme, without `#`, as the team wrote them. */
	readonly tags: readonly string[];
	/** Slugs of the themes that this one stands below, the nearest first. */
	readonly parents: readonly string[];
	/** "" when none is given. */
	readonly definition: string;
}

export interface TeamSettings {
	readonly language: Language;
	/** Null until the team has said where it works. */
	readonly sector: SectorId | null;
	readonly sync: SyncWay;
	/** Without slashes at the ends; "" is the whole vault. */
	readonly notesFolder: string;
	readonly templatesFolder: string;
	/** Empty: the default themes are offered. */
	readonly themes: readonly TeamTheme[];
	readonly units: readonly string[];
	/** The team's own reflection questions, as written. */
	readonly questions: readonly string[];
	readonly format: number;
	/** Where the team note lies; null without one, and then the view is for one person. */
	readonly path: NotePath | null;
}

/** The format of the team note that this version writes. A note of a higher format is only read. */
export const TEAM_FORMAT = 1;

/** The folders that are suggested, by language. */
export const DEFAULT_NOTES_FOLDER: Localised = { nb: "Refleksjon", nn: "Refleksjon", en: "Reflection" };
export const DEFAULT_TEMPLATES_FOLDER: Localised = { nb: "Maler", nn: "Malar", en: "Templates" };

/** What holds without a team note: the app's language and its folders, no sector, no list of the team's own. */
export function defaultTeamSettings(appLanguage: Language): TeamSettings {
	return {
		language: appLanguage,
		sector: null,
		sync: "files",
		notesFolder: DEFAULT_NOTES_FOLDER[appLanguage],
		templatesFolder: DEFAULT_TEMPLATES_FOLDER[appLanguage],
		themes: [],
		units: [],
		questions: [],
		format: TEAM_FORMAT,
		path: null,
	};
}
