// Owns a session's timers and frames: all that the plugin or the host asked to be called for later.
// They run by themselves in real time; `runDue` runs those that are due soon at once, so that tests do not wait.

type Callback = (...args: unknown[]) => unknown;

interface Timer {
	readonly id: number;
	/** Milliseconds from when it was set; for intervals the period. */
	readonly dueAt: number;
	readonly run: () => void;
	readonly stop: () => void;
	readonly repeats: boolean;
}

const FRAME = 16;

export class SessionTimers {
	private readonly timers = new Map<number, Timer>();
	private nextId = 1;
	/** Counts what ran; `settle` looks whether it grew. */
	runs = 0;

	constructor(private readonly onError: (error: unknown) => void) {}

	private add(callback: Callback, delay: number, repeats: boolean, args: unknown[]): number {
		const id = this.nextId++;
		const run = () => {
			if (!this.timers.has(id)) return;
			if (!repeats) this.clear(id);
			this.runs++;
			try {
				callback(...args);
			} catch (error) {
				this.onError(error);
			}
		};
		const handle = repeats ? globalThis.setInterval(run, delay) : globalThis.setTimeout(run, delay);
		const stop = () => (repeats ? globalThis.clearInterval(handle) : globalThis.clearTimeout(handle));
		this.timers.set(id, { id, dueAt: performance.now() + delay, run, stop, repeats });
		return id;
	}

	private clear(id: number | undefined): void {
		const timer = id === undefined ? undefined : this.timers.get(id);
		if (!timer) return;
		timer.stop();
		this.timers.delete(timer.id);
	}

	/** Puts the functions on a window in place of its own. */
	install(win: Window): void {
		const clear = (id?: number) => this.clear(id);
		const functions: Record<string, unknown> = {
			setTimeout: (callback: Callback, delay?: number, ...args: unknown[]) => this.add(callback, delay ?? 0, false, args),
			setInterval: (callback: Callback, delay?: number, ...args: unknown[]) => this.add(callback, Math.max(delay ?? 0, 1), true, args),
			requestAnimationFrame: (callback: Callback) => this.add(() => callback(performance.now()), FRAME, false, []),
			requestIdleCallback: (callback: Callback) => this.add(() => callback({ didTimeout: false, timeRemaining: () => 8 }), 1, false, []),
			clearTimeout: clear,
			clearInterval: clear,
			cancelAnimationFrame: clear,
			cancelIdleCallback: clear,
		};
		for (const [name, value] of Object.entries(functions)) Object.defineProperty(win, name, { value, configurable: true, writable: true });
	}

	/** Runs timers and frames (not intervals) that are due within so many milliseconds, in the order in which they are due. @returns how many ran */
	runDue(within: number): number {
		const limit = performance.now() + within;
		const due = [...this.timers.values()].filter((timer) => !timer.repeats && timer.dueAt <= limit).sort((a, b) => a.dueAt - b.dueAt || a.id - b.id);
		for (const timer of due) timer.run();
		return due.length;
	}

	stopAll(): void {
		for (const timer of this.timers.values()) timer.stop();
		this.timers.clear();
	}
}
