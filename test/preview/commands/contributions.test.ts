// Owns "Mitt bidrag til møtet" and "Samle bidragene" as a team meets them: many writers, many files, no line lost.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { closeNow, noticesOf, textsOf, vaultOf } from "./open";

const MEETING = "Refleksjon/Fellestid/2026-11-25 Fellestid.md";
const FOLDER = "Refleksjon/Fellestid/Bidrag";
const TEXT = `---
type: møte
dato: 2026-11-25
møteserie: Fellestid
---
## Innled (2 min)

- Lesing.

## Individuelt: skriv egne tanker i stillhet (3 min)

> [!tip] Hver skriver for seg.

- 

## Plenum: hver gruppe deler ett punkt (7 min)

- 
`;


/** Another member's device: the same notes, other preferences. */
async function member(files: Record<string, string>, name: string | null, language: "nb" | "nn" | "en" = "nb"): Promise<Session> {
	const session = await vaultOf(files, { language });
	if (name !== null) {
		const settings = await session.settings();
		await settings.type({ nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name" }[language], name);
	}
	return session;
}

/** Makes this member's contribution, writes in it, and gives the files that came of it. */
async function contribute(session: Session, words: string): Promise<Record<string, string>> {
	const before = new Set(session.files);
	await session.open(MEETING);
	expect(await session.run("my-contribution")).toBe(true);
	await session.type(words);
	await session.settle();
	const made: Record<string, string> = {};
	for (const path of session.files) if (!before.has(path)) made[path] = await session.read(path);
	return made;
}

function embedsIn(text: string): string[] {
	return [...text.matchAll(/!\[\[([^\]]+)\]\]/g)].map(([, target]) => target ?? "");
}

describe("my contribution", () => {
	it("is a note of one's own beside the meeting's, with its headings, date and series, linked to it", async () => {
		const session = await member({ [MEETING]: TEXT.replace("- \n\n## Plenum", "- \n\n### Hva betyr endringskultur for oss?\n> [!question] Si mer.\n\n## Plenum") }, "Anne");
		const made = await contribute(session, "Mot.");
		expect(made).toEqual({
			[`${FOLDER}/2026-11-25 Fellestid – bidrag Anne.md`]:
				'---\ntype: bidrag\ndato: 2026-11-25\nmøteserie: Fellestid\nskrevet-av: Anne\nmøte: "[[Refleksjon/Fellestid/2026-11-25 Fellestid|2026-11-25 Fellestid]]"\n---\n' +
				"## Hva betyr endringskultur for oss?\n> [!question] Si mer.\n\n- Mot.\n",
		});
		expect(noticesOf(session)).toContain("Laget «2026-11-25 Fellestid – bidrag Anne»");
	});

	it("has the step in which each writes alone as its heading, without the minutes", async () => {
		const made = await contribute(await member({ [MEETING]: TEXT }, "Anne"), "Alene.");
		expect(Object.values(made)[0]).toContain("---\n## Individuelt: skriv egne tanker i stillhet\n\n- Alene.\n");
	});

	it("is opened the second time, also from the contribution itself and on the writer's other device", async () => {
		const session = await member({ [MEETING]: TEXT }, "Anne");
		const made = await contribute(session, "Mot.");
		for (const from of [MEETING, ...Object.keys(made)]) {
			await session.open(from);
			await session.run("my-contribution");
			expect(session.note?.path).toBe(Object.keys(made)[0]);
		}
		expect(session.files.length).toBe(2);
		const phone = await member(await textsOf(session), "anne");
		await phone.open(MEETING);
		await phone.run("my-contribution");
		expect(phone.note?.text).toContain("Mot.");
		expect(phone.files.length).toBe(2);
	});

	it("without a given name is nobody else's file, and is found again on the same device", async () => {
		const files = { [MEETING]: TEXT };
		const [one, two] = [await member(files, null), await member(files, null)];
		const a = await contribute(one, "En.");
		const b = await contribute(two, "To.");
		expect(Object.keys(a)[0]).not.toBe(Object.keys(b)[0]);
		expect(Object.values(a)[0]).not.toContain("skrevet-av");
		await one.open(MEETING);
		await one.run("my-contribution");
		expect(one.note?.path).toBe(Object.keys(a)[0]);
	});

	it("on a shared device is always a new one: the one before is somebody else's", async () => {
		const session = await member({ [MEETING]: TEXT }, "Anne");
		const settings = await session.settings();
		await settings.tick("Dette er en delt enhet");
		const [first] = Object.keys(await contribute(session, "Første."));
		const [second] = Object.keys(await contribute(session, "Andre."));
		expect(first).not.toBe(second);
		expect(first).not.toContain("Anne");
		expect(await session.read(first ?? "")).toContain("Første.");
	});

	it("can be taken back, as long as nothing is written in it", async () => {
		const session = await member({ [MEETING]: TEXT }, "Anne");
		await session.open(MEETING);
		await session.run("my-contribution");
		await session.pressNotice("Angre");
		expect(session.files).toEqual([MEETING]);
	});

	it("asks for date and series where no meeting is open; cancelled, it makes nothing", async () => {
		const session = await member({ "Refleksjon/Fellestid/2026-11-18 Fellestid.md": TEXT.replace("2026-11-25", "2026-11-18") }, "Bo");
		await session.run("my-contribution");
		await session.dialog.cancel();
		expect(session.writes).toEqual([]);
		await session.run("my-contribution");
		await session.dialog.submit();
		expect(session.dialog.text).toContain("Skriv møteserien");
		await session.dialog.type("Møteserie", "Fellestid");
		await session.dialog.type("Dato", "2026-11-25");
		await session.dialog.submit();
		expect(session.note?.path).toBe(`${FOLDER}/2026-11-25 Fellestid – bidrag Bo.md`);
		expect(session.note?.text).toContain('møte: "[[Refleksjon/Fellestid/2026-11-25 Fellestid|2026-11-25 Fellestid]]"');
	});

	it("finds the meeting of that date and series where its note is here", async () => {
		const session = await member({ "Refleksjon/Et annet navn.md": TEXT }, "Bo");
		await session.run("my-contribution");
		await session.dialog.type("Møteserie", "fellestid");
		await session.dialog.type("Dato", "2026-11-25");
		await session.dialog.submit();
		expect(session.note?.path).toBe("Refleksjon/Bidrag/Et annet navn – bidrag Bo.md");
		expect(session.note?.text).toContain("## Individuelt: skriv egne tanker i stillhet\n");
	});

	it("names the line where the meeting's properties are broken, and makes nothing", async () => {
		const session = await member({ [MEETING]: TEXT.replace("type: møte", "type: [") }, "Anne");
		await session.open(MEETING);
		await session.run("my-contribution");
		expect(noticesOf(session)).toContain("Linje 2");
		expect(session.writes).toEqual([]);
	});

	it("may be a heading in the meeting's note where syncing merges by line", async () => {
		const team = { "Praksis.md": "---\npraksis: team\nlanguage: nb\nsync: merge\n---\n" };
		const session = await member({ ...team, [MEETING]: TEXT }, "Anne");
		const note = await session.open(MEETING);
		await session.run("my-contribution");
		await session.dialog.click("Under en overskrift i møtenotatet");
		expect(note.text).toContain("> [!tip] Hver skriver for seg.\n\n- \n\n### Anne\n\n\n\n## Plenum");
		await session.type("Mot.");
		expect(note.text).toContain("### Anne\n\nMot.\n\n## Plenum");
		await note.undo();
		await note.undo();
		expect(note.text).toBe(TEXT);
		expect(session.files.length).toBe(2);
	});
});

describe("collecting", () => {
	it("twelve who write at once lose no line: each has a file, and all are embedded, in order, once", async () => {
		const names = ["Anne", "Bo", null, "Åse", null, "Øyvind", "Per-Olav", null, "Siri", "Tor", "Una", "Vår"];
		const languages = ["nb", "nn", "en"] as const;
		const synced: Record<string, string> = { [MEETING]: TEXT };
		for (const [at, name] of names.entries()) {
			const session = await member({ [MEETING]: TEXT }, name, languages[at % 3]);
			const made = await contribute(session, `Tanke ${at}.`);
			for (const [path, text] of Object.entries(made)) {
				expect(synced[path]).toBeUndefined();
				synced[path] = text;
			}
			await closeNow(session);
		}
		expect(Object.keys(synced).length).toBe(13);
		const leader = await member(synced, null);
		const note = await leader.open(MEETING);
		await leader.run("collect-contributions");
		const embeds = embedsIn(note.text);
		expect(embeds.map((target) => `${target}.md`)).toEqual(Object.keys(synced).filter((path) => path !== MEETING).sort());
		expect(note.text.indexOf("![[")).toBeGreaterThan(note.text.indexOf("## Individuelt"));
		expect(note.text.lastIndexOf("![[")).toBeLessThan(note.text.indexOf("## Plenum"));
		expect(noticesOf(leader)).toContain("12 bidrag til er hentet");
		const collected = note.text;
		await leader.run("collect-contributions");
		expect(note.text).toBe(collected);
		expect(noticesOf(leader)).toContain("har alle bidragene");
		await note.undo();
		expect(note.text).toBe(TEXT);
	}, 120_000);

	it("takes one written before the meeting's note arrived, by date and series, wherever that note lies then", async () => {
		const early = await member({}, "Anne");
		await early.run("my-contribution");
		await early.dialog.type("Møteserie", "Fellestid");
		await early.dialog.type("Dato", "2026-11-25");
		await early.dialog.submit();
		await early.settle();
		const leader = await member({ ...(await textsOf(early)), [MEETING]: TEXT }, null);
		const note = await leader.open(MEETING);
		await leader.run("collect-contributions");
		expect(embedsIn(note.text)).toEqual(["Refleksjon/Bidrag/2026-11-25 Fellestid – bidrag Anne"]);
	});

	it("by two people at once gives the same lines, and what merging doubles is mended by collecting again", async () => {
		const files: Record<string, string> = { [MEETING]: TEXT };
		for (const name of ["Anne", "Bo"]) Object.assign(files, await contribute(await member({ [MEETING]: TEXT }, name), "x"));
		const texts: string[] = [];
		for (const language of ["nb", "en"] as const) {
			const session = await vaultOf(files, { language });
			const note = await session.open(MEETING);
			await session.run("collect-contributions");
			texts.push(note.text);
		}
		expect(texts[0]).toBe(texts[1]);
		const block = /!\[\[[^]*\]\]\n\n/.exec(texts[0] ?? "")?.[0] ?? "";
		const doubled = (texts[0] ?? "").replace(block, block + block);
		const session = await vaultOf({ ...files, [MEETING]: doubled });
		const note = await session.open(MEETING);
		await session.run("collect-contributions");
		expect(note.text).toBe(texts[0]);
	});

	it("never embeds conflict copies, notes left out, or those of another meeting", async () => {
		const contribution = (more: string) => `---\ntype: bidrag\nmøte: "[[2026-11-25 Fellestid]]"\n${more}---\nTekst\n`;
		const session = await member(
			{
				[MEETING]: TEXT,
				"Refleksjon/Fellestid/2026-11-18 Fellestid.md": TEXT.replace("2026-11-25", "2026-11-18"),
				[`${FOLDER}/A.md`]: contribution("skrevet-av: Anne\n"),
				[`${FOLDER}/A.sync-conflict-20261125-180213-RXRVPJI.md`]: contribution("skrevet-av: Anne\n"),
				[`${FOLDER}/A (1).md`]: contribution("skrevet-av: Anne\n"),
				[`${FOLDER}/Ute.md`]: contribution("utenfor-oversikten: true\n"),
				[`${FOLDER}/Forrige.md`]: contribution("").replace("2026-11-25", "2026-11-18"),
				[`${FOLDER}/Notat.md`]: "Bare et notat\n",
			},
			null,
		);
		const note = await session.open(MEETING);
		await session.run("collect-contributions");
		expect(embedsIn(note.text)).toEqual([`${FOLDER}/A`]);
		expect(noticesOf(session)).toContain("ser ut som kopier fra synkroniseringen: A (1)");
	});

	it("outside the notes folder too, in reading view with a way back, under a new heading at the end", async () => {
		const text = "---\r\ntype: møte\r\n---\r\n# Møte\r\n\r\nTekst\r\n";
		const session = await member({ "Annet/Møte.md": text, "Annet/Bidrag/Fra Bo.md": '---\ntype: bidrag\nmøte: "[[Møte]]"\n---\nHei\n' }, null);
		await session.open("Annet/Møte.md", { mode: "preview" });
		await session.run("collect-contributions");
		expect(await session.read("Annet/Møte.md")).toBe(`${text}\r\n## Bidrag\r\n\r\n![[Annet/Bidrag/Fra Bo]]\r\n`);
		await session.pressNotice("Angre");
		expect(await session.read("Annet/Møte.md")).toBe(text);
	});

	it("says so when there is nothing to collect, or when the note is no meeting", async () => {
		const session = await member({ [MEETING]: TEXT, "Note.md": "Tekst\n" }, null);
		await session.open(MEETING);
		await session.run("collect-contributions");
		expect(noticesOf(session)).toContain("Ingen bidrag til «2026-11-25 Fellestid» har kommet hit ennå.");
		await session.open("Note.md");
		await session.run("collect-contributions");
		expect(noticesOf(session)).toContain("«Note» er ikke et møtenotat");
		expect(session.writes).toEqual([]);
	});
});
