// Owns how a template looks in the picker: its name, what it takes, what it is for, and how it went.

import { setIcon } from "obsidian";
import type { MethodHistory } from "../core/index/method-history";
import type { Language } from "../core/language";
import { duration } from "../core/templates/built-in";
import { BUILT_IN_WORDS } from "../core/templates/built-in-words";
import type { Template } from "../core/templates/template";
import type { Texts } from "../i18n/texts";
import { addBadge } from "./badge";

export interface TemplateRow {
	readonly template: Template;
	readonly favourite: boolean;
	readonly lastUsed: boolean;
	readonly history: MethodHistory | null;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly toggle: () => void;
}

/** Returns the star: a button, so that Tab and a screen reader come to it too. */
export function drawTemplateRow(el: HTMLElement, row: TemplateRow, texts: Texts, language: Language): HTMLButtonElement {
	const { picker, templates } = texts;
	const { name, origin, minutes, groupSize, purpose } = row.template;
	el.addClass("praksis-picker-item");
	const main = el.createDiv({ cls: "praksis-picker-text" });
	const title = main.createDiv({ cls: "praksis-picker-title", text: name });
	if (origin === "team") addBadge(title, picker.team);
	if (row.lastUsed) addBadge(title, templates.lastUsed);
	const facts = [minutes === null ? null : duration(minutes, BUILT_IN_WORDS[language]), groupSize, purpose].filter((fact): fact is string => !!fact);
	if (facts.length > 0) main.createDiv({ cls: "praksis-picker-facts", text: facts.join(" · ") });
	if (row.history) main.createDiv({ cls: "praksis-picker-history", text: historyText(row.history, row.today, texts) });
	const star = el.createEl("button", {
		cls: "clickable-icon praksis-star",
		attr: { type: "button", "aria-label": `${templates.favourite}: ${name}`, "aria-keyshortcuts": "Alt+F" },
	});
	setIcon(star, "star");
	markFavourite(el, row.favourite);
	// A pointer leaves the focus in the field, and the row is not chosen.
	star.addEventListener("mousedown", (event) => event.preventDefault());
	star.addEventListener("click", (event) => {
		event.stopPropagation();
		row.toggle();
	});
	return star;
}

export function markFavourite(rowEl: HTMLElement, favourite: boolean): void {
	rowEl.querySelector(".praksis-star")?.setAttribute("aria-pressed", String(favourite));
}

/** "used 4 times, last in March · fitted 3.4 of 4"; the year only where the month alone would mislead. */
function historyText({ used, last, fit }: MethodHistory, today: string, { overview, templates }: Texts): string {
	const month = last === null ? null : (overview.months[Number(last.slice(5, 7)) - 1] ?? null);
	const isRecent = last !== null && monthsOf(today) - monthsOf(last) < 12;
	const when = month === null || isRecent ? month : `${month} ${last?.slice(0, 4)}`;
	return [templates.used(used, when), fit === null ? null : templates.fitted(fit)].filter(Boolean).join(" · ");
}

function monthsOf(date: string): number {
	return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
