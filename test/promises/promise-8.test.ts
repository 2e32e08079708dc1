// Owns promise 8: works on phones, in pop-out windows and by keyboard.

import { readFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { describe, expect, it } from "vitest";
import { chooseTemplate, noticesOf, vaultOf } from "../preview/commands/open";

const NOTE = "# Møte\n\nHei\n";

describe("promise 8: nothing of Node or Electron in what ships", () => {
	it("requires only what every device has", async () => {
		const code = await readFile(new URL("../../main.js", import.meta.url), "utf8");
		const required = [...code.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name = ""]) => name);
		expect(required.length).toBeGreaterThan(0);
		const allowed = /^(?:obsidian|@codemirror\/[a-z]+|@lezer\/[a-z]+)$/;
		expect([...new Set(required)].filter((name) => !allowed.test(name))).toEqual([]);
		for (const name of ["electron", "node:", "@electron/remote"]) expect(required.filter((each) => each.startsWith(name))).toEqual([]);
		expect(required.filter((name) => builtinModules.includes(name))).toEqual([]);
		// No lookbehind: old iOS cannot even read the file then.
		// The yaml package has some in texts that it tries, and does without where they fail.
		const literals = code.replace(/new RegExp\((["`])(?:(?!\1)[^\\]|\\.)*\1/g, "");
		expect(/\(\?<[=!]/.test(literals)).toBe(false);
	});

	it("says in its manifest that it is for phones too", async () => {
		const manifest = JSON.parse(await readFile(new URL("../../manifest.json", import.meta.url), "utf8")) as Record<string, unknown>;
		expect(manifest["isDesktopOnly"]).toBe(false);
	});
});

describe("promise 8: the main path by keyboard alone", () => {
	for (const mobile of [false, true]) {
		it(mobile ? "on a phone" : "on a computer", async () => {
			const session = await vaultOf({ "Refleksjon/Møte.md": NOTE }, { mobile });
			const note = await session.open("Refleksjon/Møte.md");
			note.setCursor(note.text.length);
			await chooseTemplate(session, "erfaringsdeling");
			await session.type("Fellestid");
			await session.press("Tab");
			await session.type("6");
			await session.press("Enter");
			expect(note.text).toContain("møteserie: Fellestid");
			expect(note.text).toContain("deltakere: 6");
			expect(note.cursorLine).toBe("- ");
			await session.type("Vi prøvde.");
			expect(note.text).toContain("- Vi prøvde.\n");

			await session.run("tag-note");
			await session.press("ArrowDown", "Space");
			await session.type("digital");
			await session.press("Enter", "Enter");
			expect(session.hasDialog).toBe(false);
			expect(note.text).toContain("kjennetegn/felles-verdier-og-felles-mål");
			expect(note.text).toContain("tema/digitalisering");
			await session.type(" Og mer.");
			expect(note.text).toContain("- Vi prøvde. Og mer.\n");
			expect(noticesOf(session)).not.toMatch(/stoppet|kunne ikke/);
		});
	}

	it("reaches every chip and button of the form with Tab, and ticks with the space bar", async () => {
		const session = await vaultOf({});
		await session.run("new-meeting");
		const passed: string[] = [];
		for (let stop = 0; stop < 40 && session.dialog.focused !== "Digitalisering"; stop++) {
			passed.push(session.dialog.focused);
			await session.press("Tab");
		}
		expect(passed).toContain("Møteserie");
		await session.press("Space");
		for (let stop = 0; stop < 40 && session.dialog.focused !== "Lag notatet"; stop++) await session.press("Tab");
		await session.press("Enter");
		expect(await session.read(session.files[0] ?? "")).toContain("tema/digitalisering");
	});
});

describe("promise 8: in a window of its own", () => {
	it("inserts, takes back and tags in the window that one looks at", async () => {
		const session = await vaultOf({ "Refleksjon/Møte.md": NOTE, "Annet.md": "x\n" });
		await session.open("Annet.md");
		const note = await session.openInWindow("Refleksjon/Møte.md");
		const win = session.win;
		note.setCursor(note.text.length);
		await session.run("insert-template");
		expect(session.dialog.el.ownerDocument).toBe(win.document);
		await session.type("erfaringsdeling");
		await session.press("Enter");
		await session.dialog.submit();
		expect(note.text).toContain("type: møte");
		expect(note.cursorLine).toBe("- ");
		await note.undo();
		expect(note.text).toBe(NOTE);
		await session.run("tag-note");
		await session.type("digital");
		await session.press("Enter", "Enter");
		expect(await session.read("Refleksjon/Møte.md")).toContain("tema/digitalisering");
		expect(await session.read("Annet.md")).toBe("x\n");
	});

	it("makes a new note from there", async () => {
		const session = await vaultOf({ "Annet.md": "x\n" });
		await session.openInWindow("Annet.md");
		await session.run("new-meeting");
		await session.dialog.submit();
		await session.type("Vi begynte.");
		expect(await session.read("Refleksjon/2026-11-21 Lærende møte.md")).toContain("- Vi begynte.");
		expect(await session.read("Annet.md")).toBe("x\n");
	});
});
