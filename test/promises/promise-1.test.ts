// Owns promise 1: nothing happens that nobody asked for.

import { describe, expect, it } from "vitest";
import type { Session } from "../../preview/headless/index";
import { textsOf, vaultOf } from "../preview/commands/open";

const TEAM = "---\npraksis: team\nformat: 1\nlanguage: nb\n---\n## Temaer\n- Lesing (#lesing): i alle fag\n";

const FILES: Record<string, string> = {
	"Praksis.md": TEAM,
	"Maler/Vårt møte.md": "---\ntype: møte\ndato: \"{{date}}\"\n---\n## {{title}}\n- {{cursor}}\n",
	"Refleksjon/Første.md": "---\ntype: refleksjon\ndato: 2026-11-02\ntags:\n  - tema/lesing\n---\nVi leste.\n\n- [ ] Prøve igjen 📅 2026-12-01\n",
	"Refleksjon/Andre.md": "# Andre {{date}}\n\n#tema/digitalisering\n",
	"Refleksjon/Ødelagt.md": "---\ntype: [møte\n---\nTekst\n",
	"Refleksjon/Tom.md": "",
	"Notater/Annet.md": "Hei\r\n",
};

/** mulberry32: the same events on every machine. */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const TEXTS = [
	TEAM,
	TEAM.replace("language: nb", "language: en"),
	"---\npraksis: team\nlang",
	"---\npraksis: index\n---\n%% praksis:start %%\n%% praksis:end %%\n",
	"---\ntags: [kjennetegn/utvikling-av-praksis]\n---\nNoe\n",
	"---\ntags: [\n---\n{{date}} {{ask:Hva}}\n",
	"## Hva {{cursor}}\n\n- \n",
	"<<<<<<< HEAD\nmitt\n=======\nditt\n>>>>>>> theirs\n",
	"",
];
const FOLDERS = ["Refleksjon", "Refleksjon/Gruppe", "Maler", "Reflection", "Notater"];

async function oneEvent(session: Session, next: () => number, count: number): Promise<void> {
	const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
	const kind = next();
	if (kind < 0.35) return session.external.write(`${pick(FOLDERS)}/Note ${count}.md`, pick(TEXTS));
	if (kind < 0.6) return session.external.write(pick(session.files), pick(TEXTS));
	if (kind < 0.75 && session.files.length > 3) return session.external.delete(pick(session.files));
	if (kind < 0.9) return session.external.rename(pick(session.files), `${pick(FOLDERS)}/Moved ${count}.md`);
	const note = await session.open(pick(session.files), { mode: pick(["source", "preview"]), newTab: next() < 0.2 });
	await note.setMode(pick(["source", "preview"]));
}

describe("promise 1: nothing happens that nobody asked for", () => {
	it("writes nothing by loading, by showing the overview or by opening and leaving notes", async () => {
		const session = await vaultOf(FILES, { userEnabled: true });
		await session.run("open-index");
		for (const path of Object.keys(FILES)) {
			const note = await session.open(path);
			note.setCursor(note.text.length);
			await note.setMode("preview");
			await note.setMode("source");
		}
		await session.settings();
		expect(session.writes).toEqual([]);
		expect(await textsOf(session)).toEqual(FILES);
	});

	it("writes nothing on 200 events from other devices, templates and team notes among them", async () => {
		const session = await vaultOf(FILES);
		await session.run("open-index");
		const seed = 20261121;
		const next = random(seed);
		for (let count = 0; count < 200; count++) await oneEvent(session, next, count);
		expect(session.writes, `seed ${seed}`).toEqual([]);
		expect(session.hasDialog).toBe(false);
		// It was awake the whole time: the overview has followed.
		await session.external.write("Refleksjon/Siste.md", "---\ntype: refleksjon\ndato: 2026-11-20\ntags:\n  - tema/digitalisering\n---\nSkrevet.\n");
		await (await session.view("praksis-overview")).click("Notater");
		expect((await session.view("praksis-overview")).text).toContain("Siste");
		expect(session.writes).toEqual([]);
	});

	it("writes nothing when it starts with the tabs of the last time", async () => {
		const first = await vaultOf(FILES);
		await first.open("Refleksjon/Første.md");
		await first.open("Refleksjon/Andre.md", { newTab: true, mode: "preview" });
		await first.run("open-index");
		const layout = first.layout;
		const again = await vaultOf(FILES, { layout, mobile: true });
		await again.view("praksis-overview");
		expect(again.writes).toEqual([]);
		expect(first.writes).toEqual([]);
	});

	it("keeps nothing in the plugin's own folder", async () => {
		const session = await vaultOf(FILES);
		await session.run("open-index");
		const settings = await session.settings();
		await settings.type("Navnet ditt", "Kim");
		expect(session.writes).toEqual([]);
		expect(session.files.filter((path) => path.endsWith("data.json"))).toEqual([]);
	});
});
