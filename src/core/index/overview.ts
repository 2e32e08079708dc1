// Owns answering the overview's queries.

import { countFacets } from "./facet-counts";
import type { Axis, OverviewQuery } from "./facets";
import { gridOf } from "./grid";
import { groupRows } from "./groups";
import type { NoteColumns } from "./note-columns";
import type { NoteIndex } from "./note-index";
import { NoteOrder } from "./note-order";
import type { Grid, OverviewAnswer } from "./query-result";
import { Rows } from "./rows";
import { SELECTED, select } from "./selection";
import type { Selection } from "./selection";

/** Keeps between queries what is dear to make anew. One for each view. */
export class Overview {
	private order: NoteOrder;
	private columns: NoteColumns;

	constructor(private readonly index: NoteIndex) {
		this.columns = index.columns;
		this.order = new NoteOrder(this.columns);
	}

	/** @throws RangeError for more than two levels of groups. */
	query(query: OverviewQuery): OverviewAnswer {
		if (query.groupBy.length > 2) throw new RangeError("Notes are grouped by at most two axes");
		const columns = this.present();
		const selection = select(columns, this.order, query);
		const { slots, groups, ends } = groupRows(columns, this.ordered(selection, query), query);
		return {
			revision: this.index.revision,
			...countFacets(columns, selection, query),
			rows: new Rows(columns, slots, ends, query.sort.by === "date" ? this.order.compareTitles : null),
			groups,
		};
	}

	/** The selected notes laid out by two axes. `sort` and `groupBy` make no difference. */
	grid(query: OverviewQuery, rowAxis: Axis, columnAxis: Axis): Grid {
		const columns = this.present();
		return gridOf(columns, select(columns, this.order, query), rowAxis, columnAxis);
	}

	/** The orders belong to the columns, which the index replaces when it starts over. */
	private present(): NoteColumns {
		if (this.columns !== this.index.columns) {
			this.columns = this.index.columns;
			this.order = new NoteOrder(this.columns);
		}
		return this.columns;
	}

	/** The selected slots in the order asked for; notes without a date come last either way. */
	private ordered(selection: Selection, { sort }: OverviewQuery): Int32Array {
		const all = sort.by === "title" ? this.order.byTitle() : this.order.byDate();
		const result = new Int32Array(selection.length);
		let length = 0;
		if (sort.descending) {
			for (let i = all.length - 1; i >= 0; i--) {
				const slot = all[i] as number;
				if (selection[slot] === SELECTED) result[length++] = slot;
			}
			return result.subarray(0, length);
		}
		const undated = sort.by === "date" ? this.undated(all) : 0;
		for (let i = 0; i < all.length; i++) {
			const slot = all[(i + undated) % all.length] as number;
			if (selection[slot] === SELECTED) result[length++] = slot;
		}
		return result.subarray(0, length);
	}

	/** How many slots at the front have no date. */
	private undated(order: ArrayLike<number>): number {
		let count = 0;
		while (count < order.length && this.columns.dates[order[count] as number] === 0) count++;
		return count;
	}
}
