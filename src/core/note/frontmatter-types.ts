// Owns the words that reading and changing properties share.

import type { TextChange } from "../text-change";

/** What Praksis writes as a property's value. Obsidian has no nested properties, so there are no maps. */
export type YamlValue = string | number | boolean | null | readonly YamlValue[];

/** Whether two list items mean the same; `a` is the note's, `b` the change's. */
export type SameItem = (a: string, b: string) => boolean;

/**
 * What is wanted of one property. Keys are compared exactly (not by case or Unicode form): a caller that merges by
 * field passes the note's own key.
 * - `set`: the value becomes this; a list keeps the lines of the items that stay.
 * - `add`: the values that the list does not have yet come after the note's own. A single value becomes a list.
 * - `remove`: every item that equals one of the values goes.
 * - `delete`: key and value go.
 */
export type PropertyChange =
	| { readonly op: "set"; readonly key: string; readonly value: YamlValue }
	| { readonly op: "add"; readonly key: string; readonly values: readonly string[]; readonly same?: SameItem }
	| { readonly op: "remove"; readonly key: string; readonly values: readonly string[]; readonly same?: SameItem }
	| { readonly op: "delete"; readonly key: string };

/**
 * Why properties cannot be read or changed: for the interface to put into words.
 * `yaml`: not valid YAML. `duplicate-key`: a key stands twice. `not-a-map`: text or a list instead of `key: value`.
 * `not-editable`: valid, but written so that this change cannot be made without touching something else.
 */
export type FrontmatterReason = "yaml" | "duplicate-key" | "not-a-map" | "not-editable";

/** `line` counts from 1 in the note's text; `message` is short, technical and English. */
export interface FrontmatterFailure {
	readonly ok: false;
	readonly reason: FrontmatterReason;
	readonly line: number;
	readonly message: string;
}

export interface FrontmatterValues {
	readonly ok: true;
	/** The properties as plain values, by key; empty when there are none. */
	readonly values: Record<string, unknown>;
	readonly bodyStart: number;
}

export interface PlannedProperties {
	readonly ok: true;
	/** Sorted, apart from each other; empty when the note already says all of it. */
	readonly changes: readonly TextChange[];
}
