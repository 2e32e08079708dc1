// Owns the tests of dates apart from Moment formats: reading, moving, periods, display.
// Lost otherwise: a note counted in the wrong school year, or on the wrong day on somebody's phone.

import fc from "fast-check";
import moment from "moment";
import { afterEach, describe, expect, it } from "vitest";
import {
	addDays,
	calendarYear,
	calendarYearOf,
	displayDate,
	formatMoment,
	isoDate,
	isoDateOf,
	leadingDate,
	localDateTime,
	month,
	monthOf,
	parseShift,
	readDate,
	schoolYear,
	schoolYearOf,
	shift,
	term,
	termOf,
	week,
	weekOf,
} from "../../../src/core/dates";
import type { LocalDateTime, Period, ShiftUnit } from "../../../src/core/dates";

const FIRST = Date.UTC(1901, 0, 1);
const dates = fc.integer({ min: 0, max: 80000 }).map((days) => new Date(FIRST + days * 86400000).toISOString().slice(0, 10));

function includes({ from, to }: Period, date: string): boolean {
	return from <= date && date <= to;
}

describe("reading", () => {
	it("takes real dates only", () => {
		for (const text of ["2026-11-21", "2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"]) {
			expect(isoDate(text)).toBe(text);
		}
		const wrong = [
			"2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-10-00", "2026-10-32",
			"2026-1-2", "26-01-02", "2026-11-21T10:00", " 2026-11-21", "2026-11-21\n", "0000-05-05", "21.11.2026", "", "２０26-11-21",
		];
		for (const text of wrong) expect(isoDate(text), text).toBeNull();
	});

	it("agrees with Moment on which days a month has", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }), (year, monthNumber, day) => {
				const text = `${String(year).padStart(4, "0")}-${String(monthNumber).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
				expect(isoDate(text) !== null).toBe(moment.utc(text, "YYYY-MM-DD", true).isValid());
			}),
			{ seed: 470010, numRuns: 3000 },
		);
	});

	it.each([
		["2026-11-21"],
		[" 2026-11-21 "],
		["2026-11-21T14:30:00"],
		["2026-11-21 14:30"],
		["[[2026-11-21]]"],
		["[[2026-11-21|i dag]]"],
		["[[Daglig/2026-11-21|i dag]]"],
		["[[Daglig/2026/2026-11-21.md#Møte]]"],
		["[[2026-11-21#Lesing/skriving]]"],
		[[["2026-11-21"]]],
		[["[[2026-11-21]]"]],
	])("a date property %j is a date", (value) => {
		expect(readDate(value)).toEqual({ date: "2026-11-21" });
	});

	it.each([[undefined], [null], [""], ["  "], [[]], [[null]], [[[]]]])("an empty date property %j is none", (value) => {
		expect(readDate(value)).toBeNull();
	});

	it.each([
		["21.11.2026", "21.11.2026"],
		["2026-02-30", "2026-02-30"],
		["i går", "i går"],
		["[[Møte 21. november]]", "[[Møte 21. november]]"],
		["[2026-11-21]", "[2026-11-21]"],
		[2026, "2026"],
		[20261121, "20261121"],
		[true, "true"],
		[0, "0"],
		[["2026-11-21", "2026-11-22"], '["2026-11-21","2026-11-22"]'],
		[{ start: "2026-11-21" }, '{"start":"2026-11-21"}'],
	])("a date property %j is a problem, shown as it is written", (value, problem) => {
		expect(readDate(value)).toEqual({ problem });
	});

	it("a file name counts by the date it begins with", () => {
		expect(leadingDate("2026-11-21 Fellestid.md")).toBe("2026-11-21");
		expect(leadingDate("2026-11-21.md")).toBe("2026-11-21");
		expect(leadingDate("Fellestid 2026-11-21.md")).toBeNull();
		expect(leadingDate("2026-02-30 Fellestid.md")).toBeNull();
		expect(leadingDate("2026-11")).toBeNull();
	});
});

describe("moving", () => {
	const from: LocalDateTime = { year: 2026, month: 1, day: 31, hour: 2, minute: 30, second: 15 };

	it("keeps the time of day and ends a short month on its last day", () => {
		expect(shift(from, 1, "m")).toEqual({ ...from, month: 2, day: 28 });
		expect(shift(from, -11, "m")).toEqual({ ...from, year: 2025, month: 2, day: 28 });
		expect(shift({ ...from, year: 2024, month: 2, day: 29 }, 1, "y")).toEqual({ ...from, year: 2025, month: 2, day: 28 });
		expect(shift(from, 1, "w")).toEqual({ ...from, month: 2, day: 7 });
		expect(shift(from, 0, "d")).toEqual(from);
	});

	it("moves as Moment's add does", () => {
		const names = { d: "days", w: "weeks", m: "months", y: "years" } as const;
		fc.assert(
			fc.property(dates, fc.constantFrom<ShiftUnit>("d", "w", "m", "y"), fc.integer({ min: -1500, max: 1500 }), (date, unit, amount) => {
				const moved = shift(localDateTime(date), amount, unit);
				const expected = moment.utc(date).add(amount, names[unit]);
				expect([moved.year, moved.month, moved.day]).toEqual([expected.year(), expected.month() + 1, expected.date()]);
			}),
			{ seed: 470011, numRuns: 4000 },
		);
	});

	it("reads how far to move", () => {
		expect(parseShift("+1w")).toEqual({ amount: 1, unit: "w" });
		expect(parseShift("-3d")).toEqual({ amount: -3, unit: "d" });
		expect(parseShift("+2M")).toEqual({ amount: 2, unit: "m" });
		expect(parseShift("+10y")).toEqual({ amount: 10, unit: "y" });
		expect(parseShift("-0d")).toEqual({ amount: 0, unit: "d" });
		for (const text of ["1w", "+w", "+1", "+1h", "+ 1w", "+1w ", "+-1w", "+1.5w", "+123456d", "", "+1w2d"]) {
			expect(parseShift(text), text).toBeNull();
		}
	});
});

describe("periods", () => {
	it("a school year is 1 August to 31 July", () => {
		expect(schoolYear(2026)).toEqual({ from: "2026-08-01", to: "2027-07-31" });
		expect(schoolYearOf("2026-07-31")).toBe(2025);
		expect(schoolYearOf("2026-08-01")).toBe(2026);
		expect(schoolYearOf("2027-01-01")).toBe(2026);
	});

	it("a term is autumn to New Year, spring to 31 July", () => {
		expect(term(2026, "autumn")).toEqual({ from: "2026-08-01", to: "2026-12-31" });
		expect(term(2026, "spring")).toEqual({ from: "2026-01-01", to: "2026-07-31" });
		expect(termOf("2026-07-31")).toEqual({ year: 2026, term: "spring" });
		expect(termOf("2026-08-01")).toEqual({ year: 2026, term: "autumn" });
	});

	it("months and weeks have their own ends", () => {
		expect(month("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
		expect(month("2026-04")).toEqual({ from: "2026-04-01", to: "2026-04-30" });
		expect(week({ year: 2026, week: 47 })).toEqual({ from: "2026-11-16", to: "2026-11-22" });
		expect(week({ year: 2026, week: 53 })).toEqual({ from: "2026-12-28", to: "2027-01-03" });
		expect(weekOf("2027-01-01")).toEqual({ year: 2026, week: 53 });
		expect(weekOf("2024-12-30")).toEqual({ year: 2025, week: 1 });
		expect(calendarYear(2026)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
	});

	it("every date lies in its own school year, term, year, month and week, and its neighbours agree at the borders", () => {
		fc.assert(
			fc.property(dates, (date) => {
				const { year, term: name } = termOf(date);
				const periods = [
					schoolYear(schoolYearOf(date)),
					term(year, name),
					calendarYear(calendarYearOf(date)),
					month(monthOf(date)),
					week(weekOf(date)),
				];
				for (const period of periods) expect(includes(period, date)).toBe(true);
				expect(includes(schoolYear(schoolYearOf(date)), term(year, name).from)).toBe(true);
				const own = week(weekOf(date));
				expect(addDays(own.from, 6)).toBe(own.to);
				expect(weekOf(addDays(own.to, 1))).not.toEqual(weekOf(date));
				expect(moment.utc(own.from).isoWeekday()).toBe(1);
			}),
			{ seed: 470012, numRuns: 2000 },
		);
	});

	it("a date at the end of what can be written still gives a period that compares", () => {
		expect(schoolYear(schoolYearOf("9999-12-31"))).toEqual({ from: "9999-08-01", to: "9999-12-31" });
		expect(schoolYear(schoolYearOf("0001-01-01"))).toEqual({ from: "0001-01-01", to: "0001-07-31" });
		expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
		expect(addDays("0001-01-01", -1)).toBe("0001-01-01");
		expect(includes(week(weekOf("9999-12-31")), "9999-12-31")).toBe(true);
	});

	it("counts days across summer time, leap days and New Year", () => {
		expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
		expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
		expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
		expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
	});

	it("days added and taken away lead back", () => {
		fc.assert(
			fc.property(dates, fc.integer({ min: -40000, max: 40000 }), (date, days) => {
				expect(addDays(addDays(date, days), -days)).toBe(date);
				expect(isoDateOf(localDateTime(date))).toBe(date);
			}),
			{ seed: 470013, numRuns: 1000 },
		);
	});
});

describe("display", () => {
	it("writes a date as a teacher does", () => {
		expect(displayDate("2026-11-21", "nb")).toBe("21. nov. 2026");
		expect(displayDate("2026-11-21", "nn")).toBe("21. nov. 2026");
		expect(displayDate("2026-11-21", "en")).toBe("21 Nov 2026");
		expect(displayDate("2026-05-01", "nb")).toBe("1. mai 2026");
	});

	it("adds the week in the language's word", () => {
		expect(displayDate("2026-11-22", "nb", { week: true })).toBe("22. nov. 2026, uke 47");
		expect(displayDate("2026-11-22", "nn", { week: true })).toBe("22. nov. 2026, veke 47");
		expect(displayDate("2026-11-22", "en", { week: true })).toBe("22 Nov 2026, week 47");
	});
});

describe("on any device", () => {
	const zone = process.env["TZ"];

	afterEach(() => {
		if (zone === undefined) delete process.env["TZ"];
		else process.env["TZ"] = zone;
	});

	// Apia had no 30 December 2011; Cairo and São Paulo have had days without a midnight; the others lie at both ends.
	// The number is the zone's offset on 1 December 2011, to see that the zone was taken up.
	it.each([
		["Europe/Oslo", -60],
		["Pacific/Apia", 600],
		["Pacific/Kiritimati", -840],
		["America/Sao_Paulo", 120],
		["Africa/Cairo", -120],
		["America/Adak", 600],
	])("a date is the same in %s", (name, offset) => {
		process.env["TZ"] = name;
		expect(new Date(2011, 11, 1).getTimezoneOffset()).toBe(offset);
		for (let date = "2011-12-25", steps = 0; steps < 900; steps++) {
			const next = addDays(date, 1);
			expect(next).toBe(new Date(Date.parse(date) + 86400000).toISOString().slice(0, 10));
			expect(isoDateOf(shift(localDateTime(date), 1, "d"))).toBe(next);
			expect(weekOf(date).week).toBe(moment.utc(date).isoWeek());
			expect(formatMoment({ ...localDateTime(date), hour: 2, minute: 30, second: 0 }, "YYYY-MM-DD HH:mm DDDD ww gggg WW", "en")).toEqual({
				ok: true,
				text: moment.utc(`${date}T02:30`).locale("en").format("YYYY-MM-DD HH:mm DDDD ww gggg WW"),
			});
			date = next;
		}
	});
});
