// The overview must say what is in the notes now, whatever happened to them on the way.

import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { NoteIndex } from "../../../../src/core/index/note-index";
import { Overview } from "../../../../src/core/index/overview";
import { WHOLE_OVERVIEW } from "../../../../src/core/index/facets";
import { workFor } from "../../../../src/core/index/slices";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { notePath } from "../../../../src/core/note/path";
import type { NotePath } from "../../../../src/core/note/path";
import { anyPath, anySketch, contextWith, entry, metadataOf } from "./notes";
import type { NoteSketch } from "./notes";

const meeting: NoteSketch = { tags: ["tema/hagebruk"], series: "Fellestid", date: "2026-11-21", written: true };

type Step =
	| { readonly kind: "upsert"; readonly path: NotePath; readonly sketch: NoteSketch }
	| { readonly kind: "remove"; readonly path: NotePath }
	| { readonly kind: "rename"; readonly from: NotePath; readonly to: NotePath };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant("upsert" as const), path: anyPath, sketch: anySketch }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), path: anyPath }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("rename" as const), from: anyPath, to: anyPath }) },
);

/** Does to the index what is done to the vault. */
function take(step: Step, vault: Map<NotePath, NoteMetadata>, index: NoteIndex): void {
	if (step.kind === "upsert") {
		const metadata = metadataOf(step.sketch);
		vault.set(step.path, metadata);
		index.upsert(step.path, metadata);
	} else if (step.kind === "remove") {
		vault.delete(step.path);
		index.remove(step.path);
	} else {
		const metadata = vault.get(step.from);
		if (metadata === undefined) return;
		vault.delete(step.from);
		vault.set(step.to, metadata);
		index.rename(step.from, step.to, metadata);
	}
}

/** All that can be seen of an index. */
function seen(index: NoteIndex): unknown {
	const overview = new Overview(index);
	const { total, facets, rows, groups } = overview.query({ ...WHOLE_OVERVIEW, showLeftOut: true, groupBy: ["theme", "month"] });
	const byTitle = overview.query({ ...WHOLE_OVERVIEW, sort: { by: "title", descending: false } });
	const counted = overview.query(WHOLE_OVERVIEW);
	return {
		size: index.size,
		total,
		facets: [...facets],
		groups,
		rows: rows.page(0, rows.length),
		titles: byTitle.rows.page(0, 100),
		counted: [counted.total, [...counted.facets], counted.rows.page(0, 100)],
		grid: overview.grid(WHOLE_OVERVIEW, "characteristic", "theme").rows,
	};
}

function filled(notes: Iterable<readonly [NotePath, NoteMetadata]>): NoteIndex {
	const index = new NoteIndex(contextWith(true));
	for (const [path, metadata] of notes) index.upsert(path, metadata);
	return index;
}

