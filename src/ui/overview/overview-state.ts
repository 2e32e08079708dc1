// Owns the personal state of the overview: what is shown and filtered, as it is remembered between sessions.

import { CODED_FACETS } from "../../core/index/facets";
import type { Axis, FacetId, Sort } from "../../core/index/facets";
import { PERIOD_CHOICES } from "../../core/index/overview-periods";
import type { PeriodChoice } from "../../core/index/overview-periods";

export const TABS = ["overview", "notes", "background"] as const;
export type OverviewTab = (typeof TABS)[number];

export const GROUPINGS: readonly Axis[] = ["month", "type", "characteristic", "theme", "series", "unit"];

export type Filters = Partial<Readonly<Record<FacetId, readonly string[]>>>;

export interface OverviewState {
	/** Null until chosen: a team begins with the overview, someone on their own with the notes. */
	readonly tab: OverviewTab | null;
	readonly period: PeriodChoice;
	readonly filters: Filters;
	readonly sort: Sort;
	readonly groupBy: Axis | null;
	/** Facets that the user has folded (false) or unfolded (true). */
	readonly unfolded: Partial<Readonly<Record<FacetId, boolean>>>;
}

export const FIRST_STATE: OverviewState = {
	tab: null,
	period: "school-year",
	filters: {},
	sort: { by: "date", descending: true },
	groupBy: null,
	unfolded: {},
};

/** All facets, in the order of the panel. */
export const PANEL_FACETS: readonly FacetId[] = [
	"characteristic",
	"theme",
	"type",
	"unit",
	"series",
	"method",
	"state",
	"follow-ups",
	"author",
];

/** Local storage is small and shared by all plugins: what is remembered has bounds. */
const MOST_VALUES = 40;
const LONGEST_VALUE = 120;

const FACETS: readonly FacetId[] = [...CODED_FACETS, "state", "follow-ups"];

/** What was remembered, as far as it makes sense; the rest is as at first. */
export function parseOverviewState(raw: unknown): OverviewState {
	if (typeof raw !== "object" || raw === null) return FIRST_STATE;
	const { tab, period, filters, sort, groupBy, unfolded } = raw as Record<string, unknown>;
	return {
		tab: parseTab(tab),
		period: PERIOD_CHOICES.find((choice) => choice === period) ?? FIRST_STATE.period,
		filters: parseFilters(filters),
		sort: parseSort(sort),
		groupBy: GROUPINGS.find((axis) => axis === groupBy) ?? null,
		unfolded: parseUnfolded(unfolded),
	};
}

export function parseTab(raw: unknown): OverviewTab | null {
	return TABS.find((tab) => tab === raw) ?? null;
}

function parseFilters(raw: unknown): Filters {
	if (typeof raw !== "object" || raw === null) return {};
	const filters: Partial<Record<FacetId, readonly string[]>> = {};
	for (const facet of FACETS) {
		const values: unknown = (raw as Record<string, unknown>)[facet];
		if (!Array.isArray(values)) continue;
		const texts = (values as readonly unknown[]).filter(
			(value): value is string => typeof value === "string" && value.length <= LONGEST_VALUE,
		);
		if (texts.length > 0) filters[facet] = [...new Set(texts)].slice(0, MOST_VALUES);
	}
	return filters;
}

function parseSort(raw: unknown): Sort {
	if (typeof raw !== "object" || raw === null) return FIRST_STATE.sort;
	const { by, descending } = raw as Record<string, unknown>;
	if ((by !== "date" && by !== "title") || typeof descending !== "boolean") return FIRST_STATE.sort;
	return { by, descending };
}

function parseUnfolded(raw: unknown): Partial<Record<FacetId, boolean>> {
	if (typeof raw !== "object" || raw === null) return {};
	const unfolded: Partial<Record<FacetId, boolean>> = {};
	for (const facet of FACETS) {
		const value: unknown = (raw as Record<string, unknown>)[facet];
		if (typeof value === "boolean") unfolded[facet] = value;
	}
	return unfolded;
}

/** With the value ticked if it was not, and the other way round. */
export function toggled(filters: Filters, facet: FacetId, value: string): Filters {
	const values = filters[facet] ?? [];
	return withValues(filters, facet, values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
}

/** With these values alone in the facet; none lifts its filter. */
export function withValues(filters: Filters, facet: FacetId, values: readonly string[]): Filters {
	const { [facet]: _before, ...others } = filters;
	return values.length === 0 ? others : { ...others, [facet]: values };
}

/** Every filter on, in the order of the panel, those without a place in it last. */
export function activeFilters(filters: Filters): { readonly facet: FacetId; readonly value: string }[] {
	const order = [...PANEL_FACETS, ...FACETS.filter((facet) => !PANEL_FACETS.includes(facet))];
	return order.flatMap((facet) => (filters[facet] ?? []).map((value) => ({ facet, value })));
}
