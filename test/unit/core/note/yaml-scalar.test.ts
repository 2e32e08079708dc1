// Owns the proof that a text written as YAML is read back as that text, by Obsidian and by older readers.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { isSafePropertyKey, renderKey, renderPrimitive, renderText } from "../../../../src/core/note/yaml-scalar";

const NASTY = ["yes", "No", "ON", "off", "y", "n", "null", "~", "true", "", " ", " a", "a ", "007", "1_000", "0x1F", "0o7", "1e3", ".5", "-.inf", ".NaN", "12:30", "1:2:3", "<<", "=", "-", "- a", "-a", "---", "...", "?", "? a", ":", "a:", "a: b", "a #b", "a#b", "#a", "[[Møte]]", "{{date}}", "!a", "&a", "*a", "@a", "`a", "%a", '"', "'", "it's", 'si "hei"', "både ' og \"", "\\", "a\\b", "a\nb", "a\r\nb", "\t", "a\tb", "\u0085", "\u2028", "\ufeff", "\u00a0a", "\u0000", "\ud800", "😀", "a, b", "[a]", "a]b", "{a}", "|", ">", "å", "å", "2026-11-21", "2026-11-21T10:00", "5. trinn", "+", "a:b", "http://x.no/a#b"];

const text = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), fc.array(fc.constantFrom(..."ab0:#-?,[]{}&*!|>'\"%@` \t\n\\.~=<"), { maxLength: 6 }).map((parts) => parts.join("")));

describe("a text written as YAML", { timeout: 60_000 }, () => {
	it("is read back unchanged as a value, an item, in brackets and as a key", () => {
		fc.assert(
			fc.property(text, fc.constantFrom("plain" as const, "single" as const, "double" as const), (value, style) => {
				const flow = renderText(value, "flow", style);
				expect(parse(`k: ${renderText(value, "block", style)}\nl:\n  - ${renderText(value, "block", style)}\nm: [${flow}, ${flow}] # c\n`)).toEqual({ k: value, l: [value], m: [value, value] });
				if (isSafePropertyKey(value)) expect(parse(`${renderKey(value)}: 1\nz${value.length}: 2\n`)).toMatchObject({ [value]: 1 });
			}),
			{ seed: 7, numRuns: 6000, examples: NASTY.map((value) => [value, "plain"]) },
		);
	});

	it("is text to readers of YAML 1.1 too, where yes is true and 12:30 a number", () => {
		for (const value of NASTY.filter((value) => !value.startsWith("2026"))) {
			expect(parseDocument(`k: ${renderText(value, "block")}\n`, { version: "1.1" }).toJS(), value).toEqual({ k: value });
		}
	});

	it("is quoted only where it has to be", () => {
		const plain = ["lesing", "2026-11-21", "2026-11-21T10:00", "5. trinn", "tema/digitalisering", "-a", "a:b", "http://x.no/a#b", "se [[Møte]]", "it's", 'si "hei"', "a, b", "æøå"];
		for (const value of plain) expect(renderText(value, "block")).toBe(value);
		expect(renderText("[[Møte]]", "block")).toBe('"[[Møte]]"');
		expect(renderText('"hei"', "block")).toBe(`'"hei"'`);
		expect(renderText("a, b", "flow")).toBe('"a, b"');
		expect(renderText("to\nlinjer", "block")).toBe('"to\\nlinjer"');
	});

	it("spells numbers that JSON cannot", () => {
		for (const value of [0, -0, 1.5, 1e21, Infinity, -Infinity, Number.NaN, true, false, null]) {
			expect(Object.is(parse(renderPrimitive(value)), value)).toBe(true);
		}
	});

	it("refuses names that no property can have", () => {
		for (const key of ["", " a", "a ", "a\nb", "__proto__", "a".repeat(501), "\ufeffa"]) expect(isSafePropertyKey(key), key).toBe(false);
		for (const key of ["tags", "møteserie", "skrevet-av", "a: b", "2024", "#x", "constructor"]) expect(isSafePropertyKey(key), key).toBe(true);
	});
});
