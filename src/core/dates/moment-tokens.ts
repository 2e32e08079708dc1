// Owns the reading of Moment format strings: where one token ends and the next begins, and what each prints.

import type { DateTable } from "./moment-tables";

/** A date and time with everything that a token may ask for; plain numbers, so that nothing here computes dates. */
export interface MomentFields {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	readonly second: number;
	/** 0 is Sunday. */
	readonly weekday: number;
	readonly dayOfYear: number;
	readonly quarter: number;
	/** Week and week-year by the language's own rules. */
	readonly week: number;
	readonly weekYear: number;
	readonly isoWeek: number;
	readonly isoWeekYear: number;
}

export type MomentText =
	| { readonly ok: true; readonly text: string }
	/** `unsupported`: the tokens that a note's date cannot fill, each once, in the order they stand. */
	| { readonly ok: false; readonly unsupported: string[] };

type TokenPrinter = (fields: MomentFields, table: DateTable) => string;

/** What Moment takes an empty format to mean. */
const DEFAULT_FORMAT = "YYYY-MM-DDTHH:mm:ssZ";

/** A literal in brackets, or one of the tokens that stand for a whole local form; after `\` it stays as it is. */
const LONG_FORM = /\[[^[]*\]|\\?(?:LTS?|L{1,4}|l{1,4})/g;

/**
 * The tokens in the order in which Moment tries them, so that every string falls apart as it does there.
 * Its oddities are kept: a bracket reaches to the last `]` before the next `[`; `w|` is one (unknown) token;
 * a line break outside brackets belongs to no token and disappears.
 */
const TOKEN = new RegExp(
	[
		"\\[[^[]*\\]",
		"\\\\?(?:" +
			[
				"[Hh]mm(?:ss)?",
				"Mo|M{1,4}",
				"Do|DDDo|D{1,4}",
				"d{2,4}|do",
				"w[ow|]",
				"W[oW|]",
				"Qo",
				"N{2,5}",
				"Y{4,6}|YY",
				"y{2,4}|yo",
				"gg(?:ggg?)?",
				"GG(?:GGG?)?",
				"hh|HH|kk|mm|ss",
				"S{2,9}",
				"zz|ZZ",
				".",
			].join("|") +
			")",
	].join("|"),
	"g",
);

/** Time zones, fractions of a second, moments counted from 1970, and names of eras: a calendar date has none. */
const UNSUPPORTED = /^(?:zz?|ZZ?|S{1,9}|x|X|N{1,5})$/;

const PRINTERS: ReadonlyMap<string, TokenPrinter> = new Map(
	Object.entries({
		...yearPrinters(),
		...monthAndDayPrinters(),
		...weekPrinters(),
		...timePrinters(),
	}),
);

/**
 * `fields` written by `format`, exactly as Moment 2.29 writes it in the language of `table`.
 * If the format asks for something that a calendar date does not have, nothing is printed and all such tokens are named.
 */
export function printMoment(fields: MomentFields, format: string, table: DateTable): MomentText {
	const expanded = (format || DEFAULT_FORMAT).replace(LONG_FORM, (form) => table.longForms[form] ?? form);
	const unsupported = new Set<string>();
	let text = "";
	for (const [token] of expanded.matchAll(TOKEN)) {
		const print = PRINTERS.get(token);
		if (print) text += print(fields, table);
		else if (UNSUPPORTED.test(token)) unsupported.add(token);
		else text += literal(token);
	}
	return unsupported.size > 0 ? { ok: false, unsupported: [...unsupported] } : { ok: true, text };
}

/** What stands in brackets, or after a backslash, or is no token at all. */
function literal(token: string): string {
	return token.length > 1 && token.startsWith("[") ? token.slice(1, -1) : token.replace(/\\/g, "");
}

function yearPrinters(): Record<string, TokenPrinter> {
	return {
		Y: ({ year }) => (year > 9999 ? `+${year}` : padded(year, 4)),
		YY: ({ year }) => padded(year % 100, 2),
		YYYY: ({ year }) => padded(year, 4),
		YYYYY: ({ year }) => padded(year, 5),
		YYYYYY: ({ year }) => (year < 0 ? "" : "+") + padded(year, 6),
		y: ({ year }) => String(yearOfEra(year)),
		yo: ({ year }, table) => table.ordinal(yearOfEra(year)),
		yy: ({ year }) => padded(yearOfEra(year), 2),
		yyy: ({ year }) => padded(yearOfEra(year), 3),
		yyyy: ({ year }) => padded(yearOfEra(year), 4),
	};
}

function monthAndDayPrinters(): Record<string, TokenPrinter> {
	return {
		Q: ({ quarter }) => String(quarter),
		Qo: ({ quarter }, table) => table.ordinal(quarter),
		M: ({ month }) => String(month),
		Mo: ({ month }, table) => table.ordinal(month),
		MM: ({ month }) => padded(month, 2),
		MMM: ({ month }, table) => table.monthsShort[month - 1] ?? "",
		MMMM: ({ month }, table) => table.months[month - 1] ?? "",
		D: ({ day }) => String(day),
		Do: ({ day }, table) => table.ordinal(day),
		DD: ({ day }) => padded(day, 2),
		DDD: ({ dayOfYear }) => String(dayOfYear),
		DDDo: ({ dayOfYear }, table) => table.ordinal(dayOfYear),
		DDDD: ({ dayOfYear }) => padded(dayOfYear, 3),
		d: ({ weekday }) => String(weekday),
		do: ({ weekday }, table) => table.ordinal(weekday),
		dd: ({ weekday }, table) => table.weekdaysMin[weekday] ?? "",
		ddd: ({ weekday }, table) => table.weekdaysShort[weekday] ?? "",
		dddd: ({ weekday }, table) => table.weekdays[weekday] ?? "",
		e: ({ weekday }, table) => String((weekday + 7 - table.weekStartsOn) % 7),
		E: ({ weekday }) => String(weekday || 7),
	};
}

function weekPrinters(): Record<string, TokenPrinter> {
	return {
		w: ({ week }) => String(week),
		wo: ({ week }, table) => table.ordinal(week),
		ww: ({ week }) => padded(week, 2),
		W: ({ isoWeek }) => String(isoWeek),
		Wo: ({ isoWeek }, table) => table.ordinal(isoWeek),
		WW: ({ isoWeek }) => padded(isoWeek, 2),
		gg: ({ weekYear }) => padded(weekYear % 100, 2),
		gggg: ({ weekYear }) => padded(weekYear, 4),
		ggggg: ({ weekYear }) => padded(weekYear, 5),
		GG: ({ isoWeekYear }) => padded(isoWeekYear % 100, 2),
		GGGG: ({ isoWeekYear }) => padded(isoWeekYear, 4),
		GGGGG: ({ isoWeekYear }) => padded(isoWeekYear, 5),
	};
}

function timePrinters(): Record<string, TokenPrinter> {
	const minutes: TokenPrinter = ({ minute }) => padded(minute, 2);
	const seconds: TokenPrinter = ({ second }) => padded(second, 2);
	const hour12 = (hour: number): number => hour % 12 || 12;
	return {
		H: ({ hour }) => String(hour),
		HH: ({ hour }) => padded(hour, 2),
		h: ({ hour }) => String(hour12(hour)),
		hh: ({ hour }) => padded(hour12(hour), 2),
		k: ({ hour }) => String(hour || 24),
		kk: ({ hour }) => padded(hour || 24, 2),
		m: ({ minute }) => String(minute),
		mm: minutes,
		s: ({ second }) => String(second),
		ss: seconds,
		hmm: (fields, table) => hour12(fields.hour) + minutes(fields, table),
		hmmss: (fields, table) => hour12(fields.hour) + minutes(fields, table) + seconds(fields, table),
		Hmm: (fields, table) => fields.hour + minutes(fields, table),
		Hmmss: (fields, table) => fields.hour + minutes(fields, table) + seconds(fields, table),
		a: ({ hour }) => (hour < 12 ? "am" : "pm"),
		A: ({ hour }) => (hour < 12 ? "AM" : "PM"),
	};
}

/** Year 0 is 1 before our era, as Moment counts it. */
function yearOfEra(year: number): number {
	return year > 0 ? year : 1 - year;
}

/** At least `digits` digits, the sign in front of them and not counted. */
function padded(value: number, digits: number): string {
	return (value < 0 ? "-" : "") + String(Math.abs(value)).padStart(digits, "0");
}
