// Owns "Foreslå et spørsmål" as a user meets it: the question that the team has answered least, and then the next.

import { describe, expect, it } from "vitest";
import { noticesOf, vaultOf } from "./open";

const FIRST = "Hva betyr det for oss å være en lærende organisasjon?";
const SECOND = "Hva betyr endringskultur for oss?";
const TAGGED = "---\ntags:\n  - tema/lærende-organisasjon-og-endringskultur\n---\n";

function answered(date: string, ...questions: string[]): string {
	return `---\ntype: refleksjon\ndato: ${date}\n---\n${questions.map((question) => `## ${question}\n\nSvar.\n`).join("\n")}`;
}

describe("the suggested question", () => {
	it("is of the note's themes, answered least, and says why", async () => {
		const session = await vaultOf({ "Refleksjon/A.md": answered("2026-01-05", FIRST), "Note.md": TAGGED });
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		expect(await session.run("suggest-question")).toBe(true);
		expect(note.text).toBe(`${TAGGED}## ${SECOND}\n\n\n`);
		expect(noticesOf(session)).toContain("Foreslått: ikke besvart ennå.");
		await session.type("Mot.");
		await note.undo();
		await note.undo();
		expect(note.text).toBe(TAGGED);
	});

	it("then the next one: never what the note asks already, however it is worded", async () => {
		const session = await vaultOf({ "Note.md": `${TAGGED}## What does it mean for us to be a learning organisation?\n\n` });
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await session.run("suggest-question");
		expect(note.text).toContain(`## ${SECOND}\n`);
		expect(note.text).not.toContain(FIRST);
		for (let i = 0; i < 40; i++) await session.run("suggest-question");
		const headings = note.text.match(/^## .*$/gm) ?? [];
		expect(new Set(headings).size).toBe(headings.length);
		expect(noticesOf(session)).toContain("Notatet har alle spørsmål");
	});

	it("of those answered equally often the one answered longest ago", async () => {
		const all = { "Refleksjon/A.md": answered("2026-05-05", FIRST), "Refleksjon/B.md": answered("2025-09-09", SECOND) };
		const session = await vaultOf({ ...all, "Note.md": TAGGED });
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await session.run("suggest-question");
		expect(note.text).toContain(`## ${SECOND}\n`);
		expect(noticesOf(session)).toContain("Foreslått: besvart i 1 notat, sist 9. sep. 2025.");
	});

	it("counts the team's own question as one of its theme", async () => {
		const session = await vaultOf({
			"Praksis.md": "---\npraksis: team\n---\n## Temaer\n- Lek\n## Spørsmål\n- Hva ser vi når leken er god? (#tema/lek)\n",
			"Note.md": "---\ntags: tema/lek\n---\n",
		});
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await session.run("suggest-question");
		expect(note.text).toContain("## Hva ser vi når leken er god?\n");
	});

	it("with no note it opens a form for a new one", async () => {
		const session = await vaultOf({}, { language: "nn" });
		await session.run("suggest-question");
		expect(session.dialog.title).toMatch(/^Nytt notat: /);
		await session.dialog.cancel();
		expect(session.files).toEqual([]);
	});
});
