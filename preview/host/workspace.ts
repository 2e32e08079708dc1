// Owns the workspace: which leaves exist, which is active, how files and links are opened, and the events about it.
//
// Events come after the call that caused them, in one task: 'active-leaf-change', then 'file-open' if the active file changed,
// then 'layout-change' for everything that moved meanwhile.

import type { Extension } from "@codemirror/state";
import type { OpenViewState, PaneType } from "obsidian";
import type { App } from "./app";
import type { HostWindow } from "./environment";
import { guarded, useWindow } from "./environment";
import { Events } from "./events";
import type { TFile } from "./files";
import { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import type { SavedLayout } from "./saved-layout";
import { layoutOf, restoreLayout } from "./saved-layout";
import type { View } from "./views";
import { EmptyView, FileView } from "./views";
import type { WorkspaceParent, WorkspaceTabs } from "./workspace-items";
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceWindow } from "./workspace-items";

export type { SavedLayout };

const RECENT = 10;

export class Workspace extends Events {
	readonly containerEl: HTMLElement;
	readonly rootSplit: WorkspaceRoot;
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly leftRibbon: WorkspaceRibbon;
	readonly popouts: WorkspaceWindow[] = [];
	readonly editorExtensions: Extension[] = [];
	readonly hoverLinkSources = new Map<string, { display: string; defaultMod: boolean }>();
	activeLeaf: WorkspaceLeaf | null = null;
	activeEditor: MarkdownView | null = null;
	layoutReady = false;
	private readonly readyCallbacks: (() => unknown)[] = [];
	private recentPaths: string[] = [];
	private lastFile: TFile | null = null;
	private toldFile: TFile | null = null;
	private clock = 0;
	private timer: number | undefined;
	private leafChanged = false;
	private layoutMoved = false;
	readonly requestSaveLayout: () => void;

