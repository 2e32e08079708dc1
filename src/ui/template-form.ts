// Owns the one form that is filled in before a template is inserted or a note is created.

import { Setting } from "obsidian";
import { isoDate } from "../core/dates";
import type { IsoDate } from "../core/dates";
import { seriesInUse, unitsInUse } from "../core/index/coverage";
import type { Language } from "../core/language";
import { readParticipants } from "../core/note/fields";
import type { TagMeaning } from "../core/note/tags";
import type { Vocabulary } from "../core/note/vocabulary";
import { formFieldsOf } from "../core/templates/form";
import type { FormField } from "../core/templates/form";
import type { Participants } from "../core/templates/render";
import type { Template } from "../core/templates/template";
import type { UiContext } from "./context";
import { AnswerModal } from "./dialog";
import type { Answer } from "./dialog";
import { TagChips } from "./tag-chips";
import { unitName } from "./labels";

export interface FormRequest {
	/** The templates to choose among; the first is chosen to begin with. With one, the choice is not shown. */
	readonly templates: readonly Template[];
	readonly language: Language;
	readonly today: IsoDate;
	/** The note's properties when inserting; null for a note that does not exist yet. */
	readonly note: Readonly<Record<string, unknown>> | null;
	/** What the note has already: not offered again. */
	readonly tagged: readonly TagMeaning[];
	/** Ticked to begin with. */
	readonly ticked?: readonly TagMeaning[];
}

export interface FormAnswer {
	readonly template: Template;
	/** Today unless the form asked for it. */
	readonly date: IsoDate;
	readonly series: string | null;
	readonly unit: string | null;
	readonly participants: Participants | null;
	/** By form field id. */
	readonly answers: Readonly<Record<string, string>>;
	readonly tags: readonly TagMeaning[];
}

/** Asks for what the template needs. A template that needs nothing and suggests nothing is answered without a dialog. */
export function askTemplateForm(context: UiContext, request: FormRequest): Promise<Answer<FormAnswer>> {
	const [template] = request.templates;
	if (!template) throw new RangeError("A form needs a template");
	const asksNothing =
		request.templates.length === 1 &&
		request.note !== null &&
		fieldsOf(context, request, template).length === 0 &&
		template.characteristics.length + template.themes.length === 0;
	if (asksNothing) return Promise.resolve(answerOf(template, [], {}, [], request.today));
	return new TemplateForm(context, request, template).ask();
}

function suggestedBy({ characteristics, themes }: Template, vocabulary: Vocabulary): TagMeaning[] {
	return [
		...characteristics.map((id): TagMeaning => ({ kind: "characteristic", id })),
		...themes.flatMap((id) => vocabulary.meaningOf("theme", id) ?? []),
	];
}

function fieldsOf({ ports }: UiContext, { note, today }: FormRequest, template: Template): FormField[] {
	return formFieldsOf(template, {
		newNote: note === null,
		today,
		note: note ?? undefined,
		series: seriesInUse(ports.index),
		units: [...new Set([...ports.team.current().units, ...unitsInUse(ports.index)])],
		initial: lastAnswers(ports.preferences.get("last-answers")),
	});
}

/** Personal, and unknown input: only texts are taken over. */
function lastAnswers(raw: unknown): { series?: string; unit?: string; participants?: string } {
	if (typeof raw !== "object" || raw === null) return {};
	const { series, unit, participants } = raw as Record<string, unknown>;
	const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
	return { series: text(series), unit: text(unit), participants: text(participants) };
}

function answerOf(
	template: Template,
	fields: readonly FormField[],
	values: Readonly<Record<string, string>>,
	tags: readonly TagMeaning[],
	today: IsoDate,
): FormAnswer {
	const valueOf = (kind: FormField["kind"]): string => {
		const field = fields.find((candidate) => candidate.kind === kind);
		return field ? (values[field.id] ?? "").trim() : "";
	};
	return {
		template,
		date: isoDate(valueOf("date")) ?? today,
		series: valueOf("series") || null,
		unit: valueOf("unit") || null,
		participants: readParticipants(valueOf("participants")),
		answers: Object.fromEntries(fields.map(({ id }) => [id, (values[id] ?? "").trim()])),
		tags,
	};
}

