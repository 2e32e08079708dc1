// Owns "Finn spørsmål …" as a user meets it: what is found, what is said of each question, and where it goes.

import { describe, expect, it } from "vitest";
import { noticesOf, vaultOf } from "./open";

const TEAM = { "Praksis.md": "---\npraksis: team\nlanguage: nb\nsector: school\n---\n## Spørsmål\n- Hva vil vi at elevene skal oppleve mandag morgen? Og hvem spør vi?\n- Hva ser vi når leken er god? (#tema/lek)\n" };
const CULTURE = "Hva betyr endringskultur for oss?";

async function find(session: Awaited<ReturnType<typeof vaultOf>>, words: string): Promise<string[]> {
	expect(await session.run("find-question")).toBe(true);
	await session.type(words);
	return session.dialog.options.map(({ text }) => text);
}

describe("what is found", () => {
	it("by words in any of the three languages, or by the theme", async () => {
		const session = await vaultOf({ "Note.md": "" });
		await session.open("Note.md");
		for (const words of ["endringskultur", "culture of change", "Kva betyr endringskultur"]) {
			const found = await find(session, words);
			expect(found[0]).toContain(CULTURE);
			await session.dialog.cancel();
		}
		expect((await find(session, "lærende organisasjon")).join("\n")).toContain(CULTURE);
		await session.dialog.cancel();
		await find(session, "finnes ikke her");
		expect(session.dialog.text).toContain("Ingen spørsmål passer");
	});

	it("in another language, chosen by the arrow keys, with Enter back to the field", async () => {
		const session = await vaultOf({ "Note.md": "" });
		const note = await session.open("Note.md");
		await find(session, "endringskultur");
		await session.dialog.focus("Tekst på");
		await session.press("ArrowDown");
		expect(session.dialog.field("Tekst på").value).toBe("Nynorsk");
		expect(session.dialog.options[0]?.text).toContain("Kva betyr endringskultur for oss?");
		await session.press("Enter");
		expect(session.hasDialog).toBe(true);
		await session.press("Enter");
		expect(note.text).toContain("Kva betyr endringskultur for oss?");
	});

	it("grouped by theme, each theme once, the note's own first", async () => {
		const session = await vaultOf({ "Note.md": "---\ntags: [tema/involvering-og-kollektive-prosesser]\n---\n" });
		await session.open("Note.md");
		await session.run("find-question");
		const groups = [...session.win.document.querySelectorAll(".praksis-picker-group")].map((el) => el.textContent);
		expect(groups[0]).toBe("Involvering og kollektive prosesser");
		expect(groups.length).toBeGreaterThan(3);
		expect(new Set(groups).size).toBe(groups.length);
	});

	it("says how often and when the team answered, and what was printed where", async () => {
		const session = await vaultOf({
			"Refleksjon/A.md": `---\ntype: refleksjon\ndato: 2026-03-02\n---\n## ${CULTURE}\n\nAt vi prøver.\n`,
			"Refleksjon/B.md": "---\ntype: reflection\ndate: 2026-10-05\n---\n## What does a culture of change mean to us? (5 min)\n\nTrying.\n",
			"Refleksjon/Tom.md": `---\ntype: refleksjon\ndato: 2026-11-02\n---\n## ${CULTURE}\n\n- \n`,
			"Note.md": "",
		});
		await session.open("Note.md");
		const [found] = await find(session, "endringskultur");
		expect(found).toContain("Besvart i 2 notater, sist 5. okt. 2026");
		await session.dialog.cancel();
		const unanswered = await find(session, "profesjonsfellesskapet");
		expect(unanswered.join()).toContain("Ikke besvart ennå");
		const tooltip = session.win.document.querySelector(".suggestion-item")?.getAttribute("title") ?? "";
		expect(tooltip).toContain("profesjonsfelleskap");
		expect(tooltip).toContain("Utdanningsdirektoratet");
	});

	it("offers the sector's wording and says so, in the interface's language", async () => {
		for (const [language, mark] of [["nb", "Omskrevet for barnehage"], ["nn", "Omskrive for barnehage"], ["en", "Reworded for kindergarten"]] as const) {
			const session = await vaultOf({ "Praksis.md": "---\npraksis: team\nsector: kindergarten\n---\n", "Note.md": "" }, { language });
			await session.open("Note.md");
			await session.run("find-question");
			expect(session.dialog.text).toContain(mark);
			expect(session.dialog.text).not.toContain("{");
			await session.dialog.cancel();
		}
	});

	it("offers dated questions in present wording, and the team's own beside the bank's", async () => {
		const session = await vaultOf({ ...TEAM, "Note.md": "" });
		await session.open("Note.md");
		expect((await find(session, "det nye læreplanverket"))[0]).not.toContain("nye læreplanverket");
		await session.dialog.cancel();
		expect((await find(session, "mandag morgen"))[0]).toContain("teamets eget");
		await session.dialog.cancel();
		const [play] = await find(session, "leken er god");
		expect(play).not.toContain("#tema");
	});
});

