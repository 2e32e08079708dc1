// Asserts what the metadata cache holds of a note, and where: positions are lines, columns and offsets in the raw text.
// "Recorded" marks behaviour seen in caches that the real app (1.7 and 1.8) had written; the notes here are our own.

import type { CachedMetadata, Pos } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import { openApp } from "./open-app";
import type { ContractApp } from "./open-app";

let app: ContractApp | null = null;
afterEach(async () => {
	await app?.close();
	app = null;
});

async function cacheOf(text: string): Promise<CachedMetadata> {
	app = await openApp({ "Notat.md": text });
	const cache = app.metadataCache.getCache("Notat.md");
	if (!cache) {
		throw new Error("Not indexed");
	}
	return cache;
}

/** What stands at a position, checked against lines and columns counted by hand. */
function textAt(text: string, { start, end }: Pos): string {
	for (const loc of [start, end]) {
		const before = text.slice(0, loc.offset).split("\n");
		expect([loc.line, loc.col]).toEqual([before.length - 1, before[before.length - 1]?.length]);
	}
	return text.slice(start.offset, end.offset);
}

function placed<T extends { position: Pos }>(text: string, items: T[] | undefined): string[] {
	return (items ?? []).map((item) => textAt(text, item.position));
}

describe("an empty note", () => {
	it("has an entry that holds nothing", async () => {
		expect(await cacheOf("")).toEqual({});
	});
});

describe("headings", () => {
	it("have level, text as written, and a position over the whole line (Help: Basic formatting syntax)", async () => {
		const text = "# Møte *nå* ##\n\nTekst\n\n###### Seks\n\nUnder\n---\n\n#Ikke\n";
		const cache = await cacheOf(text);
		expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([
			["Møte *nå*", 1],
			["Seks", 6],
			["Under", 2],
		]);
		expect(placed(text, cache.headings)).toEqual(["# Møte *nå* ##", "###### Seks", "Under\n---"]);
	});

	it("in code, quotes and comments are none", async () => {
		expect((await cacheOf("```\n# a\n```\n\n> # b\n\n%%\n# c\n%%\n")).headings).toBeUndefined();
	});
});

describe("sections", () => {
	it("divide the note into its root blocks (obsidian.d.ts: CachedMetadata.sections)", async () => {
		const blocks: [string, string][] = [
			["yaml", "---\na: 1\n---"],
			["heading", "# H"],
			["paragraph", "Avsnitt\npå to linjer"],
			["list", "- a\n- b"],
			["code", "```js\nx %%\n```"],
			["blockquote", "> sitat"],
			["callout", "> [!note] Merk\n> tekst"],
			["comment", "%%\n- [ ] skjult\n%%"],
			["html", "<!-- html -->"],
			["thematicBreak", "***"],
			["table", "| a | b |\n| - | - |\n| 1 | 2 |"],
			["math", "$$\nx #y\n$$"],
			["footnoteDefinition", "[^1]: Note"],
		];
		const text = `${blocks.map(([, block]) => block).join("\n\n")}\n`;
		const cache = await cacheOf(text);
		expect(cache.sections?.map((section, index) => [section.type, placed(text, cache.sections)[index]])).toEqual(blocks);
	});

	it("a comment block ends the paragraph above it (recorded)", async () => {
		const text = "Avsnitt\n%%\nskjult\n%%\nNytt\n";
		const cache = await cacheOf(text);
		expect(cache.sections?.map((section) => section.type)).toEqual(["paragraph", "comment", "paragraph"]);
		expect(placed(text, cache.sections)).toEqual(["Avsnitt", "%%\nskjult\n%%", "Nytt"]);
	});

	it("a comment that nobody closes goes on to the end", async () => {
		expect((await cacheOf("a\n\n%%\n# b\n")).sections?.map((section) => section.type)).toEqual(["paragraph", "comment"]);
	});

	it("carry block ids, written after the text or on a line below (Help: Internal links)", async () => {
		const text = "Avsnitt ^min-id\n\n- punkt ^P2\n\n| a |\n| - |\n\n^tabell\n";
		const cache = await cacheOf(text);
		expect(cache.sections?.map((section) => [section.type, section.id])).toEqual([
			["paragraph", "min-id"],
			["list", undefined],
			["table", "tabell"],
			["paragraph", undefined],
		]);
		expect(Object.keys(cache.blocks ?? {})).toEqual(["min-id", "p2", "tabell"]);
		expect(placed(text, Object.values(cache.blocks ?? {}))).toEqual(["Avsnitt ^min-id", "- punkt ^P2", "| a |\n| - |"]);
		expect(cache.listItems?.[0]?.id).toBe("P2");
	});
});