class TemplateForm extends AnswerModal<FormAnswer> {
	private fields: FormField[] = [];
	private readonly values: Record<string, string> = {};
	private readonly problems = new Map<string, HTMLElement>();
	private readonly inputs = new Map<string, HTMLElement>();
	private chips: TagChips;

	constructor(
		private readonly context: UiContext,
		private readonly request: FormRequest,
		private template: Template,
	) {
		super(context.app);
		this.modalEl.addClass("praksis-form");
		this.chips = this.newChips();
		this.chips.tick(request.ticked ?? []);
	}

	override onOpen(): void {
		this.draw();
		this.focusFirst();
		this.scope.register(["Mod"], "Enter", () => {
			this.submit();
			return false;
		});
	}

	private newChips(): TagChips {
		return new TagChips(this.context, {
			suggested: suggestedBy(this.template, this.context.ports.team.vocabulary()),
			hidden: this.request.tagged,
		});
	}

	private draw(): void {
		const { form } = this.context.texts;
		const { note, templates } = this.request;
		this.setTitle((note ? form.insertTitle : form.newTitle)(this.template.name));
		this.contentEl.empty();
		this.inputs.clear();
		this.problems.clear();
		this.fields = fieldsOf(this.context, this.request, this.template);

		const formEl = this.contentEl.createEl("form", { cls: "praksis-form-fields" });
		formEl.addEventListener("submit", (event) => {
			event.preventDefault();
			this.submit();
		});
		if (templates.length > 1) this.drawTemplateChoice(formEl);
		for (const field of this.fields) this.drawField(formEl, field);
		this.chips.draw(formEl.createDiv());
		this.drawButtons(formEl);
	}

	private focusFirst(): void {
		const [first] = this.fields;
		if (first) this.inputs.get(first.id)?.focus();
		else window.setTimeout(() => this.contentEl.querySelector<HTMLElement>("button[type=submit]")?.focus(), 0);
	}

	private drawTemplateChoice(parent: HTMLElement): void {
		const { templates } = this.request;
		new Setting(parent).setName(this.context.texts.form.template).addDropdown((dropdown) => {
			// By place, not by id: two of the team's files may have the same name in different folders.
			for (const [at, { name }] of templates.entries()) dropdown.addOption(String(at), name);
			dropdown.setValue(String(templates.indexOf(this.template))).onChange((at) => {
				this.template = templates[Number(at)] ?? this.template;
				const ticked = this.chips.chosen();
				this.chips = this.newChips();
				this.chips.tick(ticked);
				this.draw();
				this.contentEl.querySelector("select")?.focus();
			});
			dropdown.selectEl.setAttribute("aria-label", this.context.texts.form.template);
		});
	}

	private drawField(parent: HTMLElement, field: FormField): void {
		const { label, hint } = this.wording(field);
		const setting = new Setting(parent).setName(label);
		if (hint) setting.setDesc(hint);
		const initial = this.values[field.id] ?? field.initial ?? "";
		this.values[field.id] = initial;
		const onChange = (value: string): void => {
			this.values[field.id] = value;
			this.complain(field.id, "");
		};
		if (field.kind === "choice") {
			setting.addDropdown((dropdown) => {
				for (const option of field.options ?? []) dropdown.addOption(option, option);
				// Of another template with the same question, the answer may be none of these.
				const offered = field.options?.includes(initial) ? initial : (field.options?.[0] ?? "");
				dropdown.setValue(offered).onChange(onChange);
				this.values[field.id] = offered;
				this.register(field.id, dropdown.selectEl, label);
			});
		} else {
			setting.addText((text) => {
				const { inputEl } = text.setValue(initial).onChange(onChange);
				if (field.kind === "date") inputEl.type = "date";
				if (field.kind === "number" || (field.kind === "participants" && !field.names)) inputEl.inputMode = "numeric";
				this.addOptions(parent, inputEl, field);
				this.register(field.id, inputEl, label);
			});
		}
		this.problems.set(field.id, setting.infoEl.createDiv({ cls: "praksis-form-problem", attr: { role: "alert" } }));
	}

