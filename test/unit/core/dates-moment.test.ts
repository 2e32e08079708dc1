// Owns the proof that date formats print what Moment prints, in all three languages, for any format string.
// Lost otherwise: a template that a team has used with core Templates gets other names, weeks or numbers here.

import fc from "fast-check";
import moment from "moment";
import "moment/locale/nb";
import "moment/locale/nn";
import { beforeAll, describe, expect, it } from "vitest";
import { formatMoment } from "../../../src/core/dates";
import type { LocalDateTime } from "../../../src/core/dates";
import { LANGUAGES } from "../../../src/core/language";
import type { Language } from "../../../src/core/language";

const SUPPORTED = (
	"Y YY YYYY YYYYY YYYYYY y yo yy yyy yyyy Q Qo M Mo MM MMM MMMM D Do DD DDD DDDo DDDD d do dd ddd dddd e E " +
	"w wo ww W Wo WW gg gggg ggggg GG GGGG GGGGG H HH h hh k kk m mm s ss hmm hmmss Hmm Hmmss a A " +
	"L LL LLL LLLL l ll lll llll LT LTS"
).split(" ");
const UNSUPPORTED = (
	"Z ZZ z zz x X N NN NNN NNNN NNNNN S SS SSS SSSS SSSSS SSSSSS SSSSSSS SSSSSSSS SSSSSSSSS"
).split(" ");

/** Moment in UTC, so that the machine's summer time cannot blur what is compared. */
function momentOf(value: LocalDateTime, language: Language): moment.Moment {
	const result = moment.utc(0).locale(language);
	result.set({ year: value.year, month: value.month - 1, date: value.day });
	return result.set({ hour: value.hour, minute: value.minute, second: value.second });
}

function at(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): LocalDateTime {
	return { year, month, day, hour, minute, second };
}

/**
 * Moment keeps the border between its eras in local time, so in UTC this one day falls on either side of it.
 */
function isBorderOfEras({ year, month, day }: LocalDateTime): boolean {
	return year === 0 && month === 12 && day === 31;
}

/** The days around New Year and leap day of `years`, each at another time of day. */
function edgeDays(years: readonly number[]): LocalDateTime[] {
	const days = years.flatMap((year) => [
		...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => at(year, 1, day, day)),
		at(year, 2, 28, 11, 59, 59),
		at(year, 3, 1, 12),
		at(year, 6, 30, 13, 5, 7),
		at(year, 11, 21, 9, 41),
		...[23, 24, 25, 26, 27, 28, 29, 30, 31].map((day) => at(year, 12, day, day - 8, day, day)),
	]);
	return days.filter((day) => !isBorderOfEras(day));
}

const dateTimes = fc
	.record({
		year: fc.oneof(
			{ weight: 6, arbitrary: fc.integer({ min: 1990, max: 2060 }) },
			{ weight: 2, arbitrary: fc.integer({ min: 1, max: 9999 }) },
			{ weight: 1, arbitrary: fc.integer({ min: -1200, max: 0 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 10000, max: 200000 }) },
		),
		dayOfYear: fc.integer({ min: 0, max: 364 }),
		secondOfDay: fc.integer({ min: 0, max: 86399 }),
	})
	.map(({ year, dayOfYear, secondOfDay }) => {
		const day = moment.utc(0).set({ year, month: 0, date: 1 }).add(dayOfYear, "days");
		return at(
			day.year(), day.month() + 1, day.date(),
			Math.floor(secondOfDay / 3600), Math.floor(secondOfDay / 60) % 60, secondOfDay % 60,
		);
	})
	.filter((value) => !isBorderOfEras(value));
const languages = fc.constantFrom(...LANGUAGES);

function expectSame(value: LocalDateTime, format: string, language: Language): void {
	const result = formatMoment(value, format, language);
	const expected = momentOf(value, language).format(format);
	if (!result.ok || result.text !== expected) {
		expect.fail(`${language} ${JSON.stringify(format)} ${JSON.stringify(value)}: ${JSON.stringify(result)} is not ${expected}`);
	}
}

beforeAll(() => {
	// The package's locales nb and nn must be loaded, or Moment would answer in English and all would agree.
	expect(moment.locales()).toEqual(expect.arrayContaining(["en", "nb", "nn"]));
});

