// Owns what a property shall be after the changes asked for: values only, nothing about text.

import type { PropertyChange, SameItem } from "./frontmatter-types";

/** What one property shall be. `value` may hold the note's own items that Praksis could not write itself. */
export type PropertyTarget =
	| { readonly kind: "value"; readonly value: unknown }
	| { readonly kind: "absent" }
	/** The property holds a map, which has no items. */
	| { readonly kind: "impossible" };

const ABSENT: PropertyTarget = { kind: "absent" };
const IMPOSSIBLE: PropertyTarget = { kind: "impossible" };

/** Several changes may name one key (remove one tag, add another): they follow each other. */
export function propertyTargets(
	values: Readonly<Record<string, unknown>>,
	changes: readonly PropertyChange[],
): ReadonlyMap<string, PropertyTarget> {
	const targets = new Map<string, PropertyTarget>();
	for (const change of changes) {
		const { key } = change;
		targets.set(key, afterChange(targets.get(key) ?? currentValue(values, key), change));
	}
	return targets;
}

export function currentValue(values: Readonly<Record<string, unknown>>, key: string): PropertyTarget {
	return Object.prototype.hasOwnProperty.call(values, key) ? { kind: "value", value: values[key] } : ABSENT;
}

/** Equality of plain values; maps regardless of the order of their keys. */
export function sameValue(a: unknown, b: unknown, depth = 0): boolean {
	if (Object.is(a, b)) return true;
	// Anchors can build values that contain themselves.
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || depth > 100) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const left = a as Record<string, unknown>;
	const right = b as Record<string, unknown>;
	const keys = Object.keys(left);
	if (keys.length !== Object.keys(right).length) return false;
	const owns = (key: string): boolean => Object.prototype.hasOwnProperty.call(right, key);
	return keys.every((key) => owns(key) && sameValue(left[key], right[key], depth + 1));
}

function afterChange(before: PropertyTarget, change: PropertyChange): PropertyTarget {
	switch (change.op) {
		case "delete":
			return ABSENT;
		case "set":
			return { kind: "value", value: change.value };
		case "add":
		case "remove": {
			if (before.kind === "impossible") return before;
			const value = before.kind === "value" ? before.value : null;
			const items = itemsOf(change.key, value);
			if (items === null) return IMPOSSIBLE;
			const after = change.op === "add" ? withItems(items, change.values, change.same) : withoutItems(items, change.values, change.same);
			if (after.length === items.length) return before;
			// A single value whose last item goes becomes an empty property; a list stays a list.
			return { kind: "value", value: after.length === 0 && !Array.isArray(value) ? null : after };
		}
	}
}

/**
 * The items that a property's value stands for; null for a map.
 * Obsidian reads old notes' `tags: a, b` as several tags and `aliases: a, b` as several names; any other text is one item.
 */
function itemsOf(key: string, value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) return value as readonly unknown[];
	if (value === null || value === undefined) return [];
	if (typeof value === "object") return null;
	if (typeof value !== "string") return [value];
	if (value.trim() === "") return [];
	if (/^tags?$/i.test(key)) return value.split(/[\s,]+/).filter((item) => item !== "");
	if (/^alias(?:es)?$/i.test(key)) return value.split(",").map((item) => item.trim()).filter((item) => item !== "");
	return [value];
}

function withItems(items: readonly unknown[], values: readonly string[], same?: SameItem): readonly unknown[] {
	const after = [...items];
	for (const value of values) {
		if (!after.some((item) => isSameItem(item, value, same))) after.push(value);
	}
	return after;
}

function withoutItems(items: readonly unknown[], values: readonly string[], same?: SameItem): readonly unknown[] {
	return items.filter((item) => !values.some((value) => isSameItem(item, value, same)));
}

/** An item that YAML reads as a number (`- 2026`) is the text that a person sees there. */
function isSameItem(item: unknown, value: string, same?: SameItem): boolean {
	if (typeof item !== "string" && typeof item !== "number" && typeof item !== "boolean") return false;
	return same ? same(String(item), value) : String(item) === value;
}
