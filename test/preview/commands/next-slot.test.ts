// Owns "Neste tomme felt": from one empty place of a template to the next.

import { describe, expect, it } from "vitest";
import { insert, noticesOf, vaultOf } from "./open";

const NOTE = "---\ntype: møte\n---\n## Første\n\n- \n\n## Andre\n\nDet er skrevet her.\n\n## Tredje\n\n\n\n- [ ] \n";

describe("next empty slot", () => {
	it("goes from slot to slot, passes what is filled in, and begins again", async () => {
		const session = await vaultOf({ "Note.md": NOTE });
		const note = await session.open("Note.md");
		note.setCursor(0);
		const seen: string[] = [];
		for (let step = 0; step < 4; step++) {
			await session.run("next-slot");
			seen.push(`${note.cursor.line}:${note.cursorLine}`);
		}
		expect(seen[0]).toBe("5:- ");
		expect(seen.slice(1, 3).some((place) => place.endsWith("- [ ] "))).toBe(true);
		expect(seen).toContain("5:- ");
		expect(session.writes).toEqual([]);
		expect(note.text).toBe(NOTE);
	});

	it("leads through a whole template, so that each gets its words", async () => {
		const session = await vaultOf({ "Note.md": "" });
		const note = await session.open("Note.md");
		await insert(session, "erfaringsdeling");
		await session.type("0");
		for (let step = 1; step < 20; step++) {
			const before = note.text;
			await session.run("next-slot");
			if (noticesOf(session).includes("ingen tomme felt")) break;
			await session.type(String(step));
			expect(note.text).not.toBe(before);
		}
		expect(note.text).not.toMatch(/^- ?$/m);
		expect(noticesOf(session)).toContain("ingen tomme felt");
	});

	it("says so when there is none", async () => {
		const session = await vaultOf({ "Note.md": "Bare tekst.\n" });
		const note = await session.open("Note.md");
		note.setCursor("Bare");
		await session.run("next-slot");
		expect(noticesOf(session)).toContain("Det er ingen tomme felt igjen");
		expect(note.cursor).toEqual({ line: 0, ch: 4 });
	});

	it("in reading view goes over to writing, in the first slot", async () => {
		const session = await vaultOf({ "Note.md": NOTE.replace(/\n/g, "\r\n") });
		const note = await session.open("Note.md", { mode: "preview" });
		await session.run("next-slot");
		expect(note.mode).toBe("source");
		expect(note.cursorLine).toBe("- ");
		expect(session.writes).toEqual([]);
	});

	it("in reading view of a pinned tab goes over to writing in that tab", async () => {
		const session = await vaultOf({ "Note.md": NOTE });
		const note = await session.open("Note.md", { mode: "preview" });
		note.view.leaf.setPinned(true);
		await session.run("next-slot");
		expect(session.app.workspace.getLeavesOfType("markdown").length).toBe(1);
		expect(note.mode).toBe("source");
	});

	it("lets one type there, although the command was started from elsewhere", async () => {
		const session = await vaultOf({ "Note.md": NOTE });
		const note = await session.open("Note.md");
		const elsewhere = session.win.document.body.createEl("button");
		elsewhere.focus();
		await session.run("next-slot");
		expect(note.view.contentEl.contains(session.win.document.activeElement)).toBe(true);
		elsewhere.remove();
	});

	it("is not there without a note", async () => {
		const session = await vaultOf({});
		expect(session.isAvailable("next-slot")).toBe(false);
	});
});
