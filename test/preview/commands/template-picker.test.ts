// Owns choosing a template as a user meets it: what stands on top, narrowing, favourites, what the team knows of a
// method, and the address that opens a form. By keyboard, except where a phone has none.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { answer, closeNow, insert, noticesOf, textsOf, vaultOf } from "./open";

const NOTE = { "Note.md": "" };

async function picker(session: Session): Promise<void> {
	expect(await session.run("insert-template")).toBe(true);
}

const names = (session: Session): string[] => session.dialog.options.map(({ text }) => (text.split("\n")[0] ?? "").replace(/ ?teamets egen/, "").replace(/ ?sist brukt/, ""));

const selected = (session: Session): string => session.dialog.options.find((option) => option.selected)?.text.split("\n")[0] ?? "";

describe("what is offered", () => {
	it("six first with minutes, group and purpose; the rest behind a row, which goes on where one was", async () => {
		const session = await vaultOf(NOTE);
		await session.open("Note.md");
		await picker(session);
		expect(names(session)).toEqual([
			"Lærende møte", "IGP (individ–gruppe–plenum)", "Erfaringsdeling (runde)", "Kollegaveiledning i gruppe",
			"Praksisfortelling", "Refleksjonslogg (tre spørsmål)", "Vis 15 til",
		]);
		expect(session.dialog.options[1]?.text).toContain("35 min · 3–8 per gruppe · Alle får tenke først og komme til orde");
		await session.press("ArrowUp");
		expect(selected(session)).toBe("Vis 15 til");
		await session.press("Enter");
		expect(session.hasDialog).toBe(true);
		expect(names(session).length).toBe(21);
		expect(selected(session)).toBe(names(session)[6]);
		await session.press("Enter");
		expect(session.dialog.title).toContain("Start–stopp–fortsett");
		expect(session.writes).toEqual([]);
	});

	it("finds also what stands behind the row, by name, stage or minutes in any language", async () => {
		const session = await vaultOf(NOTE);
		for (const [words, name] of [["walk-through", "Skolevandring"], ["tuning", "Kritiske venner: tuning"], ["prøve GROW samtale", "GROW"], ["39", "Kritiske venner: dilemma"]]) {
			await picker(session);
			await session.type(words as string);
			expect(names(session)[0], words).toContain(name);
			expect(names(session).join()).not.toContain("Vis ");
			await session.press("Escape");
		}
	});

	it("narrows by time, people and stage, together with words, and says so when nothing is left", async () => {
		const session = await vaultOf(NOTE);
		await picker(session);
		await session.dialog.choose("Tid", "≤ 15 min");
		expect(names(session).sort()).toEqual(["Evaluer metoden", "Refleksjonslogg (tre spørsmål)"]);
		await session.dialog.choose("Hvor mange", "Alene");
		expect(names(session)).toEqual(["Refleksjonslogg (tre spørsmål)"]);
		await session.dialog.choose("Hvor i prosessen", "Prøve");
		expect(names(session)).toEqual([]);
		expect(session.dialog.text).toContain("Ingen mal passer");
		await session.dialog.choose("Tid", "Tid");
		await session.dialog.choose("Hvor mange", "> 12");
		await session.type("nettverk");
		expect(names(session)).toEqual(["Lærende nettverk (samling)"]);
	});

	it("gives the lists the arrow keys while they have the focus, and Enter back to the field", async () => {
		const session = await vaultOf(NOTE);
		await picker(session);
		await session.dialog.focus("Tid");
		await session.press("ArrowDown", "ArrowDown");
		expect(session.dialog.field("Tid").value).toBe("≤ 30 min");
		expect(session.dialog.focused).toBe("Tid");
		expect(names(session)).toEqual(expect.arrayContaining(["Refleksjonslogg (Gibbs’ syklus)"]));
		const first = selected(session);
		await session.press("Enter");
		expect(session.dialog.focused).toContain("Velg en mal");
		await session.press("ArrowDown");
		expect(session.dialog.field("Tid").value).toBe("≤ 30 min");
		expect(selected(session)).not.toBe(first);
		await session.dialog.focus("Hvor mange");
		await session.press("Escape");
		expect(session.hasDialog).toBe(false);
		// The keys are the app's again.
		await picker(session);
		await session.press("ArrowDown", "Enter");
		expect(session.dialog.title).toContain("IGP");
	});
});

