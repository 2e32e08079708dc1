// Owns what can be done with a note in the list by mouse and menu: open, look at, drag, and the file menu.

import { Keymap, Menu } from "obsidian";
import type { HoverParent, WorkspaceLeaf } from "obsidian";
import { baseNameOf } from "../../core/note/path";
import type { NotePath } from "../../core/note/path";
import { NoteMissingError } from "../../core/ports";
import type { UiContext } from "../context";
import { showFailure } from "../notices";

/** Also the source of hover previews, which main registers. */
export const OVERVIEW_VIEW_TYPE = "praksis-overview";

export class NoteOpening {
	constructor(
		private readonly context: UiContext,
		private readonly leaf: WorkspaceLeaf,
		private readonly hoverParent: HoverParent,
	) {}

	open(path: NotePath, newTab: boolean): void {
		this.context.ports.notes.open(path, { newTab }).catch((error: unknown) => showFailure(this.failureText(path, error)));
	}

	/** Ctrl or Cmd asks for a new tab, and so does the middle button. */
	openFrom(event: MouseEvent, path: NotePath): void {
		this.open(path, Keymap.isModEvent(event) !== false);
	}

	preview(event: MouseEvent, targetEl: HTMLElement, path: NotePath): void {
		this.context.app.workspace.trigger("hover-link", {
			event,
			source: OVERVIEW_VIEW_TYPE,
			hoverParent: this.hoverParent,
			targetEl,
			linktext: path,
			sourcePath: "",
		});
	}

	drag(event: DragEvent, path: NotePath): void {
		event.dataTransfer?.setData("text/plain", this.context.ports.notes.linkTo(path, null));
	}

	/** At the pointer, or at the row when asked for by keyboard. */
	menu(at: MouseEvent | HTMLElement, path: NotePath): void {
		const { app, texts } = this.context;
		const file = app.vault.getFileByPath(path);
		if (!file) return;
		const { list } = texts.overview;
		const menu = new Menu();
		menu.addItem((item) => item.setSection("open").setTitle(list.open).setIcon("file").onClick(() => this.open(path, false)));
		menu.addItem((item) =>
			item.setSection("open").setTitle(list.openInNewTab).setIcon("file-plus").onClick(() => this.open(path, true)),
		);
		app.workspace.trigger("file-menu", menu, file, OVERVIEW_VIEW_TYPE, this.leaf);
		if ("getBoundingClientRect" in at) {
			const { left, bottom } = at.getBoundingClientRect();
			menu.showAtPosition({ x: left, y: bottom }, at.doc);
		} else menu.showAtMouseEvent(at);
	}

	private failureText(path: NotePath, error: unknown): string {
		const { failure, overview } = this.context.texts;
		if (error instanceof NoteMissingError) return failure.missing(baseNameOf(path));
		return failure.unexpected(overview.list.open, error instanceof Error ? error.message : String(error));
	}
}
