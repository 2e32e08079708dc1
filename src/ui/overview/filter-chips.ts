// Owns the row of active filters: each can be taken away by itself, or all at once.

import { setIcon } from "obsidian";
import type { FacetId } from "../../core/index/facets";
import { KeyedChildren } from "./keyed-children";
import { activeFilters } from "./overview-state";
import type { OverviewSession } from "./overview-session";

interface ChipItem {
	readonly key: string;
	readonly label: string;
	readonly remove: () => void;
}

interface Chip {
	readonly el: HTMLElement;
	readonly text: HTMLElement;
}

export class FilterChips {
	private readonly rowEl: HTMLElement;
	private readonly clearEl: HTMLButtonElement;
	private readonly chips: KeyedChildren<ChipItem, Chip>;

	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
	) {
		const { filters } = session.context.texts.overview;
		this.rowEl = parent.createDiv({ cls: "praksis-active-filters" });
		const chipsEl = this.rowEl.createDiv({ cls: "praksis-active-filter-list", attr: { role: "group", "aria-label": filters.region } });
		this.clearEl = this.rowEl.createEl("button", { cls: "praksis-link-button", text: filters.clear, attr: { type: "button" } });
		this.clearEl.addEventListener("click", () => session.clear());
		this.chips = new KeyedChildren(
			chipsEl,
			(item) => this.makeChip(item),
			(chip, item) => this.updateChip(chip, item),
		);
	}

	draw(): void {
		const items = this.items();
		this.rowEl.toggleAttribute("hidden", items.length === 0);
		this.chips.set(items, ({ key }) => key);
	}

	private items(): ChipItem[] {
		const { current, labels, text, context } = this.session;
		const items = activeFilters(current.filters).map(({ facet, value }) => this.facetItem(facet, value, labels.short(facet, value)));
		if (text !== "") {
			items.push({ key: "title", label: context.texts.overview.search.chip(text), remove: () => this.session.search("") });
		}
		return items;
	}

	private facetItem(facet: FacetId, value: string, label: string): ChipItem {
		return {
			key: `${facet} ${value}`,
			label: `${this.session.labels.facet(facet)}: ${label}`,
			remove: () => this.session.toggle(facet, value),
		};
	}

	private makeChip({ remove }: ChipItem): Chip {
		const el = this.rowEl.createEl("button", { cls: "praksis-active-filter", attr: { type: "button" } });
		const text = el.createSpan();
		setIcon(el.createSpan({ cls: "praksis-active-filter-x", attr: { "aria-hidden": "true" } }), "x");
		el.addEventListener("click", remove);
		return { el, text };
	}

	private updateChip({ el, text }: Chip, { label }: ChipItem): void {
		text.setText(label);
		el.setAttribute("aria-label", this.session.context.texts.overview.filters.remove(label));
	}
}
