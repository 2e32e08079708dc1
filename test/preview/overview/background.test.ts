// Owns the Background tab through the built plugin: all of the framework is there, in one's own language, and leads on.

import { describe, expect, it } from "vitest";
import type { Area, Session } from "../../../preview/headless/index";
import { CHARACTERISTICS } from "../../../src/core/framework/characteristics";
import { DATED_REFERENCES } from "../../../src/core/framework/dated-references";
import { CAUTIONS, LEADERSHIP_DUTIES } from "../../../src/core/framework/leadership";
import { METHODS } from "../../../src/core/framework/methods";
import { QUESTIONS } from "../../../src/core/framework/questions";
import { SECTORS } from "../../../src/core/framework/sectors";
import { LANGUAGES } from "../../../src/core/language";
import type { Language } from "../../../src/core/language";
import { textsOf, vaultOf } from "../commands/open";

const TAB: Record<Language, string> = { nb: "Grunnlag", nn: "Grunnlag", en: "Background" };
const LEADERSHIP_NOTE = "---\ntype: møte\ndato: 2026-11-02\ntags: [kjennetegn/støttende-og-aktiv-ledelse]\n---\nVi tok det opp.\n";

function team(sector: string): Record<string, string> {
	return { "Praksis.md": `---\npraksis: team\nlanguage: nb\nsector: ${sector}\n---\n`, "Refleksjon/Møte.md": LEADERSHIP_NOTE };
}

interface Opened {
	readonly session: Session;
	readonly view: Area;
	readonly panel: HTMLElement;
}

async function openBackground(files: Record<string, string>, language: Language = "nb"): Promise<Opened> {
	const session = await vaultOf(files, { language });
	await session.run("open-index");
	const view = await session.view("praksis-overview");
	await view.click(TAB[language]);
	return { session, view, panel: view.el.querySelector<HTMLElement>(".praksis-background") as HTMLElement };
}

/** The texts of elements, also of folded ones. */
function all(el: Element, selector: string): string[] {
	return [...el.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? "").trim());
}

/** Every text but the quotations and titles that stay in bokmål, a line each. */
function ownWords(panel: HTMLElement): string {
	const copy = panel.cloneNode(true) as HTMLElement;
	for (const el of [...copy.querySelectorAll("[lang=nb]")]) el.remove();
	const lines: string[] = [];
	const collect = (node: Node): void => {
		if (node.nodeType === 3) lines.push(node.textContent ?? "");
		node.childNodes.forEach(collect);
	};
	collect(copy);
	for (const el of [...copy.querySelectorAll("[aria-label], [placeholder]")]) lines.push(el.getAttribute("aria-label") ?? "", el.getAttribute("placeholder") ?? "");
	return lines.join("\n");
}

/** Words that give a language away, and are none in the other two. */
const FOREIGN: Record<Language, RegExp> = {
	nb: /(?<!\p{L})(ikkje|korleis|kva|kven|frå|vere|nokon|dei|eit|the|and|with)(?!\p{L})/iu,
	nn: /(?<!\p{L})(ikke|hvordan|hva|hvem|fra|være|noen|dere|jeg|et|the|and|with)(?!\p{L})/iu,
	en: /(?<!\p{L})(ikke|ikkje|og|hva|kva|som|skal|med|til|møte|på|av|et|en|dere)(?!\p{L})|[æøå]/iu,
};

/** Names: of people, the language itself, a film, initiatives, and what a method is called in schools. */
const NAMES = /Schön|bokmål|Profesjonsfellesskap og skoleutvikling|Språkløyper|Realfagsløyper|Ungdomstrinn i utvikling|ståstedsanalyse/g;

describe.each(LANGUAGES)("the Background tab in %s", (language) => {
	it("holds the whole framework, every part once", async () => {
		const { panel } = await openBackground({}, language);
		const text = panel.textContent ?? "";
		for (const { name, definition, signs } of CHARACTERISTICS) {
			for (const part of [name[language].slice(1), definition[language], ...signs.map((sign) => sign[language])]) expect(text).toContain(part);
		}
		for (const { duty } of SECTORS) expect(text).toContain(duty[language]);
		expect([LEADERSHIP_DUTIES.length, CAUTIONS.length]).toEqual([19, 18]);
		for (const { text: advice } of [...LEADERSHIP_DUTIES, ...CAUTIONS]) expect(text).toContain(advice[language]);
		for (const { title } of DATED_REFERENCES) expect(all(panel, "li > span[lang=nb], li > a").filter((each) => each === title)).toHaveLength(1);
		expect(all(panel, "blockquote").sort()).toEqual(QUESTIONS.filter(({ sameAs }) => !sameAs).map(({ printed }) => `«${printed}»`).sort());
		for (const { purpose, howTo, steps } of METHODS) {
			for (const part of [purpose[language], howTo[language], ...steps.map((step) => step.text[language])]) expect(text).toContain(part);
		}
		expect(panel.querySelectorAll("h4 button")).toHaveLength(21);
	});

	it("has nothing in another language but what is quoted", async () => {
		const { panel } = await openBackground(team("kindergarten"), language);
		const wrong = ownWords(panel).split("\n").filter((line) => FOREIGN[language].test(line.replace(NAMES, "")));
		expect(wrong).toEqual([]);
		expect(ownWords(panel)).not.toMatch(/undefined|\{\w+\}/);
	});
});

