// Owns what can be wrong in a team note.

export type TeamProblemCode =
	/** git's conflict markers; what stands between them is not read. */
	| "conflict-markers"
	/** The properties begin with `---` and never end. */
	| "open-properties"
	/** A property that is no YAML. */
	| "invalid-property"
	/** A key that stands there twice; the first counts. */
	| "repeated-key"
	| "invalid-format"
	/** Written by a newer version. */
	| "newer-format"
	| "unknown-language"
	| "unknown-sector"
	| "unknown-sync"
	| "invalid-folder"
	/** A list item without a letter or digit in its name. */
	| "no-name"
	/** A theme that is listed twice; the first counts. */
	| "repeated-theme"
	/** A text in `(#…)` that is no tag. */
	| "invalid-tag"
	/** A tag that another theme has already. */
	| "tag-taken";

export interface TeamProblem {
	/** 1-based line in the note. */
	readonly line: number;
	readonly code: TeamProblemCode;
	/** The text that is wrong, as it stands there. */
	readonly detail: string;
}
