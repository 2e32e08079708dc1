// Owns what is asked before a follow-up is written: what, who and when.

import { Setting, TextComponent } from "obsidian";
import { displayDate, formatMoment, localDateTime } from "../core/dates";
import type { IsoDate } from "../core/dates";
import { readDueDate } from "../core/note/due-date";
import type { NewFollowUp } from "../core/note/plan-follow-up";
import type { UiContext } from "./context";
import { AnswerModal } from "./dialog";
import type { Answer } from "./dialog";

export interface FollowUpRequest {
	readonly today: IsoDate;
	/** The name of the note that it goes into; null for one that will be made. */
	readonly note: string | null;
	/** Offered while one types who. */
	readonly owners: readonly string[];
}

export function askFollowUp(context: UiContext, request: FollowUpRequest): Promise<Answer<NewFollowUp>> {
	return new FollowUpForm(context, request).ask();
}

interface Field {
	readonly inputEl: HTMLInputElement;
	readonly problemEl: HTMLElement;
	readonly infoEl: HTMLElement;
}

class FollowUpForm extends AnswerModal<NewFollowUp> {
	constructor(
		private readonly context: UiContext,
		private readonly request: FollowUpRequest,
	) {
		super(context.app);
		this.modalEl.addClass("praksis-form", "praksis-follow-up");
	}

	private get texts(): UiContext["texts"]["followUp"] {
		return this.context.texts.followUp;
	}

	override onOpen(): void {
		const { texts } = this;
		const { note, owners } = this.request;
		this.setTitle(texts.title);
		const formEl = this.contentEl.createEl("form", { cls: "praksis-form-fields", attr: { novalidate: "" } });
		formEl.createEl("p", { cls: "praksis-form-hint", text: note === null ? texts.intoNew : texts.into(note) });
		const what = this.addField(formEl, texts.what);
		const who = this.addField(formEl, texts.who, texts.whoHint);
		const list = formEl.createEl("datalist", { attr: { id: "praksis-follow-up-who" } });
		for (const value of owners) list.createEl("option", { value });
		who.inputEl.setAttribute("list", list.id);
		const when = this.addWhen(formEl);
		const row = formEl.createDiv({ cls: "modal-button-container praksis-buttons" });
		row.createEl("button", { cls: "mod-cta", text: texts.add, attr: { type: "submit" } });
		row.createEl("button", { text: this.context.texts.dialog.cancel, attr: { type: "button" } }).addEventListener("click", () => this.close());
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			const unsaid = complain(what, what.inputEl.value.trim() === "" ? texts.whatMissing : "");
			const unclear = complain(when, this.unclear(when.inputEl.value));
			if (unsaid) what.inputEl.focus();
			else if (unclear) when.inputEl.focus();
			else this.answer({ what: what.inputEl.value, who: who.inputEl.value, due: this.due(when.inputEl.value) });
		});
		window.setTimeout(() => what.inputEl.focus(), 0);
	}

	private addField(formEl: HTMLElement, label: string, hint = ""): Field {
		const setting = new Setting(formEl).setName(label).setDesc(hint);
		const { inputEl } = new TextComponent(setting.controlEl);
		inputEl.setAttribute("aria-label", label);
		return { inputEl, problemEl: setting.infoEl.createDiv({ cls: "praksis-form-problem", attr: { role: "alert" } }), infoEl: setting.infoEl };
	}

	/** A field for any way of saying it, with what was understood right below, and buttons that fill it in. */
	private addWhen(formEl: HTMLElement): Field {
		const { choices, noDueDate, when, whenHint } = this.texts;
		const field = this.addField(formEl, when, whenHint);
		const understoodEl = field.infoEl.createDiv({ cls: "praksis-form-understood", attr: { role: "status" } });
		const row = formEl.createDiv({ cls: "praksis-chip-row", attr: { role: "group", "aria-label": when } });
		const buttons = [...choices, ""].map((value) => {
			const button = row.createEl("button", { cls: "praksis-chip", text: value || noDueDate, attr: { type: "button" } });
			button.addEventListener("click", () => {
				field.inputEl.value = value;
				show();
			});
			return { value, button };
		});
		const show = (): void => {
			const { value } = field.inputEl;
			const due = this.due(value);
			understoodEl.setText(due === null ? "" : this.spoken(due));
			complain(field, "");
			for (const one of buttons) one.button.setAttribute("aria-pressed", String(one.value === value.trim()));
		};
		field.inputEl.addEventListener("input", show);
		show();
		return field;
	}

	private due(text: string): IsoDate | null {
		return readDueDate(text, this.request.today);
	}

	private unclear(text: string): string {
		return text.trim() === "" || this.due(text) !== null ? "" : this.texts.whenUnclear(text.trim());
	}

	/** "fredag 4. des. 2026, uke 49" */
	private spoken(date: IsoDate): string {
		const { language } = this.context;
		const day = formatMoment(localDateTime(date), "dddd", language);
		return `${day.ok ? day.text : ""} ${displayDate(date, language, { week: true })}`;
	}
}

/** @returns whether there is something to complain of. */
function complain({ inputEl, problemEl }: Field, problem: string): boolean {
	problemEl.setText(problem);
	inputEl.setAttribute("aria-invalid", String(problem !== ""));
	return problem !== "";
}
