// Owns dividing rows into groups.

import { NONE } from "./facets";
import type { Axis, OverviewQuery } from "./facets";
import { WRITTEN } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import type { RowGroup } from "./query-result";

export interface GroupedRows {
	readonly slots: Int32Array;
	readonly groups: readonly RowGroup[];
	/** Where each of the innermost groups ends. */
	readonly ends: readonly number[];
}

/** A note stands under each of its values, in the order that `slots` has, and under `NONE` if it has none. */
export function groupRows(columns: NoteColumns, slots: Int32Array, query: OverviewQuery): GroupedRows {
	return divided(columns, slots, query.groupBy, query.sort.by === "date" && query.sort.descending, 0);
}

function divided(
	columns: NoteColumns,
	slots: Int32Array,
	axes: readonly Axis[],
	newestFirst: boolean,
	offset: number,
): GroupedRows {
	const [axis, ...inner] = axes;
	if (axis === undefined) return { slots, groups: [], ends: [offset + slots.length] };
	const parts: Int32Array[] = [];
	const groups: RowGroup[] = [];
	const ends: number[] = [];
	let from = offset;
	for (const [value, members] of partsOf(columns, slots, axis, newestFirst)) {
		const part = divided(columns, members, inner, newestFirst, from);
		const to = from + part.slots.length;
		const written = members.reduce((count, slot) => ((columns.flags[slot] as number) & WRITTEN ? count + 1 : count), 0);
		groups.push({ axis, value, from, to, groups: part.groups, written, planned: members.length - written });
		parts.push(part.slots);
		ends.push(...part.ends);
		from = to;
	}
	const all = new Int32Array(from - offset);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return { slots: all, groups, ends };
}

/** The slots of each value that occurs, by code point; months follow the dates; `NONE` last. */
function partsOf(
	columns: NoteColumns,
	slots: Int32Array,
	axis: Axis,
	newestFirst: boolean,
): (readonly [string, Int32Array])[] {
	const sets = columns.setsOf(axis);
	const column = columns.column(axis);
	const none = sets.values.length;
	const noneOnly = [none];
	const membersOf = (slot: number): readonly number[] => {
		const members = sets.members[column[slot] as number] as readonly number[];
		return members.length === 0 ? noneOnly : members;
	};
	const counts = new Int32Array(none + 1);
	for (const slot of slots) {
		for (const code of membersOf(slot)) counts[code]!++;
	}
	const parts = Array.from(counts, (count) => (count === 0 ? null : new Int32Array(count)));
	counts.fill(0);
	for (const slot of slots) {
		for (const code of membersOf(slot)) (parts[code] as Int32Array)[counts[code]!++] = slot;
	}
	const codes = axis === "month" && newestFirst ? [...sets.sorted()].reverse() : sets.sorted();
	return [...codes, none].flatMap((code) => {
		const part = parts[code];
		return part ? [[code === none ? NONE : (sets.values[code] as string), part] as const] : [];
	});
}
