// Owns the edits that give one existing property a new value, smallest first.

import { isScalar, isSeq } from "yaml";
import type { CST, Node, Pair } from "yaml";
import type { TextChange } from "../text-change";
import { planListItems } from "./frontmatter-list";
import { lineEnd, lineStart } from "./frontmatter-locate";
import type { Eol } from "./frontmatter-locate";
import { nodeEnd } from "./frontmatter-read";
import { isYamlValue, renderAfterColon, renderInline, renderItem } from "./frontmatter-render";
import type { YamlValue } from "./frontmatter-types";
import type { QuoteStyle } from "./yaml-scalar";

/** One `key: value` of the block, with its nodes. Node ranges count from `base`, all other offsets from the text's start. */
export interface PropertyInText {
	readonly text: string;
	readonly base: number;
	readonly pair: Pair;
	readonly value: unknown;
	readonly eol: Eol;
}

/** Where the parts of a property stand in the text. */
interface Parts {
	readonly colonEnd: number;
	/** The line of the colon. */
	readonly headFrom: number;
	readonly headTo: number;
	/** Null: nothing is written after the colon, but perhaps a comment. */
	readonly value: { readonly node: Node; readonly from: number; readonly to: number } | null;
	/** After the colon and an anchor or tag on its line. */
	readonly afterHead: number;
	/** A comment on the key's line when the value does not stand there, with the blanks before it; else "". */
	readonly headComment: string;
}

/** Offset of the key in the note's text, for naming its line. */
export function keyOffset(base: number, pair: Pair): number {
	return base + ((pair.key as Node).range?.[0] ?? 0);
}

/** The edits that remove a property: its lines, but no comment or blank line before or after it. */
export function planRemoval(property: PropertyInText): readonly TextChange[] {
	const { text, base, pair } = property;
	const parts = partsOf(property);
	const end = lineEnd(text, parts?.value?.to ?? parts?.headTo ?? keyOffset(base, pair));
	return [{ from: lineStart(text, keyOffset(base, pair)), to: afterLine(text, end), insert: "" }];
}

/**
 * Ways to give a property the value `target`, from the one that touches least to writing the property anew.
 * The caller takes the first that reads back as wanted. Empty when there is none.
 */
export function planValue(property: PropertyInText, target: unknown): readonly (readonly TextChange[])[] {
	const parts = partsOf(property);
	if (parts === null) return [];
	const ways: (readonly TextChange[] | null)[] = [withinList(property, parts, target)];
	if (isYamlValue(target)) ways.push(withinScalar(property, parts, target), anew(property, parts, target));
	return ways.filter((way): way is readonly TextChange[] => way !== null);
}

function partsOf({ text, base, pair }: PropertyInText): Parts | null {
	const source = pair.srcToken;
	const colon = source?.sep?.find(({ type }) => type === "map-value-ind");
	if (!source?.sep || !colon) return null;
	const colonEnd = base + colon.offset + 1;
	const headFrom = lineStart(text, colonEnd);
	const headTo = lineEnd(text, colonEnd);
	const node = pair.value as Node | null;
	const range = source.value ? node?.range : null;
	const value = node && range ? { node, from: base + range[0], to: contentEnd(text, base + range[0], base + nodeEnd(node)) } : null;
	const onHead = source.sep.filter(({ offset }) => base + offset < headTo);
	const marker = onHead.filter(({ type }) => type === "anchor" || type === "tag").pop();
	return {
		colonEnd,
		headFrom,
		headTo,
		value,
		afterHead: marker ? base + marker.offset + marker.source.length : colonEnd,
		headComment: headComment(text, base, onHead, headTo),
	};
}

function headComment(text: string, base: number, onHead: readonly CST.SourceToken[], headTo: number): string {
	const comment = onHead.find(({ type }) => type === "comment");
	if (!comment) return "";
	let from = base + comment.offset;
	while (text[from - 1] === " " || text[from - 1] === "\t") from--;
	return text.slice(from, headTo);
}

/** Block texts own the line ending after them and blank lines; those are no part of what a person sees as the value. */
function contentEnd(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
	return end;
}

/** A list stays a list: only the items that come and go are touched. */
function withinList(property: PropertyInText, { value, afterHead }: Parts, target: unknown): readonly TextChange[] | null {
	if (!value || !isSeq(value.node) || !Array.isArray(property.value) || !Array.isArray(target)) return null;
	const place = { text: property.text, base: property.base, list: value.node, eol: property.eol, afterHead };
	return planListItems(place, property.value, target);
}

/** A single value is replaced where it stands, in the quotes it had. */
function withinScalar({ value: before }: PropertyInText, { value }: Parts, target: YamlValue): readonly TextChange[] | null {
	if (!value || !isScalar(value.node) || target === null || typeof target === "object") return null;
	const style: QuoteStyle = value.node.type === "QUOTE_DOUBLE" ? "double" : value.node.type === "QUOTE_SINGLE" ? "single" : "plain";
	return [{ from: value.from, to: value.to, insert: renderInline(target, "block", typeof before === "string" ? style : "plain") }];
}

/** Everything after the colon is written anew; a comment at the end of the line stays. */
function anew(property: PropertyInText, parts: Parts, target: YamlValue): readonly TextChange[] {
	const { text, eol } = property;
	const { colonEnd, headTo, value, headComment: comment } = parts;
	const list: readonly YamlValue[] | null = Array.isArray(target) && target.length > 0 ? (target as readonly YamlValue[]) : null;
	const inline = list ? "" : renderAfterColon(target);
	const lines = list ? list.map((item, index) => eol + itemLine(property, parts, item, index)).join("") : "";
	if (value && value.from < headTo) {
		const end = lineEnd(text, value.to);
		return [
			{ from: colonEnd, to: value.to, insert: inline },
			{ from: end, to: end, insert: lines },
		];
	}
	const valueLinesEnd = value ? lineEnd(text, value.to) : headTo;
	return [
		{ from: colonEnd, to: headTo, insert: inline + comment },
		{ from: headTo, to: valueLinesEnd, insert: lines },
	];
}

/** When a single value becomes a list, it keeps its own spelling as the first item, unless a tag gave it its meaning. */
function itemLine(property: PropertyInText, { headFrom, colonEnd, afterHead, value }: Parts, item: YamlValue, index: number): string {
	const { text, base, pair } = property;
	const indent = `${text.slice(headFrom, keyOffset(base, pair)).replace(/[^ ].*$/, "")}  `;
	if (index === 0 && afterHead === colonEnd && value && isScalar(value.node) && item === property.value) {
		const own = text.slice(value.from, value.to);
		if (/^(?:PLAIN|QUOTE_SINGLE|QUOTE_DOUBLE)$/.test(value.node.type ?? "") && !own.includes("\n")) return `${indent}- ${own}`;
	}
	return renderItem(item, indent);
}

function afterLine(text: string, end: number): number {
	const at = text.indexOf("\n", end);
	return at === -1 ? text.length : at + 1;
}
