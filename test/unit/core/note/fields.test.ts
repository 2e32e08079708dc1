// Properties by field: a note written in one language must not lose its date in another.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../src/core/language";
import {
	FIELD_IDS,
	FIELD_KEYS,
	fieldOfKey,
	keyToWrite,
	readFields,
	readLeftOut,
	readLinkTarget,
	readParticipants,
	readScore,
	readText,
	readUnits,
} from "../../../../src/core/note/fields";

describe("fieldOfKey", () => {
	it("knows every key in every language, in any case and Unicode form", () => {
		for (const field of FIELD_IDS) {
			for (const language of LANGUAGES) {
				const key = FIELD_KEYS[field][language];
				for (const spelling of [key, key.toUpperCase(), key.normalize("NFD")]) expect(fieldOfKey(spelling)).toBe(field);
			}
		}
	});

	it.each(["tags", "title", "", "datoer", "constructor", "__proto__"])("leaves %j to others", (key) => {
		expect(fieldOfKey(key)).toBeNull();
	});
});

describe("readFields", () => {
	it("lets the team's language win, then nb, nn, en", () => {
		const note = { participants: 3, deltakarar: 4, deltakere: 5 };
		expect(readFields(note, "nb").participants).toBe(5);
		expect(readFields(note, "nn").participants).toBe(4);
		expect(readFields(note, "en").participants).toBe(3);
		expect(readFields({ participants: 3, deltakarar: 4 }, "nb").participants).toBe(4);
		expect(readFields({ date: "2026-01-02", dato: "2026-03-04" }, "en").date).toBe("2026-01-02");
	});

	it("does not let an empty property hide the one that was filled in", () => {
		expect(readFields({ dato: null, date: "2026-01-02" }, "nb").date).toBe("2026-01-02");
		expect(readFields({ enhet: [], unit: ["Base 1"] }, "nb").unit).toEqual(["Base 1"]);
		expect(readFields({ dato: "" }, "nb")).toEqual({});
	});

	it("keeps values that are false or zero", () => {
		expect(readFields({ deltakere: 0, "left-out": false }, "nb")).toEqual({ participants: 0, leftOut: false });
	});

	it("gives nothing without properties", () => {
		expect(readFields(undefined, "nb")).toEqual({});
	});
});

describe("keyToWrite", () => {
	it("keeps the note's own key, else takes the language's", () => {
		expect(keyToWrite("date", ["tags", "date"], "nb")).toBe("date");
		expect(keyToWrite("date", ["Dato"], "en")).toBe("Dato");
		expect(keyToWrite("unit", [], "nn")).toBe("eining");
	});

	it("writes where it is read back, whichever keys are there", () => {
		const keys = FIELD_IDS.flatMap((field) => LANGUAGES.map((language) => FIELD_KEYS[field][language]));
		const spellings = fc.constantFrom(...keys.flatMap((key) => [key, key.toUpperCase(), `x-${key}`]));
		fc.assert(
			fc.property(
				fc.uniqueArray(spellings),
				fc.constantFrom(...FIELD_IDS),
				fc.constantFrom(...LANGUAGES),
				(existing, field, language) => {
					const note: Record<string, unknown> = Object.fromEntries(existing.map((key) => [key, "gammel"]));
					note[keyToWrite(field, existing, language)] = "ny";
					expect(readFields(note, language)[field]).toBe("ny");
				},
			),
			{ seed: 31, numRuns: 1000 },
		);
	});
});

describe("values", () => {
	it("reads a text as a person does", () => {
		expect(readText(" Fellestid ")).toBe("Fellestid");
		expect(readText(5)).toBe("5");
		expect(readText("[[Møter/Fellestid]]")).toBe("Fellestid");
		expect(readText("[[Møter/Fellestid|Tirsdag]]")).toBe("Tirsdag");
		expect([readText(""), readText(null), readText(true), readText({}), readText(["a"])]).toEqual(Array(5).fill(null));
	});

	it("reads the meeting that a contribution belongs to", () => {
		expect(readLinkTarget("[[Møter/2026-01-02 Fellestid#Runde|møtet]]")).toBe("Møter/2026-01-02 Fellestid");
		expect(readLinkTarget(["[[A]]"])).toBe("A");
		expect(readLinkTarget("Bare tekst")).toBe("Bare tekst");
		expect([readLinkTarget("[[]]"), readLinkTarget(7), readLinkTarget([])]).toEqual([null, null, null]);
	});

	it("reads one unit or several, each once", () => {
		expect(readUnits("5. trinn")).toEqual(["5. trinn"]);
		expect(readUnits(["5. trinn", "[[6. trinn]]", "5. TRINN", "", null])).toEqual(["5. trinn", "6. trinn"]);
		expect(readUnits(8)).toEqual(["8"]);
		expect(readUnits(undefined)).toEqual([]);
	});

	it("reads participants as a number or as names", () => {
		expect(readParticipants(7)).toEqual({ count: 7, names: [] });
		expect(readParticipants("7")).toEqual({ count: 7, names: [] });
		expect(readParticipants([7])).toEqual({ count: 7, names: [] });
		expect(readParticipants(["[[Ida]]", "Per", ""])).toEqual({ count: 2, names: ["Ida", "Per"] });
		expect(readParticipants("Ida, Per; Åse")).toEqual({ count: 3, names: ["Ida", "Per", "Åse"] });
		expect([readParticipants(-1), readParticipants(2.5), readParticipants(""), readParticipants(null)]).toEqual([
			null,
			{ count: 1, names: ["2.5"] },
			null,
			null,
		]);
	});

	it("reads a score from 1 to 4 and nothing else", () => {
		expect([1, "4", " 2 "].map(readScore)).toEqual([1, 4, 2]);
		expect([0, 5, 2.5, "god", null, true].map(readScore)).toEqual(Array(6).fill(null));
	});

	it("leaves a note out when its writer said so in any form", () => {
		expect([true, "true", "Ja", " yes "].map(readLeftOut)).toEqual(Array(4).fill(true));
		expect([false, "nei", "", null, undefined, 1].map(readLeftOut)).toEqual(Array(6).fill(false));
	});
});
