// Owns choosing a template: by any word of its name or purpose, in any of the three languages.

import { SuggestModal } from "obsidian";
import { METHODS } from "../core/framework/methods";
import { LANGUAGES, isLanguage } from "../core/language";
import type { Language } from "../core/language";
import type { Template } from "../core/templates/template";
import { foldText } from "../core/index/fold-text";
import type { UiContext } from "./context";
import { CANCELLED } from "./dialog";
import type { Answer } from "./dialog";
import { tellTemplateProblems } from "./template-problems";

export interface PickedTemplate {
	readonly template: Template;
	/** The language that the template's text is written in. */
	readonly language: Language;
}

/** Asks for a template. The last one used stands on top. */
export function pickTemplate(context: UiContext): Promise<Answer<PickedTemplate>> {
	return new Promise((resolve) => new TemplatePicker(context, resolve).open());
}

class TemplatePicker extends SuggestModal<Template> {
	private templates: readonly Template[] = [];
	private language: Language;
	private readonly told = new Set<string>();
	private chosen: Answer<PickedTemplate> = CANCELLED;

	constructor(
		private readonly context: UiContext,
		private readonly settle: (answer: Answer<PickedTemplate>) => void,
	) {
		super(context.app);
		this.language = context.language;
		const { picker } = context.texts;
		this.modalEl.addClass("praksis-picker");
		this.setPlaceholder(picker.placeholder);
		this.inputEl.setAttribute("aria-label", picker.placeholder);
		this.emptyStateText = picker.empty;
		this.setInstructions([
			{ command: "↑↓", purpose: picker.move },
			{ command: "↵", purpose: picker.open },
			{ command: "esc", purpose: picker.dismiss },
		]);
		this.addLanguageChoice();
	}

	override onOpen(): void {
		void super.onOpen();
		void this.load();
	}

	getSuggestions(query: string): Template[] {
		const words = foldText(query).split(/\s+/).filter(Boolean);
		return this.templates.filter((template) => {
			const text = searchText(template);
			return words.every((word) => text.includes(word));
		});
	}

	renderSuggestion(template: Template, el: HTMLElement): void {
		const { picker } = this.context.texts;
		el.addClass("praksis-picker-item");
		const title = el.createDiv({ cls: "praksis-picker-title", text: template.name });
		if (template.origin === "team") title.createSpan({ cls: "praksis-badge", text: picker.team });
		const facts = [
			template.minutes === null ? null : picker.minutes(template.minutes),
			template.groupSize,
			template.purpose,
		].filter((fact): fact is string => !!fact);
		if (facts.length > 0) el.createDiv({ cls: "praksis-picker-facts", text: facts.join(" · ") });
	}

	onChooseSuggestion(template: Template): void {
		this.context.ports.preferences.set("last-template", template.id);
		this.chosen = { template, language: this.language };
	}

	override onClose(): void {
		// Obsidian closes first and reports the choice afterwards.
		window.setTimeout(() => this.settle(this.chosen), 0);
	}

	private async load(): Promise<void> {
		const { templates, problems } = await this.context.ports.templates.list(this.language);
		tellTemplateProblems(this.context, problems, this.told);
		const last = this.context.ports.preferences.get("last-template");
		const lastUsed = templates.filter(({ id }) => id === last);
		this.templates = [...lastUsed, ...templates.filter(({ id }) => id !== last)];
		this.inputEl.dispatchEvent(new Event("input"));
	}

	private addLanguageChoice(): void {
		const { picker, languages } = this.context.texts;
		const bar = createDiv({ cls: "praksis-picker-language" });
		const label = bar.createEl("label", { text: picker.language });
		const select = label.createEl("select", { cls: "dropdown" });
		for (const language of LANGUAGES) select.createEl("option", { value: language, text: languages[language] });
		select.value = this.language;
		select.addEventListener("change", () => {
			if (isLanguage(select.value)) this.language = select.value;
			void this.load();
			this.inputEl.focus();
		});
		this.resultContainerEl.before(bar);
	}
}

/** A built-in method is found by its name in any language, whatever language its text is shown in. */
function searchText(template: Template): string {
	const method = METHODS.find(({ id }) => id === template.method);
	const names = method ? LANGUAGES.flatMap((language) => [method.name[language], method.purpose[language]]) : [];
	return foldText([template.name, template.purpose ?? "", String(template.minutes ?? ""), ...names].join(" "));
}
