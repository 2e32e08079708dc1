// Owns the lists of the team note: themes, units and the team's own questions.
import { labelKey } from "../framework/lookup";
import { normaliseHeading } from "../framework/question-text";
import { slug } from "../note/slug";
import { foldTag } from "../note/tags";
import type { TeamProblem } from "./team-problem";
import type { TeamSettings, TeamTheme } from "./team-settings";

export type TeamLists = Pick<TeamSettings, "themes" | "units" | "questions">;

type ListKind = keyof TeamLists;

/** The headings of the three lists in bokmål, nynorsk and English; by the form in which labels are compared. */
const LIST_HEADINGS: ReadonlyMap<string, ListKind> = new Map([
	["temaer", "themes"],
	["tema", "themes"],
	["themes", "themes"],
	["enheter", "units"],
	["einingar", "units"],
	["units", "units"],
	["spørsmål", "questions"],
	["questions", "questions"],
]);

interface ListItem {
	readonly line: number;
	/** In columns. */
	readonly indent: number;
	readonly text: string;
	/** Which list under its heading: nesting does not reach past a heading. */
	readonly section: number;
}

const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?(.*)$/;
const CODE_FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Reads the three lists from the lines after the properties. */
export function readTeamLists(lines: readonly string[], bodyStart: number, problems: TeamProblem[]): TeamLists {
	const items = listItems(lines, bodyStart);
	return {
		themes: readThemes(items.themes, problems),
		units: readNames(items.units, problems),
		questions: readQuestions(items.questions),
	};
}

function listItems(lines: readonly string[], bodyStart: number): Readonly<Record<ListKind, ListItem[]>> {
	const items: Record<ListKind, ListItem[]> = { themes: [], units: [], questions: [] };
	let list: ListKind | null = null;
	let section = 0;
	let fence: string | null = null;
	let comment = false;
	for (const [at, line] of lines.entries()) {
		if (at < bodyStart) continue;
		const mark = CODE_FENCE.exec(line)?.[1];
		if (fence !== null) {
			if (mark?.startsWith(fence)) fence = null;
			continue;
		}
		const wasComment = comment;
		if ((line.split("%%").length - 1) % 2 === 1) comment = !comment;
		if (wasComment || comment) continue;
		if (mark) {
			fence = mark;
			continue;
		}
		const heading = HEADING.exec(line);
		if (heading) {
			list = LIST_HEADINGS.get(labelKey(heading[1] ?? "")) ?? null;
			section += 1;
			continue;
		}
		const item = list === null ? null : ITEM.exec(line);
		if (!list || !item) continue;
		const text = (item[2] ?? "").normalize("NFC").replace(/%%.*?%%/g, "").trim();
		if (text !== "") items[list].push({ line: at + 1, indent: columns(item[1] ?? ""), text, section });
	}
	return items;
}

function columns(indent: string): number {
	let width = 0;
	for (const char of indent) width = char === "\t" ? (Math.floor(width / 4) + 1) * 4 : width + 1;
	return width;
}

interface ItemParts {
	readonly name: string;
	readonly tags: readonly string[];
	readonly definition: string;
}

const TAG_GROUP = /\s*\((#[^()]*)\)/;
const COLON = /:(?=\s|$)/;

/** `Name (#tags): definition`. Brackets without `#` belong to the name, later colons to the definition. */
function splitItem(text: string): ItemParts {
	const group = TAG_GROUP.exec(text);
	const firstColon = COLON.exec(text)?.index ?? text.length;
	if (!group || group.index > firstColon) {
		return { name: plainName(text.slice(0, firstColon)), tags: [], definition: text.slice(firstColon + 1).trim() };
	}
	const rest = text.slice(group.index + group[0].length);
	const colon = COLON.exec(rest)?.index ?? rest.length;
	return {
		name: plainName(`${text.slice(0, group.index)} ${rest.slice(0, colon)}`),
		tags: (group[1] ?? "").split(/[\s,]+/).filter((tag) => tag !== ""),
		definition: rest.slice(colon + 1).trim(),
	};
}

/** A name without link brackets and emphasis. */
function plainName(text: string): string {
	return text
		.replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
		.replace(/\*\*|__|==|`/g, "")
		.replace(/\s+/g, " ")
		.trim();
}

/** Obsidian's rule: letters of any script, digits, `_ - /`, and not digits alone. */
const TAG = /^#[\p{L}\p{M}\p{N}_/-]*[^\p{N}#][\p{L}\p{M}\p{N}_/-]*$/u;

function readThemes(items: readonly ListItem[], problems: TeamProblem[]): TeamTheme[] {
	const themes: TeamTheme[] = [];
	const known = new Set<string>();
	const takenTags = new Set<string>();
	let above: { readonly indent: number; readonly slug: string; readonly section: number }[] = [];
	for (const { line, indent, text, section } of items) {
		const { name, tags, definition } = splitItem(text);
		const own = slug(name);
		if (own === "") {
			problems.push({ line, code: "no-name", detail: text });
			continue;
		}
		above = above.filter((outer) => outer.section === section && outer.indent < indent);
		const parents = above.map((outer) => outer.slug).reverse();
		above.push({ indent, slug: own, section });
		if (known.has(own)) {
			problems.push({ line, code: "repeated-theme", detail: name });
			continue;
		}
		known.add(own);
		themes.push({ name, slug: own, tags: ownTags(tags, line, takenTags, problems), parents, definition });
	}
	return themes;
}

function ownTags(tags: readonly string[], line: number, taken: Set<string>, problems: TeamProblem[]): string[] {
	const own: string[] = [];
	for (const tag of tags) {
		const folded = foldTag(tag);
		if (!TAG.test(tag)) problems.push({ line, code: "invalid-tag", detail: tag });
		else if (taken.has(folded)) problems.push({ line, code: "tag-taken", detail: tag });
		else {
			taken.add(folded);
			own.push(tag.slice(1));
		}
	}
	return own;
}

function readNames(items: readonly ListItem[], problems: TeamProblem[]): string[] {
	const names = new Map<string, string>();
	for (const { line, text } of items) {
		const { name } = splitItem(text);
		const key = slug(name);
		if (key === "") problems.push({ line, code: "no-name", detail: text });
		else if (!names.has(key)) names.set(key, name);
	}
	return [...names.values()];
}

function readQuestions(items: readonly ListItem[]): string[] {
	const questions = new Map<string, string>();
	for (const { text } of items) {
		const key = normaliseHeading(text);
		if (key !== "" && !questions.has(key)) questions.set(key, text);
	}
	return [...questions.values()];
}
