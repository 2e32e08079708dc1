// Owns dates: reading, moving, writing and grouping them. The only importer of date-fns.
// A date is a calendar string and a time is what the wall clock showed, never a moment in time: a meeting on
// 21 November is on that day in every time zone, and summer time moves nothing.

import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { getDayOfYear } from "date-fns/getDayOfYear";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { getQuarter } from "date-fns/getQuarter";
import { getWeek } from "date-fns/getWeek";
import { getWeekYear } from "date-fns/getWeekYear";
import { DATE_TABLES } from "./dates/moment-tables";
import { printMoment } from "./dates/moment-tokens";
import type { MomentText } from "./dates/moment-tokens";
import type { Language } from "./language";

/** What the calendar and the wall clock show, with no time zone. `month` is 1 to 12. */
export interface LocalDateTime {
	readonly year: number;
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
}

/** A valid `YYYY-MM-DD` of the years 0001 to 9999: such texts compare as the dates do. */
export type IsoDate = string;

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;

/** An ISO week, from Monday: 2026-12-31 and 2027-01-01 are both in week 53 of 2026. */
export interface IsoWeek {
	readonly year: number;
	readonly week: number;
}

export type TermName = "autumn" | "spring";

/** `year` is the calendar year that the term lies in. */
export interface Term {
	readonly year: number;
	readonly term: TermName;
}

/** From and to, both included. */
export interface Period {
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** Days, weeks, months, years. */
export type ShiftUnit = "d" | "w" | "m" | "y";

export interface Shift {
	readonly amount: number;
	readonly unit: ShiftUnit;
}

/** A date property's value: a date, or what stands there instead of one. */
export type DateReading = { readonly date: IsoDate } | { readonly problem: string };

const FIRST_DATE: IsoDate = "0001-01-01";
const LAST_DATE: IsoDate = "9999-12-31";
/** The school year begins on 1 August (DESIGN: periods). */
const FIRST_SCHOOL_MONTH = 8;
const WEEK_WORDS: Readonly<Record<Language, string>> = { nb: "uke", nn: "veke", en: "week" };

/**
 * A Date whose calendar is UTC's, which has no summer time and skips no day.
 * date-fns makes its results with the constructor of what it is given and asks only these methods,
 * so its arithmetic comes out the same on every device.
 */
class CalendarDate extends Date {
	override getFullYear(): number {
		return this.getUTCFullYear();
	}
	override getMonth(): number {
		return this.getUTCMonth();
	}
	override getDate(): number {
		return this.getUTCDate();
	}
	override getDay(): number {
		return this.getUTCDay();
	}
	override getHours(): number {
		return this.getUTCHours();
	}
	override getMinutes(): number {
		return this.getUTCMinutes();
	}
	override getSeconds(): number {
		return this.getUTCSeconds();
	}
	override getMilliseconds(): number {
		return this.getUTCMilliseconds();
	}
	override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
		return this.setUTCFullYear(year, month, day);
	}
	override setMonth(month: number, day = this.getUTCDate()): number {
		return this.setUTCMonth(month, day);
	}
	override setDate(day: number): number {
		return this.setUTCDate(day);
	}
	override setHours(hour: number, minute = 0, second = 0, millisecond = 0): number {
		return this.setUTCHours(hour, minute, second, millisecond);
	}
}

/** `text` if it is a date in full: `2026-02-30`, `2026-2-3` and `2026-02-03T10:00` are null. */
export function isoDate(text: string): IsoDate | null {
	if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) || text < FIRST_DATE) return null;
	// Most dates need no look at the month's length, and an index reads one for every note.
	if (text.slice(8) <= "28") return text;
	const { year, month: monthNumber, day } = parts(text);
	return day <= getDaysInMonth(calendarDate(year, monthNumber, 1)) ? text : null;
}

/**
 * A date property (DESIGN: properties): the first ten characters, if they are a date, link brackets removed.
 * Null when nothing stands there; anything else is a problem, given as it is written so that the user can find it.
 */
export function readDate(value: unknown): DateReading | null {
	if (value === undefined || value === null) return null;
	// YAML reads an unquoted [[2026-11-21]] as a list in a list.
	if (Array.isArray(value) && value.length < 2) return readDate(value[0]);
	const written = (typeof value === "string" ? value : JSON.stringify(value)).trim();
	if (written === "") return null;
	const date = leadingDate(linkTarget(written));
	return date ? { date } : { problem: written };
}

/** The date that a file name begins with: `2026-11-21 Fellestid.md`. Null if it begins otherwise. */
export function leadingDate(fileName: string): IsoDate | null {
	return isoDate(fileName.slice(0, 10));
}

