// Owns which questions a template asks before anything is inserted.

import type { Language } from "../language";
import { fieldOfKey, readFields, readParticipants, readText, readUnits } from "../note/fields";
import type { FieldId, Participants } from "../note/fields";
import { isBuiltInOrAdapted, isEmpty, isList, keyText } from "./fill-properties";
import type { Template } from "./template";
import { allTokens, tokenise } from "./tokens";
import type { Token } from "./tokens";

export type FormFieldKind = "text" | "choice" | "date" | "number" | "series" | "unit" | "participants";

export interface FormField {
	/** `date`, `series`, `unit`, `participants`, or `ask:` and the label. */
	readonly id: string;
	readonly kind: FormFieldKind;
	/** The label as the template has it; for the fields of our own, the field's id, to be put into words by the caller. */
	readonly label: string;
	/** For a choice; for series and unit, what the team already has. */
	readonly options?: readonly string[];
	readonly initial?: string;
	/** Participants only: the template has a block for each, so names (or a number) are needed, not just a count. */
	readonly names?: boolean;
}

export interface FormContext {
	/** A note that does not exist yet asks for its date; an insertion keeps today. */
	readonly newNote: boolean;
	/** ISO date that the form starts with. */
	readonly today: string;
	/** The note's own properties: what it already says is not asked for. */
	readonly note?: Readonly<Record<string, unknown>>;
	readonly series: readonly string[];
	readonly units: readonly string[];
	readonly initial?: { readonly series?: string; readonly unit?: string; readonly participants?: string };
}

/**
 * The fields of the one form, in order: date, series, unit, participants, then the asked labels as they appear,
 * properties first. Equal labels are one field; if some of them offer choices, it is a choice among all of these.
 */
export function formFieldsOf(template: Template, context: FormContext): FormField[] {
	const tokens = tokensOf(template);
	const uses = (...kinds: readonly Token["kind"][]): boolean => tokens.some(({ kind }) => kinds.includes(kind));
	const has = (field: FieldId): boolean =>
		Object.entries(context.note ?? {}).some(([key, value]) => fieldOfKey(key) === field && !isEmpty(value));
	const fields: FormField[] = [];
	if (context.newNote && template.type !== "reflection" && uses("date")) {
		fields.push({ id: "date", kind: "date", label: "date", initial: context.today });
	}
	// What was open and what came before belong to a series, so a template that asks for them asks for it.
	if (uses("series", "previous", "followups") && !has("series")) {
		fields.push({ id: "series", kind: "series", label: "series", options: context.series, initial: context.initial?.series });
	}
	// Built-in templates bring the unit along for teams that have units; nobody else is asked.
	if (uses("unit") && !has("unit") && (context.units.length > 0 || !isBuiltInOrAdapted(template))) {
		fields.push({ id: "unit", kind: "unit", label: "unit", options: context.units, initial: context.initial?.unit });
	}
	const names = uses("each");
	if ((names || asksForCount(template)) && !has("participants")) {
		fields.push({ id: "participants", kind: "participants", label: "participants", initial: context.initial?.participants, names });
	}
	return [...fields, ...askedFields(tokens)];
}

/** What the note says itself, and the form therefore does not ask for. */
export interface SaidByNote {
	readonly series: string | null;
	readonly unit: readonly string[] | null;
	readonly participants: Participants | null;
}

/** To render with where the form has no answer, so that `{{series}}` is the note's own. */
export function saidByNote(note: Readonly<Record<string, unknown>>, teamLanguage: Language): SaidByNote {
	const fields = readFields(note, teamLanguage);
	const units = readUnits(fields.unit);
	return {
		series: readText(fields.series),
		unit: units.length > 0 ? units : null,
		participants: readParticipants(fields.participants),
	};
}

/** Everything of the template that is filled: properties first, then the body, then the names of a new note. */
function tokensOf(template: Template): Token[] {
	const texts = template.properties.flatMap(([, value]): readonly unknown[] => (isList(value) ? value : [value]));
	return [...texts, template.body, template.folder, template.fileName]
		.filter((text): text is string => typeof text === "string")
		.flatMap((text) => [...allTokens(tokenise(text))]);
}

/** A property for the number of participants, left empty by the template. */
function asksForCount(template: Template): boolean {
	return template.properties.some(([key, value]) => isEmpty(value) && fieldOfKey(keyText(key, "en")) === "participants");
}

function askedFields(tokens: readonly Token[]): FormField[] {
	const asked = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind !== "ask") continue;
		const options = asked.get(token.label) ?? [];
		options.push(...token.options.filter((option) => !options.includes(option)));
		asked.set(token.label, options);
	}
	return [...asked].map(([label, options]) =>
		options.length > 0
			? { id: `ask:${label}`, kind: "choice", label, options, initial: options[0] }
			: { id: `ask:${label}`, kind: "text", label },
	);
}
