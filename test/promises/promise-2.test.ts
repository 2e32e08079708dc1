// Owns promise 2: one step back from whatever one command did.

import { describe, expect, it } from "vitest";
import { insert, noticesOf, tickAndSave, vaultOf } from "../preview/commands/open";

const NOTE = "---\n# vår egen kommentar\ntittel: 'Møte'\ntags: [annet, prosjekt/én]   # bak\n---\n# Møte\n\nVi snakket om lesing.\n";
const TEMPLATE = "---\ntype: møte\nrom: \"{{ask:Rom}}\"\ntags: [tema/digitalisering]\n---\n## Sak\n- {{cursor}}\n\n{{selection}}\n";

const COMMANDS: Record<string, (session: Awaited<ReturnType<typeof vaultOf>>) => Promise<void>> = {
	"a built-in template": (session) => insert(session, "lærende møte", { Møteserie: "Fellestid", Deltakere: "8" }),
	"a team's template over a selection": (session) => insert(session, "vår mal", { Rom: "A1" }),
	tagging: async (session) => {
		await session.run("tag-note");
		await tickAndSave(session, "utvikling av praksis", "digitalisering");
	},
};

describe("promise 2: one step back", () => {
	for (const [name, command] of Object.entries(COMMANDS)) {
		it(`takes back ${name} in an open note by one undo, and nothing that was typed before`, async () => {
			const session = await vaultOf({ "Møte.md": NOTE, "Maler/Vår mal.md": TEMPLATE });
			const note = await session.open("Møte.md");
			note.setCursor("lesing.");
			await note.type(" Og mer.");
			note.select("snakket");
			const before = note.text;
			await command(session);
			const after = note.text;
			expect(after).not.toBe(before);
			await note.undo();
			expect(note.text).toBe(before);
			expect(await session.read("Møte.md")).toBe(before);
			await note.redo();
			expect(note.text).toBe(after);
			await note.undo();
			await note.undo();
			expect(note.text).toBe(NOTE);
		});

		it(`takes back ${name} in reading view by "Angre"`, async () => {
			const session = await vaultOf({ "Møte.md": NOTE, "Maler/Vår mal.md": TEMPLATE });
			await session.open("Møte.md", { mode: "preview" });
			await command(session);
			expect(await session.read("Møte.md")).not.toBe(NOTE);
			await session.pressNotice("Angre");
			expect(await session.read("Møte.md")).toBe(NOTE);
			expect(noticesOf(session)).toContain("Angret.");
		});
	}

	const FILES = {
		"A.md": NOTE,
		"B.md": "\uFEFF---\r\ntags: x\r\n---\r\nTekst\r\n",
		"C.md": "Uten egenskaper",
		"D.md": "---\ntags:\n  - tema/digitalisering\n---\nHadde det.\n",
	};

	it("takes several closed notes back to the byte", async () => {
		const session = await vaultOf(FILES);
		await session.fileMenu(Object.keys(FILES)).choose("Merk 4 notater …");
		await tickAndSave(session, "utvikling av praksis", "lærende nettverk");
		for (const path of Object.keys(FILES)) expect(await session.read(path), path).toContain("kjennetegn/utvikling-av-praksis");
		await session.pressNotice("Angre");
		for (const [path, text] of Object.entries(FILES)) expect(await session.read(path), path).toBe(text);
	});

	it("leaves a note alone that somebody has changed since, names it, and takes the others back", async () => {
		const session = await vaultOf(FILES);
		await session.fileMenu(Object.keys(FILES)).choose("Merk 4 notater …");
		await tickAndSave(session, "utvikling av praksis");
		const theirs = `${await session.read("C.md")}\nEn ny linje fra en annen enhet.\n`;
		await session.external.write("C.md", theirs);
		await session.external.delete("D.md");
		await session.pressNotice("Angre");
		expect(await session.read("C.md")).toBe(theirs);
		expect(await session.read("A.md")).toBe(FILES["A.md"]);
		expect(await session.read("B.md")).toBe(FILES["B.md"]);
		expect(noticesOf(session)).toMatch(/Angret, bortsett fra.*C, D/);
	});

	it("takes a note back by the notice although it has been opened for editing since", async () => {
		const session = await vaultOf(FILES);
		await session.fileMenu(["A.md", "B.md"]).choose("Merk 2 notater …");
		await tickAndSave(session, "utvikling av praksis");
		await session.open("A.md");
		const crlf = await session.open("B.md", { newTab: true });
		await session.pressNotice("Angre");
		expect(await session.read("A.md")).toBe(FILES["A.md"]);
		expect(crlf.text.replace("\uFEFF", "")).toBe("---\ntags: x\n---\nTekst\n");
	});

	it("takes a new note away again, and keeps it once something is written in it", async () => {
		const session = await vaultOf({});
		await session.run("new-reflection");
		await session.dialog.submit();
		const [path = ""] = session.files;
		expect(path).toBe("Refleksjon/2026-11-21 Refleksjonslogg (tre spørsmål).md");
		await session.pressNotice("Angre");
		expect(session.files).toEqual([]);

		await session.run("new-reflection");
		await session.dialog.submit();
		await session.type("En tanke.");
		await session.pressNotice("Angre");
		expect(session.files).toEqual([path]);
		expect(await session.read(path)).toContain("En tanke.");
		expect(noticesOf(session)).toMatch(/Ikke angret.*Refleksjonslogg/);
	});

	it("takes both sides back where a note is open in two panes", async () => {
		const session = await vaultOf({ "Møte.md": NOTE, "Maler/Vår mal.md": TEMPLATE });
		const left = await session.open("Møte.md", { mode: "preview" });
		const right = await session.open("Møte.md", { newTab: true });
		right.setCursor(right.text.length);
		await insert(session, "vår mal", { Rom: "A1" });
		expect(right.text).toContain("rom: A1");
		expect(await session.read("Møte.md")).toBe(right.text);
		await right.undo();
		expect(await session.read("Møte.md")).toBe(NOTE);
		expect(left.view.getViewData()).toBe(NOTE);
	});

	it("can be pressed once only", async () => {
		const session = await vaultOf(FILES);
		await session.fileMenu("C.md").choose("Merk notatet …");
		await tickAndSave(session, "utvikling av praksis");
		await session.pressNotice("Angre");
		expect(session.notices.flatMap(({ buttons }) => buttons)).toEqual([]);
	});
});
