// Owns the codes of one facet: each value that occurs gets a number, and so does each list of values.

import { compareCodePoints } from "../note/path";

/** The code of the empty list. */
export const EMPTY_SET = 0;

/** Value codes stay below this, so that a list's code and a value's code make one exact number. */
const VALUE_LIMIT = 2 ** 20;

/**
 * Notes share their lists: a column holds one number a note, and a query decides once for each list, not for each note.
 *
 * Invariants: `values[codes.get(v)] === v`; `members[s]` are the distinct value codes of list `s` in the order written;
 * codes are never reused, so values that have gone out of use stay known (they are few: `uses` tells).
 */
export class ValueSets {
	readonly values: string[] = [];
	readonly members: (readonly number[])[] = [[]];
	/** How many notes that are not left out have each list: written at `2 × list`, planned right after. */
	readonly uses: number[] = [0, 0];
	private readonly codes = new Map<string, number>();
	private order: number[] = [];
	private readonly longer = new Map<number, number>();

	/** The code of a list of distinct values. */
	code(values: readonly string[]): number {
		let set = EMPTY_SET;
		for (const value of values) set = this.extended(set, this.valueCode(value));
		return set;
	}

	/** The code of a value, or undefined if no note ever had it. */
	codeOf(value: string): number | undefined {
		return this.codes.get(value);
	}

	/** The values of a list, in the order written. */
	valuesOf(set: number): readonly string[] {
		return (this.members[set] ?? []).map((code) => this.values[code] as string);
	}

	/** All value codes, in code point order of their values. */
	sorted(): readonly number[] {
		if (this.order.length < this.values.length) {
			this.order = this.values.map((_, code) => code);
			this.order.sort((a, b) => compareCodePoints(this.values[a] as string, this.values[b] as string));
		}
		return this.order;
	}

	private valueCode(value: string): number {
		const known = this.codes.get(value);
		if (known !== undefined) return known;
		const code = this.values.length;
		if (code >= VALUE_LIMIT) throw new RangeError(`More than ${VALUE_LIMIT} values in one facet`);
		this.values.push(value);
		this.codes.set(value, code);
		return code;
	}

	private extended(set: number, code: number): number {
		const key = set * VALUE_LIMIT + code;
		const known = this.longer.get(key);
		if (known !== undefined) return known;
		const longer = this.members.length;
		this.members.push([...(this.members[set] ?? []), code]);
		this.uses.push(0, 0);
		this.longer.set(key, longer);
		return longer;
	}
}
