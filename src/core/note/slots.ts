// Owns finding the places of a template that are still to be filled: empty list items, and headings with nothing below.

import { locateFrontmatter } from "./frontmatter";

const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const EMPTY_ITEM = /^\s*(?:[-*+]|\d+[.)])(?:\s+\[.\])?\s*$/;

/** Offsets where typing would start, in order. */
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
	for (const line of text.slice(offset).split("\n")) {
		const content = line.replace(/\r$/, "");
		if (HEADING.test(content)) {
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

/** The next slot after the caret, beginning anew at the top; null when there is none. */
export function nextSlotAfter(text: string, caret: number): number | null {
	const slots = slotsOf(text);
	return slots.find((slot) => slot > caret) ?? slots[0] ?? null;
}