describe("what the team knows of a method", () => {
	const written = (date: string, scores: string, rest = ""): string => `---\ntype: møte\nmetode: Lærende møte\ndato: ${date}\n${scores}${rest}---\nVi snakket.\n`;
	const scored = (a: number, b: number, c: number): string => `passet-temaet: ${a}\npasset-prosessen: ${b}\npasset-gruppen: ${c}\n`;

	it("how often, when last, how it fitted: of what was written, from the index", async () => {
		const session = await vaultOf({
			"Refleksjon/1.md": written("2025-03-04", scored(4, 4, 3)),
			"Refleksjon/2.md": written("2026-03-10", scored(3, 3, 3)),
			"Refleksjon/3.md": "---\ntype: meeting\nmethod: Learning meeting\ndate: 2026-01-10\n---\nWe talked.\n",
			"Refleksjon/Plan.md": "---\ntype: møte\nmetode: Lærende møte\ndato: 2026-11-01\n---\n## Sak\n\n- \n",
			"Refleksjon/Gammel.md": "---\ntype: møte\nmetode: SMTTE\ndato: 2024-05-02\n---\nVi planla.\n",
		});
		await picker(session);
		expect(session.dialog.options[0]?.text).toContain("brukt 3 ganger, sist i mars · passet 3,3 av 4");
		expect(session.dialog.options[1]?.text).not.toContain("brukt");
		await session.type("smtte");
		expect(session.dialog.options[0]?.text).toContain("brukt én gang, sist i mai 2024");
		expect(session.dialog.options[0]?.text).not.toContain("passet");
	});

	it("in the interface's language", async () => {
		for (const [language, text] of [["nn", "brukt éin gong, sist i mars · passa 2,5 av 4"], ["en", "used once, last in March · fitted 2.5 of 4"]] as const) {
			const session = await vaultOf({ "Refleksjon/1.md": "---\ntype: møte\nmetode: Lærende møte\ndato: 2026-03-10\npasset-temaet: 2\npasset-gruppen: 3\ntags: [tema/lek]\n---\nVi snakket.\n" }, { language });
			await picker(session);
			expect(session.dialog.options[0]?.text).toContain(text);
		}
	});
});

describe("favourites", () => {
	it("are chosen by a key, stand on top next time, and are commands of their own", async () => {
		const localStorage = new Map<string, string>();
		const session = await vaultOf({ ...NOTE, "Maler/Vår runde.md": "---\ntype: møte\n---\n## Sak\n\n- {{cursor}}\n" }, { localStorage });
		await picker(session);
		await session.type("smtte");
		await session.press("Alt-f");
		expect(noticesOf(session)).toContain("«SMTTE» er en favoritt");
		expect(session.dialog.el.querySelector(".is-selected .praksis-star")?.getAttribute("aria-pressed")).toBe("true");
		await session.press("Escape");
		await picker(session);
		await session.type("vår runde");
		await session.press("Alt-f", "Escape");
		expect(session.writes).toEqual([]);
		await picker(session);
		expect(names(session).slice(0, 3)).toEqual(["SMTTE", "Vår runde", "Lærende møte"]);
		await session.press("Escape");

		const own = session.commands.filter(({ name }) => name.startsWith("Praksis: Sett inn: "));
		expect(own).toEqual([{ id: "praksis:insert-smtte", name: "Praksis: Sett inn: SMTTE" }, { id: "praksis:insert-vår-runde", name: "Praksis: Sett inn: Vår runde" }]);
		const note = await session.open("Note.md");
		expect(await session.run("insert-vår-runde")).toBe(true);
		expect(note.text).toBe("---\ntype: møte\n---\n## Sak\n\n- \n");
		await note.undo();
		expect(note.text).toBe("");
		// What was used last stands on top, before the favourites.
		await picker(session);
		expect(names(session).slice(0, 2)).toEqual(["Vår runde", "SMTTE"]);
		expect(session.dialog.options[0]?.text).toContain("sist brukt");
		await session.press("Escape");
		const files = await textsOf(session);
		await closeNow(session);

		// The next day, in nynorsk: registered at load, before any file is read.
		const next = await vaultOf(files, { localStorage, language: "nn" });
		expect(next.commands.map(({ name }) => name)).toEqual(expect.arrayContaining(["Praksis: Set inn: SMTTE", "Praksis: Set inn: Vår runde"]));
		await picker(next);
		await next.type("smtte");
		await next.press("Alt-f", "Escape");
		expect(next.commands.map(({ id }) => id)).not.toContain("praksis:insert-smtte");
		expect(noticesOf(next)).toContain("ikkje lenger ein favoritt");
	});

	it("are chosen by Tab and Enter on the star, which says whose it is and chooses no template", async () => {
		const session = await vaultOf(NOTE);
		await picker(session);
		await session.dialog.focus("Favoritt: IGP (individ–gruppe–plenum)");
		const star = session.dialog.el.ownerDocument.activeElement;
		expect(star?.tagName).toBe("BUTTON");
		expect(star?.getAttribute("tabindex")).toBeNull();
		expect(star?.getAttribute("aria-keyshortcuts")).toBe("Alt+F");
		await session.press("Enter");
		expect(session.hasDialog).toBe(true);
		expect(star?.getAttribute("aria-pressed")).toBe("true");
		expect(session.commands.map(({ id }) => id)).toContain("praksis:insert-igp");
		await session.press(" ");
		expect(star?.getAttribute("aria-pressed")).toBe("false");
		// Back in the field, Enter chooses again; Escape closes from the star.
		await session.press("Shift+Tab");
		await session.dialog.focus("Favoritt: IGP (individ–gruppe–plenum)");
		await session.press("Escape");
		expect(session.hasDialog).toBe(false);
		await picker(session);
		await session.press("ArrowDown", "Enter");
		expect(session.dialog.title).toContain("IGP");
	});

	it("are chosen by touching the star, which chooses no template", async () => {
		const session = await vaultOf(NOTE, { mobile: true });
		await picker(session);
		await session.dialog.clickOn(".praksis-star");
		expect(session.hasDialog).toBe(true);
		expect(session.commands.map(({ id }) => id)).toContain("praksis:insert-learning-meeting");
		await session.dialog.clickOn(".praksis-star");
		expect(session.commands.map(({ id }) => id)).not.toContain("praksis:insert-learning-meeting");
		expect(session.dialog.el.querySelector(".praksis-star")?.getAttribute("aria-pressed")).toBe("false");
	});

	it("that are gone say so, and broken files are named: it may be one of them", async () => {
		const localStorage = new Map<string, string>();
		const first = await vaultOf({ "Maler/Vår.md": "Tekst\n" }, { localStorage });
		await picker(first);
		await first.type("vår");
		await first.press("Alt-f", "Escape");
		await closeNow(first);
		const session = await vaultOf({ "Maler/Vår.md": "---\na: [\n---\n", ...NOTE }, { localStorage });
		await session.open("Note.md");
		await session.run("insert-vår");
		expect(noticesOf(session)).toContain("Det finnes ingen mal med id-en «vår»");
		expect(noticesOf(session)).toContain("Maler/Vår.md kan ikke brukes. Linje 2");
		expect(session.writes).toEqual([]);
	});
});

