// Owns filling a template's properties: as values, not as text, so that no answer can break the YAML.

import { isoDate, isoDateOf, leadingDate, shift } from "../dates";
import { methodById } from "../framework/methods";
import type { MethodId } from "../framework/methods";
import { NOTE_TYPES } from "../framework/note-types";
import type { Language } from "../language";
import { FIELD_KEYS, fieldOfKey } from "../note/fields";
import type { YamlValue } from "../note/frontmatter";
import { TAGS_KEY } from "../note/tags";
import { fill, participantCount } from "./fill";
import type { RenderContext, RenderProblem } from "./render-context";
import type { Template, TemplateKey, TemplateValue } from "./template";
import { tokenise } from "./tokens";
import type { Token } from "./tokens";

type Property = readonly [key: string, value: YamlValue];

/** Properties that Obsidian takes for lists, whatever they look like. */
const LIST_KEYS = new Set([TAGS_KEY, "aliases", "cssclasses"]);
const WHOLE_OR_DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;

/** An adapted template asks for and leaves out what the built-in one does, so that adapting alone changes no note. */
export function isBuiltInOrAdapted({ id, origin }: Template): boolean {
	return origin === "built-in" || methodById(id as MethodId) !== undefined;
}

/** Whether a property holds a list by its name. */
export function isListKey(key: string): boolean {
	return LIST_KEYS.has(key.toLowerCase());
}

export function isTagKey(key: string): boolean {
	return key.toLowerCase() === TAGS_KEY;
}

/** The key as it is written, in the team's language where the template names a field. */
export function keyText(key: TemplateKey, teamLanguage: Language): string {
	return typeof key === "string" ? key : FIELD_KEYS[key.field][teamLanguage];
}

/** The value as a team file has it: labels in place of ids. */
export function valueText(value: TemplateValue, teamLanguage: Language): YamlValue {
	if (value === null || typeof value !== "object" || isList(value)) return value;
	const named = "type" in value ? NOTE_TYPES.find(({ id }) => id === value.type) : methodById(value.method);
	return named?.name[teamLanguage] ?? null;
}

/**
 * The properties that the template brings, filled. Names of days and months are in the team's language, the date field
 * is an ISO date whatever its format says, lists are split at commas. Where a placeholder of a built-in template, or of
 * the file that takes its place, came to nothing, the property is left out; a team's own property stays, empty.
 */
export function fillProperties(template: Template, context: RenderContext): { properties: Property[]; problems: RenderProblem[] } {
	const problems: RenderProblem[] = [];
	const properties: Property[] = [];
	const taken = new Set<string>();
	for (const [templateKey, templateValue] of template.properties) {
		const key = keyText(templateKey, context.teamLanguage);
		// A field that stands twice, under two names, counts once.
		const identity = fieldOfKey(key) ?? `key:${key}`;
		const value = fillValue(key, valueText(templateValue, context.teamLanguage), context, problems);
		if (taken.has(identity) || (isBuiltInOrAdapted(template) && isEmpty(value) && !isEmpty(templateValue))) continue;
		taken.add(identity);
		properties.push([key, value]);
	}
	return { properties: withTags(properties, context.tags ?? []), problems };
}

function fillValue(key: string, value: YamlValue, context: RenderContext, problems: RenderProblem[]): YamlValue {
	const field = fieldOfKey(key);
	if (field === "participants" && isEmpty(value)) return context.participants ? participantCount(context.participants) : value;
	const filled = (text: string): string => {
		const result = fill(tokenise(text), context, context.teamLanguage);
		problems.push(...result.problems);
		return result.text;
	};
	if (isList(value)) return value.flatMap((item): YamlValue[] => (typeof item === "string" ? fillItem(key, item, filled) : [item]));
	if (typeof value !== "string") return value;
	if (isListKey(key)) return fillItem(key, value, filled);
	const tokens = tokenise(value);
	const only = tokens.length === 1 ? tokens[0] : undefined;
	if (only?.kind === "unit" && context.unit !== null && typeof context.unit !== "string") return unitValue(context.unit);
	if (field === "date" && only?.kind === "date") return dateValue(only, filled(value), context);
	const text = filled(value);
	if (text === "" && tokens.length > 0) return null;
	return only?.kind === "ask" ? answerValue(text) : text;
}

/** One item may become several, or none: what was asked for can be `lek, språk`. */
function fillItem(key: string, item: string, filled: (text: string) => string): string[] {
	const isFilled = tokenise(item).some(({ kind }) => kind !== "text" && kind !== "foreign");
	const isWholeList = isListKey(key);
	const text = filled(item);
	if (!isFilled && !isWholeList) return [text];
	const parts = text.split(",").map((part) => part.trim()).filter((part) => part !== "");
	if (!isTagKey(key)) return parts;
	return parts.map((part) => part.replace(/^#/, "")).map((tag) => (isFilled ? tag.replace(/\s+/g, "-") : tag));
}

function unitValue(units: readonly string[]): YamlValue {
	if (units.length > 1) return units;
	return units[0] ?? null;
}

/**
 * DESIGN, section 2: the date field is `YYYY-MM-DD`. A format that gives another form would hide the note from the
 * overview. A note whose name begins with a date has that date: next week's meeting, prepared today, stays next week's.
 */
function dateValue(token: Extract<Token, { kind: "date" | "time" }>, text: string, { now, title }: RenderContext): string {
	const named = leadingDate(title);
	if (named !== null && !token.shift) return named;
	if (isoDate(text.slice(0, 10)) !== null) return text;
	return isoDateOf(token.shift ? shift(now, token.shift.amount, token.shift.unit) : now);
}

/** An answer that is a number or a tick is one in the properties too, as it would be if a person had typed it there. */
function answerValue(text: string): YamlValue {
	if (text === "true" || text === "false") return text === "true";
	return WHOLE_OR_DECIMAL.test(text) ? Number(text) : text;
}

function withTags(properties: readonly Property[], tags: readonly string[]): Property[] {
	if (tags.length === 0) return [...properties];
	const at = properties.findIndex(([key]) => isTagKey(key));
	if (at < 0) return [...properties, [TAGS_KEY, [...new Set(tags)]]];
	return properties.map(([key, value], index) => {
		if (index !== at) return [key, value];
		const own = isList(value) ? value : isEmpty(value) ? [] : [value];
		return [key, [...new Set([...own, ...tags])]];
	});
}

export function isList(value: TemplateValue): value is readonly YamlValue[] {
	return Array.isArray(value);
}

/** Nothing stands there: null, "" or a list without items. */
export function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

