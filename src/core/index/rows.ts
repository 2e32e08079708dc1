// Owns the rows of an answer: slots in order, made into records when asked for.

import type { NoteRecord } from "../note/note-record";
import { LIVE } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import type { RowSource } from "./query-result";

/**
 * `slots` stand in order of date where `compareTies` is given, and slots of one date are settled by it when one of
 * them is asked for. `ends` are the ascending ends of the stretches that keep to themselves (groups).
 */
export class Rows implements RowSource {
	readonly length: number;
	private readonly settled: Uint8Array;

	constructor(
		private readonly columns: NoteColumns,
		private readonly slots: Int32Array,
		private readonly ends: readonly number[],
		private readonly compareTies: ((a: number, b: number) => number) | null,
	) {
		this.length = slots.length;
		this.settled = new Uint8Array(compareTies === null ? 0 : slots.length);
	}

	at(i: number): NoteRecord | null {
		if (!(i >= 0 && i < this.length)) return null;
		if (this.compareTies !== null && this.settled[i] === 0) this.settle(i, this.compareTies);
		const slot = this.slots[i] as number;
		return ((this.columns.flags[slot] as number) & LIVE) === 0 ? null : this.columns.read(slot);
	}

	page(from: number, to: number): NoteRecord[] {
		const records: NoteRecord[] = [];
		for (let i = Math.max(0, from); i < Math.min(to, this.length); i++) {
			const record = this.at(i);
			if (record !== null) records.push(record);
		}
		return records;
	}

	private settle(i: number, compareTies: (a: number, b: number) => number): void {
		const { slots, columns } = this;
		const date = columns.dates[slots[i] as number];
		const [start, end] = this.stretch(i);
		let from = i;
		while (from > start && columns.dates[slots[from - 1] as number] === date) from--;
		let to = i + 1;
		while (to < end && columns.dates[slots[to] as number] === date) to++;
		slots.subarray(from, to).sort(compareTies);
		this.settled.fill(1, from, to);
	}

	/** The stretch that row `i` is in. */
	private stretch(i: number): [number, number] {
		let low = 0;
		let high = this.ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.ends[middle] as number) <= i) low = middle + 1;
			else high = middle;
		}
		return [this.ends[low - 1] ?? 0, this.ends[low] ?? this.length];
	}
}
