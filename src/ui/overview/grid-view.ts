// Owns the grid on the screen: a table that is moved in by arrow keys and narrows to a cell on Enter.

import { NONE } from "../../core/index/facets";
import type { Axis, NoteCount } from "../../core/index/facets";
import { gridTable, heatOf } from "../../core/index/grid-table";
import type { GridTable } from "../../core/index/grid-table";
import type { GridLine } from "../../core/index/query-result";
import type { TagMeaning } from "../../core/note/tags";
import { setCount } from "./count-text";
import { FacetOrder } from "./facet-order";
import { GridKeys } from "./grid-keys";
import { KeyedChildren } from "./keyed-children";
import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";

/** The key of the line of totals, which is no value. */
const TOTAL = "\u0000total";
/** The key of the place above the row headings. */
const CORNER = "\u0000corner";

interface Line extends GridLine {
	readonly key: string;
}

interface Cell {
	readonly el: HTMLElement;
	readonly button: HTMLButtonElement;
	readonly seen: HTMLElement;
	/** Row, column and count in words: the name of the button. */
	readonly heard: HTMLElement;
	row: Line;
	column: Line;
	count: NoteCount;
}

interface Row {
	readonly el: HTMLElement;
	readonly header: HTMLElement;
	readonly cells: KeyedChildren<Line, Cell>;
	line: Line;
}

interface Heading {
	readonly el: HTMLElement;
}

