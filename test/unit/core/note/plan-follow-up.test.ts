// What a user would lose: an agreement in the wrong place, in somebody's code, or in a line that Tasks cannot read.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METHODS } from "../../../../src/core/framework/methods";
import { LANGUAGES } from "../../../../src/core/language";
import { openFollowUps } from "../../../../src/core/note/follow-ups";
import { followUpText, ownersNamed, planFollowUp } from "../../../../src/core/note/plan-follow-up";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { applyChanges } from "../../../../src/core/text-change";

const X = { what: "X", who: "", due: null } as const;

/** `|` is the cursor, before and after; without it nobody has the note in front of them. */
function added(marked: string): string {
	const at = marked.indexOf("|");
	const text = marked.replace("|", "");
	const { plan } = planFollowUp(text, X, { selection: at < 0 ? null : { from: at, to: at }, language: "nb" });
	const after = applyChanges(text, plan.changes);
	const caret = plan.selection?.head;
	return caret === undefined ? after : `${after.slice(0, caret)}|${after.slice(caret)}`;
}

describe("the line", () => {
	it.each([
		[{ what: "Prøve lesestafett", who: "Anne", due: "2026-12-01" }, "Prøve lesestafett @Anne 📅 2026-12-01"],
		[{ what: " To\nlinjer ", who: " @5. trinn ", due: null }, "To linjer @5. trinn"],
		[{ what: "X", who: "@", due: "2026-12-01" }, "X 📅 2026-12-01"],
	])("has the owner before the date: %j", (followUp, line) => {
		expect(followUpText(followUp)).toBe(line);
		expect(openFollowUps(`- [ ] ${line}`)).toEqual([{ text: line.replace(/ 📅.*/u, ""), due: followUp.due }]);
	});

	it("names owners that a form can offer again", () => {
		expect(ownersNamed([{ text: "A @Anne" }, { text: "@leder spør @Anne, a@b.no @5. trinn" }])).toEqual(["Anne", "leder"]);
	});
});

describe("at the cursor", () => {
	it.each([
		["- a\n- |\n", "- a\n- [ ] X|\n"],
		["- [ ] |\n", "- [ ] X|\n"],
		["\t* [ ]|", "\t* [ ] X|"],
		["1. a\n2. |", "1. a\n2. [ ] X|"],
		["## Oppfølging\n\n- [ ] a\n\n## B\n\n- |\n", "## Oppfølging\n\n- [ ] a\n\n## B\n\n- [ ] X|\n"],
	])("fills the empty item: %j", (before, after) => {
		expect(added(before)).toBe(after);
	});

	it.each([
		["|", "- [ ] X|\n"],
		["Tekst\n|", "Tekst\n\n- [ ] X|\n"],
		["Te|kst\nmer\n\nSlutt\n", "Tekst\nmer\n\n- [ ] X|\n\nSlutt\n"],
		["- a|\n  - b\n- c\n", "- a\n  - b\n- [ ] X|\n- c\n"],
		["- a\n  - b|\n- c\n", "- a\n  - b\n  - [ ] X|\n- c\n"],
		["> [!tip] A|\n> b\nc", "> [!tip] A\n> b\nc\n\n- [ ] X|\n"],
		["# T|\nTekst", "# T\n\n- [ ] X|\n\nTekst"],
		["```\n- |\n```\n\nTekst\n", "```\n- \n```\n\n- [ ] X|\n\nTekst\n"],
		["%%\n- |\n%%\n", "%%\n- \n%%\n\n- [ ] X|\n"],
	])("else is a line of its own that parts nothing: %j", (before, after) => {
		expect(added(before)).toBe(after);
	});
});

