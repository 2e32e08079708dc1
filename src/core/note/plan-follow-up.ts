// Owns where a new follow-up goes in a note's text, and how its line is written.

import type { IsoDate } from "../dates";
import { FOLLOW_UPS, isAgreeingStep, isFollowUpHeading } from "../framework/follow-up-headings";
import type { Language } from "../language";
import type { TextPlan } from "../text-change";
import { bodyLines, endOfBody } from "./body-lines";
import type { BodyLine } from "./body-lines";
import { eolOf, goesOn, planBlock } from "./insert-question";

export interface NewFollowUp {
	readonly what: string;
	/** A person, a role or a unit; "" for nobody in particular. */
	readonly who: string;
	readonly due: IsoDate | null;
}

export interface FollowUpPlace {
	/** Offsets in the text, `from` ≤ `to`; null where nobody has the cursor in front of them. */
	readonly selection: { readonly from: number; readonly to: number } | null;
	/** Of a heading that has to be made. */
	readonly language: Language;
}

export interface FollowUpPlan {
	readonly plan: TextPlan;
	/** The heading that it comes to stand under, as the note has it; null at the cursor. */
	readonly under: string | null;
}

const ITEM = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))(?=[ \t]|$)/;
const EMPTY_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[ ?\])?[ \t]*$/;
const EMPTY_TASK = /\[ ?\][ \t]*$/;

