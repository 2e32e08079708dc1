// Owns tagging from the file menu: one file, many, a folder; progress, stopping, the sum and the way back.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { noticesOf, tickAndSave, vaultOf } from "./open";

const BROKEN = "---\ntags: [a\n---\nTekst\n";
const TAG = "tema/digitalisering";

function many(count: number, text = "Tekst\n"): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, at) => [`Mappe/Note ${String(at).padStart(2, "0")}.md`, text]));
}

async function taggedIn(session: Session, paths: readonly string[]): Promise<number> {
	let count = 0;
	for (const path of paths) if ((await session.read(path)).includes(TAG)) count++;
	return count;
}

describe("the file menu", () => {
	it("offers one note, several, and all in a folder, but no files that are no notes", async () => {
		const session = await vaultOf({ ...many(3), "Mappe/Inni/Dypt.md": "x\n", "Mappe/bilde.png": "", "Tom/les.txt": "x" });
		expect(session.fileMenu("Mappe/Note 00.md").titles).toContain("Merk notatet …");
		expect(session.fileMenu(["Mappe/Note 00.md", "Mappe/Note 01.md", "Mappe/bilde.png"]).titles).toContain("Merk 2 notater …");
		expect(session.fileMenu("Mappe").titles).toContain("Merk 4 notater …");
		expect(session.fileMenu(["Mappe", "Mappe/Note 00.md"]).titles).toContain("Merk 4 notater …");
		expect(session.fileMenu("Mappe/bilde.png").titles.join()).not.toContain("Merk");
		expect(session.fileMenu("Tom").titles.join()).not.toContain("Merk");
	});

	it("a folder with one note asks for that note", async () => {
		const session = await vaultOf({ "Mappe/Eneste.md": "x\n" });
		await session.fileMenu("Mappe").choose("Merk notatet …");
		expect(session.dialog.title).toBe("Merk: Eneste");
	});

	it("tags a whole folder and those below it, and says how many", async () => {
		const files = { ...many(12), "Mappe/Inni/Dypt.md": "Dypt\n", "Mappe2/Utenfor.md": "Ute\n" };
		const session = await vaultOf(files);
		await session.fileMenu("Mappe").choose("Merk 13 notater …");
		await tickAndSave(session, "digitalisering");
		expect(await taggedIn(session, Object.keys(files))).toBe(13);
		expect(await session.read("Mappe2/Utenfor.md")).toBe("Ute\n");
		expect(noticesOf(session)).toContain("Merkene er endret i 13 notater.");
		await session.pressNotice("Angre");
		expect(await taggedIn(session, Object.keys(files))).toBe(0);
		for (const [path, text] of Object.entries(files)) expect(await session.read(path)).toBe(text);
	});
});

describe("many notes that differ", () => {
	const FILES = {
		"A.md": `---\ntags: [${TAG}]\n---\nA\n`,
		"B.md": "B\n",
		"C.md": `C #${TAG}\n`,
	};

	async function openDialog(): Promise<Session> {
		const session = await vaultOf(FILES);
		await session.fileMenu(Object.keys(FILES)).choose("Merk 3 notater …");
		return session;
	}

	it("a tag that some have is mixed, says in how many, and stays as it is when left alone", async () => {
		const session = await openDialog();
		expect(session.dialog.text).toContain("i 2 av 3");
		await session.type("utvikling av praksis");
		await session.press("Enter", "Enter");
		expect(await session.read("A.md")).toContain(TAG);
		expect(await session.read("B.md")).not.toContain(TAG);
	});

	it("ticked once all get it, those that have it in the text excepted", async () => {
		const session = await openDialog();
		await session.dialog.choose("Digitalisering");
		await session.press("Enter");
		expect(await session.read("B.md")).toContain(TAG);
		expect(await session.read("A.md")).toBe(FILES["A.md"]);
		expect(await session.read("C.md")).toBe(FILES["C.md"]);
		expect(noticesOf(session)).toContain("Merkene er endret i 1 notat. 2 var slik fra før.");
	});

	it("ticked twice it is taken from the properties of all, and the text keeps it", async () => {
		const session = await openDialog();
		await session.dialog.choose("Digitalisering");
		await session.dialog.choose("Digitalisering");
		await session.press("Enter");
		expect(await session.read("A.md")).not.toContain(TAG);
		expect(await session.read("C.md")).toBe(FILES["C.md"]);
	});

	it("ticked three times it is mixed again, and nothing happens", async () => {
		const session = await openDialog();
		for (let click = 0; click < 3; click++) await session.dialog.choose("Digitalisering");
		expect(session.dialog.text).toContain("i 2 av 3");
		await session.press("Enter");
		expect(session.writes).toEqual([]);
	});

	it("an open note among them changes in its editor, undone there; the others by the notice", async () => {
		const session = await vaultOf(FILES);
		const note = await session.open("B.md");
		await note.type("Ikke lagret ");
		await session.fileMenu(Object.keys(FILES)).choose("Merk 3 notater …");
		await session.type("utvikling av praksis");
		await session.press("Enter", "Enter");
		expect(note.text).toContain("kjennetegn/utvikling-av-praksis");
		await session.pressNotice("Angre");
		expect(await session.read("A.md")).toBe(FILES["A.md"]);
		expect(await session.read("C.md")).toBe(FILES["C.md"]);
		expect(noticesOf(session)).toContain("åpne for redigering");
		await note.undo();
		expect(note.text).toBe("Ikke lagret B\n");
	});
});

