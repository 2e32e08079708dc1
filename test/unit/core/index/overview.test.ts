// The counts beside each choice are what a team steers by: they must be what a recount by hand gives.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODED_FACETS, NONE, WHOLE_OVERVIEW } from "../../../../src/core/index/facets";
import type { Axis, CodedFacet, FacetId, OverviewQuery } from "../../../../src/core/index/facets";
import { NoteIndex } from "../../../../src/core/index/note-index";
import { Overview } from "../../../../src/core/index/overview";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { recordOf } from "../../../../src/core/note/note-record";
import type { NoteRecord } from "../../../../src/core/note/note-record";
import { compareCodePoints } from "../../../../src/core/note/path";
import type { NotePath } from "../../../../src/core/note/path";
import { anyPath, anySketch, contextWith, entry, metadataOf } from "./notes";

type Entries = readonly (readonly [NotePath, NoteMetadata])[];

function overviewOf(entries: Entries): Overview {
	const index = new NoteIndex(contextWith(true));
	index.batch(() => entries.forEach(([path, metadata]) => index.upsert(path, metadata)));
	return new Overview(index);
}

/** The values of a facet by the record alone. */
function valuesOf(record: NoteRecord, facet: FacetId): readonly string[] {
	const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);
	switch (facet) {
		case "type": return one(record.type);
		case "method": return one(record.method);
		case "series": return one(record.series);
		case "characteristic": return record.characteristics;
		case "theme": return record.themes;
		case "unit": return record.units;
		case "author": return record.authors;
		case "month": return one(record.date?.slice(0, 7) ?? null);
		case "state": return [record.written ? "written" : "planned"];
		case "follow-ups": return record.openTasks > 0 ? ["open"] : [];
	}
}

function passes(record: NoteRecord, query: OverviewQuery, except: FacetId | null): boolean {
	const { period, text } = query;
	if (record.leftOut && !query.showLeftOut) return false;
	if (period !== null && (record.date === null || record.date < period.from || record.date > period.to)) return false;
	if (text !== undefined && !record.title.toLowerCase().includes(text)) return false;
	return (Object.entries(query.facets) as [FacetId, readonly string[]][]).every(([facet, wanted]) => {
		if (facet === except || wanted.length === 0) return true;
		const values = valuesOf(record, facet);
		return values.length === 0 ? wanted.includes(NONE) : values.some((value) => wanted.includes(value));
	});
}

function count(records: readonly NoteRecord[]): { written: number; planned: number } {
	const written = records.filter((record) => record.written).length;
	return { written, planned: records.length - written };
}

const anyNotes: fc.Arbitrary<Entries> = fc
	.uniqueArray(fc.tuple(anyPath, anySketch), { selector: ([path]) => path, maxLength: 8 })
	.map((notes) => notes.map(([path, sketch]) => [path, metadataOf(sketch)] as const));

const anyQuery: fc.Arbitrary<OverviewQuery> = fc.record({
	facets: fc.record(
		{
			theme: fc.subarray(["digitalisation", "hagebruk", "vinterleir", NONE, "ukjent"]),
			characteristic: fc.subarray(["supportive-active-leadership", NONE]),
			unit: fc.subarray(["5. trinn", "6. trinn"]),
			series: fc.subarray(["Fellestid", NONE]),
			type: fc.subarray(["meeting", "Trinnlogg"]),
			month: fc.subarray(["2026-11", NONE]),
			state: fc.subarray(["written", "planned"]),
			"follow-ups": fc.subarray(["open"]),
		},
		{ requiredKeys: [] },
	),
	period: fc.constantFrom(null, null, { from: "2026-11-01", to: "2026-11-21" }),
	text: fc.constantFrom(undefined, "", "a", "d"),
	showLeftOut: fc.boolean(),
	sort: fc.record({ by: fc.constantFrom("date" as const, "title" as const), descending: fc.boolean() }),
	groupBy: fc.constant([]),
});

const anyAxis: fc.Arbitrary<Axis> = fc.constantFrom(...CODED_FACETS);

function recordsOf(entries: Entries): NoteRecord[] {
	const context = contextWith(true);
	return entries.flatMap(([path, metadata]) => recordOf(path, metadata, context) ?? []);
}