describe("list items", () => {
	it("know their parent by line; at the root, the list's first line, negative (obsidian.d.ts: ListItemCache.parent)", async () => {
		const cache = await cacheOf("Tekst\n\n- a\n    - b\n        - c\n- d\n\n1. e\n");
		expect(cache.listItems?.map((item) => item.parent)).toEqual([-2, 2, 3, -2, -7]);
	});

	it("a list on the first line has the parent -1 (recorded)", async () => {
		expect((await cacheOf("- a\n- b\n")).listItems?.map((item) => item.parent)).toEqual([-1, -1]);
	});

	it("begin at their container's content column and end before the list inside (recorded)", async () => {
		const text = "- a\n    - b\n      videre\n - c\n";
		expect(placed(text, (await cacheOf(text)).listItems)).toEqual(["- a", "  - b\n      videre", " - c"]);
	});

	it("with tabs: a tab that holds the column counts as before it", async () => {
		const text = "- a\n\t- b\n\t\t- c\n";
		expect(placed(text, (await cacheOf(text)).listItems)).toEqual(["- a", "- b", "- c"]);
	});

	it("in quotes and callouts begin after the quote mark (recorded)", async () => {
		const text = "> [!todo] Oppfølging\n> - [ ] a\n>     - [x] b\n";
		const cache = await cacheOf(text);
		expect(placed(text, cache.listItems)).toEqual(["- [ ] a", "  - [x] b"]);
		expect(cache.listItems?.map((item) => item.parent)).toEqual([-1, 1]);
	});

	it("followed by a blank line and a sibling take the line break in (recorded)", async () => {
		const text = "- a\n\n- b\n\nTekst\n";
		expect(placed(text, (await cacheOf(text)).listItems)).toEqual(["- a\n", "- b"]);
	});

	it("are tasks by what stands between the brackets, in any kind of list (Help: Basic formatting syntax)", async () => {
		const cache = await cacheOf("- [ ] a\n* [x] b\n+ [-] c\n1. [/] d\n2) [å] e\n- [] f\n- [xx] g\n- [ ](a.md) h\n- i\n");
		expect(cache.listItems?.map((item) => item.task)).toEqual([" ", "x", "-", "/", "å", undefined, undefined, undefined, undefined]);
	});

	it("in code and comments are none", async () => {
		expect((await cacheOf("```\n- [ ] a\n```\n\n%%\n- [ ] b\n%%\n\n<!--\n- [ ] c\n-->\n")).listItems).toBeUndefined();
	});
});

describe("tags", () => {
	it("have letters of any script, digits, _ - and / (Help: Tags)", async () => {
		const text = "#læring #åpen/rom-2_b #тема #标签 #1984a #y1984\n";
		const cache = await cacheOf(text);
		expect(cache.tags?.map((tag) => tag.tag)).toEqual(["#læring", "#åpen/rom-2_b", "#тема", "#标签", "#1984a", "#y1984"]);
		expect(placed(text, cache.tags)).toEqual(cache.tags?.map((tag) => tag.tag));
	});

	it("need something other than digits (Help: Tags)", async () => {
		expect((await cacheOf("#1984 #3344: # x ## y\n")).tags).toBeUndefined();
	});

	it("end at punctuation and may follow it, but not a letter", async () => {
		const cache = await cacheOf("(#a), «#b»: #c. #d! a#e x/#f ##g \\#h\n");
		expect(cache.tags?.map((tag) => tag.tag)).toEqual(["#a", "#b", "#c", "#d"]);
	});

	it("stand in headings, lists, quotes, tables and at a line's start", async () => {
		const text = "#først\n\n## H #over\n\n- p #liste\n\n> #sitat\n\n| #celle |\n| - |\n";
		const cache = await cacheOf(text);
		expect(placed(text, cache.tags)).toEqual(["#først", "#over", "#liste", "#sitat", "#celle"]);
	});

	it("do not stand in code, HTML, links, addresses or formulas (recorded for HTML comments)", async () => {
		const text = "`#a` <!-- #b --> [#c](d.md) [[#E]] https://x.no/#f <b title='#g'> $#h$\n\n```\n#i\n```\n\n    #j\n";
		expect((await cacheOf(text)).tags).toBeUndefined();
	});

	it("stand in %% comments, in a line or as a block (recorded)", async () => {
		const text = "Tekst %% #inni %% videre\n\n%%\n#blokk\n%%\n";
		expect(placed(text, (await cacheOf(text)).tags)).toEqual(["#inni", "#blokk"]);
	});

	it("in properties stay there as written (Help: Properties)", async () => {
		const cache = await cacheOf("---\ntags: [a, b/c]\naliases: En\n---\n");
		expect(cache.frontmatter).toEqual({ tags: ["a", "b/c"], aliases: "En" });
		expect(cache.tags).toBeUndefined();
	});
});

