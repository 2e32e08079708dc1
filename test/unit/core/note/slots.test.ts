// What a user would lose: jumping from one empty place to the next while the meeting goes on.

import { describe, expect, it } from "vitest";
import { nextSlotAfter, slotsOf } from "../../../../src/core/note/slots";

/** `|` marks where typing would start. */
function marked(text: string): string {
	let result = text;
	for (const slot of [...slotsOf(text)].reverse()) result = `${result.slice(0, slot)}|${result.slice(slot)}`;
	return result;
}

describe("the slots of a note", () => {
	it.each([
		["an empty list item", "# Møte\n\n- \n- Ferdig\n", "# Møte\n\n- |\n- Ferdig\n"],
		["an empty task", "Noe\n- [ ] \n", "Noe\n- [ ] |\n"],
		["a numbered one", "Noe\n1. \n", "Noe\n1. |\n"],
		["a heading with nothing below", "## En\n\n\n## To\nTekst\n", "## En\n\n|\n## To\nTekst\n"],
		["the second of many blank lines", "## En\n\n\n\n## To\nTekst\n", "## En\n\n|\n\n## To\nTekst\n"],
		["a heading directly above another", "## En\n\n## To\nTekst\n", "## En\n|\n## To\nTekst\n"],
		["the last heading", "## En\nTekst\n\n## To\n\n", "## En\nTekst\n\n## To\n\n|"],
		["no heading that has text", "## En\n\nTekst\n", "## En\n\nTekst\n"],
		["nothing in the properties", "---\ntags:\n  - \n---\nTekst\n", "---\ntags:\n  - \n---\nTekst\n"],
		["nothing in code", "```sh\n# rad\n\n- \n```\n- \n", "```sh\n# rad\n\n- \n```\n- |\n"],
		["code that a longer fence ends", "~~~\n- \n~~~~\n- \n", "~~~\n- \n~~~~\n- |\n"],
		["nothing in a comment", "%%\n- \n## Skjult\n\n%%\n- \n", "%%\n- \n## Skjult\n\n%%\n- |\n"],
		["Windows line ends", "## En\r\n\r\n- \r\n", "## En\r\n\r\n- |\r\n"],
	])("%s", (_, text, expected) => {
		expect(marked(text)).toBe(expected);
	});

	it("come one after the other, and begin anew at the top", () => {
		const text = "- \n- tekst\n- \n";
		expect(nextSlotAfter(text, 0)).toBe(2);
		expect(nextSlotAfter(text, 2)).toBe(13);
		expect(nextSlotAfter(text, 13)).toBe(2);
		expect(nextSlotAfter("Alt er skrevet.", 0)).toBeNull();
	});
});
