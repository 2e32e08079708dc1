// Owns the proof that inserting a template loses nothing of a note, whatever the note looks like and wherever the cursor is.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFrontmatter } from "../../../../src/core/note/frontmatter";
import { planInsertion } from "../../../../src/core/templates/insert";
import { render, UnsupportedFormatError } from "../../../../src/core/templates/render";
import type { RenderContext, RenderedTemplate } from "../../../../src/core/templates/render";
import { applyChanges } from "../../../../src/core/text-change";
import type { TextPlan } from "../../../../src/core/text-change";
import { contextWith, templateOf, VOCABULARY } from "./context";

type Selection = { from: number; to: number } | null;

function planFor(text: string, selection: Selection, rendered: RenderedTemplate): TextPlan {
	const result = planInsertion({ text, selection, rendered, teamLanguage: "nb", vocabulary: VOCABULARY });
	if (!result.ok) throw new Error(`${result.line}: ${result.reason}`);
	return result.plan;
}

/** `|` marks the cursor, `⟦` and `⟧` a selection, in the note as given and as returned. Without a mark the note is closed. */
function inserted(marked: string, template: string, changes: Partial<RenderContext> = {}): string {
	const { text, selection } = unmarked(marked);
	const selected = selection && selection.to > selection.from ? text.slice(selection.from, selection.to) : null;
	const plan = planFor(text, selection, render(templateOf(template), contextWith({ selection: selected, ...changes })));
	const result = applyChanges(text, plan.changes);
	if (!plan.selection) return result;
	const { anchor: caret, head: end } = plan.selection;
	expect(end).toBe(caret);
	return `${result.slice(0, caret)}|${result.slice(caret)}`;
}

function unmarked(marked: string): { text: string; selection: Selection } {
	const from = marked.search(/[|⟦]/);
	const text = marked.replace(/[|⟦⟧]/g, "");
	if (from < 0) return { text, selection: null };
	const end = marked.indexOf("⟧");
	return { text, selection: { from, to: end < 0 ? from : end - 1 } };
}

const BLOCK = "## Sak\n\n- {{cursor}}\n";

describe("where the body goes", () => {
	it.each([
		["an empty note", "|", "## Sak\n\n- |\n"],
		["a closed note, at its end", "Tekst", "Tekst\n\n## Sak\n\n- |\n"],
		["a closed note that ends its last line", "Tekst\n", "Tekst\n\n## Sak\n\n- |\n"],
		["an empty line between texts", "Over\n|\nUnder", "Over\n\n## Sak\n\n- |\n\nUnder"],
		["an empty line with room around it", "Over\n\n|\n\nUnder", "Over\n\n## Sak\n\n- |\n\nUnder"],
		["the end of a line", "Over|\nUnder", "Over\n\n## Sak\n\n- |\n\nUnder"],
		["the start of a line", "Over\n|Under", "Over\n\n## Sak\n\n- |\n\nUnder"],
		["the middle of a line", "Over |under", "Over \n\n## Sak\n\n- |\n\nunder"],
		["after a selection, which stays", "Over ⟦midt⟧ under", "Over midt\n\n## Sak\n\n- |\n\n under"],
		["the top of the text, when the cursor is in the properties", "---\na: 1|\n---\nTekst", "---\na: 1\n---\n## Sak\n\n- |\n\nTekst"],
		["the top of the text, when the properties are all there is", "---\na: 1|\n---", "---\na: 1\n---\n## Sak\n\n- |\n"],
		["an indented line", "Over\n   |\nUnder", "Over\n   \n## Sak\n\n- |\n\nUnder"],
		["a selection that begins in the properties", "---\na: ⟦1\n---\nTekst⟧ her", "---\na: 1\n---\nTekst\n\n## Sak\n\n- |\n\n her"],
	])("%s", (_, note, expected) => {
		expect(inserted(note, BLOCK)).toBe(expected);
	});

	it("keeps the note's line ends", () => {
		expect(inserted("---\r\na: 1\r\n---\r\nOver\r\n|\r\nUnder", BLOCK)).toBe("---\r\na: 1\r\n---\r\nOver\r\n\r\n## Sak\r\n\r\n- |\r\n\r\nUnder");
	});

	it("never parts a line end", () => {
		expect(inserted("Over\r|\nUnder", BLOCK)).toBe("Over\r\n\r\n## Sak\r\n\r\n- |\r\n\r\nUnder");
	});

	it("takes the place of the selection where the template has it", () => {
		expect(inserted("Over ⟦midt⟧ under", "> {{selection}}\n\n{{cursor}}")).toBe("Over \n\n> midt\n\n|\n\n under");
		expect(inserted("Over\n⟦en\nto⟧\nUnder", "> {{selection}}")).toBe("Over\n\n> en\n> to|\n\nUnder");
	});

	it("puts a line of text into the line", () => {
		expect(inserted("Avtalt | av alle", "{{date}}")).toBe("Avtalt 2026-11-21| av alle");
		expect(inserted("Avtalt ⟦nå⟧", "**{{selection}}**{{cursor}}!")).toBe("Avtalt **nå**|!");
		expect(inserted("---\na: 1|\n---\nTekst", "{{date}}")).toBe("---\na: 1\n---\n2026-11-21|\n\nTekst");
		expect(inserted("Tekst", "{{date}}")).toBe("Tekst\n\n2026-11-21|\n");
		expect(inserted("a|b", "- punkt")).toBe("a\n\n- punkt|\n\nb");
	});

	it("keeps an empty slot at the end of the template", () => {
		expect(inserted("Over", "## Sak\n\n")).toBe("Over\n\n## Sak|\n\n");
		expect(inserted("Over|\nUnder", "## Sak\n\n{{cursor}}")).toBe("Over\n\n## Sak\n\n|\n\nUnder");
	});

	it("takes nothing away when the template comes to nothing", () => {
		const rendered = render(templateOf("{{selection}}"), contextWith({ selection: "\n" }));
		expect(planFor("a\nb", { from: 1, to: 2 }, rendered).changes).toEqual([]);
	});
});

