// Owns suggestion lists that hang on a text field.
// DOM: body > .suggestion-container > .suggestion > .suggestion-item(.is-selected)

import type { App } from "./app";
import { Chooser } from "./chooser";
import { guarded } from "./environment";
import { Scope } from "./keymap";

export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	suggestEl: HTMLElement;
	isOpen = false;
	protected readonly suggestions: Chooser<T>;

	constructor(readonly app: App, scope?: Scope) {
		this.scope = new Scope(scope);
		const doc = app.env.activeWin.document;
		this.suggestEl = doc.createElement("div");
		this.suggestEl.className = "suggestion-container";
		const list = this.suggestEl.createDiv({ cls: "suggestion", attr: { role: "listbox" } });
		this.suggestions = new Chooser(app.env, this, list, this.scope);
		this.scope.register([], "Escape", () => {
			this.close();
			return false;
		});
		// Keeps the focus in the field while an item is clicked.
		this.suggestEl.addEventListener("mousedown", (evt) => evt.preventDefault());
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		this.app.env.activeWin.document.body.appendChild(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.detach();
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private chosen: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | undefined;
	private round = 0;

	constructor(app: App, protected readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.suggestions.attachTo(textInputEl);
		textInputEl.setAttribute("aria-expanded", "false");
		textInputEl.addEventListener("input", () => this.update());
		textInputEl.addEventListener("focus", () => this.update());
		textInputEl.addEventListener("blur", () => this.close());
	}

	override open(): void {
		super.open();
		const { textInputEl, suggestions } = this;
		textInputEl.setAttribute("aria-expanded", "true");
		suggestions.containerEl.setAttrs({ "aria-label": textInputEl.getAttribute("aria-label") });
	}

	override close(): void {
		super.close();
		this.textInputEl.setAttrs({ "aria-expanded": "false", "aria-activedescendant": null });
	}

	setValue(value: string): void {
		if ("value" in this.textInputEl) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return "value" in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
	}

	/** What the list does is up to the callback; nothing else happens unless a subclass says so. */
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
		if (this.chosen) guarded(this.app.env, () => this.chosen?.(value, evt));
	}

	onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.chosen = callback;
		return this;
	}

	private update(): void {
		const round = ++this.round;
		const result = guarded(this.app.env, () => this.getSuggestions(this.getValue())) as T[] | Promise<T[]> | undefined;
		const show = (values: T[]) => {
			if (round !== this.round) return;
			const doc = this.textInputEl.ownerDocument;
			if (values.length === 0 || doc.activeElement !== this.textInputEl) return this.close();
			this.open();
			this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
			this.placeBelowField();
		};
		if (result instanceof Promise) result.then(show, () => undefined);
		else show(result ?? []);
	}

	private placeBelowField(): void {
		const box = this.textInputEl.getBoundingClientRect();
		this.suggestEl.setCssProps({ position: "absolute", left: `${box.left}px`, top: `${box.bottom}px`, "min-width": `${box.width}px` });
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}

/** Suggestions while writing in a note. The host keeps the registration; it does not open the list by itself. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: unknown = null;
	limit = 100;

	setInstructions(): void {}
}