describe("where it goes", () => {
	it("a short heading one level below, the rest in a callout, the caret in the slot, and one undo", async () => {
		const text = "# Møte\n\n## Sak 1\n\nVi snakker om noe\nover to linjer.\n\nOg mer.\n";
		const session = await vaultOf({ "Note.md": text });
		const note = await session.open("Note.md");
		note.setCursor("noe");
		await find(session, "profesjonsfellesskap på skolen vår");
		await session.press("Enter");
		expect(note.text).toBe(
			"# Møte\n\n## Sak 1\n\nVi snakker om noe\nover to linjer.\n\n### Har vi et profesjonsfellesskap på skolen vår?\n" +
				"> [!question] Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?\n\n\n\nOg mer.\n",
		);
		await session.type("Ja");
		expect(note.text).toContain("kunnskapsutvikling?\n\nJa\n\nOg mer.\n");
		expect(session.notices).toEqual([]);
		await note.undo();
		await note.undo();
		expect(note.text).toBe(text);
	});

	it("at the level of the question that it stands among", async () => {
		const session = await vaultOf({ ...TEAM, "Note.md": `### ${CULTURE}\n\n` });
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await find(session, "mandag morgen");
		await session.press("Enter");
		expect(note.text).toBe(`### ${CULTURE}\n\n### Hva vil vi at elevene skal oppleve mandag morgen?\n> [!question] Og hvem spør vi?\n\n\n`);
		expect(note.cursor).toEqual({ line: 5, ch: 0 });
	});

	it("counts as answered when something is written below, the team's own two sentences too", async () => {
		const session = await vaultOf({ ...TEAM, "Refleksjon/Note.md": "---\ntype: refleksjon\ndato: 2026-11-20\n---\n" });
		await session.open("Refleksjon/Note.md");
		await find(session, "mandag morgen");
		await session.press("Enter");
		await session.type("Ro.");
		await session.settle();
		expect((await find(session, "mandag morgen"))[0]).toContain("Besvart i 1 notat, sist 20. nov. 2026");
	});

	it("in reading view at the end, with the file's line ends and a way back", async () => {
		const session = await vaultOf({ "Note.md": "# Tittel\r\n\r\nTekst\r\n" });
		await session.open("Note.md", { mode: "preview" });
		await find(session, "endringskultur");
		await session.press("Enter");
		expect(await session.read("Note.md")).toBe(`# Tittel\r\n\r\nTekst\r\n\r\n## ${CULTURE}\r\n\r\n\r\n`);
		expect(noticesOf(session)).toContain("er satt inn i «Note»");
		await session.pressNotice("Angre");
		expect(await session.read("Note.md")).toBe("# Tittel\r\n\r\nTekst\r\n");
	});

	it("in another language where that is chosen", async () => {
		const session = await vaultOf({ "Note.md": "" });
		const note = await session.open("Note.md");
		await session.run("find-question");
		await session.dialog.choose("Tekst på", "English");
		await session.type("endringskultur");
		await session.press("Enter");
		expect(note.text).toContain("## What does a culture of change mean to us?\n");
	});

	it("in a note whose properties are broken: the body alone is touched", async () => {
		const session = await vaultOf({ "Note.md": "---\na: [\n---\nTekst\n" });
		const note = await session.open("Note.md");
		note.setCursor("Tekst");
		await find(session, "endringskultur");
		await session.press("Enter");
		expect(note.text.startsWith("---\na: [\n---\nTekst\n\n## Hva betyr")).toBe(true);
	});

	it("with no note, into a new one, and nothing when that is cancelled", async () => {
		const session = await vaultOf({});
		await find(session, "endringskultur");
		await session.press("Enter");
		expect(session.dialog.title).toBe("Nytt notat: Hva betyr endringskultur for oss");
		await session.dialog.cancel();
		expect(session.writes).toEqual([]);
		await find(session, "endringskultur");
		await session.press("Enter");
		await session.dialog.submit();
		const [path] = session.files;
		expect(path).toBe("Refleksjon/2026-11-21 Hva betyr endringskultur for oss.md");
		expect(await session.read(path ?? "")).toMatch(/^---\ntype: refleksjon\ndato: 2026-11-21\n(?:.+\n)*---\n## Hva betyr endringskultur for oss\?\n\n/);
		expect(session.note?.cursorLine).toBe("");
	});
});