describe("counts", () => {
	it("are what a recount gives, each facet's under the other facets' filters", () => {
		fc.assert(
			fc.property(anyNotes, anyQuery, (entries, query) => {
				const records = recordsOf(entries);
				const { total, facets, rows } = overviewOf(entries).query(query);
				const selected = records.filter((record) => passes(record, query, null));
				expect(total).toEqual(count(selected));
				expect(rows.page(0, 100).map(({ path }) => path).sort()).toEqual(selected.map(({ path }) => path).sort());
				for (const [facet, values] of facets) {
					const candidates = records.filter((record) => passes(record, query, facet));
					for (const { value, written, planned, selected: ticked } of values) {
						const having = candidates.filter((record) => {
							const own = valuesOf(record, facet);
							return value === NONE ? own.length === 0 : own.includes(value);
						});
						expect({ facet, value, written, planned }).toEqual({ facet, value, ...count(having) });
						expect(ticked).toBe((query.facets[facet] ?? []).includes(value));
					}
					const listed = new Set(values.map(({ value }) => value));
					for (const value of candidates.flatMap((record) => valuesOf(record, facet))) expect(listed).toContain(value);
				}
			}),
			{ seed: 2026, numRuns: 600 },
		);
	});

	it("of the grid count each note once in each cell, row, column and in the total", () => {
		fc.assert(
			fc.property(anyNotes, anyQuery, anyAxis, anyAxis, (entries, query, rowAxis, columnAxis) => {
				const selected = recordsOf(entries).filter((record) => passes(record, query, null));
				const on = (record: NoteRecord, axis: CodedFacet, value: string): boolean => {
					const values = valuesOf(record, axis);
					return value === NONE ? values.length === 0 : values.includes(value);
				};
				const grid = overviewOf(entries).grid(query, rowAxis, columnAxis);
				expect(grid.total).toEqual(count(selected));
				expect(grid.rows.at(-1)?.value).toBe(NONE);
				expect(grid.columns.at(-1)?.value).toBe(NONE);
				for (const { value, written, planned } of grid.rows) {
					expect({ written, planned }).toEqual(count(selected.filter((record) => on(record, rowAxis, value))));
					for (const column of grid.columns) {
						const both = selected.filter((record) => on(record, rowAxis, value) && on(record, columnAxis, column.value));
						expect(grid.cell(value, column.value)).toEqual(count(both));
					}
				}
				for (const { value, written, planned } of grid.columns) {
					expect({ written, planned }).toEqual(count(selected.filter((record) => on(record, columnAxis, value))));
				}
			}),
			{ seed: 2027, numRuns: 400 },
		);
	});
});

const NOTES: Entries = [
	entry("Refleksjon/Åpen dag.md", { tags: ["tema/hagebruk", "tema/vinterleir"], date: "2026-11-21", written: true, series: "Fellestid" }),
	entry("Refleksjon/Kafé.md", { tags: ["tema/hagebruk"], date: "2026-11-21", written: true }),
	entry("Refleksjon/Zebra.md", { tags: ["tema/vinterleir"], date: "2026-08-20", series: "Fellestid" }),
	entry("Refleksjon/apen.md", { tags: ["tema/hagebruk"], written: true }),
	entry("Refleksjon/Ære.md", { tags: ["tema/hagebruk"], date: "2026-12-01", leftOut: true }),
];

function titles(query: Partial<OverviewQuery>): string[] {
	const { rows } = overviewOf(NOTES).query({ ...WHOLE_OVERVIEW, ...query });
	return rows.page(0, 100).map(({ title }) => title);
}

describe("order", () => {
	it("is newest first, notes of one day by title, those without a date last", () => {
		expect(titles({})).toEqual(["Kafé", "Åpen dag", "Zebra", "apen"]);
	});

	it("oldest first still has those without a date last", () => {
		expect(titles({ sort: { by: "date", descending: false } })).toEqual(["Zebra", "Kafé", "Åpen dag", "apen"]);
	});

	it("by title is as in a Norwegian list", () => {
		expect(titles({ sort: { by: "title", descending: false }, showLeftOut: true })).toEqual(["apen", "Kafé", "Zebra", "Ære", "Åpen dag"]);
		expect(titles({ sort: { by: "title", descending: true } })).toEqual(["Åpen dag", "Zebra", "Kafé", "apen"]);
	});

	it("of a page does not depend on which page was asked for first", () => {
		const entries = Array.from({ length: 60 }, (_, i) => entry(`Refleksjon/${(i * 37) % 60}.md`, { tags: ["tema/hagebruk"], date: i < 30 ? "2026-01-01" : "2026-01-02" }));
		const { rows } = overviewOf(entries).query(WHOLE_OVERVIEW);
		const late = rows.page(40, 60);
		const all = rows.page(0, 60).map(({ path }) => path);
		expect(late.map(({ path }) => path)).toEqual(all.slice(40));
		expect(all.slice(0, 30)).toEqual([...all.slice(0, 30)].sort(compareCodePoints));
	});
});