describe("tokens", () => {
	const ALL = SUPPORTED.join("~");

	it("every token prints as Moment does on each day of 2024 to 2028", () => {
		for (let day = moment.utc([2024, 0, 1]); day.year() < 2029; day.add(1, "day")) {
			const value = at(day.year(), day.month() + 1, day.date(), day.date() % 24, (day.dayOfYear() * 7) % 60, day.date());
			for (const language of LANGUAGES) expectSame(value, ALL, language);
		}
	});

	it("every token prints as Moment does around each New Year of 1990 to 2060", () => {
		for (const value of edgeDays(Array.from({ length: 71 }, (_, index) => 1990 + index))) {
			for (const language of LANGUAGES) expectSame(value, ALL, language);
		}
	});

	it.each(SUPPORTED)("%s alone, around New Year, in years of all lengths", (token) => {
		const years = [-400, -1, 0, 1, 4, 42, 99, 100, 999, 1000, 1900, 1999, 2000, 2020, 2024, 2026, 9999, 10000, 12026];
		for (const value of edgeDays(years)) {
			for (const language of LANGUAGES) expectSame(value, token, language);
		}
	});

	it("every hour and minute of a day", () => {
		for (let minute = 0; minute < 1440; minute++) {
			const value = at(2026, 11, 21, Math.floor(minute / 60), minute % 60, (minute * 13) % 60);
			for (const language of LANGUAGES) {
				expectSame(value, "H HH h hh k kk m mm s ss a A hmm hmmss Hmm Hmmss LT LTS LLL LLLL lll llll", language);
			}
		}
	});

	it("counts weeks from the language's own first day, and ISO weeks from Monday", () => {
		const sunday = at(2026, 11, 22);
		expect(formatMoment(sunday, "ww gg e / GGGG-[W]WW E", "en")).toEqual({ ok: true, text: "48 26 0 / 2026-W47 7" });
		expect(formatMoment(sunday, "ww gg e / GGGG-[W]WW E", "nb")).toEqual({ ok: true, text: "47 26 6 / 2026-W47 7" });
	});

	it("writes the names people expect in each language", () => {
		const value = at(2026, 11, 21, 9, 5);
		const texts = LANGUAGES.map((language) => formatMoment(value, "dddd D. MMMM YYYY, ddd MMM Do", language));
		expect(texts).toEqual([
			{ ok: true, text: "lørdag 21. november 2026, lø. nov. 21." },
			{ ok: true, text: "laurdag 21. november 2026, lau. nov. 21." },
			{ ok: true, text: "Saturday 21. November 2026, Sat Nov 21st" },
		]);
	});
});

describe("what a calendar date cannot fill", () => {
	it.each(UNSUPPORTED)("%s is named and nothing is printed", (token) => {
		for (const language of LANGUAGES) {
			expect(formatMoment(at(2026, 11, 21), `YYYY ${token}`, language)).toEqual({ ok: false, unsupported: [token] });
		}
	});

	it("names each token once, in the order they stand", () => {
		expect(formatMoment(at(2026, 11, 21), "HH:mm:ss.SSS Z [Z] \\z x Z", "nb")).toEqual({
			ok: false,
			unsupported: ["SSS", "Z", "x"],
		});
	});

	it("an empty format is Moment's default, which ends in a time zone", () => {
		expect(formatMoment(at(2026, 11, 21), "", "nb")).toEqual({ ok: false, unsupported: ["Z"] });
	});
});

describe("any format string", () => {
	it("falls apart into the tokens that Moment finds", () => {
		const pieces = fc.oneof(
			{ weight: 6, arbitrary: fc.constantFrom(...SUPPORTED) },
			{ weight: 2, arbitrary: fc.constantFrom("[", "]", "\\", "[]", "[uke] ", "[kl.]", "\\[", "\\LLL", "\\YYYY", "\n", "w|", "W|", "|") },
			{ weight: 2, arbitrary: fc.constantFrom(" ", "-", ".", "/", ":", ", ", "de", "T", "u", "ggg", "YYY", "DDDDD", "ddddd", "Lo", "Zo", "o") },
			{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
		);
		const formats = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((list) => list.join(""));
		checkAgainstMoment(formats, 470001, 12000);
	});

	it("also when it is nothing but noise from Moment's own alphabet", () => {
		const letters = fc.constantFrom(...[..."YyMDdHhmsSaAeEwWgGQLlTNZzXxkoLS[]\\| .-\n\u2028æ😀"]);
		const formats = fc.array(letters, { minLength: 1, maxLength: 16 }).map((list) => list.join(""));
		checkAgainstMoment(formats, 470002, 12000);
	});
});

/**
 * The tokens that Moment itself finds in a format: reading an empty text by it leaves every token unused,
 * and Moment lists them. Literals and escapes are not among them.
 */
function tokensThatMomentFinds(format: string, language: Language): string[] {
	return moment.utc("", format, language).parsingFlags().unusedTokens;
}

/** Each format prints what Moment prints, or is refused for exactly those of Moment's tokens that are not ours. */
function checkAgainstMoment(formats: fc.Arbitrary<string>, seed: number, numRuns: number): void {
	let printed = 0;
	let refused = 0;
	fc.assert(
		fc.property(dateTimes, formats, languages, (value, format, language) => {
			// Moment itself throws when there is nothing but line breaks.
			fc.pre(/[^\n\r\u2028\u2029]/.test(format));
			const asked = new Set(tokensThatMomentFinds(format, language).filter((token) => UNSUPPORTED.includes(token)));
			const result = formatMoment(value, format, language);
			if (result.ok) {
				printed++;
				expect([...asked]).toEqual([]);
				expect(result.text).toBe(momentOf(value, language).format(format));
			} else {
				refused++;
				expect(result.unsupported).toEqual([...asked]);
			}
		}),
		{ seed, numRuns },
	);
	// Both outcomes have to occur often, or the property would hold for nothing.
	expect(printed).toBeGreaterThan(numRuns / 10);
	expect(refused).toBeGreaterThan(numRuns / 100);
}
