// A note whose properties cannot be read drops out of every count: if the overview does not name it, nobody mends it.

import { describe, expect, it, vi } from "vitest";
import { NoteIndex } from "../../../../src/core/index/note-index";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { notePath } from "../../../../src/core/note/path";
import { contextWith } from "./notes";

const at = (line: number, offset: number) => ({ line, col: 0, offset });
const yaml = { type: "yaml", position: { start: at(0, 0), end: at(3, 30) } };
const BROKEN: NoteMetadata = { sections: [yaml] };
/** Still a reflection note by a tag in its text. */
const BROKEN_TAGGED: NoteMetadata = { ...BROKEN, tags: [{ tag: "#tema/lesing", position: yaml.position }] };
const MENDED: NoteMetadata = { frontmatter: { tags: ["tema/lesing"] }, sections: [yaml] };

const [here, there] = [notePath("Refleksjon/A.md"), notePath("Annet/B.md")];

function indexOf(...notes: (readonly [ReturnType<typeof notePath>, NoteMetadata])[]): NoteIndex {
	const index = new NoteIndex(contextWith(true));
	for (const step of index.fill(notes)) expect(step).toBeUndefined();
	index.setReady();
	return index;
}

describe("the notes that cannot be read", () => {
	it.each([["a reflection note", BROKEN_TAGGED], ["no reflection note", BROKEN]] as const)("follow the files, for %s", (_name, broken) => {
		const index = indexOf([here, broken]);
		expect([...index.unreadable]).toEqual([here]);
		index.rename(here, there, broken);
		expect([...index.unreadable]).toEqual([there]);
		index.upsert(there, MENDED);
		expect([...index.unreadable]).toEqual([]);
		index.upsert(there, broken);
		index.remove(there);
		expect([...index.unreadable]).toEqual([]);
	});

	it("are told of, once a change, and not when nothing changed", () => {
		const index = indexOf([here, BROKEN]);
		const told = vi.fn();
		index.subscribe(told);
		const { revision } = index;
		index.upsert(here, BROKEN);
		expect([told.mock.calls.length, index.revision]).toEqual([0, revision]);
		index.upsert(here, {});
		expect([told.mock.calls.length, index.revision]).toEqual([1, revision + 1]);
	});

	it("are forgotten when everything is read anew", () => {
		const index = indexOf([here, BROKEN]);
		index.reset(contextWith(true));
		expect(index.unreadable.size).toBe(0);
	});
});
