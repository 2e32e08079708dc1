// Owns the notes that the tests of the index are made of: cache entries from a short description.

import * as fc from "fast-check";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { notePath } from "../../../../src/core/note/path";
import type { NotePath } from "../../../../src/core/note/path";
import { RecordContext } from "../../../../src/core/note/record-context";
import { Vocabulary } from "../../../../src/core/note/vocabulary";

export interface NoteSketch {
	readonly tags?: readonly string[];
	readonly type?: string;
	readonly method?: string;
	readonly date?: string;
	readonly series?: string;
	readonly unit?: string | readonly string[];
	readonly author?: string;
	readonly leftOut?: boolean;
	readonly written?: boolean;
	readonly openTask?: boolean;
}

export function contextWith(countAuthors = false): RecordContext {
	return new RecordContext({
		vocabulary: new Vocabulary({ themes: [], language: "nb" }),
		language: "nb",
		notesFolder: "Refleksjon",
		templatesFolder: "Maler",
		countAuthors,
	});
}

const point = (offset: number) => ({ line: 0, col: offset, offset });

export function metadataOf(sketch: NoteSketch): NoteMetadata {
	const { tags, type, method, date, series, unit, author, leftOut, written, openTask } = sketch;
	return {
		frontmatter: {
			...(tags && { tags }),
			...(type !== undefined && { type }),
			...(method !== undefined && { metode: method }),
			...(date !== undefined && { dato: date }),
			...(series !== undefined && { "møteserie": series }),
			...(unit !== undefined && { enhet: unit }),
			...(author !== undefined && { "skrevet-av": author }),
			...(leftOut !== undefined && { "utenfor-oversikten": leftOut }),
		},
		...(written === true && { sections: [{ type: "paragraph", position: { start: point(10), end: point(40) } }] }),
		...(openTask === true && { listItems: [{ task: " ", parent: -1, position: { start: point(50), end: point(80) } }] }),
	};
}

export function entry(path: string, sketch: NoteSketch): readonly [NotePath, NoteMetadata] {
	return [notePath(path), metadataOf(sketch)];
}

const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);

/** Notes with few values, so that they meet. Some are no reflection notes. */
export const anySketch: fc.Arbitrary<NoteSketch> = fc.record({
	tags: fc.uniqueArray(
		fc.constantFrom(
			"kjennetegn/støttende-og-aktiv-ledelse",
			"kjennetegn/støttende-omgivelser",
			"tema/digitalisering",
			"theme/digitalisation",
			"tema/hagebruk",
			"tema/vinterleir",
			"prosjekt",
		),
		{ maxLength: 4 },
	),
	type: optional(["møte", "refleksjon", "Trinnlogg"]),
	method: optional(["IGP", "Kafédialog"]),
	date: optional(["2026-08-20", "2026-11-21", "2026-11-22", "2027-01-05", "i går"]),
	series: optional(["Fellestid", "Trinnmøte"]),
	unit: fc.constantFrom(undefined, "5. trinn", ["5. trinn", "6. trinn"]),
	author: optional(["A", "B"]),
	leftOut: fc.constantFrom(undefined, undefined, true),
	written: fc.boolean(),
	openTask: fc.boolean(),
});

export const anyPath: fc.Arbitrary<NotePath> = fc
	.constantFrom(
		"Refleksjon/a.md",
		"Refleksjon/b.md",
		"Refleksjon/Øst/c.md",
		"Refleksjon/2026-11-20 d.md",
		"Dagbok/e.md",
		"Maler/f.md",
		"Refleksjon/g (conflict_on_2026-11-21).md",
		"Åse.md",
	)
	.map(notePath);
