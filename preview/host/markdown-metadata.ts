// Owns the reading of a note into what Obsidian's metadata cache holds.
// Shapes were compared with caches that the real app had recorded; see test/preview/contract/.

import type {
	BlockCache,
	CachedMetadata,
	FootnoteCache,
	FootnoteRefCache,
	HeadingCache,
	ListItemCache,
	ReferenceLinkCache,
	SectionCache,
} from "obsidian";
import type { Nodes, Root, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { frontmatterMetadata } from "./frontmatter-metadata";
import { decodeLink, findTags, findWikilinks, isExternal, mask } from "./markdown-inline";
import type { FoundLink, FoundTag, Span } from "./markdown-inline";
import { LineIndex } from "./markdown-lines";
import { listItemsOf } from "./markdown-lists";
import { segmentsOf } from "./markdown-segments";
import type { Segment } from "./markdown-segments";

const MARKDOWN = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
const BLOCK_ID = /(?:^|[ \t])\^([A-Za-z0-9-]+)[ \t]*$/;
const CALLOUT = /^[ \t]*>[ \t]*\[![^\]]+\]/;

/** What is gathered while reading; the cache leaves out what stayed empty. */
interface Harvest {
	readonly lines: LineIndex;
	readonly sections: SectionCache[];
	readonly headings: HeadingCache[];
	readonly listItems: ListItemCache[];
	readonly links: FoundLink[];
	readonly tags: FoundTag[];
	readonly blocks: Map<string, BlockCache>;
	readonly footnotes: FootnoteCache[];
	readonly footnoteRefs: FootnoteRefCache[];
	readonly referenceLinks: ReferenceLinkCache[];
}

/** Reads a whole note. Never throws: broken properties only leave `frontmatter` out, as in the app. */
export function parseMetadata(text: string): CachedMetadata {
	const lines = new LineIndex(text);
	const harvest: Harvest = {
		lines,
		sections: [],
		headings: [],
		listItems: [],
		links: [],
		tags: [],
		blocks: new Map(),
		footnotes: [],
		footnoteRefs: [],
		referenceLinks: [],
	};
	let properties: Partial<CachedMetadata> = {};
	for (const segment of segmentsOf(lines)) {
		if (segment.kind === "yaml") {
			properties = frontmatterMetadata(text.slice(segment.start, segment.end), lines.pos(segment.start, segment.end));
		}
		readSegment(harvest, segment);
	}
	return { ...properties, ...asCache(harvest) };
}

function readSegment(harvest: Harvest, segment: Segment): void {
	const { lines } = harvest;
	if (segment.kind === "markdown") {
		readMarkdown(harvest, segment);
		return;
	}
	harvest.sections.push({ type: segment.kind, position: lines.pos(segment.start, segment.end) });
	if (segment.kind === "comment") {
		// The app finds tags and links inside `%%` comments too.
		readInline(harvest, segment, []);
	}
}

function readMarkdown(harvest: Harvest, segment: Segment): void {
	const source = harvest.lines.text.slice(segment.start, segment.end);
	const root: Root = fromMarkdown(source, MARKDOWN);
	for (const node of root.children) {
		readBlock(harvest, node, segment.start);
	}
}

function readBlock(harvest: Harvest, node: RootContent, base: number): void {
	const { lines } = harvest;
	const span = spanOf(node, base);
	if (node.type === "list" || node.type === "blockquote") {
		// Containers begin at the line's start, before the first mark's own indentation.
		span.start = lines.startOf(lines.lineOf(span.start));
	}
	const text = lines.text.slice(span.start, span.end);
	const loneId = node.type === "paragraph" ? /^\^([A-Za-z0-9-]+)$/.exec(text.trim())?.[1] : undefined;
	const previous = harvest.sections[harvest.sections.length - 1];
	if (loneId && previous && previous.type !== "yaml") {
		previous.id = loneId;
		addBlock(harvest, loneId, previous.position.start.offset, previous.position.end.offset);
	}
	const section: SectionCache = { type: sectionType(node, text), position: lines.pos(span.start, span.end) };
	const id = node.type === "paragraph" || node.type === "heading" ? BLOCK_ID.exec(text)?.[1] : undefined;
	if (id && !loneId) {
		section.id = id;
		addBlock(harvest, id, span.start, span.end);
	}
	harvest.sections.push(section);
	if (node.type === "heading") {
		harvest.headings.push({ heading: headingText(text), level: node.depth, position: section.position });
	}
	readLists(harvest, node, base);
	readLeaves(harvest, node, base);
}

function sectionType(node: RootContent, text: string): string {
	return node.type === "blockquote" && CALLOUT.test(text) ? "callout" : node.type;
}

/** The heading's text as written, without marks, closing marks or the line below a Setext heading. */
function headingText(raw: string): string {
	const atx = /^[ \t]*#{1,6}(?:[ \t]+|$)([\s\S]*)$/.exec(raw);
	if (!atx) {
		return raw.replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, "").trim();
	}
	return (atx[1] ?? "").replace(/(?:^|[ \t]+)#+[ \t]*$/, "").trim();
}

