// Owns rendering the methods as templates: one source, not one file per language.

import { METHOD_CHECK_HEADINGS, METHOD_CHECK_MINUTES, METHOD_CHECK_SCORES } from "../framework/method-check";
import type { Method, MethodStep } from "../framework/method";
import { METHODS } from "../framework/methods";
import { firstSentence } from "../framework/question-text";
import type { Language } from "../language";
import { BUILT_IN_WORDS } from "./built-in-words";
import type { BuiltInWords } from "./built-in-words";
import type { Template, TemplateKey, TemplateValue } from "./template";

/** A meeting that goes on from the last one shows what was agreed there, under its first step. */
const OPENS_WITH_FOLLOW_UPS: ReadonlySet<string> = new Set(["learning-meeting", "learning-network"]);

/** The built-in templates with text in `language`, in the order in which they are offered. */
export function builtInTemplates(language: Language): Template[] {
	return METHODS.map((method) => builtInTemplate(method, language));
}

function builtInTemplate(method: Method, language: Language): Template {
	return {
		id: method.id,
		name: method.name[language],
		origin: "built-in",
		type: method.type,
		minutes: method.minutes,
		groupSize: method.groupSize[language],
		purpose: method.purpose[language],
		folder: null,
		fileName: null,
		characteristics: method.characteristics,
		themes: method.themes,
		properties: propertiesOf(method),
		body: bodyOf(method, language),
		method: method.id,
	};
}

/** Keys by field and values by id: they come out in the team's language, whatever language the text is in. */
function propertiesOf(method: Method): [TemplateKey, TemplateValue][] {
	const properties: [TemplateKey, TemplateValue][] = [
		[{ field: "type" }, { type: method.type }],
		[{ field: "method" }, { method: method.id }],
		[{ field: "date" }, "{{date}}"],
	];
	if (method.forOne) {
		properties.push([{ field: "unit" }, "{{unit}}"], [{ field: "author" }, "{{author}}"]);
	} else {
		properties.push([{ field: "series" }, "{{series}}"], [{ field: "unit" }, "{{unit}}"], [{ field: "participants" }, null]);
	}
	if (method.closesWithCheck) {
		for (const { field } of METHOD_CHECK_SCORES) properties.push([{ field }, null]);
	}
	return properties;
}

/**
 * Everything that guides stands in callouts, and every slot is empty: so the note stays planned until someone writes,
 * and no two members ever replace the same words.
 */
function bodyOf(method: Method, language: Language): string {
	const words = BUILT_IN_WORDS[language];
	const blocks = method.sensitive ? [`> [!important] ${words.withoutNames}`] : [];
	blocks.push(guidance(method, language, words));
	method.steps.forEach((step, index) => {
		const followUps = index === 0 && OPENS_WITH_FOLLOW_UPS.has(method.id);
		const cursor = index === 0 ? "{{cursor}}" : "";
		blocks.push(...stepBlocks(step, language, words));
		if (followUps) blocks.push(`> [!todo] ${words.openFollowUps}\n> {{followups}}`);
		// Each question is a heading with room below it.
		if (step.questionsOf !== undefined) blocks.push(`{{questions:${step.questionsOf}}}`);
		blocks.push(`${slotOf(method, step)}${cursor}`);
	});
	if (method.closesWithCheck) blocks.push(...checkBlocks(language, words, method.steps.length === 0));
	return `${blocks.join("\n\n")}\n`;
}

/** A log and a story are running text, what is agreed is tasks (DESIGN, "Follow-ups are tasks"), the rest is points. */
function slotOf(method: Method, step: MethodStep): string {
	if (step.agrees) return "- [ ] ";
	return method.forOne || step.prose || step.questionsOf !== undefined ? "" : "- ";
}

/** The folded callout above the first heading. */
function guidance(method: Method, language: Language, words: BuiltInWords): string {
	return [
		`> [!info]- ${method.name[language]} (${duration(method.minutes, words)})`,
		`> **${words.purpose}:** ${sentence(method.purpose[language])}`,
		`> **${words.groupSize}:** ${sentence(method.groupSize[language])}`,
		`> **${method.forOne ? words.howToAlone : words.howTo}:** ${method.howTo[language]}`,
	].join("\n");
}

/** Beyond an afternoon, minutes say little. */
const MOST_MINUTES = 180;

export function duration(minutes: number, words: BuiltInWords): string {
	return minutes > MOST_MINUTES ? words.hours(Math.round(minutes / 30) / 2) : `${minutes} min`;
}

/** The heading stays short: guidance that follows its first sentence stands in a callout below. */
function stepBlocks(step: MethodStep, language: Language, words: BuiltInWords): string[] {
	const text = step.text[language];
	const first = firstSentence(text);
	const rest = text.slice(first.length).trim();
	const guides = rest !== "" && !rest.endsWith("?");
	const heading = guides ? first.replace(/\.$/, "") : text;
	const notes: string[] = [];
	if (guides) notes.push(sentence(rest));
	if (step.alone) notes.push(words.eachWritesAlone);
	const minutes = step.minutes > 0 ? ` (${step.minutes} min)` : "";
	return [`## ${heading}${minutes}`, ...notes.map((note) => `> [!tip] ${note}`)];
}

function checkBlocks(language: Language, words: BuiltInWords, startsHere: boolean): string[] {
	const scores = METHOD_CHECK_SCORES.map(({ question }) => `> - ${question[language].replace(/ \(1–4\)$/, "")}`);
	const headings = METHOD_CHECK_HEADINGS.flatMap(({ text }, index) => [`### ${text[language]}`, startsHere && index === 0 ? "- {{cursor}}" : "- "]);
	return [`## ${words.methodCheck} (${METHOD_CHECK_MINUTES} min)`, [`> [!tip] ${words.scores}`, ...scores].join("\n"), ...headings];
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
