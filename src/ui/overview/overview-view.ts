// Owns the overview as a view of the app: when it opens, when it is drawn anew, and what the workspace remembers.

import { ItemView } from "obsidian";
import type { App, ViewStateResult, WorkspaceLeaf } from "obsidian";
import type { UiContext } from "../context";
import { NoteOpening, OVERVIEW_VIEW_TYPE } from "./note-opening";
import type { OverviewActions } from "./overview-actions";
import { OverviewPage } from "./overview-page";
import { OverviewSession } from "./overview-session";
import type { ChangeKind } from "./overview-session";
import { parseTab } from "./overview-state";
import type { OverviewTab } from "./overview-state";

export { OVERVIEW_VIEW_TYPE } from "./note-opening";
export type { OverviewActions } from "./overview-actions";

/** Ids in the document must be its own where several overviews are open. */
let opened = 0;

export class OverviewView extends ItemView {
	override navigation = false;
	private readonly session: OverviewSession;
	private page: OverviewPage | null = null;
	/** The frame that is asked for, in the window that the view is in. */
	private frame: { readonly win: Window; readonly id: number } | null = null;
	/** There is something to draw; while hidden, it waits. */
	private stale = true;
	private asked = false;
	/** What the workspace knows. */
	private savedTab: OverviewTab | null = null;
	private scrolledOnly = false;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly context: UiContext,
		private readonly actions: OverviewActions,
	) {
		super(leaf);
		this.session = new OverviewSession(context, (kind) => this.onUserChange(kind));
	}

	getViewType(): string {
		return OVERVIEW_VIEW_TYPE;
	}

	getDisplayText(): string {
		return this.context.texts.overview.title;
	}

	override getIcon(): string {
		return "layout-grid";
	}

	/** The tab alone: this lands in a file that may be synced. */
	override getState(): Record<string, unknown> {
		return { tab: this.session.tab };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const tab: unknown = typeof state === "object" && state !== null ? (state as Record<string, unknown>)["tab"] : undefined;
		this.savedTab = parseTab(tab);
		this.session.restoreTab(tab);
		await super.setState(state, result);
	}

	protected override async onOpen(): Promise<void> {
		const { ports } = this.context;
		this.contentEl.empty();
		const opening = new NoteOpening(this.context, this.leaf, { hoverPopover: null });
		this.page = new OverviewPage(this.contentEl, `praksis-${++opened}`, this.session, this.actions, opening);
		this.register(ports.index.subscribe(() => this.redraw()));
		this.register(
			ports.team.onChange(() => {
				this.session.refreshLabels();
				this.redraw();
			}),
		);
		const shownAgain = (): void => {
			if (this.stale) this.redraw();
		};
		this.registerEvent(this.app.workspace.on("layout-change", shownAgain));
		this.registerEvent(this.app.workspace.on("active-leaf-change", shownAgain));
		for (const scroller of this.page.scrollers) {
			this.registerDomEvent(scroller, "scroll", () => this.onScroll(), { passive: true });
		}
		this.watchSize();
		this.register(() => this.cancelFrame());
		this.page.fit();
		this.drawNow();
	}

	protected override async onClose(): Promise<void> {
		this.page = null;
		this.contentEl.empty();
	}

	/** So that the overview can be used by keyboard as soon as it is shown. */
	takeFocus(): void {
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) this.page?.focus();
	}

	/** Goes to an entry of the Background tab. */
	showBackground(entry: string): void {
		this.session.showBackground(entry);
	}

	override onResize(): void {
		this.page?.fit();
		this.redraw();
	}

	private watchSize(): void {
		const observer = new ResizeObserver(() => {
			if (this.page?.fit()) this.redraw();
			else this.onScroll();
		});
		observer.observe(this.contentEl);
		this.register(() => observer.disconnect());
	}

	private onUserChange(kind: ChangeKind): void {
		if (kind === "filters") this.asked = true;
		if (this.session.tab !== this.savedTab) {
			this.savedTab = this.session.tab;
			this.app.workspace.requestSaveLayout();
		}
		this.redraw();
	}

	private redraw(): void {
		this.stale = true;
		this.requestFrame();
	}

	private onScroll(): void {
		this.scrolledOnly = true;
		this.requestFrame();
	}

	private requestFrame(): void {
		if (this.frame !== null || this.page === null) return;
		const { win } = this.contentEl;
		const id = win.requestAnimationFrame(() => {
			this.frame = null;
			this.drawNow();
		});
		this.frame = { win, id };
	}

	private cancelFrame(): void {
		this.frame?.win.cancelAnimationFrame(this.frame.id);
		this.frame = null;
	}

	private drawNow(): void {
		if (this.page === null || !this.contentEl.isShown()) return;
		if (this.stale) {
			this.stale = false;
			const { asked } = this;
			this.asked = false;
			this.page.draw(asked);
		} else if (this.scrolledOnly) this.page.drawScrolled();
		this.scrolledOnly = false;
	}
}

/** Shows the overview that is open, else opens one in a main tab; at an entry of the background if one is named. */
export async function openOverview(app: App, background?: string): Promise<void> {
	const { workspace } = app;
	const [open] = workspace.getLeavesOfType(OVERVIEW_VIEW_TYPE);
	const leaf = open ?? workspace.getLeaf("tab");
	if (!open) await leaf.setViewState({ type: OVERVIEW_VIEW_TYPE, active: true });
	await workspace.revealLeaf(leaf);
	// A tab that is not loaded has another view until it is revealed.
	if (!(leaf.view instanceof OverviewView)) return;
	leaf.view.takeFocus();
	if (background !== undefined) leaf.view.showBackground(background);
}
