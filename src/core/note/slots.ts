// Owns finding the places of a template that are still to be filled: empty list items, and headings with nothing below.

import { locateFrontmatter } from "./frontmatter";

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
/** A fence opens with three or more of one mark; only a line of at least as many closes it (CommonMark 4.5). */
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const EMPTY_ITEM = /^\s*(?:[-*+]|\d+[.)])(?:\s+\[.\])?\s*$/;

/** Offsets where typing would start, in order. Nobody is sent into code or a comment. */
export function slotsOf(text: string): number[] {
	const slots: number[] = [];
	let offset = locateFrontmatter(text)?.bodyStart ?? 0;
	/** The blank line below a heading that nothing has followed yet; the second one, where there is one, leaves air. */
	let waiting: number | null = null;
	let blankLines = 0;
	let belowHeading = false;
	const close = (): void => {
		if (waiting !== null) slots.push(waiting);
		waiting = null;
		belowHeading = false;
	};
	const lines = text.slice(offset).split("\n");
	const hidden = hiddenLines(lines);
	for (const [at, line] of lines.entries()) {
		const content = line.replace(/\r$/, "");
		if (hidden[at] === "code") [waiting, belowHeading] = [null, false];
		else if (hidden[at] === "comment") waiting = null;
		else if (HEADING.test(content)) {
			close();
			belowHeading = true;
			blankLines = 0;
		} else if (EMPTY_ITEM.test(content)) {
			slots.push(offset + content.length);
			[waiting, belowHeading] = [null, false];
		} else if (content.trim() !== "") {
			[waiting, belowHeading] = [null, false];
		} else if (belowHeading) {
			blankLines += 1;
			if (blankLines <= 2) waiting = offset;
		}
		offset += line.length + 1;
	}
	close();
	return slots;
}

/** Which lines stand in fenced code or in a comment (`%%` to `%%`), their first and last lines included. */
function hiddenLines(lines: readonly string[]): ("code" | "comment" | null)[] {
	let fence: string | null = null;
	let inComment = false;
	return lines.map((line) => {
		const mark = FENCE.exec(line)?.[1];
		if (fence !== null) {
			if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
			return "code";
		}
		if (mark && !inComment) {
			fence = mark;
			return "code";
		}
		const turns = line.split("%%").length % 2 === 0;
		const hides = inComment || turns;
		if (turns) inComment = !inComment;
		return hides ? "comment" : null;
	});
}

/** The next slot after the caret, beginning anew at the top; null when there is none. */
export function nextSlotAfter(text: string, caret: number): number | null {
	const slots = slotsOf(text);
	return slots.find((slot) => slot > caret) ?? slots[0] ?? null;
}
