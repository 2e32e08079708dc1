// A note that is called broken and is not makes people look for mistakes; one that is not named loses its tags unseen.

import { describe, expect, it } from "vitest";
import { hasUnreadableProperties } from "../../../../src/core/note/unreadable-properties";
import type { MetadataPosition, NoteMetadata } from "../../../../src/core/note/note-metadata";

/** As the cache gives it for a note that begins with this block, in which the app found no properties. */
function cacheOf(block: string): NoteMetadata {
	const start = { line: 0, col: 0, offset: 0 };
	const position: MetadataPosition = { start, end: { line: block.split("\n").length - 1, col: 3, offset: block.length } };
	return { sections: [{ type: "yaml", position }] };
}

describe("properties that cannot be read", () => {
	it.each(["---\na: [\n---", "---\r\ntags: [a\r\n---", "---\ntype: møte\n\tdato: x\n\n---"])("are told: %j", (block) => {
		expect(hasUnreadableProperties(cacheOf(block))).toBe(true);
	});

	it.each(["---\n---", "---\r\n---", "---\n\n---", "---\n\n\n---", "---\r\n\r\n\r\n---"])("are none where the block is empty: %j", (block) => {
		expect(hasUnreadableProperties(cacheOf(block))).toBe(false);
	});

	it("are none where there are properties, no block, or nothing at all", () => {
		expect(hasUnreadableProperties({ ...cacheOf("---\na: 1\n---"), frontmatter: { a: 1 } })).toBe(false);
		expect(hasUnreadableProperties({ sections: [{ ...cacheOf("Tekst uten egenskaper").sections?.[0], type: "paragraph" } as never] })).toBe(false);
		expect(hasUnreadableProperties({})).toBe(false);
	});
});
