// Owns the answers of all notes as columns of numbers: a list for each note would be 100,000 small objects to collect.

const FIRST_CAPACITY = 256;
/** Ends a list, and is no answer: answers are numbered from 1, so that columns begin as empty lists. */
const NONE = 0;

/**
 * The answers of a note are a linked list; taken out ones wait, linked too, to be used again.
 *
 * Invariants: every answer from 1 up to `size` is in exactly one list, that of a note or of the free ones;
 * `questions[a]`, `lines[a]` and `next[a]` are the code, the line and the following answer of `a`.
 */
export class AnswerColumns {
	/** By slot. */
	private firsts = new Int32Array(FIRST_CAPACITY);
	/** By answer. */
	private questions = new Int32Array(FIRST_CAPACITY);
	private lines = new Int32Array(FIRST_CAPACITY);
	private next = new Int32Array(FIRST_CAPACITY);
	/** Answers ever used, and the place that stands for none. */
	private size = 1;
	private firstFree = NONE;

	/** Makes room for so many slots at once. */
	reserve(slots: number): void {
		if (slots > this.firsts.length) this.firsts = widened(this.firsts, Math.max(slots, this.firsts.length * 2));
	}

	/** @param slot one that room was made for */
	add(slot: number, question: number, line: number): void {
		const answer = this.take();
		this.questions[answer] = question;
		this.lines[answer] = line;
		this.next[answer] = this.firsts[slot] as number;
		this.firsts[slot] = answer;
	}

	/** Takes out the answers of a note. */
	clear(slot: number): void {
		for (let answer = this.firstOf(slot); answer !== NONE; ) {
			const following = this.next[answer] as number;
			this.next[answer] = this.firstFree;
			this.firstFree = answer;
			answer = following;
		}
		this.firsts[slot] = NONE;
	}

	/** The answers of a note, in no particular order. */
	each(slot: number, visit: (question: number, line: number) => void): void {
		for (let answer = this.firstOf(slot); answer !== NONE; answer = this.next[answer] as number) {
			visit(this.questions[answer] as number, this.lines[answer] as number);
		}
	}

	private firstOf(slot: number): number {
		return this.firsts[slot] ?? NONE;
	}

	private take(): number {
		const freed = this.firstFree;
		if (freed !== NONE) {
			this.firstFree = this.next[freed] as number;
			return freed;
		}
		if (this.size === this.next.length) {
			this.questions = widened(this.questions, this.size * 2);
			this.lines = widened(this.lines, this.size * 2);
			this.next = widened(this.next, this.size * 2);
		}
		return this.size++;
	}
}

function widened(column: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
	const wider = new Int32Array(capacity);
	wider.set(column);
	return wider;
}
