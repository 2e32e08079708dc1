// What a record says is what the overview counts: a note read wrongly is a meeting that vanishes or counts double.

import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/language";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { recordOf } from "../../../../src/core/note/note-record";
import type { NoteRecord } from "../../../../src/core/note/note-record";
import { notePath } from "../../../../src/core/note/path";
import { RecordContext } from "../../../../src/core/note/record-context";
import type { RecordRules } from "../../../../src/core/note/record-context";
import { Vocabulary } from "../../../../src/core/note/vocabulary";

function contextWith(rules: Partial<RecordRules> = {}, language: Language = "nb"): RecordContext {
	return new RecordContext({
		vocabulary: new Vocabulary({ themes: [], language }),
		language,
		notesFolder: "Refleksjon",
		templatesFolder: "Maler",
		countAuthors: false,
		...rules,
	});
}

function read(path: string, metadata: NoteMetadata, context = contextWith()): NoteRecord | null {
	return recordOf(notePath(path), metadata, context);
}

function tagged(frontmatter: Record<string, unknown> = {}): NoteMetadata {
	return { frontmatter: { tags: ["tema/digitalisering"], ...frontmatter } };
}

const position = { start: { line: 3, col: 0, offset: 40 }, end: { line: 3, col: 9, offset: 49 } };

describe("which notes are reflection notes", () => {
	it("one with a theme or a characteristic, anywhere in the vault", () => {
		expect(read("Dagbok/a.md", tagged())).not.toBeNull();
		expect(read("a.md", { frontmatter: { tags: ["kjennetegn/støttende-og-aktiv-ledelse"] } })).not.toBeNull();
		expect(read("a.md", { tags: [{ tag: "#theme/digitalisation", position }] })).not.toBeNull();
	});

	it("one with a known type, but only inside the notes folder", () => {
		const metadata = { frontmatter: { type: "Møte" } };
		expect(read("Refleksjon/2026/a.md", metadata)?.type).toBe("meeting");
		expect(read("refleksjon/a.md", metadata)?.type).toBe("meeting");
		expect(read("Refleksjon2/a.md", metadata)).toBeNull();
		expect(read("a.md", metadata)).toBeNull();
		expect(read("Refleksjon/a.md", { frontmatter: { type: "oppskrift" } })).toBeNull();
	});

	it("no template, in whatever case the folder is written, but a folder whose name only begins so", () => {
		expect(read("Maler/a.md", tagged())).toBeNull();
		expect(read("maler/under/a.md", tagged())).toBeNull();
		expect(read("Maler og skisser/a.md", tagged())).not.toBeNull();
	});

	it("a vault without a templates folder has no templates", () => {
		expect(read("a.md", tagged(), contextWith({ templatesFolder: "" }))).not.toBeNull();
	});

	it("not the team note, not a generated note", () => {
		expect(read("Praksis.md", tagged({ praksis: "team" }))).toBeNull();
		expect(read("Oversikt.md", tagged({ praksis: "index" }))).toBeNull();
	});

	it("no sure conflict copy", () => {
		expect(read("Refleksjon/a.sync-conflict-20261121-180213-RXRVPJI.md", tagged())).toBeNull();
		expect(read("Refleksjon/a 2.md", tagged())).not.toBeNull();
	});

	it("no note without anything of ours", () => {
		expect(read("Refleksjon/a.md", {})).toBeNull();
		expect(read("a.md", { frontmatter: { tags: ["prosjekt"] } })).toBeNull();
	});
});

describe("tags", () => {
	it("in properties and text, in any language, are each counted once, with listed parents", () => {
		const record = read("a.md", {
			frontmatter: { tags: ["tema/digitalisering", "theme/digitalisation", "kjennetegn/støttende-og-aktiv-ledelse"] },
			tags: [{ tag: "#kjenneteikn/støttande-og-aktiv-leiing", position }],
		});
		expect(record?.themes).toEqual(["digitalisation", "practice-and-innovation"]);
		expect(record?.characteristics).toEqual(["supportive-active-leadership"]);
	});

	it("as one text are read too", () => {
		expect(read("a.md", { frontmatter: { tags: "tema/digitalisering, tema/hagebruk" } })?.themes).toContain("hagebruk");
	});

	it("that nobody has listed stay", () => {
		expect(read("a.md", { frontmatter: { tags: ["tema/vinterleir"] } })?.themes).toEqual(["vinterleir"]);
	});

	it("that are no texts are passed over", () => {
		expect(read("a.md", { frontmatter: { tags: [2026, null, "tema/hagebruk"] } })?.themes).toEqual(["hagebruk"]);
	});
});

