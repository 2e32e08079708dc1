// Owns turning a template's tokens into text.

import { formatMoment, shift } from "../dates";
import type { Language } from "../language";
import type { Participants, QuestionLines, RenderContext, RenderProblem } from "./render-context";
import type { Token } from "./tokens";

/** More is a slip of the finger: no meeting has so many. */
const MOST_PARTICIPANTS = 200;
const DEFAULT_FORMAT = { date: "YYYY-MM-DD", time: "HH:mm" } as const;
const PARTICIPANT: Readonly<Record<Language, string>> = { nb: "Deltaker", nn: "Deltakar", en: "Participant" };

export interface FilledText {
	readonly text: string;
	/** Where the first `{{cursor}}` stood. */
	readonly cursor: number | null;
	readonly takesSelection: boolean;
	readonly problems: readonly RenderProblem[];
}

/**
 * The text that the tokens become. Values are put in as they are and never read again for placeholders.
 * `language` is the text's: the writer's in a body, the team's in a property. `onValue` sees each filled value first
 * (file names take the slashes out of it).
 */
export function fill(tokens: readonly Token[], context: RenderContext, language: Language, onValue?: (value: string, token: Token) => string): FilledText {
	const writer = new TextFiller(context, language, onValue ?? ((value) => value));
	writer.writeAll(tokens, null);
	return { text: writer.text, cursor: writer.cursor, takesSelection: writer.takesSelection, problems: writer.problems };
}

/** The names that `{{each participants}}` goes through. */
export function participantNames(context: RenderContext, language: Language): string[] {
	const { participants } = context;
	if (participants === null) return [];
	if ("names" in participants && participants.names.length > 0) return [...participants.names];
	const count = Math.min(Math.max(0, Math.floor(participantCount(participants))), MOST_PARTICIPANTS);
	return Array.from({ length: count }, (_, index) => `${PARTICIPANT[language]} ${index + 1}`);
}

export function participantCount(participants: Participants): number {
	return "count" in participants ? participants.count : participants.names.length;
}

/** The answer to a label; "" if it was left open. */
export function answerTo(label: string, answers: RenderContext["answers"]): string {
	for (const key of [`ask:${label}`, label]) {
		if (Object.prototype.hasOwnProperty.call(answers, key)) return answers[key] ?? "";
	}
	return "";
}

/**
 * Invariants: `text` only grows, except that a line whose placeholder came to nothing is taken back before anything
 * follows it; `own` is `text` without inserted questions, so that a question never becomes the heading of the next.
 */
class TextFiller {
	text = "";
	cursor: number | null = null;
	takesSelection = false;
	readonly problems: RenderProblem[] = [];
	private own = "";
	/** A line was just taken back: its line break is still in the text to come. */
	private dropped: "no" | "line" | "line of a quote" = "no";

	constructor(
		private readonly context: RenderContext,
		private readonly language: Language,
		private readonly onValue: (value: string, token: Token) => string,
	) {}

	writeAll(tokens: readonly Token[], name: string | null): void {
		tokens.forEach((token) => this.write(token, name));
		this.finishDrop("");
	}

	private write(token: Token, name: string | null): void {
		switch (token.kind) {
			case "text":
				return this.writeText(token.text);
			case "foreign":
				this.problems.push({ code: "unknown-placeholder", detail: token.text });
				return this.writeText(token.text);
			case "cursor":
				this.cursor ??= this.text.length;
				return;
			case "each":
				for (const participant of participantNames(this.context, this.language)) this.writeAll(token.tokens, participant);
				return;
			case "followups":
				return this.writeLines(token, this.context.followUps.join("\n"), token.alone);
			case "question":
				return this.writeQuestions(token, [this.context.suggestQuestion()], token.alone);
			case "questions":
				return this.writeQuestions(token, this.context.questionsOf(token.theme), token.alone);
			default:
				return this.writeLines(token, this.valueOf(token, name), false);
		}
	}

