// Owns the words and local forms that dates are written with, one table a language.
// The values are those of Moment 2.29 (its locales nb, nn and en), because that is what people who write
// `{{date:…}}` get from Obsidian's core Templates; the tests compare every one with the package itself.

import type { Language } from "../language";

export interface DateTable {
	/** January first. */
	readonly months: readonly string[];
	readonly monthsShort: readonly string[];
	/** Sunday first. */
	readonly weekdays: readonly string[];
	readonly weekdaysShort: readonly string[];
	readonly weekdaysMin: readonly string[];
	/** The day that a week begins with: 0 Sunday, 1 Monday. */
	readonly weekStartsOn: 0 | 1;
	/** The date in January that is always in the year's first week. */
	readonly firstWeekContainsDate: 1 | 4;
	/** What `L`, `LT`, `ll` … stand for, in other tokens. */
	readonly longForms: Readonly<Record<string, string>>;
	ordinal(value: number): string;
}

const NORWEGIAN_MONTHS = [
	"januar", "februar", "mars", "april", "mai", "juni",
	"juli", "august", "september", "oktober", "november", "desember",
];
const NORWEGIAN_MONTHS_SHORT = [
	"jan.", "feb.", "mars", "apr.", "mai", "juni",
	"juli", "aug.", "sep.", "okt.", "nov.", "des.",
];
const NORWEGIAN_LONG_FORMS = {
	LT: "HH:mm",
	LTS: "HH:mm:ss",
	L: "DD.MM.YYYY",
	LL: "D. MMMM YYYY",
	LLL: "D. MMMM YYYY [kl.] HH:mm",
	LLLL: "dddd D. MMMM YYYY [kl.] HH:mm",
	l: "D.M.YYYY",
	ll: "D. MMM YYYY",
	lll: "D. MMM YYYY [kl.] HH:mm",
	llll: "ddd D. MMM YYYY [kl.] HH:mm",
};

const BOKMAL: DateTable = {
	months: NORWEGIAN_MONTHS,
	monthsShort: NORWEGIAN_MONTHS_SHORT,
	weekdays: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
	weekdaysShort: ["sø.", "ma.", "ti.", "on.", "to.", "fr.", "lø."],
	weekdaysMin: ["sø", "ma", "ti", "on", "to", "fr", "lø"],
	weekStartsOn: 1,
	firstWeekContainsDate: 4,
	longForms: NORWEGIAN_LONG_FORMS,
	ordinal: (value) => `${value}.`,
};

const NYNORSK: DateTable = {
	...BOKMAL,
	weekdays: ["sundag", "måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag"],
	weekdaysShort: ["su.", "må.", "ty.", "on.", "to.", "fr.", "lau."],
	weekdaysMin: ["su", "må", "ty", "on", "to", "fr", "la"],
	// Moment's nynorsk alone drops the leading zero of the hour here, and only in these two.
	longForms: {
		...NORWEGIAN_LONG_FORMS,
		LLL: "D. MMMM YYYY [kl.] H:mm",
		lll: "D. MMM YYYY [kl.] H:mm",
	},
};

const ENGLISH: DateTable = {
	months: [
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	],
	monthsShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
	weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
	weekdaysShort: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
	weekdaysMin: ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"],
	weekStartsOn: 0,
	firstWeekContainsDate: 1,
	longForms: {
		LT: "h:mm A",
		LTS: "h:mm:ss A",
		L: "MM/DD/YYYY",
		LL: "MMMM D, YYYY",
		LLL: "MMMM D, YYYY h:mm A",
		LLLL: "dddd, MMMM D, YYYY h:mm A",
		l: "M/D/YYYY",
		ll: "MMM D, YYYY",
		lll: "MMM D, YYYY h:mm A",
		llll: "ddd, MMM D, YYYY h:mm A",
	},
	ordinal: englishOrdinal,
};

/** 1st, 2nd, 3rd, 4th; 11th to 13th, and 111th, are the exceptions. Negative numbers take what Moment gives them. */
function englishOrdinal(value: number): string {
	const isTeen = Math.trunc((value % 100) / 10) === 1;
	const ending = isTeen ? "th" : { 1: "st", 2: "nd", 3: "rd" }[value % 10] ?? "th";
	return `${value}${ending}`;
}

export const DATE_TABLES: Readonly<Record<Language, DateTable>> = { nb: BOKMAL, nn: NYNORSK, en: ENGLISH };
