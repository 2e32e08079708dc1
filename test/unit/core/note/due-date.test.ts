// What a user would lose: a follow-up due on another day than the one that was agreed, without anybody noticing.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, displayDate, formatMoment, isoDate, localDateTime, weekOf } from "../../../../src/core/dates";
import { LANGUAGES } from "../../../../src/core/language";
import { readDueDate } from "../../../../src/core/note/due-date";

/** A Saturday, in week 47. */
const TODAY = "2026-11-21";

function weekdayOf(date: string): string {
	const written = formatMoment(localDateTime(date), "E", "en");
	return written.ok ? written.text : "?";
}

const dates = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays("2000-01-01", days));

describe("a due date", () => {
	it.each([
		["2026-12-01", "2026-12-01"],
		["1.12", "2026-12-01"],
		["1.12.", "2026-12-01"],
		["01.12", "2026-12-01"],
		["1. 12. 2026", "2026-12-01"],
		["1.12.27", "2027-12-01"],
		["1/12", "2026-12-01"],
		["1. des", "2026-12-01"],
		["1. des.", "2026-12-01"],
		["1 desember", "2026-12-01"],
		["1.des 2027", "2027-12-01"],
		["Innen 1. desember", "2026-12-01"],
		["Dec 1", "2026-12-01"],
		["December 1st, 2026", "2026-12-01"],
		["1st December", "2026-12-01"],
		["by 3 May", "2027-05-03"],
		["17. mai", "2027-05-17"],
		["20. nov", "2027-11-20"],
		["21. nov", "2026-11-21"],
		["29.2", "2028-02-29"],
		["20.11.2026", "2026-11-20"],
	])("may be written as a date: %j", (text, date) => {
		expect(readDueDate(text, TODAY)).toBe(date);
	});

	it.each([
		["uke 49", "2026-12-04"],
		["Uke 49", "2026-12-04"],
		["uke49", "2026-12-04"],
		["veke 49", "2026-12-04"],
		["week 49", "2026-12-04"],
		["i uke 49", "2026-12-04"],
		["49", "2026-12-04"],
		["uke 47", "2027-11-26"],
		["uke 2", "2027-01-15"],
		["53", "2027-01-01"],
		["uke 49 2027", "2027-12-10"],
		["uke 53 2027", null],
		["neste uke", "2026-11-27"],
		["neste veke", "2026-11-27"],
		["next week", "2026-11-27"],
		["om to uker", "2026-12-04"],
		["om 2 veker", "2026-12-04"],
		["in two weeks", "2026-12-04"],
	])("may be a week, which stands for its Friday: %j", (text, date) => {
		expect(readDueDate(text, TODAY)).toBe(date);
	});

	it.each([
		["i dag", "2026-11-21"],
		["i morgen", "2026-11-22"],
		["i morgon", "2026-11-22"],
		["tomorrow", "2026-11-22"],
		["om 10 dager", "2026-12-01"],
		["om en måned", "2026-12-21"],
		["om ein månad", "2026-12-21"],
		["in a month", "2026-12-21"],
		["neste måned", "2026-12-21"],
		["next month", "2026-12-21"],
		["fredag", "2026-11-27"],
		["på tysdag", "2026-11-24"],
		["Thursday", "2026-11-26"],
		["laurdag", "2026-11-28"],
	])("may be said in words: %j", (text, date) => {
		expect(readDueDate(text, TODAY)).toBe(date);
	});

	it.each(["", " ", "snart", "uke", "uke 0", "uke 54", "54", "0", "31.2", "32.1", "1.13", "2026-02-30", "29.2.2027", "des", "1. d", "u", "ma", "1.12.202", "neste dag", "om null uker", "om 0 uker", "1-12", "12,1"])(
		"is not guessed at: %j",
		(text) => {
			expect(readDueDate(text, TODAY)).toBeNull();
		},
	);

	it("is read back from the way dates are shown, in every language", () => {
		fc.assert(
			fc.property(dates, dates, fc.constantFrom(...LANGUAGES), (date, today, language) => {
				expect(readDueDate(displayDate(date, language), today)).toBe(date);
			}),
			{ seed: 4901 },
		);
	});

	it("without a year is the next such day, and the year is never far off", () => {
		fc.assert(
			fc.property(dates, dates, (date, today) => {
				const read = readDueDate(`${Number(date.slice(8))}.${Number(date.slice(5, 7))}`, today) ?? "";
				expect(read.slice(5)).toBe(date.slice(5));
				expect(read >= today && read < addDays(today, 8 * 366)).toBe(true);
			}),
			{ seed: 4902 },
		);
	});

	it("of a week is a Friday of just that week, no earlier than today", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 53 }), dates, fc.constantFrom("uke ", "veke ", "week ", ""), (week, today, word) => {
				const read = readDueDate(`${word}${week}`, today) ?? "";
				expect(weekdayOf(read)).toBe("5");
				expect(weekOf(read).week).toBe(week);
				expect(read >= today).toBe(true);
			}),
			{ seed: 4903 },
		);
	});

	it("is a day of the calendar or nothing, whatever is written", () => {
		const words = fc.constantFrom("uke", "om", "neste", "in", "1", "31", "53", ".", "/", " ", "des", "feb", "2026", "måned", "-", "constructor", "ǅ", "é");
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" ")), fc.array(words, { maxLength: 8 }).map((parts) => parts.join(""))), dates, (text, today) => {
				const read = readDueDate(text, today);
				expect(read === null || isoDate(read) === read).toBe(true);
			}),
			{ seed: 4904, numRuns: 1000 },
		);
	});
});
