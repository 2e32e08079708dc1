// A question in the middle of a sentence, or with somebody's text below it, would spoil what was written.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planQuestion } from "../../../../src/core/note/insert-question";
import { bodyLines } from "../../../../src/core/note/body-lines";
import { applyChanges } from "../../../../src/core/text-change";

const isQuestion = (heading: string): boolean => heading.endsWith("?");

/** `|` is the cursor, before and after. */
function inserted(marked: string, rest: string | null = null): string {
	const at = marked.indexOf("|");
	const text = marked.replace("|", "");
	const plan = planQuestion({ text, selection: at < 0 ? null : { from: at, to: at }, question: { heading: "Q?", rest }, isQuestion });
	const after = applyChanges(text, plan.changes);
	const caret = plan.selection?.head ?? 0;
	return `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe("the level of an inserted question", () => {
	it.each([
		["", "## Q?"],
		["# T\n\n", "## Q?"],
		["# T\n## A\n\n", "### Q?"],
		["###### F\n\n", "###### Q?"],
		["## A\n### En?\n\nSvar\n\n", "### Q?"],
		["## En?\n\n", "## Q?"],
		["## A\n### En?\n#### Mine notater\n\n", "### Q?"],
		["## A\n### En?\n### Notater\n\n", "#### Q?"],
		["## A\n```\n#### nei\n```\n\n", "### Q?"],
	])("below %j is %j", (before, heading) => {
		expect(inserted(`${before}|`)).toContain(`${heading}\n`);
	});

	it("goes by the headings above the cursor alone", () => {
		expect(inserted("# T\n\n|\n\n##### Etter\n")).toBe("# T\n\n## Q?\n\n|\n\n##### Etter\n");
	});
});

describe("where a question goes", () => {
	it.each([
		["Før og et|ter\nmer\n\nSlutt\n", "Før og etter\nmer\n\n## Q?\n\n|\n\nSlutt\n"],
		["- en|\n- to\n\nSlutt\n", "- en\n- to\n\n## Q?\n\n|\n\nSlutt\n"],
		["```\nko|de\n\nmer\n```\nSlutt\n", "```\nkode\n\nmer\n```\nSlutt\n\n## Q?\n\n|\n"],
		["> [!tip] Les|\n> mer\n\nSlutt", "> [!tip] Les\n> mer\n\n## Q?\n\n|\n\nSlutt"],
		["## A|\nTekst\n", "## A\n\n### Q?\n\n|\n\nTekst\n"],
		["## En?|\n> [!question] Mer?\n\nSvar\n", "## En?\n> [!question] Mer?\n\n## Q?\n\n|\n\nSvar\n"],
		["---\na|: 1\n---\nTekst\n", "---\na: 1\n---\n## Q?\n\n|\n\nTekst\n"],
		["---\na: 1\n---|", "---\na: 1\n---\n## Q?\n\n|\n"],
		["Tekst\n\n|\n\nSlutt\n", "Tekst\n\n## Q?\n\n|\n\nSlutt\n"],
		["Tekst\r\n|\r\nSlutt\r\n", "Tekst\r\n\r\n## Q?\r\n\r\n|\r\n\r\nSlutt\r\n"],
		["Ikke åpen\r\n", "Ikke åpen\r\n\r\n## Q?\r\n\r\n|\r\n"],
	])("%j becomes %j", (before, after) => {
		expect(inserted(before)).toBe(after);
	});

	it("has the rest of the question in a callout right below its heading", () => {
		expect(inserted("|", "Hvem? Når?")).toBe("## Q?\n> [!question] Hvem? Når?\n\n|\n");
	});

	it("takes nothing away, parts no line, and leaves an empty line on both sides of the caret", () => {
		const piece = fc.constantFrom("Tekst", "# H", "## En?", "- a", "> b", "```", "", "  ", "%%", "---");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.nat(), (lines, eol, where) => {
				const text = lines.join(eol);
				const at = where % (text.length + 1);
				const plan = planQuestion({ text, selection: { from: at, to: at }, question: { heading: "Q?", rest: null }, isQuestion });
				const after = applyChanges(text, plan.changes);
				expect(plan.changes.length).toBe(1);
				expect(plan.changes.every(({ from, to }) => from === to)).toBe(true);
				const kept = after.split(/\r?\n/).filter((line) => line !== "");
				const own = kept.findIndex((line, i) => /^#+ Q\?$/.test(line) && kept.filter((_, j) => j !== i).join() === text.split(/\r?\n/).filter((l) => l !== "").join());
				expect(own).toBeGreaterThanOrEqual(0);
				const caret = plan.selection?.head ?? 0;
				expect(after.slice(0, caret)).toMatch(/#+ Q\?(\r?\n){2}$/);
				expect(after.slice(caret)).toMatch(/^[ \t]*(\r?\n)([ \t]*\r?\n|\s*$)/);
			}),
			{ seed: 11, numRuns: 400 },
		);
	});

	it("is a heading for every reader: no open code or comment swallows it", () => {
		const piece = fc.constantFrom("Tekst", "# H", "```", "~~~", "", "%%", "<!--", "-->");
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.option(fc.nat()), (lines, where) => {
				const text = lines.join("\n");
				const at = where === null ? null : where % (text.length + 1);
				const selection = at === null ? null : { from: at, to: at };
				const after = applyChanges(text, planQuestion({ text, selection, question: { heading: "Q?", rest: null }, isQuestion }).changes);
				expect(bodyLines(after).filter(({ heading }) => heading?.title === "Q?").length).toBe(1);
			}),
			{ seed: 13, numRuns: 400 },
		);
	});
});
