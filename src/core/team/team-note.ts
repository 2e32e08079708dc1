// Owns reading the team note: which note it is, and what it says.
import type { Language } from "../language";
import { compareCodePoints } from "../note/path";
import type { NotePath } from "../note/path";
import { readTeamProperties } from "./team-properties";
import { readTeamLists } from "./team-lists";
import type { TeamProblem } from "./team-problem";
import { TEAM_FORMAT } from "./team-settings";
import type { TeamSettings } from "./team-settings";

export type { TeamProblem, TeamProblemCode } from "./team-problem";

export interface TeamNote {
	/** Complete: what the note leaves out or gets wrong has its default. */
	readonly settings: TeamSettings;
	/** In the order of their lines. */
	readonly problems: readonly TeamProblem[];
	/** Written by a newer version: read what we know, change nothing. */
	readonly readOnly: boolean;
}

/** Whether these properties are the team note's: `praksis: team`. */
export function isTeamNote(frontmatter: Readonly<Record<string, unknown>> | undefined): boolean {
	const kind = frontmatter?.["praksis"];
	return typeof kind === "string" && kind.trim().toLowerCase() === "team";
}

/**
 * Of several team notes the one that counts, the same on every device: the shortest path, then code point order.
 * Conflict copies are to be left out first.
 */
export function chooseTeamNote(paths: readonly NotePath[]): NotePath | null {
	let chosen: NotePath | null = null;
	for (const path of paths) {
		const order = chosen === null ? -1 : path.length - chosen.length || compareCodePoints(path, chosen);
		if (order < 0) chosen = path;
	}
	return chosen;
}

const CONFLICT_START = /^<{7}(\s|$)/;
const CONFLICT_END = /^>{7}(\s|$)/;

/**
 * Blanks what stands between git's conflict markers: of neither side do we know that the team has agreed on it.
 * Without an end marker the rest of the note is in doubt.
 */
function blankConflicts(lines: readonly string[], problems: TeamProblem[]): string[] {
	let inside = false;
	return lines.map((line, at) => {
		if (!inside && CONFLICT_START.test(line)) {
			inside = true;
			problems.push({ line: at + 1, code: "conflict-markers", detail: line.trim() });
			return "";
		}
		if (!inside) return line;
		if (CONFLICT_END.test(line)) inside = false;
		return "";
	});
}

/**
 * What a team note says (DESIGN, "The team note"). Never throws: a mistake is named by its line, and that item alone
 * has its default. Line ends may be of any kind; unknown keys, headings and text are left alone.
 */
export function parseTeamNote(text: string, path: NotePath, appLanguage: Language): TeamNote {
	const problems: TeamProblem[] = [];
	const lines = blankConflicts(text.replace(/^\uFEFF/, "").split(/\r\n?|\n/), problems);
	const { bodyStart, properties } = readTeamProperties(lines, appLanguage, problems);
	const lists = readTeamLists(lines, bodyStart, problems);
	problems.sort((a, b) => a.line - b.line);
	return { settings: { ...properties, ...lists, path }, problems, readOnly: properties.format > TEAM_FORMAT };
}
