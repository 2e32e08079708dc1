// Owns the template check: what in a team's template will not work, or will have to be replaced, and on which line.

import { formatMoment } from "../dates";
import type { LocalDateTime } from "../dates";
import { characteristicByLabel, noteTypeByLabel } from "../framework/lookup";
import { readFrontmatter } from "../note/frontmatter";
import type { NotePath } from "../note/path";
import type { Vocabulary } from "../note/vocabulary";
import { hidePlaceholders } from "./hidden-placeholders";
import { parseTemplate } from "./parse";
import type { TemplateReason } from "./parse";
import { closingOf, tokenise } from "./tokens";
import type { Token } from "./tokens";

/**
 * `properties`: they cannot be read, so the template cannot be used (`detail` is the reason). `date-format`: it cannot be
 * written, so neither can the template. `placeholder`: stays as it is written. `description`: a `template-` property that
 * nobody knows, or whose value says nothing. `replace`: a text that somebody has to replace. `counts-as-written`: text
 * of its own, so that notes count as written before anyone has written. `same-id`: of two files with one id, both are offered.
 */
export type TemplateFindingCode = "properties" | "date-format" | "placeholder" | "description" | "replace" | "counts-as-written" | "same-id";

export interface TemplateFinding {
	/** 1-based line in the file. */
	readonly line: number;
	readonly code: TemplateFindingCode;
	/** What stands there, as written; for `same-id` the other file. */
	readonly detail: string;
	/** For `properties` alone. */
	readonly reason?: TemplateReason;
}

export interface CheckedTemplate {
	readonly path: NotePath;
	readonly findings: readonly TemplateFinding[];
}

/** Every file with what was found in it, by line, in the order given. */
export function checkTemplates(files: readonly { readonly path: NotePath; readonly text: string }[], vocabulary: Vocabulary): CheckedTemplate[] {
	const byId = new Map<string, NotePath>();
	return files.map(({ path, text: raw }) => {
		const text = raw.replace(/\r\n?/g, "\n");
		const findings = findingsIn(path, text, vocabulary);
		const parsed = parseTemplate(path, text, vocabulary);
		if (parsed.ok) {
			const first = byId.get(parsed.template.id);
			if (first === undefined) byId.set(parsed.template.id, path);
			else findings.push({ line: lineOfKey(text, "template-id"), code: "same-id", detail: first });
		}
		return { path, findings: findings.sort((a, b) => a.line - b.line) };
	});
}

function findingsIn(path: NotePath, text: string, vocabulary: Vocabulary): TemplateFinding[] {
	const parsed = parseTemplate(path, text, vocabulary);
	const findings: TemplateFinding[] = placeholderFindings(text);
	if (!parsed.ok) return [...findings, { line: parsed.line, code: "properties", detail: parsed.message, reason: parsed.reason }];
	const lines = proseOf(text).split("\n");
	const start = text.slice(0, text.length - parsed.template.body.length).split("\n").length - 1;
	findings.push(...descriptionFindings(text, vocabulary));
	lines.forEach((line, at) => {
		const found = at < start && line.startsWith(DESCRIBES) ? null : (TO_REPLACE.exec(line) ?? SHOUTED.exec(line));
		if (found) findings.push({ line: at + 1, code: "replace", detail: found[0].trim() });
	});
	// Only notes that the overview knows can count as written: those with a type.
	const ownText = parsed.template.type === null ? -1 : ownTextAt(lines, start);
	if (ownText >= 0 && !findings.some(({ line, code }) => code === "replace" && line === ownText + 1)) {
		findings.push({ line: ownText + 1, code: "counts-as-written", detail: shortened(lines[ownText] ?? "") });
	}
	return findings;
}

const DESCRIBES = "template-";
const KNOWN = ["id", "name", "type", "minutes", "group-size", "purpose", "folder", "file-name", "characteristics", "themes"];

function descriptionFindings(text: string, vocabulary: Vocabulary): TemplateFinding[] {
	const read = readFrontmatter(hidePlaceholders(text).hidden);
	const findings: TemplateFinding[] = [];
	for (const [key, value] of Object.entries(read.ok ? read.values : {})) {
		const name = key.toLowerCase();
		if (!name.startsWith(DESCRIBES)) continue;
		const unknown = unknownIn(name.slice(DESCRIBES.length), value, vocabulary);
		const line = lineOfKey(text, key);
		if (unknown !== null) findings.push({ line, code: "description", detail: unknown === "" ? key : `${key}: ${unknown}` });
	}
	return findings;
}

/** "": the property itself; null: all is well. */
function unknownIn(name: string, value: unknown, vocabulary: Vocabulary): string | null {
	if (!KNOWN.includes(name)) return "";
	const list: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value];
	const items = list.flatMap((item) => (typeof item === "string" || typeof item === "number" ? String(item).trim() : []));
	if (name === "type") return items.find((item) => noteTypeByLabel(item) === null) ?? null;
	if (name === "minutes") return items.find((item) => !(Number.parseInt(item, 10) > 0)) ?? null;
	if (name !== "characteristics") return null;
	return items.find((item) => characteristicByLabel(item) === null && vocabulary.meaning(item)?.kind !== "characteristic") ?? null;
}

