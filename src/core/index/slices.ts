// Owns doing long work in slices that leave no frame behind.

/** How long a slice may take: a quarter of the budget of 8 ms, because columns that double or a collection may fall in it. */
export const SLICE_MS = 2;

/**
 * Steps through `work` until it is done or `budgetMs` have passed by `now` (milliseconds, any origin).
 * A step counts as short: the slice ends after the first one that reaches the budget.
 * @returns whether the work is done.
 */
export function workFor(work: Iterator<unknown>, budgetMs: number, now: () => number): boolean {
	const end = now() + budgetMs;
	do {
		if (work.next().done === true) return true;
	} while (now() < end);
	return false;
}
