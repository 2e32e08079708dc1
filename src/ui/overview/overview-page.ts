// Owns how the overview is put together on the page, and bringing all of it up to date.

import { setIcon } from "obsidian";
import { BackgroundPanel } from "./background-panel";
import { FacetPanel } from "./facet-panel";
import { FilterChips } from "./filter-chips";
import { GridView } from "./grid-view";
import { keepFocus } from "./keep-focus";
import { NoticesInPlace } from "./notices-in-place";
import type { Standing } from "./notices-in-place";
import type { NoteOpening } from "./note-opening";
import { NotesPanel } from "./notes-panel";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";
import { PeriodSelect } from "./period-select";
import { TabBar } from "./tab-bar";
import { UnreadableNotes } from "./unreadable-notes";
import type { OverviewTab } from "./overview-state";

/** Narrower than this, facets go behind a button; and in a lower place too, everything scrolls as one. */
const NARROW_PX = 600;
const LOW_PX = 480;

export class OverviewPage {
	private readonly liveEl: HTMLElement;
	private readonly totalEl: HTMLElement;
	private readonly undatedEl: HTMLElement;
	private readonly searchEl: HTMLInputElement;
	private readonly mainEl: HTMLElement;
	private readonly period: PeriodSelect;
	private readonly chips: FilterChips;
	private readonly facets: FacetPanel;
	private readonly tabs: TabBar;
	private readonly grid: GridView;
	private readonly notes: NotesPanel;
	private readonly background: BackgroundPanel;
	private readonly notices: NoticesInPlace;
	private readonly unreadable: UnreadableNotes;
	/** How far down each tab was read. */
	private readonly places = new Map<OverviewTab, number>();
	private shownTab: OverviewTab | null = null;
	private flows = false;

	constructor(
		private readonly rootEl: HTMLElement,
		id: string,
		private readonly session: OverviewSession,
		actions: OverviewActions,
		opening: NoteOpening,
	) {
		const texts = session.context.texts.overview;
		rootEl.addClass("praksis-overview");
		const header = rootEl.createDiv({ cls: "praksis-header" });
		const titleRow = header.createDiv({ cls: "praksis-title-row" });
		titleRow.createEl("h2", { cls: "praksis-title", text: texts.title });
		this.totalEl = titleRow.createSpan({ cls: "praksis-total" });
		this.addStartRow(titleRow, actions);
		const tabRow = header.createDiv({ cls: "praksis-tab-row" });
		const tools = header.createDiv({ cls: "praksis-tools" });
		this.searchEl = this.addSearch(tools);
		const body = rootEl.createDiv({ cls: "praksis-body" });
		this.facets = new FacetPanel(tools, body, `${id}-facets`, session);
		this.chips = new FilterChips(tools, session);
		this.mainEl = body.createDiv({ cls: "praksis-main" });
		this.undatedEl = this.mainEl.createEl("p", { cls: "praksis-note praksis-undated" });
		this.unreadable = new UnreadableNotes(this.mainEl, session, opening);
		this.notices = new NoticesInPlace(this.mainEl, session, actions);
		const panels = {
			overview: this.mainEl.createDiv({ cls: "praksis-panel", attr: { role: "tabpanel", id: `${id}-overview` } }),
			notes: this.mainEl.createDiv({ cls: "praksis-panel", attr: { role: "tabpanel", id: `${id}-notes` } }),
			background: this.mainEl.createDiv({ cls: "praksis-panel", attr: { role: "tabpanel", id: `${id}-background` } }),
		};
		this.tabs = new TabBar(tabRow, session, panels);
		this.period = new PeriodSelect(tabRow, session);
		this.grid = new GridView(panels.overview, session, actions);
		this.notes = new NotesPanel(panels.notes, `${id}-list`, session, actions, opening, () => this.scroller());
		this.background = new BackgroundPanel(panels.background, `${id}-on`, session, actions);
		this.liveEl = rootEl.createDiv({ cls: "praksis-only-heard", attr: { role: "status", "aria-live": "polite" } });
	}

	/** What scrolls: the part beside the facets, or in narrow and low places everything. */
	scroller(): HTMLElement {
		return this.flows ? this.rootEl : this.mainEl;
	}

	/** Both elements that may scroll. */
	get scrollers(): readonly HTMLElement[] {
		return [this.rootEl, this.mainEl];
	}

