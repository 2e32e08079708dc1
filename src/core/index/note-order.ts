// Owns the orders in which notes are listed.

import { baseNameOf } from "../note/path";
import type { NotePath } from "../note/path";
import { foldText, sortForm } from "./fold-text";
import type { NoteColumns } from "./note-columns";

const RADIX_BITS = 9;
/** Dates as numbers are below 2^27. */
const RADIX_PASSES = 3;
/** The share of changed slots from which sorting all is cheaper than moving those. */
const MANY = 0.1;

/**
 * Slots in order, kept between queries. One for each set of columns.
 *
 * Invariants: `forms[slot]` and `searched[slot]` belong to the path `titled[slot]`; `titleOrder` holds each slot once
 * whose path was `ordered[slot]` when it was last brought up to date, `dateOrder` each slot by `dated[slot]`.
 */
export class NoteOrder {
	private readonly titled: (NotePath | null | undefined)[] = [];
	private readonly searched: string[] = [];
	private readonly forms: string[] = [];
	private ordered: (NotePath | null)[] = [];
	private titleOrder: number[] = [];
	private dateOrder: Int32Array = new Int32Array(0);
	/** The dates that `dateOrder` was made from. */
	private dated = new Int32Array(0);

	constructor(private readonly columns: NoteColumns) {}

	/**
	 * All slots, free ones too, oldest first; those without a date come before all. Slots of one date are in no order:
	 * `compareTitles` settles the few that are looked at, which spares comparing 100,000 titles.
	 */
	byDate(): Int32Array {
		const { size, dates } = this.columns;
		const changed: number[] = [];
		for (let slot = 0; slot < size; slot++) {
			if (dates[slot] !== this.dated[slot]) changed.push(slot);
		}
		if (changed.length === 0) return this.dateOrder;
		this.dateOrder =
			changed.length > size * MANY ? sortedByDate(dates, size) : this.withMoved(changed, dates, size);
		this.dated = dates.slice(0, size);
		return this.dateOrder;
	}

	private withMoved(changed: number[], dates: Int32Array, size: number): Int32Array {
		const { dated, dateOrder } = this;
		const moved = changed.sort((a, b) => (dates[a] as number) - (dates[b] as number));
		const result = new Int32Array(size);
		let at = 0;
		let next = 0;
		for (let i = 0; i < dateOrder.length; i++) {
			const slot = dateOrder[i] as number;
			const date = dates[slot] as number;
			if (dated[slot] !== date) continue;
			while (next < moved.length && (dates[moved[next] as number] as number) < date) result[at++] = moved[next++] as number;
			result[at++] = slot;
		}
		while (next < moved.length) result[at++] = moved[next++] as number;
		return result;
	}

	/** The slots in use by title, then path. Only what changed since the last time is sorted and merged in. */
	byTitle(): readonly number[] {
		const { paths } = this.columns;
		const changed: number[] = [];
		for (let slot = 0; slot < paths.length; slot++) {
			if (paths[slot] !== (this.ordered[slot] ?? null)) changed.push(slot);
		}
		if (changed.length === 0) return this.titleOrder;
		const kept = this.titleOrder.filter((slot) => paths[slot] === this.ordered[slot]);
		const added = changed.filter((slot) => paths[slot] !== null).sort(this.compareTitles);
		this.titleOrder = merged(kept, added, this.compareTitles);
		this.ordered = paths.slice();
		return this.titleOrder;
	}

	readonly compareTitles = (a: number, b: number): number => {
		return compare(this.formOf(a), this.formOf(b)) || compare(this.columns.paths[a] ?? "", this.columns.paths[b] ?? "");
	};

	/** The title as it is searched. */
	searchedTitle(slot: number): string {
		this.readTitle(slot);
		return this.searched[slot] as string;
	}

	private formOf(slot: number): string {
		this.readTitle(slot);
		return this.forms[slot] as string;
	}

	private readTitle(slot: number): void {
		const path = this.columns.paths[slot] ?? null;
		if (this.titled[slot] === path) return;
		const folded = path === null ? "" : foldText(baseNameOf(path));
		this.searched[slot] = folded;
		this.forms[slot] = sortForm(folded);
		this.titled[slot] = path;
	}
}

function sortedByDate(dates: Int32Array, size: number): Int32Array {
	let from = new Int32Array(size);
	let to = new Int32Array(size);
	for (let slot = 0; slot < size; slot++) from[slot] = slot;
	for (let pass = 0; pass < RADIX_PASSES; pass++) {
		sortPass(from, to, dates, pass * RADIX_BITS);
		[from, to] = [to, from];
	}
	return from;
}

function sortPass(from: Int32Array, to: Int32Array, keys: Int32Array, shift: number): void {
	const mask = (1 << RADIX_BITS) - 1;
	const starts = new Int32Array((1 << RADIX_BITS) + 1);
	for (let i = 0; i < from.length; i++) starts[(((keys[from[i] as number] as number) >> shift) & mask) + 1]!++;
	for (let digit = 1; digit <= mask; digit++) starts[digit]! += starts[digit - 1] as number;
	for (let i = 0; i < from.length; i++) {
		const slot = from[i] as number;
		to[starts[((keys[slot] as number) >> shift) & mask]!++] = slot;
	}
}

function merged(a: readonly number[], b: readonly number[], compareSlots: (x: number, y: number) => number): number[] {
	const result: number[] = [];
	let i = 0;
	for (const slot of b) {
		while (i < a.length && compareSlots(a[i] as number, slot) < 0) result.push(a[i++] as number);
		result.push(slot);
	}
	while (i < a.length) result.push(a[i++] as number);
	return result;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
