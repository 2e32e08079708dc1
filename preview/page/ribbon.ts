// Owns the page's own buttons in the ribbon, beside those that plugins add.
import type { App } from "../host/app";
import { iconButton } from "./demo-bar";
import type { Layout } from "./layout";
import type { PageTexts } from "./texts";

export interface RibbonOptions {
	readonly app: App;
	readonly texts: PageTexts;
	readonly layout: Layout;
	readonly setIcon: (el: HTMLElement, icon: string) => void;
	/** Runs one of the page's commands (`page-commands.ts`). */
	readonly run: (id: string) => void;
}

export function fillRibbon({ app, texts, layout, setIcon, run }: RibbonOptions): void {
	const { containerEl } = app.workspace.leftRibbon;
	containerEl.setAttribute("role", "navigation");
	containerEl.setAttribute("aria-label", texts.ribbon);
	const add = (place: string, icon: string, label: string, onClick: () => void): HTMLButtonElement => {
		const button = containerEl.appendChild(iconButton(containerEl.ownerDocument));
		button.classList.add("side-dock-ribbon-action", place);
		button.setAttribute("aria-label", label);
		setIcon(button, icon);
		button.addEventListener("click", onClick);
		return button;
	};
	const files = add("preview-ribbon-main", "panel-left", texts.hideFiles, () => layout.toggleFiles());
	add("preview-ribbon-main", "search", texts.openSwitcher, () => run("switcher:open"));
	add("preview-ribbon-main", "terminal", texts.openPalette, () => run("command-palette:open"));
	containerEl.appendChild(containerEl.ownerDocument.createElement("span")).className = "preview-ribbon-gap";
	const side = add("preview-ribbon-end", "panel-right", texts.showSidebar, () => layout.toggleSide());
	add("preview-ribbon-end", "settings", texts.openSettings, () => run("app:open-settings"));
	layout.onChange(() => {
		files.setAttribute("aria-label", layout.areFilesShown ? texts.hideFiles : texts.showFiles);
		files.setAttribute("aria-expanded", String(layout.areFilesShown));
		side.setAttribute("aria-label", layout.isSideShown ? texts.hideSidebar : texts.showSidebar);
		side.setAttribute("aria-expanded", String(layout.isSideShown));
		// An empty sidebar would only take room.
		side.classList.toggle("is-hidden", app.workspace.rightSplit.leaves().length === 0);
	});
}
