// Owns the row of lists above the templates: time, people, stage, and the language of the text.

import { Scope } from "obsidian";
import { STAGES } from "../core/framework/stages";
import { LANGUAGES, isLanguage } from "../core/language";
import type { Language } from "../core/language";
import { NO_FILTER, TIMES } from "../core/templates/choice";
import type { TemplateFilter, TemplateSize } from "../core/templates/choice";
import type { UiContext } from "./context";
import { capitalised } from "./labels";

export interface PickerFiltersOwner {
	readonly inputEl: HTMLInputElement;
	close(): void;
	filtered(): void;
	languageChosen(language: Language): void;
}

export class PickerFilters {
	filter: TemplateFilter = NO_FILTER;
	/** Its keys hold while a list has the focus: arrow keys choose in the list, not among the templates below. */
	private readonly scope = new Scope();
	/** The last change was made by a key: the focus then stays in the list, where the next key is meant to go. */
	private byKey = false;

	constructor(
		private readonly context: UiContext,
		private readonly owner: PickerFiltersOwner,
	) {
		this.scope.register([], "Escape", () => {
			owner.close();
			return false;
		});
		this.scope.register([], "Enter", () => {
			owner.inputEl.focus();
			return false;
		});
		this.scope.register(null, null, () => {
			this.byKey = true;
			return undefined;
		});
	}

	draw(parent: HTMLElement): void {
		const { language, texts } = this.context;
		const { languages, picker, templates } = texts;
		const times = Object.keys(TIMES).map((time): [string, string] => [time, time === "longer" ? `> ${picker.minutes(60)}` : `≤ ${picker.minutes(Number(time))}`]);
		const sizes: Record<TemplateSize, string> = { alone: templates.alone, pair: templates.pair, group: "3–12", large: "> 12" };
		const stages = STAGES.map(({ id, name }): [string, string] => [id, capitalised(name[language])]);
		this.addFilter(parent, "time", templates.time, times);
		this.addFilter(parent, "size", templates.people, Object.entries(sizes).map(([size, text]) => [size, capitalised(text)]));
		this.addFilter(parent, "stage", templates.stage, stages);
		const label = parent.createEl("label", { text: picker.language });
		const select = this.addSelect(label, picker.language, LANGUAGES.map((each) => [each, languages[each]]), (value) => {
			if (isLanguage(value)) this.owner.languageChosen(value);
		});
		select.value = language;
	}

	/** The keys go back where they were, whatever had the focus. */
	close(): void {
		this.context.app.keymap.popScope(this.scope);
	}

	private addFilter(parent: HTMLElement, key: keyof TemplateFilter, name: string, options: readonly (readonly [string, string])[]): void {
		// What the list is about stands in it until something is chosen.
		const select = this.addSelect(parent, name, [["", name], ...options], (value) => {
			this.filter = { ...this.filter, [key]: value };
			select.toggleClass("is-active", value !== "");
			this.owner.filtered();
		});
	}

	private addSelect(parent: HTMLElement, name: string, options: readonly (readonly [string, string])[], choose: (value: string) => void): HTMLSelectElement {
		const select = parent.createEl("select", { cls: "dropdown", attr: { "aria-label": name } });
		for (const [value, text] of options) select.createEl("option", { value, text });
		const { keymap } = this.context.app;
		select.addEventListener("focus", () => {
			this.byKey = false;
			keymap.pushScope(this.scope);
		});
		select.addEventListener("blur", () => keymap.popScope(this.scope));
		select.addEventListener("pointerdown", () => (this.byKey = false));
		select.addEventListener("change", () => {
			choose(select.value);
			if (!this.byKey) this.owner.inputEl.focus();
		});
		return select;
	}
}
