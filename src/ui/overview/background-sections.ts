// Owns what the Background tab says: the framework's parts, each as a section of headings, lists and sources.

import { displayDate } from "../../core/dates";
import { CHARACTERISTICS, SIGNS_OPENING } from "../../core/framework/characteristics";
import { DATED_REFERENCES, REFERENCES_AS_OF } from "../../core/framework/dated-references";
import type { DatedReference } from "../../core/framework/dated-references";
import { CAUTIONS, LEADERSHIP_DUTIES } from "../../core/framework/leadership";
import type { Advice } from "../../core/framework/leadership";
import { METHOD_CHECK_MINUTES, METHOD_CHECK_SCORES } from "../../core/framework/method-check";
import { METHODS } from "../../core/framework/methods";
import type { Method } from "../../core/framework/methods";
import { QUESTIONS, wordingFor } from "../../core/framework/questions";
import type { Question } from "../../core/framework/questions";
import { SECTORS } from "../../core/framework/sectors";
import type { SectorId } from "../../core/framework/sectors";
import { DEVELOP_PRACTICE_TOGETHER } from "../../core/framework/sources";
import { STAGES } from "../../core/framework/stages";
import { DEFAULT_THEMES } from "../../core/framework/themes";
import type { Language } from "../../core/language";
import { duration } from "../../core/templates/built-in";
import { BUILT_IN_WORDS } from "../../core/templates/built-in-words";
import type { Texts } from "../../i18n/texts";
import { capitalised } from "../labels";
import { Fold } from "./fold";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";

/** What is searched and shown or hidden as one. */
export const ENTRY = "praksis-entry";
/** Entries under a heading of their own, which goes with the last of them. */
export const GROUP = "praksis-entry-group";

export interface SectionSource {
	/** What ids in the document begin with. */
	readonly id: string;
	readonly language: Language;
	readonly texts: Texts;
	readonly sector: SectorId | null;
	readonly session: OverviewSession;
	readonly actions: OverviewActions;
}

type SectionId = keyof Texts["background"]["titles"];

/** The sections in the order of the page. Each fills an element, and returns the entries in it that fold. */
export const SECTIONS: readonly (readonly [SectionId, (el: HTMLElement, source: SectionSource) => readonly Fold[] | void])[] = [
	["characteristics", characteristics],
	["rules", rules],
	["duties", (el, source) => adviceList(el, source, LEADERSHIP_DUTIES)],
	["cautions", (el, source) => adviceList(el, source, CAUTIONS)],
	["methods", (el, source) => METHODS.map((method) => methodEntry(el, source, method))],
	["questions", questions],
	["references", references],
];

function characteristics(el: HTMLElement, { id: prefix, language, texts, session }: SectionSource): void {
	for (const { id, name, shortName, definition, signs } of CHARACTERISTICS) {
		const entry = el.createDiv({ cls: ENTRY, attr: { id: `${prefix}-${id}` } });
		const heading = entry.createEl("h4", { text: capitalised(name[language]), attr: { tabindex: "-1" } });
		heading.createSpan({ cls: "praksis-fact", text: shortName[language] });
		entry.createEl("p", { text: definition[language] });
		entry.createEl("p", { text: SIGNS_OPENING[language] });
		const list = entry.createEl("ul");
		for (const sign of signs) list.createEl("li", { text: sign[language] });
		const button = entry.createEl("button", { text: texts.background.showNotes, attr: { type: "button" } });
		// Several buttons say the same; read aloud, each says of what.
		button.setAttribute("aria-label", `${texts.background.showNotes}: ${shortName[language]}`);
		button.addEventListener("click", () => session.showNotes([["characteristic", id]]));
	}
	cite(el, DEVELOP_PRACTICE_TOGETHER, texts);
}

/** The team's own sector first. */
function rules(el: HTMLElement, source: SectionSource): void {
	const { language, texts, sector } = source;
	el.createEl("p", { cls: "praksis-fact", text: checkedText(source) });
	for (const { id, name, duty, dutyKind } of [...SECTORS].sort((a, b) => Number(b.id === sector) - Number(a.id === sector))) {
		const entry = el.createDiv({ cls: ENTRY });
		const heading = entry.createEl("h4", { text: capitalised(name[language]) });
		heading.createSpan({ cls: "praksis-fact", text: texts.background.dutyKinds[dutyKind] });
		entry.createEl("p", { text: duty[language] });
		const list = entry.createEl("ul");
		for (const reference of DATED_REFERENCES) {
			if (reference.kind === "rule" && reference.sector === id) referenceItem(list, source, reference);
		}
	}
	cite(el, DEVELOP_PRACTICE_TOGETHER, texts);
}

/** The document that most of it builds on is named once. */
function adviceList(el: HTMLElement, { id: prefix, language, texts }: SectionSource, list: readonly Advice[]): void {
	const ul = el.createEl("ul");
	for (const { id, text, source } of list) {
		const item = ul.createEl("li", { cls: ENTRY, text: text[language], attr: { id: `${prefix}-${id}`, tabindex: "-1" } });
		if (source !== DEVELOP_PRACTICE_TOGETHER) cite(item, source, texts);
	}
	cite(el, DEVELOP_PRACTICE_TOGETHER, texts);
}