describe("properties", () => {
	it("come with the body in one plan, with the caret in the body", () => {
		expect(inserted("Tekst|", "---\ntype: møte\ndato: {{date}}\n---\n## Sak\n{{cursor}}")).toBe("---\ntype: møte\ndato: 2026-11-21\n---\nTekst\n\n## Sak\n|\n");
		expect(inserted("|", "---\ntype: møte\n---\n## Sak\n{{cursor}}")).toBe("---\ntype: møte\n---\n## Sak\n|\n");
	});

	it("let the note win, by field and by meaning", () => {
		const note = "---\n# vår egen\ndate: '2026-10-01' # fast\ntags: [theme/digitalisation, egen]\nenhet: 5. trinn\nromnr:\n---\nTekst|";
		const template = "---\ndato: {{date}}\ntags: [tema/digitalisering, ny]\neining: 6. trinn\nRomnr: 12\nserie: x\n---\n";
		expect(inserted(note, template)).toBe(
			"---\n# vår egen\ndate: '2026-10-01' # fast\ntags: [theme/digitalisation, egen, ny]\nenhet: 5. trinn\nromnr: 12\nserie: x\n---\nTekst",
		);
	});

	it("unite lists, and leave a single value alone that is no list", () => {
		expect(inserted("---\na: [bord, stol]\nb: bord\naliases: bord\n---\n", "---\na: [stol, lampe]\nb: [stol]\naliases: [stol]\n---\n")).toBe(
			"---\na: [bord, stol, lampe]\nb: bord\naliases:\n  - bord\n  - stol\n---\n",
		);
	});

	it("that cannot be read leave the note untouched and name the line", () => {
		const rendered = render(templateOf("---\ntype: møte\n---\n## Sak"), contextWith());
		const text = "---\na: 1\nb: [x\n---\nTekst";
		expect(planInsertion({ text, selection: null, rendered, teamLanguage: "nb", vocabulary: VOCABULARY })).toMatchObject({ ok: false, line: 3, reason: "yaml" });
	});

	it("that cannot be read do not matter to a template without any", () => {
		expect(inserted("---\nb: {x\n---\nTekst", BLOCK)).toBe("---\nb: {x\n---\nTekst\n\n## Sak\n\n- |\n");
	});
});

