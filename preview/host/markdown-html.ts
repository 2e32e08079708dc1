// Owns Markdown → HTML text: markdown-it with Obsidian's links, embeds, tags, highlights and comments.

import MarkdownIt from "markdown-it";
import type { StateInline } from "markdown-it";

const TAG = /^#([\p{L}\p{N}\p{M}_/-]+)/u;

function wikilink(state: StateInline, silent: boolean): boolean {
	const embed = state.src[state.pos] === "!";
	const start = state.pos + (embed ? 1 : 0);
	if (!state.src.startsWith("[[", start)) return false;
	const end = state.src.indexOf("]]", start + 2);
	if (end < 0 || end === start + 2) return false;
	const inside = state.src.slice(start + 2, end);
	if (inside.includes("\n") || inside.includes("[[")) return false;
	if (!silent) {
		const bar = inside.indexOf("|");
		const target = (bar < 0 ? inside : inside.slice(0, bar)).trim();
		const shown = bar < 0 ? target.replace(/#/g, " > ").replace(/^ > /, "") : inside.slice(bar + 1);
		const open = state.push(embed ? "embed_open" : "link_open", embed ? "span" : "a", 1);
		open.attrs = embed
			? [["class", "internal-embed"], ["src", target], ["alt", shown]]
			: [["class", "internal-link"], ["data-href", target], ["href", target]];
		state.push("text", "", 0).content = shown;
		state.push(embed ? "embed_close" : "link_close", embed ? "span" : "a", -1);
	}
	state.pos = end + 2;
	return true;
}

function tag(state: StateInline, silent: boolean): boolean {
	if (state.src[state.pos] !== "#") return false;
	const before = state.src[state.pos - 1];
	if (before !== undefined && !/\s/.test(before)) return false;
	const match = TAG.exec(state.src.slice(state.pos));
	if (!match || /^\d+$/.test(match[1] as string)) return false;
	if (!silent) {
		const open = state.push("link_open", "a", 1);
		open.attrs = [["class", "tag"], ["href", match[0]]];
		state.push("text", "", 0).content = match[0];
		state.push("link_close", "a", -1);
	}
	state.pos += match[0].length;
	return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
	if (!state.src.startsWith("==", state.pos)) return false;
	const end = state.src.indexOf("==", state.pos + 2);
	if (end <= state.pos + 2) return false;
	if (!silent) {
		state.push("mark_open", "mark", 1);
		state.push("text", "", 0).content = state.src.slice(state.pos + 2, end);
		state.push("mark_close", "mark", -1);
	}
	state.pos = end + 2;
	return true;
}

/** Line breaks in a paragraph are kept, as the app does unless strict line breaks are on. */
const md = new MarkdownIt({ html: true, linkify: true, breaks: true });
md.inline.ruler.before("link", "wikilink", wikilink);
md.inline.ruler.before("link", "tag", tag);
md.inline.ruler.before("emphasis", "highlight", highlight);
md.core.ruler.push("item_lines", (state) => {
	for (const token of state.tokens) {
		if (token.type === "list_item_open" && token.map) token.attrSet("data-line", String(token.map[0]));
	}
});

export interface SplitNote {
	/** Without the `---` lines; null if there is no frontmatter. */
	readonly frontmatter: string | null;
	/** The rest, with as many empty lines before it as the frontmatter took, so that line numbers stay. */
	readonly body: string;
}

export function splitFrontmatter(text: string): SplitNote {
	const match = /^---[ \t]*\n([\s\S]*?)(?:\n)?---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return { frontmatter: null, body: text };
	const lines = match[0].split("\n").length - 1;
	return { frontmatter: match[1] as string, body: "\n".repeat(lines) + text.slice(match[0].length) };
}

/** HTML for a note's body. Comments (`%% … %%`) are left out, their line ends kept. */
export function markdownToHtml(body: string): string {
	const visible = body.replace(/%%[\s\S]*?(?:%%|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
	return md.render(visible);
}
