// "Used four times, fitted 3.4" decides what a team does next: plans, contributions and what is left out must not count.

import { describe, expect, it } from "vitest";
import { methodHistories } from "../../../../src/core/index/method-history";
import { NoteIndex } from "../../../../src/core/index/note-index";
import { contextWith, metadataOf } from "./notes";
import type { NoteSketch } from "./notes";
import { notePath } from "../../../../src/core/note/path";

const TODAY = "2026-11-21";

function historiesOf(notes: readonly (NoteSketch & { readonly scores?: readonly (number | null)[] })[]): ReturnType<typeof methodHistories> {
	const index = new NoteIndex(contextWith());
	notes.forEach(({ scores, ...sketch }, at) => {
		const metadata = metadataOf({ type: "møte", written: true, ...sketch });
		const keys = ["passet-temaet", "passet-prosessen", "passet-gruppen"];
		const fit = Object.fromEntries((scores ?? []).map((score, place) => [keys[place], score]));
		index.upsert(notePath(`Refleksjon/${at}.md`), { ...metadata, frontmatter: { ...metadata.frontmatter, ...fit } });
	});
	return methodHistories(index, TODAY);
}

describe("how often, when last, and how it fitted", () => {
	it("is told by method, in whatever language the note names it", () => {
		const histories = historiesOf([
			{ method: "Lærende møte", date: "2026-09-01", scores: [4, 3, 4] },
			{ method: "Learning meeting", date: "2026-11-03", scores: [2, null, 4] },
			{ method: "Praksisfortelling", date: "2026-03-03" },
		]);
		expect(histories.get("learning-meeting")).toEqual({ used: 2, last: "2026-11-03", fit: 17 / 5 });
		expect(histories.get("practice-story")).toEqual({ used: 1, last: "2026-03-03", fit: null });
		expect(histories.size).toBe(2);
	});

	it("leaves out what is planned, ahead, left out or a contribution", () => {
		const histories = historiesOf([
			{ method: "Lærende møte", date: "2026-09-01", written: false, scores: [1, 1, 1] },
			{ method: "Lærende møte", date: "2026-12-24" },
			{ method: "Lærende møte", date: "2026-09-01", leftOut: true },
			{ method: "Lærende møte", date: "2026-09-01", type: "bidrag" },
			{ date: "2026-09-01" },
		]);
		expect(histories.size).toBe(0);
	});

	it("counts a note without a date, and the one of today", () => {
		expect(historiesOf([{ method: "Lærende møte" }]).get("learning-meeting")).toEqual({ used: 1, last: null, fit: null });
		expect(historiesOf([{ method: "Lærende møte" }, { method: "Lærende møte", date: TODAY }]).get("learning-meeting")).toEqual({ used: 2, last: TODAY, fit: null });
	});
});
