// Owns "Merk notatet …" as a user meets it: the dialog's keys, what is ticked and locked, and which tags are written.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { noticesOf, tickAndSave, vaultOf } from "./open";

interface Row {
	readonly name: string;
	readonly checked: boolean | undefined;
	readonly disabled: boolean;
}

function rowsOf(session: Session): Row[] {
	return session.dialog.options.map(({ text, checked, disabled }) => ({ name: text.split("\n")[0] ?? "", checked, disabled }));
}

function rowOf(session: Session, name: string): Row | undefined {
	return rowsOf(session).find((row) => row.name.startsWith(name));
}

async function tagsOf(session: Session, path = "Note.md"): Promise<unknown> {
	await session.settle();
	return session.app.metadataCache.getCache(path)?.frontmatter?.["tags"];
}

async function openDialog(text: string, more: Record<string, string> = {}, language = "nb"): Promise<Session> {
	const session = await vaultOf({ "Note.md": text, ...more }, { language });
	await session.open("Note.md");
	await session.run("tag-note");
	return session;
}

describe("the dialog's keys", () => {
	it("begins in the filter, on the first characteristic, with nothing ticked", async () => {
		const session = await openDialog("Tekst\n");
		expect(session.dialog.title).toBe("Merk: Note");
		expect(session.dialog.focused).toBe("Finn, eller skriv et nytt tema");
		expect(rowsOf(session).slice(0, 5).map(({ name }) => name)).toEqual([
			"støttende og aktiv ledelse",
			"felles verdier og felles mål",
			"kollektive læringsprosesser",
			"utvikling av praksis",
			"støttende omgivelser",
		]);
		expect(rowsOf(session).filter(({ checked }) => checked)).toEqual([]);
	});

	it("arrows move, space ticks and unticks, Enter saves", async () => {
		const session = await openDialog("Tekst\n");
		await session.press("ArrowDown", "Space", "ArrowDown", "Space", "ArrowUp", "Space", "Enter");
		expect(session.hasDialog).toBe(false);
		expect(await tagsOf(session)).toEqual(["kjennetegn/kollektive-læringsprosesser"]);
	});

	it("goes round at both ends", async () => {
		const session = await openDialog("Tekst\n");
		const last = rowsOf(session).at(-1)?.name;
		await session.press("ArrowUp", "Space");
		expect(rowsOf(session).filter(({ checked }) => checked).map(({ name }) => name)).toEqual([last]);
		await session.press("ArrowDown", "Space", "Enter");
		expect(await tagsOf(session)).toContain("kjennetegn/støttende-og-aktiv-ledelse");
	});

	it("typing filters in any of the languages, Enter ticks what was found and clears the filter, Enter again saves", async () => {
		const session = await openDialog("Tekst\n");
		await session.type("in-depth");
		expect(rowsOf(session)[0]?.name.toLowerCase()).toContain("dybdelæring");
		await session.press("Enter");
		expect(session.hasDialog).toBe(true);
		expect(session.dialog.field("Finn, eller").value).toBe("");
		await session.type("UTVIKLING AV");
		await session.press("Enter", "Enter");
		expect(await tagsOf(session)).toEqual(["kjennetegn/utvikling-av-praksis", "tema/dybdelæring"]);
	});

	it("a space in a search is a space", async () => {
		const session = await openDialog("Tekst\n");
		await session.type("felles");
		await session.press("Space");
		await session.type("verdier");
		expect(session.dialog.field("Finn, eller").value).toBe("felles verdier");
		expect(rowsOf(session)[0]?.name).toBe("felles verdier og felles mål");
		expect(rowsOf(session)[0]?.checked).toBe(false);
	});

	it("Ctrl+Enter saves from anywhere, also during a search", async () => {
		const session = await openDialog("Tekst\n");
		await session.press("Space", "ArrowDown", "Space");
		await session.type("digital");
		await session.press("Mod-Enter");
		expect(session.hasDialog).toBe(false);
		expect(await tagsOf(session)).toEqual(["kjennetegn/felles-verdier-og-felles-mål"]);
	});

	it("Escape leaves it all, and the caret goes back", async () => {
		const session = await openDialog("Tekst\n");
		await session.type("digital");
		await session.press("Enter", "Escape");
		expect(session.hasDialog).toBe(false);
		expect(session.writes).toEqual([]);
		await session.type("X");
		expect(session.note?.text).toContain("X");
	});

	it("works by mouse and by its button too, and says how many are ticked", async () => {
		const session = await openDialog("Tekst\n");
		await session.dialog.choose("utvikling av praksis");
		await session.dialog.choose("Felles refleksjon");
		expect(session.dialog.text).toContain("2 krysset av");
		await session.dialog.choose("Felles refleksjon");
		await session.dialog.click("Lagre");
		expect(await tagsOf(session)).toEqual(["kjennetegn/utvikling-av-praksis"]);
	});
});

