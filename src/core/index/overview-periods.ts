// Owns which periods the overview offers, and which days each of them is on a given day.

import { calendarYear, calendarYearOf, schoolYear, schoolYearOf, term, termOf } from "../dates";
import type { IsoDate, Period } from "../dates";

/** Named by what they are to the reader's today, so that a remembered choice stays right next year. */
export const PERIOD_CHOICES = ["school-year", "term", "last-school-year", "calendar-year", "all"] as const;

export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

/** The calendar year is for someone on their own: teams work by school years. */
export function offeredPeriods(onePerson: boolean): PeriodChoice[] {
	return PERIOD_CHOICES.filter((choice) => onePerson || choice !== "calendar-year");
}

/** Null is no limit: notes without a date are in none of the others. */
export function periodOf(choice: PeriodChoice, today: IsoDate): Period | null {
	switch (choice) {
		case "school-year":
			return schoolYear(schoolYearOf(today));
		case "term": {
			const { year, term: name } = termOf(today);
			return term(year, name);
		}
		case "last-school-year":
			return schoolYear(schoolYearOf(today) - 1);
		case "calendar-year":
			return calendarYear(calendarYearOf(today));
		case "all":
			return null;
	}
}
