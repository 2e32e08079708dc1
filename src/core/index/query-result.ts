// Owns the shapes of what a query answers.

import type { NoteRecord } from "../note/note-record";
import type { Axis, FacetId, FacetValue, NoteCount } from "./facets";

/**
 * The notes of an answer in order, made into records only when asked for: a list of 100,000 shows thirty.
 * Ask anew when the index's revision is no longer the answer's; until then rows may be out of date.
 */
export interface RowSource {
	/** Rows, which are more than the notes where grouping lists a note under several values. */
	readonly length: number;
	/** Null outside 0 ≤ i < length, and for a note that has gone since. */
	at(i: number): NoteRecord | null;
	/** The records from `from` up to, not including, `to`, cut to what there is. */
	page(from: number, to: number): NoteRecord[];
}

/** Rows `from` up to, not including, `to` share one value of `axis`. `groups` divides them further, or is empty. */
export interface RowGroup extends NoteCount {
	readonly axis: Axis;
	/** `NONE` for notes without a value, which come last. */
	readonly value: string;
	readonly from: number;
	readonly to: number;
	readonly groups: readonly RowGroup[];
}

export interface OverviewAnswer {
	readonly revision: number;
	/** Each note once. */
	readonly total: NoteCount;
	/**
	 * For each facet its values in code point order, `NONE` last, counted under the other facets' filters.
	 * Values in use are listed even when nothing is counted now; selected ones that are in no note come after them.
	 */
	readonly facets: ReadonlyMap<FacetId, readonly FacetValue[]>;
	readonly rows: RowSource;
	/** Empty without `groupBy`. Month groups follow the order of the dates, others are by code point. */
	readonly groups: readonly RowGroup[];
}

export interface GridLine extends NoteCount {
	/** `NONE` is the line of notes without a value ("untagged"): always there, always last. */
	readonly value: string;
}

export interface Grid {
	/** With the totals of each row: a note counts once in each row that it belongs to. */
	readonly rows: readonly GridLine[];
	readonly columns: readonly GridLine[];
	/** Each note once, so it may be less than the sum of the rows. */
	readonly total: NoteCount;
	/** Zeroes for values that no note has, so that the caller may add lines of its own. */
	cell(row: string, column: string): NoteCount;
}
