// Owns what the page adds around the host's views: the button that toggles reading, the tab menu, the empty tab's hints.
import type { App } from "../host/app";
import type { WorkspaceLeaf } from "../host/leaf";
import { MarkdownView } from "../host/markdown-view";
import type { Menu } from "../host/menu";
import { EmptyView } from "../host/views";
import type { Layout } from "./layout";
import { toggleReading } from "./page-commands";
import type { PageTexts } from "./texts";

export interface FrameOptions {
	readonly app: App;
	readonly texts: PageTexts;
	readonly layout: Layout;
	readonly newMenu: () => Menu;
	readonly run: (id: string) => void;
}

/** Dresses every view once, as they come. */
export function dressViews(options: FrameOptions): void {
	const { app } = options;
	const dressed = new WeakSet<object>();
	const dress = (): void => {
		for (const leaf of app.workspace.allLeaves()) {
			if (!dressed.has(leaf)) {
				dressed.add(leaf);
				leaf.tabHeaderEl.addEventListener("contextmenu", (event) => showTabMenu(options, leaf, event));
				leaf.tabHeaderEl.addEventListener("auxclick", (event) => event.button === 1 && leaf.detach());
				leaf.tabHeaderEl.addEventListener("keydown", (event) => event.key === "Delete" && leaf.detach());
			}
			const { view } = leaf;
			if (dressed.has(view)) continue;
			dressed.add(view);
			if (view instanceof EmptyView) dressEmpty(options, view);
			if (view instanceof MarkdownView) dressNote(options, view);
		}
	};
	app.workspace.on("layout-change", dress);
	dress();
}

function showTabMenu({ texts, layout, newMenu, app }: FrameOptions, leaf: WorkspaceLeaf, event: MouseEvent): void {
	event.preventDefault();
	const inSidebar = leaf.getRoot() === app.workspace.rightSplit;
	const box = leaf.tabHeaderEl.getBoundingClientRect();
	newMenu()
		.addItem((item) => item.setTitle(texts.closeTab).setIcon("x").onClick(() => leaf.detach()))
		.addItem((item) =>
			item
				.setTitle(inSidebar ? texts.moveToMain : texts.moveToSidebar)
				.setIcon(inSidebar ? "panel-left" : "panel-right")
				.onClick(() => layout.moveLeaf(leaf)),
		)
		.showAtPosition({ x: event.clientX || box.left, y: event.clientY || box.bottom });
}

function dressNote({ app, texts }: FrameOptions, view: MarkdownView): void {
	view.editor.cm.contentDOM.setAttribute("aria-label", texts.editor);
	const button = view.addAction("book-open", texts.toggleReading, () => {
		app.workspace.setActiveLeaf(view.leaf);
		void toggleReading(app);
	});
	const show = (): void => button.setAttribute("aria-pressed", String(view.getMode() === "preview"));
	view.registerEvent(app.workspace.on("layout-change", show));
	show();
	// The reading view scrolls, so it has to be reachable without a mouse.
	view.previewMode.containerEl.tabIndex = 0;
}

function dressEmpty({ texts, run }: FrameOptions, view: EmptyView): void {
	const box = view.contentEl.createDiv("preview-empty");
	box.createEl("h2", { text: texts.emptyTitle });
	box.createEl("p", { text: texts.emptyHint });
	const actions = box.createDiv("preview-empty-actions");
	actions.createEl("button", { text: texts.openPalette, cls: "mod-cta", type: "button" }).addEventListener("click", () => run("command-palette:open"));
	actions.createEl("button", { text: texts.openSwitcher, type: "button" }).addEventListener("click", () => run("switcher:open"));
}
