// Owns what the metadata cache holds from inside the text: tags, wikilinks and embeds.

/** A stretch of the raw text, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface FoundLink extends Span {
	readonly embed: boolean;
	readonly link: string;
	readonly original: string;
	readonly displayText: string;
}

export interface FoundTag extends Span {
	readonly tag: string;
}

/** Help: Tags. Letters of any script, digits, `_ - /` and emoji; what only punctuates ends the tag. */
const TAG = /#((?:[\p{L}\p{M}\p{N}\p{So}\p{Sk}_/-]|\u200D|\uFE0F)+)/gu;
const TAG_CHARACTER = /[\p{L}\p{M}\p{N}\p{So}_/#\\&-]$/u;
const WIKILINK = /(!?)\[\[([^[\]\r\n]+?)\]\]/g;

/** Hides spans by spaces, so that offsets stay. */
export function mask(text: string, spans: readonly Span[]): string {
	let masked = text;
	for (const { start, end } of spans) {
		masked = masked.slice(0, start) + " ".repeat(end - start) + masked.slice(end);
	}
	return masked;
}

/** Wikilinks and embeds of `text`, whose code and HTML are masked. Offsets are `text`'s. */
export function findWikilinks(text: string): FoundLink[] {
	return [...text.matchAll(WIKILINK)].flatMap((match) => {
		const target = splitWikilink(match[2] ?? "");
		if (!target) {
			return [];
		}
		return [{ start: match.index, end: match.index + match[0].length, embed: match[1] === "!", original: match[0], ...target }];
	});
}

/** `Note#Part|Shown` → link and shown text. Without `|`, the app shows `Note > Part`. */
export function splitWikilink(inside: string): { link: string; displayText: string } | null {
	const bar = /\\?\|/.exec(inside);
	const link = (bar ? inside.slice(0, bar.index) : inside).replace(/\u00A0/g, " ").trim();
	if (link === "") {
		return null;
	}
	const shown = bar ? inside.slice(bar.index + bar[0].length).trim() : "";
	return { link, displayText: shown || shownForLink(link) };
}

function shownForLink(link: string): string {
	return link.split("#").filter(Boolean).join(" > ");
}

/** Tags of `text`, whose code, HTML and links are masked. A number alone is no tag, nor is what follows a letter: `a#b`. */
export function findTags(text: string): FoundTag[] {
	return [...text.matchAll(TAG)].flatMap((match) => {
		const name = match[1] ?? "";
		const before = text.slice(Math.max(0, match.index - 2), match.index);
		if (/^\p{N}+$/u.test(name) || TAG_CHARACTER.test(before)) {
			return [];
		}
		return [{ start: match.index, end: match.index + match[0].length, tag: match[0] }];
	});
}

/** Whether a Markdown link leads out of the vault, to an address with a scheme. */
export function isExternal(url: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//");
}

/** A Markdown link's address as a link path: percent signs undone. */
export function decodeLink(url: string): string {
	try {
		return decodeURIComponent(url);
	} catch {
		return url;
	}
}
