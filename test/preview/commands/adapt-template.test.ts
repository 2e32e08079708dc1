// Owns "Tilpass en mal …" as a user meets it: a file of the team's own that takes the built-in one's place.

import { describe, expect, it } from "vitest";
import { chooseTemplate, insert, noticesOf, vaultOf } from "./open";
import type { Session } from "../../../preview/headless/index";

async function adapt(session: Session, words: string, language?: string): Promise<void> {
	expect(await session.run("adapt-template")).toBe(true);
	if (language) await session.dialog.choose("Tekst på", language);
	await session.type(words);
	await session.press("Enter");
}

const IGP = "Maler/IGP (individ–gruppe–plenum).md";

describe("adapting a template", () => {
	it("makes an ordinary file that is opened, takes the built-in one's place, and gives the same note", async () => {
		const session = await vaultOf({ "Note.md": "", "Note 2.md": "" });
		const before = await session.open("Note.md");
		await insert(session, "igp", { Møteserie: "Fellestid" });
		const built = before.text;

		await adapt(session, "igp");
		expect(session.note?.path).toBe(IGP);
		expect(session.files.filter((path) => path.startsWith("Maler/"))).toEqual([IGP]);
		expect(noticesOf(session)).toContain(`er nå filen ${IGP}`);
		const after = await session.open("Note 2.md");
		await insert(session, "igp", { Møteserie: "Fellestid" });
		expect(after.text).toBe(built);
		await session.run("insert-template");
		const igp = session.dialog.options.filter(({ text }) => text.startsWith("IGP"));
		expect(igp.length).toBe(1);
		expect(igp[0]?.text).toContain("teamets egen");
	});

	it("in the language chosen, with properties in the team's", async () => {
		const session = await vaultOf({});
		await adapt(session, "peer supervision", "English");
		const text = await session.read("Maler/Peer supervision in a group.md");
		expect(text).toContain("template-name: Peer supervision in a group\ntemplate-type: kollegaveiledning\n");
		expect(text).toContain("metode: Kollegaveiledning i gruppe\n");
		expect(text).toMatch(/\n## [A-Z]/);
		expect(text).not.toContain("Slik gjør dere");
	});

	it("goes where the team has its templates", async () => {
		const session = await vaultOf({ "Praksis.md": "---\npraksis: team\nlanguage: nn\ntemplates-folder: Felles/Malar våre\n---\n" });
		await adapt(session, "smtte");
		expect(session.note?.path).toBe("Felles/Malar våre/SMTTE.md");
		expect(session.note?.text).toContain("metode: SMTTE\ndato: ");
	});

	it("opens the file that there is, whatever it is called, and changes nothing", async () => {
		const own = "---\ntemplate-id: igp\n---\nVårt\n";
		const session = await vaultOf({ "Maler/Vår måte.md": own });
		await adapt(session, "igp");
		expect(session.note?.path).toBe("Maler/Vår måte.md");
		expect(noticesOf(session)).toContain("Den er tilpasset før");
		expect(session.writes).toEqual([]);
	});

	it("never overwrites a file of that name, however it is spelled", async () => {
		const session = await vaultOf({ "maler/smtte.MD": "Noe annet\n" });
		await adapt(session, "smtte");
		expect(session.writes.filter(({ kind }) => kind !== "create-folder")).toEqual([]);
		expect(await session.read("maler/smtte.MD")).toBe("Noe annet\n");
	});

	it("cancelled makes nothing; taken back, the file is gone and the built-in one is there again", async () => {
		const session = await vaultOf({ "Note.md": "" });
		await session.run("adapt-template");
		await session.press("Escape");
		expect(session.writes).toEqual([]);
		await adapt(session, "smtte");
		await session.pressNotice("Angre");
		expect(session.files).toEqual(["Note.md"]);
		await session.open("Note.md");
		await chooseTemplate(session, "smtte");
		expect(session.hasDialog).toBe(true);
	});

	it("says when the team has no folder for templates", async () => {
		const session = await vaultOf({ "Praksis.md": "---\npraksis: team\nlanguage: nb\ntemplates-folder: /\n---\n" });
		await session.run("adapt-template");
		if (session.hasDialog) throw new Error(session.dialog.text);
		expect(noticesOf(session)).toContain("ingen egen malmappe");
		expect(session.writes).toEqual([]);
	});
});