describe("NoteIndex", () => {
	it("after any changes is as one built afresh from what the notes are now", () => {
		fc.assert(
			fc.property(fc.array(anyStep, { maxLength: 40 }), fc.nat(40), (steps, lookAt) => {
				const vault = new Map<NotePath, NoteMetadata>();
				const index = new NoteIndex(contextWith(true));
				const overview = new Overview(index);
				steps.forEach((step, i) => {
					take(step, vault, index);
					// The kept orders of an overview that was asked on the way must not show.
					if (i % 7 === lookAt % 7) overview.query({ ...WHOLE_OVERVIEW, sort: { by: "title", descending: false } });
				});
				expect(seen(index)).toEqual(seen(filled(vault)));
				const fresh = new Overview(filled(vault));
				for (const by of ["title", "date"] as const) {
					const query = { ...WHOLE_OVERVIEW, sort: { by, descending: false } };
					expect(overview.query(query).rows.page(0, 100)).toEqual(fresh.query(query).rows.page(0, 100));
				}
			}),
			{ seed: 1121, numRuns: 400 },
		);
	});

	it("keeps its orders right when a few of many notes change their date or title, come or go", () => {
		const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`);
		const change = fc.record({ note: fc.nat(99), date: fc.option(day, { nil: undefined }), kind: fc.constantFrom("date", "name", "gone") });
		fc.assert(
			fc.property(fc.array(fc.array(change, { maxLength: 9 }), { minLength: 1, maxLength: 4 }), (rounds) => {
				const vault = new Map(Array.from({ length: 100 }, (_, i) => entry(`${i}.md`, { ...meeting, date: `2026-11-${10 + (i % 9)}` })));
				const index = filled(vault);
				const overview = new Overview(index);
				const paths = (of: Overview, by: "date" | "title", descending: boolean) =>
					of.query({ ...WHOLE_OVERVIEW, sort: { by, descending } }).rows.page(0, 200).map(({ path }) => path);
				for (const round of rounds) {
					paths(overview, "date", true);
					paths(overview, "title", true);
					for (const { note, date, kind } of round) {
						const path = notePath(`${note}.md`);
						if (kind === "gone") take({ kind: "remove", path }, vault, index);
						else if (kind === "name") take({ kind: "rename", from: path, to: notePath(`${note} ny.md`) }, vault, index);
						else take({ kind: "upsert", path, sketch: { ...meeting, date } }, vault, index);
					}
				}
				const fresh = new Overview(filled(vault));
				for (const by of ["date", "title"] as const) {
					for (const descending of [true, false]) expect(paths(overview, by, descending)).toEqual(paths(fresh, by, descending));
				}
			}),
			{ seed: 1122, numRuns: 100 },
		);
	});

	it("reads only the note that changed", () => {
		const index = new NoteIndex(contextWith());
		let reads = 0;
		const counted = (sketch: NoteSketch): NoteMetadata => {
			const metadata = metadataOf(sketch);
			return Object.defineProperty({ ...metadata }, "frontmatter", {
				get: () => {
					reads++;
					return metadata.frontmatter;
				},
			});
		};
		for (let i = 0; i < 200; i++) index.upsert(notePath(`Refleksjon/${i}.md`), counted(meeting));
		const readsOfOne = reads / 200;
		reads = 0;
		index.upsert(notePath("Refleksjon/7.md"), counted({ ...meeting, series: "Trinnmøte" }));
		index.remove(notePath("Refleksjon/8.md"));
		new Overview(index).query(WHOLE_OVERVIEW);
		expect(reads).toBe(readsOfOne);
	});

	it("has a new revision when a record changes, and only then", () => {
		const index = filled([entry("a.md", meeting)]);
		const before = index.revision;
		index.upsert(...entry("a.md", meeting));
		expect(index.revision).toBe(before);
		index.upsert(...entry("a.md", { ...meeting, written: false }));
		expect(index.revision).toBeGreaterThan(before);
		const changed = index.revision;
		index.remove(notePath("unknown.md"));
		expect(index.revision).toBe(changed);
	});

	it.each<[string, NoteSketch]>([
		["date", { ...meeting, date: "2026-11-22" }],
		["date problem", { ...meeting, date: "i går" }],
		["series", { ...meeting, series: "Trinnmøte" }],
		["units", { ...meeting, unit: "5. trinn" }],
		["open tasks", { ...meeting, openTask: true }],
		["left out", { ...meeting, leftOut: true }],
		["themes", { ...meeting, tags: ["tema/vinterleir"] }],
	])("notices a changed %s", (_, changed) => {
		const index = filled([entry("a.md", meeting)]);
		const before = index.revision;
		index.upsert(...entry("a.md", changed));
		expect(index.revision).toBeGreaterThan(before);
	});

	it("tells once a batch, once all changes are made, and not when nothing was done", () => {
		const index = new NoteIndex(contextWith());
		const sizes: number[] = [];
		const stop = index.subscribe(() => sizes.push(index.size));
		index.batch(() => {
			index.upsert(...entry("a.md", meeting));
			index.batch(() => index.upsert(...entry("b.md", meeting)));
			index.remove(notePath("a.md"));
		});
		index.batch(() => undefined);
		expect(sizes).toEqual([1]);
		stop();
		index.upsert(...entry("c.md", meeting));
		expect(sizes).toEqual([1]);
	});

	it("tells of a rename once", () => {
		const index = filled([entry("a.md", meeting)]);
		const listener = vi.fn();
		index.subscribe(listener);
		index.rename(notePath("a.md"), notePath("b.md"), metadataOf(meeting));
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it("tells even when a batch fails half-way: what was done is done", () => {
		const index = new NoteIndex(contextWith());
		const listener = vi.fn();
		index.subscribe(listener);
		expect(() => index.batch(() => {
			index.upsert(...entry("a.md", meeting));
			throw new Error("half-way");
		})).toThrow("half-way");
		expect(listener).toHaveBeenCalledTimes(1);
	});

	it("a note moved into the templates folder is gone, and moved out it is back", () => {
		const index = filled([entry("Refleksjon/a.md", meeting)]);
		index.rename(notePath("Refleksjon/a.md"), notePath("Maler/a.md"), metadataOf(meeting));
		expect(index.size).toBe(0);
		index.rename(notePath("Maler/a.md"), notePath("Refleksjon/2026-01-02 a.md"), metadataOf({ ...meeting, date: undefined }));
		expect(index.record(notePath("Refleksjon/2026-01-02 a.md"))?.date).toBe("2026-01-02");
	});

	it("a note renamed over another takes its place", () => {
		const index = filled([entry("a.md", meeting), entry("b.md", { ...meeting, series: "Trinnmøte" })]);
		index.rename(notePath("a.md"), notePath("b.md"), metadataOf(meeting));
		expect(index.size).toBe(1);
		expect(index.record(notePath("b.md"))?.series).toBe("Fellestid");
	});

	it("not ready is not empty", () => {
		const index = new NoteIndex(contextWith());
		expect(index.ready).toBe(false);
		const listener = vi.fn();
		index.subscribe(listener);
		index.setReady();
		expect(index.ready).toBe(true);
		expect(listener).toHaveBeenCalledTimes(1);
		index.reset(contextWith());
		expect(index.ready).toBe(false);
	});

	it("starts over under other rules, also for an overview that was asked before", () => {
		const index = filled([entry("a.md", { ...meeting, author: "A" })]);
		const overview = new Overview(index);
		expect(overview.query(WHOLE_OVERVIEW).facets.get("author")).toHaveLength(1);
		index.reset(contextWith(false));
		expect(overview.query(WHOLE_OVERVIEW).total).toEqual({ written: 0, planned: 0 });
		index.upsert(...entry("a.md", { ...meeting, author: "A" }));
		const authors = overview.query(WHOLE_OVERVIEW).facets.get("author") ?? [];
		expect(authors.map(({ value }) => value)).toEqual([""]);
	});

	it("finds the notes inside a folder, not in one whose name begins alike", () => {
		const index = filled([entry("Arkiv/a.md", meeting), entry("Arkiv/2025/b.md", meeting), entry("Arkiv2/c.md", meeting)]);
		expect(index.pathsIn("Arkiv")).toEqual(["Arkiv/a.md", "Arkiv/2025/b.md"]);
	});

	it("holds more notes than it began with room for", () => {
		const index = new NoteIndex(contextWith());
		for (let i = 0; i < 1000; i++) index.upsert(...entry(`Refleksjon/${i}.md`, { ...meeting, series: `S${i % 300}` }));
		expect(index.record(notePath("Refleksjon/999.md"))?.series).toBe("S99");
		expect(index.record(notePath("Refleksjon/3.md"))?.series).toBe("S3");
	});
});

describe("filling in slices", () => {
	it("ends a slice when its time is up and goes on where it stopped", () => {
		const notes = Array.from({ length: 500 }, (_, i) => entry(`Refleksjon/${i}.md`, meeting));
		const index = new NoteIndex(contextWith());
		const work = index.fill(notes);
		let time = 0;
		const sizes: number[] = [];
		while (!workFor(work, 4, () => time++)) sizes.push(index.size);
		expect(sizes.length).toBeGreaterThan(3);
		expect(sizes).toEqual([...new Set(sizes)]);
		expect(index.size).toBe(500);
	});

	it("does not count twice what an event had told of before the walk came by", () => {
		const notes = Array.from({ length: 40 }, (_, i) => entry(`Refleksjon/${i}.md`, meeting));
		const index = new NoteIndex(contextWith(true));
		index.upsert(...entry("Refleksjon/7.md", { ...meeting, series: "Trinnmøte" }));
		const work = index.fill([...notes, ...notes]);
		work.next();
		index.upsert(...entry("Refleksjon/30.md", { ...meeting, written: false }));
		workFor(work, 1000, () => 0);
		index.setReady();
		expect(seen(index)).toEqual(seen(filled(notes)));
	});

	it("passes over what is not cached yet", () => {
		const index = new NoteIndex(contextWith());
		expect(workFor(index.fill([[notePath("a.md"), null], entry("b.md", meeting)]), 4, () => 0)).toBe(true);
		expect(index.size).toBe(1);
	});

	it("tells once a step, not once a note", () => {
		const index = new NoteIndex(contextWith());
		const listener = vi.fn();
		index.subscribe(listener);
		const notes = Array.from({ length: 64 }, (_, i) => entry(`Refleksjon/${i}.md`, meeting));
		workFor(index.fill(notes), 1000, () => 0);
		expect(listener.mock.calls.length).toBeLessThan(10);
	});
});
