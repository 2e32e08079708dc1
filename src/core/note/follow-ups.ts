// Owns reading open follow-ups in a note's text, in the notation of the Tasks plugin.

import { displayDate, isoDate } from "../dates";
import type { IsoDate } from "../dates";
import type { Language, Localised } from "../language";

export interface FollowUp {
	/** Without the due date; owners (`@name`, `[[link]]`) stay where they were written. */
	readonly text: string;
	readonly due: IsoDate | null;
}

const OPEN_TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]\s+(.*)$/;
/** A fence opens with three or more of one mark; only a line of at least as many closes it (CommonMark 4.5). */
const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const DUE = /\s*📅\ufe0f?\s*(\d{4}-\d{2}-\d{2})/u;

/** How often, in the English that the Tasks plugin reads: up to the next sign, owner or link. */
const HOW_OFTEN = /(🔁\ufe0f?)\s*every [a-z\d ,]*[a-z\d]/giu;

const DUE_WORD: Localised = { nb: "frist", nn: "frist", en: "due" };

/** The open tasks of a text, in order, those in code left out. An empty task says nothing and is left out too. */
export function openFollowUps(text: string): FollowUp[] {
	const followUps: FollowUp[] = [];
	let fence: string | null = null;
	for (const line of text.split(/\r?\n/)) {
		const mark = FENCE.exec(line)?.[1];
		if (fence !== null) {
			if (mark && mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) fence = null;
			continue;
		}
		if (mark) {
			fence = mark;
			continue;
		}
		const task = OPEN_TASK.exec(line)?.[1]?.trim();
		if (task) followUps.push(readTask(task));
	}
	return followUps;
}

function readTask(task: string): FollowUp {
	const due = isoDate(DUE.exec(task)?.[1] ?? "");
	return { text: due ? task.replace(DUE, "").trim() : task, due };
}

/**
 * A plain bullet, never a task, so that follow-ups do not multiply. `origin` is a link to where it was agreed. That a
 * task comes back is seen by its sign; how often stands there.
 */
export function followUpBullet({ text, due }: FollowUp, origin: string, language: Language): string {
	const when = due ? ` (${DUE_WORD[language]} ${displayDate(due, language)})` : "";
	return `- ${text.replace(HOW_OFTEN, "$1")}${when} – ${origin}`;
}
