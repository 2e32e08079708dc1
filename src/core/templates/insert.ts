// Owns putting a rendered template into a note's text, as one plan: properties, body and caret together.

import type { Language } from "../language";
import { locateFrontmatter, planPropertyChanges, readFrontmatter } from "../note/frontmatter";
import type { FrontmatterReason } from "../note/frontmatter";
import type { TagReader } from "../note/tags";
import type { TextChange, TextPlan } from "../text-change";
import { mergeChanges } from "./merge-properties";
import { refuseUnsupported } from "./render";
import type { RenderedTemplate } from "./render";

export interface InsertionRequest {
	readonly text: string;
	/** Offsets in `text`, `from` ≤ `to`; null for a note that is not open for editing. */
	readonly selection: { readonly from: number; readonly to: number } | null;
	readonly rendered: RenderedTemplate;
	readonly teamLanguage: Language;
	/** Tells which tags mean the same. */
	readonly vocabulary: TagReader;
}

export type InsertionResult =
	| { readonly ok: true; readonly plan: TextPlan }
	/** The note's properties cannot be read or changed, so nothing is. `line` counts from 1. */
	| { readonly ok: false; readonly line: number; readonly reason: FrontmatterReason; readonly message: string };

/** Where in the original text the body goes. */
interface Place {
	readonly from: number;
	readonly to: number;
}

/**
 * Properties are merged and the note wins. The body goes to the cursor, over the selection if it holds
 * `{{selection}}`, else after it; to the body's start when the cursor stands in the properties; to the end of a note
 * that is not open. A single line of plain text goes into the line that the cursor is in; anything else becomes a
 * block of its own, with empty lines around it. Merging twice changes no property the second time; the body is
 * inserted as often as it is asked for.
 * @throws UnsupportedFormatError
 */
export function planInsertion({ text, selection, rendered, teamLanguage, vocabulary }: InsertionRequest): InsertionResult {
	refuseUnsupported(rendered);
	const properties = planProperties(text, rendered, teamLanguage, vocabulary);
	if (!properties.ok) return properties;
	const bodyStart = locateFrontmatter(text)?.bodyStart ?? (text.startsWith("\uFEFF") ? 1 : 0);
	const core = trimmed(rendered);
	// A template that came to nothing takes nothing away either.
	const place = placeOf(text, selection, rendered.takesSelection && core.body !== "", bodyStart);
	const atCursor = selection !== null && selection.to >= bodyStart;
	const eol = /\r?\n/.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
	const { insert, caret } = inserted(text, place, bodyStart, core, atCursor, eol);
	// Only properties, or nothing: the cursor and the selection stay with the text that they are in.
	if (insert === "") return { ok: true, plan: { changes: properties.changes } };
	const before = properties.changes.filter((change) => change.to <= place.from);
	const shift = before.reduce((sum, change) => sum + change.insert.length - (change.to - change.from), 0);
	const at = place.from + shift + caret;
	return { ok: true, plan: { changes: joined([...properties.changes, { ...place, insert }]), selection: { anchor: at, head: at } } };
}

function planProperties(text: string, { properties }: RenderedTemplate, teamLanguage: Language, vocabulary: TagReader): ReturnType<typeof planPropertyChanges> {
	// A template without properties has no business with those of the note, even if they cannot be read.
	if (properties.length === 0) return { ok: true, changes: [] };
	const read = readFrontmatter(text);
	return read.ok ? planPropertyChanges(text, mergeChanges(read.values, properties, teamLanguage, vocabulary)) : read;
}

function placeOf(text: string, selection: InsertionRequest["selection"], takesSelection: boolean, bodyStart: number): Place {
	if (!selection) return { from: text.length, to: text.length };
	const inBody = (offset: number): number => {
		const kept = Math.min(Math.max(offset, bodyStart), text.length);
		// Never between the two characters of one line break.
		return text[kept] === "\n" && text[kept - 1] === "\r" ? kept - 1 : kept;
	};
	const to = inBody(selection.to);
	return { from: takesSelection ? inBody(selection.from) : to, to };
}

/** The text to put at `place`, and where in it the caret stands. */
function inserted(text: string, place: Place, bodyStart: number, core: Core, atCursor: boolean, eol: string): { insert: string; caret: number } {
	if (core.body === "") return { insert: "", caret: 0 };
	const inline = atCursor && isInline(core.body);
	// A block of properties at the very end of a file may lack its last line break.
	const fenceOpen = place.from === bodyStart && bodyStart > 1 && text[bodyStart - 1] !== "\n";
	const lead = fenceOpen ? "\n" : inline ? "" : breaksBefore(text.slice(bodyStart, place.from));
	const trail = inline ? "" : breaksAfter(text.slice(place.to), core.openEnd);
	const written = (part: string): string => part.replace(/\n/g, eol);
	return {
		insert: written(lead + core.body + trail),
		caret: written(lead + core.body.slice(0, core.cursor)).length,
	};
}

interface Core {
	readonly body: string;
	readonly cursor: number;
	/** It ends with an empty line on purpose, a slot. */
	readonly openEnd: boolean;
}

/**
 * The body without the empty lines around it, as far as the cursor does not stand in one. Without a cursor, typing goes
 * on at its end.
 */
function trimmed({ body, cursor }: RenderedTemplate): Core {
	const textStart = body.length - body.replace(/^\n+/, "").length;
	const textEnd = body.replace(/\n+$/, "").length;
	const from = Math.min(textStart, cursor ?? textStart, textEnd);
	const to = Math.max(textEnd, cursor ?? textEnd);
	return { body: body.slice(from, to), cursor: (cursor ?? to) - from, openEnd: /\n\n$/.test(body) };
}

/** One line that Markdown does not read as a block of its own. */
function isInline(body: string): boolean {
	return !body.includes("\n") && !/^\s*(?:#{1,6}\s|>|[-*+]\s|\d+[.)]\s|\||```|~~~|(?:[-*_]\s*){3,}$)/.test(body);
}

/** Line breaks that make the block begin after an empty line, or where the body begins. */
export function breaksBefore(before: string): string {
	const line = before.slice(before.lastIndexOf("\n") + 1);
	const above = before.slice(0, before.length - line.length).replace(/\r/g, "");
	if (line.trim() !== "") return "\n\n";
	// An indented line without text is itself the empty line.
	if (line !== "") return "\n";
	return above.trim() === "" || /\n[ \t]*\n$/.test(above) ? "" : "\n";
}

/** Line breaks that leave an empty line between the block and what follows; at the end of a note, the last line's own. */
export function breaksAfter(after: string, openEnd: boolean): string {
	const following = after.replace(/\r/g, "");
	const rest = following.replace(/^[ \t]*/, "");
	if (following.trim() === "") return "\n".repeat(Math.max(0, (openEnd ? 2 : 1) - (following.match(/\n/g)?.length ?? 0)));
	if (!rest.startsWith("\n")) return "\n\n";
	return /^\n[ \t]*\n/.test(rest) ? "" : "\n";
}

/** Changes that touch are one change: editors disagree on the order of two insertions at one place. */
function joined(changes: readonly TextChange[]): TextChange[] {
	const result: TextChange[] = [];
	for (const change of changes) {
		const last = result[result.length - 1];
		if (last && last.to === change.from) result[result.length - 1] = { from: last.from, to: change.to, insert: last.insert + change.insert };
		else result.push(change);
	}
	return result;
}
