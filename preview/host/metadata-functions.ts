// Owns the functions on cache entries and properties that the `obsidian` module exports.

import type {
	BlockSubpathResult,
	CachedMetadata,
	FootnoteSubpathResult,
	HeadingCache,
	HeadingSubpathResult,
	Reference,
	ReferenceCache,
} from "obsidian";

/** Every tag with its `#`: those of the properties first, then those of the text, repeated as often as they stand there. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const inProperties = parseFrontMatterTags(cache.frontmatter ?? null) ?? [];
	const inText = (cache.tags ?? []).map((tag) => tag.tag);
	return [...inProperties, ...inText];
}

/** The value of the first key that matches; `null` when there is none. Strings match without regard to case. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== "object" || frontmatter === null) {
		return null;
	}
	const wanted = (name: string): boolean =>
		typeof key === "string" ? name.toLowerCase() === key.toLowerCase() : key.test(name);
	const found = Object.entries(frontmatter).find(([name]) => wanted(name));
	return found ? found[1] : null;
}

/** A list, or a text with commas between its values, as a list of trimmed texts. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	return asTexts(parseFrontMatterEntry(frontmatter, key), /,/);
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

/** Tags of the properties, each with its `#`. A text is split at commas and spaces. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = asTexts(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
	return tags ? tags.map((tag) => (tag.startsWith("#") ? tag : `#${tag}`)) : null;
}

function asTexts(value: unknown, separator: RegExp): string[] | null {
	const parts = typeof value === "string" ? value.split(separator) : Array.isArray(value) ? value : null;
	if (!parts) {
		return typeof value === "number" ? [String(value)] : null;
	}
	const texts = parts
		.filter((part) => typeof part === "string" || typeof part === "number")
		.map((part) => String(part).trim())
		.filter((part) => part !== "");
	return texts.length > 0 ? texts : null;
}

/** Calls back for each link and embed until the callback returns true. Returns whether it did. */
export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

export function iterateRefs(refs: Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** A heading as it is compared with what a link says: no marks, single spaces. */
export function stripHeading(heading: string): string {
	return heading
		.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** A heading as it can stand in a link: without what would end the link or begin another part. */
export function stripHeadingForLink(heading: string): string {
	return heading
		.replace(/[#|^:]|%%|\[\[|\]\]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** Finds what `#Heading`, `#Heading#Below`, `#^block` or `#[^note]` points at. */
export function resolveSubpath(
	cache: CachedMetadata,
	subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const parts = subpath.split("#").filter(Boolean);
	const [first] = parts;
	if (parts.length === 1 && first?.startsWith("^")) {
		return resolveBlock(cache, first.slice(1).toLowerCase());
	}
	if (parts.length === 1 && first && /^\[\^.+\]$/.test(first)) {
		const footnote = cache.footnotes?.find((note) => note.id === first.slice(2, -1));
		return footnote ? { type: "footnote", footnote, start: footnote.position.start, end: footnote.position.end } : null;
	}
	return parts.length > 0 ? resolveHeading(cache.headings ?? [], parts) : null;
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = cache.blocks?.[id];
	if (!block) {
		return null;
	}
	const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
	return { type: "block", block, ...(list ? { list } : {}), start: block.position.start, end: block.position.end };
}

function resolveHeading(headings: HeadingCache[], parts: string[]): HeadingSubpathResult | null {
	let at = -1;
	let level = 0;
	for (const part of parts) {
		const wanted = stripHeading(part).toLowerCase();
		const next = headings.findIndex(
			(heading, index) => index > at && heading.level > level && stripHeading(heading.heading).toLowerCase() === wanted,
		);
		if (next < 0) {
			return null;
		}
		at = next;
		level = headings[next]?.level ?? level;
	}
	const current = headings[at];
	if (!current) {
		return null;
	}
	const next = headings.slice(at + 1).find((heading) => heading.level <= current.level);
	return {
		type: "heading",
		current,
		// obsidian.d.ts says that `next` is always there; for a last heading the app gives null.
		next: next ?? (null as unknown as HeadingCache),
		start: current.position.start,
		end: next?.position.start ?? null,
	};
}