describe("what the note has", () => {
	it("is ticked in whatever language it was written, and stays as it was spelled", async () => {
		const text = "---\ntags: [Characteristic/Development-of-Practice, annet, theme/digitalisation]\n---\nTekst\n";
		const session = await openDialog(text);
		expect(rowOf(session, "utvikling av praksis")?.checked).toBe(true);
		expect(rowOf(session, "Digitalisering")?.checked).toBe(true);
		await session.press("Enter");
		expect(session.note?.text).toBe(text);
		expect(noticesOf(session)).toContain("Ingenting ble endret");
	});

	it("unticking takes away our tag in every spelling, and leaves all others in their order", async () => {
		const session = await openDialog("---\ntags: [z, theme/digitalisation, a, tema/digitalisering, m]\n---\nTekst\n");
		await session.dialog.choose("Digitalisering");
		await session.press("Enter");
		expect(await tagsOf(session)).toEqual(["z", "a", "m"]);
	});

	it("in the body it is ticked and locked, and stays", async () => {
		const session = await openDialog("Vi så på #tema/digitalisering i dag.\n");
		const row = rowOf(session, "Digitalisering");
		expect(row).toMatchObject({ checked: true, disabled: true });
		expect(session.dialog.text).toContain("i teksten");
		await session.type("digitalisering");
		await session.press("Enter");
		expect(rowOf(session, "Digitalisering")?.checked).toBe(true);
		await session.press("Enter");
		expect(session.note?.text).toBe("Vi så på #tema/digitalisering i dag.\n");
		expect(session.writes).toEqual([]);
	});

	it("in body and property is not taken out of the text by unticking", async () => {
		const text = "---\ntags: [tema/digitalisering]\n---\nOm #tema/digitalisering.\n";
		const session = await openDialog(text);
		await session.dialog.choose("Digitalisering");
		await session.press("Enter");
		expect(session.note?.text).toContain("Om #tema/digitalisering.");
	});

	it("a theme that nobody has listed is shown as written, and can be taken away", async () => {
		const session = await openDialog("---\ntags: [Tema/Uteskole-og-Natur]\n---\nTekst\n");
		const row = rowsOf(session).find(({ name }) => /uteskole/i.test(name));
		expect(row?.checked).toBe(true);
		await session.dialog.choose(row?.name ?? "");
		await session.press("Enter");
		expect(await tagsOf(session) ?? []).toEqual([]);
	});
});

describe("a new theme", () => {
	it("is offered when nothing is called that, ticked by Enter, and written as a tag", async () => {
		const session = await openDialog("Tekst\n");
		await session.type("Uteskole & natur");
		expect(rowsOf(session).map(({ name }) => name)).toEqual(["Nytt tema: Uteskole & natur"]);
		await session.press("Enter");
		expect(session.dialog.field("Finn, eller").value).toBe("");
		expect(rowsOf(session).some(({ name, checked }) => /uteskole/i.test(name) && checked)).toBe(true);
		await session.press("Enter");
		expect(await tagsOf(session)).toEqual(["tema/uteskole-natur"]);
	});

	it("is not offered for a theme that exists, in any language or case", async () => {
		const session = await openDialog("Tekst\n");
		for (const name of ["digitalisering", "DIGITALISATION", "Djupnelæring"]) {
			await session.dialog.type("Finn, eller skriv et nytt tema", name);
			expect(rowsOf(session).map((row) => row.name).join(), name).not.toContain("Nytt tema");
		}
	});

	it("is not offered for signs alone", async () => {
		const session = await openDialog("Tekst\n");
		await session.type("?!");
		expect(rowsOf(session)).toEqual([]);
		expect(session.dialog.text).toContain("Ingenting passer");
		await session.press("Enter");
		expect(session.hasDialog).toBe(true);
		await session.press("Escape");
		expect(session.writes).toEqual([]);
	});

	it("typed twice is one theme", async () => {
		const session = await openDialog("Tekst\n");
		for (const name of ["Uteskole", "uteskole"]) {
			await session.type(name);
			await session.press("Enter");
		}
		// The second Enter unticked it again, as it does for every other theme.
		expect(rowsOf(session).filter(({ name }) => /uteskole/i.test(name)).map(({ checked }) => checked)).toEqual([false]);
	});
});

