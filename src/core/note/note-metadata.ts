// Owns the part of Obsidian's metadata cache that the core reads.
// Structurally a subset of `CachedMetadata`, so the host passes the cache's own objects without copying:
// an index over 100,000 notes cannot afford a second set of them.

export interface MetadataPoint {
	readonly line: number;
	readonly col: number;
	readonly offset: number;
}

export interface MetadataPosition {
	readonly start: MetadataPoint;
	readonly end: MetadataPoint;
}

export interface NoteMetadata {
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly frontmatterPosition?: MetadataPosition;
	/** Tags in the body, with their `#`. */
	readonly tags?: readonly { readonly tag: string; readonly position: MetadataPosition }[];
	readonly headings?: readonly { readonly heading: string; readonly level: number; readonly position: MetadataPosition }[];
	/** `type`: yaml, heading, paragraph, list, callout, comment, html, thematicBreak, code, table, blockquote, … */
	readonly sections?: readonly { readonly type: string; readonly position: MetadataPosition }[];
	/** `task`: the character between the brackets; absent for an item that is no task. `parent` < 0: a root item. */
	readonly listItems?: readonly { readonly task?: string; readonly parent: number; readonly position: MetadataPosition }[];
	readonly links?: readonly { readonly link: string; readonly position: MetadataPosition }[];
}
