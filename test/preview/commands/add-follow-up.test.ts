// Owns "Legg til oppfølging …": who does what by when, as one task line in the right place.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { insert, noticesOf, vaultOf } from "./open";

const NOTE = "---\ntype: møte\ndato: 2026-11-21\n---\n## Avslutt: hva prøver vi, hvem og når? (2 min)\n\n- [ ] \n\n## Notater\n\nVi leste.\n";
const WORDS = {
	nb: { name: "Legg til oppfølging …", what: "Hva", who: "Hvem", when: "Når", week: "uke 49", shown: "fredag 4. des. 2026, uke 49", template: "IGP", open: "Åpne oppfølginger" },
	nn: { name: "Legg til oppfølging …", what: "Kva", who: "Kven", when: "Når", week: "veke 49", shown: "fredag 4. des. 2026, veke 49", template: "IGP", open: "Opne oppfølgingar" },
	en: { name: "Add follow-up…", what: "What", who: "Who", when: "When", week: "week 49", shown: "Friday 4 Dec 2026, week 49", template: "Individual", open: "Open follow-ups" },
} as const;

async function fillIn(session: Session, answers: Readonly<Record<string, string>>): Promise<void> {
	for (const [label, value] of Object.entries(answers)) await session.dialog.type(label, value);
	await session.dialog.submit();
}

function statusOf(session: Session): string {
	return session.win.document.querySelector(".modal [role=status]")?.textContent ?? "";
}

describe.each(["nb", "nn", "en"] as const)("a follow-up in %s", (language) => {
	const words = WORDS[language];

	it("fills the slot of the template's step, and one undo takes it back", async () => {
		const session = await vaultOf({ "Refleksjon/Møte.md": "" }, { language });
		const note = await session.open("Refleksjon/Møte.md");
		await insert(session, words.template);
		const before = note.text;
		note.setCursor(0);
		expect(session.commands.map(({ name }) => name)).toContain(`Praksis: ${words.name}`);
		expect(await session.run("add-follow-up")).toBe(true);
		expect(session.dialog.focused).toBe(words.what);
		await session.dialog.type(words.what, "Prøve lesestafett");
		await session.dialog.type(words.who, "Anne");
		await session.dialog.type(words.when, words.week);
		expect(statusOf(session)).toBe(words.shown);
		await session.dialog.submit();
		expect(note.text).toBe(before.replace("- [ ] \n", "- [ ] Prøve lesestafett @Anne 📅 2026-12-04\n"));
		expect(note.text).not.toBe(before);
		await note.undo();
		expect(note.text).toBe(before);
	});

	it("is counted as open, and each button's words are understood", async () => {
		const session = await vaultOf({ "Praksis.md": `---\npraksis: team\nlanguage: ${language}\nnotes-folder: Refleksjon\n---\n`, "Refleksjon/Møte.md": NOTE }, { language });
		await session.open("Refleksjon/Møte.md");
		await session.run("add-follow-up");
		const dates: string[] = [];
		const { length } = session.win.document.querySelectorAll(".modal .praksis-chip");
		for (let at = 0; at < length; at++) {
			session.win.document.querySelectorAll<HTMLElement>(".modal .praksis-chip")[at]?.click();
			dates.push(statusOf(session));
		}
		expect(dates.map((date) => /\d+/.exec(date)?.[0] ?? "")).toEqual(["27", "4", "21", ""]);
		await fillIn(session, { [words.what]: "Prøve" });
		await session.run("open-index");
		const view = await session.view("praksis-overview");
		expect(view.fields.map(({ label }) => label)).toContainEqual(expect.stringMatching(new RegExp(`^${words.open}, 1 `)));
	});
});

