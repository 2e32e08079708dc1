// Owns the tab of notes: how they are sorted and grouped, and the list itself.

import { GROUPINGS } from "./overview-state";
import { NoteList } from "./note-list";
import type { NoteOpening } from "./note-opening";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";
import type { OverviewAnswer } from "../../core/index/query-result";
import type { Sort } from "../../core/index/facets";

const SORTS = {
	newest: { by: "date", descending: true },
	oldest: { by: "date", descending: false },
	title: { by: "title", descending: false },
} as const satisfies Record<string, Sort>;

export class NotesPanel {
	readonly list: NoteList;
	private readonly sortEl: HTMLSelectElement;
	private readonly groupEl: HTMLSelectElement;

	constructor(
		parent: HTMLElement,
		id: string,
		private readonly session: OverviewSession,
		actions: OverviewActions,
		opening: NoteOpening,
		scroller: () => HTMLElement,
	) {
		const { list } = session.context.texts.overview;
		const bar = parent.createDiv({ cls: "praksis-list-bar" });
		this.sortEl = this.addSelect(bar, list.sort);
		for (const [value, text] of [["newest", list.newest], ["oldest", list.oldest], ["title", list.title]] as const) {
			this.sortEl.createEl("option", { value, text });
		}
		this.sortEl.addEventListener("change", () => {
			const sort = SORTS[this.sortEl.value as keyof typeof SORTS];
			session.change({ sort }, "filters");
		});
		this.groupEl = this.addSelect(bar, list.group);
		this.groupEl.createEl("option", { value: "", text: list.ungrouped });
		for (const axis of GROUPINGS) this.groupEl.createEl("option", { value: axis });
		this.groupEl.addEventListener("change", () => {
			session.change({ groupBy: GROUPINGS.find((axis) => axis === this.groupEl.value) ?? null }, "filters");
		});
		this.list = new NoteList(parent, id, session, actions, opening, scroller);
	}

	draw(answer: OverviewAnswer, fromTop: boolean): void {
		const { current, labels } = this.session;
		this.sortEl.value = current.sort.by === "title" ? "title" : current.sort.descending ? "newest" : "oldest";
		for (const option of Array.from(this.groupEl.options)) {
			const axis = GROUPINGS.find((candidate) => candidate === option.value);
			if (axis) option.text = labels.facet(axis);
		}
		this.groupEl.value = current.groupBy ?? "";
		this.list.draw(answer, fromTop);
	}

	private addSelect(bar: HTMLElement, text: string): HTMLSelectElement {
		const label = bar.createEl("label", { cls: "praksis-list-choice" });
		label.createSpan({ text });
		return label.createEl("select", { cls: "dropdown" });
	}
}
