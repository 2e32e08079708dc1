// Owns changing the tags of one note's text: ours alone, all others stay, in their order.

import type { Language } from "../language";
import type { TextPlan } from "../text-change";
import { planPropertyChanges, readFrontmatter } from "./frontmatter";
import type { FrontmatterFailure, PropertyChange } from "./frontmatter";
import type { TagChoice } from "./tag-choice";
import { TAGS_KEY, planTagChanges, readTagList } from "./tags";
import type { Vocabulary } from "./vocabulary";

/** The properties cannot be read or changed, so nothing is. `line` is 1-based in the file. */
export class PropertiesUnreadableError extends Error {
	readonly line: number;
	readonly reason: FrontmatterFailure["reason"];

	constructor(failure: FrontmatterFailure) {
		super(failure.message);
		this.name = "PropertiesUnreadableError";
		this.line = failure.line;
		this.reason = failure.reason;
	}
}

/**
 * The properties of a text.
 * @throws PropertiesUnreadableError
 */
export function propertiesOf(text: string): Readonly<Record<string, unknown>> {
	const read = readFrontmatter(text);
	if (!read.ok) throw new PropertiesUnreadableError(read);
	return read.values;
}

/** The note's own spelling: `Tags` is the same property to the app. */
export function tagsKeyOf(properties: Readonly<Record<string, unknown>>): string {
	return Object.keys(properties).find((key) => key.toLowerCase() === TAGS_KEY) ?? TAGS_KEY;
}

/** The tags in a note's properties, as written. */
export function propertyTagsOf(properties: Readonly<Record<string, unknown>>): string[] {
	return readTagList(properties[tagsKeyOf(properties)]);
}

/** Applied twice it changes nothing the second time. @throws PropertiesUnreadableError */
export function planTagging(
	text: string,
	bodyTags: readonly string[],
	choice: TagChoice,
	vocabulary: Vocabulary,
	language: Language,
): TextPlan {
	const properties = propertiesOf(text);
	const key = tagsKeyOf(properties);
	const propertyTags = propertyTagsOf(properties);
	const { add, remove } = planTagChanges({ propertyTags, bodyTags, ...choice, vocabulary, language });
	const changes: PropertyChange[] = [];
	if (remove.length > 0) changes.push({ op: "remove", key, values: remove });
	if (add.length > 0) changes.push({ op: "add", key, values: add });
	const planned = planPropertyChanges(text, changes);
	if (!planned.ok) throw new PropertiesUnreadableError(planned);
	return { changes: planned.changes };
}
