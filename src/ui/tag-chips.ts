// Owns the short choice of characteristics and themes inside a form: what fits the template first, nothing ticked.

import { offeredTags } from "../core/note/tag-choice";
import { meaningKey } from "../core/note/tags";
import type { TagMeaning } from "../core/note/tags";
import type { UiContext } from "./context";

export interface TagChipsOptions {
	/** What the template suggests: offered first, never ticked by itself. */
	readonly suggested: readonly TagMeaning[];
	/** What the note has already. */
	readonly hidden: readonly TagMeaning[];
}

export class TagChips {
	private readonly ticked = new Map<string, TagMeaning>();

	constructor(
		private readonly context: UiContext,
		private readonly options: TagChipsOptions,
	) {}

	chosen(): TagMeaning[] {
		return [...this.ticked.values()];
	}

	tick(meanings: readonly TagMeaning[]): void {
		for (const meaning of meanings) this.ticked.set(meaningKey(meaning), meaning);
	}

	draw(parent: HTMLElement): void {
		const { form } = this.context.texts;
		const offered = offeredTags(this.context.ports.team.vocabulary());
		parent.empty();
		parent.addClass("praksis-chips");
		this.drawGroup(parent, form.characteristics, offered.characteristics);
		// Ticked from the overview, a theme may be one that nobody has listed: it is shown, so that it can be unticked.
		const listed = new Set(offered.themes.map(meaningKey));
		const others = this.chosen().filter((meaning) => meaning.kind === "theme" && !listed.has(meaningKey(meaning)));
		this.drawGroup(parent, form.themes, [...others, ...offered.themes]);
		parent.createDiv({ cls: "setting-item-description", text: form.tagsHint });
	}

	private drawGroup(parent: HTMLElement, heading: string, meanings: readonly TagMeaning[]): void {
		const hidden = new Set(this.options.hidden.map(meaningKey));
		const suggested = new Set(this.options.suggested.map(meaningKey));
		const shown = meanings.filter((meaning) => !hidden.has(meaningKey(meaning)));
		if (shown.length === 0) return;
		const first = shown.filter((meaning) => suggested.has(meaningKey(meaning)));
		const rest = shown.filter((meaning) => !suggested.has(meaningKey(meaning)));
		const group = parent.createDiv({ cls: "praksis-chip-group", attr: { role: "group", "aria-label": heading } });
		group.createDiv({ cls: "praksis-chip-heading", text: heading });
		const row = group.createDiv({ cls: "praksis-chip-row" });
		for (const meaning of [...first, ...rest]) this.drawChip(row, meaning, suggested.has(meaningKey(meaning)));
	}

	private drawChip(row: HTMLElement, meaning: TagMeaning, fits: boolean): void {
		const { form } = this.context.texts;
		const vocabulary = this.context.ports.team.vocabulary();
		const key = meaningKey(meaning);
		const definition = vocabulary.definition(meaning.kind, meaning.id, this.context.language);
		const chip = row.createEl("button", {
			cls: "praksis-chip",
			text: vocabulary.label(meaning.kind, meaning.id, this.context.language),
			attr: {
				type: "button",
				"aria-pressed": String(this.ticked.has(key)),
				title: fits ? [definition, form.fitting].filter(Boolean).join(" · ") : definition,
			},
		});
		chip.toggleClass("praksis-chip-fits", fits);
		chip.addEventListener("click", () => {
			if (!this.ticked.delete(key)) this.ticked.set(key, meaning);
			chip.setAttribute("aria-pressed", String(this.ticked.has(key)));
		});
	}
}
