// Owns "Sett inn mal …" as a user meets it: where the text goes, what is asked, and what the placeholders become.

import { describe, expect, it } from "vitest";
import { answer, chooseTemplate, insert, noticesOf, vaultOf } from "./open";

const LINE = "Maler/Linje.md";
const BLOCK = "Maler/Blokk.md";
const AROUND = "Maler/Rundt.md";
const TEMPLATES = {
	[LINE]: "(sagt {{date:D. MMMM}})",
	[BLOCK]: "---\ntype: møte\n---\n## Sak\n\n- {{cursor}}\n",
	[AROUND]: "> [!quote] Fra notatet\n> {{selection}}\n\nHva betyr det? {{cursor}}\n",
};

describe("where the template goes", () => {
	it("a line of text goes into the line that the cursor is in", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Før etter\n" });
		const note = await session.open("Note.md");
		note.setCursor("Før ");
		await insert(session, "linje");
		expect(note.text).toBe("Før (sagt 21. november)etter\n");
		expect(note.cursor).toEqual({ line: 0, ch: "Før (sagt 21. november)".length });
	});

	it("a block stands by itself at the cursor, with the caret in its first slot", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Første\nAndre\n" });
		const note = await session.open("Note.md");
		note.setCursor("Første");
		await insert(session, "blokk");
		expect(note.text).toBe("---\ntype: møte\n---\nFørste\n\n## Sak\n\n- \n\nAndre\n");
		expect(note.cursorLine).toBe("- ");
		await session.type("Hei");
		expect(note.text).toContain("- Hei\n");
	});

	it("a block goes after the selection, which stays", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Første viktige ord\n\nAndre\n" });
		const note = await session.open("Note.md");
		note.select("viktige ord");
		await insert(session, "blokk");
		expect(note.text).toBe("---\ntype: møte\n---\nFørste viktige ord\n\n## Sak\n\n- \n\nAndre\n");
	});

	it("with {{selection}} it takes the selected lines into itself", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Innledning\n\nEn linje\nog en til\n\nSlutt\n" });
		const note = await session.open("Note.md");
		note.select("En linje\nog en til");
		await insert(session, "rundt");
		expect(note.text).toBe("Innledning\n\n> [!quote] Fra notatet\n> En linje\n> og en til\n\nHva betyr det? \n\nSlutt\n");
		expect(note.cursorLine).toBe("Hva betyr det? ");
	});

	it("with {{selection}} and nothing selected it takes nothing", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Tekst\n" });
		const note = await session.open("Note.md");
		note.setCursor("Tekst");
		await insert(session, "rundt");
		expect(note.text).toContain("Tekst\n\n> [!quote] Fra notatet\n");
	});

	it("keeps what another device wrote inside the selection while the form stood open", async () => {
		const session = await vaultOf({ "Note.md": "En to tre\n", "Maler/Spør.md": "**{{ask:Hva}}**: {{selection}}\n" });
		const note = await session.open("Note.md");
		note.select("to");
		await chooseTemplate(session, "spør");
		note.view.editor.transaction({ changes: [{ from: { line: 0, ch: 4 }, text: "OG MER" }] });
		await answer(session, "Hva", "Sitat");
		await session.dialog.submit();
		expect(note.text).toContain("OG MER");
	});

	it("a selection made backwards is the same selection", async () => {
		const session = await vaultOf({ "Maler/Fet.md": "**{{selection}}**", "Note.md": "En to tre\n" });
		const note = await session.open("Note.md");
		note.select({ line: 0, ch: 5 }, { line: 0, ch: 3 });
		await insert(session, "fet");
		expect(note.text).toBe("En **to** tre\n");
	});

	it("a cursor in the properties puts it at the body's start", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "---\nvår: 1\n---\nTekst\n" });
		const note = await session.open("Note.md");
		note.setCursor("vår");
		await insert(session, "blokk");
		expect(note.text).toBe("---\nvår: 1\ntype: møte\n---\n## Sak\n\n- \n\nTekst\n");
		expect(note.cursorLine).toBe("- ");
	});

	it("in reading view it goes to the end, and can be taken back", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Tekst\r\n" });
		const note = await session.open("Note.md", { mode: "preview" });
		await insert(session, "blokk");
		expect(session.writes.map(({ kind }) => kind)).toEqual(["modify"]);
		expect(await session.read("Note.md")).toBe("---\r\ntype: møte\r\n---\r\nTekst\r\n\r\n## Sak\r\n\r\n- \r\n");
		expect(note.rendered).toContain("Sak");
		expect(noticesOf(session)).toContain("Blokk er satt inn i «Note»");
		await session.pressNotice("Angre");
		expect(await session.read("Note.md")).toBe("Tekst\r\n");
	});

	it("takes along what was just written in the properties panel", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "---\nvår: gammel\n---\nTekst\n" });
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await chooseTemplate(session, "linje");
		await note.undo();
		// The panel writes its value when it loses the focus.
		const panel = note.view.containerEl.createDiv({ cls: "metadata-container" });
		const field = panel.createEl("input");
		field.addEventListener("blur", () => {
			const text = note.text;
			const from = text.indexOf("gammel");
			if (from >= 0) note.view.editor.replaceRange("ny", note.view.editor.offsetToPos(from), note.view.editor.offsetToPos(from + 6));
		});
		field.focus();
		await insert(session, "blokk");
		expect(note.text).toContain("---\nvår: ny\ntype: møte\n---\n");
		expect(note.text).toContain("## Sak");
	});

	it("into a note that was moved while the form stood open: nothing is written, and it is said", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n", "Maler/Spør.md": "## {{ask:Hva}}\n" });
		await session.open("Note.md", { mode: "preview" });
		await chooseTemplate(session, "spør");
		await session.external.rename("Note.md", "Annet sted/Note.md");
		await session.dialog.submit();
		expect(await session.read("Annet sted/Note.md")).toBe("Tekst\n");
		expect(session.writes).toEqual([]);
		expect(noticesOf(session)).toContain("«Note» er borte");
	});

	it("goes into the note that one looks at, not into one in a tab in the background", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Tekst\n", "Bak.md": "Bak\n" });
		await session.open("Bak.md");
		await session.openDeferred("Bak.md");
		const note = await session.open("Note.md", { newTab: true });
		await insert(session, "blokk");
		expect(note.text).toContain("## Sak");
		expect(await session.read("Bak.md")).toBe("Bak\n");
	});

	it("with the overview in front it becomes a note of its own", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "Tekst\n" });
		await session.open("Note.md");
		await session.run("open-index");
		await insert(session, "blokk");
		if (session.hasDialog) await session.dialog.submit();
		// The overview took the note's place, so nobody looks at the note any more.
		expect(await session.read("Note.md")).toBe("Tekst\n");
		expect(session.files).toContain("Refleksjon/2026-11-21 Blokk.md");
	});

	it("without a note it makes a new one", async () => {
		const session = await vaultOf(TEMPLATES);
		await insert(session, "blokk");
		expect(session.note?.path).toBe("Refleksjon/2026-11-21 Blokk.md");
		expect(session.note?.text).toBe("---\ntype: møte\n---\n## Sak\n\n- \n");
		expect(session.note?.cursorLine).toBe("- ");
	});

	it("what was typed a moment before is no part of the same undo", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "" });
		const note = await session.open("Note.md");
		await note.type("Skrevet nå.");
		await insert(session, "linje");
		await note.type("!");
		expect(note.text).toBe("Skrevet nå.(sagt 21. november)!");
		await note.undo();
		expect(note.text).toBe("Skrevet nå.(sagt 21. november)");
		await note.undo();
		expect(note.text).toBe("Skrevet nå.");
		await note.undo();
		expect(note.text).toBe("");
	});
});