/** `What @who 📅 2026-12-01`, on one line: the Tasks plugin reads its fields from the line's end, so the owner stands before them. */
export function followUpText({ what, who, due }: NewFollowUp): string {
	const owner = oneLine(who).replace(/^@ ?/, "");
	return [oneLine(what), owner && `@${owner}`, due && `📅 ${due}`].filter(Boolean).join(" ");
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Those named as owners of tasks, by a single word after `@`: a role, a person. */
export function ownersNamed(tasks: readonly { readonly text: string }[]): string[] {
	const names = tasks.flatMap(({ text }) => [...text.matchAll(/(?:^|\s)@([\p{L}\d][\p{L}\d_-]*)/gu)].map(([, name = ""]) => name));
	return [...new Set(names)].filter((name) => !/^\d+$/.test(name));
}

/**
 * One task: in the empty list item that the cursor is in; else under the note's follow-up heading (the nearest one
 * above the cursor, else the first), in its first empty slot or at the end of its list; else after the list item or
 * the block that the cursor is in; else under a new heading at the end. Code, comments and properties are left alone.
 */
export function planFollowUp(text: string, followUp: NewFollowUp, { selection, language }: FollowUpPlace): FollowUpPlan {
	const end = endOfBody(text);
	const lines = bodyLines(text.slice(0, end));
	const eol = eolOf(text);
	const task = followUpText(followUp);
	const at = selection && selection.to >= (lines[0]?.from ?? 0) ? lines.findIndex(({ to }) => selection.to <= to) : -1;
	const here = lines[at];
	if (here && isEmptyItem(here)) return { plan: filled(here, task, true), under: null };
	const section = sectionFor(lines, at);
	if (section) {
		const slot = section.own.find((line) => isEmptyItem(line) && EMPTY_TASK.test(line.text)) ?? section.own.find(isEmptyItem);
		return { plan: slot ? filled(slot, task, false) : atEndOf(text, section, task, eol), under: section.title };
	}
	if (here) return { plan: afterCursor(text, lines, at, task, eol), under: null };
	const title = FOLLOW_UPS[language];
	return { plan: quiet(planBlock(text, end, `## ${title}\n\n- [ ] ${task}`)), under: title };
}

function isEmptyItem({ text, literal }: BodyLine): boolean {
	return !literal && EMPTY_ITEM.test(text);
}

/** The item keeps its own marker and indentation. `caret`: typing goes on there. */
function filled(line: BodyLine, task: string, caret: boolean): TextPlan {
	return written(line.from, line.to, `${/^[ \t]*[^ \t]+/.exec(line.text)?.[0] ?? "-"} [ ] ${task}`, caret);
}

function written(from: number, to: number, insert: string, caret: boolean): TextPlan {
	const stands = from + insert.length;
	const plan = { changes: [{ from, to, insert }], selection: { anchor: stands, head: stands } };
	return caret ? plan : quiet(plan);
}

/** The caret stays where the user writes. */
function quiet({ changes }: TextPlan): TextPlan {
	return { changes };
}

interface Section {
	readonly title: string;
	/** Its heading and what stands right under it, down to the next heading of any level. */
	readonly lines: readonly BodyLine[];
	readonly own: readonly BodyLine[];
}

/** A heading of follow-ups goes before a step in which something is agreed. */
function sectionFor(lines: readonly BodyLine[], cursor: number): Section | null {
	const called = (is: (heading: string) => boolean): number[] => lines.flatMap(({ heading }, at) => (heading && is(heading.title) ? [at] : []));
	const named = called(isFollowUpHeading);
	const found = named.length > 0 ? named : called(isAgreeingStep);
	const above = found.filter((at) => at <= cursor);
	const start = above[above.length - 1] ?? found[0];
	const title = start === undefined ? undefined : lines[start]?.heading?.title;
	if (start === undefined || title === undefined) return null;
	const next = lines.findIndex(({ heading }, at) => at > start && heading !== null);
	const section = lines.slice(start, next < 0 ? undefined : next);
	return { title, lines: section, own: section.slice(1) };
}

/** Below the last item of the section's list, as one of its own; without a list, below what stands there. */
function atEndOf(text: string, { lines }: Section, task: string, eol: string): TextPlan {
	let last = lines.length - 1;
	while (last > 0 && !isItem(lines[last])) last--;
	if (last > 0) return asItem(lines, last, outermostAbove(lines, last), task, eol, false);
	last = lines.length - 1;
	while (last > 0 && lines[last]?.text.trim() === "") last--;
	return quiet(planBlock(text, (lines[last] as BodyLine).to, `- [ ] ${task}`));
}

function isItem(line: BodyLine | undefined): boolean {
	return line !== undefined && !line.literal && ITEM.test(line.text);
}

/** The item of the list's first level that an item belongs to. */
function outermostAbove(lines: readonly BodyLine[], item: number): BodyLine {
	let outer = lines[item] as BodyLine;
	for (let at = item - 1; at > 0 && indentOf(outer) > 0; at--) {
		const line = lines[at] as BodyLine;
		if (isItem(line) && indentOf(line) < indentOf(outer)) outer = line;
	}
	return outer;
}

function indentOf({ text }: BodyLine): number {
	return /^[ \t]*/.exec(text)?.[0].replace(/\t/g, "    ").length ?? 0;
}

/** A new item like `model`, after everything that belongs to the item at `item`. */
function asItem(lines: readonly BodyLine[], item: number, model: BodyLine, task: string, eol: string, caret: boolean): TextPlan {
	const [, indent = "", bullet, number, mark = "."] = ITEM.exec(model.text) ?? [];
	const marker = bullet ?? (number === undefined ? "-" : `${Number(number) + 1}${mark}`);
	const { to } = lines[lastOfItem(lines, item, indentOf(model))] as BodyLine;
	return written(to, to, `${eol}${indent}${marker} [ ] ${task}`, caret);
}

/** Deeper items, text that goes on, and, after an empty line, what is indented below it. */
function lastOfItem(lines: readonly BodyLine[], item: number, indent: number): number {
	let last = item;
	for (let at = item + 1; at < lines.length; at++) {
		const line = lines[at] as BodyLine;
		if (line.heading || (isItem(line) && indentOf(line) <= indent)) break;
		if (line.text.trim() === "" && !line.literal) continue;
		if (last < at - 1 && indentOf(line) <= indent && !(line.literal && lines[at - 1]?.literal)) break;
		last = at;
	}
	return last;
}

function afterCursor(text: string, lines: readonly BodyLine[], at: number, task: string, eol: string): TextPlan {
	const here = lines[at] as BodyLine;
	if (isItem(here)) return asItem(lines, at, here, task, eol, true);
	let last = at;
	for (let next = lines[at + 1]; next && goesOn(lines[last] as BodyLine, next); next = lines[last + 1]) last++;
	return planBlock(text, (lines[last] as BodyLine).to, `- [ ] ${task}`);
}
