// Owns how unsaved edits and a change of the file from outside are joined.

interface Span {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** The one replaced stretch that leads from one text to another. */
export function changedSpan(before: string, after: string): Span {
	let from = 0;
	const shortest = Math.min(before.length, after.length);
	while (from < shortest && before[from] === after[from]) from++;
	let tail = 0;
	while (tail < shortest - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}

/** Both changes when they do not touch; else ours, as the one that is in front of the user. */
export function mergeTexts(base: string, ours: string, theirs: string): string {
	const a = changedSpan(base, ours);
	const b = changedSpan(base, theirs);
	const [first, second] = a.from <= b.from ? [a, b] : [b, a];
	if (first.to > second.from || (first.from === second.from && first.to === second.to)) return ours === base ? theirs : ours;
	return base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to);
}
