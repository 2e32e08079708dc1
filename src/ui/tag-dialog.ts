// Owns the tag dialog: characteristics and themes to tick, for one note or many, by touch or by keyboard.

import { setIcon } from "obsidian";
import { foldText } from "../core/index/fold-text";
import { LANGUAGES } from "../core/language";
import { choiceOf, isSuggested, themeNamed } from "../core/note/tag-choice";
import type { TagChoice, TagRow, TagRows, TickState } from "../core/note/tag-choice";
import { meaningKey } from "../core/note/tags";
import type { TagMeaning } from "../core/note/tags";
import { addBadge } from "./badge";
import type { UiContext } from "./context";
import { AnswerModal } from "./dialog";
import type { Answer } from "./dialog";

/** Asks which tags the notes should have. Resolves with what to add and what to remove. */
export function askTags(context: UiContext, title: string, rows: TagRows): Promise<Answer<TagChoice>> {
	return new TagDialog(context, title, rows).ask();
}

/** A row as drawn: a tag of the notes, or the offer to make a new theme of what was typed. */
interface DrawnRow {
	readonly el: HTMLElement;
	readonly act: () => void;
}

class TagDialog extends AnswerModal<TagChoice> {
	/** What the user has ticked or unticked here, by meaning. */
	private readonly ticks = new Map<string, boolean>();
	private rows: TagRows;
	private drawn: DrawnRow[] = [];
	private active = 0;
	/** Arrow keys were the last to move: space then ticks instead of typing a space. */
	private navigating = false;
	/** The active row was just ticked by space: Enter then saves. */
	private spaced = false;
	/** Only what the text suggests is shown, until one searches. */
	private onlySuggested = false;
	private filterEl!: HTMLInputElement;
	private listEl!: HTMLElement;
	private countEl!: HTMLElement;
	private suggestedEl: HTMLElement | null = null;

	constructor(
		private readonly context: UiContext,
		title: string,
		rows: TagRows,
	) {
		super(context.app);
		this.rows = rows;
		this.setTitle(title);
		this.modalEl.addClass("praksis-tag-dialog");
	}

	override onOpen(): void {
		const { tagDialog, dialog } = this.context.texts;
		this.filterEl = this.contentEl.createEl("input", {
			cls: "praksis-tag-filter",
			attr: {
				type: "text",
				placeholder: tagDialog.filter,
				"aria-label": tagDialog.filter,
				role: "combobox",
				"aria-expanded": "true",
				"aria-autocomplete": "list",
				"aria-controls": "praksis-tag-list",
				autocomplete: "off",
				spellcheck: "false",
			},
		});
		this.listEl = this.contentEl.createDiv({
			cls: "praksis-tag-list",
			attr: { id: "praksis-tag-list", role: "listbox", "aria-multiselectable": "true", "aria-label": this.titleEl.getText() },
		});
		const footer = this.contentEl.createDiv({ cls: "praksis-tag-footer" });
		const status = footer.createDiv({ cls: "praksis-tag-status" });
		this.countEl = status.createSpan({ cls: "praksis-tag-count", attr: { role: "status" } });
		this.drawSuggestedButton(status);
		status.createSpan({ cls: "praksis-tag-hint", text: tagDialog.hint });
		const buttons = footer.createDiv({ cls: "modal-button-container praksis-buttons" });
		const save = buttons.createEl("button", { cls: "mod-cta", text: tagDialog.save });
		save.addEventListener("click", () => this.save());
		buttons.createEl("button", { text: dialog.cancel }).addEventListener("click", () => this.close());

		this.filterEl.addEventListener("input", () => {
			this.navigating = false;
			this.spaced = false;
			this.active = 0;
			this.onlySuggested = false;
			this.draw();
		});
		this.filterEl.addEventListener("keydown", (event) => this.onKey(event));
		this.draw();
		this.filterEl.focus();
	}

