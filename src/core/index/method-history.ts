// Owns what the team knows of its methods: how often each was used, when last, and how it fitted.

import type { IsoDate } from "../dates";
import { dateNumber, dateOf } from "../note/record-context";
import { LEFT_OUT, LIVE, WRITTEN } from "./note-columns";
import type { NoteIndex } from "./note-index";

export interface MethodHistory {
	/** Notes that were written with it. */
	readonly used: number;
	/** Null: none of them has a date. */
	readonly last: IsoDate | null;
	/** The mean of all scores given, 1 to 4; null without any. */
	readonly fit: number | null;
}

/**
 * The history of each method that was used, by method id (or the text as written), up to and including `until` (today):
 * what is planned ahead was not used yet, nor was what nobody has written in. A contribution belongs to its meeting,
 * which counts. Notes left out do not.
 */
export function methodHistories(index: NoteIndex, until: IsoDate): ReadonlyMap<string, MethodHistory> {
	const { columns } = index;
	const sets = columns.setsOf("method");
	const methods = columns.column("method");
	const types = columns.column("type");
	const contributions = new Set(columns.setsOf("type").members.flatMap((_, set) => (columns.setsOf("type").valuesOf(set)[0] === "contribution" ? set : [])));
	const end = dateNumber(until);
	const tallies = new Map<string, { used: number; last: number; sum: number; scores: number }>();
	for (let slot = 0; slot < columns.size; slot++) {
		if (((columns.flags[slot] as number) & (LIVE | LEFT_OUT | WRITTEN)) !== (LIVE | WRITTEN)) continue;
		const date = columns.dates[slot] as number;
		if (date > end || contributions.has(types[slot] as number)) continue;
		const [method] = sets.valuesOf(methods[slot] as number);
		if (method === undefined) continue;
		const tally = tallies.get(method) ?? { used: 0, last: 0, sum: 0, scores: 0 };
		tallies.set(method, tally);
		tally.used++;
		tally.last = Math.max(tally.last, date);
		const fit = columns.fitAt(slot);
		for (const score of fit ? [fit.topic, fit.stage, fit.group] : []) {
			if (score === null) continue;
			tally.sum += score;
			tally.scores++;
		}
	}
	return new Map(
		[...tallies].map(([method, { used, last, sum, scores }]) => [
			method,
			{ used, last: last === 0 ? null : dateOf(last), fit: scores === 0 ? null : sum / scores },
		]),
	);
}
