// Owns what "Merk notatet …" suggests, as a user meets it: marked with the reason, never ticked, never moved.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { insert, tickAndSave, vaultOf } from "./open";

const TEAM = "---\npraksis: team\nlanguage: nb\n---\n## Temaer\n- Lek\n- Lesing\n- Overganger\n- Foreldresamarbeid\n";
const READING = "Vi øvde på en lesestrategi i hele gruppa.\nHøytlesing hver dag gjør at flere henger med.\n";

async function openDialog(text: string, language = "nb"): Promise<Session> {
	const session = await vaultOf({ "Note.md": text, "Praksis.md": TEAM }, { language });
	await session.open("Note.md");
	await session.run("tag-note");
	return session;
}

function rowsOf(session: Session): { name: string; checked: boolean | undefined; text: string }[] {
	return session.dialog.options.map(({ text, checked }) => ({ name: text.split("\n")[0] ?? "", checked, text }));
}

function suggestedIn(session: Session, badge = "foreslått"): string[] {
	return rowsOf(session).filter(({ name }) => name.endsWith(badge)).map(({ name }) => name.slice(0, -badge.length).trim());
}

async function savedTags(session: Session): Promise<unknown> {
	await session.settle();
	return session.app.metadataCache.getCache("Note.md")?.frontmatter?.["tags"];
}

describe("what the note's text speaks of", () => {
	it("is marked where it stands, with the words, and not ticked", async () => {
		const session = await openDialog(READING);
		expect(suggestedIn(session)).toEqual(["Lesing"]);
		const row = rowsOf(session).find(({ name }) => name.startsWith("Lesing"));
		expect(row?.text).toContain("Teksten nevner: lesestrategi, høytlesing");
		expect(row?.text).toContain("Å lære å lese");
		expect(rowsOf(session).filter(({ checked }) => checked)).toEqual([]);
		expect(rowsOf(session).slice(5).map(({ name }) => name.replace(/foreslått$/, "").trim())).toEqual(["Lek", "Lesing", "Overganger", "Foreldresamarbeid"]);
	});

	it("is written only when somebody ticks it", async () => {
		const session = await openDialog(READING);
		await session.press("Enter");
		expect(session.writes).toEqual([]);
		expect(session.note?.text).toBe(READING);
		await session.run("tag-note");
		await tickAndSave(session, "lesing");
		expect(await savedTags(session)).toEqual(["tema/lesing"]);
	});

	it("is no suggestion when the note is tagged with it already, and still says why", async () => {
		const session = await openDialog(`---\ntags: [tema/lesing]\n---\n${READING}`);
		expect(suggestedIn(session)).toEqual([]);
		expect(session.dialog.text).toContain("Teksten nevner: lesestrategi");
		expect(session.dialog.text).not.toContain("Vis det foreslåtte");
	});

	it("is said in the interface's language", async () => {
		const nn = await openDialog("Vi øvde på ein lesestrategi. Elevane høgtles for kvarandre, og det er ikkje lett.\n", "nn");
		expect(suggestedIn(nn, "føreslått")).toEqual(["Lesing"]);
		expect(nn.dialog.text).toContain("Teksten nemner: lesestrategi, høgtles");
		const en = await openDialog("The pupils read to each other, and the readers were eager. They went to the library.\n", "en");
		expect(suggestedIn(en, "suggested")).toEqual(["Reading"]);
		expect(en.dialog.text).toContain("The text mentions: read, library");
	});

	it("is taken from the text as it stands, not yet saved", async () => {
		const session = await vaultOf({ "Note.md": "Hei.\n", "Praksis.md": TEAM });
		const note = await session.open("Note.md");
		note.setCursor("Hei.");
		note.view.editor.replaceSelection(` ${READING}`);
		await session.run("tag-note");
		expect(suggestedIn(session)).toEqual(["Lesing"]);
	});
});

describe("the button for what is suggested", () => {
	it("shows it alone, by keyboard, and then all again", async () => {
		const session = await openDialog(READING);
		const all = rowsOf(session).length;
		await session.dialog.click("Vis det foreslåtte");
		expect(rowsOf(session)).toHaveLength(1);
		await session.press("ArrowDown", "Space");
		expect(rowsOf(session)).toMatchObject([{ checked: true }]);
		await session.dialog.click("Vis alle");
		expect(rowsOf(session)).toHaveLength(all);
		await session.press("Enter");
		expect(await savedTags(session)).toEqual(["tema/lesing"]);
	});

	it("gives way to a search", async () => {
		const session = await openDialog(READING);
		await session.dialog.click("Vis det foreslåtte");
		await session.type("overganger");
		expect(rowsOf(session).map(({ name }) => name)).toEqual(["Overganger"]);
	});

	it("is not there when nothing is suggested", async () => {
		const session = await openDialog("Kaffen var kald.\n");
		expect(session.dialog.text).not.toMatch(/foreslå/i);
	});
});

describe("what suggests nothing", () => {
	it("a template that nobody has written in", async () => {
		const session = await vaultOf({ "Note.md": "" });
		await session.open("Note.md");
		await insert(session, "lærende møte");
		await session.run("tag-note");
		expect(suggestedIn(session)).toEqual([]);
		expect(session.dialog.text).not.toContain("Teksten nevner");
	});

	it("many notes at once: what one says does not hold for the others", async () => {
		const session = await vaultOf({ "A.md": READING, "B.md": "Kaffen var kald.\n", "Praksis.md": TEAM });
		await session.fileMenu(["A.md", "B.md"]).choose("Merk 2 notater …");
		expect(session.dialog.text).toContain("Lesing");
		expect(suggestedIn(session)).toEqual([]);
	});
});