describe("on the way", () => {
	it("one broken note among them is named, and the rest is done", async () => {
		const files = { ...many(25), "Mappe/Ødelagt.md": BROKEN };
		const session = await vaultOf(files);
		await session.fileMenu(Object.keys(files)).choose("Merk 26 notater …");
		await tickAndSave(session, "digitalisering");
		expect(await taggedIn(session, Object.keys(files))).toBe(25);
		expect(await session.read("Mappe/Ødelagt.md")).toBe(BROKEN);
		expect(noticesOf(session)).toContain("Merkene er endret i 25 notater.");
		expect(noticesOf(session)).toMatch(/1 notat kunne ikke endres:\s.*«Ødelagt».*Linje 2/);
	});

	it("a note deleted on the way is named, and the rest is done", async () => {
		const files = many(3);
		const session = await vaultOf(files);
		await session.fileMenu(Object.keys(files)).choose("Merk 3 notater …");
		await session.external.delete("Mappe/Note 01.md");
		await tickAndSave(session, "digitalisering");
		expect(await taggedIn(session, session.files)).toBe(2);
		expect(noticesOf(session)).toContain("«Note 01» er borte");
	});

	it("shows how far it has come, and stops between two notes: each is done or as it was", async () => {
		const files = many(60);
		const session = await vaultOf(files);
		const paths = Object.keys(files);
		await session.fileMenu(paths).choose("Merk 60 notater …");
		await session.type("digitalisering");
		await session.press("Enter");
		const progress: string[] = [];
		let stop: HTMLElement | null = null;
		const process = session.app.vault.process.bind(session.app.vault);
		session.app.vault.process = (...args) => {
			const shown = session.app.openNotices.at(-1);
			progress.push(shown?.messageEl.textContent ?? "");
			if (progress.length === 25) stop = shown?.containerEl.querySelector("button") ?? null;
			if (progress.length === 25) stop?.click();
			return process(...args);
		};
		await session.press("Enter");
		expect(stop).not.toBeNull();
		expect(progress[20]).toContain("Merker 20 av 60");
		const tagged = await taggedIn(session, paths);
		expect(tagged).toBeGreaterThanOrEqual(25);
		expect(tagged).toBeLessThan(60);
		for (const path of paths) expect([files[path], `---\ntags:\n  - ${TAG}\n---\nTekst\n`]).toContain(await session.read(path));
		expect(noticesOf(session)).toContain(`Stoppet. Merkene er endret i ${tagged} notater, ${60 - tagged} står som før.`);
		await session.pressNotice("Angre");
		expect(await taggedIn(session, paths)).toBe(0);
	});

	it("leaves no progress notice behind", async () => {
		const files = many(3);
		const session = await vaultOf(files);
		await session.fileMenu(Object.keys(files)).choose("Merk 3 notater …");
		await tickAndSave(session, "digitalisering");
		expect(session.notices.map(({ buttons }) => buttons)).toEqual([["Angre"]]);
	});
});
