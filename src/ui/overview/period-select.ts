// Owns the choice of the period that the overview shows.

import { schoolYearOf, termOf, calendarYearOf } from "../../core/dates";
import type { IsoDate } from "../../core/dates";
import { PERIOD_CHOICES, offeredPeriods } from "../../core/index/overview-periods";
import type { PeriodChoice } from "../../core/index/overview-periods";
import type { OverviewTexts } from "../../i18n/overview-en";
import type { OverviewSession } from "./overview-session";

/** "Skoleåret 2026/27", "Høsthalvåret 2026" …, as of `today`. Kindergartens have years of their own name. */
export function periodLabel(choice: PeriodChoice, today: IsoDate, kindergarten: boolean, texts: OverviewTexts): string {
	const { period } = texts;
	switch (choice) {
		case "school-year":
			return (kindergarten ? period.kindergartenYear : period.schoolYear)(schoolYearOf(today));
		case "last-school-year":
			return (kindergarten ? period.lastKindergartenYear : period.lastSchoolYear)(schoolYearOf(today) - 1);
		case "term": {
			const { year, term } = termOf(today);
			return term === "autumn" ? period.autumn(year) : period.spring(year);
		}
		case "calendar-year":
			return period.calendarYear(calendarYearOf(today));
		case "all":
			return period.all;
	}
}

export class PeriodSelect {
	private readonly selectEl: HTMLSelectElement;
	private shown = "";

	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
	) {
		const { period } = session.context.texts.overview;
		this.selectEl = parent.createEl("select", { cls: "dropdown praksis-period", attr: { "aria-label": period.label } });
		this.selectEl.addEventListener("change", () => {
			const choice = PERIOD_CHOICES.find((candidate) => candidate === this.selectEl.value);
			if (choice) session.change({ period: choice }, "filters");
		});
	}

	draw(): void {
		const { context, current, today, onePerson } = this.session;
		const kindergarten = context.ports.team.current().sector === "kindergarten";
		const offered = offeredPeriods(onePerson || current.period === "calendar-year");
		const labels = offered.map((choice) => periodLabel(choice, today, kindergarten, context.texts.overview));
		if (labels.join("\n") !== this.shown) {
			this.shown = labels.join("\n");
			this.selectEl.empty();
			offered.forEach((choice, i) => this.selectEl.createEl("option", { value: choice, text: labels[i] ?? "" }));
		}
		this.selectEl.value = current.period;
	}
}
