// Owns moving in a table by keyboard: one cell is in the tab order, arrow keys go to its neighbours.

/** The buttons of a row's cells, the heading's first; null where a cell has none. */
type Row = readonly (HTMLButtonElement | null)[];

export class GridKeys {
	constructor(private readonly tableEl: HTMLElement) {
		tableEl.addEventListener("keydown", (event) => this.move(event));
		tableEl.addEventListener("focusin", (event) => this.enter(event.target as HTMLElement));
	}

	/** After rows or columns came or went: exactly one cell can be reached by Tab. */
	refresh(): void {
		const buttons = this.buttons();
		const current = buttons.find((button) => button.tabIndex === 0) ?? this.tableEl.querySelector<HTMLButtonElement>("td button");
		if (current) this.makeCurrent(current, buttons);
	}

	private buttons(): HTMLButtonElement[] {
		return [...this.tableEl.querySelectorAll("button")];
	}

	private enter(target: HTMLElement): void {
		const button = target.closest("button");
		if (button && button.tabIndex !== 0) this.makeCurrent(button, this.buttons());
	}

	private makeCurrent(current: HTMLButtonElement, buttons: readonly HTMLButtonElement[]): void {
		for (const button of buttons) {
			const tabIndex = button === current ? 0 : -1;
			if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
		}
	}

	private move(event: KeyboardEvent): void {
		if (event.altKey || event.metaKey) return;
		const from = (event.target as HTMLElement).closest("button");
		if (!from) return;
		// By cell, for not every heading has a button.
		const rows = [...this.tableEl.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.querySelector("button")));
		const r = rows.findIndex((row) => row.includes(from));
		const row = rows[r];
		if (!row) return;
		const to = this.target(event, rows, row, r, row.indexOf(from));
		if (!to) return;
		event.preventDefault();
		to.focus();
		to.scrollIntoView({ block: "nearest", inline: "nearest" });
	}

	private target(
		{ key, ctrlKey }: KeyboardEvent,
		rows: readonly Row[],
		row: Row,
		r: number,
		c: number,
	): HTMLButtonElement | null | undefined {
		switch (key) {
			case "ArrowLeft":
				return row[c - 1];
			case "ArrowRight":
				return row[c + 1];
			case "ArrowUp":
				return rows[r - 1]?.[c];
			case "ArrowDown":
				return rows[r + 1]?.[c];
			case "Home":
				return (ctrlKey ? rows[0] : row)?.find((button) => button !== null);
			case "End": {
				const last = ctrlKey ? rows[rows.length - 1] : row;
				return last?.[last.length - 1];
			}
			default:
				return undefined;
		}
	}
}
