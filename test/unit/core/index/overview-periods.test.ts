// A period on the wrong days would hide a term's notes from the team, or count last year's among this year's.
import { describe, expect, it } from "vitest";
import { PERIOD_CHOICES, offeredPeriods, periodOf } from "../../../../src/core/index/overview-periods";

describe("the periods of the overview", () => {
	it.each([
		["school-year", "2026-08-01", "2026-08-01", "2027-07-31"],
		["school-year", "2026-07-31", "2025-08-01", "2026-07-31"],
		["term", "2026-12-31", "2026-08-01", "2026-12-31"],
		["term", "2027-01-01", "2027-01-01", "2027-07-31"],
		["last-school-year", "2026-11-21", "2025-08-01", "2026-07-31"],
		["last-school-year", "2027-03-01", "2025-08-01", "2026-07-31"],
		["calendar-year", "2026-11-21", "2026-01-01", "2026-12-31"],
	] as const)("%s on %s is %s to %s", (choice, today, from, to) => {
		expect(periodOf(choice, today)).toEqual({ from, to });
	});

	it("has no limits for everything, so that notes without a date are in it", () => {
		expect(periodOf("all", "2026-11-21")).toBeNull();
	});

	it("offers the calendar year only to someone on their own", () => {
		expect(offeredPeriods(true)).toEqual([...PERIOD_CHOICES]);
		expect(offeredPeriods(false)).not.toContain("calendar-year");
		expect(offeredPeriods(false)).toHaveLength(PERIOD_CHOICES.length - 1);
	});
});
