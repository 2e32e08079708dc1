// Owns waiting until a session has nothing more to do: files, metadata, frames and short timers.

import type { Disk } from "../host/disk";
import type { Host } from "../host/host";
import type { SessionTimers } from "./timers";

// Kept from before a test may put its own clock in their place.
const realTimeout = globalThis.setTimeout;
const realImmediate = globalThis.setImmediate;

/** Timers due within this many milliseconds are run at once; longer ones (a notice that goes away) are left. */
const SOON = 1000;
const QUIET_ROUNDS = 3;
const GIVE_UP = 20_000;

function turn(): Promise<void> {
	return new Promise((resolve) => realImmediate(() => realImmediate(resolve)));
}

export function pause(ms: number): Promise<void> {
	return new Promise((resolve) => realTimeout(resolve, ms));
}

const WATCHED = new Set(["list", "read", "readBinary", "write", "makeFolder", "rename", "remove", "stat"]);

/** The same disk, counting what is under way. */
export class CountedDisk {
	pending = 0;
	/** Counts what was begun. */
	calls = 0;
	readonly disk: Disk;

	constructor(inner: Disk) {
		this.disk = new Proxy(inner, {
			get: (target, name) => {
				const value: unknown = Reflect.get(target, name, target);
				if (typeof value !== "function") return value;
				const method = (value as (...args: unknown[]) => unknown).bind(target);
				return WATCHED.has(String(name)) ? (...args: unknown[]) => this.count(method(...args) as Promise<unknown>) : method;
			},
		});
	}

	private async count(work: Promise<unknown>): Promise<unknown> {
		this.pending++;
		this.calls++;
		try {
			return await work;
		} finally {
			this.pending--;
		}
	}
}

/** Waits until nothing moves any more. What is typed is saved, as the app does after two seconds. @throws Error after 20 s of unrest */
export async function untilQuiet(host: Host, disk: CountedDisk, timers: SessionTimers): Promise<void> {
	const start = performance.now();
	let quiet = 0;
	let before = -1;
	while (quiet < QUIET_ROUNDS) {
		await turn();
		await host.app.vault.settled();
		await host.app.metadataCache.whenIdle();
		await host.saveAll();
		const ran = timers.runDue(SOON);
		const now = timers.runs + disk.calls;
		quiet = ran === 0 && disk.pending === 0 && now === before ? quiet + 1 : 0;
		before = now;
		if (disk.pending > 0) await pause(1);
		if (performance.now() - start > GIVE_UP) throw new Error("The session does not come to rest: something sets timers again and again.");
	}
}
