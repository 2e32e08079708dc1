// Owns reading placeholders: which stretches of a template's text mean something, and what.

import { parseShift } from "../dates";
import type { Shift } from "../dates";

/** A placeholder, or text that stays. What is not ours (`foreign`) stays too, but the template check names it. */
export type Token =
	| { readonly kind: "text"; readonly text: string }
	| { readonly kind: "foreign"; readonly text: string }
	| { readonly kind: "title" | "cursor" | "author" | "unit" | "series" | "previous" | "selection" | "name" }
	| { readonly kind: "date" | "time"; readonly shift: Shift | null; readonly format: string | null }
	| { readonly kind: "ask"; readonly label: string; readonly options: readonly string[] }
	| { readonly kind: "question" | "followups"; readonly alone: boolean }
	| { readonly kind: "questions"; readonly theme: string; readonly alone: boolean }
	| { readonly kind: "each"; readonly tokens: readonly Token[] };

type PlainKind = "title" | "cursor" | "author" | "unit" | "series" | "previous" | "selection";

const PLAIN: ReadonlySet<string> = new Set<PlainKind>(["title", "cursor", "author", "unit", "series", "previous", "selection"]);
const DATE_AND_TIME = /^(date)([+-]\d{1,5}[dwmy])?(?::(.*))?$|^(time)(?::(.*))?$/i;
const EACH = /^each +participants$/i;
const END = /\{\{end\}\}/i;
/** What may stand before a placeholder that has a line to itself: indentation, and the marks of a quote or callout. */
const LINE_PREFIX = /^[ \t>]*$/;
/** A question makes a heading: the template may have written the marks itself. */
const HEADING_PREFIX = /^[ \t>]*(?:#{1,6}[ \t]+)?$/;
const LINE_REST = /^[ \t]*(?:\n|$)/;

/**
 * The tokens of `text`, whose line ends are `\n` (DESIGN: templates).
 * Names are read in any case. `\{{` is a literal `{{`. Whatever else stands in `{{…}}` on one line, or in `<% … %>`,
 * is foreign and kept exactly, with everything inside it: other tools may own it.
 */
export function tokenise(text: string): Token[] {
	return tokensOf(text, false);
}

/** Every token, also those inside blocks. */
export function* allTokens(tokens: readonly Token[]): Generator<Token> {
	for (const token of tokens) {
		yield token;
		if (token.kind === "each") yield* allTokens(token.tokens);
	}
}

/** Where a stretch in braces or `<% … %>` ends, or -1. `start` is at its opening mark. */
export function closingOf(text: string, start: number): number {
	if (text.startsWith("<%", start)) {
		const end = text.indexOf("%>", start + 2);
		return end < 0 ? -1 : end + 2;
	}
	let depth = 0;
	for (let at = start; at < text.length - 1 && text[at] !== "\n"; at++) {
		const pair = text.slice(at, at + 2);
		if (pair !== "{{" && pair !== "}}") continue;
		depth += pair === "{{" ? 1 : -1;
		at++;
		if (depth === 0) return at + 1;
	}
	return -1;
}

function tokensOf(text: string, inBlock: boolean): Token[] {
	const tokens: Token[] = [];
	let plain = "";
	const flush = (): void => {
		if (plain !== "") tokens.push({ kind: "text", text: plain });
		plain = "";
	};
	let at = 0;
	while (at < text.length) {
		if (text.startsWith("\\{{", at)) {
			plain += "{{";
			at += 3;
			continue;
		}
		const end = text.startsWith("{{", at) || text.startsWith("<%", at) ? closingOf(text, at) : -1;
		if (end < 0) {
			plain += text[at];
			at++;
			continue;
		}
		const raw = text.slice(at, end);
		const block = !inBlock && EACH.test(raw.slice(2, -2)) ? blockAt(text, at, end) : null;
		if (block) {
			if (block.opensLine) plain = plain.replace(/[ \t>]*$/, "");
			flush();
			tokens.push({ kind: "each", tokens: tokensOf(block.inner, true) });
			at = block.end;
			continue;
		}
		flush();
		tokens.push(raw.startsWith("{{") ? placeholder(raw, inBlock, lineBefore(text, at), text.slice(end)) : { kind: "foreign", text: raw });
		at = end;
	}
	flush();
	return tokens;
}

/** The block that opens at `start`, without the line breaks of tags that have a line to themselves; null if nothing closes it. */
function blockAt(text: string, start: number, open: number): { inner: string; end: number; opensLine: boolean } | null {
	const close = END.exec(text.slice(open));
	if (!close) return null;
	let inner = text.slice(open, open + close.index);
	let end = open + close.index + close[0].length;
	const opening = /^[ \t]*\n/.exec(inner);
	const opensLine = opening !== null && LINE_PREFIX.test(lineBefore(text, start));
	if (opensLine) inner = inner.slice(opening[0].length);
	const closing = LINE_REST.exec(text.slice(end));
	if (closing && /\n[ \t>]*$/.test(`\n${inner}`) && opensLine) {
		inner = inner.replace(/[ \t>]*$/, "");
		end += closing[0].length;
	}
	return { inner, end, opensLine };
}

function lineBefore(text: string, at: number): string {
	return text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
}

function placeholder(raw: string, inBlock: boolean, before: string, after: string): Token {
	const content = raw.slice(2, -2);
	const name = content.toLowerCase();
	const endsLine = LINE_REST.test(after);
	if (PLAIN.has(name)) return { kind: name as PlainKind };
	if (name === "followups") return { kind: name, alone: endsLine && LINE_PREFIX.test(before) };
	if (name === "question") return { kind: name, alone: endsLine && HEADING_PREFIX.test(before) };
	if (name === "name" && inBlock) return { kind: "name" };
	return dateOrTime(content) ?? withArgument(content, endsLine && HEADING_PREFIX.test(before)) ?? { kind: "foreign", text: raw };
}

function dateOrTime(content: string): Token | null {
	const match = DATE_AND_TIME.exec(content);
	if (!match) return null;
	const [, date, shift, dateFormat, , timeFormat] = match;
	// A colon with nothing behind it is taken for no format at all.
	if (date === undefined) return { kind: "time", shift: null, format: timeFormat || null };
	return { kind: "date", shift: shift === undefined ? null : parseShift(shift), format: dateFormat || null };
}

function withArgument(content: string, alone: boolean): Token | null {
	const colon = content.indexOf(":");
	if (colon < 0) return null;
	const name = content.slice(0, colon).toLowerCase();
	const argument = content.slice(colon + 1).trim();
	if (argument === "") return null;
	if (name === "questions") return { kind: "questions", theme: argument, alone };
	if (name !== "ask") return null;
	const [label = "", ...options] = argument.split("|").map((part) => part.trim());
	if (label === "") return null;
	return { kind: "ask", label, options: options.filter((option) => option !== "") };
}
