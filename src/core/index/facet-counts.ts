// Owns the live counts beside the values of each facet.

import { CODED_FACETS, NONE } from "./facets";
import type { FacetId, FacetValue, NoteCount, OverviewQuery } from "./facets";
import { LEFT_OUT, LIVE, OPEN_TASKS, WRITTEN } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import { FOLLOW_UPS, SELECTED, STATE } from "./selection";
import type { Selection } from "./selection";
import { EMPTY_SET } from "./value-sets";
import type { ValueSets } from "./value-sets";

export interface Counts {
	readonly total: NoteCount;
	readonly facets: ReadonlyMap<FacetId, readonly FacetValue[]>;
}

/** Each facet's values under the other facets' filters: notes selected, or kept out by that facet alone. */
export function countFacets(columns: NoteColumns, selection: Selection, query: OverviewQuery): Counts {
	const tally = new FlagTally(columns.flags, selection);
	const parted = partSlots(columns, selection, query.showLeftOut);
	const facets = new Map<FacetId, readonly FacetValue[]>();
	CODED_FACETS.forEach((facet, f) => {
		const counts = countLists(columns, selection, parted, f);
		facets.set(facet, valuesOf(columns.sets[f] as ValueSets, counts, query.facets[facet] ?? []));
	});
	facets.set("state", stateValues(tally, query.facets["state"] ?? []));
	facets.set("follow-ups", [followUpValue(tally, query.facets["follow-ups"] ?? [])]);
	return { total: tally.count([SELECTED], 0), facets };
}

/** `OUT` and `SELECTED` are negative; then come the facets. */
const STATES = FOLLOW_UPS + 3;

/** How many slots have each pair of selection state and flags, from which all counts by flags follow. */
class FlagTally {
	private readonly counts = new Int32Array(STATES * 32);

	constructor(flags: Uint8Array, selection: Selection) {
		for (let slot = 0; slot < selection.length; slot++) {
			this.counts[((selection[slot] as number) + 2) * 32 + (flags[slot] as number)]!++;
		}
	}

	/** The notes in one of `states` that have all of `flags`. */
	count(states: readonly number[], flags: number): NoteCount {
		let written = 0;
		let planned = 0;
		for (const state of states) {
			for (let each = 0; each < 32; each++) {
				if ((each & flags) !== flags) continue;
				const count = this.counts[(state + 2) * 32 + each] as number;
				if ((each & WRITTEN) === 0) planned += count;
				else written += count;
			}
		}
		return { written, planned };
	}
}

/** The notes that can be counted, parted by whether they are selected. */
interface PartedSlots {
	readonly selected: Int32Array;
	readonly others: Int32Array;
	/** Both together are what `ValueSets.uses` counts. */
	readonly areAllCounted: boolean;
}

function partSlots({ size, flags }: NoteColumns, selection: Selection, showLeftOut: boolean): PartedSlots {
	const seen = showLeftOut ? LIVE : LIVE | LEFT_OUT;
	const selected = new Int32Array(size);
	const others = new Int32Array(size);
	let selectedLength = 0;
	let othersLength = 0;
	for (let slot = 0; slot < size; slot++) {
		if (selection[slot] === SELECTED) selected[selectedLength++] = slot;
		else if (((flags[slot] as number) & seen) === LIVE) others[othersLength++] = slot;
	}
	return {
		selected: selected.subarray(0, selectedLength),
		others: others.subarray(0, othersLength),
		areAllCounted: !showLeftOut,
	};
}

/**
 * For each list of a facet's values, how many notes have it: written at `2 × list`, planned right after.
 * Where most notes are selected, those that are not are taken away from what is known of all.
 */
function countLists(columns: NoteColumns, selection: Selection, slots: PartedSlots, facet: number): Int32Array {
	const column = columns.codes[facet] as Int32Array;
	const sets = columns.sets[facet] as ValueSets;
	const { flags } = columns;
	const takeAway = slots.areAllCounted && slots.selected.length > slots.others.length;
	const counts = takeAway ? Int32Array.from(sets.uses) : new Int32Array(sets.members.length * 2);
	const add = (slot: number, amount: number): void => {
		const planned = ((flags[slot] as number) & WRITTEN) === 0 ? 1 : 0;
		counts[(column[slot] as number) * 2 + planned]! += amount;
	};
	if (!takeAway) for (let i = 0; i < slots.selected.length; i++) add(slots.selected[i] as number, 1);
	for (let i = 0; i < slots.others.length; i++) {
		const slot = slots.others[i] as number;
		if ((selection[slot] === facet) !== takeAway) add(slot, takeAway ? -1 : 1);
	}
	return counts;
}

function valuesOf(sets: ValueSets, listCounts: Int32Array, selected: readonly string[]): FacetValue[] {
	const counts = new Int32Array(sets.values.length * 2);
	const uses = new Int32Array(sets.values.length);
	sets.members.forEach((members, list) => {
		for (const code of members) {
			counts[code * 2]! += listCounts[list * 2] as number;
			counts[code * 2 + 1]! += listCounts[list * 2 + 1] as number;
			uses[code]! += (sets.uses[list * 2] as number) + (sets.uses[list * 2 + 1] as number);
		}
	});
	const result: FacetValue[] = [];
	for (const code of sets.sorted()) {
		const value = sets.values[code] as string;
		const written = counts[code * 2] as number;
		const planned = counts[code * 2 + 1] as number;
		const isSelected = selected.includes(value);
		if (written + planned + (uses[code] as number) > 0 || isSelected) {
			result.push({ value, written, planned, selected: isSelected });
		}
	}
	for (const value of selected) {
		if (value !== NONE && sets.codeOf(value) === undefined) result.push({ value, written: 0, planned: 0, selected: true });
	}
	const without = { written: listCounts[EMPTY_SET * 2] as number, planned: listCounts[EMPTY_SET * 2 + 1] as number };
	const noneSelected = selected.includes(NONE);
	if (without.written + without.planned > 0 || noneSelected) result.push({ value: NONE, ...without, selected: noneSelected });
	return result;
}

function stateValues(tally: FlagTally, selected: readonly string[]): FacetValue[] {
	const { written, planned } = tally.count([SELECTED, STATE], 0);
	return [
		{ value: "planned", written: 0, planned, selected: selected.includes("planned") },
		{ value: "written", written, planned: 0, selected: selected.includes("written") },
	];
}

function followUpValue(tally: FlagTally, selected: readonly string[]): FacetValue {
	return { value: "open", ...tally.count([SELECTED, FOLLOW_UPS], OPEN_TASKS), selected: selected.includes("open") };
}
