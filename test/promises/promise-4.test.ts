// Owns promise 4: cancel creates nothing, and what is created is created complete, in one write.

import { describe, expect, it } from "vitest";
import type { Session } from "../../preview/headless/index";
import { noticesOf, textsOf, vaultOf } from "../preview/commands/open";

const FILES = {
	"Møte.md": "---\ntags: [annet]\n---\n# Møte\n\nEt ord her.\n",
	"Annet.md": "Tekst\n",
	"Maler/Spørreskjema.md": "---\ntype: refleksjon\nsted: \"{{ask:Sted|Inne|Ute}}\"\n---\n## {{ask:Tittel}}\n{{selection}}{{cursor}}\n",
};

type Step = (session: Session) => Promise<void>;

const inNote: Step = async (session) => {
	const note = await session.open("Møte.md");
	note.select("ord");
};
const run = (id: string): Step => async (session) => void (await session.run(id));
const type = (text: string): Step => (session) => session.type(text);
const press = (...keys: string[]): Step => (session) => session.press(...keys);
const tagFiles = (paths: readonly string[], item: string): Step => (session) => session.fileMenu(paths).choose(item);
const fill = (label: string, text: string): Step => (session) => session.dialog.type(label, text);
const tick = (name: string): Step => (session) => session.dialog.click(name);

/** Steps up to the point at which the user thinks better of it. */
const UP_TO: Record<string, readonly Step[]> = {
	"the picker in a note": [inNote, run("insert-template")],
	"the picker after a search": [inNote, run("insert-template"), type("spørre")],
	"the form in a note": [inNote, run("insert-template"), type("spørre"), press("Enter")],
	"the filled form in a note": [inNote, run("insert-template"), type("spørre"), press("Enter"), fill("Tittel", "Noe"), tick("digitalisering")],
	"the picker without a note": [run("insert-template")],
	"the form of a new note from the picker": [run("insert-template"), type("lærende"), press("Enter"), fill("Møteserie", "Fellestid")],
	"the form of a new meeting": [run("new-meeting"), fill("Møteserie", "Fellestid")],
	"the form of a new reflection": [inNote, run("new-reflection")],
	"the tag dialog": [inNote, run("tag-note")],
	"the tag dialog with ticks": [inNote, run("tag-note"), type("digital"), press("Enter"), press("ArrowDown", "Space")],
	"the tag dialog with a new theme": [inNote, run("tag-note"), type("Uteskole"), press("Enter")],
	"the tag dialog for many": [tagFiles(["Møte.md", "Annet.md"], "Merk 2 notater …"), type("digital"), press("Enter")],
};

describe("promise 4: cancel creates nothing", () => {
	for (const [where, steps] of Object.entries(UP_TO)) {
		for (const [how, leave] of Object.entries({ Escape: press("Escape"), "the cancel button": tick("Avbryt") })) {
			if (how !== "Escape" && where.includes("picker")) continue;
			it(`in ${where}, left by ${how}`, async () => {
				const session = await vaultOf(FILES);
				for (const step of steps) await step(session);
				expect(session.hasDialog).toBe(true);
				await leave(session);
				expect(session.hasDialog).toBe(false);
				expect(session.writes).toEqual([]);
				expect(await textsOf(session)).toEqual(FILES);
				expect(noticesOf(session)).toBe("");
			});
		}
	}

	it("gives the caret back to the note where it was", async () => {
		const session = await vaultOf(FILES);
		const note = await session.open("Møte.md");
		note.setCursor("ord");
		await session.run("insert-template");
		await session.type("spørre");
		await session.press("Enter", "Escape");
		await session.type("X");
		expect(note.text).toBe(FILES["Møte.md"].replace("ord", "ordX"));
	});
});

describe("promise 4: one complete write", () => {
	it("creates a meeting with everything that was answered, in one write", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.type("Deltakere", "8");
		await session.dialog.click("digitalisering");
		await session.dialog.submit();
		const written = session.writes.filter(({ kind }) => kind !== "create-folder");
		expect(written.map(({ kind, path }) => [kind, path])).toEqual([["create", "Refleksjon/2026-11-21 Fellestid.md"]]);
		const text = written[0]?.text ?? "";
		expect(await session.read("Refleksjon/2026-11-21 Fellestid.md")).toBe(text);
		for (const line of ["type: møte", "møteserie: Fellestid", "dato: 2026-11-21", "deltakere: 8"]) expect(text.split("\n")).toContain(line);
		expect(text).toContain("\ntags:\n  - tema/digitalisering\n");
		expect(text).not.toContain("{{");
	});

	it("creates from a team's template, folder and all, in one write", async () => {
		const session = await vaultOf({
			"Maler/Logg.md": "---\ntemplate-folder: Logg/{{date:YYYY}}\ntemplate-file-name: \"{{date}} {{ask:Tema}}\"\ntema: \"{{ask:Tema}}\"\n---\n# {{title}}\n\n{{cursor}}\n",
		});
		await session.run("insert-template");
		await session.type("logg");
		await session.press("Enter");
		await session.dialog.type("Tema", "Lek / språk: {{date}}");
		await session.dialog.submit();
		const path = "Logg/2026/2026-11-21 Lek - språk- {{date}}.md";
		expect(session.writes.map(({ kind, path: at }) => `${kind} ${at}`)).toEqual(["create-folder Logg", "create-folder Logg/2026", `create ${path}`]);
		const text = await session.read(path);
		// An answer is never filled a second time.
		expect(text).toContain("Lek / språk: {{date}}");
		expect(text).toContain("# 2026-11-21 Lek - språk- {{date}}");
		expect(session.note?.path).toBe(path);
	});
});
