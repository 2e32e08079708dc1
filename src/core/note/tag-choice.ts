// Owns what the tag dialog shows for one or many notes: which tags each has, and what ticking would change.

import { meaningKey } from "./tags";
import type { TagMeaning } from "./tags";
import type { Vocabulary } from "./vocabulary";

/** The tags of one note, as written, without regard to what they mean. */
export interface NoteTags {
	readonly property: readonly string[];
	/** In the text: these cannot be unticked, because the text is the writer's. */
	readonly body: readonly string[];
}

export type TickState = "on" | "off" | "mixed";

export interface TagRow {
	readonly meaning: TagMeaning;
	readonly state: TickState;
	/** In how many of the notes, in the property or the text. */
	readonly count: number;
	/** The text of every note has it: shown as ticked, and locked. */
	readonly locked: boolean;
	/** The words of the note's text that speak of it; empty where it does not. */
	readonly words: readonly string[];
}

/** A characteristic or theme that a note's text speaks of. */
export interface TagSuggestion {
	readonly meaning: TagMeaning;
	/** As the text has them, in lower case; those that weigh most first. */
	readonly words: readonly string[];
}

/** Not ticked by itself: what the note has already needs no suggestion. */
export function isSuggested({ words, state }: TagRow): boolean {
	return words.length > 0 && state !== "on";
}

export interface TagRows {
	readonly characteristics: readonly TagRow[];
	readonly themes: readonly TagRow[];
	/** How many notes. */
	readonly of: number;
}

/** What the user decided. A meaning is in neither list when it was left as it was. */
export interface TagChoice {
	readonly add: readonly TagMeaning[];
	readonly remove: readonly TagMeaning[];
}

/** What is offered for ticking: the characteristics in their order, and the themes of the team (or the default ones). */
export function offeredTags(vocabulary: Vocabulary): { characteristics: TagMeaning[]; themes: TagMeaning[] } {
	return {
		characteristics: vocabulary.characteristicIds().map((id) => ({ kind: "characteristic", id })),
		themes: vocabulary.offeredThemes().flatMap(({ id }) => vocabulary.meaningOf("theme", id) ?? []),
	};
}

/** The theme that a person's words name: a listed one, or a new one. Null when there is no letter or digit in them. */
export function themeNamed(name: string, vocabulary: Vocabulary): TagMeaning | null {
	const id = vocabulary.themeIdOf(name);
	return id === "" ? null : vocabulary.meaningOf("theme", id);
}

/**
 * The five characteristics in their order, then the themes that are offered, then those that a note has although nobody
 * has listed them. Suggestions mark rows, and neither tick nor move them.
 */
export function tagRowsOf(notes: readonly NoteTags[], vocabulary: Vocabulary, suggestions: readonly TagSuggestion[] = []): TagRows {
	const words = new Map(suggestions.map((suggestion) => [meaningKey(suggestion.meaning), suggestion.words]));
	const counts = new Map<string, { meaning: TagMeaning; any: number; body: number }>();
	for (const { property, body } of notes) {
		const inBody = meaningsOf(body, vocabulary);
		const inAny = new Map([...meaningsOf(property, vocabulary), ...inBody]);
		for (const [key, meaning] of inAny) {
			const entry = counts.get(key) ?? { meaning, any: 0, body: 0 };
			entry.any += 1;
			if (inBody.has(key)) entry.body += 1;
			counts.set(key, entry);
		}
	}
	const row = (meaning: TagMeaning): TagRow => {
		const { any, body } = counts.get(meaningKey(meaning)) ?? { any: 0, body: 0 };
		const state = any === 0 ? "off" : any === notes.length ? "on" : "mixed";
		return { meaning, state, count: any, locked: body > 0 && body === notes.length, words: words.get(meaningKey(meaning)) ?? [] };
	};
	const offered = offeredTags(vocabulary);
	const listed = new Set(offered.themes.map(meaningKey));
	const unlisted = [...counts.values()]
		.map(({ meaning }) => meaning)
		.filter((meaning) => meaning.kind === "theme" && !listed.has(meaningKey(meaning)));
	return {
		characteristics: offered.characteristics.map(row),
		themes: [...offered.themes, ...unlisted].map(row),
		of: notes.length,
	};
}

function meaningsOf(tags: readonly string[], vocabulary: Vocabulary): Map<string, TagMeaning> {
	const meanings = new Map<string, TagMeaning>();
	for (const tag of tags) {
		const meaning = vocabulary.meaning(tag);
		if (meaning) meanings.set(meaningKey(meaning), meaning);
	}
	return meanings;
}

/** The choice that leads from the rows' states to the ticks. A row without a tick of its own is left as it was. */
export function choiceOf(rows: TagRows, ticks: ReadonlyMap<string, boolean>): TagChoice {
	const add: TagMeaning[] = [];
	const remove: TagMeaning[] = [];
	for (const { meaning, state } of [...rows.characteristics, ...rows.themes]) {
		const tick = ticks.get(meaningKey(meaning));
		if (tick === true && state !== "on") add.push(meaning);
		if (tick === false && state !== "off") remove.push(meaning);
	}
	return { add, remove };
}
