// Owns how one note, and one heading between notes, looks in the list.

import { setIcon } from "obsidian";
import { displayDate } from "../../core/dates";
import { NONE } from "../../core/index/facets";
import type { FacetId } from "../../core/index/facets";
import type { RowGroup } from "../../core/index/query-result";
import type { NoteRecord } from "../../core/note/note-record";
import type { UiContext } from "../context";
import { setCount } from "./count-text";
import type { OverviewSession } from "./overview-session";

const MOST_CHIPS = 4;

export function fillNoteRow(el: HTMLElement, note: NoteRecord, session: OverviewSession): void {
	const { list } = session.context.texts.overview;
	el.empty();
	const cell = el.createDiv({ cls: "praksis-row-cell", attr: { role: "gridcell" } });
	const head = cell.createDiv({ cls: "praksis-row-head" });
	head.createSpan({ cls: "praksis-row-title", text: note.title });
	if (!note.written) {
		const badge = head.createSpan({ cls: "praksis-row-badge" });
		setIcon(badge.createSpan({ attr: { "aria-hidden": "true" } }), "pencil-line");
		badge.createSpan({ text: list.plannedBadge });
	}
	fillDate(cell, note, session);
	cell.createSpan({ cls: "praksis-row-kind", text: kindOf(note, session) });
	fillChips(cell, note, session);
	if (note.openTasks > 0) {
		const tasks = cell.createSpan({ cls: "praksis-row-tasks", attr: { title: list.followUps(note.openTasks) } });
		setIcon(tasks.createSpan({ attr: { "aria-hidden": "true" } }), "circle-dashed");
		tasks.createSpan({ text: String(note.openTasks), attr: { "aria-hidden": "true" } });
		tasks.createSpan({ cls: "praksis-only-heard", text: list.followUps(note.openTasks) });
	}
}

export function fillGroupRow(el: HTMLElement, group: RowGroup, level: number, session: OverviewSession): void {
	el.empty();
	const cell = el.createDiv({ cls: "praksis-group-cell", attr: { role: "gridcell" } });
	cell.toggleClass("is-inner", level > 0);
	cell.createSpan({ cls: "praksis-group-name", text: session.labels.value(group.axis, group.value) });
	const count = cell.createSpan({ cls: "praksis-group-count" });
	setCount(count.createSpan(), group, "0");
	count.createSpan({ cls: "praksis-only-heard", text: session.context.texts.overview.spoken(group.written, group.planned) });
}

function fillDate(parent: HTMLElement, note: NoteRecord, session: OverviewSession): void {
	const { language, texts } = session.context;
	const { list } = texts.overview;
	const date = parent.createSpan({ cls: "praksis-row-date" });
	if (note.dateProblem) {
		date.addClass("is-problem");
		setIcon(date.createSpan({ attr: { "aria-hidden": "true" } }), "alert-triangle");
		date.createSpan({ text: list.dateProblem });
		return;
	}
	date.setText(note.date === null ? list.noDate : displayDate(note.date, language, { week: true }));
}

/** "Møte · IGP · Fellestid · 5. trinn" */
function kindOf(note: NoteRecord, { labels }: OverviewSession): string {
	const parts: string[] = [];
	if (note.type !== null) parts.push(labels.value("type", note.type));
	if (note.method !== null) parts.push(labels.value("method", note.method));
	if (note.series !== null) parts.push(note.series);
	parts.push(...note.units);
	return parts.filter((part, i) => parts.indexOf(part) === i).join(" · ");
}

function fillChips(parent: HTMLElement, note: NoteRecord, session: OverviewSession): void {
	const { labels, context } = session;
	const { list } = context.texts.overview;
	const tags: (readonly [FacetId, string])[] = [
		...note.characteristics.map((id) => ["characteristic", id] as const),
		...ownThemes(note, context).map((id) => ["theme", id] as const),
	];
	const chips = parent.createSpan({ cls: "praksis-row-chips" });
	if (tags.length === 0) {
		chips.createSpan({ cls: "praksis-row-untagged", text: labels.value("theme", NONE) });
		chips.createEl("button", {
			cls: "praksis-row-tag",
			text: list.tag,
			attr: { type: "button", tabindex: "-1", "aria-label": list.tagNote(note.title) },
		});
		return;
	}
	for (const [facet, id] of tags.slice(0, MOST_CHIPS)) {
		const chip = chips.createSpan({ cls: `praksis-row-chip is-${facet}`, text: labels.short(facet, id) });
		chip.title = labels.value(facet, id);
	}
	if (tags.length > MOST_CHIPS) {
		const rest = tags.slice(MOST_CHIPS).map(([facet, id]) => labels.short(facet, id));
		chips.createSpan({ cls: "praksis-row-chip is-more", text: `+${rest.length}`, attr: { title: rest.join(", ") } });
	}
}

/** Without the themes that only come with a nested one. */
function ownThemes({ themes }: NoteRecord, { ports }: UiContext): readonly string[] {
	if (themes.length < 2) return themes;
	const vocabulary = ports.team.vocabulary();
	const above = new Set(
		themes.flatMap((id) => {
			const meaning = vocabulary.meaningOf("theme", id);
			return meaning?.kind === "theme" ? meaning.parents : [];
		}),
	);
	return themes.filter((id) => !above.has(id));
}