	private valueOf(token: Token, name: string | null): string {
		const { context } = this;
		switch (token.kind) {
			case "title":
				return context.title;
			case "date":
			case "time":
				return this.dateText(token);
			case "ask":
				return answerTo(token.label, context.answers);
			case "author":
				return context.author ?? "";
			case "unit":
				return typeof context.unit === "string" ? context.unit : (context.unit ?? []).join(", ");
			case "series":
				return context.series ?? "";
			case "previous":
				return context.previousLink ?? "";
			case "selection":
				this.takesSelection = true;
				return context.selection ?? "";
			case "name":
				return name ?? "";
			default:
				return "";
		}
	}

	private dateText(token: Extract<Token, { kind: "date" | "time" }>): string {
		const when = token.shift ? shift(this.context.now, token.shift.amount, token.shift.unit) : this.context.now;
		const written = formatMoment(when, token.format ?? DEFAULT_FORMAT[token.kind], this.language);
		if (written.ok) return written.text;
		for (const detail of written.unsupported) this.problems.push({ code: "unsupported-format", detail });
		return "";
	}

	private writeText(text: string): void {
		const kept = this.finishDrop(text);
		this.text += kept;
		this.own += kept;
	}

	/** A value of several lines keeps to the quote, callout or list item that it stands in. */
	private writeLines(token: Token, value: string, alone: boolean): void {
		if (alone && value === "") return this.dropLine();
		const marks = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.exec(this.line());
		const following = marks ? `\n${marks[1] ?? ""}${" ".repeat(marks[2]?.length ?? 0)}` : "\n";
		this.writeText(this.onValue(value.replace(/\r\n?/g, "\n"), token).replace(/\n/g, following));
	}

	private writeQuestions(token: Token, questions: readonly (QuestionLines | null)[], alone: boolean): void {
		const asked = questions.filter((question): question is QuestionLines => question !== null);
		if (!alone) return this.writeLines(token, asked.map(({ heading }) => heading).join("; "), false);
		if (asked.length === 0) return this.dropLine();
		const marks = /(#{1,6})[ \t]+$/.exec(this.line());
		if (marks) this.text = this.text.slice(0, -marks[0].length);
		const level = marks?.[1]?.length ?? this.levelBelow();
		const prefix = this.line();
		const blocks = asked.map((question) => questionBlock(question, level).join(`\n${prefix}`));
		this.text += blocks.join(`\n${prefix.trimEnd()}\n${prefix}`);
	}

	/** One below the nearest heading of the template's own; a template without headings gets `##`. */
	private levelBelow(): number {
		const headings = this.own.match(/^#{1,6}(?=[ \t])/gm);
		const nearest = headings?.[headings.length - 1]?.length ?? 1;
		return Math.min(nearest + 1, 6);
	}

	private line(): string {
		return this.text.slice(this.text.lastIndexOf("\n") + 1);
	}

	/** Takes the line back that the placeholder stands on. */
	private dropLine(): void {
		this.dropped = this.line().includes(">") ? "line of a quote" : "line";
		this.text = this.text.slice(0, this.text.lastIndexOf("\n") + 1);
	}

	/**
	 * The rest of taking a line back, when it is known what comes after it: its line break goes, so does the title of
	 * a callout that has nothing else in it, and one of two empty lines that have come together.
	 */
	private finishDrop(following: string): string {
		if (this.dropped === "no") return following;
		const rest = following.replace(/^[ \t]*\n/, "");
		if (this.dropped === "line of a quote" && !/^[ \t]*>/.test(rest)) {
			this.text = this.text.replace(/(^|\n)[ \t]*>[ \t]*\[![^\]\n]*\][^\n]*\n$/, "$1");
		}
		if (rest.startsWith("\n") && /(^|\n)\n$/.test(this.text)) this.text = this.text.slice(0, -1);
		if (this.cursor !== null) this.cursor = Math.min(this.cursor, this.text.length);
		this.dropped = "no";
		return rest;
	}
}

/** The lines of an inserted question (DESIGN, "Questions are headings"): a heading, and the rest in a callout right below. */
export function questionBlock({ heading, rest }: QuestionLines, level: number): string[] {
	const title = `${"#".repeat(level)} ${heading}`;
	if (rest === null || rest.trim() === "") return [title];
	const [first = "", ...more] = rest.trim().split("\n");
	return [title, `> [!question] ${first}`, ...more.map((line) => `> ${line}`.trimEnd())];
}
