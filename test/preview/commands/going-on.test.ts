// What a writer would lose: their place when they come back, what the other notes say when one cannot be read, and
// folders that stay where the team has them although one reads the interface in another language.

import { describe, expect, it } from "vitest";
import { answer, chooseTemplate, noticesOf, vaultOf } from "./open";

const MEETING = "Refleksjon/2026-11-25 Fellestid.md";
const meeting = (date: string, text: string): string => `---\ntype: møte\ndato: ${date}\nmøteserie: Fellestid\n---\n${text}`;

describe("going on with what is there", () => {
	it("opens one's contribution again where one would write on, never above the properties", async () => {
		const session = await vaultOf({ [MEETING]: meeting("2026-11-25", "Vi møttes.\n") });
		const settings = await session.settings();
		await settings.type("Navnet ditt", "Anne");
		await session.open(MEETING);
		await session.run("my-contribution");
		await session.type("Først.");
		await session.settle();
		await session.open(MEETING);
		await session.run("my-contribution");
		await session.type(" Siden.");
		await session.settle();
		const path = session.files.find((file) => file.includes("bidrag Anne")) ?? "";
		const text = await session.read(path);
		expect(text.startsWith("---\ntype: bidrag\n")).toBe(true);
		expect(text.indexOf("Siden.")).toBeGreaterThan(text.indexOf("Først."));
	});

	it("lists the follow-ups of the notes that can be read, and names the one that cannot", async () => {
		const session = await vaultOf({
			"Refleksjon/2026-11-07 Fellestid.md": meeting("2026-11-07", "Vi snakket.\n\n- [ ] Ringe biblioteket\n"),
			"Refleksjon/2026-11-14 Fellestid.md": meeting("2026-11-14", "Vi snakket.\n\n- [ ] Prøve lesekrok\n"),
			"Refleksjon/Nytt.md": "",
		});
		const note = await session.open("Refleksjon/Nytt.md");
		const { vault } = session.app;
		const cachedRead = vault.cachedRead.bind(vault);
		vault.cachedRead = (file) =>
			file.path.includes("2026-11-07") ? Promise.reject(new Error("The file is not downloaded")) : cachedRead(file);
		await chooseTemplate(session, "lærende møte");
		await answer(session, "Møteserie", "Fellestid");
		await session.dialog.submit();
		expect(note.text).toContain("Prøve lesekrok");
		expect(note.text).not.toContain("Ringe biblioteket");
		expect(noticesOf(session)).toContain("«2026-11-07 Fellestid» kunne ikke leses");
	});

	it("keeps the app's folders and tags when only the interface is in another language", async () => {
		const localStorage = new Map<string, string>();
		const before = await vaultOf({}, { language: "en", localStorage });
		const settings = await before.settings();
		await settings.choose("Language of the interface", "Bokmål");
		const session = await vaultOf({}, { language: "en", localStorage });
		expect(session.commands.map(({ name }) => name).join()).toContain("Ny refleksjon");
		await session.run("new-reflection");
		await session.dialog.submit();
		const [made = ""] = session.files.filter((path) => path.endsWith(".md"));
		expect(made).toMatch(/^Reflection\//);
		expect(await session.read(made)).toContain("type: reflection");
	});
});
