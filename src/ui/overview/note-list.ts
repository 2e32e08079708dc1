// Owns the list of notes: only the lines in sight are in the document, and one of them is the current one.

import type { OverviewAnswer } from "../../core/index/query-result";
import type { NotePath } from "../../core/note/path";
import { ListLayout } from "./list-layout";
import { fillGroupRow, fillNoteRow } from "./note-row";
import type { NoteOpening } from "./note-opening";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";

/** Lines kept above and below those in sight, so that fast scrolling shows no gaps. */
const OVERSCAN = 6;
/** Where nothing has been laid out: pixels a line and lines in sight. */
const UNMEASURED_HEIGHT = 60;
const UNMEASURED_LINES = 40;
/** How far from its old place a note is looked for after a change. */
const NEARBY = 200;

interface Line {
	readonly el: HTMLElement;
	path: NotePath | null;
}

export class NoteList {
	readonly el: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private readonly probeEl: HTMLElement;
	private readonly lines = new Map<number, Line>();
	private answer: OverviewAnswer | null = null;
	private layout = new ListLayout(0, []);
	private lineHeight = UNMEASURED_HEIGHT;
	/** The line that keys act on; null without notes. */
	private active: number | null = null;
	private activePath: NotePath | null = null;

	constructor(
		parent: HTMLElement,
		private readonly id: string,
		private readonly session: OverviewSession,
		private readonly actions: OverviewActions,
		private readonly opening: NoteOpening,
		private readonly scroller: () => HTMLElement,
	) {
		this.el = parent.createDiv({
			cls: "praksis-list",
			attr: { role: "grid", tabindex: "0", "aria-label": session.context.texts.overview.list.label, "aria-colcount": "1" },
		});
		this.bodyEl = this.el.createDiv({ cls: "praksis-list-body", attr: { role: "rowgroup" } });
		this.probeEl = parent.createDiv({ cls: "praksis-row praksis-row-probe", attr: { "aria-hidden": "true" } });
		this.listen();
	}

	focus(): void {
		this.el.focus({ preventScroll: true });
	}

	/** `fromTop`: the user asked for other notes, so the list begins anew; otherwise what was in sight stays there. */
	draw(answer: OverviewAnswer, fromTop: boolean): void {
		const anchor = fromTop ? null : this.anchor();
		const changed = this.answer !== answer;
		this.answer = answer;
		if (changed) this.layout = new ListLayout(answer.rows.length, answer.groups);
		const resized = this.measure();
		this.el.setAttribute("aria-rowcount", String(this.layout.length));
		this.bodyEl.setCssProps({ "--praksis-list-height": `${this.layout.length * this.lineHeight}px` });
		if (changed || resized) this.clearLines();
		if (fromTop) this.scrollToTop();
		else if (anchor && changed) this.restore(anchor);
		if (changed || this.active === null) this.settleActive(fromTop);
		this.drawLines();
	}

	/** After scrolling: brings in the lines that have come into sight. */
	drawLines(): void {
		const [from, to] = this.window();
		for (const [line, { el }] of this.lines) {
			if (line >= from && line < to) continue;
			el.remove();
			this.lines.delete(line);
		}
		for (let line = from; line < to; line++) {
			if (!this.lines.has(line)) this.lines.set(line, this.makeLine(line));
		}
		this.markActive();
	}

	private window(): [number, number] {
		const scroller = this.scroller();
		const inSight = scroller.clientHeight === 0 ? UNMEASURED_LINES : Math.ceil(scroller.clientHeight / this.lineHeight) + 1;
		const first = Math.floor(this.scrolled() / this.lineHeight);
		const from = Math.max(0, Math.min(first, this.layout.length) - OVERSCAN);
		return [from, Math.min(this.layout.length, Math.max(first, 0) + inSight + OVERSCAN)];
	}

	/** Pixels of the list above the top of the visible part; negative while the list begins below it. */
	private scrolled(): number {
		return this.scroller().getBoundingClientRect().top - this.bodyEl.getBoundingClientRect().top;
	}

	/** @returns whether lines have another height than before. */
	private measure(): boolean {
		const before = this.lineHeight;
		const height = this.probeEl.offsetHeight;
		this.lineHeight = height > 0 ? height : UNMEASURED_HEIGHT;
		return this.lineHeight !== before;
	}

	private clearLines(): void {
		for (const { el } of this.lines.values()) el.remove();
		this.lines.clear();
	}

	private makeLine(at: number): Line {
		const line = this.layout.at(at);
		const el = this.bodyEl.createDiv({
			cls: line.kind === "row" ? "praksis-row" : "praksis-row praksis-group-row",
			attr: { role: "row", id: `${this.id}-${at}`, "aria-rowindex": at + 1, "data-line": at },
		});
		el.setCssProps({ "--praksis-row-top": `${at * this.lineHeight}px` });
		if (line.kind === "group") {
			fillGroupRow(el, line.group, line.level, this.session);
			return { el, path: null };
		}
		const note = this.answer?.rows.at(line.row) ?? null;
		if (note === null) return { el, path: null };
		el.draggable = true;
		fillNoteRow(el, note, this.session);
		return { el, path: note.path };
	}

