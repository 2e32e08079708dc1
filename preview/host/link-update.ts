// Owns the rewriting of links after a file has moved.

import type { Reference, ReferenceCache } from "obsidian";
import type { TFile } from "./files";
import type { MetadataCache } from "./metadata-cache";
import { parseLinktext } from "./path";
import type { Vault } from "./vault";

/** A link that led to `target` before the move. `position` is missing for links in properties. */
export interface LinkToKeep {
	readonly reference: Reference & Partial<Pick<ReferenceCache, "position">>;
	readonly target: TFile;
}

/** How a link to a file is written today. */
export interface LinkSpelling {
	wiki(target: TFile): string;
	markdown(target: TFile): string;
}

/** Every link that a move may break: links to what moves, and all links of the notes that move themselves. */
export function linksTo(vault: Vault, metadataCache: MetadataCache, moving: ReadonlyMap<string, TFile>): Map<TFile, LinkToKeep[]> {
	const affected = new Map<TFile, LinkToKeep[]>();
	for (const [sourcePath, counts] of Object.entries(metadataCache.resolvedLinks)) {
		const source = vault.getFileByPath(sourcePath);
		const cache = metadataCache.getCache(sourcePath);
		const moves = moving.has(sourcePath);
		if (!source || !cache || !(moves || Object.keys(counts).some((path) => moving.has(path)))) {
			continue;
		}
		const references = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
		const links = references.flatMap((reference): LinkToKeep[] => {
			const { path } = parseLinktext(reference.link);
			const target = path === "" ? null : metadataCache.getFirstLinkpathDest(path, sourcePath);
			return target && (moves || moving.has(target.path)) ? [{ reference, target }] : [];
		});
		if (links.length > 0) {
			affected.set(source, links);
		}
	}
	return affected;
}

/**
 * Rewrites the links that no longer lead where they did; the others keep their spelling.
 * A link that no longer stands where the cache had it is left alone.
 */
export function rewriteLinks(
	text: string,
	links: readonly LinkToKeep[],
	leadsTo: (linkpath: string) => TFile | null,
	spelling: LinkSpelling,
): string {
	let result = text;
	const lastFirst = [...links].sort((a, b) => (b.reference.position?.start.offset ?? -1) - (a.reference.position?.start.offset ?? -1));
	for (const { reference, target } of lastFirst) {
		if (leadsTo(parseLinktext(reference.link).path) === target) {
			continue;
		}
		const at = reference.position ? reference.position.start.offset : result.indexOf(reference.original);
		if (at >= 0 && result.startsWith(reference.original, at)) {
			const written = respell(reference, target, spelling);
			result = result.slice(0, at) + written + result.slice(at + reference.original.length);
		}
	}
	return result;
}

/** Keeps the subpath, the shown text and the kind of link. */
function respell(reference: Reference, target: TFile, spelling: LinkSpelling): string {
	const wiki = /^(!?\[\[)([^|\]]*?)(#[^|\]]*?)?(\\?\|[^\]]*)?(\]\])$/.exec(reference.original);
	if (wiki) {
		return `${wiki[1] ?? ""}${spelling.wiki(target)}${wiki[3] ?? ""}${wiki[4] ?? ""}${wiki[5] ?? ""}`;
	}
	const markdown = /^(!?\[[\s\S]*\]\()(<?)([^#)>]*)([\s\S]*)$/.exec(reference.original);
	if (!markdown) {
		return reference.original;
	}
	return `${markdown[1] ?? ""}${markdown[2] ?? ""}${spelling.markdown(target)}${markdown[4] ?? ""}`;
}