describe("properties", () => {
	it("are read in any language", () => {
		const nn = read("a.md", tagged({ type: "kollegarettleiing", eining: ["5. trinn", "6. trinn"], "møteserie": "Fellestid" }));
		expect(nn).toMatchObject({ type: "peer-supervision", units: ["5. trinn", "6. trinn"], series: "Fellestid" });
		const en = read("a.md", tagged({ type: "network meeting", unit: "Year 5", "meeting-series": "Joint time" }));
		expect(en).toMatchObject({ type: "network-meeting", units: ["Year 5"], series: "Joint time" });
	});

	it("with several keys for one field give the team's language first", () => {
		const both = tagged({ date: "2026-01-01", dato: "2026-02-02" });
		expect(read("a.md", both)?.date).toBe("2026-02-02");
		expect(read("a.md", both, contextWith({}, "en"))?.date).toBe("2026-01-01");
	});

	it("that are empty hide no other", () => {
		expect(read("a.md", tagged({ dato: null, date: "2026-01-01" }))?.date).toBe("2026-01-01");
		expect(read("a.md", tagged({ date: "2026-01-01", dato: "" }))?.date).toBe("2026-01-01");
	});

	it("a method is an id, or stays as written", () => {
		expect(read("a.md", tagged({ metode: "Lærende møte" }))?.method).toBe("learning-meeting");
		expect(read("a.md", tagged({ metode: "Kafédialog" }))?.method).toBe("Kafédialog");
	});

	it("a type that nobody knows stays as written", () => {
		expect(read("a.md", tagged({ type: "Trinnlogg" }))?.type).toBe("Trinnlogg");
	});

	it("one note's values are never another's", () => {
		const context = contextWith();
		read("a.md", tagged({ "møteserie": "Fellestid", metode: "IGP", deltakere: 4, dato: "2026-01-01" }), context);
		expect(read("b.md", tagged(), context)).toMatchObject({ series: null, method: null, participants: null, date: null });
	});

	it("participants are a number or as many as the names", () => {
		expect(read("a.md", tagged({ deltakere: 7 }))?.participants).toBe(7);
		expect(read("a.md", tagged({ deltakere: ["en", "to"] }))?.participants).toBe(2);
		expect(read("a.md", tagged())?.participants).toBeNull();
	});

	it("left out is a yes in any form", () => {
		expect(read("a.md", tagged({ "utanfor-oversikta": true }))?.leftOut).toBe(true);
		expect(read("a.md", tagged({ "left-out": "true" }))?.leftOut).toBe(true);
		expect(read("a.md", tagged({ "left-out": false }))?.leftOut).toBe(false);
		expect(read("a.md", tagged())?.leftOut).toBe(false);
	});

	it("the method check is three scores, each of which may be missing", () => {
		expect(read("a.md", tagged({ "passet-temaet": 4, "passa-gruppa": 9 }))?.fit).toEqual({ topic: 4, stage: null, group: null });
		expect(read("a.md", tagged())?.fit).toBeNull();
	});

	it("an author is kept only where authors are counted", () => {
		const signed = tagged({ "skrevet-av": "Lærer 1" });
		expect(read("a.md", signed)?.authors).toEqual([]);
		expect(read("a.md", signed, contextWith({ countAuthors: true }))?.authors).toEqual(["Lærer 1"]);
	});
});

describe("dates", () => {
	it("come from the property, then from the file name", () => {
		expect(read("2026-11-20 Fellestid.md", tagged({ dato: "2026-11-21" }))?.date).toBe("2026-11-21");
		expect(read("Refleksjon/2026-11-20 Fellestid.md", tagged())?.date).toBe("2026-11-20");
		expect(read("Fellestid.md", tagged())).toMatchObject({ date: null, dateProblem: false });
	});

	it("that are none are a problem, and the file name still counts", () => {
		expect(read("2026-11-20 Fellestid.md", tagged({ dato: "21. november" }))).toMatchObject({ date: "2026-11-20", dateProblem: true });
		expect(read("Fellestid.md", tagged({ dato: "2026-02-30" }))).toMatchObject({ date: null, dateProblem: true });
	});
});

describe("state", () => {
	it("is planned until there is content", () => {
		expect(read("a.md", tagged())?.written).toBe(false);
		expect(read("a.md", { ...tagged(), sections: [{ type: "paragraph", position }] })?.written).toBe(true);
	});

	it("counts open tasks", () => {
		const task = { task: " ", parent: -1, position: { ...position, end: { line: 3, col: 30, offset: 70 } } };
		expect(read("a.md", { ...tagged(), listItems: [task, { ...task, task: "x" }] })?.openTasks).toBe(1);
	});
});
