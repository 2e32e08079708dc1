// Owns measuring the index: how long building, changing and asking take, and what a note weighs.

import { questionByHeading } from "../src/core/framework/lookup";
import { WHOLE_OVERVIEW } from "../src/core/index/facets";
import { NoteIndex } from "../src/core/index/note-index";
import { Overview } from "../src/core/index/overview";
import { QuestionIndex } from "../src/core/index/question-index";
import { SLICE_MS, workFor } from "../src/core/index/slices";
import type { NoteMetadata } from "../src/core/note/note-metadata";
import { RecordContext } from "../src/core/note/record-context";
import { Vocabulary } from "../src/core/note/vocabulary";
import type { CacheEntry } from "./generate";
import { generateMetadata } from "./generate";

/** Times in milliseconds. */
export interface Figures {
	readonly notes: number;
	readonly floorMs: number;
	readonly buildMs: number;
	readonly maxSliceMs: number;
	readonly updateP95Ms: number;
	readonly queryMs: number;
	readonly firstQueryMs: number;
	readonly bytesPerNote: number;
	readonly questionsMs: number;
	readonly questionsMaxSliceMs: number;
}

const ROUNDS = 5;
const WARM_UP_MS = 1000;
const UPDATES = 1000;
const PAGE = 50;

/** Time that this process has worked, so that other programs on the machine disturb less. Collections count. */
function now(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

export function measure(entries: readonly CacheEntry[]): Figures {
	const floors: number[] = [];
	const builds = rounds(() => {
		// Floor and build by turns, so that whatever slows the machine down slows both.
		floors.push(timed(() => fillFloor(entries)));
		return runSlices(newIndex().fill(entries));
	});
	// After the builds: the first one makes tables that are not the notes'.
	const { index, bytesPerNote } = weigh(entries);
	index.setReady();
	const questions = rounds(() => measureQuestions(index, entries));
	return {
		notes: entries.length,
		floorMs: median(floors.slice(-ROUNDS)),
		buildMs: median(builds.map(({ totalMs }) => totalMs)),
		maxSliceMs: median(builds.map(({ maxMs }) => maxMs)),
		...measureQueries(index, entries),
		updateP95Ms: measureUpdates(index, entries),
		bytesPerNote,
		questionsMs: median(questions.map(({ totalMs }) => totalMs)),
		questionsMaxSliceMs: median(questions.map(({ maxMs }) => maxMs)),
	};
}

/** The least that any index over the cache has to do. */
function fillFloor(entries: readonly CacheEntry[]): number {
	const paths = new Map<string, string[]>();
	const byPath = new Map<string, NoteMetadata>();
	for (const [path, metadata] of entries) {
		byPath.set(path, metadata);
		for (const tag of metadata.frontmatter?.["tags"] as readonly string[]) addPath(paths, tag, path);
		for (const { tag } of metadata.tags ?? []) addPath(paths, tag, path);
	}
	return paths.size + byPath.size;
}

function addPath(paths: Map<string, string[]>, tag: string, path: string): void {
	const list = paths.get(tag);
	if (list === undefined) paths.set(tag, [path]);
	else list.push(path);
}

function newIndex(): NoteIndex {
	return new NoteIndex(
		new RecordContext({
			vocabulary: new Vocabulary({ themes: [], language: "nb" }),
			language: "nb",
			notesFolder: "Refleksjon",
			templatesFolder: "Maler",
			countAuthors: false,
		}),
	);
}

interface Slices {
	readonly totalMs: number;
	readonly maxMs: number;
}

function runSlices(work: Iterator<unknown>): Slices {
	let totalMs = 0;
	let maxMs = 0;
	for (let done = false; !done; ) {
		const ms = timed(() => {
			// The clock that the app gives it: asking for processor time costs as much as reading a note.
			done = workFor(work, SLICE_MS, () => performance.now());
		});
		totalMs += ms;
		maxMs = Math.max(maxMs, ms);
	}
	return { totalMs, maxMs };
}

/** After collection, what an index holds beyond the entries, which are the cache's own. */
function weigh(entries: readonly CacheEntry[]): { index: NoteIndex; bytesPerNote: number } {
	const before = heldBytes();
	const index = newIndex();
	runSlices(index.fill(entries));
	return { index, bytesPerNote: (heldBytes() - before) / entries.length };
}

function heldBytes(): number {
	if (globalThis.gc === undefined) throw new Error("Run with node --expose-gc");
	// More than once: what the first collection finds out is dead code goes with a later one.
	for (let i = 0; i < 5; i++) globalThis.gc();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function measureQuestions(index: NoteIndex, entries: readonly CacheEntry[]): Slices {
	const cache = new Map(entries);
	const questions = new QuestionIndex(index, {
		metadataOf: (path) => cache.get(path) ?? null,
		questionOf: questionByHeading,
	});
	return runSlices(questions.update());
}

/** All facet counts and the first page, each time after a note has changed. */
function measureQueries(index: NoteIndex, entries: readonly CacheEntry[]): { queryMs: number; firstQueryMs: number } {
	const overview = new Overview(index);
	const ask = (): number => timed(() => overview.query(WHOLE_OVERVIEW).rows.page(0, PAGE));
	const firstQueryMs = ask();
	let changes = 0;
	const queryMs = median(
		rounds(() => {
			const i = changes++ % entries.length;
			index.upsert((entries[i] as CacheEntry)[0], generateMetadata(entries.length + i));
			return ask();
		}),
	);
	return { queryMs, firstQueryMs };
}

function measureUpdates(index: NoteIndex, entries: readonly CacheEntry[]): number {
	const once = (): number => {
		const times: number[] = [];
		for (let i = 0; i < UPDATES; i++) {
			const [path] = entries[(i * 7919) % entries.length] as CacheEntry;
			const metadata = generateMetadata(i);
			times.push(timed(() => index.upsert(path, metadata)));
		}
		return times.sort((a, b) => a - b)[Math.floor(UPDATES * 0.95)] as number;
	};
	return median(rounds(once));
}

/** Rounds to warm up until the compiler has seen enough, then five that count. */
function rounds<T>(round: () => T): T[] {
	const warmEnough = now() + WARM_UP_MS;
	do round();
	while (now() < warmEnough);
	return Array.from({ length: ROUNDS }, round);
}

function timed(work: () => unknown): number {
	const start = now();
	work();
	return now() - start;
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
