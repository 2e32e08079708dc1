// Owns which part of a note's text its writers said themselves: what is left when properties, templates and code are taken out.

import { METHOD_CHECK_HEADINGS } from "../framework/method-check";
import { METHODS } from "../framework/methods";
import { questionByHeading } from "../framework/lookup";
import { firstSentence, normaliseHeading } from "../framework/question-text";
import type { Localised } from "../language";
import { locateFrontmatter } from "./frontmatter-locate";

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}\s+(.*)$/;
/** DESIGN, section 2: guidance stands in callouts, and they are no content of a note's own. */
const CALLOUT = /^\s*>\s*\[!/;
const QUOTE = /^\s*>/;
const TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[.\]\s/;
/** Whose task it is ("@rektor") does not say what it is about. */
const OWNER = /\s@.*$/;
/** A step's minutes, as templates write them: the team's own templates too, in any language. */
const STEP_MINUTES = /\(\s*\d+\s*min\.?\s*\)\s*$/;

/** What is not said, in the order in which it is taken out. No pattern looks further than it takes. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
	[/`[^`\n]*`/g, " "],
	[/%%[\s\S]*?(?:%%|$)/g, " "],
	[/<!--[\s\S]*?(?:-->|$)/g, " "],
	[/!\[\[[^[\]\n]*\]\]/g, " "],
	// A link to a note says what it shows: the alias, or the name without its folders.
	[/\[\[(?:[^[\]\n]*[|/])?([^[\]\n]*)\]\]/g, "$1"],
	[/\[([^[\]\n]*)\]\([^()\n]*\)/g, "$1"],
	[/(?:https?:\/\/|www\.)\S+/gi, " "],
	[/<\/?[a-z][^<>\n]*>/gi, " "],
	[/(^|\s)#[^\s#]+/g, " "],
];

/**
 * The text of a note as its writers said it: NFC, LF, without properties, code, comments, links' targets, tags, owners of
 * tasks, callouts, the headings that a template or the question bank brought, and the answers to the method check. A heading of the
 * writers' own stands twice: it says what the note is about.
 */
export function spokenText(text: string): string {
	const whole = text.normalize("NFC").replace(/\r\n?/g, "\n");
	const said: string[] = [];
	let fence: string | null = null;
	let inCallout = false;
	let inCheck = false;
	for (const line of whole.slice(locateFrontmatter(whole)?.bodyStart ?? 0).split("\n")) {
		const mark = FENCE.exec(line)?.[1];
		if (fence !== null) {
			if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
			continue;
		}
		inCallout = CALLOUT.test(line) || (inCallout && QUOTE.test(line));
		const heading = HEADING.exec(line)?.[1];
		if (heading !== undefined) inCheck = isMethodCheck(heading);
		if (mark) fence = mark;
		else if (heading !== undefined && !isFromTemplate(heading)) said.push(heading, heading);
		else if (heading === undefined && !inCallout && !inCheck) said.push(TASK.test(line) ? line.replace(OWNER, "") : line);
	}
	return UNSAID.reduce((rest, [unsaid, instead]) => rest.replace(unsaid, instead), said.join("\n"));
}

let stepHeadings: ReadonlySet<string> | null = null;
let checkHeadings: ReadonlySet<string> | null = null;

function isFromTemplate(heading: string): boolean {
	return (
		STEP_MINUTES.test(heading) ||
		isMethodCheck(heading) ||
		(stepHeadings ??= headingsOf(METHODS.flatMap((method) => method.steps))).has(normaliseHeading(heading)) ||
		questionByHeading(heading) !== null
	);
}

/** What stands below ("Beholde. Tilpasse tiden") is about the method, and not about what the note is about. */
function isMethodCheck(heading: string): boolean {
	return (checkHeadings ??= headingsOf(METHOD_CHECK_HEADINGS)).has(normaliseHeading(heading));
}

function headingsOf(steps: readonly { readonly text: Localised }[]): ReadonlySet<string> {
	const texts = steps.flatMap(({ text }) => Object.values(text));
	return new Set(texts.flatMap((text) => [text, firstSentence(text)]).map(normaliseHeading));
}
