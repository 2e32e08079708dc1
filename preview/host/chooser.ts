// Owns a list of suggestions with one of them selected, and the keys that move in it.
// Used by suggest dialogs and by the lists that hang on a text field.

import type { HostEnvironment } from "./environment";
import { guarded } from "./environment";
import type { Scope } from "./keymap";
import { appOf } from "./session";

export interface ChooserOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

const PAGE = 10;

export class Chooser<T> {
	values: T[] = [];
	selectedItem = 0;
	private items: HTMLElement[] = [];
	private fieldEl: HTMLElement | null = null;

	constructor(
		private readonly env: HostEnvironment,
		private readonly owner: ChooserOwner<T>,
		readonly containerEl: HTMLElement,
		scope: Scope,
	) {
		const move = (by: () => void) => () => {
			by();
			return false as const;
		};
		scope.register([], "ArrowDown", move(() => this.setSelected(this.selectedItem + 1, true)));
		scope.register([], "ArrowUp", move(() => this.setSelected(this.selectedItem - 1, true)));
		scope.register([], "PageDown", move(() => this.setSelected(Math.min(this.selectedItem + PAGE, this.values.length - 1))));
		scope.register([], "PageUp", move(() => this.setSelected(Math.max(this.selectedItem - PAGE, 0))));
		scope.register([], "Home", move(() => this.setSelected(0)));
		scope.register([], "End", move(() => this.setSelected(this.values.length - 1)));
		scope.register([], "Enter", (evt) => {
			if (evt.isComposing) return undefined;
			this.useSelected(evt);
			return false;
		});
		containerEl.addEventListener("click", (evt) => this.withItem(evt, (i) => this.use(i, evt)));
		containerEl.addEventListener("mousemove", (evt) => this.withItem(evt, (i) => this.setSelected(i)));
	}

	/**
	 * Ties the list to the field that keeps the focus while the arrows move in the list:
	 * the field says which list it is about and which line is selected.
	 */
	attachTo(fieldEl: HTMLElement): void {
		this.fieldEl = fieldEl;
		this.containerEl.id ||= appOf(this.containerEl).newId("suggestions");
		fieldEl.setAttrs({ role: "combobox", "aria-autocomplete": "list", "aria-controls": this.containerEl.id });
	}

	setSuggestions(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.items = values.map((value) => {
			const el = this.containerEl.createDiv({ cls: "suggestion-item", attr: { role: "option", "aria-selected": "false" } });
			guarded(this.env, () => this.owner.renderSuggestion(value, el));
			return el;
		});
		this.selectedItem = 0;
		this.mark(0);
	}

	/** Arrow keys go round at the ends. */
	setSelected(index: number, round = false): void {
		const count = this.values.length;
		if (count === 0) return;
		const to = round ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
		this.items[this.selectedItem]?.removeClass("is-selected");
		this.items[this.selectedItem]?.setAttribute("aria-selected", "false");
		this.mark(to);
	}

	useSelected(evt: MouseEvent | KeyboardEvent): boolean {
		return this.use(this.selectedItem, evt);
	}

	private mark(index: number): void {
		this.selectedItem = index;
		const el = this.items[index];
		el?.addClass("is-selected");
		el?.setAttribute("aria-selected", "true");
		el?.scrollIntoView?.({ block: "nearest" });
		if (el) el.id ||= appOf(el).newId("suggestion");
		this.fieldEl?.setAttrs({ "aria-activedescendant": el?.id ?? null });
	}

	private use(index: number, evt: MouseEvent | KeyboardEvent): boolean {
		if (index < 0 || index >= this.values.length) return false;
		guarded(this.env, () => this.owner.selectSuggestion(this.values[index] as T, evt));
		return true;
	}

	private withItem(evt: MouseEvent, run: (index: number) => void): void {
		const item = (evt.target as Element).closest?.(".suggestion-item");
		const index = item ? this.items.indexOf(item as HTMLElement) : -1;
		if (index >= 0) run(index);
	}
}
