// Owns what the overview says instead of notes: that they are still being read, that none fit, that there are none yet.

import type { OverviewActions } from "./overview-actions";
import type { OverviewSession } from "./overview-session";

export type Standing = "empty" | "no-match" | "notes";

export class NoticesInPlace {
	/** Where an empty overview begins. */
	readonly firstEl: HTMLButtonElement;
	private readonly readingEl: HTMLElement;
	private readonly emptyEl: HTMLElement;
	private readonly noMatchEl: HTMLElement;
	private readonly clearEl: HTMLButtonElement;
	private readonly allPeriodsEl: HTMLButtonElement;

	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
		actions: OverviewActions,
	) {
		const { overview, commands } = session.context.texts;
		this.readingEl = parent.createDiv({ cls: "praksis-reading" });

		this.emptyEl = parent.createDiv({ cls: "praksis-blank" });
		this.emptyEl.createDiv({ cls: "praksis-blank-title", text: overview.empty.title });
		this.emptyEl.createEl("p", { text: overview.empty.text });
		const starts = this.emptyEl.createDiv({ cls: "praksis-blank-buttons" });
		this.firstEl = addButton(starts, commands.newReflection, () => actions.newReflection());
		this.firstEl.addClass("mod-cta");
		addButton(starts, commands.newMeeting, () => actions.newMeeting());
		this.emptyEl.createEl("p", { cls: "praksis-blank-shows", text: overview.empty.showsTitle });
		const shows = this.emptyEl.createEl("ul");
		for (const text of overview.empty.shows) shows.createEl("li", { text });

		this.noMatchEl = parent.createDiv({ cls: "praksis-blank" });
		this.noMatchEl.createDiv({ cls: "praksis-blank-title", text: overview.noMatch.title });
		this.noMatchEl.createEl("p", { text: overview.noMatch.text });
		const ways = this.noMatchEl.createDiv({ cls: "praksis-blank-buttons" });
		this.clearEl = addButton(ways, overview.noMatch.clear, () => session.clear());
		this.allPeriodsEl = addButton(ways, overview.noMatch.allPeriods, () => session.change({ period: "all" }, "filters"));
	}

	draw(standing: Standing, reading: number | null): void {
		const { session } = this;
		this.readingEl.toggleAttribute("hidden", reading === null);
		if (reading !== null) this.readingEl.setText(session.context.texts.overview.reading(reading));
		this.emptyEl.toggleAttribute("hidden", standing !== "empty" || reading !== null);
		this.noMatchEl.toggleAttribute("hidden", standing !== "no-match" || reading !== null);
		this.clearEl.toggleAttribute("hidden", !session.isFiltered);
		this.allPeriodsEl.toggleAttribute("hidden", session.current.period === "all");
	}
}

function addButton(parent: HTMLElement, text: string, run: () => void): HTMLButtonElement {
	const button = parent.createEl("button", { text, attr: { type: "button" } });
	button.addEventListener("click", run);
	return button;
}
