// Owns reading a note's text line by line: which lines are the body's, and which of them are code or comments.

import { locateFrontmatter } from "./frontmatter";

/** One line of the body. `from` and `to` are offsets in the note's text; `to` stands before the line end. */
export interface BodyLine {
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** Inside a code fence or a comment, its own marks included: nothing there is Markdown. */
	readonly literal: boolean;
	readonly heading: LineHeading | null;
}

export interface LineHeading {
	readonly level: number;
	/** Without marks. */
	readonly title: string;
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
/** A fence opens with three or more of one mark; only a line of at least as many closes it (CommonMark 4.5). */
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;

/** The lines after the properties. A text without any has one, empty line. */
export function bodyLines(text: string): BodyLine[] {
	const lines: BodyLine[] = [];
	let closes: ((line: string) => boolean) | null = null;
	let from = locateFrontmatter(text)?.bodyStart ?? (text.startsWith("\uFEFF") ? 1 : 0);
	for (const raw of text.slice(from).split("\n")) {
		const line = raw.replace(/\r$/, "");
		let literal = closes !== null;
		if (closes?.(line)) closes = null;
		else if (!literal) literal = (closes = closing(line)) !== null;
		const heading = literal ? null : HEADING.exec(line);
		lines.push({
			from,
			to: from + line.length,
			text: line,
			literal,
			heading: heading && { level: heading[1]?.length ?? 1, title: heading[2] ?? "" },
		});
		from += raw.length + 1;
	}
	return lines;
}

/** Where something can be added at the end: before code or a comment that is never closed, as it would swallow it. */
export function endOfBody(text: string): number {
	const lines = bodyLines(`${text}\n`);
	if (!lines[lines.length - 1]?.literal) return text.length;
	let first = lines.length - 1;
	while (lines[first - 1]?.literal) first--;
	return lines[first - 1]?.to ?? lines[first]?.from ?? 0;
}

/** What ends the code or comment that this line opens; null when it opens none. */
function closing(line: string): ((later: string) => boolean) | null {
	const [, mark, info = ""] = FENCE.exec(line) ?? [];
	// Backticks after backticks are code within the line.
	if (mark && !(mark.startsWith("`") && info.includes("`"))) {
		return (later) => {
			const [, end = "", rest = ""] = FENCE.exec(later) ?? [];
			return end.startsWith(mark) && rest.trim() === "";
		};
	}
	if ((line.split("%%").length - 1) % 2 === 1) return (later) => later.includes("%%");
	if (/^ {0,3}<!--/.test(line) && !line.includes("-->")) return (later) => later.includes("-->");
	return null;
}