export class GridView {
	readonly el: HTMLElement;
	private readonly captionEl: HTMLElement;
	private readonly headings: KeyedChildren<Line, Heading>;
	private readonly rows: KeyedChildren<Line, Row>;
	private rowAxis: Axis = "characteristic";
	private readonly columnAxis: Axis = "theme";
	private table: GridTable | null = null;
	private columns: readonly Line[] = [];
	private readonly keys: GridKeys;

	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
		private readonly actions: OverviewActions,
	) {
		const { grid } = session.context.texts.overview;
		this.el = parent.createDiv({ cls: "praksis-grid" });
		const scrollEl = this.el.createDiv({ cls: "praksis-grid-scroll" });
		const tableEl = scrollEl.createEl("table", { attr: { role: "grid" } });
		// In sight also when the table is scrolled.
		this.captionEl = tableEl.createEl("caption").createSpan();
		const headRow = tableEl.createEl("thead").createEl("tr");
		const bodyEl = tableEl.createEl("tbody");
		this.headings = new KeyedChildren<Line, Heading>(
			headRow,
			({ key }): Heading => ({ el: key === CORNER ? headRow.createEl("td") : headRow.createEl("th", { attr: { scope: "col" } }) }),
			({ el }, line) => this.updateHeading(el, this.columnAxis, line),
		);
		this.rows = new KeyedChildren(
			bodyEl,
			(line) => this.makeRow(bodyEl, line),
			(row, line) => this.updateRow(row, line),
		);
		this.keys = new GridKeys(tableEl);
		this.el.createEl("p", { cls: "praksis-note", text: grid.legend });
		this.el.createEl("p", { cls: "praksis-note", text: grid.totals });
	}

	draw(): void {
		const { session } = this;
		const { labels, current, context, onePerson } = session;
		const vocabulary = context.ports.team.vocabulary();
		const order = new FacetOrder(vocabulary, labels);
		this.rowAxis = this.chooseRows(onePerson);
		const { rowAxis, columnAxis } = this;
		const isOffered = !onePerson;
		this.table = gridTable(
			session.grid(rowAxis, columnAxis),
			{
				offered: rowAxis === "characteristic" ? order.offered(rowAxis) : [],
				selected: current.filters[rowAxis] ?? [],
				compare: order.compare(rowAxis),
			},
			{
				offered: isOffered ? order.offered(columnAxis) : [],
				selected: current.filters[columnAxis] ?? [],
				compare: order.compare(columnAxis),
			},
		);
		const total: Line = { key: TOTAL, value: TOTAL, ...this.table.total };
		const keyed = (line: GridLine): Line => ({ ...line, key: line.value });
		this.columns = [...this.table.columns.map(keyed), total];
		this.captionEl.setText(context.texts.overview.grid.caption(labels.facet(rowAxis), labels.facet(columnAxis)));
		this.headings.set([{ key: CORNER, value: CORNER, written: 0, planned: 0 }, ...this.columns], ({ key }) => key);
		this.rows.set([...this.table.rows.map(keyed), total], ({ key }) => key);
		this.keys.refresh();
	}

	/** Someone on their own who uses no characteristics has no use for a grid of them. */
	private chooseRows(onePerson: boolean): Axis {
		if (!onePerson) return "characteristic";
		const inUse = this.session.answer().facets.get("characteristic") ?? [];
		return inUse.some(({ value }) => value !== NONE) ? "characteristic" : "type";
	}

	private makeRow(bodyEl: HTMLElement, line: Line): Row {
		const el = bodyEl.createEl("tr");
		const header = el.createEl("th", { attr: { scope: "row" } });
		const row: Row = { el, header, line, cells: this.cellsOf(el, () => row.line) };
		return row;
	}

	private cellsOf(rowEl: HTMLElement, rowLine: () => Line): KeyedChildren<Line, Cell> {
		return new KeyedChildren(
			rowEl,
			(column) => this.makeCell(rowEl, rowLine(), column),
			(cell, column) => this.updateCell(cell, rowLine(), column),
			1,
		);
	}

	private updateRow(row: Row, line: Line): void {
		row.line = line;
		this.updateHeading(row.header, this.rowAxis, line);
		row.el.toggleClass("is-total", line.key === TOTAL);
		row.cells.set(this.columns, ({ key }) => key);
	}

	private updateHeading(el: HTMLElement, axis: Axis, { key, value }: Line): void {
		const { labels } = this.session;
		if (key === CORNER) return;
		const text = this.lineName(axis, key, value, true);
		const isNone = key === TOTAL || value === NONE;
		el.toggleClass("is-none", value === NONE);
		el.toggleClass("is-total", key === TOTAL);
		if (el.textContent !== text) {
			el.empty();
			// A characteristic is explained in the background.
			if (axis === "characteristic" && !isNone) this.addReadAbout(el, value, text);
			// Half of its letters wide: a long name takes two lines, and no column is wider than it needs.
			else el.createSpan({ cls: "praksis-grid-name", text }).setCssProps({ "--praksis-letters": String(text.length) });
		}
		if (isNone) return;
		const definition = labels.definition(axis, value);
		(el.querySelector("button") ?? el).title = [labels.value(axis, value), definition].filter(Boolean).join(". ");
	}

	private addReadAbout(el: HTMLElement, characteristic: string, text: string): void {
		const button = el.createEl("button", { cls: "praksis-read-about", text, attr: { type: "button", tabindex: "-1" } });
		button.addEventListener("click", () => this.session.showBackground(characteristic));
	}

	private lineName(axis: Axis, key: string, value: string, short: boolean): string {
		if (key === TOTAL) return this.session.context.texts.overview.grid.total;
		return short ? this.session.labels.short(axis, value) : this.session.labels.value(axis, value);
	}

	private makeCell(rowEl: HTMLElement, row: Line, column: Line): Cell {
		const el = rowEl.createEl("td");
		const button = el.createEl("button", { cls: "praksis-cell", attr: { type: "button", tabindex: "-1" } });
		const seen = button.createSpan();
		const heard = button.createSpan({ cls: "praksis-only-heard" });
		const cell: Cell = { el, button, seen, heard, row, column, count: row };
		button.addEventListener("click", () => this.choose(cell));
		return cell;
	}

	private updateCell(cell: Cell, row: Line, column: Line): void {
		if (!this.table) return;
		cell.row = row;
		cell.column = column;
		cell.count = countOf(this.table, row, column);
		const { el, button, seen, heard, count } = cell;
		const isTotal = row.key === TOTAL || column.key === TOTAL;
		const heat = isTotal ? 0 : heatOf(count.written, this.table.most);
		el.className = `praksis-heat-${heat}`;
		el.toggleClass("is-total", isTotal);
		el.toggleClass("is-none", row.value === NONE || column.value === NONE);
		const isEmpty = count.written + count.planned === 0;
		el.toggleClass("is-empty", isEmpty);
		setCount(seen, count, isTotal ? "0" : "·");
		const canStart = isEmpty && this.tagsOf(cell).length > 0;
		const { grid, spoken } = this.session.context.texts.overview;
		const said = canStart ? `${grid.notYet}, ${grid.start}` : spoken(count.written, count.planned);
		const label = this.labelOf(cell, said);
		if (heard.textContent !== label) heard.setText(label);
		button.title = canStart ? said : "";
		button.toggleClass("can-start", canStart);
		if (isEmpty && !canStart) button.setAttribute("aria-disabled", "true");
		else button.removeAttribute("aria-disabled");
	}

	private labelOf({ row, column }: Cell, said: string): string {
		return this.session.context.texts.overview.grid.cell(
			this.lineName(this.rowAxis, row.key, row.value, true),
			this.lineName(this.columnAxis, column.key, column.value, false),
			said,
		);
	}

	/** What a note started from this cell would be tagged with; empty where that would be no answer to the gap. */
	private tagsOf({ row, column }: Cell): TagMeaning[] {
		const vocabulary = this.session.context.ports.team.vocabulary();
		const tags: TagMeaning[] = [];
		for (const [axis, { value, key }] of [[this.rowAxis, row], [this.columnAxis, column]] as const) {
			if (value === NONE || key === TOTAL || (axis !== "characteristic" && axis !== "theme")) return [];
			const meaning = vocabulary.meaningOf(axis, value);
			if (meaning === null) return [];
			tags.push(meaning);
		}
		return tags;
	}

	private choose(cell: Cell): void {
		if (cell.count.written + cell.count.planned === 0) {
			const tags = this.tagsOf(cell);
			if (tags.length > 0) this.actions.startNote(tags);
			return;
		}
		const filters: (readonly [Axis, string])[] = [];
		if (cell.row.key !== TOTAL) filters.push([this.rowAxis, cell.row.value]);
		if (cell.column.key !== TOTAL) filters.push([this.columnAxis, cell.column.value]);
		this.session.showNotes(filters);
	}
}

function countOf(table: GridTable, row: Line, column: Line): NoteCount {
	if (row.key === TOTAL) return column;
	return column.key === TOTAL ? row : table.cell(row.value, column.value);
}
