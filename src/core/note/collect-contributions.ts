// Owns gathering contributions in the meeting's note: as embeds, so that each text has one place and one writer.

import type { Language } from "../language";
import { normaliseHeading } from "../framework/question-text";
import { breaksAfter, breaksBefore } from "../templates/insert";
import { applyChanges, changeBetween } from "../text-change";
import type { TextChange, TextPlan } from "../text-change";
import { bodyLines, endOfBody } from "./body-lines";
import type { BodyLine } from "./body-lines";
import { CONTRIBUTIONS, withoutExtension } from "./contributions";
import { compareCodePoints, foldPath } from "./path";
import type { NotePath } from "./path";

export interface Collection {
	readonly plan: TextPlan;
	/** How many the note shows that it did not show before. */
	readonly added: number;
}

const HEADINGS: ReadonlySet<string> = new Set(Object.values(CONTRIBUTIONS).map(normaliseHeading));
const EMBED = /!\[\[([^\]|#^]+)[^\]]*\]\]|!\[[^\]]*\]\(<?([^)>]+)>?\)/g;
const LONE_EMBED = /^!\[\[[^\]]+\]\]\s*$/;

/**
 * Embeds the contributions that the note does not show yet, below its heading for them: the one called so, else the
 * step in which each writes alone, else a new one at the end. Ordered by code point and written by full path, so that
 * two who collect get the same lines; where merging their notes has doubled some, the second of each is taken away.
 * Collecting again changes nothing.
 */
export function planCollection(text: string, paths: readonly NotePath[], language: Language, isAlone: (heading: string) => boolean): Collection {
	const end = endOfBody(text);
	const body = text.slice(0, end);
	const once = applyChanges(body, doubled(body, paths, isAlone));
	const present = targetsIn(bodyLines(once));
	const missing = [...new Set(paths)].sort(compareCodePoints).filter((path) => !isAmong(path, present));
	const lines = missing.map((path) => `![[${withoutExtension(path)}]]`).join("\n\n");
	const after = missing.length === 0 ? once : withSection(once, lines, language, isAlone);
	return { plan: { changes: changeBetween(text, after + text.slice(end)) }, added: missing.length };
}

/** `### Name` in the section of contributions, or the one that is there: for ways of syncing that merge by line. */
export function planOwnHeading(whole: string, name: string, language: Language, isAlone: (heading: string) => boolean): TextPlan {
	const text = whole.slice(0, endOfBody(whole));
	const lines = bodyLines(text);
	const section = sectionIn(lines, isAlone);
	const own = section && lines.findIndex(({ heading }, at) => at > section.heading && at < section.end && heading?.title === name);
	const eol = eolOf(text);
	if (section && own !== null && own >= 0) {
		const caret = lines[lastOf(lines, own, section.end)]?.to ?? text.length;
		return caretAfter(text, caret, `${eol}${eol}`);
	}
	const level = Math.min((section ? (lines[section.heading]?.heading?.level ?? 2) : 2) + 1, 6);
	const title = `${"#".repeat(level)} ${name}`;
	if (!section) return caretAfter(text, text.length, `${newSection(text, language)}${title}\n\n`.replace(/\n/g, eol));
	return caretAfter(text, lines[lastBefore(lines, section.heading, section.end)]?.to ?? text.length, `${eol}${eol}${title}${eol}${eol}`);
}

function caretAfter(text: string, at: number, block: string): TextPlan {
	const insert = block + breaksAfter(text.slice(at), false).replace(/\n/g, eolOf(text));
	const caret = at + block.length;
	return { changes: [{ from: at, to: at, insert }], selection: { anchor: caret, head: caret } };
}

function eolOf(text: string): string {
	return /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}

/** The text with `lines` below what stands right under the heading of contributions. */
function withSection(text: string, lines: string, language: Language, isAlone: (heading: string) => boolean): string {
	const body = bodyLines(text);
	const section = sectionIn(body, isAlone);
	const at = section ? (body[lastOf(body, section.heading, section.end)]?.to ?? text.length) : text.length;
	const block = `${section ? "\n\n" : newSection(text, language)}${lines}${breaksAfter(text.slice(at), false)}`;
	return text.slice(0, at) + block.replace(/\n/g, eolOf(text)) + text.slice(at);
}

function newSection(text: string, language: Language): string {
	const bodyStart = bodyLines(text)[0]?.from ?? 0;
	// A block of properties at the very end of a file may lack its last line break.
	const fenceOpen = bodyStart === text.length && bodyStart > 1 && !text.endsWith("\n");
	return `${fenceOpen ? "\n" : breaksBefore(text.slice(bodyStart))}## ${CONTRIBUTIONS[language]}\n\n`;
}

/** Indexes of lines: the heading, and the end of its section (not part of it). */
interface Section {
	readonly heading: number;
	readonly end: number;
}

function sectionIn(lines: readonly BodyLine[], isAlone: (heading: string) => boolean): Section | null {
	const named = lines.findIndex(({ heading }) => heading && HEADINGS.has(normaliseHeading(heading.title)));
	const heading = named >= 0 ? named : lines.findIndex((line) => line.heading && isAlone(line.heading.title));
	if (heading < 0) return null;
	const level = lines[heading]?.heading?.level ?? 0;
	let end = heading + 1;
	while (end < lines.length && (lines[end]?.heading?.level ?? 7) > level) end++;
	return { heading, end };
}

/** The last line with text between a heading and the next heading of any level. */
function lastOf(lines: readonly BodyLine[], heading: number, end: number): number {
	let next = heading + 1;
	while (next < end && !lines[next]?.heading) next++;
	return lastBefore(lines, heading, next);
}

function lastBefore(lines: readonly BodyLine[], heading: number, end: number): number {
	let last = end - 1;
	while (last > heading && lines[last]?.text.trim() === "") last--;
	return last;
}

/** What takes away each line that only shows, once more, a contribution which the section has shown. */
function doubled(text: string, paths: readonly NotePath[], isAlone: (heading: string) => boolean): TextChange[] {
	const lines = bodyLines(text);
	const section = sectionIn(lines, isAlone);
	const changes: TextChange[] = [];
	if (!section) return changes;
	const shown = new Set<NotePath>();
	for (let at = section.heading + 1; at < section.end; at++) {
		const line = lines[at] as BodyLine;
		const targets = LONE_EMBED.test(line.text) ? targetsIn([line]) : [];
		const path = paths.find((candidate) => isAmong(candidate, targets));
		if (path === undefined) continue;
		if (shown.has(path)) changes.push({ from: lines[lastBefore(lines, section.heading, at)]?.to ?? line.from, to: line.to, insert: "" });
		shown.add(path);
	}
	return changes;
}

/** The targets of the embeds in some lines, folded, without extension and leading dots. */
function targetsIn(lines: readonly BodyLine[]): string[] {
	const targets: string[] = [];
	for (const { text, literal } of lines) {
		if (literal) continue;
		for (const [, link, address] of text.matchAll(EMBED)) {
			targets.push(foldPath(withoutExtension((link ?? decoded(address ?? "")).trim().replace(/^(?:\.{0,2}\/)+/, ""))));
		}
	}
	return targets;
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** A link may name the note by its whole path, by the end of it, or by its name alone. */
function isAmong(path: string, targets: readonly string[]): boolean {
	const folded = foldPath(withoutExtension(path));
	return targets.some((target) => target !== "" && (folded === target || folded.endsWith(`/${target}`)));
}
