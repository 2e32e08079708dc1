// Owns promise 7: broken input is shown, not fatal.

import { describe, expect, it } from "vitest";
import type { Session } from "../../preview/headless/index";
import { chooseTemplate, insert, noticesOf, textsOf, tickAndSave, vaultOf } from "../preview/commands/open";

const BROKEN = "---\ntype: møte\ntags: [lesing\ndato: 2026-11-02\n---\n# Tekst\n";

/** What is wrong, as a note's text, and the line that the message has to name. */
const BROKEN_NOTES: Record<string, { text: string; line: number }> = {
	"a list that is never closed": { text: BROKEN, line: 3 },
	"a key that stands twice": { text: "---\ntags: [a]\ntype: møte\ntags: [b]\n---\nTekst\n", line: 4 },
	"a tab for indentation": { text: "---\ntype: møte\ntags:\n\t- lesing\n---\nTekst\n", line: 4 },
	"properties that are a list": { text: "---\n- a\n- b\n---\nTekst\n", line: 2 },
};

async function tagsWithout(session: Session, path: string): Promise<void> {
	await session.fileMenu(path).choose("Merk notatet …");
	await tickAndSave(session, "utvikling av praksis");
}

describe("promise 7: a note whose properties cannot be read", () => {
	for (const [what, { text, line }] of Object.entries(BROKEN_NOTES)) {
		for (const mode of ["source", "preview"] as const) {
			it(`${what} (${mode}): tagging and inserting name the note and line ${line}, and change nothing`, async () => {
				const session = await vaultOf({ "Mappe/Ødelagt.md": text });
				await session.open("Mappe/Ødelagt.md", { mode });
				await session.run("tag-note");
				expect(session.hasDialog).toBe(false);
				expect(noticesOf(session)).toContain("Ødelagt");
				expect(noticesOf(session)).toMatch(new RegExp(`[Ll]inje ${line}\\b`));
				await session.dismissNotices();
				await chooseTemplate(session, "lærende møte");
				if (session.hasDialog) await session.dialog.submit();
				expect(noticesOf(session)).toContain("Ødelagt");
				expect(noticesOf(session)).toMatch(new RegExp(`[Ll]inje ${line}\\b`));
				expect(await session.read("Mappe/Ødelagt.md")).toBe(text);
				expect(session.writes).toEqual([]);
			});
		}
	}

	it("among many: the others are tagged, it is named with its line, and the sum is right", async () => {
		const session = await vaultOf({
			"A.md": "Tekst\n",
			"Ødelagt.md": BROKEN,
			"B.md": "---\ntags: [kjennetegn/utvikling-av-praksis]\n---\n",
			"C.md": "---\ntags: [kjennetegn/utvikling-av-praksis]\n---\n",
		});
		await session.fileMenu(["A.md", "B.md", "C.md", "Ødelagt.md"]).choose("Merk 4 notater …");
		expect(session.dialog.title).toBe("Merk 3 notater");
		await tickAndSave(session, "utvikling av praksis");
		expect(await session.read("A.md")).toContain("kjennetegn/utvikling-av-praksis");
		expect(await session.read("Ødelagt.md")).toBe(BROKEN);
		expect(noticesOf(session)).toContain("Merkene er endret i 1 notat. 2 var slik fra før.");
		expect(noticesOf(session)).toMatch(/1 notat kunne ikke endres:\s.*«Ødelagt».*Linje 3/);
	});

	it("many, and every one of them broken: no dialog, five named, the rest counted", async () => {
		const files = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`Ødelagt ${at}.md`, BROKEN]));
		const session = await vaultOf(files);
		await session.fileMenu(Object.keys(files)).choose("Merk 7 notater …");
		expect(session.hasDialog).toBe(false);
		expect(noticesOf(session)).toMatch(/7 notater kunne ikke endres:[\s\S]*Ødelagt 4[\s\S]*og 2 til/);
		expect(session.writes).toEqual([]);
	});

	it("does not keep a template without properties out", async () => {
		const session = await vaultOf({ "Ødelagt.md": BROKEN, "Maler/Linje.md": "## Neste gang\n" });
		const note = await session.open("Ødelagt.md");
		note.setCursor(note.text.length);
		await insert(session, "linje");
		expect(note.text).toBe(`${BROKEN}\n## Neste gang\n`);
	});

	it("broken while the dialog stands open: refused with its line, and nothing is written", async () => {
		const session = await vaultOf({ "Møte.md": "Tekst\n" });
		await session.fileMenu("Møte.md").choose("Merk notatet …");
		await session.external.write("Møte.md", BROKEN);
		await tickAndSave(session, "utvikling av praksis");
		expect(await session.read("Møte.md")).toBe(BROKEN);
		expect(noticesOf(session)).toMatch(/«Møte».*Linje 3/);
	});

	it("gone while the dialog stands open: says so", async () => {
		const session = await vaultOf({ "Møte.md": "Tekst\n" });
		await session.fileMenu("Møte.md").choose("Merk notatet …");
		await session.external.delete("Møte.md");
		await tickAndSave(session, "utvikling av praksis");
		expect(session.files).toEqual([]);
		expect(noticesOf(session)).toContain("«Møte» er borte");
	});
});

