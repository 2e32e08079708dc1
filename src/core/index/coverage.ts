// Owns what the index knows over time: the latest note of a series, what is in use, what has not been touched.

import type { IsoDate } from "../dates";
import { compareCodePoints, foldPath } from "../note/path";
import type { NotePath } from "../note/path";
import { dateNumber } from "../note/record-context";
import type { NoteRecord } from "../note/note-record";
import type { Axis } from "./facets";
import { LEFT_OUT, LIVE } from "./note-columns";
import type { NoteIndex } from "./note-index";

/**
 * The latest note of a series dated before `before` (null: the latest of all), other than `exclude`.
 * Notes without a date, notes left out and contributions are none; capitals in the name of the series make no difference.
 * Of several on one day it is the last by path, so that everyone gets the same link.
 */
export function previousInSeries(
	index: NoteIndex,
	series: string,
	before: IsoDate | null,
	exclude: NotePath | null,
): NoteRecord | null {
	const { columns } = index;
	const sets = columns.setsOf("series");
	const wanted = foldPath(series.trim());
	const same = sets.members.map((_, set) => sets.valuesOf(set).some((value) => foldPath(value) === wanted));
	const types = columns.setsOf("type");
	const contribution = types.members.map((_, set) => types.valuesOf(set).includes("contribution"));
	const typeColumn = columns.column("type");
	const column = columns.column("series");
	const end = before === null ? Infinity : dateNumber(before);
	let best = -1;
	for (let slot = 0; slot < columns.size; slot++) {
		const date = columns.dates[slot] as number;
		if (same[column[slot] as number] !== true || date === 0 || date >= end || !isCounted(columns.flags[slot])) continue;
		if (columns.paths[slot] === exclude || contribution[typeColumn[slot] as number] === true) continue;
		if (best < 0 || date > (columns.dates[best] as number)) best = slot;
		else if (date === columns.dates[best] && isAfter(columns.paths[slot], columns.paths[best])) best = slot;
	}
	return best < 0 ? null : columns.read(best);
}

/** The series that notes have, the most used first. */
export function seriesInUse(index: NoteIndex): string[] {
	return inUse(index, "series");
}

/** The units that notes have, the most used first. */
export function unitsInUse(index: NoteIndex): string[] {
	return inUse(index, "unit");
}

function inUse(index: NoteIndex, axis: Axis): string[] {
	const sets = index.columns.setsOf(axis);
	const uses = new Map<string, number>();
	sets.members.forEach((_, set) => {
		const count = (sets.uses[set * 2] as number) + (sets.uses[set * 2 + 1] as number);
		if (count === 0) return;
		for (const value of sets.valuesOf(set)) uses.set(value, (uses.get(value) ?? 0) + count);
	});
	return [...uses].sort(([a, countA], [b, countB]) => countB - countA || compareCodePoints(a, b)).map(([value]) => value);
}

function isCounted(flags: number | undefined): boolean {
	return ((flags ?? 0) & (LIVE | LEFT_OUT)) === LIVE;
}

function isAfter(a: NotePath | null | undefined, b: NotePath | null | undefined): boolean {
	return compareCodePoints(a ?? "", b ?? "") > 0;
}