describe("the advice", () => {
	it("leads to where it stands in the background, and chooses nothing", async () => {
		const session = await vaultOf(NOTE);
		await picker(session);
		await session.dialog.click("Grunnlag");
		expect(session.hasDialog).toBe(false);
		const view = await session.view("praksis-overview");
		expect(view.el.ownerDocument.activeElement?.textContent).toBe("Temaet, prosessen og gruppen avgjør hvilken metode som passer.");
		expect(session.writes).toEqual([]);
	});

	const ADVICE = "Temaet, prosessen og gruppen avgjør";

	it("has its source in the tooltip, can be switched off where it stands, and on again in the settings", async () => {
		const session = await vaultOf(NOTE);
		await picker(session);
		expect(session.dialog.text).toContain(ADVICE);
		expect(session.dialog.el.querySelector(".praksis-picker-advice [role=note]")?.getAttribute("aria-label")).toMatch(/\(Utdanningsdirektoratet: .+\)$/);
		await session.dialog.click("Ikke vis dette rådet");
		expect(session.dialog.text).not.toContain(ADVICE);
		expect(session.dialog.focused).toContain("Velg en mal");
		await session.press("Escape");
		await picker(session);
		expect(session.dialog.text).not.toContain(ADVICE);
		await session.press("Escape");
		const settings = await session.settings();
		expect(settings.field("Råd der du velger mal").checked).toBe(false);
		await settings.tick("Råd der du velger mal");
		await picker(session);
		expect(session.dialog.text).toContain(ADVICE);
	});
});

describe("obsidian://praksis?template=ID", () => {
	it("opens the form of a new note, whatever note is open, and creates nothing before it is answered", async () => {
		const session = await vaultOf({ "Note.md": "Tekst\n", "Maler/Snutt.md": "(sagt)" });
		const note = await session.open("Note.md");
		for (const id of ["learning-meeting", "snutt"]) {
			expect(await session.openUri(`obsidian://praksis?template=${id}`)).toBe(true);
			expect(session.dialog.title).toMatch(/^Nytt notat: /);
			await session.press("Escape");
		}
		expect(session.writes).toEqual([]);
		expect(note.text).toBe("Tekst\n");
		await session.openUri("obsidian://praksis?template=learning-meeting");
		await answer(session, "Møteserie", "Fellestid");
		await session.dialog.submit();
		expect(session.files).toContain("Refleksjon/2026-11-21 Fellestid.md");
		expect(await session.read("Note.md")).toBe("Tekst\n");
	});

	it("says when there is no such template", async () => {
		const session = await vaultOf({});
		for (const uri of ["obsidian://praksis?template=finnes-ikke", "obsidian://praksis"]) {
			await session.openUri(uri);
			expect(session.hasDialog).toBe(false);
			expect(noticesOf(session)).toContain("Det finnes ingen mal");
			await session.dismissNotices();
		}
		expect(session.writes).toEqual([]);
	});
});

describe("a method used", () => {
	it("is on top the next time, marked, and stands once", async () => {
		const session = await vaultOf(NOTE);
		await session.open("Note.md");
		await insert(session, "smtte");
		await picker(session);
		expect(names(session)[0]).toBe("SMTTE");
		expect(session.dialog.options[0]?.text).toContain("sist brukt");
		expect(names(session).filter((name) => name === "SMTTE").length).toBe(1);
		expect(names(session).at(-1)).toBe("Vis 14 til");
	});
});