describe("promise 7: a team note that is half there", () => {
	const TEAM_NOTES: Record<string, { text: string; line: number | null }> = {
		"its properties never end": { text: "---\npraksis: team\nlanguage: nb\n## Temaer\n- Lesing\n", line: null },
		"a language that nobody knows": { text: "---\npraksis: team\nlanguage: xx\n---\n## Temaer\n- Lesing\n", line: 3 },
		"git has left its marks": { text: "---\npraksis: team\nlanguage: nb\n---\n## Temaer\n<<<<<<< HEAD\n- Lesing\n=======\n- Skriving\n>>>>>>> x\n", line: 6 },
		"folders that lead out": { text: "---\npraksis: team\nnotes-folder: ../ute\ntemplates-folder: 'C:\\x'\n---\n", line: 3 },
		"a newer format": { text: "---\npraksis: team\nformat: 9\n---\n## Temaer\n- Lesing\n", line: 3 },
		"no text at all": { text: "", line: null },
	};

	for (const [what, { text, line }] of Object.entries(TEAM_NOTES)) {
		it(`${what}: it is told in the settings, the rest works, and the note is untouched`, async () => {
			const session = await vaultOf({ "Praksis.md": text, "Møte.md": "Tekst\n" });
			const settings = await session.settings();
			if (line !== null) expect(settings.text).toContain(`Linje ${line}:`);
			if (line !== null) expect(settings.text).toContain("Praksis.md");
			await tagsWithout(session, "Møte.md");
			expect(await session.read("Møte.md")).toContain("kjennetegn/utvikling-av-praksis");
			await session.run("new-meeting");
			await session.dialog.type("Møteserie", "Fellestid");
			await session.dialog.submit();
			expect(session.files).toContain("Refleksjon/2026-11-21 Fellestid.md");
			expect(await session.read("Praksis.md")).toBe(text);
		});
	}

	it("mended later, it is followed at once", async () => {
		const session = await vaultOf({ "Praksis.md": "---\npraksis: team\nnotes-fo", "Møte.md": "Tekst\n" });
		await session.external.write("Praksis.md", "---\npraksis: team\nlanguage: en\nnotes-folder: Fellesnotater\n---\n");
		await session.run("new-meeting");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.submit();
		expect(session.files).toContain("Fellesnotater/2026-11-21 Fellestid.md");
		expect(await session.read("Fellesnotater/2026-11-21 Fellestid.md")).toContain("meeting-series: Fellestid");
	});
});

