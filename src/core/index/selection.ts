// Owns which notes a query selects, and which facet alone keeps a note out.

import { dateNumber } from "../note/record-context";
import { CODED_FACETS, NONE } from "./facets";
import type { FacetId, OverviewQuery } from "./facets";
import { foldText } from "./fold-text";
import { LEFT_OUT, LIVE, OPEN_TASKS, WRITTEN } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import type { NoteOrder } from "./note-order";
import { EMPTY_SET } from "./value-sets";
import type { ValueSets } from "./value-sets";

export const SELECTED = -1;
const OUT = -2;
export const STATE = CODED_FACETS.length;
export const FOLLOW_UPS = STATE + 1;

/**
 * For each slot: `SELECTED`, or the number of the one facet whose filter keeps the note out (its place in
 * `CODED_FACETS`, `STATE`, `FOLLOW_UPS`), or another negative number.
 * A facet's live counts are those of the notes that are selected or kept out by that facet alone.
 */
export type Selection = Int8Array;

export function select(columns: NoteColumns, order: NoteOrder, query: OverviewQuery): Selection {
	const selection = withoutFacets(columns, query);
	if (query.text !== undefined && query.text.trim() !== "") keepTitles(selection, order, foldText(query.text.trim()));
	CODED_FACETS.forEach((facet, f) => {
		const wanted = wantedValues(query, facet);
		if (wanted === null) return;
		keep(selection, f, columns.codes[f] as Int32Array, passing(columns.sets[f] as ValueSets, wanted));
	});
	const states = wantedValues(query, "state");
	if (states !== null) {
		keepFlag(selection, STATE, columns.flags, WRITTEN, states.includes("written"), states.includes("planned"));
	}
	const followUps = wantedValues(query, "follow-ups");
	if (followUps !== null) {
		keepFlag(selection, FOLLOW_UPS, columns.flags, OPEN_TASKS, followUps.includes("open"), followUps.includes(NONE));
	}
	return selection;
}

/** The values selected in a facet, or null when it narrows nothing. */
function wantedValues(query: OverviewQuery, facet: FacetId): readonly string[] | null {
	const wanted = query.facets[facet];
	return wanted === undefined || wanted.length === 0 ? null : wanted;
}

function withoutFacets({ size, flags, dates }: NoteColumns, { period, showLeftOut }: OverviewQuery): Selection {
	const selection = new Int8Array(size);
	const seen = showLeftOut ? LIVE : LIVE | LEFT_OUT;
	const from = period === null ? 0 : Math.max(1, dateNumber(period.from));
	const to = period === null ? 0x7fffffff : dateNumber(period.to);
	for (let slot = 0; slot < size; slot++) {
		const date = dates[slot] as number;
		const inside = ((flags[slot] as number) & seen) === LIVE && date >= from && date <= to;
		selection[slot] = inside ? SELECTED : OUT;
	}
	return selection;
}

function keepTitles(selection: Selection, order: NoteOrder, part: string): void {
	for (let slot = 0; slot < selection.length; slot++) {
		if (selection[slot] === SELECTED && !order.searchedTitle(slot).includes(part)) selection[slot] = OUT;
	}
}

/** For each list of values, whether it holds one of the wanted. */
function passing(sets: ValueSets, wanted: readonly string[]): Uint8Array {
	const codes = new Set(wanted.map((value) => sets.codeOf(value)));
	const passes = new Uint8Array(sets.members.length);
	sets.members.forEach((members, set) => {
		if (members.some((code) => codes.has(code))) passes[set] = 1;
	});
	if (wanted.includes(NONE)) passes[EMPTY_SET] = 1;
	return passes;
}

function keep(selection: Selection, facet: number, column: Int32Array, passes: Uint8Array): void {
	for (let slot = 0; slot < selection.length; slot++) {
		if (passes[column[slot] as number] === 1) continue;
		const present = selection[slot];
		if (present !== OUT) selection[slot] = present === SELECTED ? facet : OUT;
	}
}

function keepFlag(
	selection: Selection,
	facet: number,
	flags: Uint8Array,
	bit: number,
	wantSet: boolean,
	wantClear: boolean,
): void {
	for (let slot = 0; slot < selection.length; slot++) {
		if (((flags[slot] as number) & bit) === 0 ? wantClear : wantSet) continue;
		const present = selection[slot];
		if (present !== OUT) selection[slot] = present === SELECTED ? facet : OUT;
	}
}
