// Owns a note's properties as the metadata cache holds them, and the host's way with YAML.

import type { CachedMetadata, FrontMatterInfo, FrontmatterLinkCache, Pos } from "obsidian";
import { parse, stringify } from "yaml";
import { decodeLink, isExternal, splitWikilink } from "./markdown-inline";

/** @throws YAMLParseError */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: "error" });
}

/** Long lines stay whole and repeated values are written out, as the app does. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Where the properties stand: `from`/`to` around the YAML, `contentStart` after the closing line. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const match = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/.exec(content);
	if (!match) {
		return { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
	}
	const frontmatter = match[1] ?? "";
	const from = content.indexOf("\n") + 1;
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}

/**
 * @param block from the opening `---` to the closing one
 * @returns nothing when the YAML is broken, empty or no mapping: then the app indexes the rest of the note only
 */
export function frontmatterMetadata(block: string, position: Pos): Partial<CachedMetadata> {
	let properties: unknown;
	try {
		properties = parseYaml(getFrontMatterInfo(block).frontmatter);
	} catch {
		return {};
	}
	if (typeof properties !== "object" || properties === null || Array.isArray(properties)) {
		return {};
	}
	return { frontmatter: properties, frontmatterPosition: position, frontmatterLinks: [...linksIn(properties, "")] };
}

function* linksIn(value: unknown, key: string): Generator<FrontmatterLinkCache> {
	if (typeof value === "string") {
		const link = linkFrom(value);
		if (link) {
			yield { key, original: value, ...link };
		}
		return;
	}
	if (typeof value === "object" && value !== null) {
		for (const [name, inside] of Object.entries(value)) {
			yield* linksIn(inside, key === "" ? name : `${key}.${name}`);
		}
	}
}

/** Help: Properties. A link in a property is the whole value, quoted. */
function linkFrom(value: string): { link: string; displayText: string } | null {
	const wikilink = /^\s*\[\[([^[\]\n]+)\]\]\s*$/.exec(value);
	if (wikilink) {
		return splitWikilink(wikilink[1] ?? "");
	}
	const markdown = /^\s*\[([^[\]\n]*)\]\(<?([^()\n]+?)>?\)\s*$/.exec(value);
	const url = markdown?.[2];
	return url && !isExternal(url) ? { link: decodeLink(url), displayText: markdown?.[1] ?? "" } : null;
}
