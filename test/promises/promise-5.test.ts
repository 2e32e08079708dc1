// Owns promise 5: an existing note is never overwritten, however its name is spelled.

import { describe, expect, it } from "vitest";
import { noticesOf, textsOf, vaultOf } from "../preview/commands/open";

const SPELLINGS: Record<string, { path: string; series: string }> = {
	"the same": { path: "Refleksjon/2026-11-21 Språkmøte.md", series: "Språkmøte" },
	"in upper case": { path: "Refleksjon/2026-11-21 SPRÅKMØTE.md", series: "språkmøte" },
	"in lower case": { path: "Refleksjon/2026-11-21 språkmøte.md", series: "SPRÅKMØTE" },
	"with decomposed letters, as a Mac writes them": { path: "Refleksjon/2026-11-21 Språkmøte.md".normalize("NFD"), series: "Språkmøte" },
	"asked for with decomposed letters": { path: "Refleksjon/2026-11-21 Språkmøte.md", series: "Språkmøte".normalize("NFD") },
	"in a folder of another case and form": { path: "REFLEKSJON/2026-11-21 språkmøte.MD".replace(".MD", ".md").normalize("NFD"), series: "Språkmøte" },
	"but for signs that no file name can have": { path: "Refleksjon/2026-11-21 Språk-møte.md", series: "Språk/møte" },
	"but for a dot and spaces at its end": { path: "Refleksjon/2026-11-21 Språkmøte.md", series: "  Språkmøte. " },
};

describe("promise 5: an existing note is opened, never overwritten", () => {
	for (const [name, { path, series }] of Object.entries(SPELLINGS)) {
		it(`where its name is ${name}`, async () => {
			const files = { [path]: "Det som sto her.\n", "Annet.md": "x\n" };
			const session = await vaultOf(files);
			await session.open("Annet.md");
			await session.run("new-meeting");
			await session.dialog.type("Møteserie", series);
			await session.dialog.submit();
			expect(await textsOf(session)).toEqual(files);
			expect(session.writes).toEqual([]);
			expect(session.note?.path).toBe(path);
			expect(noticesOf(session)).toContain("finnes fra før");
			expect(session.notices.flatMap(({ buttons }) => buttons)).toEqual([]);
		});
	}

	it("keeps the spelling of a folder that exists, and makes no second one", async () => {
		const folder = "REFLEKSJON";
		const session = await vaultOf({ [`${folder}/Gammelt.md`]: "x\n" });
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.submit();
		expect(session.files).toEqual([`${folder}/2026-11-21 Fellestid.md`, `${folder}/Gammelt.md`]);
	});

	it("opens the note that arrived from another device while the form stood open", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.external.write("Refleksjon/2026-11-21 fellestid.md", "Deres notat.\n");
		await session.dialog.submit();
		expect(await textsOf(session)).toEqual({ "Refleksjon/2026-11-21 fellestid.md": "Deres notat.\n" });
		expect(session.note?.path).toBe("Refleksjon/2026-11-21 fellestid.md");
		expect(session.writes).toEqual([]);
	});

	it("is not taken in by a name that is only alike", async () => {
		const session = await vaultOf({ "Refleksjon/2026-11-21 Fellestid 2.md": "x\n", "2026-11-21 Fellestid.md": "y\n" });
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.submit();
		expect(session.files).toContain("Refleksjon/2026-11-21 Fellestid.md");
		expect(await session.read("2026-11-21 Fellestid.md")).toBe("y\n");
	});
});
