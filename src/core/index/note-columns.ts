// Owns the records of all notes as columns of numbers: under 100 bytes a note, and read by queries in straight loops.

import type { MethodFit, NoteReading, NoteRecord } from "../note/note-record";

import { baseNameOf } from "../note/path";
import type { NotePath } from "../note/path";
import { dateOf } from "../note/record-context";
import { NO_VALUES } from "../note/value-list";
import type { ValueList } from "../note/value-list";
import { CODED_FACETS } from "./facets";
import type { CodedFacet } from "./facets";
import { EMPTY_SET, ValueSets } from "./value-sets";

export const LIVE = 1;
export const WRITTEN = 2;
export const LEFT_OUT = 4;
export const DATE_PROBLEM = 8;
export const OPEN_TASKS = 16;

/** Columns of the coded facets, in the order of `CODED_FACETS`. */
const [TYPE, METHOD, CHARACTERISTIC, THEME, UNIT, SERIES, MONTH, AUTHOR] = CODED_FACETS.map((_, i) => i) as [
	number, number, number, number, number, number, number, number,
];
const FACETS = CODED_FACETS.length;
const COLUMN_OF = new Map<CodedFacet, number>(CODED_FACETS.map((facet, i) => [facet, i]));

/** No power of two: other tables double at those, and not all of it should fall in one slice of the work. */
const FIRST_CAPACITY = 384;
const MOST_IN_16_BITS = 0xffff;
/** Participants are stored plus one: 0 is "not given". */
const NOT_GIVEN = 0;

/**
 * Invariants: a slot belongs to one note until it is freed; all columns have the same length ≥ `size`;
 * `paths[slot]` is null and `flags[slot]` is 0 exactly when the slot is free;
 * `sets[f].uses` counts the live notes that are not left out; `stamps[slot]` grows whenever the slot was looked at.
 */
export class NoteColumns {
	/** Slots ever used; free ones are among them. */
	size = 0;
	readonly paths: (NotePath | null)[] = [];
	readonly sets: readonly ValueSets[] = CODED_FACETS.map(() => new ValueSets());
	/** For each coded facet the list code of each slot. */
	codes: Int32Array[] = CODED_FACETS.map(() => new Int32Array(FIRST_CAPACITY));
	/** `20261121`; 0 is no date. */
	dates = new Int32Array(FIRST_CAPACITY);
	flags = new Uint8Array(FIRST_CAPACITY);
	stamps = new Float64Array(FIRST_CAPACITY);
	private openTasks = new Uint16Array(FIRST_CAPACITY);
	private participants = new Uint16Array(FIRST_CAPACITY);
	/** Four bits each for topic, stage and group; 0 is "not given". */
	private fits = new Uint16Array(FIRST_CAPACITY);
	private readonly freeSlots: number[] = [];
	/** The lists and the codes of the note that is being written, by facet. */
	private readonly lists: ValueList[] = CODED_FACETS.map(() => NO_VALUES);
	private readonly scratch = new Int32Array(FACETS);

	column(facet: CodedFacet): Int32Array {
		return this.codes[COLUMN_OF.get(facet) as number] as Int32Array;
	}

	setsOf(facet: CodedFacet): ValueSets {
		return this.sets[COLUMN_OF.get(facet) as number] as ValueSets;
	}

	/** A slot to write to: a freed one, else a new one. */
	take(): number {
		const freed = this.freeSlots.pop();
		if (freed !== undefined) return freed;
		if (this.size === this.dates.length) this.grow();
		this.paths.push(null);
		return this.size++;
	}

	/** @returns whether anything differs from what stood there. */
	write(slot: number, record: NoteReading): boolean {
		const flags =
			LIVE |
			(record.written ? WRITTEN : 0) |
			(record.leftOut ? LEFT_OUT : 0) |
			(record.dateProblem ? DATE_PROBLEM : 0) |
			(record.openTasks > 0 ? OPEN_TASKS : 0);
		const changed = this.writeNumbers(slot, record) || flags !== this.flags[slot];
		const recoded = this.encode(slot, record);
		if (flags !== this.flags[slot] || recoded) this.recount(slot, flags);
		const moved = this.paths[slot] !== record.path;
		if (moved) this.paths[slot] = record.path;
		return changed || recoded || moved;
	}

	free(slot: number): void {
		this.scratch.fill(0);
		this.recount(slot, 0);
		this.dates[slot] = 0;
		this.paths[slot] = null;
		this.freeSlots.push(slot);
	}