function methodEntry(el: HTMLElement, { id: prefix, language, texts, actions }: SectionSource, method: Method): Fold {
	const words = BUILT_IN_WORDS[language];
	const { background } = texts;
	const fold = new Fold(el, "h4", `${prefix}-${method.id}`, method.name[language]);
	fold.el.addClass(ENTRY);
	fold.headingEl.createSpan({ cls: "praksis-fact", text: `${duration(method.minutes, words)} · ${method.groupSize[language]}` });
	const { bodyEl } = fold;
	bodyEl.createEl("p", { text: `${method.purpose[language]}.` });
	const stages = STAGES.filter(({ id }) => method.stages.includes(id)).map(({ name }) => name[language]);
	bodyEl.createEl("p", { text: `${background.stages}: ${stages.join(", ")}.` });
	bodyEl.createEl("p", { text: method.howTo[language] });
	if (method.sensitive) bodyEl.createEl("p", { text: words.withoutNames });
	const steps = bodyEl.createEl("ol");
	const addStep = (text: string, minutes: number): void => {
		const item = steps.createEl("li", { text });
		if (minutes > 0) item.createSpan({ cls: "praksis-fact", text: `${minutes} min` });
	};
	for (const { text, minutes } of method.steps) addStep(text[language], minutes);
	if (method.steps.length === 0) for (const { question } of METHOD_CHECK_SCORES) addStep(question[language], 0);
	else if (method.closesWithCheck) addStep(words.methodCheck, METHOD_CHECK_MINUTES);
	if (method.source === "") bodyEl.createEl("p", { cls: "praksis-fact", text: background.ownMethod });
	else cite(bodyEl, method.source, texts);
	const button = bodyEl.createEl("button", { text: background.useMethod, attr: { type: "button" } });
	button.setAttribute("aria-label", `${background.useMethod}: ${method.name[language]}`);
	button.addEventListener("click", () => actions.useMethod(method.id));
	return fold;
}

/** A question that stands in both documents is shown once, with both sources. */
function questions(el: HTMLElement, source: SectionSource): void {
	for (const { id, name } of DEFAULT_THEMES) {
		const ofTheme = QUESTIONS.filter(({ theme, sameAs }) => theme === id && sameAs === undefined);
		if (ofTheme.length === 0) continue;
		const group = el.createDiv({ cls: GROUP });
		group.createEl("h4", { text: name[source.language] });
		for (const question of ofTheme) questionEntry(group, source, question);
	}
}

function questionEntry(el: HTMLElement, { language, texts, sector }: SectionSource, question: Question): void {
	const entry = el.createDiv({ cls: ENTRY });
	if (language !== "nb") entry.createEl("p", { text: question.text[language] });
	norwegian(entry.createEl("blockquote"), `«${question.printed}»`);
	const { kind, text } = wordingFor(question, sector);
	if (kind !== "printed") {
		const mark = SECTORS.find(({ id }) => kind === "sector" && id === sector)?.rewordedFor[language] ?? texts.background.present;
		entry.createEl("p", { text: `${mark}: ${text[language].replace(/\{\w+\}/g, "…")}` });
	}
	for (const { source } of QUESTIONS.filter(({ id, sameAs }) => id === question.id || sameAs === question.id)) {
		cite(entry, `${source.document}, «${source.section}»`, texts);
	}
}

function references(el: HTMLElement, source: SectionSource): void {
	el.createEl("p", { cls: "praksis-fact", text: checkedText(source) });
	for (const [kind, title] of Object.entries(source.texts.background.kinds)) {
		const group = el.createDiv({ cls: GROUP });
		group.createEl("h4", { text: title });
		const list = group.createEl("ul");
		for (const reference of DATED_REFERENCES) {
			if (reference.kind === kind) referenceItem(list, source, reference).addClass(ENTRY);
		}
	}
}

/** What it is called, what it is, since when, and what the documents call it. */
function referenceItem(list: HTMLElement, { language, texts }: SectionSource, reference: DatedReference): HTMLElement {
	const { title, about, kind, since, printedAs, sector, url } = reference;
	const { background } = texts;
	const item = list.createEl("li");
	if (url === undefined) norwegian(item, title);
	else item.createEl("a", { cls: "external-link", text: title, attr: { href: url, lang: "nb", target: "_blank", rel: "noopener" } });
	const facts = [about[language]];
	if (kind !== "rule" && sector !== null) facts.push(SECTORS.find(({ id }) => id === sector)?.name[language] ?? "");
	if (since !== undefined) facts.push((kind === "rule" ? background.inForce : background.lastChanged)(displayDate(since, language)));
	const factsEl = item.createDiv({ cls: "praksis-fact", text: facts.join(" · ") });
	if (printedAs !== undefined) norwegian(factsEl, `«${printedAs}»`, ` · ${background.printedAs} `);
	return item;
}

function checkedText({ language, texts }: SectionSource): string {
	return texts.background.checked(displayDate(REFERENCES_AS_OF, language));
}

function cite(el: HTMLElement, source: string, { background }: Texts): void {
	norwegian(el.createDiv({ cls: "praksis-fact" }), source, `${background.source}: `);
}

/** Titles and quotations stay in their language, and are read aloud in it. */
function norwegian(el: HTMLElement, text: string, before = ""): void {
	el.appendText(before);
	el.createSpan({ text, attr: { lang: "nb" } });
}
