// Owns telling from the metadata cache alone that a note's properties cannot be read.

import type { NoteMetadata } from "./note-metadata";

/**
 * Whether the note begins with a block of properties that the app found none in. An empty block is none: it is told by
 * its length, three dashes twice and nothing but line ends (of one or two characters) between.
 */
export function hasUnreadableProperties({ frontmatter, sections }: NoteMetadata): boolean {
	if (frontmatter !== undefined) return false;
	const first = sections?.[0];
	if (first?.type !== "yaml") return false;
	const { start, end } = first.position;
	return end.offset - start.offset > 6 + 2 * (end.line - start.line);
}
