// Owns reading when something is due, as a person writes it: a date, a week or a few words, in any of the three languages.

import { addDays, calendarYearOf, isoDate, isoDateOf, localDateTime, shift, week, weekOf } from "../dates";
import type { IsoDate } from "../dates";
import { DATE_TABLES } from "../dates/moment-tables";
import { LANGUAGES } from "../language";

const PREFACE = /^(?:innan|innen|før|til|på|den|by|on) /;
const DAY_MONTH = /^(\d{1,2})[./] ?(\d{1,2})(?:[./] ?(\d{4}|\d{2}))?\.?$/;
const DAY_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}{3,})\.?,?(?: (\d{4}))?$/u;
const NAME_DAY = /^(\p{L}{3,})\.? (\d{1,2})(?:\.|st|nd|rd|th)?(?:,? (\d{4}))?$/u;
const WEEK = /^(?:(?:i |in )?(?:uke|veke|week) ?)?(\d{1,2})(?: (\d{4}))?$/;
const TODAY = /^(?:i ?dag|today)$/;
const TOMORROW = /^(?:i ?morg[eo]n|tomorrow)$/;
const NEXT = /^(?:neste|next) (\p{L}+)$/u;
const AHEAD = /^(?:om|in) (\d{1,3}|\p{L}+) (\p{L}+)$/u;
const UNITS = [
	["d", /^(?:dag|dager|dagar|days?)$/],
	["w", /^(?:uk[ea]|uker|vek[ea]|veker|weeks?)$/],
	["m", /^(?:måned|måneden|måneder|månad|månaden|månader|months?)$/],
] as const;
const NUMBERS = ["", "en|én|ei|ein|éin|a|an|one", "to|two", "tre|three", "fire|four", "fem|five", "seks|six"];
const FRIDAY = 4;

/**
 * `2026-12-01`, `1.12`, `1/12/26`, `1. des`, `Dec 1`: day before month. `uke 49`, `49`, `neste uke`, `om to uker`,
 * `next week`: the Friday of that ISO week. `fredag`, `i morgon`, `om 10 dager`, `neste månad`.
 * What lacks a year is the next such day, today included; a weekday comes after today.
 * Null for anything else, and for days that are not in the calendar.
 */
export function readDueDate(text: string, today: IsoDate): IsoDate | null {
	const said = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim().replace(PREFACE, "");
	return isoDate(said) ?? inMonth(said, today) ?? inWeek(said, today) ?? inWords(said, today) ?? onWeekday(said, today);
}

function inMonth(said: string, today: IsoDate): IsoDate | null {
	const [, day, month, year] = DAY_MONTH.exec(said) ?? [];
	if (month !== undefined) return dayOf(Number(day), Number(month), year, today);
	const [, first, name = "", yearAfter] = DAY_NAME.exec(said) ?? [];
	if (first !== undefined) return dayOf(Number(first), monthCalled(name), yearAfter, today);
	const [, begins = "", second, yearLast] = NAME_DAY.exec(said) ?? [];
	return dayOf(Number(second), monthCalled(begins), yearLast, today);
}

/** In the year that is written, else in the first one (29 February may be eight years off) that makes it no earlier than today. */
function dayOf(day: number, month: number, written: string | undefined, today: IsoDate): IsoDate | null {
	const inYear = (year: number): IsoDate | null => isoDate(isoDateOf({ year, month, day }));
	if (written !== undefined) return inYear(Number(written.length === 2 ? `20${written}` : written));
	const from = calendarYearOf(today);
	for (let year = from; year <= from + 8; year++) {
		const date = inYear(year);
		if (date !== null && date >= today) return date;
	}
	return null;
}

/** 1 to 12; 0 for a word that is no month, or too short to be one month alone. */
function monthCalled(name: string): number {
	return placeOf(name, (language) => DATE_TABLES[language].months) + 1;
}

function placeOf(word: string, namesIn: (language: (typeof LANGUAGES)[number]) => readonly string[]): number {
	if (word.length < 3) return -1;
	for (const language of LANGUAGES) {
		const at = namesIn(language).findIndex((name) => name.toLowerCase().startsWith(word));
		if (at >= 0) return at;
	}
	return -1;
}

function inWeek(said: string, today: IsoDate): IsoDate | null {
	const [, digits, written] = WEEK.exec(said) ?? [];
	if (digits === undefined) return null;
	const number = Number(digits);
	const first = written === undefined ? weekOf(today).year : Number(written);
	// A week 53 may be six years off.
	for (let year = first; number >= 1 && year <= first + (written === undefined ? 7 : 0); year++) {
		const friday = addDays(week({ year, week: number }).from, FRIDAY);
		const is = weekOf(friday);
		if (is.week === number && is.year === year && (written !== undefined || friday >= today)) return friday;
	}
	return null;
}

function inWords(said: string, today: IsoDate): IsoDate | null {
	if (TODAY.test(said)) return today;
	if (TOMORROW.test(said)) return addDays(today, 1);
	const next = NEXT.exec(said)?.[1];
	const [, number = "1", word = next ?? ""] = AHEAD.exec(said) ?? [];
	const count = Number(number) || NUMBERS.findIndex((names) => names.split("|").includes(number));
	const unit = UNITS.find(([, names]) => names.test(word))?.[0];
	if (unit === undefined || count < 1 || (next !== undefined && unit === "d")) return null;
	return unit === "w" ? addDays(week(weekOf(today)).from, count * 7 + FRIDAY) : isoDate(isoDateOf(shift(localDateTime(today), count, unit)));
}

function onWeekday(said: string, today: IsoDate): IsoDate | null {
	const sundayFirst = placeOf(said, (language) => DATE_TABLES[language].weekdays);
	if (sundayFirst < 0) return null;
	const monday = week(weekOf(today)).from;
	const date = addDays(monday, (sundayFirst + 6) % 7);
	return date > today ? date : addDays(date, 7);
}