describe("dates that cannot be written", () => {
	it("are refused here too, so that none is ever printed wrong", () => {
		const rendered = render(templateOf("{{date:Z}}"), contextWith());
		expect(() => planInsertion({ text: "", selection: null, rendered, teamLanguage: "nb", vocabulary: VOCABULARY })).toThrow(UnsupportedFormatError);
	});
});

const line = fc.constantFrom("", "Tekst", "# Tittel", "- punkt", "  ", "---", "> sitat", "```", "`{{date}}`", "|a|", "æøå 👩‍🏫");
const eol = fc.constantFrom("\n", "\r\n");
const head = fc.constantFrom("", "---|---|", "---|tags: [tema/lek, egen]|---|", "---|date: 2026-01-01 # fast|deltakere: [A, B]|møteserie:|---|", "\uFEFF", "---|a: 1|---");
/** A text that begins with dashes by chance has no properties that could be merged into: that is tested above. */
const note = fc.tuple(head, fc.array(line, { maxLength: 6 }), eol).map(([top, lines, end]) => {
	const gap = lines.length > 0 && top.endsWith("---") ? end : "";
	return top.replace(/\|/g, end) + gap + lines.join(end);
}).filter((text) => readFrontmatter(text).ok);
const template = fc.constantFrom(
	"---\ntype: møte\ndato: {{date}}\ntags: [theme/lek, ny]\ndeltakere:\nmøteserie: x\n---\n## Sak\n\n- {{cursor}}\n",
	"bare tekst", "{{cursor}}", "\n\n## Sak\n\n\n{{cursor}}\n\n", "---\nx: [a]\n---\n",
);

describe("any note, anywhere", () => {
	const cases = fc.tuple(note, template, fc.nat(), fc.nat(), fc.boolean()).map(([text, source, a, b, open]) => {
		const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
		return { text, source, selection: open ? { from, to } : null };
	});

	it("keeps every byte of the text: nothing is taken out of it, and both parts of it are still there, in order", () => {
		fc.assert(
			fc.property(cases, ({ text, source, selection }) => {
				const plan = planFor(text, selection, render(templateOf(source), contextWith()));
				const start = bodyStart(text);
				expect(plan.changes.filter(({ from, to }) => to > start && from !== to)).toEqual([]);
				const result = applyChanges(text, plan.changes);
				const at = selection ? Math.max(selection.to, start) : text.length;
				const body = result.slice(bodyStart(result));
				expect(body.startsWith(text.slice(start, at).trimEnd()) && body.endsWith(text.slice(at).trimStart())).toBe(true);
				expect(plan.selection?.head ?? 0).toBeLessThanOrEqual(result.length);
				expect(/\r(?!\n)/.test(result)).toBe(false);
				if (text.includes("\r\n")) expect(/[^\r]\n/.test(result)).toBe(false);
			}),
			{ seed: 20261123, numRuns: 800 },
		);
	});

	it("has its properties merged once: the second time changes none, and there is never a second block", () => {
		fc.assert(
			fc.property(cases, ({ text, source, selection }) => {
				const rendered = render(templateOf(source), contextWith({ participants: { count: 4 } }));
				const once = applyChanges(text, planFor(text, selection, rendered).changes);
				const twice = applyChanges(once, planFor(once, null, rendered).changes);
				const before = readFrontmatter(once);
				const after = readFrontmatter(twice);
				expect(after).toEqual(before);
				expect(once.slice(0, bodyStart(once))).toBe(twice.slice(0, bodyStart(twice)));
				const propertiesOnly = { ...rendered, body: "", cursor: null };
				expect(planFor(once, null, propertiesOnly).changes).toEqual([]);
			}),
			{ seed: 20261124, numRuns: 500 },
		);
	});
});

function bodyStart(text: string): number {
	const read = readFrontmatter(text);
	if (!read.ok) throw new Error(read.message);
	return read.bodyStart || (text.startsWith("\uFEFF") ? 1 : 0);
}