describe("under the heading of follow-ups", () => {
	it.each([
		["## Oppfølging\n", "## Oppfølging\n\n- [ ] X\n"],
		["## Oppfølging", "## Oppfølging\n\n- [ ] X\n"],
		["## Oppfølging\n\n- [ ] \n- [ ] \n", "## Oppfølging\n\n- [ ] X\n- [ ] \n"],
		["## Oppfølging\n\n- \n- [ ] \n", "## Oppfølging\n\n- \n- [ ] X\n"],
		["## Oppfølging\n\n- \n", "## Oppfølging\n\n- [ ] X\n"],
		["# A\n\n## Follow-ups:\n- [x] a\n  - b\n\n  mer\n\nTekst\n## C\n", "# A\n\n## Follow-ups:\n- [x] a\n  - b\n\n  mer\n- [ ] X\n\nTekst\n## C\n"],
		["## Oppfølging\n1) a\n2) b\n", "## Oppfølging\n1) a\n2) b\n3) [ ] X\n"],
		["## Oppfølging\n* a\n```\n- [ ] \n\n```\n## B\n", "## Oppfølging\n* a\n```\n- [ ] \n\n```\n* [ ] X\n## B\n"],
		["## Oppfølging\n> [!tip] Les\n\n### Under\n- [ ] \n", "## Oppfølging\n> [!tip] Les\n\n- [ ] X\n\n### Under\n- [ ] \n"],
		["## Avslutt: hva prøver vi, hvem og når? (2 min)\n\n- [ ] \n", "## Avslutt: hva prøver vi, hvem og når? (2 min)\n\n- [ ] X\n"],
		["## Close: what do we try, who and when?\n\n- [ ] \n\n# Oppfølging\n\n- [ ] a\n", "## Close: what do we try, who and when?\n\n- [ ] \n\n# Oppfølging\n\n- [ ] a\n- [ ] X\n"],
		["```\n## Oppfølging\n```\n## Kva gjer vi?\n- [ ] \n", "```\n## Oppfølging\n```\n## Kva gjer vi?\n- [ ] X\n"],
		["## Oppfølging\n- a\n\n## Oppfølging\n- b\n", "## Oppfølging\n- a\n- [ ] X\n\n## Oppfølging\n- b\n"],
		["## Oppfølging\n- a\n\n## Oppfølging\n- b\n\n## C\n|d\n", "## Oppfølging\n- a\n\n## Oppfølging\n- b\n- [ ] X\n\n## C\nd\n"],
	])("%j", (before, after) => {
		expect(added(before)).toBe(after);
	});

	it("finds the place in every built-in template that has one, in every language", () => {
		for (const language of LANGUAGES) {
			for (const { id, body } of builtInTemplates(language)) {
				if (!METHODS.some((method) => method.id === id && method.steps.some(({ agrees }) => agrees))) continue;
				const { plan, under } = planFollowUp(body, X, { selection: null, language });
				expect(under, id).not.toBeNull();
				expect(applyChanges(body, plan.changes), id).toBe(body.replace(/^- \[ \] $/m, "- [ ] X"));
			}
		}
	});
});

describe("without a heading and without a cursor", () => {
	it.each([
		["", "## Oppfølging\n\n- [ ] X\n"],
		["Tekst", "Tekst\n\n## Oppfølging\n\n- [ ] X\n"],
		["---\na: 1\n---", "---\na: 1\n---\n## Oppfølging\n\n- [ ] X\n"],
		["---\na: [\n---\nTekst\n", "---\na: [\n---\nTekst\n\n## Oppfølging\n\n- [ ] X\n"],
		["---\n- |\n---\nTekst\n", "---\n- \n---\nTekst\n\n## Oppfølging\n\n- [ ] X\n"],
		["Tekst\n\n```\nåpen\n", "Tekst\n\n## Oppfølging\n\n- [ ] X\n\n```\nåpen\n"],
	])("makes one at the end: %j", (before, after) => {
		expect(added(before)).toBe(after);
	});
});

describe("whatever the note holds", () => {
	const parts = fc.constantFrom("- ", "- [ ] ", "- a", "  - b", "1. c", "", "", "Tekst", "## Oppfølging", "## B", "> c", "```", "%%", "---", "# Hva gjør vi?", "\tx");
	const notes = fc.tuple(fc.array(parts, { maxLength: 14 }), fc.constantFrom("\n", "\r\n"));

	it("takes nothing away, adds one open task, and keeps the line ends", () => {
		fc.assert(
			fc.property(notes, fc.option(fc.nat()), ([lines, eol], cursor) => {
				const text = lines.join(eol);
				const at = cursor === null ? null : cursor % (text.length + 1);
				const { plan } = planFollowUp(text, X, { selection: at === null ? null : { from: at, to: at }, language: "en" });
				const after = applyChanges(text, plan.changes);
				const words = (all: string): string[] => all.split(/\s+/).filter((word) => !/^(?:[-\d.[\]]*|X|##|Follow-up)$/.test(word));
				expect(words(after)).toEqual(words(text));
				expect(after.split(/\r?\n/).filter((line) => /\[ \] X$/.test(line))).toHaveLength(1);
				if (text.includes("\n")) expect(after.match(/\r?\n/g)?.every((end) => end === eol)).toBe(true);
				if (plan.selection) expect(after.slice(0, plan.selection.head).endsWith("[ ] X")).toBe(true);
			}),
			{ seed: 4905, numRuns: 2000 },
		);
	});
});
