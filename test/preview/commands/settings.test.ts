// Owns the settings: personal choices, kept on the device and nowhere else.
// Newer apps draw them from what the plugin declares; older ones have the plugin draw them. Both are tried.

import { describe, expect, it } from "vitest";
import type { OpenOptions, Session } from "../../../preview/headless/index";
import { closeNow, insert, noticesOf, vaultOf as openIn } from "./open";

const ASKS_AUTHOR = { "Maler/Logg.md": "---\nskrevet-av: \"{{author}}\"\n---\nAv {{author}}.\n", "Note.md": "" };

describe.each([
	{ form: "declared", appVersion: "1.13.1" },
	{ form: "drawn by the plugin", appVersion: "1.12.7" },
])("settings that are $form (Obsidian $appVersion):", ({ form, appVersion }) => {
	const vaultOf = (files: Record<string, string>, options: OpenOptions = {}): Promise<Session> => openIn(files, { appVersion, ...options });

	describe("the interface's language", () => {
		it("follows the app, can be chosen, says that it needs a reload, and has it after one", async () => {
			const localStorage = new Map<string, string>();
			const first = await vaultOf({}, { language: "en", localStorage });
			expect(first.commands.map(({ name }) => name)).toContain("Praksis: New meeting");
			const settings = await first.settings();
			await settings.choose("Language of the interface", "Nynorsk");
			expect(noticesOf(first)).toContain("applies when the app is loaded again");
			expect(first.commands.map(({ name }) => name)).toContain("Praksis: New meeting");
			await closeNow(first);

			const second = await vaultOf({}, { language: "en", localStorage });
			expect(second.commands.map(({ name }) => name)).toContain("Praksis: Set inn mal …");
			expect((await second.settings()).field("Språk i grensesnittet").value).toBe("Nynorsk");
			await (await second.settings()).choose("Språk i grensesnittet", "Som i appen");
			await closeNow(second);

			const third = await vaultOf({}, { language: "en", localStorage });
			expect(third.commands.map(({ name }) => name)).toContain("Praksis: New meeting");
		});

		for (const [code, name] of [["no", "Nytt møte"], ["nb", "Nytt møte"], ["nn", "Set inn mal …"], ["en", "New meeting"], ["de", "New meeting"]] as const) {
			it(`is ${name} where the app says ${code}`, async () => {
				const session = await vaultOf({}, { language: code });
				expect(session.commands.map((command) => command.name)).toContain(`Praksis: ${name}`);
			});
		}

		it("is not led astray by what is no choice", async () => {
			const localStorage = new Map<string, string>();
			const probe = await vaultOf({}, { localStorage });
			await (await probe.settings()).choose("Språk i grensesnittet", "Nynorsk");
			const [key = ""] = [...localStorage.keys()].filter((each) => each.includes("praksis-language"));
			await closeNow(probe);
			for (const odd of ['"tlh"', "{}", "42", "not json"]) {
				localStorage.set(key, odd);
				const session = await vaultOf({}, { localStorage });
				expect(session.commands.map(({ name }) => name), odd).toContain("Praksis: Sett inn mal …");
				await closeNow(session);
			}
		});
	});

	describe("one's name", () => {
		it("is used where a template asks who wrote it, and stays on the device", async () => {
			const session = await vaultOf(ASKS_AUTHOR);
			const note = await session.open("Note.md");
			await insert(session, "logg");
			expect(note.text).toContain("Av .");
			await note.undo();
			await (await session.settings()).type("Navnet ditt", "  Kim: «æ» ");
			await insert(session, "logg");
			expect(note.text).toContain("Av Kim: «æ».");
			expect(session.app.metadataCache.getCache("Note.md")?.frontmatter).toMatchObject({ "skrevet-av": "Kim: «æ»" });
			expect([...session.localStorage.values()].join()).toContain("Kim");
		});

		it("is forgotten on a shared device, and not remembered from then on", async () => {
			const session = await vaultOf(ASKS_AUTHOR);
			await (await session.settings()).type("Navnet ditt", "Kim");
			const settings = await session.settings();
			await settings.tick("Dette er en delt enhet");
			expect([...session.localStorage.values()].join()).not.toContain("Kim");
			expect(settings.field("Navnet ditt").value).toBe("");
			await (await session.settings()).type("Navnet ditt", "Kim igjen");
			expect([...session.localStorage.values()].join()).not.toContain("Kim");
			const note = await session.open("Note.md");
			await insert(session, "logg");
			expect(note.text).toContain("Av .");
		});
	});

	describe("the team's choices", () => {
		it("are shown with where they come from", async () => {
			const session = await vaultOf({ "Felles/Praksis.md": "---\npraksis: team\nnotes-folder: Våre notater\ntemplates-folder: Våre maler\n---\n" });
			const { text } = await session.settings();
			expect(text).toContain("Felles/Praksis.md");
			expect(text).toContain("«Våre notater»");
			expect(text).toContain("«Våre maler»");
		});

		it("are those in force when the row is shown, where the app makes the rows once and for all", async () => {
			const session = await vaultOf({});
			await session.external.write("Praksis.md", "---\npraksis: team\nlanguage: klingon\nnotes-folder: Våre notater\n---\n");
			const { text } = await session.settings();
			expect(text).toContain("Våre notater");
			expect(text).toContain("Linje 3");
		});

		it("say so when there is no team note", async () => {
			const session = await vaultOf({});
			expect((await session.settings()).text).toContain("ikke noe teamnotat");
		});

		it("say which note counts of several, and never a conflict copy", async () => {
			const team = (folder: string): string => `---\npraksis: team\nnotes-folder: ${folder}\n---\n`;
			const session = await vaultOf({ "Praksis.md": team("Riktig"), "Praksis (1).md": team("Kopi"), "A/Praksis.md": team("Annen"), "Praksis.sync-conflict-20261121-120000-ABCDEFG.md": team("Konflikt") });
			await session.run("new-meeting");
			await session.dialog.submit();
			expect(session.note?.path).toMatch(/^Riktig\//);
			expect((await session.settings()).text).toContain("Praksis.md");
		});
	});

	it("can be searched where the app can search", async () => {
		const session = await vaultOf({});
		const names = [...(await session.settings()).fields.map(({ label }) => label), "Felles valg"];
		expect(names.length).toBeGreaterThan(4);
		if (form === "declared") for (const name of names) expect(session.findSettings(name), name).toContain(name);
		else expect(session.findSettings("")).toEqual([]);
	});

	it("are changed by keys alone, each by its own name", async () => {
		const session = await vaultOf({});
		const settings = await session.settings();
		expect(settings.fields.map(({ kind }) => kind)).toEqual(["select", "text", "checkbox", "checkbox"]);
		for (const { label } of settings.fields) expect(label, "a field without a name").not.toBe("");
		const { label } = settings.fields[2] ?? { label: "" };
		await settings.focus(label);
		await settings.press("Space");
		expect((await session.settings()).field(label).checked).toBe(true);
	});
});