	/** @throws RangeError for a free slot. */
	read(slot: number): NoteRecord {
		const path = this.paths[slot];
		if (path === undefined || path === null) throw new RangeError(`No note in slot ${slot}`);
		const flags = this.flags[slot] as number;
		const date = this.dates[slot] as number;
		const participants = this.participants[slot] as number;
		return {
			path,
			title: baseNameOf(path),
			type: this.valuesAt(TYPE, slot)[0] ?? null,
			method: this.valuesAt(METHOD, slot)[0] ?? null,
			date: date === 0 ? null : dateOf(date),
			dateProblem: (flags & DATE_PROBLEM) !== 0,
			series: this.valuesAt(SERIES, slot)[0] ?? null,
			units: this.valuesAt(UNIT, slot),
			authors: this.valuesAt(AUTHOR, slot),
			characteristics: this.valuesAt(CHARACTERISTIC, slot),
			themes: this.valuesAt(THEME, slot),
			written: (flags & WRITTEN) !== 0,
			openTasks: this.openTasks[slot] as number,
			leftOut: (flags & LEFT_OUT) !== 0,
			participants: participants === NOT_GIVEN ? null : participants - 1,
			fit: this.fitAt(slot),
		};
	}

	/** How the method fitted, for the note in this slot. */
	fitAt(slot: number): MethodFit | null {
		return fitOf(this.fits[slot] as number);
	}

	private valuesAt(facet: number, slot: number): readonly string[] {
		return (this.sets[facet] as ValueSets).valuesOf((this.codes[facet] as Int32Array)[slot] as number);
	}

	private writeNumbers(slot: number, record: NoteReading): boolean {
		const date = record.date;
		const tasks = Math.min(record.openTasks, MOST_IN_16_BITS);
		const people = record.participants === null ? NOT_GIVEN : Math.min(record.participants + 1, MOST_IN_16_BITS);
		const fit = fitNumber(record.fit);
		const changed =
			date !== this.dates[slot] ||
			tasks !== this.openTasks[slot] ||
			people !== this.participants[slot] ||
			fit !== this.fits[slot];
		this.dates[slot] = date;
		this.openTasks[slot] = tasks;
		this.participants[slot] = people;
		this.fits[slot] = fit;
		return changed;
	}

	/** Puts the codes into `scratch`. @returns whether any differs from the slot's. */
	private encode(slot: number, record: NoteReading): boolean {
		const { codes, lists, scratch, sets } = this;
		lists[TYPE] = record.type;
		lists[METHOD] = record.method;
		lists[CHARACTERISTIC] = record.characteristics;
		lists[THEME] = record.themes;
		lists[UNIT] = record.units;
		lists[SERIES] = record.series;
		lists[MONTH] = record.month;
		lists[AUTHOR] = record.authors;
		let differs = false;
		for (let f = 0; f < FACETS; f++) {
			const list = lists[f] as ValueList;
			const code = list === NO_VALUES ? EMPTY_SET : list.codeBy(sets[f] as ValueSets, giveCode);
			scratch[f] = code;
			if (code !== (codes[f] as Int32Array)[slot]) differs = true;
		}
		return differs;
	}

	/** Moves the slot to the codes in `scratch` and to `flags`, keeping `uses` right. */
	private recount(slot: number, flags: number): void {
		const before = this.flags[slot] as number;
		const counted = isCounted(before);
		const counts = isCounted(flags);
		const plannedBefore = (before & WRITTEN) === 0 ? 1 : 0;
		const planned = (flags & WRITTEN) === 0 ? 1 : 0;
		for (let f = 0; f < FACETS; f++) {
			const column = this.codes[f] as Int32Array;
			const { uses } = this.sets[f] as ValueSets;
			const code = this.scratch[f] as number;
			if (counted) uses[(column[slot] as number) * 2 + plannedBefore]!--;
			if (counts) uses[code * 2 + planned]!++;
			column[slot] = code;
		}
		this.flags[slot] = flags;
	}

	private grow(): void {
		const capacity = this.size * 2;
		const wider = <T extends { set(from: T): void }>(column: T, make: (length: number) => T): T => {
			const result = make(capacity);
			result.set(column);
			return result;
		};
		this.codes = this.codes.map((column) => wider(column, (length) => new Int32Array(length)));
		this.dates = wider(this.dates, (length) => new Int32Array(length));
		this.flags = wider(this.flags, (length) => new Uint8Array(length));
		this.stamps = wider(this.stamps, (length) => new Float64Array(length));
		this.openTasks = wider(this.openTasks, (length) => new Uint16Array(length));
		this.participants = wider(this.participants, (length) => new Uint16Array(length));
		this.fits = wider(this.fits, (length) => new Uint16Array(length));
	}
}

/** Counted notes are those that are not left out. */
function isCounted(flags: number): boolean {
	return (flags & (LIVE | LEFT_OUT)) === LIVE;
}

function giveCode(sets: ValueSets, values: readonly string[]): number {
	return sets.code(values);
}

function fitNumber(fit: MethodFit | null): number {
	return fit === null ? 0 : (fit.topic ?? 0) | ((fit.stage ?? 0) << 4) | ((fit.group ?? 0) << 8);
}

function fitOf(number: number): MethodFit | null {
	if (number === 0) return null;
	return { topic: number & 15 || null, stage: (number >> 4) & 15 || null, group: (number >> 8) & 15 || null };
}
