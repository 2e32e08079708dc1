// Owns running long work between the app's frames.

import { SLICE_MS, workFor } from "../core/index/slices";

export interface SlicedWork {
	/** Resolves true when the work is done, false when it was stopped. */
	readonly done: Promise<boolean>;
	stop(): void;
}

/** Steps through `work` a slice at a time, each inside `wrap`, and lets the app breathe in between. */
export function inSlices(work: Iterator<unknown>, wrap: (slice: () => void) => void = (slice) => slice()): SlicedWork {
	let stopped = false;
	const done = new Promise<boolean>((resolve) => {
		const slice = (): void => {
			if (stopped) {
				resolve(false);
				return;
			}
			let finished = false;
			wrap(() => {
				finished = workFor(work, SLICE_MS, () => performance.now());
			});
			if (finished) resolve(true);
			else window.setTimeout(slice, 0);
		};
		window.setTimeout(slice, 0);
	});
	return {
		done,
		stop: () => {
			stopped = true;
		},
	};
}
