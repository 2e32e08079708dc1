// Owns the index of all reflection notes: which notes there are, their records, and who is told of changes.

import type { NoteMetadata } from "../note/note-metadata";
import { readNote } from "../note/note-record";
import type { NoteReading, NoteRecord } from "../note/note-record";
import { folderTest } from "../note/path";
import type { NotePath } from "../note/path";
import type { RecordContext } from "../note/record-context";
import { hasUnreadableProperties } from "../note/unreadable-properties";
import { NoteColumns } from "./note-columns";
import { PathSlots } from "./path-slots";

/** Notes filled in between two looks at the clock: some 20 µs. */
const NOTES_A_STEP = 16;

/**
 * Knows no events and no clock: whoever hears of a change tells it.
 *
 * Invariants: `slots` has exactly the reflection notes, each with a slot of its own in `columns`;
 * the index after any sequence of calls answers as one built afresh from what the notes are now;
 * `revision` grows when a record, a path or readiness changed, and only then;
 * `contentRevision` grows with every note looked at, because answers to questions may have changed without the record.
 */
export class NoteIndex {
	/** For the queries of this folder alone. */
	columns = new NoteColumns();
	private slots = new PathSlots();
	private readonly broken = new Set<NotePath>();
	private readonly listeners = new Set<() => void>();
	private revisions = 0;
	private contentRevisions = 0;
	private depth = 0;
	private untold = false;
	private isReady = false;

	constructor(private rules: RecordContext) {}

	/** What the notes are read under. */
	get context(): RecordContext {
		return this.rules;
	}

	get revision(): number {
		return this.revisions;
	}

	get contentRevision(): number {
		return this.contentRevisions;
	}

	/** False until every note has been seen once: an empty index that is not ready is not an empty vault. */
	get ready(): boolean {
		return this.isReady;
	}

	/** How many reflection notes there are, left out ones included. */
	get size(): number {
		return this.slots.size;
	}

	/** Notes whose properties cannot be read, reflection notes or not; templates are checked elsewhere. */
	get unreadable(): ReadonlySet<NotePath> {
		return this.broken;
	}

	/** All notes have been seen. */
	setReady(): void {
		if (this.isReady) return;
		this.isReady = true;
		this.changed(true);
	}

	/** A note was created or changed. Recomputes that one record. */
	upsert(path: NotePath, metadata: NoteMetadata): void {
		this.mark(path, metadata);
		const record = readNote(path, metadata, this.rules);
		if (record === null) this.drop(path);
		else this.put(record, this.slots.get(path) ?? this.slotFor(path));
	}

	/** A note was deleted, or is none any more. An unknown path is no change. */
	remove(path: NotePath): void {
		if (this.broken.delete(path)) this.changed(true);
		this.drop(path);
	}

	private drop(path: NotePath): void {
		const slot = this.slots.get(path);
		if (slot === undefined) return;
		this.slots.delete(path);
		this.columns.free(slot);
		this.touch(slot);
		this.changed(true);
	}

	/**
	 * A note was moved. `metadata` is what the cache holds of it now: a place can make a note a template, a name can
	 * give it a date, so the record is read again, for notes that were none before as well.
	 */
	rename(from: NotePath, to: NotePath, metadata: NoteMetadata): void {
		if (from === to) return this.upsert(to, metadata);
		const slot = this.slots.get(from);
		const record = readNote(to, metadata, this.rules);
		this.batch(() => {
			if (slot === undefined || record === null) {
				this.remove(from);
				this.upsert(to, metadata);
				return;
			}
			this.remove(to);
			if (this.broken.delete(from)) this.changed(true);
			this.mark(to, metadata);
			this.slots.delete(from);
			this.slots.set(to, slot);
			this.put(record, slot);
		});
	}

	/** Subscribers are told once, after the outermost batch, and only if something changed. */
	batch(changes: () => void): void {
		this.depth++;
		try {
			changes();
		} finally {
			this.depth--;
			this.tell();
		}
	}

	/** Starts over under other rules: empty, not ready. */
	reset(context: RecordContext): void {
		this.rules = context;
		this.columns = new NoteColumns();
		this.slots = new PathSlots();
		this.broken.clear();
		this.isReady = false;
		this.contentRevisions++;
		this.changed(true);
	}

	/** Called after changes, once a batch. Returns the way to stop. */
	subscribe(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	has(path: NotePath): boolean {
		return this.slots.has(path);
	}

	/** The record of a note, or null if it is no reflection note. */
	record(path: NotePath): NoteRecord | null {
		const slot = this.slots.get(path);
		return slot === undefined ? null : this.columns.read(slot);
	}

	/** The reflection notes inside a folder, for when it is renamed or deleted. */
	pathsIn(folder: string): NotePath[] {
		const isInside = folderTest(folder);
		return this.columns.paths.filter((path): path is NotePath => path !== null && isInside(path));
	}

	/**
	 * Takes in notes a few at a time: each `next()` is one small step of work, to be driven by `workFor`.
	 * A note that is not cached yet (null) is passed over; the cache will tell of it.
	 */
	*fill(notes: Iterable<readonly [NotePath, NoteMetadata | null]>): Generator<void, void, void> {
		const remaining = notes[Symbol.iterator]();
		let more = true;
		while (more) {
			this.batch(() => {
				for (let i = 0; more && i < NOTES_A_STEP; i++) {
					const next = remaining.next();
					if (next.done === true) more = false;
					else if (next.value[1] !== null) this.add(next.value[0], next.value[1]);
				}
			});
			yield;
		}
	}

	/** `upsert` for a note that is most likely new: until the index is ready, looking it up first would cost a good deal. */
	private add(path: NotePath, metadata: NoteMetadata): void {
		const record = this.isReady ? null : readNote(path, metadata, this.rules);
		if (record === null) return this.upsert(path, metadata);
		this.mark(path, metadata);
		const slot = this.columns.take();
		if (this.slots.set(path, slot)) return this.put(record, slot);
		// An event told of it before the walk came by: back to the slot that it has.
		const known = this.columns.paths.indexOf(path);
		this.columns.free(slot);
		this.slots.set(path, known);
		this.put(record, known);
	}

	/** Nearly every note can be read, and there is nothing to look up. */
	private mark(path: NotePath, metadata: NoteMetadata): void {
		const isBroken = hasUnreadableProperties(metadata) && !this.rules.isForTemplates(path);
		if (isBroken ? this.broken.has(path) : !this.broken.delete(path)) return;
		if (isBroken) this.broken.add(path);
		this.changed(true);
	}

	/** A slot of its own, which `put` fills. */
	private slotFor(path: NotePath): number {
		const slot = this.columns.take();
		this.slots.set(path, slot);
		return slot;
	}

	private put(record: NoteReading, slot: number): void {
		const changed = this.columns.write(slot, record);
		this.touch(slot);
		this.changed(changed);
	}

	private touch(slot: number): void {
		this.columns.stamps[slot] = ++this.contentRevisions;
	}

	private changed(record: boolean): void {
		if (record) this.revisions++;
		this.untold = true;
		if (this.depth === 0) this.tell();
	}

	private tell(): void {
		if (this.depth > 0 || !this.untold) return;
		this.untold = false;
		for (const listener of [...this.listeners]) listener();
	}
}
