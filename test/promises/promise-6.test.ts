// Owns promise 6: same vault, same bytes. Nothing is generated for everyone yet, so this is about what templates and tags write.

import { afterAll, describe, expect, it } from "vitest";
import type { OpenOptions } from "../../preview/headless/index";
import { chooseTemplate, closeNow, tickAndSave, vaultOf } from "../preview/commands/open";

const TEAM = "---\npraksis: team\nlanguage: nn\n---\n## Tema\n- Lesing (#lesing): i alle fag\n";
const TEMPLATE = `---
type: møte
dato: "{{date}}"
frist: "{{date+1w}}"
uke: "{{date:GGGG-[W]WW}}"
dag: "{{date:dddd D. MMMM}}"
tags: [kjenneteikn/utvikling-av-praksis]
---
## Sak {{date:dddd D. MMMM YYYY}}

- {{cursor}}
`;
const VAULT = { "Praksis.md": TEAM, "Malar/Saker.md": TEMPLATE, "Møte.md": "# Møte\n\nTekst\n" };

const zone = process.env["TZ"];
const locale = process.env["LC_ALL"];
afterAll(() => {
	process.env["TZ"] = zone;
	process.env["LC_ALL"] = locale;
});

interface Member {
	readonly zone: string;
	readonly locale: string;
	readonly options: OpenOptions;
	/** Personal name, kept on the device. */
	readonly name: string;
}

const MEMBERS: Record<string, Member> = {
	"in Oslo": { zone: "Europe/Oslo", locale: "nb_NO.UTF-8", options: { language: "nn" }, name: "Kim" },
	"in Honolulu, on a phone": { zone: "Pacific/Honolulu", locale: "en_US.UTF-8", options: { language: "nn", mobile: true }, name: "Alex" },
	"in Kiritimati, near midnight": { zone: "Pacific/Kiritimati", locale: "tr_TR.UTF-8", options: { language: "nn", now: "2026-11-21T23:59:59" }, name: "" },
	"in Kathmandu, in a dark theme and another folder": { zone: "Asia/Kathmandu", locale: "ar_EG.UTF-8", options: { language: "nn", theme: "dark", vaultName: "Delt" }, name: "Robin" },
};

async function writtenBy({ zone: at, locale: as, options, name }: Member): Promise<string> {
	process.env["TZ"] = at;
	process.env["LC_ALL"] = as;
	const session = await vaultOf(VAULT, { ...options, now: options.now ?? "2026-11-21T12:00:00" });
	if (name !== "") await (await session.settings()).type("Namnet ditt", name);
	const note = await session.open("Møte.md");
	note.setCursor(note.text.length);
	await chooseTemplate(session, "saker");
	await session.run("tag-note");
	await tickAndSave(session, "lesing", "lærande nettverk");
	const text = await session.read("Møte.md");
	await closeNow(session);
	return text;
}

describe("promise 6: same vault, same bytes", () => {
	it("gives every member the same text for the same answers, wherever and as whoever they write", async () => {
		const expected = `---
type: møte
dato: 2026-11-21
frist: 2026-11-28
uke: 2026-W47
dag: laurdag 21. november
tags:
  - kjenneteikn/utvikling-av-praksis
  - tema/lesing
  - tema/lærande-nettverk
---
# Møte

Tekst

## Sak laurdag 21. november 2026

- 
`;
		for (const [who, member] of Object.entries(MEMBERS)) {
			const text = await writtenBy(member);
			expect(text, who).toBe(expected);
		}
	});

	it("writes properties in the team's language and text in the writer's, whatever the interface's is", async () => {
		const properties = new Set<string>();
		for (const language of ["nb", "nn", "en"]) {
			const session = await vaultOf({ "Praksis.md": TEAM }, { language });
			await session.run("new-meeting");
			const series = session.dialog.fields.find(({ kind, label }) => kind === "text" && /serie/i.test(label))?.label ?? "";
			await session.dialog.type(series, "Fellestid");
			await session.dialog.submit();
			const text = await session.read("Refleksjon/2026-11-21 Fellestid.md");
			properties.add(text.slice(0, text.indexOf("\n---\n")));
		}
		expect([...properties]).toEqual([
			"---\ntype: møte\nmetode: Lærande møte\ndato: 2026-11-21\nmøteserie: Fellestid\ndeltakarar:\npassa-temaet:\npassa-prosessen:\npassa-gruppa:",
		]);
	});

	it("puts no name, no time, no device and no version into a note that did not ask for them", async () => {
		for (const words of ["lærende møte", "igp", "erfaringsdeling", "kollegaveiledning", "evaluer metoden"]) {
			const session = await vaultOf({ "Møte.md": "" }, { now: "2026-11-21T13:37:42" });
			await (await session.settings()).type("Navnet ditt", "Kim Kimsen");
			await session.open("Møte.md");
			await chooseTemplate(session, words);
			if (session.hasDialog) await session.dialog.submit();
			const text = await session.read("Møte.md");
			expect(text, words).toContain("dato: 2026-11-21");
			expect(text, words).not.toMatch(/Kim|13[:.]37|:42|praksis:|0\.1\.0|Linux|Fellesmappa/);
		}
	});

	it("writes nothing when an answer changes nothing", async () => {
		const session = await vaultOf({ ...VAULT, "Merkt.md": "---\ntags: [Tema/Lærande-Nettverk]\n---\nTekst\n" }, { language: "nn" });
		await session.open("Merkt.md");
		await session.run("tag-note");
		await session.press("Enter");
		expect(session.writes).toEqual([]);
	});
});