describe("promise 7: a team's template that is wrong", () => {
	const TEMPLATES = {
		"Maler/Ødelagt.md": "---\ntype: møte\ntags: [a\n---\n## Sak\n",
		"Maler/Undermappe/Hel.md": "---\ntype: møte\n---\n## Sak\n- {{cursor}}\n",
		"Maler/Tom.md": "",
		"Maler/Felt.md": "---\nsted:\n  by: Bergen\n---\nTekst\n",
	};

	it("is named with its path and line in the picker, once, and the others can be chosen", async () => {
		const session = await vaultOf({ ...TEMPLATES, "Møte.md": "" });
		await session.open("Møte.md");
		await session.run("insert-template");
		expect(noticesOf(session)).toMatch(/Maler\/Ødelagt\.md kan ikke brukes\. Linje 3/);
		expect(noticesOf(session)).toMatch(/Maler\/Felt\.md kan ikke brukes\. Linje 2/);
		expect(session.notices.length).toBe(2);
		const names = session.dialog.options.map(({ text }) => text);
		expect(names.some((name) => name.startsWith("Hel"))).toBe(true);
		expect(names.some((name) => name.startsWith("Ødelagt"))).toBe(false);
		await session.dialog.choose("Tekst på", "Nynorsk");
		expect(session.notices.length).toBe(2);
		await session.type("hel");
		await session.press("Enter");
		expect(await session.read("Møte.md")).toContain("## Sak");
	});

	it("is named when a new meeting is made, too", async () => {
		const session = await vaultOf(TEMPLATES);
		await session.run("new-meeting");
		expect(noticesOf(session)).toMatch(/Maler\/Ødelagt\.md kan ikke brukes\. Linje 3/);
		await session.dialog.submit();
		expect(session.files.filter((path) => path.startsWith("Refleksjon/")).length).toBe(1);
	});

	const FORMAT = "---\ntype: møte\n---\n## Sak\n\nUkjent: {{date:YYYY zz}}\n";

	it("with a date form that nobody can write: file, line and form are named, nothing is inserted", async () => {
		const session = await vaultOf({ "Maler/Dato.md": FORMAT, "Møte.md": "Tekst\n" });
		await session.open("Møte.md");
		await insert(session, "dato");
		expect(noticesOf(session)).toContain("Maler/Dato.md");
		expect(noticesOf(session)).toMatch(/[Ll]inje 6/);
		expect(noticesOf(session)).toMatch(/\bzz?\b/);
		expect(await session.read("Møte.md")).toBe("Tekst\n");
		expect(session.writes).toEqual([]);
	});

	it("with such a form, it makes no new note and no folder either", async () => {
		const session = await vaultOf({ "Maler/Dato.md": "---\ntype: møte\ntemplate-folder: Nytt/{{date:zz}}\n---\n## Sak\n" });
		await insert(session, "dato");
		expect(noticesOf(session)).toContain("Maler/Dato.md");
		expect(noticesOf(session)).toMatch(/[Ll]inje 3/);
		expect(session.writes).toEqual([]);
	});

	it("says so when a template that has not arrived yet has nothing to insert", async () => {
		const session = await vaultOf({ "Maler/Tom.md": "", "Møte.md": "Tekst\n" });
		await session.open("Møte.md");
		await insert(session, "tom");
		expect(await textsOf(session)).toEqual({ "Maler/Tom.md": "", "Møte.md": "Tekst\n" });
		expect(noticesOf(session)).toContain("Tom");
	});
});

describe("promise 7: what the app refuses", () => {
	it("names the note when it cannot be written, and stays in order", async () => {
		const session = await vaultOf({ "Møte.md": "Tekst\n", "Annet.md": "Tekst\n" });
		const refuse = session.app.vault.process.bind(session.app.vault);
		session.app.vault.process = (file, ...rest) => {
			if (file.path === "Møte.md") return Promise.reject(new Error("EROFS: read-only file system"));
			return refuse(file, ...rest);
		};
		await session.fileMenu(["Møte.md", "Annet.md"]).choose("Merk 2 notater …");
		await tickAndSave(session, "utvikling av praksis");
		expect(noticesOf(session)).toContain("«Møte» kunne ikke skrives");
		expect(noticesOf(session)).toContain("EROFS");
		expect(await session.read("Møte.md")).toBe("Tekst\n");
		expect(await session.read("Annet.md")).toContain("kjennetegn/utvikling-av-praksis");
	});

	it("reads the team note although another note cannot be read, as while it is only in the cloud", async () => {
		const session = await vaultOf({ "Ødelagt.md": BROKEN });
		const read = session.app.vault.cachedRead.bind(session.app.vault);
		session.app.vault.cachedRead = (file) => (file.path === "Ødelagt.md" ? Promise.reject(new Error("EIO")) : read(file));
		await session.external.write("Praksis.md", "---\npraksis: team\nnotes-folder: Først\n---\n");
		expect((await session.settings()).text).toContain("«Først»");
		await session.external.write("Praksis.md", "---\npraksis: team\nnotes-folder: Siden\n---\n");
		expect((await session.settings()).text).toContain("«Siden»");
	});

	it("offers the other templates when one cannot be read, and names it", async () => {
		const session = await vaultOf({ "Maler/Fri.md": "## Fri\n", "Maler/Låst.md": "## Låst\n", "Møte.md": "" });
		const read = session.app.vault.cachedRead.bind(session.app.vault);
		session.app.vault.cachedRead = (file) => (file.path === "Maler/Låst.md" ? Promise.reject(new Error("EBUSY")) : read(file));
		const note = await session.open("Møte.md");
		await insert(session, "fri");
		expect(note.text).toBe("## Fri\n");
		expect(noticesOf(session)).toContain("Maler/Låst.md kan ikke leses");
		await session.run("new-meeting");
		expect(session.hasDialog).toBe(true);
	});

	it("names the note that could not be created", async () => {
		const session = await vaultOf({});
		session.app.vault.create = () => Promise.reject(new Error("ENOSPC: no space left on device"));
		await session.run("new-meeting");
		await session.dialog.submit();
		expect(noticesOf(session)).toMatch(/«2026-11-21 Lærende møte» kunne ikke skrives.*ENOSPC/);
		expect(session.files).toEqual([]);
	});
});
