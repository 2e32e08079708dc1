// A heading that is none, in code or in a comment, would get a question or a contribution put below it.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLines, endOfBody } from "../../../../src/core/note/body-lines";

function headings(text: string): string[] {
	return bodyLines(text).flatMap(({ heading }) => (heading ? [`${heading.level} ${heading.title}`] : []));
}

describe("bodyLines", () => {
	it("finds headings of the body, whatever their marks", () => {
		expect(headings("# A\n## B ##\n   ### C\n#tag\n    # code\n###### F\n####### G\n##\n")).toEqual(["1 A", "2 B", "3 C", "6 F", "2 "]);
	});

	it("finds none in properties, code fences and comments", () => {
		expect(headings("---\n# nei: 1\n---\n# Ja\n```md\n# nei\n~~~\n# nei\n```\n# Ja 2\n~~~~\n```\n# nei\n~~~~\n# Ja 3\n")).toEqual(["1 Ja", "1 Ja 2", "1 Ja 3"]);
		expect(headings("%%\n# nei\n%%\n# Ja\n<!--\n# nei\n-->\n# Ja 2\nto %%ord%% her\n# Ja 3\n```a``` her\n# Ja 4\n")).toEqual(["1 Ja", "1 Ja 2", "1 Ja 3", "1 Ja 4"]);
	});

	it("takes a fence that is never closed to the end, as Markdown does", () => {
		expect(headings("# Ja\n```\n# nei\n")).toEqual(["1 Ja"]);
	});

	it("loses no character, whatever the line ends", () => {
		const parts = ["a", "# b", "```", "%%", "", "---", "<!--", "\r"];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...parts)), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
				const text = lines.join(eol);
				const read = bodyLines(text);
				for (const { from, to, text: line } of read) expect(text.slice(from, to)).toBe(line);
				const rebuilt = read.map(({ from, to }, at) => text.slice(from, to) + text.slice(to, read[at + 1]?.from ?? text.length)).join("");
				expect(text.endsWith(rebuilt)).toBe(true);
			}),
			{ seed: 3 },
		);
	});

	it("has its end before what is never closed", () => {
		expect(endOfBody("Tekst\n\n```\nkode\n")).toBe("Tekst\n".length);
		expect(endOfBody("Tekst\n%%\nskjult")).toBe("Tekst".length);
		expect(endOfBody("```\nkode\n")).toBe(0);
		expect(endOfBody("Tekst\n```\nkode\n```\n")).toBe("Tekst\n```\nkode\n```\n".length);
		expect(endOfBody("```\nkode\n```")).toBe("```\nkode\n```".length);
	});
});
