// Owns which notes answer which questions. Built when it is first wanted, after the overview has been shown.

import type { IsoDate } from "../dates";
import type { NoteMetadata } from "../note/note-metadata";
import { hasOwnContent } from "../note/own-content";
import { compareCodePoints } from "../note/path";
import type { NotePath } from "../note/path";
import { dateOf, Readings } from "../note/record-context";
import { AnswerColumns } from "./answer-columns";
import { LEFT_OUT, LIVE } from "./note-columns";
import type { NoteColumns } from "./note-columns";
import type { NoteIndex } from "./note-index";

/** Where the question index reads: the cache, and the bank with the team's own questions. */
export interface QuestionSource {
	metadataOf(path: NotePath): NoteMetadata | null;
	/** The id of the question that a heading asks, or null. */
	questionOf(heading: string): string | null;
}

export interface QuestionAnswer {
	readonly path: NotePath;
	readonly date: IsoDate | null;
	/** The heading's line in the file, from 0. */
	readonly line: number;
}

export interface QuestionCoverage {
	/** How many notes answer it, each once. */
	readonly notes: number;
	/** Of the latest answer that has a date. */
	readonly last: IsoDate | null;
}

export const UNANSWERED: QuestionCoverage = { notes: 0, last: null };

const NOTES_A_STEP = 16;

/**
 * Invariants: `answers` holds the question's code and the heading's line of each answer, for the notes as they were when
 * `contentRevision` was `seen`; slots with a later stamp are read again by `update`.
 */
export class QuestionIndex {
	private columns: NoteColumns;
	private answers = new AnswerColumns();
	private seen = -1;
	private readonly ids: string[] = [];
	private readonly codes = new Map<string, number>();
	private readonly questions: Readings<string | null>;

	constructor(
		private readonly index: NoteIndex,
		private readonly source: QuestionSource,
	) {
		this.columns = index.columns;
		this.questions = new Readings((heading) => source.questionOf(heading));
	}

	/** False: `update` has something to do. */
	get upToDate(): boolean {
		return this.columns === this.index.columns && this.seen === this.index.contentRevision;
	}

	/** Reads the notes that were touched since the last time, a few for each `next()`; drive it with `workFor`. */
	*update(): Generator<void, void, void> {
		if (this.columns !== this.index.columns) {
			this.columns = this.index.columns;
			this.answers = new AnswerColumns();
			this.seen = -1;
		}
		const { columns, seen } = this;
		const now = this.index.contentRevision;
		this.answers.reserve(columns.size);
		let left = NOTES_A_STEP;
		for (let slot = 0; slot < columns.size; slot++) {
			if ((columns.stamps[slot] as number) <= seen) continue;
			this.read(slot, columns.paths[slot] ?? null);
			if (--left > 0) continue;
			left = NOTES_A_STEP;
			yield;
			// The index started over meanwhile: what is left of this round is about notes of before.
			if (columns !== this.index.columns) return;
			this.answers.reserve(columns.size);
		}
		this.seen = now;
	}

	/** The notes that answer a question, newest first, then by path; left out notes are none. */
	answersTo(question: string): QuestionAnswer[] {
		const code = this.codes.get(question);
		const found: QuestionAnswer[] = [];
		if (code === undefined) return found;
		this.eachNote((slot) => {
			this.answers.each(slot, (question, line) => {
				if (question !== code) return;
				const date = this.columns.dates[slot] as number;
				found.push({ path: this.columns.paths[slot] as NotePath, date: date === 0 ? null : dateOf(date), line });
			});
		});
		return found.sort(
			(a, b) => compareCodePoints(b.date ?? "", a.date ?? "") || compareCodePoints(a.path, b.path) || a.line - b.line,
		);
	}

	/** Every question that has been answered. */
	coverage(): ReadonlyMap<string, QuestionCoverage> {
		const notes = new Int32Array(this.ids.length);
		const last = new Int32Array(this.ids.length);
		/** The last note that was counted for a question, plus one. */
		const counted = new Int32Array(this.ids.length);
		this.eachNote((slot) => {
			this.answers.each(slot, (question) => {
				if (counted[question] === slot + 1) return;
				counted[question] = slot + 1;
				notes[question]!++;
				last[question] = Math.max(last[question] as number, this.columns.dates[slot] as number);
			});
		});
		const coverage = new Map<string, QuestionCoverage>();
		this.ids.forEach((id, code) => {
			const date = last[code] as number;
			if (notes[code]! > 0) coverage.set(id, { notes: notes[code] as number, last: date === 0 ? null : dateOf(date) });
		});
		return coverage;
	}

	/** Notes that are left out are not among them. */
	private eachNote(visit: (slot: number) => void): void {
		for (let slot = 0; slot < this.columns.size; slot++) {
			if (((this.columns.flags[slot] as number) & (LIVE | LEFT_OUT)) === LIVE) visit(slot);
		}
	}

	/**
	 * A question is answered when there is content of one's own between its heading and the next of the same or a
	 * higher level (DESIGN, "Questions are headings").
	 */
	private read(slot: number, path: NotePath | null): void {
		this.answers.clear(slot);
		const metadata = path === null ? null : this.source.metadataOf(path);
		const headings = metadata?.headings;
		if (!metadata || headings === undefined) return;
		for (let i = 0; i < headings.length; i++) {
			const heading = headings[i];
			const question = heading === undefined ? null : this.questions.of(heading.heading);
			if (heading === undefined || question === null) continue;
			let next = i + 1;
			while ((headings[next]?.level ?? 0) > heading.level) next++;
			if (hasOwnContent(metadata, heading.position.end.offset, headings[next]?.position.start.offset)) {
				this.answers.add(slot, this.codeOf(question), heading.position.start.line);
			}
		}
	}

	private codeOf(question: string): number {
		const known = this.codes.get(question);
		if (known !== undefined) return known;
		this.ids.push(question);
		this.codes.set(question, this.ids.length - 1);
		return this.ids.length - 1;
	}
}
