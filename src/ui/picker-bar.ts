// Owns the row of lists above what one chooses among, the language of the text first of all, and the keys while
// a list or a button of a picker has the focus.

import { Scope } from "obsidian";
import { LANGUAGES, isLanguage } from "../core/language";
import type { Language } from "../core/language";
import type { UiContext } from "./context";

export interface PickerBarOwner {
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	close(): void;
	languageChosen(language: Language): void;
}

type Options = readonly (readonly [value: string, text: string])[];

export class PickerBar {
	private readonly el: HTMLElement;
	/** Its keys hold while a list has the focus: arrow keys choose in the list, not among the rows below. */
	private readonly listKeys = new Scope();
	/** While a button has it, Enter is the button's. */
	private readonly buttonKeys = new Scope();
	/** The last change was made by a key: the focus then stays in the list, where the next key is meant to go. */
	private byKey = false;

	/** @param fill adds the lists that stand before the language. */
	constructor(
		private readonly context: UiContext,
		private readonly owner: PickerBarOwner,
		fill?: (bar: PickerBar) => void,
	) {
		for (const keys of [this.listKeys, this.buttonKeys]) {
			keys.register([], "Escape", () => {
				owner.close();
				return false;
			});
		}
		this.listKeys.register([], "Enter", () => {
			owner.inputEl.focus();
			return false;
		});
		this.listKeys.register(null, null, () => {
			this.byKey = true;
			return undefined;
		});
		this.el = createDiv({ cls: "praksis-picker-language" });
		owner.resultContainerEl.before(this.el);
		fill?.(this);
		this.addLanguage();
	}

	/** The keys go back where they were, whatever had the focus. */
	close(): void {
		for (const keys of [this.listKeys, this.buttonKeys]) this.context.app.keymap.popScope(keys);
	}

	addSelect(name: string, options: Options, choose: (value: string) => void, parent: HTMLElement = this.el): HTMLSelectElement {
		const select = parent.createEl("select", { cls: "dropdown", attr: { "aria-label": name } });
		for (const [value, text] of options) select.createEl("option", { value, text });
		this.keepKeys(select, this.listKeys);
		select.addEventListener("focus", () => (this.byKey = false));
		select.addEventListener("pointerdown", () => (this.byKey = false));
		select.addEventListener("change", () => {
			choose(select.value);
			if (!this.byKey) this.owner.inputEl.focus();
		});
		return select;
	}

	/** Enter on the button presses it, and chooses no row. */
	addButton(button: HTMLButtonElement): void {
		this.keepKeys(button, this.buttonKeys);
	}

	private keepKeys(el: HTMLElement, keys: Scope): void {
		const { keymap } = this.context.app;
		el.addEventListener("focus", () => keymap.pushScope(keys));
		el.addEventListener("blur", () => keymap.popScope(keys));
	}

	private addLanguage(): void {
		const { languages, picker } = this.context.texts;
		const label = this.el.createEl("label", { text: picker.language });
		const options = LANGUAGES.map((each) => [each, languages[each]] as const);
		const choose = (value: string): void => {
			if (isLanguage(value)) this.owner.languageChosen(value);
		};
		this.addSelect(picker.language, options, choose, label).value = this.context.language;
	}
}
