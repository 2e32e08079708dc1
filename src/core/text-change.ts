// Owns the smallest unit of a plan: replacing one stretch of a text.

/** Replace `[from, to)` of the original text by `insert`. Offsets are UTF-16 code units of the original. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** Where the selection stands in the text after the changes (offsets in the new text). */
export interface TextSelection {
	readonly anchor: number;
	readonly head: number;
}

/** What a command wants done to one note's text: sorted, non-overlapping changes, and where to type next. */
export interface TextPlan {
	readonly changes: readonly TextChange[];
	readonly selection?: TextSelection;
}

/**
 * The text after `changes`.
 * @throws RangeError when the changes are not sorted, overlap, or reach outside the text.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
	let result = "";
	let position = 0;
	for (const { from, to, insert } of changes) {
		if (from < position || to < from || to > text.length) {
			throw new RangeError(`Change ${from}–${to} does not fit a text of ${text.length} after ${position}`);
		}
		result += text.slice(position, from) + insert;
		position = to;
	}
	return result + text.slice(position);
}

/** The one change that turns `before` into `after`: what lies between their common beginning and end; none when equal. */
export function changeBetween(before: string, after: string): TextChange[] {
	if (before === after) return [];
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from++;
	let end = 0;
	while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return [{ from, to: before.length - end, insert: after.slice(from, after.length - end) }];
}
