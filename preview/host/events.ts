// Owns the host's event emitter, with the calls and the error behaviour of Obsidian's `Events`.

/** What `on` hands back. Obsidian keeps its fields private; here they are named so that `Component` can detach. */
export interface HostEventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: (...data: unknown[]) => unknown;
	readonly context: unknown;
}

let reportListenerError: (error: unknown) => void = rethrowLater;

/** As in the app, a listener that throws stops neither the other listeners nor the one who triggered. */
function rethrowLater(error: unknown): void {
	setTimeout(() => {
		throw error;
	}, 0);
}

/**
 * Sends errors thrown by listeners somewhere else than to the runtime's uncaught-error handler.
 * @returns the way back to what was there before.
 */
export function onListenerError(handler: (error: unknown) => void): () => void {
	const previous = reportListenerError;
	reportListenerError = handler;
	return () => {
		reportListenerError = previous;
	};
}

// Parameters are `any` as in obsidian.d.ts: classes that extend this narrow them in overloads.
/* eslint-disable @typescript-eslint/no-explicit-any */
export class Events {
	private readonly listeners = new Map<string, HostEventRef[]>();

	on(name: string, callback: (...data: any[]) => unknown, ctx?: any): HostEventRef {
		const ref: HostEventRef = { source: this, name, callback, context: ctx };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: (...data: any[]) => unknown): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: HostEventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	/** Calls the listeners in the order in which they were added. Those added meanwhile wait for the next time. */
	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) {
			this.tryTrigger(ref, data);
		}
	}

	tryTrigger(evt: HostEventRef, args: unknown[]): void {
		try {
			evt.callback.apply(evt.context, args);
		} catch (error) {
			reportListenerError(error);
		}
	}

	private keep(name: string, wanted: (ref: HostEventRef) => boolean): void {
		const left = (this.listeners.get(name) ?? []).filter(wanted);
		if (left.length > 0) {
			this.listeners.set(name, left);
		} else {
			this.listeners.delete(name);
		}
	}
}
