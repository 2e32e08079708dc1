// Owns the rule for what counts as content of a note's own, told from the metadata cache alone.

import type { NoteMetadata } from "./note-metadata";

type ListItem = NonNullable<NoteMetadata["listItems"]>[number];

/** `- ` and `1. `, and one space to spare for the former. */
const LONGEST_MARKER = 3;
/** `[ ] ` */
const CHECKBOX = 4;
/** An item's position starts at its container's content column: four spaces below `- ` leave two of them inside. */
const NESTED_INDENT = 2;

/**
 * Whether a section of the person's own begins at an offset from `from` up to, not including, `to`
 * (UTF-16 code units of the file).
 */
export function hasOwnContent(metadata: NoteMetadata, from = 0, to = Infinity): boolean {
	const { sections } = metadata;
	if (sections === undefined) return false;
	for (const { type, position } of sections) {
		// The type first: positions are many small objects, and most sections need none of theirs.
		if (isSkeleton(type)) continue;
		if (from > 0 && position.start.offset < from) continue;
		if (to < Infinity && position.start.offset >= to) return false;
		if (type !== "list") return true;
		if (someItemSays(metadata.listItems, position.start.offset, position.end.offset)) return true;
	}
	return false;
}

/** DESIGN, section 2: a template's skeleton is not reflection, and guidance stands in callouts. */
function isSkeleton(type: string): boolean {
	switch (type) {
		case "heading":
		case "callout":
		case "yaml":
		case "comment":
		case "html":
		case "thematicBreak":
			return true;
		default:
			return false;
	}
}

/**
 * How many open tasks say something. Empty ones are a template's slots: nobody has agreed to anything there.
 */
export function countOpenTasks(items: readonly ListItem[]): number {
	let open = 0;
	for (let i = 0; i < items.length; i++) {
		if (items[i]?.task === " " && saysSomething(items, i)) open++;
	}
	return open;
}

function someItemSays(items: readonly ListItem[] | undefined, from: number, to: number): boolean {
	if (items === undefined) return true;
	for (let i = 0; i < items.length; i++) {
		const start = items[i]?.position.start.offset ?? 0;
		if (start >= to) return false;
		if (start >= from && saysSomething(items, i)) return true;
	}
	return false;
}

/**
 * The cache holds no text, so an item is empty when it is no longer than its marker can be.
 * `- a` is as long as `1. `: a lone letter does not turn a skeleton into reflection.
 */
function saysSomething(items: readonly ListItem[], i: number): boolean {
	const item = items[i];
	if (item === undefined) return false;
	const { start, end } = item.position;
	let length = end.offset - start.offset;
	const child = items[i + 1];
	if (child !== undefined && child.parent === start.line && child.position.start.offset < end.offset) {
		// The position covers the children too: the item's own part ends before the first child's line.
		length = child.position.start.offset - child.position.start.col - 1 - start.offset;
	}
	let marker = LONGEST_MARKER;
	if (item.task !== undefined) marker += CHECKBOX;
	if (item.parent >= 0) marker += NESTED_INDENT;
	// `10. `
	if (i >= 9) marker++;
	return length > marker;
}
