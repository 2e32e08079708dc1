// Owns Obsidian's `debounce`: a call at the end of a pause, or of the first call's time.

import type { HostWindow } from "./environment";

export interface Debouncer<A extends unknown[]> {
	(...args: A): Debouncer<A>;
	cancel(): Debouncer<A>;
	/** Runs a waiting call at once. */
	run(): unknown;
}

/** obsidian.d.ts, debounce: with `resetTimer` every call starts the wait anew, else the first call's wait counts. */
export function debounce<A extends unknown[]>(win: HostWindow, cb: (...args: A) => unknown, timeout = 0, resetTimer = false): Debouncer<A> {
	let timer: number | undefined;
	let waiting: A | undefined;
	const run = () => {
		if (timer !== undefined) win.clearTimeout(timer);
		timer = undefined;
		const args = waiting;
		waiting = undefined;
		return args ? cb(...args) : undefined;
	};
	const debounced = ((...args: A) => {
		waiting = args;
		if (timer !== undefined && resetTimer) {
			win.clearTimeout(timer);
			timer = undefined;
		}
		timer ??= win.setTimeout(run, timeout);
		return debounced;
	}) as Debouncer<A>;
	debounced.cancel = () => {
		if (timer !== undefined) win.clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
		return debounced;
	};
	debounced.run = run;
	return debounced;
}
