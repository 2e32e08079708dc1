// Owns where a reflection question goes in a note's text, and at which level.

import { breaksAfter, breaksBefore } from "../templates/insert";
import { questionBlock } from "../templates/fill";
import type { QuestionLines } from "../templates/render-context";
import type { TextPlan } from "../text-change";
import { bodyLines, endOfBody } from "./body-lines";
import type { BodyLine, LineHeading } from "./body-lines";

export interface QuestionInsertion {
	readonly text: string;
	/** Offsets in `text`, `from` ≤ `to`; null for a note that is not open for editing. */
	readonly selection: { readonly from: number; readonly to: number } | null;
	readonly question: QuestionLines;
	readonly isQuestion: (heading: string) => boolean;
}

/**
 * A heading, what else the question says in a callout right below it, and an empty line with the caret. It stands
 * after the block that the cursor is in, so that it parts no paragraph, list or code; where the cursor is in the
 * properties, at the body's start; at the end of a note that is not open. Nothing is taken away.
 */
export function planQuestion({ text, selection, question, isQuestion }: QuestionInsertion): TextPlan {
	const lines = bodyLines(text);
	const bodyStart = lines[0]?.from ?? 0;
	const at = Math.min(placeOf(lines, text, selection, bodyStart), endOfBody(text));
	const above = lines.flatMap(({ to, heading }) => (heading && to <= at ? [heading] : []));
	return planBlock(text, at, `${questionBlock(question, levelBelow(above, isQuestion)).join("\n")}\n\n`);
}

/** A block (with plain line breaks) at a place in the body, between empty lines and with the note's own line ends; the caret behind it. */
export function planBlock(text: string, at: number, block: string): TextPlan {
	const bodyStart = bodyLines(text)[0]?.from ?? 0;
	// A block of properties at the very end of a file may lack its last line break.
	const fenceOpen = at === bodyStart && at > 1 && text[at - 1] !== "\n";
	const lead = fenceOpen ? "\n" : breaksBefore(text.slice(bodyStart, at));
	const eol = eolOf(text);
	const insert = (lead + block).replace(/\n/g, eol);
	const caret = at + insert.length;
	const after = breaksAfter(text.slice(at), false).replace(/\n/g, eol);
	return { changes: [{ from: at, to: at, insert: insert + after }], selection: { anchor: caret, head: caret } };
}

/** The line end that a text has first; LF without any. */
export function eolOf(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? "\n";
}

function placeOf(lines: readonly BodyLine[], text: string, selection: QuestionInsertion["selection"], bodyStart: number): number {
	if (!selection) return text.length;
	if (selection.to < bodyStart) return bodyStart;
	let last = lines.findIndex(({ to }) => selection.to <= to);
	// Between the two characters of one line break, or after the last line.
	if (last < 0) return text.length;
	for (let next = lines[last + 1]; next && goesOn(lines[last] as BodyLine, next); next = lines[last + 1]) last++;
	return (lines[last] as BodyLine).to;
}

/** Whether two lines belong to one block. A heading is alone but for the callout right below it. */
export function goesOn(line: BodyLine, next: BodyLine): boolean {
	if (line.literal && next.literal) return true;
	if (line.text.trim() === "" || next.text.trim() === "" || next.heading) return false;
	return line.heading ? /^ {0,3}>/.test(next.text) : true;
}

/** The level of the question that the place belongs to, else one below the nearest heading; `##` without any, at most 6. */
function levelBelow(above: readonly LineHeading[], isQuestion: (heading: string) => boolean): number {
	const open: LineHeading[] = [];
	for (const heading of above) {
		while ((open[open.length - 1]?.level ?? 0) >= heading.level) open.pop();
		open.push(heading);
	}
	for (let at = open.length - 1; at >= 0; at--) {
		const { level, title } = open[at] as LineHeading;
		if (isQuestion(title)) return level;
	}
	return Math.min((open[open.length - 1]?.level ?? 1) + 1, 6);
}
