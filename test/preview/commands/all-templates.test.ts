// What a teacher would lose: any of the twenty-one templates, in any of the three languages, from the palette.

import { describe, expect, it } from "vitest";
import { METHODS } from "../../../src/core/framework/methods";
import { LANGUAGES } from "../../../src/core/language";
import { chooseTemplate, vaultOf } from "./open";

const PATH = "Refleksjon/Notat.md";
const TEAM = "---\npraksis: team\nformat: 1\nlanguage: nb\n---\n";
const NOTE = "---\nromnummer: 12 # vårt\n---\nSkrevet før.\n";

describe.each(LANGUAGES)("every template in %s", (language) => {
	it.each(METHODS.map(({ id, name }) => [id, name[language]] as const))("%s is found, filled in, inserted, and taken back by one undo", async (_, name) => {
		const session = await vaultOf({ "Praksis.md": TEAM, [PATH]: NOTE }, { language });
		const note = await session.open(PATH);
		note.setCursor(NOTE.length);
		await chooseTemplate(session, name);
		if (session.hasDialog) await session.dialog.submit();

		const text = note.text;
		expect(text).toContain("romnummer: 12 # vårt");
		expect(text).toContain("Skrevet før.\n");
		expect(text).toContain("\nmetode: ");
		expect(text).toMatch(/\n## \S/);
		expect(text).not.toMatch(/\{\{|<%|undefined/);
		// The caret stands in an empty slot, below what was there.
		const caret = note.cursorLine;
		expect(caret).toMatch(/^\s*(?:[-*] (?:\[ \] )?)?$/);
		await note.undo();
		expect(note.text).toBe(NOTE);
	});
});
