// Owns what is shown and filtered now: changes it, remembers it, and asks the index only when something changed.

import { isoDateOf } from "../../core/dates";
import type { IsoDate, Period } from "../../core/dates";
import { NONE } from "../../core/index/facets";
import type { Axis, FacetId, OverviewQuery } from "../../core/index/facets";
import { Overview } from "../../core/index/overview";
import { periodOf } from "../../core/index/overview-periods";
import type { Grid, OverviewAnswer } from "../../core/index/query-result";
import type { UiContext } from "../context";
import { FacetLabels } from "../labels";
import { parseOverviewState, parseTab, toggled, withValues } from "./overview-state";
import type { Filters, OverviewState, OverviewTab } from "./overview-state";

/** What a change by the user was about: filters are announced and take the list to its top. */
export type ChangeKind = "filters" | "layout";

export class OverviewSession {
	/** The user went from the grid to the notes behind a cell: the list is where to go on. */
	notesWanted = false;
	/** The entry of the background that the user wants to read: a characteristic. */
	backgroundWanted: string | null = null;
	/** Part of a title, and notes left out: for this session alone. */
	text = "";
	showLeftOut = false;
	labels: FacetLabels;
	private state: OverviewState;
	private shownToday: IsoDate;
	private readonly overview: Overview;
	private asked: OverviewQuery | null = null;
	private answered: OverviewAnswer | null = null;
	private answeredTo: OverviewQuery | null = null;
	private undatedAnswer: { readonly asked: OverviewQuery; readonly revision: number; readonly count: number } | null = null;
	private laidOut: { readonly asked: OverviewQuery; readonly revision: number; readonly axes: string; readonly grid: Grid } | null = null;

	constructor(
		readonly context: UiContext,
		private readonly changed: (kind: ChangeKind) => void,
	) {
		const { ports } = context;
		this.state = parseOverviewState(ports.preferences.get("overview"));
		this.overview = new Overview(ports.index);
		this.shownToday = isoDateOf(ports.clock.now());
		this.labels = this.newLabels();
	}

	get current(): OverviewState {
		return this.state;
	}

	/** A vault without a team note is one person's. */
	get onePerson(): boolean {
		return this.context.ports.team.current().path === null;
	}

	get tab(): OverviewTab {
		return this.state.tab ?? (this.onePerson ? "notes" : "overview");
	}

	get today(): IsoDate {
		return this.shownToday;
	}

	get isFiltered(): boolean {
		return this.text !== "" || Object.keys(this.state.filters).length > 0;
	}

	/** The same object until what is asked for changes. */
	get query(): OverviewQuery {
		const today = isoDateOf(this.context.ports.clock.now());
		if (today !== this.shownToday) {
			this.shownToday = today;
			this.asked = null;
		}
		return (this.asked ??= {
			facets: this.state.filters,
			period: this.period(),
			text: this.text,
			showLeftOut: this.showLeftOut,
			sort: this.state.sort,
			groupBy: this.tab === "notes" && this.state.groupBy !== null ? [this.state.groupBy] : [],
		});
	}

	answer(): OverviewAnswer {
		const { query } = this;
		if (this.answered === null || this.answeredTo !== query || this.answered.revision !== this.context.ports.index.revision) {
			this.answered = this.overview.query(query);
			this.answeredTo = query;
		}
		return this.answered;
	}

	grid(rows: Axis, columns: Axis): Grid {
		const { query } = this;
		const { revision } = this.context.ports.index;
		const axes = `${rows} ${columns}`;
		if (this.laidOut === null || this.laidOut.asked !== query || this.laidOut.revision !== revision || this.laidOut.axes !== axes) {
			this.laidOut = { asked: query, revision, axes, grid: this.overview.grid(query, rows, columns) };
		}
		return this.laidOut.grid;
	}

	/** How many notes the period hides because they have no date. */
	undated(): number {
		const { query } = this;
		if (query.period === null) return 0;
		const { revision } = this.context.ports.index;
		if (this.undatedAnswer?.asked !== query || this.undatedAnswer.revision !== revision) {
			const facets = { ...query.facets, month: [NONE] };
			const { total } = this.overview.query({ ...query, facets, period: null, groupBy: [] });
			this.undatedAnswer = { asked: query, revision, count: total.written + total.planned };
		}
		return this.undatedAnswer.count;
	}

	/** The team's words may have changed. */
	refreshLabels(): void {
		this.labels = this.newLabels();
		this.asked = null;
	}

	toggle(facet: FacetId, value: string): void {
		this.filter(toggled(this.state.filters, facet, value));
	}

	/** Narrows each of these facets to one value and shows the notes. */
	showNotes(cell: readonly (readonly [FacetId, string])[]): void {
		const filters = cell.reduce<Filters>((all, [facet, value]) => withValues(all, facet, [value]), this.state.filters);
		this.notesWanted = true;
		this.change({ filters, tab: "notes" }, "filters");
	}

	showBackground(entry: string): void {
		this.backgroundWanted = entry;
		this.change({ tab: "background" }, "layout");
	}

	clear(): void {
		this.text = "";
		this.filter({});
	}

	search(text: string): void {
		if (text === this.text) return;
		this.text = text;
		this.again("filters");
	}

	setShowLeftOut(shown: boolean): void {
		this.showLeftOut = shown;
		this.again("filters");
	}

	/** From the workspace, which remembers the tab too. */
	restoreTab(raw: unknown): void {
		const tab = parseTab(raw);
		if (tab === null) return;
		this.state = { ...this.state, tab };
		this.asked = null;
		this.again("layout");
	}

	change(part: Partial<OverviewState>, kind: ChangeKind): void {
		this.state = { ...this.state, ...part };
		// Folding asks for no other notes; a tab may, since only the list is grouped.
		if (part.unfolded === undefined) this.asked = null;
		this.context.ports.preferences.set("overview", this.state);
		this.again(kind);
	}

	/** Draws again without anything to remember. */
	again(kind: ChangeKind): void {
		if (kind === "filters") this.asked = null;
		this.changed(kind);
	}

	private filter(filters: Filters): void {
		this.change({ filters }, "filters");
	}

	private period(): Period | null {
		return periodOf(this.state.period, this.shownToday);
	}

	private newLabels(): FacetLabels {
		const { ports, language, texts } = this.context;
		return new FacetLabels({
			vocabulary: ports.team.vocabulary(),
			language,
			texts: texts.overview,
			sector: ports.team.current().sector,
		});
	}
}
