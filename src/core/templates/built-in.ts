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
const OPENS_WITH_FOLLOW_UPS: ReadonlySet<string> = new Set(["learning-meeting"]);

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
	// A log is prose; a meeting is noted in points.
	const slot = method.forOne ? "" : "- ";
	method.steps.forEach((step, index) => {
		blocks.push(...stepBlocks(step, language, words));
		if (index === 0 && OPENS_WITH_FOLLOW_UPS.has(method.id)) blocks.push(`> [!todo] ${words.openFollowUps}\n> {{followups}}`);
		blocks.push(slot);
	});
	if (method.closesWithCheck) blocks.push(...checkBlocks(language, words, slot));
	const body = `${blocks.join("\n\n")}\n`;
	const firstSlot = slot === "" ? body.indexOf("\n\n\n") + 2 : body.indexOf(`\n\n${slot}\n`) + 2 + slot.length;
	return `${body.slice(0, firstSlot)}{{cursor}}${body.slice(firstSlot)}`;
}

/** The folded callout above the first heading. */
function guidance(method: Method, language: Language, words: BuiltInWords): string {
	const size = method.forOne ? words.alone : method.groupSize[language];
	return [
		`> [!info]- ${method.name[language]} (${method.minutes} min)`,
		`> **${words.purpose}:** ${sentence(method.purpose[language])}`,
		`> **${words.groupSize}:** ${sentence(size)}`,
		`> **${method.forOne ? words.howToAlone : words.howTo}:** ${method.howTo[language]}`,
	].join("\n");
}

/** The heading stays short: what a step says after its first full stop stands in a callout below. */
function stepBlocks(step: MethodStep, language: Language, words: BuiltInWords): string[] {
	const text = step.text[language];
	const first = firstSentence(text);
	const splits = first.endsWith(".") && first.length < text.length;
	const heading = splits ? first.slice(0, -1) : text;
	const notes: string[] = [];
	if (splits) notes.push(sentence(text.slice(first.length).trim()));
	if (step.alone) notes.push(words.eachWritesAlone);
	return [`## ${heading} (${step.minutes} min)`, ...notes.map((note) => `> [!tip] ${note}`)];
}

function checkBlocks(language: Language, words: BuiltInWords, slot: string): string[] {
	const scores = METHOD_CHECK_SCORES.map(({ question }) => `> - ${question[language].replace(/ \(1–4\)$/, "")}`);
	const headings = METHOD_CHECK_HEADINGS.flatMap(({ text }) => [`### ${text[language]}`, slot]);
	return [`## ${words.methodCheck} (${METHOD_CHECK_MINUTES} min)`, [`> [!tip] ${words.scores}`, ...scores].join("\n"), ...headings];
}

function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