	constructor(
		private readonly app: App,
		parentEl: HTMLElement,
	) {
		super();
		this.requestSaveLayout = () => this.app.saveLayout(this.getLayout());
		const main = parentEl.createDiv("horizontal-main-container");
		this.leftRibbon = new WorkspaceRibbon(main.createDiv({ cls: "workspace-ribbon side-dock-ribbon mod-left", attr: { role: "toolbar" } }));
		this.containerEl = main.createDiv("workspace");
		const Side = app.env.mobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
		this.leftSplit = new Side(this, this.containerEl.createDiv("workspace-split mod-sidedock mod-left-split is-sidedock-collapsed"));
		this.rootSplit = new WorkspaceRoot(this, this.containerEl.createDiv("workspace-split mod-vertical mod-root"));
		this.rightSplit = new Side(this, this.containerEl.createDiv("workspace-split mod-sidedock mod-right-split is-sidedock-collapsed"));
		this.newLeafIn(this.rootSplit.addTabs());
		app.vault.on("delete", (file: unknown) => {
			if (this.lastFile === file) this.lastFile = null;
		});
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) guarded(this.app.env, callback);
		else this.readyCallbacks.push(callback);
	}

	/** The host says when files are known and the first leaves stand. */
	becomeReady(): void {
		this.layoutReady = true;
		for (const callback of this.readyCallbacks.splice(0)) guarded(this.app.env, callback);
		this.trigger("layout-ready");
		this.layoutChanged();
	}

	// Leaves

	newLeafIn(tabs: WorkspaceTabs): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, tabs.containerEl.ownerDocument);
		tabs.add(leaf);
		this.activeLeaf ??= leaf;
		return leaf;
	}

	tabsOf(split: WorkspaceSplit): WorkspaceTabs {
		return split.children[0] ?? split.addTabs();
	}

	/** The group of tabs in the main area (or a pop-out) where new tabs go. */
	private currentTabs(): WorkspaceTabs {
		return this.getMostRecentLeaf()?.parent ?? this.tabsOf(this.rootSplit);
	}

	getLeaf(newLeaf?: PaneType | boolean, _direction?: string): WorkspaceLeaf {
		if (newLeaf === "window") return this.openPopoutLeaf();
		if (newLeaf === "split") {
			const tabs = this.currentTabs();
			return this.newLeafIn(tabs.parent.addTabs(tabs));
		}
		if (newLeaf) return this.newLeafIn(this.currentTabs());
		const recent = this.getMostRecentLeaf();
		if (recent && !recent.pinned && (recent.view.navigation || recent.isDeferred || recent.view instanceof EmptyView)) return recent;
		return this.newLeafIn(this.currentTabs());
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	createLeafInParent(parent: WorkspaceSplit | WorkspaceTabs, _index: number): WorkspaceLeaf {
		return this.newLeafIn(parent instanceof WorkspaceSplit ? this.tabsOf(parent) : parent);
	}

	createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf {
		const tabs = leaf.parent ?? this.currentTabs();
		return this.newLeafIn(tabs.parent.addTabs(tabs));
	}

	splitActiveLeaf(): WorkspaceLeaf {
		return this.getLeaf("split");
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean = true): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(leafType || "split");
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	openPopoutLeaf(): WorkspaceLeaf {
		const win = this.app.openPopout();
		const split = new WorkspaceWindow(this, win.document.body.createDiv("workspace-split mod-vertical mod-root"));
		this.popouts.push(split);
		this.trigger("window-open", split, win);
		return this.newLeafIn(split.addTabs());
	}

	moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
		const state = leaf.getViewState();
		const moved = this.openPopoutLeaf();
		leaf.detach();
		void guarded(this.app.env, () => moved.setViewState(state));
		return moved.getContainer() as WorkspaceWindow;
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return this.sideLeaf(this.rightSplit, split);
	}

	private sideLeaf(side: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
		return this.newLeafIn(split ? side.addTabs() : this.tabsOf(side));
	}

	async ensureSideLeaf(type: string, side: "left" | "right", options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<WorkspaceLeaf> {
		const { active = true, split = false, reveal = true, state } = options;
		const dock = side === "left" ? this.leftSplit : this.rightSplit;
		const existing = dock.leaves().find((leaf) => leaf.view.getViewType() === type);
		const leaf = existing ?? this.sideLeaf(dock, split);
		if (!existing || state !== undefined) await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
		const leaves = root ? root.leaves() : this.rootLeaves();
		return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (!best || leaf.activeTime > best.activeTime ? leaf : best), null);
	}

	private rootLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, ...this.popouts].flatMap((split) => split.leaves());
	}

	allLeaves(): WorkspaceLeaf[] {
		return [...this.rootLeaves(), ...this.leftSplit.leaves(), ...this.rightSplit.leaves()];
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.rootLeaves().forEach((leaf) => callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach((leaf) => callback(leaf));
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	// The active leaf

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focusFlag?: boolean): void {
		if (!leaf.isAttached) return;
		const focus = typeof params === "object" ? params.focus : focusFlag;
		leaf.parent?.show(leaf);
		useWindow(this.app.env, leaf.containerEl.ownerDocument.defaultView as HostWindow);
		leaf.activeTime = ++this.clock;
		if (this.activeLeaf !== leaf) {
			this.activeLeaf?.containerEl.removeClass("mod-active");
			this.activeLeaf = leaf;
			leaf.containerEl.addClass("mod-active");
			this.leafChanged = true;
		}
		this.activeEditor = leaf.view instanceof MarkdownView ? leaf.view : null;
		if (leaf.view instanceof FileView && leaf.view.file) this.lastFile = leaf.view.file;
		if (focus) leaf.view.setEphemeralState({ focus: true });
		this.tellSoon();
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.parent?.show(leaf);
		await leaf.loadIfDeferred();
		if (!(root instanceof WorkspaceSidedock)) this.setActiveLeaf(leaf, { focus: true });
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView) return view.file;
		return this.lastFile;
	}

	leafDetached(leaf: WorkspaceLeaf, parent: WorkspaceTabs): void {
		this.popouts.filter((popout) => popout.leaves().length === 0).forEach((popout) => this.closePopout(popout));
		if (this.rootSplit.leaves().length === 0) this.newLeafIn(this.tabsOf(this.rootSplit));
		const next = parent.current ?? this.getMostRecentLeaf();
		if (next) void guarded(this.app.env, () => next.loadIfDeferred());
		if (this.activeLeaf === leaf && next) this.setActiveLeaf(next);
		this.layoutChanged();
	}

	private closePopout(popout: WorkspaceWindow): void {
		this.popouts.remove(popout);
		useWindow(this.app.env, this.app.env.win);
		this.trigger("window-close", popout, popout.win);
		this.app.closePopout(popout.win);
	}

	// Files and links

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState: OpenViewState = {}): Promise<void> {
		const hash = linktext.indexOf("#");
		const linkpath = hash < 0 ? linktext : linktext.slice(0, hash);
		const file = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath) ?? (await this.app.createNoteForLink(linkpath, sourcePath));
		const eState = hash < 0 ? openViewState.eState : { ...openViewState.eState, subpath: linktext.slice(hash) };
		await this.getLeaf(newLeaf).openFile(file, eState ? { ...openViewState, eState } : openViewState);
	}

	fileOpened(file: TFile): void {
		this.recentPaths = [file.path, ...this.recentPaths.filter((path) => path !== file.path)].slice(0, RECENT);
		if (this.activeLeaf?.view instanceof FileView && this.activeLeaf.view.file === file) {
			this.lastFile = file;
			if (this.activeLeaf.view instanceof MarkdownView) this.activeEditor = this.activeLeaf.view;
		}
		this.tellSoon();
	}

	getLastOpenFiles(): string[] {
		return [...this.recentPaths];
	}

	updateOptions(): void {
		for (const { view } of this.allLeaves()) if (view instanceof MarkdownView) view.updateOptions();
	}

	handleLinkContextMenu(): boolean {
		return false;
	}

	// Layout and events

	layoutChanged(): void {
		this.layoutMoved = true;
		this.tellSoon();
	}

	private tellSoon(): void {
		if (!this.layoutReady || this.timer !== undefined) return;
		this.timer = this.app.env.win.setTimeout(() => {
			this.timer = undefined;
			this.tell();
		}, 0);
	}

	private tell(): void {
		if (this.leafChanged) {
			this.leafChanged = false;
			this.trigger("active-leaf-change", this.activeLeaf);
		}
		const file = this.getActiveFile();
		if (file !== this.toldFile) {
			this.toldFile = file;
			this.trigger("file-open", file);
		}
		if (this.layoutMoved) {
			this.layoutMoved = false;
			for (const leaf of this.allLeaves()) leaf.refreshHeader();
			this.trigger("layout-change");
			this.requestSaveLayout();
		}
	}

	getLayout(): SavedLayout {
		return layoutOf(this);
	}

	changeLayout(layout: SavedLayout): Promise<void> {
		return restoreLayout(this, layout);
	}
}
