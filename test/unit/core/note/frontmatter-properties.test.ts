// Owns the proof that changing a property changes that property and nothing else in a person's note.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locateFrontmatter, planPropertyChanges, readFrontmatter } from "../../../../src/core/note/frontmatter";
import type { PropertyChange } from "../../../../src/core/note/frontmatter";
import { applyChanges } from "../../../../src/core/text-change";
import { generatedNote, word } from "./frontmatter-cases";
import type { GeneratedNote } from "./frontmatter-cases";

const RUNS = Number(process.env["FRONTMATTER_RUNS"] ?? 1500);
const NEW_VALUES = fc.constantFrom<unknown>("ny", "2026-11-21", "[[Møte]]", "a: b", "yes", "", "# x", "007", 4, true, null, ["a", "ny"], [], ["x, y", "[[Z]]"], "to\nlinjer", "{{date}}");

type Values = Record<string, unknown>;

/** The values as another reader sees them: `yaml` itself on the slice between the fences. */
function valuesOf(text: string): Values {
	const lines = text.replace(/^\uFEFF/, "").split("\n");
	const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
	return (parse(lines.slice(1, close).map((line) => `${line}\n`).join(""), { logLevel: "silent" }) as Values | null) ?? {};
}

function itemsOf(key: string, value: unknown): unknown[] {
	if (Array.isArray(value)) return value as unknown[];
	if (value === null || value === undefined || value === "") return [];
	if (typeof value !== "string") return [value];
	if (/^tags?$/i.test(key)) return value.split(/[\s,]+/).filter((item) => item !== "");
	return key === "aliases" ? value.split(",").map((item) => item.trim()) : [value];
}

function expectedValues(before: Values, change: PropertyChange): Values {
	const { key } = change;
	const { [key]: old, ...others } = before;
	if (change.op === "delete") return others;
	if (change.op === "set") return { ...others, [key]: change.value };
	const items = itemsOf(key, old);
	const has = (value: string): boolean => items.some((item) => typeof item !== "object" && String(item) === value);
	if (change.op === "add") {
		const missing = [...new Set(change.values)].filter((value) => !has(value));
		return missing.length === 0 ? before : { ...others, [key]: [...items, ...missing] };
	}
	const kept = items.filter((item) => item === null || typeof item === "object" || !change.values.includes(String(item)));
	if (kept.length === items.length) return before;
	return { ...others, [key]: kept.length === 0 && !Array.isArray(old) ? null : kept };
}

function changeFor(key: string): fc.Arbitrary<PropertyChange> {
	return fc.oneof(
		fc.array(word, { minLength: 1, maxLength: 3 }).map((values): PropertyChange => ({ op: "add", key, values })),
		fc.array(word, { minLength: 1, maxLength: 4 }).map((values): PropertyChange => ({ op: "remove", key, values })),
		NEW_VALUES.map((value) => ({ op: "set", key, value }) as PropertyChange),
		fc.constant<PropertyChange>({ op: "delete", key }),
	);
}

const noteAndChange = generatedNote.chain((note) => {
	const keys = [...note.properties.map(({ key }) => key), "tags", "ny-nøkkel"];
	return fc.tuple(fc.constant(note), fc.constantFrom(...keys).chain(changeFor));
});

/** `|+` keeps all blank lines after it: when the property between them goes, the blanks of others would become its text. */
function wouldJoinText(note: GeneratedNote, change: PropertyChange): boolean {
	return change.op === "delete" && note.properties.some(({ kind, lines }) => kind === "text" && lines[0]?.endsWith("|+"));
}

/** Whether a refusal is fair: something refers to the value, it is a map, or another property would change with it. */
function mayRefuse(note: GeneratedNote, change: PropertyChange): boolean {
	if (wouldJoinText(note, change)) return true;
	const property = note.properties.find(({ key }) => key === change.key);
	if (!property) return false;
	const referred = property.kind === "anchor" && note.properties.some(({ kind }) => kind === "alias");
	return referred || (property.kind === "map" && (change.op === "add" || change.op === "remove"));
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
	let at = 0;
	for (const line of whole) if (at < part.length && part[at] === line) at++;
	return at === part.length;
}

