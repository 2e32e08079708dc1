// Owns the Background tab: its sections and their contents list, searching in them, and going to one entry.

import { foldText } from "../../core/index/fold-text";
import { ENTRY, GROUP, SECTIONS } from "./background-sections";
import { Fold } from "./fold";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";

interface Entry {
	readonly el: HTMLElement;
	/** With its group's heading, as it is searched. */
	readonly text: string;
	/** Where the entry itself folds: what stands in its heading. */
	readonly fold: Fold | undefined;
	readonly heading: string;
}

interface Section {
	readonly fold: Fold;
	readonly contentsEl: HTMLElement;
	readonly entries: readonly Entry[];
}

export class BackgroundPanel {
	private readonly searchEl: HTMLInputElement;
	private readonly hitsEl: HTMLElement;
	private readonly contentsEl: HTMLElement;
	private readonly sectionsEl: HTMLElement;
	private sections: readonly Section[] = [];
	/** The sector that the page was made for: the team note may come and go. */
	private madeFor: string | null | undefined;

	constructor(
		parent: HTMLElement,
		private readonly id: string,
		private readonly session: OverviewSession,
		private readonly actions: OverviewActions,
	) {
		const { background } = session.context.texts;
		const el = parent.createDiv({ cls: "praksis-background" });
		this.contentsEl = el.createEl("nav", { cls: "praksis-contents", attr: { "aria-label": background.contents } }).createEl("ul");
		const textEl = el.createDiv({ cls: "praksis-background-text" });
		const searchRow = textEl.createDiv({ cls: "praksis-background-search" });
		this.searchEl = searchRow.createEl("input", {
			cls: "praksis-search",
			type: "search",
			placeholder: background.search,
			attr: { "aria-label": background.search, spellcheck: "false", enterkeyhint: "search" },
		});
		this.searchEl.addEventListener("input", () => this.search());
		this.hitsEl = searchRow.createSpan({ cls: "praksis-fact", attr: { role: "status" } });
		this.sectionsEl = textEl.createDiv();
	}

	/** `narrow`: only the first section is unfolded, for there is no list of contents. */
	draw(narrow: boolean): void {
		const { sector } = this.session.context.ports.team.current();
		if (this.madeFor !== sector) {
			this.madeFor = sector;
			this.make(narrow);
			this.search();
		}
		const { backgroundWanted } = this.session;
		if (backgroundWanted === null) return;
		this.session.backgroundWanted = null;
		this.goTo(backgroundWanted);
	}

	private make(narrow: boolean): void {
		const { session, actions, id } = this;
		const { language, texts, ports } = session.context;
		const { titles, leads } = texts.background;
		const source = { id, language, texts, sector: ports.team.current().sector, session, actions };
		this.contentsEl.empty();
		this.sectionsEl.empty();
		this.sections = SECTIONS.map(([key, fill], at) => {
			const fold = new Fold(this.sectionsEl, "h3", `${id}-${key}`, titles[key]);
			fold.unfold(!narrow || at === 0);
			fold.bodyEl.createEl("p", { cls: "praksis-lead", text: leads[key] });
			const folds = fill(fold.bodyEl, source) ?? [];
			const contentsEl = this.contentsEl.createEl("li");
			contentsEl
				.createEl("button", { cls: "praksis-link-button", text: titles[key], attr: { type: "button" } })
				.addEventListener("click", () => this.show(fold, fold.headingEl));
			const els = [...fold.bodyEl.querySelectorAll<HTMLElement>(`.${ENTRY}`)];
			return { fold, contentsEl, entries: els.map((el) => entryOf(el, folds)) };
		});
	}

	/** Every word must be found in an entry, in any order; what has no such entry is hidden. */
	private search(): void {
		const { background } = this.session.context.texts;
		const words = foldText(this.searchEl.value).split(/\s+/).filter(Boolean);
		const has = (text: string): boolean => words.every((word) => text.includes(word));
		const searching = words.length > 0;
		let hits = 0;
		for (const { fold, contentsEl, entries } of this.sections) {
			const found = entries.filter(({ text }) => has(text));
			hits += found.length;
			for (const entry of entries) {
				entry.el.toggleAttribute("hidden", !found.includes(entry));
				entry.fold?.show(searching && !has(entry.heading) ? true : null);
			}
			for (const group of Array.from(fold.bodyEl.querySelectorAll(`.${GROUP}`))) {
				group.toggleAttribute("hidden", group.querySelector(`.${ENTRY}:not([hidden])`) === null);
			}
			for (const el of [fold.el, contentsEl]) el.toggleAttribute("hidden", found.length === 0);
			fold.show(searching ? true : null);
		}
		this.hitsEl.setText(!searching ? "" : hits === 0 ? background.noHits : background.hits(hits));
	}

	private goTo(entry: string): void {
		this.searchEl.value = "";
		this.search();
		const el = this.sectionsEl.querySelector<HTMLElement>(`#${this.id}-${entry}`);
		const section = this.sections.find(({ fold }) => fold.el.contains(el));
		if (el && section) this.show(section.fold, el.querySelector<HTMLElement>("[tabindex]") ?? el);
	}

	private show(fold: Fold, headingEl: HTMLElement): void {
		fold.unfold(true);
		headingEl.scrollIntoView({ block: "start" });
		headingEl.focus({ preventScroll: true });
	}
}

function entryOf(el: HTMLElement, folds: readonly Fold[]): Entry {
	const fold = folds.find((each) => each.el === el);
	const group = el.closest(`.${GROUP}`)?.firstElementChild?.textContent ?? "";
	return {
		el,
		fold,
		text: foldText(`${group} ${el.textContent ?? ""}`),
		heading: foldText(fold?.headingEl.textContent ?? ""),
	};
}
