// A template just inserted must stand as planned, and the first line a teacher writes must make it written.

import { describe, expect, it } from "vitest";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { countOpenTasks, hasOwnContent } from "../../../../src/core/note/own-content";

type Item = NonNullable<NoteMetadata["listItems"]>[number];

/** List items as the cache has them: `column` is where the container's content begins. */
function listOf(lines: readonly { text: string; column?: number; parent?: number; task?: string }[]): NoteMetadata {
	const listItems: Item[] = [];
	let offset = 0;
	for (const [line, { text, column = 0, parent = -1, task }] of lines.entries()) {
		listItems.push({
			...(task !== undefined && { task }),
			parent,
			position: {
				start: { line, col: column, offset: offset + column },
				end: { line, col: text.length, offset: offset + text.length },
			},
		});
		offset += text.length + 1;
	}
	const end = { line: lines.length, col: 0, offset };
	return { sections: [{ type: "list", position: { start: { line: 0, col: 0, offset: 0 }, end } }], listItems };
}

function sections(...types: string[]): NoteMetadata {
	return {
		sections: types.map((type, i) => ({
			type,
			position: { start: { line: i, col: 0, offset: i * 10 }, end: { line: i, col: 9, offset: i * 10 + 9 } },
		})),
	};
}

describe("hasOwnContent", () => {
	it.each(["yaml", "heading", "comment", "html", "thematicBreak", "callout"])("a %s is skeleton", (type) => {
		expect(hasOwnContent(sections("yaml", "heading", type))).toBe(false);
	});

	it.each(["paragraph", "table", "code", "blockquote", "math"])("a %s is content", (type) => {
		expect(hasOwnContent(sections("yaml", "heading", type))).toBe(true);
	});

	it("an empty note has none", () => {
		expect(hasOwnContent({})).toBe(false);
	});

	it.each([["-"], ["- "], ["* "], ["1."], ["1. "], ["9) "]])("an empty item %j is a slot", (text) => {
		expect(hasOwnContent(listOf([{ text }, { text }]))).toBe(false);
	});

	it.each([["- [ ]"], ["- [ ] "], ["1. [ ] "]])("an empty task %j is a slot", (text) => {
		expect(hasOwnContent(listOf([{ text, task: " " }]))).toBe(false);
	});

	it("nested empty items are slots, indented by two, three or four spaces or a tab", () => {
		for (const [outer, inner, column] of [["- ", "  - ", 2], ["1. ", "   - ", 3], ["- ", "    - ", 2], ["- ", "\t- ", 1]] as const) {
			const note = listOf([{ text: outer }, { text: inner, column, parent: 0 }]);
			expect(hasOwnContent(note), JSON.stringify(inner)).toBe(false);
		}
	});

	it("a nested empty task is a slot", () => {
		expect(hasOwnContent(listOf([{ text: "- " }, { text: "    - [ ] ", column: 2, parent: 0, task: " " }]))).toBe(false);
	});

	it("an empty item is a slot even where its position covers its empty children", () => {
		const note = listOf([{ text: "- " }, { text: "    - ", column: 2, parent: 0 }]);
		const [parent, child] = note.listItems as [Item, Item];
		const covering = { ...parent, position: { start: parent.position.start, end: child.position.end } };
		expect(hasOwnContent({ ...note, listItems: [covering, child] })).toBe(false);
	});

	it("ten numbered slots are slots", () => {
		const lines = Array.from({ length: 12 }, (_, i) => ({ text: `${i + 1}. ` }));
		expect(hasOwnContent(listOf(lines))).toBe(false);
	});

	it.each([["- ja"], ["1. nei"], ["- Vi prøver stasjoner"]])("%j says something", (text) => {
		expect(hasOwnContent(listOf([{ text: "- " }, { text }]))).toBe(true);
	});

	it("a task that is agreed on is content", () => {
		expect(hasOwnContent(listOf([{ text: "- [ ] Ring hjem", task: " " }]))).toBe(true);
	});

	it("an item with a second line says something", () => {
		const note = listOf([{ text: "- \n  b" }]);
		expect(hasOwnContent(note)).toBe(true);
	});

	it("items inside a callout are guidance, though the cache lists them", () => {
		const note = listOf([{ text: "> - Begynn med en runde" }]);
		expect(hasOwnContent({ ...note, sections: note.sections?.map((section) => ({ ...section, type: "callout" })) })).toBe(false);
	});

	it("looks only between the offsets given", () => {
		const note = sections("heading", "callout", "heading", "paragraph");
		expect(hasOwnContent(note, 1, 20)).toBe(false);
		expect(hasOwnContent(note, 1, 31)).toBe(true);
		expect(hasOwnContent(note, 21)).toBe(true);
		expect(hasOwnContent(note, 31)).toBe(false);
	});
});

describe("countOpenTasks", () => {
	it("counts open tasks that say something, not done ones, not slots, not plain items", () => {
		const { listItems } = listOf([
			{ text: "- [ ] Ring hjem", task: " " },
			{ text: "- [x] Ring hjem", task: "x" },
			{ text: "- [ ] ", task: " " },
			{ text: "- Ring hjem" },
			{ text: "    - [ ] Lag plan", column: 2, parent: 3, task: " " },
		]);
		expect(countOpenTasks(listItems ?? [])).toBe(2);
	});
});
