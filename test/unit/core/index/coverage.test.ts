// A wrong "previous meeting" sends a team to the wrong minutes.

import { describe, expect, it } from "vitest";
import { previousInSeries, seriesInUse, unitsInUse } from "../../../../src/core/index/coverage";
import { NoteIndex } from "../../../../src/core/index/note-index";
import { notePath } from "../../../../src/core/note/path";
import { contextWith, entry } from "./notes";
import type { NoteSketch } from "./notes";

function indexOf(notes: Readonly<Record<string, NoteSketch>>): NoteIndex {
	const index = new NoteIndex(contextWith());
	for (const [path, sketch] of Object.entries(notes)) index.upsert(...entry(path, { tags: ["tema/hagebruk"], ...sketch }));
	return index;
}

const MEETINGS = indexOf({
	"Refleksjon/1.md": { series: "Fellestid", date: "2026-09-01" },
	"Refleksjon/2.md": { series: "Fellestid", date: "2026-10-01" },
	"Refleksjon/3.md": { series: "fellestid", date: "2026-11-01", unit: "5. trinn" },
	"Refleksjon/4.md": { series: "Trinnmøte", date: "2026-11-10", unit: ["5. trinn", "6. trinn"] },
	"Refleksjon/5.md": { series: "Fellestid" },
	"Refleksjon/6.md": { series: "Fellestid", date: "2026-11-05", leftOut: true, unit: "7. trinn" },
	"Refleksjon/7.md": { series: "Fellestid", date: "2026-10-01" },
});

describe("previousInSeries", () => {
	it("is the latest before the date, whatever the capitals", () => {
		expect(previousInSeries(MEETINGS, "Fellestid", "2026-11-21", null)?.path).toBe("Refleksjon/3.md");
		expect(previousInSeries(MEETINGS, "FELLESTID ", null, null)?.path).toBe("Refleksjon/3.md");
	});

	it("is never a contribution, though it has the meeting's series and date", () => {
		const index = indexOf({
			"Refleksjon/1.md": { series: "Fellestid", date: "2026-09-01" },
			"Refleksjon/Bidrag/1.md": { series: "Fellestid", date: "2026-09-01", type: "bidrag" },
			"Refleksjon/Bidrag/2.md": { series: "Fellestid", date: "2026-10-01", type: "contribution" },
		});
		expect(previousInSeries(index, "Fellestid", null, null)?.path).toBe("Refleksjon/1.md");
	});

	it("is never of the same day or later", () => {
		expect(previousInSeries(MEETINGS, "Fellestid", "2026-09-01", null)).toBeNull();
	});

	it("is never the note itself, and of several on one day the last by path", () => {
		expect(previousInSeries(MEETINGS, "Fellestid", "2026-11-01", null)?.path).toBe("Refleksjon/7.md");
		expect(previousInSeries(MEETINGS, "Fellestid", "2026-11-01", notePath("Refleksjon/7.md"))?.path).toBe("Refleksjon/2.md");
	});

	it("is none in a series that nobody has", () => {
		expect(previousInSeries(MEETINGS, "Nettverk", null, null)).toBeNull();
	});
});

describe("what is in use", () => {
	it("comes most used first, without what is only in notes left out", () => {
		expect(seriesInUse(MEETINGS)).toEqual(["Fellestid", "Trinnmøte", "fellestid"]);
		expect(unitsInUse(MEETINGS)).toEqual(["5. trinn", "6. trinn"]);
	});
});
