// Owns list items as the metadata cache holds them: where they stand, whose children they are, and whether they are tasks.

import type { ListItemCache } from "obsidian";
import type { List, ListItem, Nodes } from "mdast";
import type { LineIndex } from "./markdown-lines";
import { charactersBefore, contentColumn, quotePrefix } from "./markdown-lines";

/** What surrounds a list. `content` is the column where the nearest item's content begins, null when a quote (or nothing) is nearer. */
interface Surroundings {
	readonly quotes: number;
	readonly content: number | null;
	/** Line of the nearest list item around, null at the root. */
	readonly parentLine: number | null;
}

/** The list items in `node`, in the order of the text. `base` is added to the node's offsets. */
export function listItemsOf(lines: LineIndex, node: Nodes, base: number): ListItemCache[] {
	const items: ListItemCache[] = [];
	visit({ quotes: 0, content: null, parentLine: null }, node);
	return items;

	function visit(around: Surroundings, current: Nodes): void {
		if (current.type === "list") {
			visitList(around, current);
		} else if (current.type === "blockquote") {
			const inside = { ...around, quotes: around.quotes + 1, content: null };
			current.children.forEach((child) => visit(inside, child));
		} else if (current.type === "footnoteDefinition") {
			current.children.forEach((child) => visit(around, child));
		}
	}

	function visitList(around: Surroundings, list: List): void {
		const firstLine = lines.lineOf(base + (list.position?.start.offset ?? 0));
		list.children.forEach((item, index) => {
			const marker = base + (item.position?.start.offset ?? 0);
			const line = lines.lineOf(marker);
			const text = lines.lineText(line);
			const markerIndex = marker - lines.startOf(line);
			const nested = item.children.find((child) => child.type === "list");
			const isLast = index === list.children.length - 1;
			const start = itemStart(around, text, line, markerIndex);
			const end = itemEnd(item, nested, isLast);
			const content = contentColumn(text, markerIndex);
			const raw = lines.text.slice(marker, end);
			items.push({
				...idIn(raw),
				...taskIn(raw),
				parent: around.parentLine ?? (firstLine === 0 ? -1 : -firstLine),
				position: lines.pos(lines.startOf(line) + start, end),
			});
			item.children.forEach((child) => visit({ ...around, content, parentLine: line }, child));
		});
	}

	/** An item begins where its container's content does, so before its own indentation. */
	function itemStart(around: Surroundings, text: string, line: number, markerIndex: number): number {
		if (around.parentLine === line) {
			return markerIndex;
		}
		const container = around.content !== null ? charactersBefore(text, around.content) : quotePrefix(text, around.quotes);
		return Math.min(container, markerIndex);
	}

	/** An item ends before the list inside it, and takes in the line break when a blank line and a sibling follow. */
	function itemEnd(item: ListItem, nested: Nodes | undefined, isLast: boolean): number {
		if (nested) {
			const nestedLine = lines.lineOf(base + (nested.position?.start.offset ?? 0));
			const itemLine = lines.lineOf(base + (item.position?.start.offset ?? 0));
			return nestedLine === itemLine ? lines.endOf(itemLine) : lastTextBefore(nestedLine, itemLine);
		}
		const end = base + (item.position?.end.offset ?? 0);
		const next = lines.lineOf(end) + 1;
		const blankFollows = !isLast && next < lines.count && lines.lineText(next).replace(/[>\s]/g, "") === "";
		return blankFollows ? lines.startOf(next) : end;
	}

	function lastTextBefore(line: number, floor: number): number {
		let last = line - 1;
		while (last > floor && lines.lineText(last).trim() === "") {
			last--;
		}
		return lines.endOf(last);
	}
}

const TASK = /^(?:[-+*]|\d{1,9}[.)])[ \t]+\[([^\n])\](?=\s|$)/u;

function taskIn(raw: string): { task?: string } {
	const task = TASK.exec(raw)?.[1];
	return task === undefined ? {} : { task };
}

function idIn(raw: string): { id?: string } {
	const id = /[ \t]\^([A-Za-z0-9-]+)[ \t]*$/.exec(raw.trimEnd())?.[1];
	return id === undefined ? {} : { id };
}
