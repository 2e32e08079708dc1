// Owns changing a list property item by item, so that the lines and comments of the items that stay are untouched.

import type { CST, YAMLSeq } from "yaml";
import type { TextChange } from "../text-change";
import { lineEnd, lineStart } from "./frontmatter-locate";
import type { Eol } from "./frontmatter-locate";
import { nodeEnd } from "./frontmatter-read";
import { isYamlValue, renderInline, renderItem } from "./frontmatter-render";
import type { YamlValue } from "./frontmatter-types";
import { sameValue } from "./frontmatter-target";

/** One list in a note's text. Node ranges count from `base`. */
export interface ListInText {
	readonly text: string;
	readonly base: number;
	readonly list: YAMLSeq;
	readonly eol: Eol;
	/** Where ` []` goes when no item of a block list is left: after the colon, or after an anchor. */
	readonly afterHead: number;
}

/** Which items go (by index), and what comes after the last one. */
interface ItemChanges {
	readonly removed: ReadonlySet<number>;
	readonly appended: readonly YamlValue[];
}

/** Offsets in the note's text: where an item begins and ends, and where the comma after it stands. */
interface FlowItem {
	readonly from: number;
	readonly to: number;
	readonly comma: number | null;
}

/**
 * The edits that turn the items `before` into `after`; null when that cannot be done item by item.
 * Items keep their order: whatever `after` moves forward is removed and written again at the end.
 */
export function planListItems(place: ListInText, before: readonly unknown[], after: readonly unknown[]): readonly TextChange[] | null {
	const changes = itemChanges(before, after);
	if (changes === null) return null;
	const source = place.list.srcToken;
	if (source?.type === "block-seq") return planBlock(place, source, changes);
	if (source?.type === "flow-collection") return planFlow(place, source, changes);
	return null;
}

function itemChanges(before: readonly unknown[], after: readonly unknown[]): ItemChanges | null {
	const removed = new Set(before.keys());
	let next = 0;
	let matched = 0;
	for (; matched < after.length; matched++) {
		const found = before.findIndex((item, index) => index >= next && sameValue(item, after[matched]));
		if (found === -1) break;
		removed.delete(found);
		next = found + 1;
	}
	const appended = after.slice(matched);
	return isYamlValue(appended) ? { removed, appended: appended as readonly YamlValue[] } : null;
}

function planBlock(place: ListInText, source: CST.BlockSequence, { removed, appended }: ItemChanges): readonly TextChange[] | null {
	const { text, base, list, eol, afterHead } = place;
	const dashes: number[] = [];
	for (const { start } of source.items) {
		const dash = start.find(({ type }) => type === "seq-item-ind");
		if (dash) dashes.push(base + dash.offset);
	}
	if (dashes.length !== list.items.length) return null;
	const lines = dashes.map((dash, index) => ({ from: lineStart(text, dash), dash, to: linesEnd(text, Math.max(dash + 1, base + nodeEnd(list.items[index]))) }));
	const last = lines[lines.length - 1];
	const indent = last ? text.slice(last.from, last.dash) : "";
	if (!last || /[^ ]/.test(indent)) return null;
	const changes: TextChange[] = lines.filter((_, index) => removed.has(index)).map(({ from, to }) => ({ from, to, insert: "" }));
	if (appended.length > 0) {
		changes.push({ from: last.to, to: last.to, insert: appended.map((value) => renderItem(value, indent) + eol).join("") });
	} else if (removed.size === lines.length) {
		changes.unshift({ from: afterHead, to: afterHead, insert: " []" });
	}
	return changes;
}

/** The start of the line after the one where something ends; block texts already end with their line's ending. */
function linesEnd(text: string, end: number): number {
	if (text[end - 1] === "\n") return end;
	const at = text.indexOf("\n", end);
	return at === -1 ? text.length : at + 1;
}

function planFlow(place: ListInText, source: CST.FlowCollection, changes: ItemChanges): readonly TextChange[] | null {
	const { text, base, list } = place;
	const open = base + source.offset;
	const close = base + (source.end[0]?.offset ?? 0);
	if (text[open] !== "[" || text[close] !== "]") return null;
	const { removed, appended } = changes;
	const rendered = appended.map((value) => renderInline(value, "flow"));
	const items = flowItems(place, source);
	if (items === null) return null;
	if (removed.size === list.items.length) return [{ from: open + 1, to: close, insert: rendered.join(", ") }];
	const edits: TextChange[] = removeFlowItems(text, items, removed);
	const lastKept = items.filter((_, index) => !removed.has(index)).pop();
	if (!lastKept) return null;
	if (rendered.length > 0) edits.push({ from: lastKept.to, to: lastKept.to, insert: rendered.map((value) => `, ${value}`).join("") });
	return edits;
}

function flowItems({ base, list }: ListInText, source: CST.FlowCollection): readonly FlowItem[] | null {
	const separators = new Set(["comma", "space", "newline", "comment"]);
	const items: FlowItem[] = [];
	for (let index = 0; index < list.items.length; index++) {
		const token = source.items[index];
		const first = token?.start.find(({ type }) => !separators.has(type)) ?? token?.key ?? token?.value;
		const end = nodeEnd(list.items[index]);
		if (!first || end === 0) return null;
		const comma = source.items[index + 1]?.start.find(({ type }) => type === "comma");
		items.push({ from: base + first.offset, to: base + end, comma: comma ? base + comma.offset : null });
	}
	return items;
}

function removeFlowItems(text: string, items: readonly FlowItem[], removed: ReadonlySet<number>): TextChange[] {
	const changes: TextChange[] = [];
	const lastKept = items.reduce((kept, _, index) => (removed.has(index) ? kept : index), -1);
	const tail = text.slice(items[lastKept]?.to ?? 0, items[items.length - 1]?.to ?? 0);
	const end = items[items.length - 1];
	// On one line, and no comma after the last: the items at the end go together with the commas before them.
	const together = end && end.comma === null && !/[\n#]/.test(tail);
	items.forEach((item, index) => {
		if (!removed.has(index)) return;
		if (together && index > lastKept) {
			changes.push({ from: items[index - 1]?.to ?? item.from, to: item.to, insert: "" });
			return;
		}
		changes.push({ ...withoutEmptyLine(text, item), insert: "" });
	});
	return changes;
}

/** The stretch of an item and its comma, with the blanks after it; its whole line when nothing else stands there. */
function withoutEmptyLine(text: string, item: FlowItem): { from: number; to: number } {
	let to = item.comma === null ? item.to : item.comma + 1;
	while (text[to] === " " || text[to] === "\t") to++;
	const start = lineStart(text, item.from);
	const end = lineEnd(text, to);
	const rest = text.slice(to, end);
	const alone = /^[ \t]*$/.test(text.slice(start, item.from)) && (rest === "" || rest.startsWith("#"));
	return alone ? { from: start, to: linesEnd(text, end) } : { from: item.from, to };
}