	/** @returns whether the page is laid out in another way than before. */
	fit(): boolean {
		const { clientWidth, clientHeight } = this.rootEl;
		if (clientWidth === 0) return false;
		const narrow = clientWidth < NARROW_PX;
		const flows = narrow || clientHeight < LOW_PX;
		const changed = flows !== this.flows || narrow !== this.rootEl.hasClass("is-narrow");
		this.flows = flows;
		this.rootEl.toggleClass("is-narrow", narrow);
		this.rootEl.toggleClass("is-flowing", flows);
		this.facets.setNarrow(narrow);
		return changed;
	}

	/** `asked`: by the user, who is told how many notes there are now. */
	draw(asked: boolean): void {
		keepFocus(this.rootEl, () => this.drawAll(asked));
	}

	/** Only what scrolling brings into sight. */
	drawScrolled(): void {
		if (this.session.tab === "notes") this.notes.list.drawLines();
	}

	/** What to begin with when there are no notes, else the tab that is shown. */
	focus(): void {
		const isEmpty = this.session.context.ports.index.size === 0;
		const first = [isEmpty ? this.notices.firstEl : this.tabs.currentEl, this.tabs.currentEl].find((el) => el.isShown());
		first?.focus({ preventScroll: true });
	}

	private drawAll(asked: boolean): void {
		const { session } = this;
		const { index } = session.context.ports;
		const texts = session.context.texts.overview;
		const answer = session.answer();
		const { written, planned } = answer.total;
		const isEmpty = index.size === 0;
		const { tab } = session;
		const reads = tab === "background";
		const standing: Standing = isEmpty ? "empty" : written + planned === 0 ? "no-match" : "notes";

		const leftAt = this.scroller().scrollTop;
		this.rootEl.toggleClass("is-empty", isEmpty && !reads);
		this.rootEl.toggleClass("is-background", reads);
		const found = texts.found(written, planned);
		this.totalEl.setText(isEmpty ? "" : found);
		this.searchEl.value = session.text === this.searchEl.value.trim() ? this.searchEl.value : session.text;
		this.period.draw();
		this.chips.draw();
		this.facets.draw(answer);
		this.notices.draw(reads ? "notes" : standing, index.ready ? null : index.size);
		this.unreadable.draw(reads);
		const undated = session.undated();
		this.undatedEl.setText(undated === 0 ? "" : texts.period.undated(undated));
		this.undatedEl.toggleAttribute("hidden", undated === 0 || reads);
		// A grid without notes still says what has not been reflected on; a list without notes says nothing.
		this.tabs.draw(standing === "notes" || (tab === "overview" && !isEmpty));
		this.goBack(leftAt);
		if (tab === "overview") this.grid.draw();
		else if (reads) this.background.draw(this.rootEl.hasClass("is-narrow"));
		else this.notes.draw(answer, asked);
		if (session.notesWanted) {
			session.notesWanted = false;
			this.notes.list.focus();
		}
		if (asked) this.liveEl.setText(found);
	}

	/** To where the user was in the tab that is shown now; `leftAt` is where the one before was left. */
	private goBack(leftAt: number): void {
		const { tab } = this.session;
		if (tab === this.shownTab) return;
		if (this.shownTab !== null) {
			this.places.set(this.shownTab, leftAt);
			this.scroller().scrollTop = this.places.get(tab) ?? 0;
		}
		this.shownTab = tab;
	}

	private addStartRow(parent: HTMLElement, actions: OverviewActions): void {
		const { commands } = this.session.context.texts;
		const row = parent.createDiv({ cls: "praksis-start" });
		const add = (icon: string, text: string, run: () => void): HTMLElement => {
			const button = row.createEl("button", { attr: { type: "button" } });
			setIcon(button.createSpan({ attr: { "aria-hidden": "true" } }), icon);
			button.createSpan({ text });
			button.addEventListener("click", run);
			return button;
		};
		add("notebook-pen", commands.newReflection, () => actions.newReflection()).addClass("mod-cta");
		add("users", commands.newMeeting, () => actions.newMeeting());
		add("list-checks", commands.addFollowUp, () => actions.addFollowUp());
	}

	private addSearch(parent: HTMLElement): HTMLInputElement {
		const { search } = this.session.context.texts.overview;
		const input = parent.createEl("input", {
			cls: "praksis-search",
			type: "search",
			placeholder: search.label,
			attr: { "aria-label": search.label, spellcheck: "false", enterkeyhint: "search" },
		});
		input.addEventListener("input", () => this.session.search(input.value.trim()));
		return input;
	}
}