describe("changing one property of a generated note", { timeout: 120_000 }, () => {
	it("gives the old values plus the change, and leaves every other line as it was", () => {
		const seen = new Map<string, number>();
		fc.assert(
			fc.property(noteAndChange, ([note, change]) => {
				const before = valuesOf(note.text);
				const plan = planPropertyChanges(note.text, [change]);
				if (!plan.ok) {
					expect({ refused: mayRefuse(note, change), ...plan }).toMatchObject({ refused: true, reason: "not-editable" });
					seen.set("refused", (seen.get("refused") ?? 0) + 1);
					return;
				}
				const kind = note.properties.find(({ key }) => key === change.key)?.kind ?? "new";
				const result = applyChanges(note.text, plan.changes);
				seen.set(`${change.op} ${kind}`, (seen.get(`${change.op} ${kind}`) ?? 0) + 1);
				expect(valuesOf(result)).toEqual(expectedValues(before, change));

				const span = note.spans.get(change.key) ?? { from: note.yamlTo, to: note.yamlTo };
				expect(result.startsWith(note.text.slice(0, span.from))).toBe(true);
				expect(result.endsWith(note.text.slice(span.to))).toBe(true);
				const written = result.slice(span.from, result.length - (note.text.length - span.to));
				if (note.eol === "\r\n") expect(written.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
				else expect(written).not.toContain("\r");

				if (change.op === "add" && kind === "block-list") {
					expect(isSubsequence(note.text.slice(span.from, span.to).split(note.eol), written.split(note.eol))).toBe(true);
				}
				if (change.op === "remove" && (kind === "block-list" || kind === "flow-list") && written.includes("\n")) {
					expect(isSubsequence(written.split(note.eol).slice(1), note.text.slice(span.from, span.to).split(note.eol).slice(1))).toBe(true);
				}

				const again = planPropertyChanges(result, [change]);
				expect(again).toEqual({ ok: true, changes: [] });
			}),
			{ seed: 20261121, numRuns: RUNS },
		);
		// Each way of writing a property has been changed in each way: a generator that stops making one would hide it.
		for (const op of ["add", "remove", "set", "delete"]) {
			for (const kind of ["scalar", "empty", "text", "multiline", "block-list", "flow-list", "anchor"]) expect(seen.get(`${op} ${kind}`) ?? 0, `${op} ${kind}`).toBeGreaterThan(0);
		}
	});

	it("makes several changes at once as one after the other would", () => {
		const several = generatedNote.chain((note) => {
			const keys = [...note.properties.filter(({ kind }) => kind !== "map" && kind !== "anchor" && kind !== "alias").map(({ key }) => key), "tags", "ny-nøkkel", "dato"];
			return fc.tuple(fc.constant(note), fc.array(fc.constantFrom(...keys).chain(changeFor), { maxLength: 4 }));
		});
		fc.assert(
			fc.property(several, ([note, changes]) => {
				const plan = planPropertyChanges(note.text, changes);
				const hard = (key: string): boolean => note.properties.some((property) => property.key === key && /^(?:map|anchor)$/.test(property.kind));
				const blocked = changes.some((change) => hard(change.key) || wouldJoinText(note, change));
				if (!plan.ok) {
					expect(blocked).toBe(true);
					return;
				}
				expect(valuesOf(applyChanges(note.text, plan.changes))).toEqual(changes.reduce(expectedValues, valuesOf(note.text)));
				for (let index = 1; index < plan.changes.length; index++) {
					expect(plan.changes[index]!.from).toBeGreaterThan(plan.changes[index - 1]!.to);
				}
			}),
			{ seed: 20261122, numRuns: RUNS },
		);
	});

	it("reads and finds generated blocks exactly where they stand", () => {
		fc.assert(
			fc.property(generatedNote, (note) => {
				expect(locateFrontmatter(note.text)).toMatchObject({ yamlFrom: note.yamlFrom, yamlTo: note.yamlTo, eol: note.eol, bom: note.text.startsWith("\uFEFF") });
				expect(readFrontmatter(note.text)).toMatchObject({ ok: true, values: valuesOf(note.text) });
			}),
			{ seed: 20261123, numRuns: Math.min(RUNS, 500) },
		);
	});

	it("gives a note without properties a block and leaves its text as it was", () => {
		const line = fc.constantFrom("", "Tekst", "---", "--- ", "tags: x", "# Overskrift", "----", " ---");
		const text = fc.tuple(fc.constantFrom("", "\uFEFF"), fc.constantFrom("", " ", "Først", "#"), fc.array(line, { maxLength: 4 }), fc.constantFrom("\n", "\r\n"));
		fc.assert(
			fc.property(text, word, ([bom, first, lines, eol], value) => {
				const body = [first, ...lines].join(eol);
				const plan = planPropertyChanges(bom + body, [{ op: "add", key: "tags", values: [value] }]);
				const used = lines.length > 0 ? eol : "\n";
				const result = applyChanges(bom + body, plan.ok ? plan.changes : []);
				expect(result.startsWith(`${bom}---${used}tags:${used}  - ${value}${used}---${used}`)).toBe(true);
				expect(result.endsWith(body)).toBe(true);
				expect(result.length).toBe(bom.length + body.length + `---tags:  - ${value}---`.length + 4 * used.length);
			}),
			{ seed: 20261124, numRuns: 300 },
		);
	});
});