/** Any will do: whether a format can be written does not depend on the date. */
const SOME_TIME: LocalDateTime = { year: 2026, month: 11, day: 21, hour: 12, minute: 0, second: 0 };

/**
 * Tokens do not say where they stood, so a mark with a number is put in front of each before they are read: it is the
 * end of the text before the token then.
 */
function placeholderFindings(text: string): TemplateFinding[] {
	const findings: TemplateFinding[] = [];
	const starts: number[] = [];
	const plain = text.replace(MARKS, "");
	const marked = plain.replace(/\\?(?:\{\{|<%)/g, (opening, at: number) => {
		if (opening.startsWith("\\")) return opening;
		starts.push(at);
		return `${MARK}${starts.length - 1}${MARK_END}${opening}`;
	});
	let at = 0;
	const walk = (tokens: readonly Token[]): void => {
		for (const token of tokens) {
			if (token.kind === "text") at = starts[Number(LAST_MARK.exec(token.text)?.[1] ?? -1)] ?? at;
			const line = (): number => plain.slice(0, at).split("\n").length;
			if (token.kind === "each") walk(token.tokens);
			else if (token.kind === "foreign") findings.push({ line: line(), code: "placeholder", detail: shortened(token.text.replace(MARKS, "")) });
			else if ((token.kind === "date" || token.kind === "time") && token.format !== null) {
				const written = formatMoment(SOME_TIME, token.format.replace(MARKS, ""), "en");
				if (!written.ok) findings.push({ line: line(), code: "date-format", detail: written.unsupported.join(", ") });
			}
		}
	};
	walk(tokenise(marked));
	return findings;
}

const MARK = "\uE0B0";
const MARK_END = "\uE0B1";
const MARKS = /\uE0B0\d+\uE0B1|[\uE0B0\uE0B1]/g;
const LAST_MARK = /\uE0B0(\d+)\uE0B1$/;

/** The text with spaces for what nobody has to replace: placeholders and comments. Lines keep their numbers. */
function proseOf(text: string): string {
	let prose = "";
	for (let at = 0; at < text.length; ) {
		const comment = text.startsWith("<!--", at) ? "-->" : text.startsWith("%%", at) ? "%%" : null;
		const closing = comment === null ? -1 : text.indexOf(comment, at + 2);
		let end = closing < 0 ? -1 : closing + (comment?.length ?? 0);
		if (text.startsWith("{{", at) || text.startsWith("<%", at)) end = closingOf(text, at);
		if (end < 0) end = at + 1;
		prose += end === at + 1 ? text[at] : text.slice(at, end).replace(/[^\n]/g, " ");
		at = end;
	}
	return prose;
}

const THINGS = "(?:tekst|text|navn|namn|name|dato|date|tema|emne|topic|theme|sted|stad|place|tid|time)";
/** "Skriv her" and its relatives in three languages: when two members replace the same words, merging loses a sentence. */
const TO_REPLACE = new RegExp(
	[
		"\\b(?:skriv|fyll|write|type|fill|enter)(?: \\S+){0,2} (?:her|here)\\b",
		`\\b(?:(?:fyll|skriv|sett|set) inn|insert|enter|fill in) (?:(?:din|ditt|your|the) )?${THINGS}\\b`,
		"\\b(?:din tekst|your text|teksten din|tekst her|text here|lorem ipsum)\\b",
		`(?:^|[^[])[[<]${THINGS}[\\]>](?![\\](])`,
		"\\S ?_{3,}|\\.{5,}|…{2,}",
	].join("|"),
	"i",
);
/** In capitals alone: a to-do list is no placeholder, nor is a callout of that name. */
const SHOUTED = /(?:^|[^!\w])(?:TODO|TBD|FIXME|XXX+)\b/;

/** The first line of running text that is there before anyone has written, or -1 (DESIGN, "planned"). */
function ownTextAt(lines: readonly string[], start: number): number {
	let fence = "";
	let quote: "none" | "callout" | "plain" = "none";
	for (let at = start; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const opens = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (opens !== undefined && (fence === "" || opens.startsWith(fence))) fence = fence === "" ? opens : "";
		if (/^\s*>/.test(line)) quote = quote === "none" ? (/^\s*>\s*\[!/.test(line) ? "callout" : "plain") : quote;
		else quote = "none";
		const isSkeleton = quote === "callout" || /^\s{0,3}(?:#{1,6}(?:\s|$)|<[a-z!/])/i.test(line);
		// A lone letter does not turn a skeleton into reflection.
		if (!isSkeleton && /[\p{L}\p{N}]{2}/u.test(line.replace(/^[\s>]*(?:[-*+]|\d+[.)])(?:\s+\[.\])?/, ""))) return at;
	}
	return -1;
}

function lineOfKey(text: string, key: string): number {
	const at = text.split("\n").findIndex((line) => line.replace(/^["']/, "").toLowerCase().startsWith(key.toLowerCase()));
	return Math.max(0, at) + 1;
}

/** Enough to recognise it by. */
function shortened(text: string): string {
	const line = (text.split("\n")[0] ?? "").trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
