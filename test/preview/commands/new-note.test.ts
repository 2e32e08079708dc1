// Owns "Nytt møte" and "Ny refleksjon": what they are called, where they lie, and where typing starts.

import { describe, expect, it } from "vitest";
import { noticesOf, vaultOf } from "./open";

describe("a new meeting", () => {
	it("is named by date and series, lies in the notes folder, and typing starts in the first slot", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		expect(session.dialog.title).toContain("Lærende møte");
		await session.dialog.type("Dato", "2026-12-03");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.submit();
		const note = session.note;
		expect(note?.path).toBe("Refleksjon/2026-12-03 Fellestid.md");
		expect(note?.mode).toBe("source");
		expect(note?.text).toContain("dato: 2026-12-03");
		expect(note?.cursorLine).toBe("- ");
		await session.type("Vi prøvde.");
		expect(note?.text).toMatch(/\(8 min\)\n\n(?:>.*\n)*\n?- Vi prøvde\.\n/);
		expect(noticesOf(session)).toContain("Laget «2026-12-03 Fellestid»");
	});

	it("is named by its method without a series", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		await session.dialog.submit();
		expect(session.files).toEqual(["Refleksjon/2026-11-21 Lærende møte.md"]);
	});

	it("can be of another method, and keeps what was filled in", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.click("Digitalisering");
		await session.dialog.choose("Mal", "Erfaringsdeling (runde)");
		expect(session.dialog.field("Møteserie").value).toBe("Fellestid");
		await session.dialog.submit();
		const text = await session.read("Refleksjon/2026-11-21 Fellestid.md");
		expect(text).toContain("metode: Erfaringsdeling (runde)");
		expect(text).toContain("tema/digitalisering");
	});

	it("of a team's template goes where the template says, in the folder's own spelling", async () => {
		const session = await vaultOf({
			"Maler/Trinn.md": "---\ntemplate-type: møte\ntemplate-folder: Møter/{{date:YYYY}}\ntemplate-file-name: \"{{date:YYMMDD}} {{series}}\"\ndato: \"{{date}}\"\n---\n# {{title}}\n\n{{cursor}}\n",
			"møter/Gammelt.md": "x\n",
		});
		await session.run("new-meeting");
		await session.dialog.choose("Mal", "Trinn");
		await session.dialog.type("Møteserie", "5. trinn: lesing?");
		await session.dialog.submit();
		expect(session.note?.path).toBe("møter/2026/261121 5. trinn- lesing-.md");
		expect(session.note?.text).toContain("# 261121 5. trinn- lesing-\n");
	});

	it("offers two templates of the same name, each by itself", async () => {
		const session = await vaultOf({
			"Maler/A/Møte.md": "---\ntemplate-type: møte\n---\nFra A\n",
			"Maler/B/Møte.md": "---\ntemplate-type: møte\n---\nFra B\n",
		});
		await session.run("new-meeting");
		const field = session.dialog.field("Mal");
		expect(field.options?.filter((name) => name === "Møte").length).toBe(2);
		await session.dialog.focus("Mal");
		const texts = new Set<string>();
		for (let step = 0; step < 2; step++) {
			texts.add(session.dialog.title);
			await session.press("ArrowDown");
		}
		await session.dialog.focus("Mal");
		await session.press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown");
		const second = session.dialog.field("Mal").value;
		await session.dialog.submit();
		const made = session.files.filter((path) => path.startsWith("Refleksjon/"));
		expect(second).toBe("Møte");
		expect(await session.read(made[0] ?? "")).toContain("Fra B");
	});

	it("asks for a date that is one", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		await session.dialog.type("Dato", "");
		await session.dialog.submit();
		expect(session.hasDialog).toBe(true);
		expect(session.dialog.text).toContain("2026-11-21");
		// What a screen reader goes by; an empty value would mean that nothing is wrong.
		expect(session.win.document.querySelector("[aria-invalid=true]")?.getAttribute("aria-label")).toBe("Dato");
		expect(session.writes).toEqual([]);
	});

	it("takes a number gone wrong for neither a number nor a name", async () => {
		for (const given of ["8 stk", "-1", "8,5"]) {
			const session = await vaultOf({});
			await session.run("new-meeting");
			await session.dialog.type("Deltakere", given);
			await session.dialog.submit();
			expect(session.hasDialog, given).toBe(true);
			expect(session.dialog.text).toContain("Skriv et helt tall.");
			await session.dialog.type("Deltakere", "Anne, Bo");
			await session.dialog.submit();
			expect(session.note?.text).toContain("deltakere: 2\n");
		}
	});

	it("remembers series and number for the next time, but no names", async () => {
		const session = await vaultOf({ "Maler/Runde.md": "---\ntemplate-type: møte\nmøteserie: \"{{series}}\"\n---\n{{each participants}}\n- {{name}}\n{{end}}\n" });
		await session.run("new-meeting");
		await session.dialog.choose("Mal", "Runde");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.type("Deltakere", "Anne, Bo");
		await session.dialog.submit();
		expect([...session.localStorage.values()].join()).not.toMatch(/Anne|Bo/);
		await session.run("new-meeting");
		expect(session.dialog.field("Møteserie").value).toBe("Fellestid");
	});

	it("asks anew where the other method's choices do not hold the answer, and never loses it unseen", async () => {
		const template = (options: string): string => `---\ntemplate-type: møte\n---\n{{ask:Arena|${options}}}\n`;
		const session = await vaultOf({ "Maler/A.md": template("inne|ute"), "Maler/B.md": template("skole|hjem") });
		await session.run("new-meeting");
		await session.dialog.choose("Mal", "A");
		await session.dialog.choose("Arena", "ute");
		await session.dialog.choose("Mal", "B");
		expect(session.dialog.field("Arena").value).toBe("skole");
		await session.dialog.submit();
		expect(session.note?.text).toBe("skole\n");
	});

	it("started from an empty cell of a theme that nobody has listed, shows it ticked, and lets it be unticked", async () => {
		const session = await vaultOf({
			"Praksis.md": "---\npraksis: team\n---\n## Temaer\n- Lesing\n",
			"Refleksjon/A.md": "---\ntype: refleksjon\ndato: 2026-11-20\ntags: [tema/uteskole, kjennetegn/utvikling-av-praksis]\n---\nHei\n",
		});
		await session.run("open-index");
		const overview = await session.view("praksis-overview");
		await overview.click(overview.buttons.find((name) => /Ledelse, Uteskole: ikke ennå/.test(name)) ?? "");
		await session.dialog.click("uteskole");
		await session.dialog.submit();
		expect(session.note?.text).toContain("kjennetegn/støttende-og-aktiv-ledelse");
		expect(session.note?.text).not.toContain("uteskole");
	});

	it("opens in the notes folder and language of the team", async () => {
		const session = await vaultOf({ "Praksis.md": "---\npraksis: team\nlanguage: en\nnotes-folder: Felles/Notater\n---\n" });
		await session.run("new-meeting");
		await session.dialog.submit();
		expect(session.note?.path).toMatch(/^Felles\/Notater\/2026-11-21 /);
		expect(session.note?.text).toContain("type: meeting\nmethod: ");
		// The text is the writer's.
		expect(session.note?.text).toContain("Innsjekk");
	});

	it("leaves the note one had open as it was", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n" });
		const note = await session.open("Note.md");
		await note.type("Uferdig ");
		await session.run("new-meeting");
		await session.dialog.submit();
		expect(await session.read("Note.md")).toBe("Uferdig Tekst\n");
	});
});

