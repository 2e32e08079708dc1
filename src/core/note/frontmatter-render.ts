// Owns how a property and a whole new block are written, the way Obsidian writes them.

import type { Eol } from "./frontmatter-locate";
import type { YamlValue } from "./frontmatter-types";
import { isSafePropertyKey, renderKey, renderPrimitive, renderText } from "./yaml-scalar";
import type { QuoteStyle, ScalarPlace } from "./yaml-scalar";

/** Obsidian indents list items by two spaces below their key. */
const ITEM_INDENT = "  ";

/**
 * A whole `---` block for a new note, with its last line ending. No properties: an empty text, not an empty block.
 * @throws RangeError for a key that cannot be a property or stands twice.
 */
export function renderFrontmatter(properties: readonly (readonly [string, YamlValue])[], eol: Eol = "\n"): string {
	if (properties.length === 0) return "";
	const keys = new Set<string>();
	const lines = properties.map(([key, value]) => {
		if (!isSafePropertyKey(key) || keys.has(key)) throw new RangeError(`Not usable as a property: ${JSON.stringify(key)}`);
		keys.add(key);
		return renderProperty(key, value, "", eol);
	});
	return `---${eol}${lines.join("")}---${eol}`;
}

/** One property with its last line ending: `key: value`, or the key and a line for each item. */
export function renderProperty(key: string, value: YamlValue, indent: string, eol: Eol): string {
	const head = `${indent}${renderKey(key)}:`;
	if (isList(value) && value.length > 0) {
		const items = value.map((item) => `${eol}${renderItem(item, indent + ITEM_INDENT)}`);
		return `${head}${items.join("")}${eol}`;
	}
	return `${head}${renderAfterColon(value)}${eol}`;
}

/** What follows the colon on its line, with the space before it: nothing for null, as Obsidian writes it. */
export function renderAfterColon(value: YamlValue): string {
	return value === null ? "" : ` ${renderInline(value, "block")}`;
}

/** One item of a block list, without a line ending. */
export function renderItem(value: YamlValue, indent: string): string {
	return `${indent}- ${renderInline(value, "block")}`;
}

/** A value on one line. */
export function renderInline(value: YamlValue, place: ScalarPlace, style: QuoteStyle = "plain"): string {
	if (typeof value === "string") return renderText(value, place, style);
	if (isList(value)) return `[${value.map((item) => renderInline(item, "flow")).join(", ")}]`;
	return renderPrimitive(value);
}

/** Whether a value read from a note is one that Praksis can write: no maps, and no list that holds itself by an anchor. */
export function isYamlValue(value: unknown, depth = 0): value is YamlValue {
	if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return true;
	return Array.isArray(value) && depth < 20 && value.every((item) => isYamlValue(item, depth + 1));
}

function isList(value: YamlValue): value is readonly YamlValue[] {
	return Array.isArray(value);
}
