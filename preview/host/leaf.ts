// Owns a leaf: the place of one view, its tab, and how views are opened, replaced and deferred in it.

import type { OpenViewState, ViewState } from "obsidian";
import type { App } from "./app";
import { guarded } from "./environment";
import type { TFile } from "./files";
import { setIcon } from "./icons";
import { MarkdownView } from "./markdown-view";
import { TextFileView } from "./text-file-view";
import { textsOf } from "./texts";
import type { View } from "./views";
import { DeferredView, EmptyView, FileView, ItemView } from "./views";
import { WorkspaceItem, WorkspaceTabs } from "./workspace-items";

export class WorkspaceLeaf extends WorkspaceItem {
	declare parent: WorkspaceTabs | null;
	readonly id: string;
	readonly containerEl: HTMLElement;
	readonly tabHeaderEl: HTMLElement;
	private readonly tabIconEl: HTMLElement;
	private readonly tabTitleEl: HTMLElement;
	view: View;
	hoverPopover: null = null;
	pinned = false;
	group: string | null = null;
	/** Counts up when the leaf is active; the highest is the most recent. */
	activeTime = 0;

	constructor(
		readonly app: App,
		doc: Document,
	) {
		super();
		this.id = app.newId("leaf");
		this.containerEl = doc.createElement("div");
		this.containerEl.className = "workspace-leaf";
		this.tabHeaderEl = doc.createElement("div");
		this.tabHeaderEl.className = "workspace-tab-header";
		this.tabHeaderEl.setAttrs({ role: "tab", tabindex: 0 });
		this.tabIconEl = this.tabHeaderEl.createDiv("workspace-tab-header-inner-icon");
		this.tabTitleEl = this.tabHeaderEl.createDiv("workspace-tab-header-inner-title");
		const close = this.tabHeaderEl.createDiv({ cls: "workspace-tab-header-inner-close-button", attr: { "aria-label": textsOf(app.env).close } });
		setIcon(app.env, close, "lucide-x");
		close.addEventListener("click", (evt) => {
			evt.stopPropagation();
			this.detach();
		});
		this.tabHeaderEl.addEventListener("click", () => void guarded(app.env, () => app.workspace.revealLeaf(this)));
		this.tabHeaderEl.addEventListener("keydown", (evt) => evt.key === "Enter" && this.tabHeaderEl.click());
		this.containerEl.addEventListener("focusin", () => app.workspace.setActiveLeaf(this));
		this.containerEl.addEventListener("mousedown", () => app.workspace.setActiveLeaf(this));
		this.view = new EmptyView(this);
		void this.view.openIn(this.containerEl);
		this.refreshHeader();
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	get isAttached(): boolean {
		return this.parent !== null;
	}

	/** obsidian.d.ts, WorkspaceLeaf.loadIfDeferred */
	async loadIfDeferred(): Promise<void> {
		if (this.view instanceof DeferredView) await this.makeView(this.view.deferredType, this.view.getState());
	}

	async open(view: View): Promise<View> {
		const before = this.view;
		this.view = view;
		await before.closeFromHost();
		await view.openIn(this.containerEl);
		if (view instanceof ItemView) view.refreshTitle();
		this.refreshHeader();
		this.app.workspace.layoutChanged();
		return view;
	}

	/** Opens a file in the view that takes its kind, here where this leaf is. */
	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewTypeFor(file.extension);
		if (!type) throw new Error(`Nothing opens files of type "${file.extension}".`);
		const keepsMode = this.view instanceof MarkdownView ? { mode: this.view.getMode() } : {};
		const state = { ...keepsMode, ...openState.state, file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
		this.app.workspace.fileOpened(file);
	}

	getViewState(): ViewState {
		const state: ViewState = { type: this.view.getViewType(), state: this.view.getState() };
		return this.pinned ? { ...state, pinned: true } : state;
	}

	/** An unknown type shows an empty view that keeps the state, until a plugin registers the type. */
	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		const { type, state = {} } = viewState;
		if (this.isDeferred || this.view.getViewType() !== type) await this.makeView(type, state);
		else await this.view.setState(state, { history: false });
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.refreshHeader();
		if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
		this.app.workspace.layoutChanged();
	}

	private async makeView(type: string, state: Record<string, unknown>): Promise<void> {
		const creator = this.app.viewCreators.get(type);
		const view = creator ? creator(this) : type === "empty" ? new EmptyView(this) : new DeferredView(this, type, state);
		await this.open(view);
		await view.setState(state, { history: false });
		if (view instanceof ItemView) view.refreshTitle();
		this.refreshHeader();
	}

	/** The state of a view that has not been made: what a tab in the background has after a start. */
	async defer(type: string, state: Record<string, unknown>): Promise<void> {
		await this.open(new DeferredView(this, type, state));
	}

	async fileDeleted(): Promise<void> {
		if (this.view instanceof TextFileView) this.view.discard();
		if (this.view instanceof FileView) await this.open(new EmptyView(this));
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass("is-pinned", pinned);
		this.trigger("pinned-change", pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger("group-change", group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		other.group ??= this.app.newId("group");
		this.setGroup(other.group);
	}

	detach(): void {
		if (!this.parent) return;
		const { parent } = this;
		parent.remove(this);
		this.parent = null;
		void guarded(this.app.env, () => this.view.closeFromHost());
		this.app.workspace.leafDetached(this, parent);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	refreshHeader(): void {
		const text = this.getDisplayText();
		this.tabTitleEl.setText(text);
		this.tabHeaderEl.setAttrs({ "data-type": this.view.getViewType(), "aria-label": text });
		setIcon(this.app.env, this.tabIconEl, this.getIcon());
	}
}
