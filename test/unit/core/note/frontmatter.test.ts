// Owns the cases of reading and changing properties that a person would notice.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locateFrontmatter, planPropertyChanges, readFrontmatter, renderFrontmatter } from "../../../../src/core/note/frontmatter";
import type { PropertyChange, YamlValue } from "../../../../src/core/note/frontmatter";
import { applyChanges } from "../../../../src/core/text-change";
import { generatedNote, word } from "./frontmatter-cases";

const add = (key: string, ...values: string[]): PropertyChange => ({ op: "add", key, values });
const remove = (key: string, ...values: string[]): PropertyChange => ({ op: "remove", key, values });
const set = (key: string, value: YamlValue): PropertyChange => ({ op: "set", key, value });
const del = (key: string): PropertyChange => ({ op: "delete", key });

function after(text: string, ...changes: PropertyChange[]): string {
	const plan = planPropertyChanges(text, changes);
	if (!plan.ok) throw new Error(`${plan.reason}, line ${plan.line}: ${plan.message}`);
	return applyChanges(text, plan.changes);
}

/** The properties after the changes, without the fences. */
function edited(yaml: string, ...changes: PropertyChange[]): string {
	const result = after(`---\n${yaml}---\nTekst\n`, ...changes);
	expect(result.startsWith("---\n") && result.endsWith("---\nTekst\n")).toBe(true);
	return result.slice(4, -10);
}

describe("where properties stand", () => {
	it("is only at the very start, between two lines of three dashes", () => {
		expect(locateFrontmatter("---\na: 1\n---\nx")).toEqual({ blockFrom: 0, yamlFrom: 4, yamlTo: 9, bodyStart: 13, eol: "\n", bom: false });
		expect(locateFrontmatter("\uFEFF---  \r\n---\t")).toEqual({ blockFrom: 1, yamlFrom: 8, yamlTo: 8, bodyStart: 12, eol: "\r\n", bom: true });
		for (const none of ["", "---", "---\n", "---\na: 1\n", "\n---\na: 1\n---\n", " ---\na: 1\n---\n", "----\na: 1\n----\n", "--- x\n---\n", "Tekst\n---\na: 1\n---\n", "---\na: 1\n ---\n", "---\na: 1\n---x\n"]) {
			expect(locateFrontmatter(none), JSON.stringify(none)).toBeNull();
		}
	});

	it("leaves rules and lookalikes in the body alone", () => {
		const body = "\n---\ntags: nei\n---\n";
		expect(readFrontmatter(body)).toEqual({ ok: true, values: {}, bodyStart: 0 });
		expect(after(body, add("tags", "a"))).toBe(`---\ntags:\n  - a\n---\n${body}`);
	});
});

