// Owns the proof that a file name is accepted on every device and by every way of syncing.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "../../../../src/core/sync/safe-name";

const FALLBACK = "Notat";

describe("a safe file name", () => {
	it.each([
		["2026-11-21 Fellestid", "2026-11-21 Fellestid"],
		["5/6. trinn: lesing?", "5-6. trinn- lesing-"],
		['a\\b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i"],
		["#tema ^blokk [[lenke]]", "-tema -blokk --lenke--"],
		["100 % fokus %%skjult%%", "100 % fokus --skjult--"],
		["  Møte.  ", "Møte"],
		["Slutt. . .", "Slutt"],
		["_privat", "privat"],
		["..hemmelig", "hemmelig"],
		["~$lås", "lås"],
		["CON", "CON-"],
		["nul.gammel", "nul-.gammel"],
		["Com1", "Com1-"],
		["CONTAINER", "CONTAINER"],
		["linje\nskift\tog  rom", "linje skift og rom"],
		["Mo\u0308te a\u030A", "Möte å"],
		["a\u200Bb\u202Ec", "abc"],
		["x_vti_y", "x-vti-y"],
		["???", FALLBACK],
		["", FALLBACK],
		["...", FALLBACK],
		["👩‍🏫", "👩‍🏫"],
		["halv \uD83D tegn", "halv - tegn"],
	])("%j is %j", (name, expected) => {
		expect(safeFileName(name, FALLBACK)).toBe(expected);
	});

	it("is short enough for a conflict copy beside it, and cut between words and whole characters", () => {
		const words = "Hvordan vi arbeider med lesing i alle fag";
		const long = safeFileName(`${words} `.repeat(9), FALLBACK);
		expect(long.length).toBeLessThanOrEqual(120);
		expect(words.split(" ")).toContain(long.split(" ").pop());
		expect(safeFileName("👩".repeat(99), FALLBACK)).toBe("👩".repeat(50));
	});

	it("holds for any text, and making it safe again changes nothing", () => {
		const piece = fc.oneof(fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom("CON", ".", " ", "_", "~$", "%%", "/", "#", "æ", "a\u030A", "\uD800", "x".repeat(130), "nul.", "_vti_"));
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
				const name = safeFileName(pieces.join(""), FALLBACK);
				expect(name).not.toBe("");
				expect(name).toBe(name.normalize("NFC"));
				expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|%%/u);
				expect(name).not.toMatch(/^[ ._]|^~\$|[ .]$/);
				expect(name.split(".")[0]?.trim()).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i);
				expect(name.length).toBeLessThanOrEqual(120);
				expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
				expect(safeFileName(name, FALLBACK)).toBe(name);
			}),
			{ seed: 20261125, numRuns: 4000 },
		);
	});
});
