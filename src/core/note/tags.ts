// Owns tags as text: reading them from the `tags` property, their prefixes, and which of them to add and remove.
import type { CharacteristicId } from "../framework/characteristics";
import type { Language, Localised } from "../language";

export type TagKind = "characteristic" | "theme";

/** What one of our tags means. Of two tags that mean the same, `kind` and `id` are equal. */
export type TagMeaning =
	| { readonly kind: "characteristic"; readonly id: CharacteristicId }
	| {
			readonly kind: "theme";
			/** A default theme's id, a team theme's slug, or the path as written (in slugs) if nobody has listed it. */
			readonly id: string;
			/** Ids of the listed themes that it stands below, the nearest first. A note counts for these too. */
			readonly parents: readonly string[];
	  };

/** The first segment of our tags. */
export const TAG_PREFIXES: Readonly<Record<TagKind, Localised>> = {
	characteristic: { nb: "kjennetegn", nn: "kjenneteikn", en: "characteristic" },
	theme: { nb: "tema", nn: "tema", en: "theme" },
};

/** The property that carries tags. Obsidian 1.9 and later read no other (the former `tag` is ignored by it, and by us). */
export const TAGS_KEY = "tags";

const KIND_OF_PREFIX: ReadonlyMap<string, TagKind> = new Map(
	(["characteristic", "theme"] as const).flatMap((kind) =>
		Object.values(TAG_PREFIXES[kind]).map((prefix): [string, TagKind] => [prefix, kind]),
	),
);

/** A tag without `#`, in NFC and lower case: two spellings that Obsidian takes for one tag are equal. */
export function foldTag(tag: string): string {
	const trimmed = tag.trim();
	const bare = trimmed.startsWith("#") ? trimmed.slice(1) : trimmed;
	return bare.normalize("NFC").toLowerCase().normalize("NFC");
}

/** The kind and the segments below the prefix of a tag of ours (folded by `foldTag`); null for any other tag. */
export function splitTag(folded: string): { readonly kind: TagKind; readonly segments: readonly string[] } | null {
	const slash = folded.indexOf("/");
	const kind = slash < 0 ? undefined : KIND_OF_PREFIX.get(folded.slice(0, slash));
	if (!kind) return null;
	const segments = folded.slice(slash + 1).split("/").filter((segment) => segment !== "");
	return segments.length > 0 ? { kind, segments } : null;
}

/**
 * The tags in the value of a `tags` property, as written (a `#` is kept, so that they can be found again):
 * a list, or a text with commas or spaces between them. Anything else holds none.
 */
export function readTagList(value: unknown): string[] {
	const items: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : splitTagText(value);
	const tags: string[] = [];
	for (const item of items) {
		const tag = typeof item === "number" ? String(item) : item;
		if (typeof tag === "string" && tag.trim() !== "") tags.push(tag.trim());
	}
	return tags;
}

function splitTagText(value: unknown): readonly unknown[] {
	return typeof value === "string" ? value.split(/[,\s]+/) : [value];
}

/** The part of the vocabulary that a change of tags needs. */
export interface TagReader {
	meaning(tag: string): TagMeaning | null;
	tagFor(kind: TagKind, id: string, language: Language): string;
}

export interface TagChangeRequest {
	/** As `readTagList` gives them. */
	readonly propertyTags: readonly string[];
	readonly bodyTags: readonly string[];
	readonly add: readonly TagMeaning[];
	readonly remove: readonly TagMeaning[];
	readonly vocabulary: TagReader;
	/** The team's: new tags are written in it. */
	readonly language: Language;
}

/** Tags to write to the property and tags to take out of it, each spelled as it is to stand or stands there. */
export interface TagChanges {
	readonly add: string[];
	readonly remove: string[];
}

export function sameMeaning(a: TagMeaning, b: TagMeaning): boolean {
	return a.kind === b.kind && a.id === b.id;
}

/** One text for each meaning, for maps and sets. */
export function meaningKey(meaning: TagMeaning): string {
	return `${meaning.kind}/${meaning.id}`;
}

/**
 * Which tags to add to and remove from the `tags` property, by meaning: what the note already says, in the property
 * or in its text, is not added again; removing takes every spelling in the property. Tags in the text and tags that
 * are not ours stay. What is asked to be both added and removed is left as it is.
 */
export function planTagChanges(request: TagChangeRequest): TagChanges {
	const { vocabulary, language } = request;
	const asked = new Set(request.add.map(meaningKey));
	const removed = new Set(request.remove.map(meaningKey).filter((key) => !asked.delete(key)));

	const present = new Set<string>();
	const remove = new Set<string>();
	for (const tag of request.propertyTags) {
		const meaning = vocabulary.meaning(tag);
		if (!meaning) continue;
		if (removed.has(meaningKey(meaning))) remove.add(tag);
		else present.add(meaningKey(meaning));
	}
	for (const tag of request.bodyTags) {
		const meaning = vocabulary.meaning(tag);
		if (meaning) present.add(meaningKey(meaning));
	}

	const add: string[] = [];
	for (const meaning of request.add) {
		const key = meaningKey(meaning);
		if (!asked.delete(key) || present.has(key)) continue;
		add.push(vocabulary.tagFor(meaning.kind, meaning.id, language));
	}
	return { add, remove: [...remove] };
}