describe("a new reflection", () => {
	it("is the log for one, with the caret below its first question", async () => {
		const session = await vaultOf({});
		await session.run("new-reflection");
		await session.dialog.submit();
		const note = session.note;
		expect(note?.path).toBe("Refleksjon/2026-11-21 Refleksjonslogg (tre spørsmål).md");
		expect(note?.text).toContain("type: refleksjon");
		expect(note?.cursorLine).toBe("");
		await session.type("I dag.");
		expect(note?.text).toMatch(/## [^\n]+\n\n(?:> [^\n]*\n\n?)*\n?I dag\.\n/);
	});

	it("has the writer's name only if it was given", async () => {
		const session = await vaultOf({});
		await session.run("new-reflection");
		await session.dialog.submit();
		expect(session.note?.text).not.toContain("skrevet-av");
		await session.pressNotice("Angre");
		await (await session.settings()).type("Navnet ditt", "Kim");
		await session.run("new-reflection");
		await session.dialog.submit();
		expect(session.note?.text).toContain("skrevet-av: Kim\n");
	});

	it("opens the one that was made today, instead of a second", async () => {
		const session = await vaultOf({});
		await session.run("new-reflection");
		await session.dialog.submit();
		await session.type("I dag.");
		const text = session.note?.text;
		await session.run("new-reflection");
		await session.dialog.submit();
		expect(session.files.length).toBe(1);
		expect(await session.read(session.files[0] ?? "")).toBe(text);
	});
});
