// Owns the facets of the overview: what notes can be narrowed, counted, grouped and laid out by.

import type { Period } from "../dates";

/**
 * Facets whose values are written in the notes. `month` is `YYYY-MM`.
 * `author` has values only where the record context counts authors (a vault without a team note).
 */
export const CODED_FACETS = [
	"type",
	"method",
	"characteristic",
	"theme",
	"unit",
	"series",
	"month",
	"author",
] as const;

export type CodedFacet = (typeof CODED_FACETS)[number];

/** `state` is `planned` or `written`; `follow-ups` has the one value `open`. */
export type FacetId = CodedFacet | "state" | "follow-ups";

/** What notes can be grouped by and what a grid's rows and columns can be. */
export type Axis = CodedFacet;

/** The value of the notes that have none: "untagged", without series, without date. Can be selected like any other. */
export const NONE = "";

/** Written notes are what the overview counts; planned ones stand apart (DESIGN: a skeleton is not reflection). */
export interface NoteCount {
	readonly written: number;
	readonly planned: number;
}

export interface FacetValue extends NoteCount {
	/** An id where the framework knows the value, else the text as written. `NONE` for notes without a value. */
	readonly value: string;
	readonly selected: boolean;
}

export interface Sort {
	readonly by: "date" | "title";
	readonly descending: boolean;
}

export interface OverviewQuery {
	/** OR within one facet, AND across them. A missing or empty list narrows nothing. */
	readonly facets: Partial<Readonly<Record<FacetId, readonly string[]>>>;
	/** Both ends included. Notes without a date are in no period. */
	readonly period: Period | null;
	/** A part of the title; case and accents (not å, æ, ø) make no difference. */
	readonly text?: string;
	/** Includes the notes left out of the overview, for this query alone. */
	readonly showLeftOut: boolean;
	readonly sort: Sort;
	/** At most two. A note stands under each of its values. */
	readonly groupBy: readonly Axis[];
}

/** Everything, newest first. */
export const WHOLE_OVERVIEW: OverviewQuery = {
	facets: {},
	period: null,
	showLeftOut: false,
	sort: { by: "date", descending: true },
	groupBy: [],
};
