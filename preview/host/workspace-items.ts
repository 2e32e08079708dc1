// Owns the containers of the workspace: root, sidebars, pop-out windows, and the groups of tabs in them.
//
// DOM: .workspace > .workspace-split.mod-left-split + .workspace-split.mod-root + .workspace-split.mod-right-split
//      .workspace-split > .workspace-tabs > .workspace-tab-header-container > .workspace-tab-header(.is-active)[data-type] > (.workspace-tab-header-inner-icon, .workspace-tab-header-inner-title, .workspace-tab-header-inner-close-button)
//                                         + .workspace-tab-container > .workspace-leaf(.mod-active)
// A sidebar that is closed has .is-sidedock-collapsed. A pop-out's body holds its own .workspace-split.mod-root.

import type { HostWindow } from "./environment";
import { Events } from "./events";
import type { WorkspaceLeaf } from "./leaf";
import type { Workspace } from "./workspace";

export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;

	getRoot(): WorkspaceItem {
		return this.parent ? this.parent.getRoot() : this;
	}

	getContainer(): WorkspaceContainer {
		return this.getRoot() as WorkspaceContainer;
	}
}

export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((child) => (child instanceof WorkspaceParent ? child.leaves() : [child as WorkspaceLeaf]));
	}
}

/** A row of groups of tabs. */
export abstract class WorkspaceSplit extends WorkspaceParent {
	declare readonly children: WorkspaceTabs[];

	constructor(
		readonly workspace: Workspace,
		readonly containerEl: HTMLElement,
	) {
		super();
	}

	addTabs(after?: WorkspaceTabs): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this);
		const at = after ? this.children.indexOf(after) + 1 : this.children.length;
		this.children.splice(at, 0, tabs);
		this.containerEl.insertBefore(tabs.containerEl, this.children[at + 1]?.containerEl ?? null);
		return tabs;
	}

	get doc(): Document {
		return this.containerEl.ownerDocument;
	}

	get win(): HostWindow {
		return this.doc.defaultView as HostWindow;
	}
}

export abstract class WorkspaceContainer extends WorkspaceSplit {}

export class WorkspaceRoot extends WorkspaceContainer {}

/** A pop-out window. */
export class WorkspaceWindow extends WorkspaceContainer {}

export class WorkspaceFloating extends WorkspaceParent {
	declare readonly children: WorkspaceWindow[];
}

export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;

	expand(): void {
		this.set(false);
	}

	collapse(): void {
		this.set(true);
	}

	toggle(): void {
		this.set(!this.collapsed);
	}

	private set(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
		this.workspace.layoutChanged();
		this.workspace.trigger("resize");
	}
}

/** A sidebar on a phone. */
export class WorkspaceMobileDrawer extends WorkspaceSidedock {}

/** The strip of buttons at the left edge. */
export class WorkspaceRibbon {
	constructor(readonly containerEl: HTMLElement) {}
}

/** A group of tabs: one of its leaves is shown, the others are hidden. */
export class WorkspaceTabs extends WorkspaceParent {
	declare readonly children: WorkspaceLeaf[];
	readonly containerEl: HTMLElement;
	readonly headersEl: HTMLElement;
	readonly leavesEl: HTMLElement;
	current: WorkspaceLeaf | null = null;

	constructor(override readonly parent: WorkspaceSplit) {
		super();
		this.containerEl = parent.doc.createElement("div");
		this.containerEl.className = "workspace-tabs";
		this.headersEl = this.containerEl.createDiv({ cls: "workspace-tab-header-container", attr: { role: "tablist" } });
		this.leavesEl = this.containerEl.createDiv("workspace-tab-container");
	}

	add(leaf: WorkspaceLeaf): void {
		leaf.parent = this;
		this.children.push(leaf);
		this.headersEl.appendChild(leaf.tabHeaderEl);
		this.leavesEl.appendChild(leaf.containerEl);
		if (!this.current) this.show(leaf);
		else this.show(this.current);
	}

	remove(leaf: WorkspaceLeaf): void {
		const at = this.children.indexOf(leaf);
		this.children.remove(leaf);
		leaf.tabHeaderEl.detach();
		leaf.containerEl.detach();
		if (this.current !== leaf) return;
		this.current = null;
		const next = this.children[Math.min(at, this.children.length - 1)];
		if (next) this.show(next);
		else this.removeIfSpare();
	}

	private removeIfSpare(): void {
		if (this.parent.children.length < 2 && !(this.parent instanceof WorkspaceWindow)) return;
		this.parent.children.remove(this);
		this.containerEl.detach();
	}

	/** Brings a leaf to the front of its group; a deferred view is loaded. */
	show(leaf: WorkspaceLeaf): void {
		this.current = leaf;
		for (const child of this.children) {
			const shown = child === leaf;
			child.containerEl.toggle(shown);
			child.tabHeaderEl.toggleClass("is-active", shown);
			child.tabHeaderEl.setAttribute("aria-selected", String(shown));
		}
	}
}
