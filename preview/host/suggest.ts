// Owns suggest dialogs: a field, what is found for it, and the keys that choose.
//
// DOM: .modal-container > .modal-bg + .prompt[role=dialog] > (.prompt-input-container > input.prompt-input, .prompt-results > .suggestion-item(.is-selected), .prompt-instructions)
// Choosing closes first (`onClose` runs) and then calls `onChooseSuggestion`, as the app does.

import type { FuzzyMatch, Instruction } from "obsidian";
import type { App } from "./app";
import { Chooser } from "./chooser";
import { guarded } from "./environment";
import { prepareFuzzySearch, renderResults, sortSearchResults } from "./fuzzy";
import { Modal } from "./modal";
import { textsOf } from "./texts";

export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText: string;
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	readonly chooser: Chooser<T>;
	private instructionsEl: HTMLElement | null = null;
	private round = 0;

	constructor(app: App) {
		super(app);
		this.emptyStateText = textsOf(app.env).noResults;
		this.modalEl.empty();
		this.modalEl.className = "prompt";
		const inputBox = this.modalEl.createDiv("prompt-input-container");
		this.inputEl = inputBox.createEl("input", {
			cls: "prompt-input",
			attr: { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "done", "aria-expanded": "true" },
		});
		this.resultContainerEl = this.modalEl.createDiv({ cls: "prompt-results", attr: { role: "listbox" } });
		this.chooser = new Chooser(app.env, this, this.resultContainerEl, this.scope);
		this.chooser.attachTo(this.inputEl);
		this.inputEl.addEventListener("input", () => this.updateSuggestions());
	}

	override open(): void {
		const wasOpen = this.isOpen;
		super.open();
		if (wasOpen || !this.isOpen) return;
		this.inputEl.focus();
		this.updateSuggestions();
	}

	/** Without a title, dialog and list have the field's name, unless they were given one. */
	protected override nameDialog(): void {
		super.nameDialog();
		const name = this.inputEl.getAttribute("aria-label");
		for (const el of [this.modalEl, this.resultContainerEl]) {
			if (name && !el.hasAttribute("aria-label") && !el.hasAttribute("aria-labelledby")) el.setAttribute("aria-label", name);
		}
	}

	/** Asks again for what fits the field. The newest answer wins when they arrive out of order. */
	updateSuggestions(): void {
		const round = ++this.round;
		const result = guarded(this.app.env, () => this.getSuggestions(this.inputEl.value)) as T[] | Promise<T[]> | undefined;
		const show = (values: T[]) => {
			if (round === this.round) this.showSuggestions(values);
		};
		if (result instanceof Promise) result.then(show, () => undefined);
		else show(result ?? []);
	}

	private showSuggestions(values: T[]): void {
		this.chooser.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		if (values.length > 0) return;
		if (this.inputEl.value === "" && this.emptyStateText === "") return;
		this.onNoSuggestion();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
		this.inputEl.setAttribute("aria-label", placeholder);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl ??= this.modalEl.createDiv("prompt-instructions");
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const row = this.instructionsEl.createDiv("prompt-instruction");
			row.createSpan({ cls: "prompt-instruction-command", text: command });
			row.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		if (this.emptyStateText) this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
	}

	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		this.close();
		guarded(this.app.env, () => this.onChooseSuggestion(value, evt));
	}

	selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelected(evt);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const items = this.getItems();
		if (query.trim() === "") return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query);
		const found: FuzzyMatch<T>[] = [];
		for (const item of items) {
			const match = search(this.getItemText(item));
			if (match) found.push({ item, match });
		}
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(item.item), item.match);
	}

	onChooseSuggestion(item: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(item.item, evt);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
