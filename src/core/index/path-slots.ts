// Owns which slot each path has.

import type { NotePath } from "../note/path";

/** Enough that at 100,000 notes no table has more than some thousands. A power of two. */
const TABLES = 16;

/**
 * A map in several tables: one alone, when it doubles at 65,536 notes, takes as long as a whole slice of the work.
 *
 * Invariant: a path is in the table that `tableOf` gives, and in no other.
 */
export class PathSlots {
	private readonly tables = Array.from({ length: TABLES }, () => new Map<NotePath, number>());
	private count = 0;

	get size(): number {
		return this.count;
	}

	get(path: NotePath): number | undefined {
		return this.tableOf(path).get(path);
	}

	has(path: NotePath): boolean {
		return this.tableOf(path).has(path);
	}

	/** @returns whether the path is new. */
	set(path: NotePath, slot: number): boolean {
		const table = this.tableOf(path);
		const before = table.size;
		table.set(path, slot);
		const added = table.size > before;
		if (added) this.count++;
		return added;
	}

	delete(path: NotePath): void {
		if (this.tableOf(path).delete(path)) this.count--;
	}

	private tableOf(path: NotePath): Map<NotePath, number> {
		let mixed = path.length;
		// Kept short: whole numbers of few digits are what engines multiply fastest.
		for (let i = 0; i < path.length; i++) mixed = (mixed * 31 + path.charCodeAt(i)) & 0xffff;
		return this.tables[(mixed ^ (mixed >> 8)) & (TABLES - 1)] as Map<NotePath, number>;
	}
}