describe("what is asked", () => {
	const ASKS = `---
type: møte
møteleder: "{{ask:Møteleder}}"
rom: "{{ask:Rom|A1|B2}}"
tags: ["{{ask:Stikkord}}"]
---
## {{ask:Møteleder}} leder i {{ask:Rom}}

- {{cursor}}
`;

	it("equal labels once, choices as a list, and an answer is never filled again", async () => {
		const session = await vaultOf({ "Maler/Spør.md": ASKS, "Note.md": "" });
		const note = await session.open("Note.md");
		await chooseTemplate(session, "spør");
		expect(session.dialog.fields.filter(({ label }) => /Møteleder|Rom|Stikkord/.test(label)).map(({ label, kind }) => [label, kind])).toEqual([
			["Møteleder", "text"],
			["Rom", "select"],
			["Stikkord", "text"],
		]);
		await answer(session, "Møteleder", "{{title}}: \"Kim\" # én");
		await answer(session, "Rom", "B2");
		await answer(session, "Stikkord", "lek ute, språk");
		await session.dialog.submit();
		expect(note.text).toContain("## {{title}}: \"Kim\" # én leder i B2\n");
		const cache = session.app.metadataCache.getCache("Note.md")?.frontmatter;
		expect(cache).toMatchObject({ møteleder: "{{title}}: \"Kim\" # én", rom: "B2", tags: ["lek-ute", "språk"] });
	});

	it("nothing, where the template needs nothing: it is inserted at once", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Note.md": "" });
		const note = await session.open("Note.md");
		await chooseTemplate(session, "blokk");
		expect(session.hasDialog).toBe(false);
		expect(note.text).toContain("## Sak");
	});

	it("not what the note says already; and what it says is used", async () => {
		const session = await vaultOf({
			"Maler/Runde.md": "{{series}} i {{unit}}:\n\n{{each participants}}\n- {{name}}: \n{{end}}\n",
			"Note.md": "---\nmøteserie: Fellestid\nenhet: 5. trinn\ndeltakere: [Anne, Bo]\n---\n",
		});
		const note = await session.open("Note.md");
		await chooseTemplate(session, "runde");
		expect(session.hasDialog).toBe(false);
		expect(note.text).toContain("Fellestid i 5. trinn:\n\n- Anne: \n- Bo: \n");
	});

	it("participants by name or number, one block each", async () => {
		for (const [given, expected] of Object.entries({ "Anne, Bo ,": "- Anne: \n- Bo: \n", "3": "- Deltaker 1: \n- Deltaker 2: \n- Deltaker 3: \n" })) {
			const session = await vaultOf({ "Maler/Runde.md": "## Runde\n\n{{each participants}}\n- {{name}}: \n{{end}}\n", "Note.md": "" });
			const note = await session.open("Note.md");
			await chooseTemplate(session, "runde");
			await answer(session, "Deltakere", given);
			await session.dialog.submit();
			expect(note.text).toBe(`## Runde\n\n${expected}`);
		}
	});

	it("leaves what belongs to other tools as it is", async () => {
		const own = "<% tp.file.title %> {{VALUE}} {{ukjent:noe}} `{{date` \\{{date}}\n";
		const session = await vaultOf({ "Maler/Andres.md": own, "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "andres");
		expect(note.text).toBe("<% tp.file.title %> {{VALUE}} {{ukjent:noe}} `{{date` {{date}}");
	});
});

describe("what came before", () => {
	const SERIES = {
		"Refleksjon/2026-11-07 Fellestid.md": "---\ntype: møte\ndato: 2026-11-07\nmøteserie: Fellestid\n---\nVi snakket.\n\n- [ ] Prøve lesekrok @Anne 📅 2026-12-01\n- [x] Ferdig\n",
		"Refleksjon/2026-11-14 Fellestid.md": "---\ntype: møte\ndato: 2026-11-14\nmøteserie: Fellestid\n---\nVi snakket mer.\n\n- [ ] Ringe biblioteket\n",
		"Refleksjon/2026-11-18 Annet.md": "---\ntype: møte\ndato: 2026-11-18\nmøteserie: Trinnmøte\n---\nNoe.\n\n- [ ] Ikke denne\n",
		"Refleksjon/2026-12-05 Fellestid.md": "---\ntype: møte\ndato: 2026-12-05\nmøteserie: Fellestid\n---\nPlanlagt etterpå.\n",
		"Maler/Neste.md": "Forrige: {{previous}}\n\n## Fulgt opp\n\n{{followups}}\n\n## Nytt\n\n- {{cursor}}\n",
	};

	it("links to the latest earlier note of the series and lists what is open, as plain bullets", async () => {
		const session = await vaultOf({ ...SERIES, "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "neste", { Møteserie: "Fellestid" });
		expect(note.text).toContain("Forrige: [[2026-11-14 Fellestid]]");
		expect(note.text).toMatch(/- Prøve lesekrok @Anne \(frist [^)]*\) – \[\[2026-11-07 Fellestid\]\]\n- Ringe biblioteket – \[\[2026-11-14 Fellestid\]\]\n/);
		expect(note.text).not.toMatch(/\[ \]|Ferdig|Ikke denne/);
		expect(note.cursorLine).toBe("- ");
		expect(session.writes.every(({ path }) => path === "Note.md")).toBe(true);
	});

	it("leaves no empty places where there is nothing", async () => {
		const session = await vaultOf({ "Maler/Neste.md": SERIES["Maler/Neste.md"], "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "neste", { Møteserie: "Helt ny" });
		expect(note.text).not.toContain("{{");
		expect(note.text).not.toMatch(/\n\n\n/);
	});
});

describe("questions", () => {
	const TEAM = "---\npraksis: team\nlanguage: nb\n---\n## Spørsmål\n- Hva vil vi at elevene skal oppleve mandag morgen?\n";

	it("of a theme become headings, the rest of each in a callout", async () => {
		const session = await vaultOf({ "Maler/Spm.md": "# Samtale\n\n{{questions:Involvement and collective processes}}\n", "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "spm");
		const headings = note.text.split("\n").filter((line) => line.startsWith("## "));
		expect(headings.length).toBeGreaterThan(0);
		for (const heading of headings) expect(heading).toMatch(/\?$/);
		expect(note.text).not.toContain("{{");
	});

	it("suggests one that the team has not answered", async () => {
		const session = await vaultOf({ "Maler/Spm.md": "{{question}}\n", "Praksis.md": TEAM, "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "spm");
		const first = note.text.split("\n")[0] ?? "";
		expect(first).toMatch(/^## .*\?$/);
		await session.external.write("Refleksjon/Svar.md", `---\ntype: refleksjon\ndato: 2026-11-01\n---\n${first}\n\nVi svarte på det.\n`);
		await note.undo();
		await insert(session, "spm");
		expect(note.text.split("\n")[0]).not.toBe(first);
	});

	it("suggests among the questions of the note's own themes, and of those above them", async () => {
		const session = await vaultOf({
			"Maler/Spm.md": "{{question}}\n",
			"Maler/Alle.md": "{{questions:Videreutvikle praksis og innovasjon}}\n",
			"Tom.md": "",
			"Note.md": "---\ntags: [tema/digitalisering]\n---\n",
		});
		const all = await session.open("Tom.md");
		await insert(session, "alle");
		const note = await session.open("Note.md");
		note.setCursor(note.text.length);
		await insert(session, "spm");
		const suggested = note.text.split("\n").find((line) => line.startsWith("## "));
		expect(all.text.split("\n")).toContain(suggested);
	});
});

describe("the picker", () => {
	it("finds a template by its name in the other languages, and by what it is for", async () => {
		const session = await vaultOf({ "Note.md": "" });
		await session.open("Note.md");
		for (const words of ["lærende møte", "learning meeting", "lærande møte", "LÆRENDE", "bli enige om noe å prøve", "60"]) {
			await session.run("insert-template");
			await session.type(words);
			expect(session.dialog.options.some(({ text }) => text.startsWith("Lærende møte")), words).toBe(true);
			expect(session.dialog.options.some(({ text }) => text.startsWith("Refleksjonslogg (tre")), words).toBe(false);
			await session.press("Escape");
		}
		await session.run("insert-template");
		await session.type("finnes ikke");
		expect(session.dialog.options).toEqual([]);
		expect(session.dialog.text).toContain("Ingen mal passer");
	});

	it("writes the text in another language, and the properties in the team's", async () => {
		const session = await vaultOf({ "Note.md": "" });
		const note = await session.open("Note.md");
		await session.run("insert-template");
		await session.dialog.choose("Tekst på", "English");
		await session.type("learning meeting");
		await session.dialog.choose("Learning meeting");
		await session.dialog.submit();
		expect(note.text).toContain("metode: Lærende møte");
		expect(note.text).toContain("dato: 2026-11-21");
		expect(note.text).toContain("Check-in");
		expect(note.text).not.toContain("Innsjekk");
	});

	it("puts the last one used on top", async () => {
		const session = await vaultOf({ "Note.md": "" });
		await session.open("Note.md");
		await insert(session, "erfaringsdeling");
		await session.run("insert-template");
		expect(session.dialog.options[0]?.text).toMatch(/^Erfaringsdeling/);
	});

	it("shows the team's own first, and a team file with a built-in's id in its place", async () => {
		const session = await vaultOf({
			"Maler/Vår.md": "Tekst\n",
			"Maler/Undermappe/Tilpasset.md": "---\ntemplate-id: igp\ntemplate-name: Vår IGP\n---\nTekst\n",
			"Maler2/Ikke mal.md": "Tekst\n",
			"Note.md": "",
		});
		await session.open("Note.md");
		await session.run("insert-template");
		const names = session.dialog.options.map(({ text }) => text.split("\n")[0] ?? "");
		expect(names.slice(0, 2).map((name) => name.replace(/teamets egen$/, "").trim())).toEqual(["Vår IGP", "Vår"]);
		expect(names.filter((name) => name.startsWith("IGP"))).toEqual([]);
		expect(names.join()).not.toContain("Ikke mal");
	});

	it("offers neither the copies that a sync service left nor the team note", async () => {
		const session = await vaultOf({
			"Maler/Vår.md": "Tekst\n",
			"Maler/Vår.sync-conflict-20261121-120000-ABCDEFG.md": "Deres tekst\n",
			"Maler/Praksis.md": "---\npraksis: team\nlanguage: nb\n---\n",
			"Note.md": "",
		});
		await session.open("Note.md");
		await session.run("insert-template");
		const own = session.dialog.options.map(({ text }) => text).filter((text) => text.includes("teamets egen"));
		expect(own.length).toBe(1);
		expect(own[0]).toMatch(/^Vår ?teamets egen$/);
	});

	it("shows names and purposes as they are written, never as markup", async () => {
		const session = await vaultOf({
			"Maler/Rar.md": "---\ntemplate-name: <b>fet</b>\ntemplate-purpose: <img src=x>\n---\n{{ask:<i>Hva</i>}}\n",
			"Note.md": "",
		});
		await session.open("Note.md");
		await chooseTemplate(session, "fet");
		expect(session.dialog.title).toContain("<b>fet</b>");
		expect(session.dialog.fields.map(({ label }) => label)).toContain("<i>Hva</i>");
		expect(session.dialog.el.querySelectorAll("b, i, img").length).toBe(0);
	});

	it("is there in every pane: editing, reading, and without a note", async () => {
		const session = await vaultOf({ "Note.md": "" });
		expect(session.isAvailable("insert-template")).toBe(true);
		await session.open("Note.md", { mode: "preview" });
		expect(session.isAvailable("insert-template")).toBe(true);
		expect(session.isAvailable("tag-note")).toBe(true);
	});
});
