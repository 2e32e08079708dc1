// Owns the base classes of views.
//
// DOM of a view: .workspace-leaf-content[data-type] > .view-header > (.view-header-title-container > .view-header-title, .view-actions > .view-action) + .view-content
// `containerEl.children[0]` is the header and `[1]` the content, which many plugins rely on.

import type { App } from "./app";
import { Component } from "./component";
import { guarded } from "./environment";
import { TFile } from "./files";
import { setIcon } from "./icons";
import type { Scope } from "./keymap";
import type { WorkspaceLeaf } from "./leaf";
import type { Menu } from "./menu";
import { textsOf } from "./texts";

export interface ViewStateResult {
	history: boolean;
}

export abstract class View extends Component {
	app: App;
	icon = "document";
	navigation = false;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = leaf.containerEl.ownerDocument.createElement("div");
		this.containerEl.className = "workspace-leaf-content";
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	async onOpen(): Promise<void> {}
	async onClose(): Promise<void> {}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	/** The host shows the view: its type on the frame, its frame in the leaf, then `onOpen`. */
	async openIn(parentEl: HTMLElement): Promise<void> {
		this.containerEl.setAttribute("data-type", this.getViewType());
		parentEl.appendChild(this.containerEl);
		await this.load();
		await this.onOpen();
	}

	async closeFromHost(): Promise<void> {
		try {
			await this.onClose();
		} finally {
			this.unload();
			this.containerEl.detach();
		}
	}
}

export abstract class ItemView extends View {
	contentEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv("view-header");
		this.titleEl = this.headerEl.createDiv("view-header-title-container").createDiv("view-header-title");
		this.actionsEl = this.headerEl.createDiv("view-actions");
		this.contentEl = this.containerEl.createDiv("view-content");
	}

	addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const el = this.actionsEl.createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title, type: "button" }, prepend: true });
		setIcon(this.app.env, el, icon);
		el.addEventListener("click", (evt) => guarded(this.app.env, () => callback(evt)));
		return el;
	}

	/** The title in the header follows the view's display text. */
	refreshTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}

/** What a leaf shows when nothing is open in it. */
export class EmptyView extends ItemView {
	getViewType(): string {
		return "empty";
	}

	getDisplayText(): string {
		return textsOf(this.app.env).newTab;
	}
}

/** Stands in for a view in a tab that has not been shown yet (obsidian.d.ts, WorkspaceLeaf.isDeferred). */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		readonly deferredType: string,
		private state: Record<string, unknown>,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.deferredType;
	}

	getDisplayText(): string {
		const path = this.state["file"];
		const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
		return file?.basename ?? this.deferredType;
	}

	override getState(): Record<string, unknown> {
		return this.state;
	}

	override async setState(state: unknown): Promise<void> {
		this.state = (state ?? {}) as Record<string, unknown>;
	}
}

export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override getDisplayText(): string {
		return this.file?.basename ?? "";
	}

	override onload(): void {
		this.registerEvent(
			this.app.vault.on("rename", (file: unknown) => {
				if (file instanceof TFile && file === this.file) void guarded(this.app.env, () => this.onRename(file));
			}),
		);
		this.registerEvent(
			this.app.vault.on("delete", (file: unknown) => {
				if (file === this.file) void guarded(this.app.env, () => this.leaf.fileDeleted());
			}),
		);
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path = (state as { file?: unknown } | null)?.file;
		const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
		if (file !== this.file) await this.loadFile(file);
		await super.setState(state, result);
	}

	async loadFile(file: TFile | null): Promise<void> {
		const before = this.file;
		if (before) {
			await this.onUnloadFile(before);
			this.file = null;
		}
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.refreshTitle();
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	async onLoadFile(_file: TFile): Promise<void> {}
	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.refreshTitle();
		this.leaf.refreshHeader();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}
}

export abstract class EditableFileView extends FileView {}