describe("the team's own themes", () => {
	const TEAM = "---\npraksis: team\nlanguage: nn\n---\n## Tema\n- Lesing (#les, #lesing): i alle fag\n  - Høgtlesing\n- Digitalisering (#ikt)\n";

	it("are offered instead of the usual ones, with the team's words about them", async () => {
		const session = await openDialog("Tekst\n", { "Praksis.md": TEAM });
		const names = rowsOf(session).slice(5).map(({ name }) => name);
		expect(names).toEqual(["Lesing", "Høgtlesing", "Digitalisering"]);
		expect(session.dialog.text).toContain("i alle fag");
	});

	it("are ticked by the tags that the team has mapped, which are never rewritten", async () => {
		const text = "---\ntags: [les, IKT]\n---\nTekst\n";
		const session = await openDialog(text, { "Praksis.md": TEAM });
		expect(rowOf(session, "Lesing")?.checked).toBe(true);
		expect(rowOf(session, "Digitalisering")?.checked).toBe(true);
		await session.dialog.choose("Høgtlesing");
		await session.press("Enter");
		const tags = (await tagsOf(session)) as string[];
		expect(tags.slice(0, 2)).toEqual(["les", "IKT"]);
		expect(tags.length).toBe(3);
	});

	it("are written in the team's language, whatever the interface's is", async () => {
		for (const language of ["nb", "nn", "en"]) {
			const session = await openDialog("Tekst\n", { "Praksis.md": TEAM }, language);
			await session.type("utvikling av praksis");
			await session.press("Enter", "Enter");
			expect(await tagsOf(session), language).toEqual(["kjenneteikn/utvikling-av-praksis"]);
		}
	});
});

describe("tags as people write them", () => {
	const WRITTEN: Record<string, { text: string; tags: unknown }> = {
		"under Tags with a capital": { text: "---\nTags:\n  - annet\n---\n", tags: undefined },
		"as one word": { text: "---\ntags: annet\n---\n", tags: ["annet", "tema/digitalisering"] },
		"with commas": { text: "---\ntags: annet, mer\n---\n", tags: ["annet", "mer", "tema/digitalisering"] },
		"with hashes, in quotes": { text: "---\ntags: [\"#annet\"]\n---\n", tags: ["#annet", "tema/digitalisering"] },
		"as an empty property": { text: "---\ntags:\ntype: plan\n---\n", tags: ["tema/digitalisering"] },
		"as a number": { text: "---\ntags: [2026, annet]\n---\n", tags: [2026, "annet", "tema/digitalisering"] },
		"in code only": { text: "```\n#tema/digitalisering\n```\n", tags: ["tema/digitalisering"] },
	};
	for (const [how, { text, tags }] of Object.entries(WRITTEN)) {
		it(`${how}: one is added, none is lost, and nothing else changes`, async () => {
			const session = await openDialog(text);
			expect(rowOf(session, "Digitalisering")?.checked).toBe(false);
			await session.type("digitalisering");
			await session.press("Enter", "Enter");
			if (tags !== undefined) expect(await tagsOf(session)).toEqual(tags);
			else expect(session.note?.text).toBe("---\nTags:\n  - annet\n  - tema/digitalisering\n---\n");
			await session.note?.undo();
			expect(session.note?.text).toBe(text);
		});
	}
});

describe("a note that is not open for editing", () => {
	it("in reading view is tagged in the file, with a way back", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n" });
		await session.open("Note.md", { mode: "preview" });
		await session.run("tag-note");
		await tickAndSave(session, "digitalisering");
		expect(await session.read("Note.md")).toBe("---\ntags:\n  - tema/digitalisering\n---\nTekst\n");
		expect(noticesOf(session)).toContain("Merkene i «Note» er lagret");
		await session.pressNotice("Angre");
		expect(await session.read("Note.md")).toBe("Tekst\n");
	});

	it("in a tab in the background is tagged in the file", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n", "Foran.md": "x\n" });
		await session.open("Foran.md");
		await session.openDeferred("Note.md");
		await session.fileMenu("Note.md").choose("Merk notatet …");
		await tickAndSave(session, "digitalisering");
		expect(await session.read("Note.md")).toContain("tema/digitalisering");
		await session.pressNotice("Angre");
		expect(await session.read("Note.md")).toBe("Tekst\n");
		expect(await session.read("Foran.md")).toBe("x\n");
	});

	it("no command without a note", async () => {
		const session = await vaultOf({});
		expect(session.isAvailable("tag-note")).toBe(false);
		expect(session.commands.map(({ id }) => id)).not.toContain("praksis:tag-note");
	});

	it("takes what was just typed, although it is not saved yet", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n" });
		const note = await session.open("Note.md");
		note.setCursor("Tekst");
		note.view.editor.replaceSelection(" og mer");
		await session.fileMenu("Note.md").choose("Merk notatet …");
		await tickAndSave(session, "digitalisering");
		expect(note.text).toBe("---\ntags:\n  - tema/digitalisering\n---\nTekst og mer\n");
	});
});