describe("reading properties", { timeout: 60_000 }, () => {
	it("takes no block, an empty block and comments alone as no properties", () => {
		for (const text of ["", "Tekst", "---\n---\n", "---\n\n# bare en merknad\n---\n"]) expect(readFrontmatter(text)).toMatchObject({ ok: true, values: {} });
	});

	it("reads dates and yes as text, as Obsidian does", () => {
		expect(readFrontmatter("---\ndate: 2026-11-21\na: yes\nb:\n---\n")).toMatchObject({ values: { date: "2026-11-21", a: "yes", b: null } });
	});

	it.each([
		["a: 1\nb: [x, y\nc: 1\n", "yaml", 3],
		["a: 1\nb: {x: y\nc: 1\n", "yaml", 3],
		['a: 1\nb: "x\nc: 1\n', "yaml", 3],
		["a: 1\ntitle: Møte: tirsdag\n", "yaml", 3],
		["a:\n\t- 1\n", "yaml", 3],
		["a: 1\n\nb: @x\n", "yaml", 4],
		["a: 1\nb\nc: 2\n", "yaml", 3],
		["a: 1\nb: *finnes-ikke\n", "yaml", 3],
		["a: 1\nb: 2\na: 3\n", "duplicate-key", 4],
		['2024: 1\nb: 2\n"2024": 3\n', "duplicate-key", 4],
		["bare tekst\n", "not-a-map", 2],
		["# c\n- a\n", "not-a-map", 3],
	])("names the line of what is wrong in %j, and changes nothing", (yaml, reason, line) => {
		for (const eol of ["\n", "\r\n"]) {
			const text = `---\n${yaml}---\nTekst\n`.replace(/\n/g, eol);
			expect(readFrontmatter(text)).toMatchObject({ ok: false, reason, line });
			expect(planPropertyChanges(text, [add("tags", "a")])).toMatchObject({ ok: false, reason, line });
		}
	});

	it("does not hang or throw on input made to break it", () => {
		const bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "bcdefghi".split("").map((key, at) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(",")}]\n`).join("");
		expect(readFrontmatter(`---\n${bomb}---\n`).ok).toBe(false);
		for (const yaml of ["[".repeat(20000), "a: " + "[".repeat(5000) + "]".repeat(5000), "a: &x [*x]"]) {
			expect(() => planPropertyChanges(`---\n${yaml}\n---\n`, [add("tags", "b"), add("a", "c")])).not.toThrow();
		}
	});
});

describe("adding to a list", () => {
	it("keeps the items' lines, indentation and comments", () => {
		expect(edited("tags: # mine\n- a # første\n# midt\n- 'b'\n\n# slutt\nx: 1\n", add("tags", "c"))).toBe("tags: # mine\n- a # første\n# midt\n- 'b'\n- c\n\n# slutt\nx: 1\n");
		expect(edited("tags:\n    - a\n", add("tags", "b"))).toBe("tags:\n    - a\n    - b\n");
		expect(edited("deler:\n  - navn: x # merknad\n  - |\n    tekst\nx: 1\n", add("deler", "b"))).toBe("deler:\n  - navn: x # merknad\n  - |\n    tekst\n  - b\nx: 1\n");
	});

	it("stays inside the brackets of a list on one line", () => {
		expect(edited("tags: [a, 'b'] # c\n", add("tags", "c, d", "e"))).toBe("tags: [a, 'b', \"c, d\", e] # c\n");
		expect(edited("tags: []\n", add("tags", "a"))).toBe("tags: [a]\n");
		expect(edited("tags: [\n  a, # en\n  b # to\n]\n", add("tags", "c"))).toBe("tags: [\n  a, # en\n  b, c # to\n]\n");
	});

	it("makes a list of a single value, which keeps its quotes", () => {
		expect(edited('enhet: "5A" # ny\nx: 1\n', add("enhet", "5B"))).toBe('enhet: # ny\n  - "5A"\n  - 5B\nx: 1\n');
		expect(edited("enhet: a, b\n", add("enhet", "c"))).toBe("enhet:\n  - a, b\n  - c\n");
	});

	it("reads old tags and aliases on one line as several", () => {
		expect(edited("tags: a, b c\n", add("tags", "b", "d"))).toBe("tags:\n  - a\n  - b\n  - c\n  - d\n");
		expect(edited("aliases: En to, tre\n", add("aliases", "fire"))).toBe("aliases:\n  - En to\n  - tre\n  - fire\n");
	});

	it("fills an empty property", () => {
		for (const empty of ["tags:", "tags: ", "tags: ~", 'tags: ""', "tags: null"]) expect(edited(`${empty}\nx: 1\n`, add("tags", "a"))).toBe("tags:\n  - a\nx: 1\n");
		expect(edited("tags: # ingen ennå\n", add("tags", "a"))).toBe("tags: # ingen ennå\n  - a\n");
	});

	it("changes nothing when all is there, by exact text or by meaning", () => {
		expect(edited("tags: [a, 2024]\n", add("tags", "2024", "a"))).toBe("tags: [a, 2024]\n");
		const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
		expect(edited("tags: [Lesing]\n", { op: "add", key: "tags", values: ["lesing", "ny"], same })).toBe("tags: [Lesing, ny]\n");
		expect(planPropertyChanges("Tekst", [add("tags")])).toEqual({ ok: true, changes: [] });
	});
});

describe("removing and setting", () => {
	it("takes out items with their line, and leaves the others and the comments between", () => {
		expect(edited("tags:\n  - a # en\n  # midt\n  - b\n  - c\n", remove("tags", "a", "c"))).toBe("tags:\n  # midt\n  - b\n");
		expect(edited("tags: [a, b, c] # k\n", remove("tags", "b", "c"))).toBe("tags: [a] # k\n");
		expect(edited("tags: [a, b, c]\n", remove("tags", "a"))).toBe("tags: [b, c]\n");
		expect(edited("tags: [\n  a, # en\n  b, # to\n  c # tre\n]\n", remove("tags", "b"))).toBe("tags: [\n  a, # en\n  c # tre\n]\n");
		expect(edited("tags: [\n  a, 'b', # to\n  c\n]\n", remove("tags", "a"))).toBe("tags: [\n  'b', # to\n  c\n]\n");
		expect(edited("tags:\n- a\n # med mellomrom\nx: 1\n", remove("tags", "a"))).toBe("tags: []\n # med mellomrom\nx: 1\n");
	});

	it("leaves an empty list, or an empty property where there was a single value", () => {
		expect(edited("tags: # c\n  - a\nx: 1\n", remove("tags", "a"))).toBe("tags: [] # c\nx: 1\n");
		expect(edited("tags: [a]\n", remove("tags", "a"))).toBe("tags: []\n");
		expect(edited("tags: a # c\n", remove("tags", "a"))).toBe("tags: # c\n");
	});

	it("removes and adds in one go", () => {
		expect(edited("tags:\n  - a\n  - b\n", remove("tags", "a"), add("tags", "c"))).toBe("tags:\n  - b\n  - c\n");
		expect(edited("tags: [a]\n", remove("tags", "a"), add("tags", "a"))).toBe("tags: [a]\n");
	});

	it("sets a value in its place, with its quotes and comment", () => {
		expect(edited("date:  '2025-01-01'  # dato\nx: 1\n", set("date", "2026-11-21"))).toBe("date:  '2026-11-21'  # dato\nx: 1\n");
		expect(edited("date:\nx: 1\n", set("date", "2026-11-21"))).toBe("date: 2026-11-21\nx: 1\n");
		expect(edited("note: |\n  to\n  linjer\n\n# c\nx: 1\n", set("note", "én"))).toBe("note: én\n\n# c\nx: 1\n");
		expect(edited("a:\n  - x\n  - y\nb: 1\n", set("a", "z"))).toBe("a: z\nb: 1\n");
		expect(edited("a: 1 # c\n", set("a", null))).toBe("a: # c\n");
	});

	it("keeps the lines of items that stay when a list is set", () => {
		expect(edited("d:\n  - Ola # leder\n  - Kari\n", set("d", ["Ola", "Per"]))).toBe("d:\n  - Ola # leder\n  - Per\n");
	});

	it("deletes a property's own lines only", () => {
		expect(edited("# før\na:\n  - x\n\n# etter\nb: 1 # c\n", del("a"))).toBe("# før\n\n# etter\nb: 1 # c\n");
		expect(edited("a: 1\n", del("a"), del("finnes-ikke"))).toBe("");
	});
});

describe("new properties", () => {
	it("come last, in the given order, in the note's own line endings", () => {
		expect(after("---\r\na: 1\r\n# slutt\r\n---\r\nTekst", set("dato", "2026-11-21"), add("tags", "x"))).toBe("---\r\na: 1\r\n# slutt\r\ndato: 2026-11-21\r\ntags:\r\n  - x\r\n---\r\nTekst");
		expect(after("---\n---", set("a", 1))).toBe("---\na: 1\n---");
		expect(after("---\n  a: 1\n---\n", set("b", [1]))).toBe("---\n  a: 1\n  b:\n    - 1\n---\n");
	});

	it("make a block where there is none, after a byte order mark", () => {
		expect(after("\uFEFFTekst\r\n", set("a", 1))).toBe("\uFEFF---\r\na: 1\r\n---\r\nTekst\r\n");
		expect(after("", set("a", 1))).toBe("---\na: 1\n---\n");
		expect(after("---\nuten slutt", set("a", 1))).toBe("---\na: 1\n---\n---\nuten slutt");
	});

	it("do not touch keys that look like them", () => {
		const yaml = "tagsx: 1\nTags: 2\n\"tags \": 3\ntext: |\n  tags: nei\n";
		expect(edited(yaml, add("tags", "a"))).toBe(`${yaml}tags:\n  - a\n`);
		expect(edited("'tags': [a]\n", add("tags", "b"))).toBe("'tags': [a, b]\n");
	});
});

describe("what cannot be changed alone", { timeout: 120_000 }, () => {
	it("is refused with its line, and the note stays as it was", () => {
		expect(planPropertyChanges("---\nx: 1\ntags: &t [a]\ny: *t\n---\n", [set("x", 2), add("tags", "b")])).toMatchObject({ ok: false, reason: "not-editable", line: 3 });
		expect(planPropertyChanges("---\ntags: {a: 1}\n---\n", [add("tags", "b")])).toMatchObject({ ok: false, reason: "not-editable", line: 2 });
		expect(planPropertyChanges("Tekst", [set("a\nb", 1)])).toMatchObject({ ok: false, reason: "not-editable", line: 1 });
		expect(planPropertyChanges("---\n{a: 1}\n---\n", [set("b", 1)])).toMatchObject({ ok: false, reason: "not-editable" });
	});

	it("is changed when nothing depends on its anchor, or when it only refers to another", () => {
		expect(edited("tags: &t [a]\n", add("tags", "b"))).toBe("tags: &t [a, b]\n");
		expect(edited("x: &t [a]\ntags: *t\n", add("tags", "b"))).toBe("x: &t [a]\ntags:\n  - a\n  - b\n");
		expect(edited("n: !!str 5\n", set("n", 6))).toBe("n: 6\n");
	});

	it("never damages a note, however broken its properties", () => {
		const broken = fc.tuple(generatedNote, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom("", ":", "- ", "[", "]", '"', "'", "\t", "&a ", "*a", "\n", "---\n", "| ", "# ", "{", "\r", "? ", "...\n"));
		fc.assert(
			fc.property(broken, fc.constantFrom("tags", "ny", "Tags"), word, (parts, key, value) => {
				const [note, position, cut, insert] = parts;
				const at = note.yamlFrom + (position % (note.yamlTo - note.yamlFrom + 1));
				const text = note.text.slice(0, at) + insert + note.text.slice(Math.min(at + cut, note.yamlTo));
				const before = readFrontmatter(text);
				const plan = planPropertyChanges(text, [add(key, value)]);
				if (!before.ok) expect(plan).toEqual(before);
				if (!plan.ok) {
					const block = locateFrontmatter(text);
					const lines = text.slice(0, block?.yamlTo).split("\n").length;
					expect(plan.line >= 1 && plan.line <= lines).toBe(true);
					return;
				}
				const result = readFrontmatter(applyChanges(text, plan.changes));
				if (!before.ok || !result.ok) throw new Error("an edit of unreadable properties");
				const { [key]: changed, ...others } = result.values;
				const { [key]: old, ...othersBefore } = before.values;
				expect(others).toEqual(othersBefore);
				expect([changed].flat().join(" "), String(old)).toContain(value);
			}),
			{ seed: 99, numRuns: Number(process.env["FRONTMATTER_RUNS"] ?? 1500) },
		);
	});
});

describe("a new block", { timeout: 60_000 }, () => {
	it("is written the way Obsidian writes it", () => {
		expect(renderFrontmatter([["type", "møte"], ["dato", "2026-11-21"], ["tags", ["kjennetegn/a", "tema/b"]], ["møte", "[[A]]"], ["enhet", null], ["aliases", []], ["deltakere", 12], ["nr", "12"], ["svar", "yes"]])).toBe(
			'---\ntype: møte\ndato: 2026-11-21\ntags:\n  - kjennetegn/a\n  - tema/b\nmøte: "[[A]]"\nenhet:\naliases: []\ndeltakere: 12\nnr: "12"\nsvar: "yes"\n---\n',
		);
		expect(renderFrontmatter([["a", ["b"]]], "\r\n")).toBe("---\r\na:\r\n  - b\r\n---\r\n");
		expect(renderFrontmatter([])).toBe("");
		expect(() => renderFrontmatter([["a", 1], ["a", 2]])).toThrow(RangeError);
	});

	it("is read back as it was given", () => {
		const value = fc.letrec<{ value: YamlValue }>((tie) => ({ value: fc.oneof({ depthSize: "small" }, fc.string({ unit: "grapheme" }), word, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.array(tie("value"), { maxLength: 3 })) })).value;
		const key = fc.oneof(word, fc.constantFrom("yes", "2024", "a: b", "#x", "[a]", "- a", "null", "møte"));
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name, maxLength: 5 }), fc.constantFrom("\n" as const, "\r\n" as const), (properties, eol) => {
				const result = readFrontmatter(renderFrontmatter(properties, eol));
				expect(result).toMatchObject({ ok: true, values: Object.fromEntries(properties) });
				if (properties.length > 0) expect(parse(renderFrontmatter(properties, eol).split(eol).slice(1, -2).join("\n"))).toEqual(Object.fromEntries(properties));
			}),
			{ seed: 5, numRuns: 1500 },
		);
	});
});