	private markActive(): void {
		for (const [at, { el }] of this.lines) {
			const isActive = at === this.active;
			el.toggleClass("is-active", isActive);
			el.setAttribute("aria-selected", String(isActive));
		}
		if (this.active !== null && this.lines.has(this.active)) {
			this.el.setAttribute("aria-activedescendant", `${this.id}-${this.active}`);
		} else this.el.removeAttribute("aria-activedescendant");
	}

	private pathAt(at: number): NotePath | null {
		if (at < 0 || at >= this.layout.length) return null;
		const line = this.layout.at(at);
		return line.kind === "row" ? (this.answer?.rows.at(line.row)?.path ?? null) : null;
	}

	/** The first note in sight, and how far it is scrolled past. Null at the top, which stays the top. */
	private anchor(): { path: NotePath; line: number; offset: number } | null {
		const scrolled = this.scrolled();
		if (scrolled <= 0 || this.answer === null) return null;
		const line = Math.floor(scrolled / this.lineHeight);
		const path = this.lines.get(line)?.path ?? null;
		return path === null ? null : { path, line, offset: scrolled - line * this.lineHeight };
	}

	private restore({ path, line, offset }: { path: NotePath; line: number; offset: number }): void {
		const now = this.near(path, line);
		if (now === null || now === line) return;
		this.scroller().scrollTop += now * this.lineHeight + offset - this.scrolled();
	}

	private near(path: NotePath, line: number): number | null {
		for (let distance = 0; distance <= NEARBY; distance++) {
			if (this.pathAt(line - distance) === path) return line - distance;
			if (this.pathAt(line + distance) === path) return line + distance;
		}
		return null;
	}

	/** The current note stays current where it stands now; if it is gone, its neighbour is. */
	private settleActive(fromTop: boolean): void {
		const before = fromTop ? 0 : (this.active ?? 0);
		const found = fromTop || this.activePath === null ? null : this.near(this.activePath, before);
		this.setActive(found ?? this.layout.nearestRow(before, 1));
	}

	private setActive(line: number | null): void {
		this.active = line;
		this.activePath = line === null ? null : this.pathAt(line);
	}

	private scrollToTop(): void {
		const scroller = this.scroller();
		const scrolled = this.scrolled();
		if (scrolled > 0) scroller.scrollTop -= scrolled;
	}

	private goTo(line: number | null): void {
		if (line === null) return;
		this.setActive(line);
		const scroller = this.scroller();
		const top = line * this.lineHeight - this.scrolled();
		const below = top + this.lineHeight - scroller.clientHeight;
		if (top < 0) scroller.scrollTop += top;
		else if (below > 0 && scroller.clientHeight > 0) scroller.scrollTop += below;
		this.drawLines();
	}

	private listen(): void {
		const { el } = this;
		el.addEventListener("keydown", (event) => this.onKey(event));
		el.addEventListener("click", (event) => {
			this.withNote(event, (path, line) => {
				this.setActive(line);
				this.markActive();
				if ((event.target as HTMLElement).closest(".praksis-row-tag")) this.actions.tagNotes([path]);
				else this.opening.openFrom(event, path);
			});
		});
		el.addEventListener("auxclick", (event) => {
			if (event.button === 1) this.withNote(event, (path) => this.opening.open(path, true));
		});
		// The middle button would begin to scroll.
		el.addEventListener("mousedown", (event) => {
			if (event.button === 1) event.preventDefault();
		});
		el.addEventListener("mouseover", (event) => {
			this.withNote(event, (path, _line, row) => this.opening.preview(event, row, path));
		});
		el.addEventListener("contextmenu", (event) => {
			this.withNote(event, (path) => {
				event.preventDefault();
				this.opening.menu(event, path);
			});
		});
		el.addEventListener("dragstart", (event) => this.withNote(event, (path) => this.opening.drag(event, path)));
	}

	private withNote(event: Event, act: (path: NotePath, line: number, row: HTMLElement) => void): void {
		const row = (event.target as HTMLElement).closest<HTMLElement>(".praksis-row");
		if (!row) return;
		const at = Number(row.dataset.line);
		const path = this.lines.get(at)?.path ?? null;
		if (path !== null) act(path, at, row);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.altKey) return;
		const to = this.target(event);
		if (to !== undefined) {
			event.preventDefault();
			this.goTo(to);
			return;
		}
		if (this.activePath === null || this.active === null) return;
		if (event.key === "Enter") this.opening.open(this.activePath, event.ctrlKey || event.metaKey);
		else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
			const row = this.lines.get(this.active)?.el;
			if (row) this.opening.menu(row, this.activePath);
		} else return;
		event.preventDefault();
	}

	/** Undefined for keys that do not move. */
	private target({ key, ctrlKey, metaKey }: KeyboardEvent): number | null | undefined {
		if (ctrlKey || metaKey) return undefined;
		const { layout } = this;
		const at = this.active ?? 0;
		const page = Math.max(1, Math.floor(this.scroller().clientHeight / this.lineHeight) - 1);
		switch (key) {
			case "ArrowDown":
				return layout.nearestRow(at + 1, 1);
			case "ArrowUp":
				return layout.nearestRow(at - 1, -1);
			case "PageDown":
				return layout.nearestRow(at + page, -1);
			case "PageUp":
				return layout.nearestRow(at - page, 1);
			case "Home":
				return layout.nearestRow(0, 1);
			case "End":
				return layout.nearestRow(layout.length - 1, -1);
			default:
				return undefined;
		}
	}
}
