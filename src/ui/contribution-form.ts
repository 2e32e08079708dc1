// Owns what is asked before a contribution is made: which meeting it is for, and where to write.

import { Setting } from "obsidian";
import { isoDate } from "../core/dates";
import type { IsoDate } from "../core/dates";
import { seriesInUse, unitsInUse } from "../core/index/coverage";
import type { UiContext } from "./context";
import { AnswerModal } from "./dialog";
import type { Answer } from "./dialog";
import { unitName } from "./labels";

export interface MeetingAnswer {
	readonly date: IsoDate;
	readonly series: string;
	readonly unit: string | null;
}

/** Asks for the date and the series of a meeting whose note is not in front of the user. */
export function askMeeting(context: UiContext, initial: MeetingAnswer): Promise<Answer<MeetingAnswer>> {
	return new MeetingForm(context, initial).ask();
}

class MeetingForm extends AnswerModal<MeetingAnswer> {
	private readonly fields: { readonly inputEl: HTMLInputElement; readonly problem: () => string; readonly problemEl: HTMLElement }[] = [];
	private readonly values: Record<"date" | "series" | "unit", string>;

	constructor(
		private readonly context: UiContext,
		initial: MeetingAnswer,
	) {
		super(context.app);
		this.values = { ...initial, unit: initial.unit ?? "" };
		this.modalEl.addClass("praksis-form");
	}

	override onOpen(): void {
		const { contributions, dialog, form } = this.context.texts;
		const { index, team } = this.context.ports;
		const { sector, units } = team.current();
		this.setTitle(contributions.formTitle);
		const formEl = this.contentEl.createEl("form", { attr: { novalidate: "" } });
		formEl.createEl("p", { cls: "praksis-form-hint", text: contributions.formHint });
		this.addField(formEl, "series", form.series, seriesInUse(index), (value) => (value === "" ? contributions.seriesMissing : ""));
		this.addField(formEl, "date", form.date, [], (value) => (isoDate(value) ? "" : form.badDate));
		const known = [...new Set([...units, ...unitsInUse(index)])];
		if (known.length > 0) this.addField(formEl, "unit", unitName(sector, this.context.language), known, () => "");
		const row = formEl.createDiv({ cls: "modal-button-container praksis-buttons" });
		row.createEl("button", { cls: "mod-cta", text: form.create, attr: { type: "submit" } });
		row.createEl("button", { text: dialog.cancel, attr: { type: "button" } }).addEventListener("click", () => this.close());
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			this.submit();
		});
		window.setTimeout(() => this.fields[0]?.inputEl.focus(), 0);
	}

	private addField(formEl: HTMLElement, name: "date" | "series" | "unit", label: string, options: readonly string[], problem: (value: string) => string): void {
		const setting = new Setting(formEl).setName(label);
		setting.addText((text) => {
			const { inputEl } = text.setValue(this.values[name]).onChange((value) => {
				this.values[name] = value;
			});
			inputEl.setAttribute("aria-label", label);
			if (name === "date") inputEl.type = "date";
			if (options.length > 0) {
				const list = formEl.createEl("datalist", { attr: { id: `praksis-meeting-${name}` } });
				for (const option of options) list.createEl("option", { value: option });
				inputEl.setAttribute("list", list.id);
			}
			const problemEl = setting.infoEl.createDiv({ cls: "praksis-form-problem", attr: { role: "alert" } });
			this.fields.push({ inputEl, problemEl, problem: () => problem(this.values[name].trim()) });
		});
	}

	private submit(): void {
		const wrong = this.fields.filter(({ inputEl, problem, problemEl }) => {
			problemEl.setText(problem());
			inputEl.toggleAttribute("aria-invalid", problem() !== "");
			return problem() !== "";
		});
		const date = isoDate(this.values.date.trim());
		if (wrong.length > 0 || date === null) wrong[0]?.inputEl.focus();
		else this.answer({ date, series: this.values.series.trim(), unit: this.values.unit.trim() || null });
	}
}

/** Asks where to write, in a team whose way of syncing merges what several write in one note. */
export function askPlace(context: UiContext, note: string): Promise<Answer<"own note" | "meeting">> {
	return new PlaceDialog(context, note).ask();
}

class PlaceDialog extends AnswerModal<"own note" | "meeting"> {
	constructor(
		private readonly context: UiContext,
		private readonly note: string,
	) {
		super(context.app);
	}

	override onOpen(): void {
		const { contributions } = this.context.texts;
		this.setTitle(contributions.where(this.note));
		const row = this.contentEl.createDiv({ cls: "modal-button-container praksis-buttons" });
		const own = row.createEl("button", { cls: "mod-cta", text: contributions.ownNote });
		own.addEventListener("click", () => this.answer("own note"));
		row.createEl("button", { text: contributions.inMeeting }).addEventListener("click", () => this.answer("meeting"));
		window.setTimeout(() => own.focus(), 0);
	}
}
