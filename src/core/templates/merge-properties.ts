// Owns what a template's properties change in a note that may have them already: the note wins (promise 3).

import type { Language } from "../language";
import { fieldOfKey, keyToWrite } from "../note/fields";
import type { FieldId } from "../note/fields";
import type { PropertyChange, YamlValue } from "../note/frontmatter";
import { foldTag, sameMeaning } from "../note/tags";
import type { TagReader } from "../note/tags";
import { isEmpty, isListKey, isTagKey } from "./fill-properties";

/**
 * The changes that bring `properties` into a note with the properties `values`. The note's own values stay; what it
 * has under another key of the same field counts as having it; an empty property is filled; lists are united, the
 * note's items first, tags compared by meaning. What is there after the changes is there before a second merge, so that
 * changes nothing.
 */
export function mergeChanges(
	values: Readonly<Record<string, unknown>>,
	properties: readonly (readonly [key: string, value: YamlValue])[],
	teamLanguage: Language,
	vocabulary: TagReader,
): PropertyChange[] {
	const changes: PropertyChange[] = [];
	const keys = new Map(Object.entries(values));
	for (const [templateKey, value] of properties) {
		const field = fieldOfKey(templateKey);
		const key = field ? ownKey(field, templateKey, keys, teamLanguage) : spelledInNote(templateKey, keys);
		const own = keys.get(key);
		const items = listOf(key, own, value);
		if (items) changes.push({ op: "add", key, values: items, same: isTagKey(key) ? sameTag(vocabulary) : sameText });
		else if (!keys.has(key) || (isEmpty(own) && !isEmpty(value))) changes.push({ op: "set", key, value });
		if (!keys.has(key) || isEmpty(own)) keys.set(key, value);
	}
	return changes;
}

/** The note's key for the field, the one with a value before an empty one; a new one as the template has it. */
function ownKey(field: FieldId, templateKey: string, keys: ReadonlyMap<string, unknown>, language: Language): string {
	const filled = [...keys.keys()].filter((key) => !isEmpty(keys.get(key)));
	const candidates = filled.some((key) => fieldOfKey(key) === field) ? filled : [...keys.keys()];
	return candidates.some((key) => fieldOfKey(key) === field) ? keyToWrite(field, candidates, language) : templateKey;
}

/** Obsidian takes keys that differ in case alone for one property. */
function spelledInNote(templateKey: string, keys: ReadonlyMap<string, unknown>): string {
	if (keys.has(templateKey)) return templateKey;
	const folded = fold(templateKey);
	return [...keys.keys()].find((key) => fold(key) === folded) ?? templateKey;
}

/** What to add to the note's list, or null where the property is not one that can be united. */
function listOf(key: string, own: unknown, value: YamlValue): string[] | null {
	if (!Array.isArray(value) || value.length === 0 || !value.every((item) => item !== null && !Array.isArray(item))) return null;
	if (isEmpty(own)) return null;
	return Array.isArray(own) || isListKey(key) ? value.map(String) : null;
}

function sameTag(vocabulary: TagReader): (a: string, b: string) => boolean {
	return (a, b) => {
		if (foldTag(a) === foldTag(b)) return true;
		const left = vocabulary.meaning(a);
		const right = vocabulary.meaning(b);
		return left !== null && right !== null && sameMeaning(left, right);
	};
}

function sameText(a: string, b: string): boolean {
	return a.normalize("NFC") === b.normalize("NFC");
}

function fold(key: string): string {
	return key.normalize("NFC").toLowerCase();
}
