// Owns the facets beside the overview: what notes can be narrowed by, with live counts.

import { NONE } from "../../core/index/facets";
import type { FacetId, FacetValue } from "../../core/index/facets";
import type { OverviewAnswer } from "../../core/index/query-result";
import { FacetGroup } from "./facet-group";
import { FacetOrder } from "./facet-order";
import { PANEL_FACETS, activeFilters } from "./overview-state";
import type { OverviewSession } from "./overview-session";

/** Long or rarely used: folded until the user unfolds them. */
const FOLDED_AT_FIRST: readonly FacetId[] = ["series", "method", "author"];

export class FacetPanel {
	/** Shows and hides the panel where there is no room beside it. */
	readonly toggleEl: HTMLButtonElement;
	readonly el: HTMLElement;
	private readonly groups = new Map<FacetId, FacetGroup>();
	private readonly leftOutEl: HTMLInputElement;
	private narrow = false;
	private unfolded = false;

	constructor(
		toggleParent: HTMLElement,
		parent: HTMLElement,
		id: string,
		private readonly session: OverviewSession,
	) {
		const { filters } = session.context.texts.overview;
		this.el = parent.createEl("aside", { cls: "praksis-facets", attr: { id, "aria-label": filters.region } });
		this.toggleEl = toggleParent.createEl("button", {
			cls: "praksis-facets-toggle",
			attr: { type: "button", "aria-controls": id, "aria-expanded": "false" },
		});
		this.toggleEl.addEventListener("click", () => {
			this.unfolded = !this.unfolded;
			this.place();
		});
		for (const facet of PANEL_FACETS) this.groups.set(facet, new FacetGroup(this.el, `${id}-${facet}`, facet, session));
		const label = this.el.createEl("label", { cls: "praksis-facet-value praksis-left-out" });
		this.leftOutEl = label.createEl("input", { type: "checkbox" });
		label.createSpan({ cls: "praksis-facet-name", text: filters.leftOut });
		this.leftOutEl.addEventListener("change", () => session.setShowLeftOut(this.leftOutEl.checked));
		this.place();
	}

	/** In narrow places the panel is behind one button. */
	setNarrow(narrow: boolean): void {
		if (narrow === this.narrow) return;
		this.narrow = narrow;
		this.place();
	}

	draw(answer: OverviewAnswer): void {
		const { current, labels, showLeftOut, context, onePerson } = this.session;
		this.toggleEl.setText(context.texts.overview.filters.button(activeFilters(current.filters).length));
		this.leftOutEl.checked = showLeftOut;
		const order = new FacetOrder(context.ports.team.vocabulary(), labels);
		for (const [facet, group] of this.groups) {
			const values = order.sorted(facet, answer.facets.get(facet) ?? []);
			group.draw(isUseful(facet, values, onePerson) ? values : [], current.unfolded[facet] ?? this.unfoldedAtFirst(facet));
		}
	}

	private unfoldedAtFirst(facet: FacetId): boolean {
		return !FOLDED_AT_FIRST.includes(facet) && !(facet === "characteristic" && this.session.onePerson);
	}

	private place(): void {
		this.toggleEl.toggleAttribute("hidden", !this.narrow);
		this.toggleEl.setAttribute("aria-expanded", String(this.unfolded));
		this.el.toggleAttribute("hidden", this.narrow && !this.unfolded);
	}
}

/** A facet that no note has a value in says nothing; neither do counts per person in a team. */
function isUseful(facet: FacetId, values: readonly FacetValue[], onePerson: boolean): boolean {
	if (facet === "author" && !onePerson) return false;
	return values.some(({ value, selected, written, planned }) => selected || (value !== NONE && (facet !== "follow-ups" || written + planned > 0)));
}
