// A plugin's built file runs unchanged, and a user of the scripting interface can do with it what a user of the app can.

import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Session } from "../../preview/headless/index";
import { openVault } from "../../preview/headless/index";
import { openSample, SAMPLE_JS, SAMPLE_MANIFEST } from "./fixtures/sample-plugin";

const NOSY_JS = `
const { Notice, Plugin } = require("obsidian");
const attempt = (run) => { try { run(); } catch (error) { new Notice(error.message); } };
module.exports = class extends Plugin {
	onload() {
		new Notice(typeof process + " " + typeof Buffer);
		attempt(() => require("fs"));
		attempt(() => fetch("https://example.org"));
	}
};`;

const FILES = { "Notat.md": "# Overskrift\n\nTekst\n", "Mappe/Annet.md": "Hei [[Notat]]\n" };
const open: Session[] = [];

async function start(options = {}): Promise<Session> {
	const session = await openSample(FILES, options);
	open.push(session);
	return session;
}

afterEach(async () => {
	for (const session of open.splice(0)) await session.close();
});

describe("a plugin in the headless host", () => {
	it("shows a notice in the session's language, with Moment in it too", async () => {
		const nb = await start({ language: "nb" });
		const nn = await start({ language: "nn" });
		await nb.run("greet");
		await nn.run("greet");
		expect(nb.notices.map((n) => n.text)).toEqual(["Hei no søndag"]);
		expect(nn.notices.map((n) => n.text)).toEqual(["Hei nn sundag"]);
	});

	it("fills in a form by labels and inserts at the cursor, taken back by one undo", async () => {
		const session = await start();
		const note = await session.open("Notat.md");
		note.setCursor("Tekst");
		expect(await session.run("fill")).toBe(true);
		const { dialog } = session;
		expect(dialog.title).toBe("Fill in");
		expect(dialog.fields.map((f) => f.label)).toEqual(["Name", "Kind", "Open it"]);
		await dialog.type("Name", "Kari");
		await dialog.choose("Kind", "Second");
		await dialog.tick("Open it");
		await dialog.submit();
		expect(session.hasDialog).toBe(false);
		expect(note.text).toBe("# Overskrift\n\nTekstKari/b/true\n");
		await note.undo();
		expect(note.text).toBe(FILES["Notat.md"]);
	});

	it("chooses from a suggest dialog by keyboard", async () => {
		const session = await start();
		const note = await session.open("Notat.md");
		note.setCursor(0);
		await session.run("fruit");
		expect(session.dialog.placeholder).toBe("Which fruit?");
		await session.type("an");
		expect(session.dialog.options.map((o) => o.text)).toEqual(["Banana"]);
		await session.press("Enter");
		expect(note.text.startsWith("Banana# ")).toBe(true);
	});

	it("has no editor commands in reading view and none of the note commands without a note", async () => {
		const session = await start();
		expect(session.isAvailable("fill")).toBe(false);
		await session.open("Notat.md", { mode: "preview" });
		expect(session.isAvailable("fruit")).toBe(false);
		expect(await session.run("fruit")).toBe(false);
		expect(session.commands.map((c) => c.id)).toContain("sample:greet");
	});

	it("opens a view that follows the vault, and opens a note from it", async () => {
		const session = await start();
		await session.pressRibbon("Open sample");
		const view = await session.view("sample-view");
		expect(view.buttons).toEqual(["Annet", "Notat"]);
		await session.external.write("Ny.md", "ny");
		expect(view.buttons).toContain("Ny");
		expect(session.notices.map((n) => n.text)).toEqual(["New: Ny.md"]);
		await view.click("Annet");
		expect(session.note?.path).toBe("Mappe/Annet.md");
	});

	it("offers the file menu for one and for several", async () => {
		const session = await start();
		const one = session.fileMenu("Notat.md");
		expect(one.titles).toEqual(["Mark Notat.md"]);
		await one.choose("Mark");
		expect(session.notices[0]?.text).toBe("Marked Notat.md");
		expect(session.fileMenu(["Notat.md", "Mappe/Annet.md"]).titles).toEqual(["Mark 2 files"]);
	});

	it("presses a button in a notice, handles an address, keeps local storage, opens settings", async () => {
		const session = await start();
		await session.run("undoable");
		expect(session.notices).toEqual([{ text: "Done.\nUndo", buttons: ["Undo"] }]);
		await session.pressNotice("Undo");
		expect(session.notices.map((n) => n.text)).toEqual(["Undone"]);
		expect(await session.openUri("obsidian://sample?template=igp")).toBe(true);
		expect(session.notices[1]?.text).toBe("Asked for igp");
		const settings = await session.settings();
		expect(settings.text).toContain("Greeting");
		await settings.type("Greeting", "Hallo");
		expect(session.localStorage.get("sample-greeting")).toBe('"Hallo"');
	});

	it("writes nothing by itself, saves what is typed, and takes in what others write", async () => {
		const session = await start();
		const note = await session.open("Notat.md");
		expect(session.writes).toEqual([]);
		note.setCursor("Tekst");
		await note.type(" her");
		expect(await session.read("Notat.md")).toBe("# Overskrift\n\nTekst her\n");
		expect(session.writes.map((w) => [w.kind, w.path])).toEqual([["modify", "Notat.md"]]);
		await session.external.write("Notat.md", "Først\n# Overskrift\n\nTekst her\n");
		expect(note.text).toBe("Først\n# Overskrift\n\nTekst her\n");
		expect(note.cursorLine).toBe("Tekst her");
	});

	it("gives the plugin the session's present", async () => {
		const session = await start({ now: "2026-11-22T12:00:00Z" });
		await session.run("today");
		session.setNow("2027-01-02T12:00:00Z");
		await session.run("today");
		expect(session.notices.map((n) => n.text)).toEqual(["2026-11-22", "2027-01-02"]);
	});

	it("collects errors and rejects on closing unless they were taken", async () => {
		const session = await openSample(FILES);
		await session.run("fail");
		await expect(session.close()).rejects.toThrow("It failed.");
		const other = await start();
		await other.run("fail");
		expect(other.takeErrors().map(String)).toEqual(["Error: It failed."]);
	});

	it("loads a deferred tab only when it is shown", async () => {
		const session = await start();
		await session.openDeferred("Notat.md");
		const leaf = session.app.workspace.getLeavesOfType("markdown")[0];
		expect(leaf?.isDeferred).toBe(true);
		await leaf?.loadIfDeferred();
		expect(leaf?.isDeferred).toBe(false);
	});

	it("opens a note in a window of its own, where dialogs then open", async () => {
		const session = await start();
		const note = await session.openInWindow("Notat.md");
		expect(session.win).not.toBe(session.host.env.win);
		await session.run("fill");
		expect(session.dialog.el.ownerDocument).toBe(note.view.containerEl.ownerDocument);
		await session.dialog.cancel();
		expect(session.hasDialog).toBe(false);
	});

	it("keeps what is typed in the properties panel when the focus leaves it", async () => {
		const session = await openSample({ "N.md": "---\ntype: møte\ntags: [a]\n---\ntekst\n" });
		open.push(session);
		const note = await session.open("N.md");
		await note.typeInProperty("type", "plan");
		expect(note.text).toContain("type: møte");
		(session.win.document.activeElement as HTMLElement).blur();
		expect(note.text).toBe("---\ntype: plan\ntags: [a]\n---\ntekst\n");
	});

	it("follows a folder on disk, changed from outside", async () => {
		const folder = await mkdtemp(join(tmpdir(), "headless-"));
		await writeFile(join(folder, "Notat.md"), "en\n");
		const session = await openVault(folder, { mainJs: SAMPLE_JS, manifest: SAMPLE_MANIFEST });
		open.push(session);
		const note = await session.open("Notat.md");
		await session.external.write("Notat.md", "to\n");
		expect(note.text).toBe("to\n");
		await session.external.write("Under/Ny.md", "ny\n");
		expect(session.files).toEqual(["Notat.md", "Under/Ny.md"]);
		await session.external.rename("Under/Ny.md", "Flyttet.md");
		await session.external.delete("Flyttet.md");
		expect(session.files).toEqual(["Notat.md"]);
		note.setCursor("to");
		await note.type("!");
		expect(await readFile(join(folder, "Notat.md"), "utf8")).toBe("to!\n");
	});

	it("takes notes that exist only as cache entries", async () => {
		const session = await start();
		await session.inject({ "Stor/1.md": { headings: [] }, "Stor/2.md": {} });
		expect(session.files).toContain("Stor/2.md");
		expect(session.writes).toEqual([]);
	});

	it("restores tabs of an earlier start, the ones behind deferred, and what the device remembers", async () => {
		const first = await start();
		await first.open("Notat.md");
		await first.open("Mappe/Annet.md", { newTab: true });
		first.app.saveLocalStorage("sample-greeting", "Hallo");
		const second = await start({ layout: first.layout, localStorage: first.localStorage });
		expect(second.note?.path).toBe("Mappe/Annet.md");
		expect(second.app.workspace.getLeavesOfType("markdown").map((leaf) => leaf.isDeferred)).toEqual([true, false]);
		await second.run("greet");
		expect(second.notices[0]?.text).toContain("Hallo");
	});

	it("finds no Node and no network", async () => {
		const session = await openSample({}, { mainJs: NOSY_JS });
		open.push(session);
		expect(session.notices.map((n) => n.text)).toEqual(["undefined undefined", 'The host has no module "fs".', "A plugin tried to use the network."]);
	});

	it("draws the reading view with links, callouts and tasks, and ticks a task", async () => {
		const session = await openSample({ "N.md": "---\ntype: møte\n---\n> [!note]- Skjult\n> inni\n\n- [ ] gjør dette [[Notat]] #tema/lek\n" });
		open.push(session);
		const note = await session.open("N.md", { mode: "preview" });
		const el = note.view.previewMode.containerEl;
		expect(el.querySelector(".callout.is-collapsed .callout-title-inner")?.textContent).toBe("Skjult");
		expect(el.querySelector("a.internal-link.is-unresolved")?.textContent).toBe("Notat");
		expect(el.querySelector("a.tag")?.textContent).toBe("#tema/lek");
		expect(note.rendered).not.toContain("inni");
		(el.querySelector(".task-list-item-checkbox") as HTMLInputElement).click();
		await session.settle();
		expect(await session.read("N.md")).toContain("- [x] gjør dette");
	});
});