	/** The suggested rows stay where they are in the list; this finds them in a long one. */
	private drawSuggestedButton(parent: HTMLElement): void {
		if (!this.all().some(isSuggested)) return;
		const id = "praksis-tag-suggested";
		this.suggestedEl = parent.createEl("button", { cls: "praksis-tag-suggested", attr: { type: "button", id } });
		this.suggestedEl.addEventListener("click", () => {
			this.onlySuggested = !this.onlySuggested;
			this.filterEl.value = "";
			this.active = 0;
			this.draw();
			this.filterEl.focus({ preventScroll: true });
		});
		// So that a screen reader says at the start that there are some.
		this.filterEl.setAttribute("aria-describedby", id);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
		const step = moves[event.key];
		if (step !== undefined) {
			this.navigating = true;
			this.spaced = false;
			this.activate(this.active + step, Math.abs(step) === 1);
		} else if (event.key === " " && this.navigating) {
			this.spaced = true;
			this.drawn[this.active]?.act();
		} else if (event.key === "Enter") {
			this.onEnter(event.ctrlKey || event.metaKey);
		} else return;
		event.preventDefault();
	}

	/** After a search Enter ticks what was found, and gives the field back for the next word; otherwise it saves. */
	private onEnter(saveNow: boolean): void {
		const searched = this.filterEl.value.trim() !== "";
		if (saveNow || !searched || this.spaced) {
			this.save();
			return;
		}
		const row = this.drawn[this.active];
		if (!row) return;
		this.filterEl.value = "";
		this.navigating = false;
		row.act();
	}

	private stateOf(row: TagRow): TickState {
		const tick = this.ticks.get(meaningKey(row.meaning));
		return tick === undefined ? row.state : tick ? "on" : "off";
	}

	/** A tag that only some notes have goes from mixed to on, then off, then back to how it was. */
	private toggle(row: TagRow): void {
		if (row.locked) return;
		const key = meaningKey(row.meaning);
		const state = this.stateOf(row);
		if (state === "mixed") this.ticks.set(key, true);
		else if (state === "on") this.ticks.set(key, false);
		else if (row.state === "mixed") this.ticks.delete(key);
		else this.ticks.set(key, true);
		this.draw();
	}

	private all(): TagRow[] {
		return [...this.rows.characteristics, ...this.rows.themes];
	}

	private addTheme(meaning: TagMeaning): void {
		const present = this.all().find((row) => meaningKey(row.meaning) === meaningKey(meaning));
		if (!present) this.rows = { ...this.rows, themes: [...this.rows.themes, { meaning, state: "off", count: 0, locked: false, words: [] }] };
		this.ticks.set(meaningKey(meaning), true);
		this.filterEl.value = "";
		this.draw();
		this.filterEl.focus();
	}

	private draw(): void {
		const { tagDialog, suggestions } = this.context.texts;
		const scroll = this.listEl.scrollTop;
		this.listEl.empty();
		this.drawn = [];
		this.drawGroup(tagDialog.characteristics, this.rows.characteristics);
		this.drawGroup(tagDialog.themes, this.rows.themes);
		this.drawNewTheme();
		if (this.drawn.length === 0) this.listEl.createDiv({ cls: "praksis-empty", text: tagDialog.nothing });
		this.listEl.scrollTop = scroll;
		const on = this.all().filter((row) => this.stateOf(row) === "on").length;
		this.countEl.setText(tagDialog.chosen(on));
		this.suggestedEl?.setText(this.onlySuggested ? suggestions.showAll : suggestions.showSuggested(this.all().filter(isSuggested).length));
		this.activate(this.active, false);
	}

	private drawGroup(heading: string, rows: readonly TagRow[]): void {
		const words = foldText(this.filterEl.value).split(/\s+/).filter(Boolean);
		const shown = rows.filter((row) => {
			if (this.onlySuggested) return isSuggested(row);
			const text = this.searchText(row.meaning);
			return words.every((word) => text.includes(word));
		});
		if (shown.length === 0) return;
		const group = this.listEl.createDiv({ cls: "praksis-tag-group", attr: { role: "group", "aria-label": heading } });
		group.createDiv({ cls: "praksis-tag-heading", text: heading, attr: { "aria-hidden": "true" } });
		for (const row of shown) this.drawRow(group, row);
	}

