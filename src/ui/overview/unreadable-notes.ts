// Owns the line that names the notes whose properties cannot be read, each a way to it.

import { baseNameOf, compareCodePoints } from "../../core/note/path";
import type { NotePath } from "../../core/note/path";
import type { NoteOpening } from "./note-opening";
import type { OverviewSession } from "./overview-session";

/** More are only counted: a sync that went wrong may break hundreds. */
const MOST_NAMED = 10;

export class UnreadableNotes {
	private readonly el: HTMLElement;
	private shown = "";

	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
		private readonly opening: NoteOpening,
	) {
		this.el = parent.createDiv({ cls: "praksis-note praksis-unreadable" });
		this.el.toggleAttribute("hidden", true);
	}

	/** `away`: not where something else is read. */
	draw(away: boolean): void {
		const { ports, texts } = this.session.context;
		const paths = [...ports.index.unreadable].sort(compareCodePoints);
		this.el.toggleAttribute("hidden", away || paths.length === 0);
		const key = paths.join("\n");
		if (key === this.shown) return;
		this.shown = key;
		this.el.empty();
		this.el.createSpan({ text: texts.background.unreadable(paths.length) });
		for (const path of paths.slice(0, MOST_NAMED)) this.addLink(path);
		if (paths.length > MOST_NAMED) this.el.createSpan({ text: texts.bulk.andMore(paths.length - MOST_NAMED) });
	}

	private addLink(path: NotePath): void {
		const link = this.el.createEl("button", { cls: "praksis-link-button", text: baseNameOf(path), attr: { type: "button", title: path } });
		link.addEventListener("click", (event) => this.opening.openFrom(event, path));
	}
}
