// Owns where the parts stand: files and right sidebar beside the notes, or, in a narrow window, as drawers over them.
import type { App } from "../host/app";
import type { WorkspaceLeaf } from "../host/leaf";

/** Below this width the page keeps one column. */
const NARROW = "(max-width: 760px)";

export class Layout {
	private readonly narrow = matchMedia(NARROW);
	private filesShown: boolean;
	private readonly listeners = new Set<() => void>();

	constructor(
		private readonly app: App,
		private readonly filesEl: HTMLElement,
		private readonly scrimEl: HTMLElement,
	) {
		this.filesShown = !this.narrow.matches;
		this.narrow.addEventListener("change", () => {
			this.filesShown = !this.narrow.matches;
			if (this.narrow.matches) app.workspace.rightSplit.collapse();
			this.show();
		});
		scrimEl.addEventListener("click", () => this.closeDrawers());
		app.scope.register([], "Escape", () => (this.isNarrow && this.hasDrawerOpen ? (this.closeDrawers(), false) : undefined));
		app.workspace.on("layout-change", () => this.show());
		this.show();
	}

	get isNarrow(): boolean {
		return this.narrow.matches;
	}

	get areFilesShown(): boolean {
		return this.filesShown;
	}

	get isSideShown(): boolean {
		return !this.app.workspace.rightSplit.collapsed;
	}

	onChange(listener: () => void): void {
		this.listeners.add(listener);
		listener();
	}

	toggleFiles(): void {
		this.filesShown = !this.filesShown;
		if (this.isNarrow && this.filesShown) this.app.workspace.rightSplit.collapse();
		this.show();
		if (this.filesShown) this.filesEl.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
	}

	toggleSide(): void {
		this.app.workspace.rightSplit.toggle();
		if (this.isNarrow && this.isSideShown) this.filesShown = false;
		this.show();
	}

	/** After something was chosen in a drawer, what was chosen should be seen. */
	closeDrawers(): void {
		if (!this.isNarrow) return;
		this.filesShown = false;
		this.app.workspace.rightSplit.collapse();
		this.show();
	}

	/** Moves a tab between the middle and the right sidebar. */
	async moveLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const { workspace } = this.app;
		const toSide = leaf.getRoot() !== workspace.rightSplit;
		const state = leaf.getViewState();
		leaf.detach();
		const moved = toSide ? workspace.getRightLeaf(false) : workspace.getLeaf("tab");
		await moved.setViewState({ ...state, active: true });
		await workspace.revealLeaf(moved);
		if (workspace.rightSplit.leaves().length === 0) workspace.rightSplit.collapse();
		this.show();
	}

	private get hasDrawerOpen(): boolean {
		return this.filesShown || this.isSideShown;
	}

	private show(): void {
		document.body.classList.toggle("preview-is-narrow", this.isNarrow);
		this.filesEl.classList.toggle("is-hidden", !this.filesShown);
		this.scrimEl.classList.toggle("is-shown", this.isNarrow && this.hasDrawerOpen);
		for (const listener of this.listeners) listener();
	}
}
