// Owns the lists of characteristics and themes that notes have, shared between the notes that have the same.

import type { TagMeaning, TagReader } from "./tags";
import { NO_VALUES, ValueList } from "./value-list";

/** Each id once, in the order written; the listed parents of a theme follow it. */
export class TagList {
	/** By one tag more, as written. */
	readonly longer = new Map<string, TagList>();

	constructor(
		readonly characteristics: ValueList,
		readonly themes: ValueList,
	) {}

	get isEmpty(): boolean {
		return this.characteristics === NO_VALUES && this.themes === NO_VALUES;
	}
}

/** Bounds what is kept when hardly any two notes have the same tags. */
const MOST_LISTS = 10_000;

/** Finds a note's list by walking from tag to tag, so that reading 100,000 notes makes a few hundred lists. */
export class TagLists {
	private root = new TagList(NO_VALUES, NO_VALUES);
	private count = 0;

	constructor(private readonly vocabulary: TagReader) {}

	empty(): TagList {
		return this.root;
	}

	/** The list with one tag more, with or without `#`; a tag that is not ours, or says nothing new, leaves it as it is. */
	with(list: TagList, tag: string): TagList {
		const known = list.longer.get(tag);
		if (known !== undefined) return known;
		if (this.count >= MOST_LISTS) {
			this.root = new TagList(NO_VALUES, NO_VALUES);
			this.count = 0;
		}
		this.count++;
		const meaning = this.vocabulary.meaning(tag);
		const longer = meaning === null ? list : extended(list, meaning);
		list.longer.set(tag, longer);
		return longer;
	}
}

function extended(list: TagList, meaning: TagMeaning): TagList {
	const { characteristics, themes } = list;
	if (meaning.kind === "characteristic") {
		const { values } = characteristics;
		return values.includes(meaning.id) ? list : new TagList(new ValueList([...values, meaning.id]), themes);
	}
	const { values } = themes;
	const added = [meaning.id, ...meaning.parents].filter((id) => !values.includes(id));
	return added.length === 0 ? list : new TagList(characteristics, new ValueList([...values, ...added]));
}
