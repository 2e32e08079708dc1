// Owns reading a note's properties from its text, and naming the line of what is wrong with them.

import { isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from "yaml";
import type { Document, ParsedNode, YAMLError, YAMLMap } from "yaml";
import { lineAt, locateFrontmatter } from "./frontmatter-locate";
import type { FrontmatterBlock } from "./frontmatter-locate";
import type { FrontmatterFailure, FrontmatterReason, FrontmatterValues } from "./frontmatter-types";

/** A note's properties as parsed: the values, and the nodes with their places in the text. */
export interface ParsedFrontmatter {
	readonly ok: true;
	/** Null: the note has no block. */
	readonly block: FrontmatterBlock | null;
	/** Null: no block, or nothing but comments in it. Ranges count from `block.yamlFrom`. */
	readonly root: YAMLMap<ParsedNode, ParsedNode | null> | null;
	readonly values: Record<string, unknown>;
}

/**
 * The properties of a note as plain values. No block, or an empty one: no properties.
 * A failure names the line in the note's text, counted from 1. Rules of YAML 1.2, as Obsidian reads it: dates are text.
 */
export function readFrontmatter(text: string): FrontmatterValues | FrontmatterFailure {
	const parsed = parseFrontmatter(text);
	return parsed.ok ? { ok: true, values: parsed.values, bodyStart: parsed.block?.bodyStart ?? 0 } : parsed;
}

/** As `readFrontmatter`, with the nodes, for planning edits. */
export function parseFrontmatter(text: string): ParsedFrontmatter | FrontmatterFailure {
	const block = locateFrontmatter(text);
	if (!block) return { ok: true, block, root: null, values: {} };
	const fail = (reason: FrontmatterReason, offset: number, message: string): FrontmatterFailure => {
		// An error "at the end" points at the closing line, which is never what has to be mended.
		const last = Math.max(block.yamlFrom, block.yamlTo - 1);
		return { ok: false, reason, line: lineAt(text, Math.min(block.yamlFrom + offset, last)), message: firstLine(message) };
	};
	let document: Document.Parsed;
	try {
		const options = { keepSourceTokens: true, prettyErrors: false, logLevel: "silent" } as const;
		document = parseDocument(text.slice(block.yamlFrom, block.yamlTo), options);
	} catch (error) {
		return fail("yaml", 0, messageOf(error)); // nested too deeply for the parser
	}
	const problem = document.errors[0];
	if (problem) {
		const reason = problem.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml";
		return fail(reason, placeOf(problem, document, block), problem.message);
	}
	const root = document.contents;
	if (root === null) return { ok: true, block, root: null, values: {} };
	if (!isMap(root)) return fail("not-a-map", root.range[0], "Properties must be written as key: value");
	const twice = keyWrittenTwice(root);
	if (twice !== null) return fail("duplicate-key", twice, "Map keys must be unique");
	try {
		return { ok: true, block, root, values: document.toJS() as Record<string, unknown> };
	} catch (error) {
		return fail("yaml", aliasWithoutAnchor(document) ?? 0, messageOf(error));
	}
}

/** The property's name as plain values have it; null when it is no single value. */
export function keyName(key: unknown): string | null {
	if (!isScalar(key)) return null;
	const { value } = key;
	if (value === null) return "";
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

/**
 * Where a node's own text ends, as a range offset; 0 for a node without a place. The range of a block list or map goes
 * on over comments below it, which a person may have meant for what follows: only its last item counts.
 */
export function nodeEnd(node: unknown): number {
	if (isPair(node)) return nodeEnd(node.value ?? node.key);
	if (isCollection(node) && !node.flow && node.items.length > 0) return nodeEnd(node.items[node.items.length - 1]);
	return (isNode(node) && node.range?.[1]) || 0;
}

/** `2024` and `"2024"` are two keys to YAML, but one property to Obsidian: the later would hide the earlier. */
function keyWrittenTwice(root: YAMLMap<ParsedNode, ParsedNode | null>): number | null {
	const seen = new Set<string>();
	for (const { key } of root.items) {
		const name = keyName(key);
		if (name !== null && seen.has(name)) return key.range[0];
		if (name !== null) seen.add(name);
	}
	return null;
}

/**
 * Where to point a person for an error. The parser notices a missing bracket or quote only where the text goes on or
 * ends; what has to be mended stands where it was opened.
 */
function placeOf(problem: YAMLError, document: Document.Parsed, block: FrontmatterBlock): number {
	const [noticed] = problem.pos;
	let opened: number | null = null;
	visit(document, {
		Collection(_key, node) {
			const source = node.srcToken;
			if (opened === null && source?.type === "flow-collection" && source.end.length === 0) opened = source.offset;
		},
	});
	if (opened !== null && problem.code !== "DUPLICATE_KEY") return Math.min(opened, noticed);
	if (noticed < block.yamlTo - block.yamlFrom) return noticed;
	let lastValue = 0;
	visit(document, {
		Scalar(_key, node) {
			lastValue = Math.max(lastValue, node.range?.[0] ?? 0);
		},
	});
	return lastValue;
}

function aliasWithoutAnchor(document: Document.Parsed): number | null {
	let place: number | null = null;
	visit(document, {
		Alias(_key, node) {
			if (place === null && node.resolve(document) === undefined) place = node.range?.[0] ?? null;
		},
	});
	return place;
}

function firstLine(message: string): string {
	return message.split("\n", 1)[0] ?? message;
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
