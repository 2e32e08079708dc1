// Owns a heading that folds away what stands below it.

import { setIcon } from "obsidian";

export class Fold {
	readonly el: HTMLElement;
	readonly headingEl: HTMLButtonElement;
	readonly bodyEl: HTMLElement;
	private chosen = false;

	/** `id` is the element's own, unique in the document. */
	constructor(parent: HTMLElement, level: "h3" | "h4", id: string, text: string) {
		this.el = parent.createDiv({ cls: "praksis-fold", attr: { id } });
		const bodyId = `${id}-body`;
		this.headingEl = this.el.createEl(level).createEl("button", {
			cls: "praksis-fold-heading",
			attr: { type: "button", "aria-controls": bodyId },
		});
		setIcon(this.headingEl.createSpan({ cls: "praksis-fold-arrow", attr: { "aria-hidden": "true" } }), "chevron-down");
		this.headingEl.createSpan({ text });
		this.bodyEl = this.el.createDiv({ cls: "praksis-fold-body", attr: { id: bodyId } });
		this.headingEl.addEventListener("click", () => this.unfold(this.bodyEl.hasAttribute("hidden")));
		this.show(null);
	}

	unfold(unfolded: boolean): void {
		this.chosen = unfolded;
		this.show(null);
	}

	/** For as long as something is searched for; null: as the user left it. */
	show(unfolded: boolean | null): void {
		const shown = unfolded ?? this.chosen;
		this.headingEl.setAttribute("aria-expanded", String(shown));
		this.bodyEl.toggleAttribute("hidden", !shown);
	}
}
