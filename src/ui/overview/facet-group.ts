// Owns one facet of the panel: its heading, its values as checkboxes with counts, and folding the long ones.

import { setIcon } from "obsidian";
import type { FacetId, FacetValue } from "../../core/index/facets";
import { setCount } from "./count-text";
import { KeyedChildren } from "./keyed-children";
import type { OverviewSession } from "./overview-session";

/** More values than this are folded to the `SHOWN_FIRST` with the most notes. */
const MOST_SHOWN = 9;
const SHOWN_FIRST = 7;

interface ValueLine {
	readonly el: HTMLElement;
	readonly box: HTMLInputElement;
	readonly name: HTMLElement;
	readonly count: HTMLElement;
}

export class FacetGroup {
	private readonly el: HTMLElement;
	private readonly headingEl: HTMLButtonElement;
	private readonly nameEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly moreEl: HTMLButtonElement;
	private readonly lines: KeyedChildren<FacetValue, ValueLine>;
	private showsAll = false;

	constructor(
		parent: HTMLElement,
		id: string,
		private readonly facet: FacetId,
		private readonly session: OverviewSession,
	) {
		this.el = parent.createDiv({ cls: "praksis-facet", attr: { role: "group", "aria-labelledby": `${id}-name`, "data-facet": facet } });
		this.headingEl = this.el.createEl("button", { cls: "praksis-facet-heading", attr: { type: "button", "aria-controls": id } });
		setIcon(this.headingEl.createSpan({ cls: "praksis-facet-arrow", attr: { "aria-hidden": "true" } }), "chevron-down");
		this.nameEl = this.headingEl.createSpan({ attr: { id: `${id}-name` } });
		this.headingEl.addEventListener("click", () => this.fold());
		this.bodyEl = this.el.createDiv({ attr: { id } });
		const listEl = this.bodyEl.createEl("ul", { cls: "praksis-facet-values" });
		this.lines = new KeyedChildren(
			listEl,
			(value) => this.makeLine(listEl, value),
			(line, value) => this.updateLine(line, value),
		);
		this.moreEl = this.bodyEl.createEl("button", { cls: "praksis-link-button", attr: { type: "button" } });
		this.moreEl.addEventListener("click", () => {
			this.showsAll = !this.showsAll;
			session.again("layout");
		});
	}

	/** Hidden without values. */
	draw(values: readonly FacetValue[], unfolded: boolean): void {
		const { filters } = this.session.context.texts.overview;
		this.el.toggleAttribute("hidden", values.length === 0);
		this.nameEl.setText(this.session.labels.facet(this.facet));
		this.headingEl.setAttribute("aria-expanded", String(unfolded));
		this.bodyEl.toggleAttribute("hidden", !unfolded);
		const isLong = values.length > MOST_SHOWN;
		const shown = isLong && !this.showsAll ? this.mostUsed(values) : values;
		this.lines.set(shown, ({ value }) => value);
		this.moreEl.toggleAttribute("hidden", !isLong);
		this.moreEl.setText(this.showsAll ? filters.showFewer : filters.showAll(values.length));
	}

	private fold(): void {
		const unfolded = this.headingEl.getAttribute("aria-expanded") !== "true";
		this.session.change({ unfolded: { ...this.session.current.unfolded, [this.facet]: unfolded } }, "layout");
	}

	/** With those that are ticked, and the one that the user is at, which must not vanish when it is unticked. */
	private mostUsed(values: readonly FacetValue[]): readonly FacetValue[] {
		const count = ({ written, planned }: FacetValue): number => written + planned;
		const kept = new Set([...values].sort((a, b) => count(b) - count(a)).slice(0, SHOWN_FIRST));
		const at = this.el.doc.activeElement;
		return values.filter((value) => kept.has(value) || value.selected || this.lines.get(value.value)?.box === at);
	}

	private makeLine(listEl: HTMLElement, { value }: FacetValue): ValueLine {
		const el = listEl.createEl("li");
		const label = el.createEl("label", { cls: "praksis-facet-value" });
		const box = label.createEl("input", { type: "checkbox" });
		box.addEventListener("change", () => this.session.toggle(this.facet, value));
		const name = label.createSpan({ cls: "praksis-facet-name" });
		const count = label.createSpan({ cls: "praksis-facet-count" });
		return { el, box, name, count };
	}

	private updateLine({ el, box, name, count }: ValueLine, value: FacetValue): void {
		const { labels, context } = this.session;
		const label = this.facet === "characteristic" ? labels.short(this.facet, value.value) : labels.value(this.facet, value.value);
		if (name.textContent !== label) name.setText(label);
		const definition = labels.definition(this.facet, value.value);
		const full = labels.value(this.facet, value.value);
		el.title = definition === "" ? "" : `${full}. ${definition}`;
		box.checked = value.selected;
		// A planned note in the count "planned" is no extra: the number alone says it.
		const shown = this.facet === "state" ? { written: value.written + value.planned, planned: 0 } : value;
		setCount(count, shown, "0");
		const spoken = this.facet === "state" ? String(shown.written) : context.texts.overview.spoken(value.written, value.planned);
		box.setAttribute("aria-label", `${label}, ${spoken}`);
		el.toggleClass("is-empty", value.written + value.planned === 0);
	}
}