	private drawRow(parent: HTMLElement, row: TagRow): void {
		const { tagDialog, suggestions } = this.context.texts;
		const vocabulary = this.context.ports.team.vocabulary();
		const { kind, id } = row.meaning;
		const state = this.stateOf(row);
		const el = this.drawOption(parent, () => this.toggle(row));
		el.setAttribute("aria-checked", state === "mixed" ? "mixed" : String(state === "on"));
		el.setAttribute("aria-selected", String(state === "on"));
		if (row.locked) el.setAttribute("aria-disabled", "true");
		const tick = el.createSpan({ cls: `praksis-tick praksis-tick-${state}`, attr: { "aria-hidden": "true" } });
		if (state !== "off") setIcon(tick, state === "on" ? "check" : "minus");
		const text = el.createDiv({ cls: "praksis-tag-text" });
		const line = text.createDiv({ cls: "praksis-tag-label", text: vocabulary.label(kind, id, this.context.language) });
		if (row.locked) addBadge(line, tagDialog.inText);
		else if (state === "mixed") addBadge(line, tagDialog.inSome(row.count, this.rows.of));
		if (isSuggested(row)) addBadge(line, suggestions.suggested, "praksis-badge-suggested");
		if (row.words.length > 0) text.createDiv({ cls: "praksis-tag-mentions", text: suggestions.mentions(row.words.join(", ")) });
		const definition = vocabulary.definition(kind, id, this.context.language);
		if (definition) text.createDiv({ cls: "praksis-tag-definition", text: definition });
	}

	/** Offered when what was typed is no theme yet. */
	private drawNewTheme(): void {
		const name = this.filterEl.value.trim();
		const meaning = themeNamed(name, this.context.ports.team.vocabulary());
		if (!meaning) return;
		if (this.all().some((row) => row.meaning.id === meaning.id)) return;
		const el = this.drawOption(this.listEl, () => this.addTheme(meaning));
		setIcon(el.createSpan({ cls: "praksis-tick", attr: { "aria-hidden": "true" } }), "plus");
		el.createDiv({ cls: "praksis-tag-text praksis-tag-label", text: this.context.texts.tagDialog.add(name) });
		el.setAttribute("aria-selected", "false");
	}

	private drawOption(parent: HTMLElement, act: () => void): HTMLElement {
		const index = this.drawn.length;
		const el = parent.createDiv({ cls: "praksis-tag-row", attr: { role: "option", id: `praksis-tag-${index}` } });
		el.addEventListener("click", () => {
			this.active = index;
			act();
			this.filterEl.focus({ preventScroll: true });
		});
		this.drawn.push({ el, act });
		return el;
	}

	private activate(index: number, wrap: boolean): void {
		const last = this.drawn.length - 1;
		if (wrap && index > last) this.active = 0;
		else if (wrap && index < 0) this.active = last;
		else this.active = Math.max(0, Math.min(index, last));
		this.drawn.forEach(({ el }, at) => el.toggleClass("is-active", at === this.active));
		const active = this.drawn[this.active]?.el;
		if (active) {
			this.filterEl.setAttribute("aria-activedescendant", active.id);
			active.scrollIntoView({ block: "nearest" });
		} else this.filterEl.removeAttribute("aria-activedescendant");
	}

	private searchText({ kind, id }: TagMeaning): string {
		const vocabulary = this.context.ports.team.vocabulary();
		return foldText(LANGUAGES.map((language) => vocabulary.label(kind, id, language)).join(" "));
	}

	private save(): void {
		this.answer(choiceOf(this.rows, this.ticks));
	}
}
