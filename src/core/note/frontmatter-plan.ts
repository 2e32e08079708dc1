// Owns the plan for changing a note's properties: which edits, and the proof that they do what was asked and no more.

import { isNode } from "yaml";
import type { Pair } from "yaml";
import { applyChanges } from "../text-change";
import type { TextChange } from "../text-change";
import { keyOffset, planRemoval, planValue } from "./frontmatter-edit";
import type { PropertyInText } from "./frontmatter-edit";
import { firstEol, lineAt, lineStart } from "./frontmatter-locate";
import { keyName, parseFrontmatter } from "./frontmatter-read";
import type { ParsedFrontmatter } from "./frontmatter-read";
import { isYamlValue, renderProperty } from "./frontmatter-render";
import { currentValue, propertyTargets, sameValue } from "./frontmatter-target";
import type { PropertyTarget } from "./frontmatter-target";
import type { FrontmatterFailure, PlannedProperties, PropertyChange } from "./frontmatter-types";
import { isSafePropertyKey } from "./yaml-scalar";

/**
 * The edits that make a note's properties say what `changes` ask, in the given order; none when they already do.
 * Every byte outside the changed properties stays: comments, quotes, order, blank lines, line endings. A new property
 * goes to the end of the block; a note without a block gets one. Obsidian's own `processFrontMatter` writes the whole
 * block anew and drops comments and quotes, which is why it is not used.
 *
 * Properties that cannot be read, or a change that cannot be made without touching something else (a value that
 * others refer to by its anchor, a map where a list is wanted), give a failure and no edit at all.
 */
export function planPropertyChanges(text: string, changes: readonly PropertyChange[]): PlannedProperties | FrontmatterFailure {
	const parsed = parseFrontmatter(text);
	if (!parsed.ok) return parsed;
	const edits: TextChange[] = [];
	const added: (readonly [string, PropertyTarget])[] = [];
	const expected = { ...parsed.values };
	for (const [key, target] of propertyTargets(parsed.values, changes)) {
		const before = currentValue(parsed.values, key);
		if (isSame(before, target)) continue;
		const pair = before.kind === "value" ? pairOf(parsed, key) : null;
		if (before.kind === "absent") added.push([key, target]);
		else {
			const way = pair && editProperty(text, parsed, pair, key, target);
			if (!way) return notEditable(text, parsed, pair, key);
			edits.push(...way);
		}
		setExpected(expected, key, target);
	}
	if (added.length > 0) {
		const insertion = insertProperties(text, parsed, added);
		if (!insertion) return notEditable(text, parsed, null, added[0]?.[0] ?? "");
		edits.push(insertion);
	}
	const plan = joined(edits);
	if (!readsAs(text, parsed, plan, expected)) return notEditable(text, parsed, null, added[0]?.[0] ?? "");
	return { ok: true, changes: plan };
}

function isSame(before: PropertyTarget, target: PropertyTarget): boolean {
	if (before.kind === "value" && target.kind === "value") return sameValue(before.value, target.value);
	return before.kind === target.kind;
}

function setExpected(expected: Record<string, unknown>, key: string, target: PropertyTarget): void {
	if (target.kind === "value") expected[key] = target.value;
	else delete expected[key];
}

function pairOf({ root }: ParsedFrontmatter, key: string): Pair | null {
	return root?.items.find((pair) => keyName(pair.key) === key) ?? null;
}

/** The first way of making one change that reads back as the old values plus that change. */
function editProperty(
	text: string,
	parsed: ParsedFrontmatter,
	pair: Pair,
	key: string,
	target: PropertyTarget,
): readonly TextChange[] | null {
	if (!parsed.block || parsed.root?.flow || target.kind === "impossible") return null;
	const { yamlFrom, eol } = parsed.block;
	const property: PropertyInText = { text, base: yamlFrom, pair, value: parsed.values[key], eol };
	const ways = target.kind === "absent" ? [planRemoval(property)] : planValue(property, target.value);
	const expected = { ...parsed.values };
	setExpected(expected, key, target);
	return ways.map(joined).find((way) => readsAs(text, parsed, way, expected)) ?? null;
}

/** The new properties as one insertion: at the end of the block, or as a block at the start of the note. */
function insertProperties(
	text: string,
	{ block, root }: ParsedFrontmatter,
	added: readonly (readonly [string, PropertyTarget])[],
): TextChange | null {
	const eol = block?.eol ?? firstEol(text);
	const firstKey = block && root?.items[0] && keyOffset(block.yamlFrom, root.items[0]);
	const indent = firstKey ? text.slice(lineStart(text, firstKey), firstKey).replace(/[^ ].*$/, "") : "";
	let lines = "";
	for (const [key, target] of added) {
		if (!isSafePropertyKey(key) || target.kind !== "value" || !isYamlValue(target.value)) return null;
		lines += renderProperty(key, target.value, indent, eol);
	}
	if (block) return { from: block.yamlTo, to: block.yamlTo, insert: lines };
	const start = text.startsWith("\uFEFF") ? 1 : 0;
	return { from: start, to: start, insert: `---${eol}${lines}---${eol}` };
}

/** Sorted, with edits that touch made one. */
function joined(edits: readonly TextChange[]): readonly TextChange[] {
	const result: TextChange[] = [];
	for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
		const last = result[result.length - 1];
		if (last && last.to === edit.from) result[result.length - 1] = { from: last.from, to: edit.to, insert: last.insert + edit.insert };
		else if (edit.from !== edit.to || edit.insert !== "") result.push(edit);
	}
	return result;
}

/** Whether the edited note has exactly the expected values, and its body untouched. */
function readsAs(text: string, before: ParsedFrontmatter, edits: readonly TextChange[], expected: Readonly<Record<string, unknown>>): boolean {
	const edited = applyChanges(text, edits);
	const after = parseFrontmatter(edited);
	if (!after.ok || !sameValue(after.values, expected)) return false;
	const bodyBefore = before.block?.bodyStart ?? (text.startsWith("\uFEFF") ? 1 : 0);
	const bodyAfter = after.block?.bodyStart ?? (edited.startsWith("\uFEFF") ? 1 : 0);
	return text.slice(bodyBefore) === edited.slice(bodyAfter);
}

function notEditable(text: string, { block }: ParsedFrontmatter, pair: Pair | null, key: string): FrontmatterFailure {
	const offset = block && pair && isNode(pair.key) ? keyOffset(block.yamlFrom, pair) : (block?.blockFrom ?? 0);
	const message = `The property cannot be changed in place: ${JSON.stringify(key)}`;
	return { ok: false, reason: "not-editable", line: lineAt(text, offset), message };
}