/** `[[Daglig/2026-11-21#Møte|i dag]]` → `2026-11-21`; other text comes back as it is. */
function linkTarget(text: string): string {
	if (!text.startsWith("[[")) return text;
	const link = /^\[\[([^\]|#]*)[^\]]*\]\]/.exec(text)?.[1];
	return link === undefined ? text : link.slice(link.lastIndexOf("/") + 1).trim();
}

export function isoDateOf({ year, month, day }: Pick<LocalDateTime, "year" | "month" | "day">): IsoDate {
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The beginning of that day. */
export function localDateTime(date: IsoDate): LocalDateTime {
	const { year, month, day } = parts(date);
	return { year, month, day, hour: 0, minute: 0, second: 0 };
}

/** `+1w`, `-3d`, `+2M` (months too), at most five digits. Null for anything else. */
export function parseShift(text: string): Shift | null {
	const match = /^([+-])(\d{1,5})([dwmy])$/i.exec(text);
	if (!match?.[3]) return null;
	const size = Number(match[2]);
	return { amount: match[1] === "-" && size > 0 ? -size : size, unit: match[3].toLowerCase() as ShiftUnit };
}

/** The same time of day, so much later (or earlier). The last of a longer month becomes the last of a shorter one. */
export function shift(from: LocalDateTime, amount: number, unit: ShiftUnit): LocalDateTime {
	const start = calendarDate(from.year, from.month, from.day);
	const moved = unit === "d" || unit === "w"
		? addDaysToDate(start, unit === "w" ? amount * 7 : amount)
		: addMonths(start, unit === "y" ? amount * 12 : amount);
	return { ...from, year: moved.getFullYear(), month: moved.getMonth() + 1, day: moved.getDate() };
}

/**
 * `value` written by a Moment format in `language`, exactly as Moment 2.29 would.
 * Time zones (`Z z`), fractions of a second (`S`), Unix time (`X x`) and eras (`N`) are never printed: they are named.
 * An empty format is Moment's default, which ends in `Z`.
 */
export function formatMoment(value: LocalDateTime, format: string, language: Language): MomentText {
	const table = DATE_TABLES[language];
	const date = calendarDate(value.year, value.month, value.day);
	return printMoment(
		{
			...value,
			weekday: date.getDay(),
			dayOfYear: getDayOfYear(date),
			quarter: getQuarter(date),
			week: getWeek(date, table),
			weekYear: getWeekYear(date, table),
			isoWeek: getISOWeek(date),
			isoWeekYear: getISOWeekYear(date),
		},
		format,
		table,
	);
}

/** A date as a teacher would write it: nb and nn `21. nov. 2026`, en `21 Nov 2026`; with `week`, `…, uke 47`. */
export function displayDate(date: IsoDate, language: Language, options: { readonly week?: boolean } = {}): string {
	const { year, month, day } = parts(date);
	const name = DATE_TABLES[language].monthsShort[month - 1] ?? "";
	const text = `${language === "en" ? day : `${day}.`} ${name} ${year}`;
	return options.week ? `${text}, ${WEEK_WORDS[language]} ${weekOf(date).week}` : text;
}

/** The year that the school year of `date` begins in: 2026 for 2026/27. */
export function schoolYearOf(date: IsoDate): number {
	const { year, month } = parts(date);
	return month < FIRST_SCHOOL_MONTH ? year - 1 : year;
}

export function termOf(date: IsoDate): Term {
	const { year, month } = parts(date);
	return { year, term: month < FIRST_SCHOOL_MONTH ? "spring" : "autumn" };
}

export function calendarYearOf(date: IsoDate): number {
	return parts(date).year;
}

export function monthOf(date: IsoDate): IsoMonth {
	return date.slice(0, 7);
}

export function weekOf(date: IsoDate): IsoWeek {
	const day = calendarDateOf(date);
	return { year: getISOWeekYear(day), week: getISOWeek(day) };
}

/** 1 August of `startYear` to 31 July. */
export function schoolYear(startYear: number): Period {
	return { from: term(startYear, "autumn").from, to: term(startYear + 1, "spring").to };
}

/** Autumn: 1 August to 31 December; spring: 1 January to 31 July, of the calendar year `year`. */
export function term(year: number, name: TermName): Period {
	return name === "spring"
		? { from: isoDateWithin(calendarDate(year, 1, 1)), to: isoDateWithin(calendarDate(year, 7, 31)) }
		: { from: isoDateWithin(calendarDate(year, 8, 1)), to: isoDateWithin(calendarDate(year, 12, 31)) };
}

export function calendarYear(year: number): Period {
	return { from: term(year, "spring").from, to: term(year, "autumn").to };
}

export function month(value: IsoMonth): Period {
	const from = `${value}-01`;
	return { from, to: `${value}-${getDaysInMonth(calendarDateOf(from))}` };
}

/** Monday to Sunday. */
export function week({ year, week: number }: IsoWeek): Period {
	// 4 January is always in week 1.
	const fourth = calendarDate(year, 1, 4);
	const monday = addDaysToDate(fourth, (number - 1) * 7 - ((fourth.getDay() + 6) % 7));
	return { from: isoDateWithin(monday), to: isoDateWithin(addDaysToDate(monday, 6)) };
}

/** `count` days later, or earlier; stops at the first and last date that can be written. */
export function addDays(date: IsoDate, count: number): IsoDate {
	return isoDateWithin(addDaysToDate(calendarDateOf(date), count));
}

function parts(date: IsoDate): { year: number; month: number; day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function calendarDateOf(date: IsoDate): CalendarDate {
	const { year, month: monthNumber, day } = parts(date);
	return calendarDate(year, monthNumber, day);
}

/** The constructor of Date takes the years 0 to 99 for 1900 to 1999, so the fields are set one by one. */
function calendarDate(year: number, monthNumber: number, day: number): CalendarDate {
	const date = new CalendarDate(0);
	date.setFullYear(year, monthNumber - 1, day);
	return date;
}

/** Kept within the years of IsoDate, so that a note dated 9999-12-31 by mistake breaks no comparison. */
function isoDateWithin(date: CalendarDate): IsoDate {
	const year = date.getFullYear();
	if (year < 1) return FIRST_DATE;
	return year > 9999 ? LAST_DATE : isoDateOf({ year, month: date.getMonth() + 1, day: date.getDate() });
}

function digits(value: number, count: number): string {
	return String(value).padStart(count, "0");
}