	/** What the team already has is offered while one types; anything else may be written. */
	private addOptions(parent: HTMLElement, inputEl: HTMLInputElement, { id, options }: FormField): void {
		if (!options || options.length === 0) return;
		const list = parent.createEl("datalist", { attr: { id: `praksis-options-${id}` } });
		for (const option of options) list.createEl("option", { value: option });
		inputEl.setAttribute("list", list.id);
	}

	private register(id: string, inputEl: HTMLElement, label: string): void {
		inputEl.setAttribute("aria-label", label);
		this.inputs.set(id, inputEl);
	}

	private wording(field: FormField): { label: string; hint: string | null } {
		const { form } = this.context.texts;
		const { sector } = this.context.ports.team.current();
		switch (field.kind) {
			case "date":
				return { label: form.date, hint: null };
			case "series":
				return { label: form.series, hint: form.seriesHint };
			case "unit":
				return { label: unitName(sector, this.context.language), hint: form.unitHint };
			case "participants":
				return { label: form.participants, hint: field.names ? form.participantNamesHint : form.participantsHint };
			case "number":
			case "text":
			case "choice":
				return { label: field.label, hint: null };
		}
	}

	private drawButtons(parent: HTMLElement): void {
		const { dialog, form } = this.context.texts;
		const row = parent.createDiv({ cls: "modal-button-container praksis-buttons" });
		row.createEl("button", {
			cls: "mod-cta",
			text: this.request.note ? form.insert : form.create,
			attr: { type: "submit" },
		});
		const cancel = row.createEl("button", { text: dialog.cancel, attr: { type: "button" } });
		cancel.addEventListener("click", () => this.close());
	}

	private complain(id: string, problem: string): void {
		this.problems.get(id)?.setText(problem);
		this.inputs.get(id)?.setAttribute("aria-invalid", String(problem !== ""));
	}

	private submit(): void {
		const wrong = this.fields.filter((field) => {
			const problem = this.problemOf(field);
			this.complain(field.id, problem);
			return problem !== "";
		});
		const first = wrong[0];
		if (first) {
			this.inputs.get(first.id)?.focus();
			return;
		}
		const answer = answerOf(this.template, this.fields, this.values, this.chips.chosen(), this.request.today);
		this.remember(answer);
		this.answer(answer);
	}

	/** "" when the field can be used. Everything may be left empty but a date. */
	private problemOf({ id, kind }: FormField): string {
		const { form } = this.context.texts;
		const value = (this.values[id] ?? "").trim();
		if (kind === "date") return isoDate(value) ? "" : form.badDate;
		if (value === "" || /^\d+$/.test(value)) return "";
		// "8 stk" is a number gone wrong, and no name: it would count as one participant.
		return kind === "number" || (kind === "participants" && /^[-+]?\d/.test(value)) ? form.badNumber : "";
	}

	private remember({ series, unit }: FormAnswer): void {
		const { preferences } = this.context.ports;
		const participants = this.fields.find(({ kind }) => kind === "participants");
		const last = lastAnswers(preferences.get("last-answers"));
		const count = participants ? readParticipants(this.values[participants.id] ?? "") : null;
		preferences.set("last-answers", {
			series: this.fields.some(({ kind }) => kind === "series") ? (series ?? undefined) : last.series,
			unit: this.fields.some(({ kind }) => kind === "unit") ? (unit ?? undefined) : last.unit,
			// Names stay out of what a device remembers.
			participants: count?.names.length === 0 ? String(count.count) : last.participants,
		});
	}
}
