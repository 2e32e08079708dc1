// A conflict copy in the index would count a meeting twice; a normal note taken for one would vanish.

import { describe, expect, it } from "vitest";
import { isSureConflictCopy } from "../../../../src/core/sync/conflict-names";

const SURE = [
	"Møte.sync-conflict-20261121-180213-RXRVPJI.md",
	"Møte.sync-conflict-20261121-180213-RXRVPJI.sync-conflict-20261122-090000-ABCDEFG.md",
	"Meeting notes (Conflicted copy MyMacBook2 202411281430).md",
	"note (Ola's conflicted copy 2026-01-01).md",
	"note (conflicted copy 2018-04-10 093612).md",
	"note_conflict-20180410-093612.md",
	"note (conflict_on_2026-11-21).md",
	"note.md..path1",
	"Refleksjon/Møter/note_conflict-20180410-093612.md",
];

const PLAIN = [
	"Møte 2.md",
	"Plan (1).md",
	"Rapport (1).md",
	"note-DESKTOP-AB12CD3.md",
	"note.dup.md",
	"Konflikthåndtering.md",
	"Samtale (konflikt i friminuttet).md",
	"Matte (del 2).md",
	"Elevråd-kopi.md",
	"sync-conflict-guide.md",
	"Conflicted copy.md",
	"Om sync-conflict-20261121-180213-RXRVPJI.md, og hva vi gjør.md",
];

describe("isSureConflictCopy", () => {
	it.each(SURE)("takes %s for a copy", (name) => {
		expect(isSureConflictCopy(name)).toBe(true);
	});

	it.each(PLAIN)("leaves %s a note", (name) => {
		expect(isSureConflictCopy(name)).toBe(false);
	});
});