describe("the form", () => {
	it("says what is missing and what it does not understand, and writes nothing before that is put right", async () => {
		const session = await vaultOf({ "Møte.md": NOTE });
		const note = await session.open("Møte.md");
		await session.run("add-follow-up");
		await session.dialog.type("Når", "snart");
		await session.dialog.submit();
		expect(session.dialog.text).toContain("Skriv hva som skal gjøres");
		expect(session.dialog.text).toContain("«snart» er ikke en dato som kan forstås");
		expect(session.dialog.focused).toBe("Hva");
		await fillIn(session, { Hva: "Spørre elevene" });
		expect(session.dialog.focused).toBe("Når");
		expect(note.text).toBe(NOTE);
		await session.dialog.click("ingen frist");
		await session.dialog.submit();
		expect(note.text).toContain("- [ ] Spørre elevene\n");
	});

	it("cancelled writes nothing", async () => {
		const session = await vaultOf({ "Møte.md": NOTE });
		const note = await session.open("Møte.md");
		await session.run("add-follow-up");
		await session.dialog.type("Hva", "x");
		await session.dialog.cancel();
		expect(note.text).toBe(NOTE);
		expect(session.writes).toEqual([]);
	});

	it("offers the team's units and those named before, and remembers nobody on the device", async () => {
		const session = await vaultOf({
			"Praksis.md": "---\npraksis: team\nlanguage: nb\n---\n## Enheter\n- 5. trinn\n",
			"Refleksjon/Før.md": "---\ntype: møte\nenhet: Rødt team\n---\n- [ ] Ringe @Bo\n- [x] Skrive @Una\n",
			"Møte.md": NOTE,
		});
		await session.open("Møte.md");
		await session.run("add-follow-up");
		expect([...session.win.document.querySelectorAll(".modal datalist option")].map((el) => el.getAttribute("value"))).toEqual(["5. trinn", "Rødt team", "Bo"]);
		await fillIn(session, { Hva: "Ringe", Hvem: "Kari" });
		expect(session.note?.text).toContain("- [ ] Ringe @Kari\n");
		expect(JSON.stringify([...session.localStorage])).not.toContain("Kari");
	});
});

describe("the place", () => {
	it("is the empty item that the cursor is in, where typing then goes on", async () => {
		const session = await vaultOf({ "Møte.md": `${NOTE}\n- ` });
		const note = await session.open("Møte.md");
		note.setCursor(note.text.length);
		await session.run("add-follow-up");
		await fillIn(session, { Hva: "Ringe" });
		await session.type("!");
		expect(note.text).toBe(`${NOTE}\n- [ ] Ringe!`);
	});

	it("in reading view is found too, with broken properties and Windows line ends, and the notice takes it back", async () => {
		const text = NOTE.replace("type: møte", "type: [").replace(/\n/g, "\r\n");
		const session = await vaultOf({ "Møte.md": text });
		await session.open("Møte.md", { mode: "preview" });
		await session.run("add-follow-up");
		await fillIn(session, { Hva: "Ringe", Når: "1. des" });
		expect(await session.read("Møte.md")).toBe(text.replace("- [ ] \r\n", "- [ ] Ringe 📅 2026-12-01\r\n"));
		expect(noticesOf(session)).toContain("Oppfølgingen står under «Avslutt: hva prøver vi, hvem og når? (2 min)» i «Møte».");
		await session.pressNotice("Angre");
		expect(await session.read("Møte.md")).toBe(text);
	});

	it("from the overview is the note that was looked at last, and the form says so", async () => {
		const session = await vaultOf({ "Refleksjon/A.md": NOTE, "Refleksjon/B.md": "Tekst\n" });
		await session.open("Refleksjon/A.md");
		const note = await session.open("Refleksjon/B.md");
		note.setCursor(0);
		await session.run("open-index");
		const view = await session.view("praksis-overview");
		await view.click("Legg til oppfølging …");
		expect(session.dialog.text).toContain("Skrives i «B».");
		await fillIn(session, { Hva: "Ringe" });
		expect(await session.read("Refleksjon/B.md")).toBe("Tekst\n\n## Oppfølging\n\n- [ ] Ringe\n");
		expect(await session.read("Refleksjon/A.md")).toBe(NOTE);
		expect(noticesOf(session)).toContain("Oppfølgingen står under «Oppfølging» i «B».");
	});

	it("with no note looked at yet is a new reflection, made complete when all is answered", async () => {
		const session = await vaultOf({ "Refleksjon/A.md": NOTE });
		await session.run("open-index");
		const view = await session.view("praksis-overview");
		await view.click("Legg til oppfølging …");
		expect(session.dialog.text).toContain("du starter et nytt");
		await fillIn(session, { Hva: "Ringe {{date}}", Hvem: "leder", Når: "neste uke" });
		expect(session.writes).toEqual([]);
		await session.dialog.submit();
		expect(session.files).toHaveLength(2);
		expect(session.note?.text).toContain("---\n## Oppfølging\n\n- [ ] Ringe {{date}} @leder 📅 2026-11-27\n");
		await session.pressNotice("Angre");
		expect(session.files).toEqual(["Refleksjon/A.md"]);
	});
});
