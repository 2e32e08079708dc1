// Owns the first cut of a note: properties, `%%` comment blocks and `$$` formulas, which CommonMark knows nothing of.

import type { LineIndex } from "./markdown-lines";

export type SegmentKind = "yaml" | "comment" | "math" | "markdown";

/** A stretch of whole lines; `end` is before the last line's break. */
export interface Segment {
	readonly kind: SegmentKind;
	readonly start: number;
	readonly end: number;
}

interface Block {
	readonly kind: SegmentKind;
	readonly lastLine: number;
}

/** The stretches that cover the note from first line to last. */
export function segmentsOf(lines: LineIndex): Segment[] {
	const segments: Segment[] = [];
	const frontmatterEnd = lastLineOfProperties(lines);
	let line = 0;
	if (frontmatterEnd !== null) {
		segments.push(linesAsSegment(lines, "yaml", 0, frontmatterEnd));
		line = frontmatterEnd + 1;
	}
	let plainFrom = line;
	let fence: string | null = null;
	while (line < lines.count) {
		const text = lines.lineText(line);
		fence = fenceAfter(fence, text);
		const block = fence === null ? blockAt(lines, line, text) : null;
		if (!block) {
			line++;
			continue;
		}
		pushPlain(segments, lines, plainFrom, line - 1);
		segments.push(linesAsSegment(lines, block.kind, line, block.lastLine));
		line = block.lastLine + 1;
		plainFrom = line;
	}
	pushPlain(segments, lines, plainFrom, lines.count - 1);
	return segments;
}

function pushPlain(segments: Segment[], lines: LineIndex, from: number, to: number): void {
	if (from <= to) {
		segments.push(linesAsSegment(lines, "markdown", from, to));
	}
}

function linesAsSegment(lines: LineIndex, kind: SegmentKind, from: number, to: number): Segment {
	const bom = from === 0 && lines.text.startsWith("\uFEFF") ? 1 : 0;
	return { kind, start: lines.startOf(from) + bom, end: lines.endOf(to) };
}

function lastLineOfProperties(lines: LineIndex): number | null {
	if (!/^\uFEFF?---[ \t]*$/.test(lines.lineText(0))) {
		return null;
	}
	for (let line = 1; line < lines.count; line++) {
		if (/^---[ \t]*$/.test(lines.lineText(line))) {
			return line;
		}
	}
	return null;
}

/** The fence that is open after this line: comment marks inside code are code. */
function fenceAfter(open: string | null, line: string): string | null {
	const fence = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})(.*)$/.exec(line);
	const marks = fence?.[1];
	if (!marks) {
		return open;
	}
	const after = fence?.[2] ?? "";
	if (open === null) {
		return marks.startsWith("`") && after.includes("`") ? null : marks;
	}
	const closes = marks[0] === open[0] && marks.length >= open.length && after.trim() === "";
	return closes ? null : open;
}

function blockAt(lines: LineIndex, line: number, text: string): Block | null {
	if (/^ {0,3}%%/.test(text)) {
		return delimited(lines, line, "%%", "comment");
	}
	if (/^ {0,3}\$\$/.test(text)) {
		return delimited(lines, line, "$$", "math");
	}
	return null;
}

/** A block that no second mark closes goes on to the end of the note. With text after the closing mark on its own line it is inline. */
function delimited(lines: LineIndex, line: number, mark: string, kind: SegmentKind): Block | null {
	const open = lines.text.indexOf(mark, lines.startOf(line)) + mark.length;
	const close = lines.text.indexOf(mark, open);
	if (close < 0) {
		return { kind, lastLine: lastLineWithText(lines) };
	}
	const lastLine = lines.lineOf(close);
	const rest = lines.text.slice(close + mark.length, lines.endOf(lastLine));
	return lastLine === line && rest.trim() !== "" ? null : { kind, lastLine };
}

function lastLineWithText(lines: LineIndex): number {
	let line = lines.count - 1;
	while (line > 0 && lines.lineText(line).trim() === "") {
		line--;
	}
	return line;
}
