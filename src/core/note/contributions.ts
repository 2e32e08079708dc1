// Owns contributions: what each member writes alone before a meeting, in a note of their own, and gathering them.

import type { IsoDate } from "../dates";
import type { Language, Localised } from "../language";
import { safeFileName } from "../sync/safe-name";
import type { TextChange, TextPlan } from "../text-change";
import { FIELD_KEYS } from "./fields";
import { locateFrontmatter, renderFrontmatter } from "./frontmatter";
import { baseNameOf, compareCodePoints, folderOf, foldPath } from "./path";
import type { NotePath } from "./path";

/** The meeting that a contribution is for. Its note may not have reached this device yet. */
export interface Meeting {
	readonly path: string;
	readonly date: IsoDate | null;
	readonly series: string | null;
}

/** What a contribution says of itself. */
export interface Contribution {
	readonly path: NotePath;
	/** Target of its meeting property, as written; null without one. */
	readonly meeting: string | null;
	readonly date: IsoDate | null;
	readonly series: string | null;
}

export interface NewContribution {
	readonly meeting: Meeting;
	/** The writer's given name or unit; null: nobody is named, and `token` tells the files apart. */
	readonly writer: string | null;
	/** A few random characters: two members without a name must not make one file. */
	readonly token: string;
	readonly author: string | null;
	readonly unit: string | null;
	/** Headings to write under, without marks; none gives one empty slot. */
	readonly questions: readonly string[];
	readonly teamLanguage: Language;
}

const FOLDER: Localised = { nb: "Bidrag", nn: "Bidrag", en: "Contributions" };
const WORD: Localised = { nb: "bidrag", nn: "bidrag", en: "contribution" };
const HEADING: Localised = { nb: "Bidrag", nn: "Bidrag", en: "Contributions" };
const TYPE: Localised = WORD;

/** The contribution's whole note: in a folder beside the meeting's, linked to it by property. */
export function newContribution(request: NewContribution): { path: string; text: string; cursor: number } {
	const { meeting, teamLanguage: language } = request;
	const title = baseNameOf(meeting.path);
	const name = safeFileName(`${title} – ${WORD[language]} ${request.writer ?? request.token}`, `${title} – ${request.token}`);
	const folder = [folderOf(meeting.path), FOLDER[language]].filter(Boolean).join("/");
	const properties: [string, string][] = [
		[FIELD_KEYS.type[language], TYPE[language]],
		...optional(FIELD_KEYS.date[language], meeting.date),
		...optional(FIELD_KEYS.series[language], meeting.series),
		...optional(FIELD_KEYS.unit[language], request.unit),
		...optional(FIELD_KEYS.author[language], request.author),
		// A full path, so that the link means the same for everyone, also before the meeting's note is there.
		[FIELD_KEYS.meeting[language], `[[${withoutExtension(meeting.path)}|${title}]]`],
	];
	const head = renderFrontmatter(properties);
	const slots = request.questions.length > 0 ? request.questions.map((question) => `## ${question}\n\n- \n`) : ["- \n"];
	const body = slots.join("\n");
	return { path: `${folder}/${name}.md`, text: head + body, cursor: head.length + body.indexOf("- ") + 2 };
}

function optional(key: string, value: string | null): [string, string][] {
	return value === null || value === "" ? [] : [[key, value]];
}

function withoutExtension(path: string): string {
	return path.replace(/\.md$/i, "").normalize("NFC");
}

/**
 * Whether a contribution belongs to a meeting: its link names the meeting's note by path or by name, or it was made
 * before that note reached its writer's device, and date and series are the meeting's.
 */
export function belongsTo(contribution: Contribution, meeting: Meeting): boolean {
	if (contribution.meeting !== null) {
		const target = foldPath(withoutExtension(contribution.meeting));
		const path = foldPath(withoutExtension(meeting.path));
		if (target === path || (!target.includes("/") && target === foldPath(baseNameOf(meeting.path)))) return true;
	}
	if (meeting.date === null || meeting.series === null || contribution.series === null) return false;
	return contribution.date === meeting.date && foldPath(contribution.series) === foldPath(meeting.series);
}

/**
 * Embeds the contributions that the meeting's note does not have yet, below its heading for them, which is added at
 * the end where there is none. Ordered by code point, so that two who collect get the same lines. Collecting twice
 * changes nothing.
 */
export function planCollection(text: string, paths: readonly NotePath[], language: Language): TextPlan {
	const present = embedded(text);
	const missing = [...paths]
		.sort(compareCodePoints)
		.filter((path) => !present.has(foldPath(withoutExtension(path))) && !present.has(foldPath(baseNameOf(path))));
	if (missing.length === 0) return { changes: [] };
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	const lines = missing.map((path) => `![[${withoutExtension(path)}|${baseNameOf(path).normalize("NFC")}]]`);
	return { changes: [insertion(text, lines.join(eol + eol), language, eol)] };
}

/** The targets of all embeds, folded. */
function embedded(text: string): ReadonlySet<string> {
	const targets = [...text.matchAll(/!\[\[([^\]|#]+)[^\]]*\]\]/g)].map(([, target]) => target?.trim() ?? "");
	return new Set(targets.map((target) => foldPath(withoutExtension(target))));
}

function insertion(text: string, lines: string, language: Language, eol: string): TextChange {
	const section = contributionSection(text);
	const at = section ?? text.length;
	const before = text.slice(0, at).replace(/\s+$/, "");
	const from = Math.max(before.length, locateFrontmatter(text)?.bodyStart ?? 0);
	const heading = section === null ? `## ${HEADING[language]}${eol}${eol}` : "";
	const gap = from === 0 || before === "" ? "" : eol + eol;
	const rest = text.slice(at).replace(/^\s+/, "");
	const insert = `${text.slice(from, from) + gap}${heading}${lines}${eol}${rest === "" ? "" : eol}`;
	return { from, to: text.length - rest.length, insert };
}

/** Where the section of contributions ends: before the next heading of its level or above. Null without one. */
function contributionSection(text: string): number | null {
	const names = new Set(Object.values(HEADING).map((name) => name.toLowerCase()));
	let level = 0;
	let offset = 0;
	for (const line of text.split("\n")) {
		const heading = /^(#{1,6})\s+(.*?)\s*$/.exec(line.replace(/\r$/, ""));
		if (heading) {
			const depth = heading[1]?.length ?? 0;
			if (level > 0 && depth <= level) return offset;
			if (level === 0 && names.has((heading[2] ?? "").toLowerCase())) level = depth;
		}
		offset += line.length + 1;
	}
	return level > 0 ? text.length : null;
}