describe("links and embeds", () => {
	const shown = (cache: CachedMetadata): unknown[] =>
		(cache.links ?? []).map(({ link, original, displayText }) => [link, original, displayText]);

	it("wikilinks: heading, block and alias; without alias the parts joined by > (recorded)", async () => {
		const text = "[[A]] [[A|vist]] [[A#Del]] [[A#Del#Under]] [[#^id]] [[Mappe/A#^id|her]]\n";
		const cache = await cacheOf(text);
		expect(shown(cache)).toEqual([
			["A", "[[A]]", "A"],
			["A", "[[A|vist]]", "vist"],
			["A#Del", "[[A#Del]]", "A > Del"],
			["A#Del#Under", "[[A#Del#Under]]", "A > Del > Under"],
			["#^id", "[[#^id]]", "^id"],
			["Mappe/A#^id", "[[Mappe/A#^id|her]]", "her"],
		]);
		expect(placed(text, cache.links)).toEqual(cache.links?.map((link) => link.original));
	});

	it("Markdown links inside the vault, decoded; addresses outside are left out (recorded)", async () => {
		const cache = await cacheOf("[vis](Min%20mappe/A.md#Del) [ut](https://example.org/a) <https://example.org> [post](mailto:a@b.no)\n");
		expect(shown(cache)).toEqual([["Min mappe/A.md#Del", "[vis](Min%20mappe/A.md#Del)", "vis"]]);
	});

	it("embeds stand apart (Help: Embed files)", async () => {
		const cache = await cacheOf("![[bilde.png]] ![alt](b.png) [[A]]\n");
		expect(cache.embeds?.map(({ link, displayText }) => [link, displayText])).toEqual([
			["bilde.png", "bilde.png"],
			["b.png", "alt"],
		]);
		expect(cache.links).toHaveLength(1);
	});

	it("stand in headings, tables (with \\|) and %% comments, not in code or HTML comments (recorded)", async () => {
		const cache = await cacheOf("# [[A]]\n\n| [[B\\|vist]] |\n| - |\n\n%% [[C]] %%\n\n`[[D]]` <!-- [[E]] -->\n");
		expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
			["A", "A"],
			["B", "vist"],
			["C", "C"],
		]);
	});

	it("in properties they are listed by key (Help: Properties)", async () => {
		const cache = await cacheOf('---\nserie: "[[A|vist]]"\nflere:\n  - "[[B]]"\n  - tekst [[C]]\n---\n');
		expect(cache.frontmatterLinks).toEqual([
			{ key: "serie", link: "A", original: "[[A|vist]]", displayText: "vist" },
			{ key: "flere.0", link: "B", original: "[[B]]", displayText: "B" },
		]);
	});
});

describe("properties", () => {
	it("have a position from the first --- to the last (recorded)", async () => {
		const text = "---\nstatus: ny\n---\nTekst\n";
		const cache = await cacheOf(text);
		expect(cache.frontmatter).toEqual({ status: "ny" });
		expect(cache.frontmatterPosition && textAt(text, cache.frontmatterPosition)).toBe("---\nstatus: ny\n---");
	});

	it("that are empty leave a yaml section and nothing else (recorded)", async () => {
		const cache = await cacheOf("---\n---\n\nTekst\n");
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.frontmatterPosition).toBeUndefined();
		expect(cache.sections?.[0]?.type).toBe("yaml");
	});

	it("that are broken leave out `frontmatter`; the rest of the note is indexed", async () => {
		const cache = await cacheOf("---\ntags: [a\nb: c: d\n---\n# H\n\n#tag [[A]]\n");
		expect("frontmatter" in cache).toBe(false);
		expect(cache.headings).toHaveLength(1);
		expect(cache.tags?.map((tag) => tag.tag)).toEqual(["#tag"]);
		expect(cache.links).toHaveLength(1);
	});

	it("stand only at the very start: a later --- is a line or a heading", async () => {
		const cache = await cacheOf("Tekst\n\n---\na: 1\n---\n");
		expect(cache.frontmatter).toBeUndefined();
		expect(cache.sections?.map((section) => section.type)).toEqual(["paragraph", "thematicBreak", "heading"]);
	});

	it("dates stay text", async () => {
		expect((await cacheOf("---\ndato: 2026-02-03\n---\n")).frontmatter).toEqual({ dato: "2026-02-03" });
	});
});

describe("line ends and characters", () => {
	it("with CRLF, offsets count both characters and blocks end before them", async () => {
		const text = "---\r\na: 1\r\n---\r\n# H\r\n\r\n- a #tag\r\n    - b\r\n\r\nSlutt [[A]]\r\n";
		const cache = await cacheOf(text);
		expect(placed(text, cache.sections)).toEqual(["---\r\na: 1\r\n---", "# H", "- a #tag\r\n    - b", "Slutt [[A]]"]);
		expect(placed(text, cache.listItems)).toEqual(["- a #tag", "  - b"]);
		expect(placed(text, cache.tags)).toEqual(["#tag"]);
		expect(cache.frontmatter).toEqual({ a: 1 });
	});

	it("offsets are UTF-16 units: an emoji counts two", async () => {
		const text = "👩‍🏫 #etter 🎓 [[A]]\n";
		const cache = await cacheOf(text);
		expect(placed(text, cache.tags)).toEqual(["#etter"]);
		expect(placed(text, cache.links)).toEqual(["[[A]]"]);
		expect(cache.tags?.[0]?.position.start.col).toBe(6);
	});
});