describe("the Background tab", () => {
	it("begins with the team's own sector, and marks questions reworded for it", async () => {
		const { panel } = await openBackground(team("vocational-training"));
		expect(panel.querySelector("[id$=-rules] h4")?.textContent).toBe("Fagopplæringråd");
		expect(all(panel, "p").filter((each) => each.startsWith("Omskrevet for fagopplæring: ")).length).toBeGreaterThan(5);
	});

	it("says of each rule since when it holds, and what the documents still call it", async () => {
		const { panel } = await openBackground(team("school"));
		const rule = all(panel, "li").find((each) => each.startsWith("Opplæringslova § 17-12"));
		expect(rule).toContain("Gjelder fra 1. aug. 2024");
		expect(rule).toContain("I dokumentene heter det «Opplæringslova § 13-3e»");
		expect(panel.querySelector("[id$=-rules]")?.textContent).toContain("Sist kontrollert 21. nov. 2026.");
	});

	it("finds by several words in any order and accent, opens what it finds, and goes back to how it was", async () => {
		const { view } = await openBackground(team("school"));
		const before = view.text;
		await view.type("Søk i grunnlaget", "SAKSGIVEREN råd");
		expect(view.text).toContain("1 treff");
		expect(view.text).toContain("Råd, bare hvis saksgiveren ber om det");
		expect(view.text).not.toContain("Lærende møte");
		expect(view.text).not.toContain("De fem kjennetegnene");
		await view.type("Søk i grunnlaget", "fjas og tull");
		expect(view.text).toContain("Ingen treff. Prøv et kortere ord.");
		await view.type("Søk i grunnlaget", "");
		expect(view.text).toBe(before);
	});

	it("leads from a characteristic to its notes, and from the grid to the characteristic", async () => {
		const { view } = await openBackground(team("school"));
		await view.click("Vis notatene: Ledelse");
		expect(view.text).toContain("Kjennetegn: Ledelse");
		expect(view.focused).toBe("Notater");
		await view.click("Oversikt");
		await view.clickOn(".praksis-read-about");
		expect(view.el.ownerDocument.activeElement?.textContent).toBe("Støttende og aktiv ledelseLedelse");
	});

	it("puts a method into a new note after one form, and cancel creates nothing", async () => {
		const { session, view } = await openBackground(team("school"));
		const before = await textsOf(session);
		await view.click("Lærende møte");
		await view.click("Bruk metoden: Lærende møte");
		expect(session.dialog.title).toBe("Nytt notat: Lærende møte");
		await session.press("Escape");
		expect(await textsOf(session)).toEqual(before);
		await view.click("Bruk metoden: Lærende møte");
		await session.dialog.submit();
		expect(session.note?.text).toContain("metode: Lærende møte");
	});

	it("can be read before there is any note, and comes back after a restart", async () => {
		const { session, view } = await openBackground({});
		expect(view.text).toContain("De fem kjennetegnene");
		expect(view.text).not.toContain("Ingen refleksjoner ennå");
		const again = await vaultOf({}, { localStorage: session.localStorage, layout: session.layout });
		expect((await again.view("praksis-overview")).text).toContain("De fem kjennetegnene");
	});

	it("follows the team note when it names another sector", async () => {
		const { session, panel } = await openBackground(team("school"));
		expect(panel.querySelector("[id$=-rules] h4")?.textContent).toBe("Skolekrav");
		await session.external.write("Praksis.md", "---\npraksis: team\nsector: kindergarten\n---\n");
		expect(panel.querySelector("[id$=-rules] h4")?.textContent).toBe("Barnehagekrav");
	});
});

describe("notes whose properties cannot be read", () => {
	const BROKEN = "---\ntype: møte\ntags: [\n---\nTekst.\n";

	it("are named wherever they are but among the templates, open from there, and go when they are mended", async () => {
		const session = await vaultOf({
			...team("school"),
			"Refleksjon/Ledermøte.md": BROKEN,
			"Maler/Min mal.md": BROKEN,
			"Annet/Tom.md": "---\n---\nTekst.\n",
			"Annet/Blank.md": "---\n\n\n---\nTekst.\n",
		});
		await session.run("open-index");
		const view = await session.view("praksis-overview");
		expect(view.text).toContain("Egenskapene i 1 notat kan ikke leses. Åpne og rett dem øverst i notatet:\nLedermøte");
		await view.click("Ledermøte");
		expect(session.note?.path).toBe("Refleksjon/Ledermøte.md");
		await session.external.write("Refleksjon/Ledermøte.md", LEADERSHIP_NOTE);
		await session.run("open-index");
		expect((await session.view("praksis-overview")).text).not.toContain("kan ikke leses");
	});
});