describe("text", () => {
	it("is found without regard to case and accents", () => {
		expect(titles({ text: "KAFE" })).toEqual(["Kafé"]);
	});

	it("does not take å for a", () => {
		expect(titles({ text: "apen" })).toEqual(["apen"]);
		expect(titles({ text: "åpen" })).toEqual(["Åpen dag"]);
	});
});

describe("notes left out", () => {
	it("are in nothing until asked for, and then in everything", () => {
		const overview = overviewOf(NOTES);
		const hagebruk = (showLeftOut: boolean) =>
			overview.query({ ...WHOLE_OVERVIEW, showLeftOut }).facets.get("theme")?.find(({ value }) => value === "hagebruk");
		expect(hagebruk(false)).toMatchObject({ written: 3, planned: 0 });
		expect(hagebruk(true)).toMatchObject({ written: 3, planned: 1 });
		expect(overview.query(WHOLE_OVERVIEW).facets.get("month")?.map(({ value }) => value)).not.toContain("2026-12");
	});
});

describe("groups", () => {
	it("list a note under each of its values, counted once in the total", () => {
		const { total, groups, rows } = overviewOf(NOTES).query({ ...WHOLE_OVERVIEW, groupBy: ["theme"] });
		expect(groups.map(({ value, from, to, written, planned }) => [value, from, to, written, planned])).toEqual([
			["hagebruk", 0, 3, 3, 0],
			["vinterleir", 3, 5, 1, 1],
		]);
		expect(rows.page(0, 10).map(({ title }) => title)).toEqual(["Kafé", "Åpen dag", "apen", "Åpen dag", "Zebra"]);
		expect(total).toEqual({ written: 3, planned: 1 });
	});

	it("go two levels deep, months newest first, notes without a value last", () => {
		const { groups, rows } = overviewOf(NOTES).query({ ...WHOLE_OVERVIEW, groupBy: ["series", "month"] });
		expect(groups.map(({ value, groups: inner }) => [value, inner.map((group) => [group.value, group.from, group.to])])).toEqual([
			["Fellestid", [["2026-11", 0, 1], ["2026-08", 1, 2]]],
			[NONE, [["2026-11", 2, 3], [NONE, 3, 4]]],
		]);
		expect(rows.page(0, 10).map(({ title }) => title)).toEqual(["Åpen dag", "Zebra", "Kafé", "apen"]);
	});

	it("keep notes of one day inside their own group", () => {
		const { rows, groups } = overviewOf(NOTES).query({ ...WHOLE_OVERVIEW, groupBy: ["series"] });
		expect(rows.at(0)?.title).toBe("Åpen dag");
		expect(rows.at(groups[1]?.from ?? -1)?.title).toBe("Kafé");
	});

	it("deeper than two are refused", () => {
		expect(() => overviewOf(NOTES).query({ ...WHOLE_OVERVIEW, groupBy: ["theme", "month", "unit"] })).toThrow(RangeError);
	});
});

describe("facet values", () => {
	it("in use stay listed with 0, so that a choice can be widened; values no longer used are gone", () => {
		const index = new NoteIndex(contextWith());
		for (const [path, metadata] of NOTES) index.upsert(path, metadata);
		const overview = new Overview(index);
		const themes = (facets: OverviewQuery["facets"]) =>
			overview.query({ ...WHOLE_OVERVIEW, facets }).facets.get("theme")?.map(({ value, written, planned }) => [value, written + planned]);
		expect(themes({ month: ["2026-08"] })).toEqual([["hagebruk", 0], ["vinterleir", 1]]);
		index.remove(NOTES[0]?.[0] as NotePath);
		index.remove(NOTES[2]?.[0] as NotePath);
		expect(themes({})).toEqual([["hagebruk", 2]]);
		expect(themes({ theme: ["vinterleir"] })).toEqual([["hagebruk", 2], ["vinterleir", 0]]);
	});
});

describe("rows of an old answer", () => {
	it("give null for a note that has gone, and outside the list", () => {
		const index = new NoteIndex(contextWith());
		for (const [path, metadata] of NOTES) index.upsert(path, metadata);
		const { rows } = new Overview(index).query(WHOLE_OVERVIEW);
		const first = rows.at(0)?.path as NotePath;
		index.remove(first);
		expect(rows.at(0)).toBeNull();
		expect(rows.page(0, 100)).toHaveLength(3);
		expect(rows.at(-1)).toBeNull();
		expect(rows.at(rows.length)).toBeNull();
	});
});
