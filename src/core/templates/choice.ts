// Owns which templates are offered, in which order: by words, time, group and stage, with what one uses most on top.

import { FIRST_METHODS, methodById } from "../framework/methods";
import type { Method, MethodId } from "../framework/methods";
import { STAGES } from "../framework/stages";
import type { StageId } from "../framework/stages";
import { foldText } from "../index/fold-text";
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import type { Template } from "./template";

type Range = readonly [least: number, most: number];

/** Minutes at hand. */
export const TIMES = { "15": [0, 15], "30": [0, 30], "60": [0, 60], longer: [61, Infinity] } as const satisfies Record<string, Range>;
/** How many people there are. */
const SIZES = { alone: [1, 1], pair: [2, 2], group: [3, 12], large: [13, Infinity] } as const satisfies Record<string, Range>;

export type TemplateSize = keyof typeof SIZES;

/** "": anything. */
export interface TemplateFilter {
	readonly time: keyof typeof TIMES | "";
	readonly size: TemplateSize | "";
	readonly stage: StageId | "";
}

export const NO_FILTER: TemplateFilter = { time: "", size: "", stage: "" };

export interface TemplateQuery {
	/** Words that all have to be found. */
	readonly words: string;
	readonly filter: TemplateFilter;
	/** Ids, in order. */
	readonly favourites: readonly string[];
	/** The id of the one used last. */
	readonly last: string | null;
	/** Shows those behind "more", too. */
	readonly all: boolean;
}

export interface OfferedTemplates {
	readonly templates: readonly Template[];
	/** How many stand behind "more". Searching and filtering leaves none behind. */
	readonly more: number;
}

/**
 * The last used, the favourites, the team's own, the first methods; then the rest. With words, templates that have
 * them in their names come before those that have them elsewhere.
 */
export function offeredTemplates(templates: readonly Template[], query: TemplateQuery): OfferedTemplates {
	const { filter, favourites, last } = query;
	const words = foldText(query.words).split(/\s+/).filter(Boolean);
	const found = templates.filter((template) => passes(template, filter) && hasAll(searchText(template), words));
	const rank = (template: Template): number => {
		if (template.id === last) return 0;
		const favourite = favourites.indexOf(template.id);
		if (favourite >= 0) return 1 + favourite;
		if (template.origin === "team") return 100;
		return FIRST_METHODS.includes(template.id as MethodId) ? 101 : 102;
	};
	const byWords = (template: Template): number => (words.length > 0 && hasAll(foldText(namesOf(template).join(" ")), words) ? 0 : 1);
	const ranked = [...found].sort((a, b) => byWords(a) - byWords(b) || rank(a) - rank(b));
	const all = query.all || words.length > 0 || filter.time !== "" || filter.size !== "" || filter.stage !== "";
	const shown = all ? ranked : ranked.filter((template) => rank(template) < 102);
	return { templates: shown, more: ranked.length - shown.length };
}

/** The method that a template is for: the one it writes down, or the built-in one that it takes the place of. */
export function methodOf({ id, method }: Template): Method | undefined {
	return methodById(method ?? (id as MethodId));
}

/** The fewest and the most people; null where neither the template nor its method says. */
export function peopleOf(template: Template): Range | null {
	const method = methodOf(template);
	const size = template.groupSize;
	const numbers = (size?.match(/\d+/g) ?? []).map(Number);
	const isMethods = size === null || (method && LANGUAGES.some((language) => method.groupSize[language] === size));
	if (isMethods || numbers.length === 0) return method?.people ?? (/alene|åleine|alone/i.test(size ?? "") ? SIZES.alone : null);
	return [Math.min(...numbers), Math.max(...numbers)];
}

/** A template that does not say how long it takes is not one for a quarter of an hour. */
function passes(template: Template, { time, size, stage }: TemplateFilter): boolean {
	const people = peopleOf(template);
	const minutes = template.minutes;
	return (
		(time === "" || (minutes !== null && minutes >= TIMES[time][0] && minutes <= TIMES[time][1])) &&
		(size === "" || (people !== null && people[0] <= SIZES[size][1] && people[1] >= SIZES[size][0])) &&
		(stage === "" || methodOf(template)?.stages.includes(stage) === true)
	);
}

function hasAll(text: string, words: readonly string[]): boolean {
	return words.every((word) => text.includes(word));
}

function namesOf(template: Template): string[] {
	return [template.name, ...inAll(methodOf(template)?.name)];
}

/** Found by any word of what is shown, in any language, whatever language its text is in. */
function searchText(template: Template): string {
	const method = methodOf(template);
	const stages = STAGES.filter(({ id }) => method?.stages.includes(id));
	return foldText(
		[
			...namesOf(template),
			template.purpose ?? "",
			template.groupSize ?? "",
			template.minutes === null ? "" : `${template.minutes} min`,
			...inAll(method?.purpose),
			...inAll(method?.groupSize),
			...stages.flatMap(({ name }) => inAll(name)),
		].join(" "),
	);
}

function inAll(text: Localised | undefined): string[] {
	return text ? LANGUAGES.map((language) => text[language]) : [];
}
