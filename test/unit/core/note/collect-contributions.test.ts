// What is embedded twice is read twice; what is not embedded is not heard.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAloneStep } from "../../../../src/core/framework/alone-steps";
import { planCollection, planOwnHeading } from "../../../../src/core/note/collect-contributions";
import { notePath } from "../../../../src/core/note/path";
import type { NotePath } from "../../../../src/core/note/path";
import { applyChanges } from "../../../../src/core/text-change";

const paths = (...names: string[]): NotePath[] => names.map((name) => notePath(`R/Bidrag/${name}.md`));

function collected(text: string, found: readonly NotePath[]): string {
	return applyChanges(text, planCollection(text, found, "nb", isAloneStep).plan.changes);
}

describe("planCollection", () => {
	it.each([
		["# M\n\nTekst\n", "# M\n\nTekst\n\n## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n"],
		["", "## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n"],
		["---\na: 1\n---", "---\na: 1\n---\n## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n"],
		["## Bidrag\n## Etter\n", "## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n\n## Etter\n"],
		["## Contributions (5 min)\n\nFra dere:\n\n### Anne\n\nHei\n", "## Contributions (5 min)\n\nFra dere:\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n\n### Anne\n\nHei\n"],
		["## Bidrag\n\n![[B|Bo]]\n\n## Etter\n", "## Bidrag\n\n![[B|Bo]]\n\n![[R/Bidrag/A]]\n\n## Etter\n"],
		["![](Bidrag/A.md) og ![](../Bidrag/B.md)\n", "![](Bidrag/A.md) og ![](../Bidrag/B.md)\n"],
		["```\n![[A]]\n## Bidrag\n```\n", "```\n![[A]]\n## Bidrag\n```\n\n## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n"],
		["## Individuell tenking\r\n\r\n## Bidrag\r\n", "## Individuell tenking\r\n\r\n## Bidrag\r\n\r\n![[R/Bidrag/A]]\r\n\r\n![[R/Bidrag/B]]\r\n"],
	])("%j becomes %j", (before, after) => {
		expect(collected(before, paths("B", "A"))).toBe(after);
	});

	it("orders by code point, so that everybody gets the same lines", () => {
		expect(collected("", paths("Åse", "anne", "Bo")).match(/\[\[R\/Bidrag\/[^\]]+/g)).toEqual(["[[R/Bidrag/Bo", "[[R/Bidrag/anne", "[[R/Bidrag/Åse"]);
	});

	it("takes away what a merge has doubled in its section, and nothing else", () => {
		const text = "![[A]]\n\n## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n\nKommentar ![[A]]\n\n![[R/Bidrag/A]]\n\n![[bilde.png]]\n\n![[bilde.png]]\n\n![[R/Bidrag/B]]\n\n## Etter\n\n![[A]]\n";
		expect(collected(text, paths("A", "B"))).toBe(
			"![[A]]\n\n## Bidrag\n\n![[R/Bidrag/A]]\n\n![[R/Bidrag/B]]\n\nKommentar ![[A]]\n\n![[bilde.png]]\n\n![[bilde.png]]\n\n## Etter\n\n![[A]]\n",
		);
	});

	const line = fc.constantFrom("# M", "## Bidrag", "### Anne", "Tekst", "- ", "", "```", "![[A]]", "![[R/Bidrag/B]]", "## Etter");
	const note = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n")).map(([lines, eol]) => lines.join(eol));
	const some = fc.subarray(paths("A", "B", "C", "Å"));

	it("shows each once, keeps every other line, and changes nothing the second time", () => {
		fc.assert(
			fc.property(note, some, (text, found) => {
				const once = collected(text, found);
				expect(collected(once, found)).toBe(once);
				const written = (of: string): string[] => of.split(/\r?\n/).filter((part) => part !== "" && !part.startsWith("![["));
				const [before, after] = [written(text), written(once)];
				// A heading at most comes with it.
				const without = after.length === before.length ? [after] : after.map((_, at) => after.filter((__, other) => other !== at));
				expect(without).toContainEqual(before);
			}),
			{ seed: 7, numRuns: 400 },
		);
	});

	it("by two who had different ones, joined by any merge of lines, ends with each once", () => {
		fc.assert(
			fc.property(some, some, fc.boolean(), (a, b, mineFirst) => {
				const text = "# M\n\n## Bidrag\n\n- Innledning\n\n## Etter\n";
				const [one, two] = [collected(text, a), collected(text, b)];
				const block = (of: string): string => of.slice(text.indexOf("\n\n## Etter"), of.indexOf("\n\n## Etter"));
				const [first, second] = mineFirst ? [one, two] : [two, one];
				const merged = text.replace("\n\n## Etter", `${block(first)}${block(second)}\n\n## Etter`);
				for (const state of [merged, one, two]) {
					const after = collected(state, paths("A", "B", "C", "Å"));
					expect([...after.matchAll(/!\[\[R\/Bidrag\/([^\]]+)/g)].map(([, name]) => name).sort()).toEqual(["A", "B", "C", "Å"]);
				}
			}),
			{ seed: 9 },
		);
	});
});

describe("planOwnHeading", () => {
	it.each([
		["# M\n", "# M\n\n## Bidrag\n\n### Anne\n\n|\n"],
		["## Bidrag\n\n### Bo\n\nHei\n\n## Etter\n", "## Bidrag\n\n### Bo\n\nHei\n\n### Anne\n\n|\n\n## Etter\n"],
		["## Bidrag\n\n### Anne\n\nHei\n\n## Etter\n", "## Bidrag\n\n### Anne\n\nHei\n\n|\n\n## Etter\n"],
		["## Bidrag\r\n", "## Bidrag\r\n\r\n### Anne\r\n\r\n|\r\n"],
	])("%j becomes %j", (text, after) => {
		const plan = planOwnHeading(text, "Anne", "nb", isAloneStep);
		const result = applyChanges(text, plan.changes);
		const caret = plan.selection?.head ?? 0;
		expect(`${result.slice(0, caret)}|${result.slice(caret)}`).toBe(after);
	});
});