function readLists(harvest: Harvest, node: RootContent, base: number): void {
	for (const item of listItemsOf(harvest.lines, node, base)) {
		harvest.listItems.push(item);
		if (item.id) {
			addBlock(harvest, item.id, item.position.start.offset, item.position.end.offset);
		}
	}
}

/** Walks to the blocks that hold text. What they hold that is not prose (code, HTML, addresses) is masked before tags are looked for. */
function readLeaves(harvest: Harvest, node: Nodes, base: number): void {
	const span = spanOf(node, base);
	switch (node.type) {
		case "paragraph":
		case "heading":
		case "table":
			readInline(harvest, span, [node], base);
			return;
		case "footnoteDefinition":
			harvest.footnotes.push({ id: node.identifier, position: harvest.lines.pos(span.start, span.end) });
			break;
		case "definition":
			harvest.referenceLinks.push({ id: node.identifier, link: node.url, position: harvest.lines.pos(span.start, span.end) });
			return;
	}
	if ("children" in node) {
		for (const child of node.children) {
			readLeaves(harvest, child, base);
		}
	}
}

function readInline(harvest: Harvest, span: Span, nodes: readonly Nodes[], base = 0): void {
	const raw = harvest.lines.text.slice(span.start, span.end);
	const opaque: Span[] = [];
	const markdownLinks: FoundLink[] = [];
	for (const node of nodes) {
		gatherInline(harvest, node, base, span.start, opaque, markdownLinks);
	}
	const prose = mask(raw, [...opaque, ...formulasIn(raw)]);
	const wikilinks = findWikilinks(prose);
	const outside = markdownLinks.filter((link) => !wikilinks.some((wiki) => link.start < wiki.end && wiki.start < link.end));
	const withoutLinks = mask(prose, [...wikilinks, ...markdownLinks]);
	harvest.links.push(...[...wikilinks, ...outside.filter((link) => !isExternal(link.link))].map((link) => shift(link, span.start)));
	harvest.tags.push(...findTags(withoutLinks).map((tag) => shift(tag, span.start)));
}

function gatherInline(harvest: Harvest, node: Nodes, base: number, from: number, opaque: Span[], links: FoundLink[]): void {
	const { start, end } = spanOf(node, base);
	const span = { start: start - from, end: end - from };
	if (node.type === "inlineCode" || node.type === "html") {
		opaque.push(span);
	} else if (node.type === "footnoteReference") {
		opaque.push(span);
		harvest.footnoteRefs.push({ id: node.identifier, position: harvest.lines.pos(start, end) });
	} else if (node.type === "link" || node.type === "image") {
		const original = harvest.lines.text.slice(start, end);
		const shown = node.type === "image" ? (node.alt ?? "") : linkText(original);
		const link = isExternal(node.url) ? node.url : decodeLink(node.url);
		links.push({ ...span, embed: node.type === "image", link, original, displayText: shown });
	}
	if ("children" in node && node.type !== "link") {
		for (const child of node.children) {
			gatherInline(harvest, child, base, from, opaque, links);
		}
	}
}

function linkText(original: string): string {
	return /^\[([\s\S]*)\]\(/.exec(original)?.[1] ?? original;
}

/** `$…$` with no space inside the marks: what stands in a formula is no tag. */
function formulasIn(text: string): Span[] {
	return [...text.matchAll(/\$(?![\s$])[^$\n]*[^\s$]\$(?!\d)/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}

function spanOf(node: Nodes, base: number): { start: number; end: number } {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? start;
	return { start: base + start, end: base + end };
}

function shift<T extends Span>(found: T, by: number): T {
	return { ...found, start: found.start + by, end: found.end + by };
}

function addBlock(harvest: Harvest, id: string, start: number, end: number): void {
	const key = id.toLowerCase();
	harvest.blocks.set(key, { id: key, position: harvest.lines.pos(start, end) });
}

function asCache(harvest: Harvest): CachedMetadata {
	const { lines } = harvest;
	const inOrder = [...harvest.links].sort((a, b) => a.start - b.start);
	const asReference = ({ link, original, displayText, start, end }: FoundLink) => ({
		link,
		original,
		displayText,
		position: lines.pos(start, end),
	});
	const tags = [...harvest.tags].sort((a, b) => a.start - b.start);
	const cache: CachedMetadata = {
		links: inOrder.filter((link) => !link.embed).map(asReference),
		embeds: inOrder.filter((link) => link.embed).map(asReference),
		tags: tags.map(({ tag, start, end }) => ({ tag, position: lines.pos(start, end) })),
		headings: harvest.headings,
		footnotes: harvest.footnotes,
		footnoteRefs: harvest.footnoteRefs,
		referenceLinks: harvest.referenceLinks,
		sections: harvest.sections,
		listItems: harvest.listItems,
	};
	const filled = Object.entries(cache).filter(([, value]: [string, unknown[]]) => value.length > 0);
	const blocks = harvest.blocks.size > 0 ? { blocks: Object.fromEntries(harvest.blocks) } : {};
	return { ...Object.fromEntries(filled), ...blocks };
}
