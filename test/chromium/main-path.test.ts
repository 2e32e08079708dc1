// What a teacher would lose: the whole of Praksis. The main job, by keyboard alone, in each language.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Language } from "../../src/core/language";
import { textsFor } from "../../src/i18n/texts";
import { closeBrowser, closePreviews, openPreview } from "./browser";

afterEach(closePreviews);
afterAll(closeBrowser);

interface Words {
	/** As a person would type it in the palette. */
	readonly insert: string;
	readonly template: string;
	readonly firstHeading: string;
	readonly characteristic: string;
	readonly theme: string;
	/** In the note: the team writes bokmål, whatever language the interface has. */
	readonly cell: (count: string) => string;
	readonly written: string;
	readonly planned: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
	nb: {
		insert: "sett inn mal",
		template: "lærende møte",
		firstHeading: "## Innsjekk og oppfølging: hva prøvde vi siden sist? (8 min)",
		characteristic: "læringspros",
		theme: "digitalis",
		cell: (count) => `Læring sammen, Digitalisering: ${count}`,
		written: "1 skrevet",
		planned: "0 skrevne, 1 planlagt",
	},
	nn: {
		insert: "set inn mal",
		template: "lærande møte",
		firstHeading: "## Innsjekk og oppfølging: kva prøvde vi sidan sist? (8 min)",
		characteristic: "læringspros",
		theme: "digitalis",
		cell: (count) => `Læring saman, Digitalisering: ${count}`,
		written: "1 skrive",
		planned: "0 skrivne, 1 planlagt",
	},
	en: {
		insert: "insert template",
		template: "learning meeting",
		firstHeading: "## Check-in and follow-up: what have we tried since last time? (8 min)",
		characteristic: "learning pro",
		theme: "digitalis",
		cell: (count) => `Learning together, Digitalisation: ${count}`,
		written: "1 written",
		planned: "0 written, 1 planned",
	},
};

const PATIENCE = { timeout: 10_000 };

const TEAM = "---\npraksis: team\nformat: 1\nlanguage: nb\nsector: school\n---\n## Temaer\n- Digitalisering\n- Lesing\n";
const NOTE = "---\nenhet: 5. trinn # vår\n---\n# Fellestid\n";

/** The command palette, as a person uses it: Ctrl+P, a few letters, Enter. */
async function command(page: Page, letters: string): Promise<void> {
	await page.keyboard.press("Control+p");
	await page.keyboard.type(letters);
	await page.keyboard.press("Enter");
}

const text = (page: Page): Promise<string> => page.evaluate(() => window.preview.editorText());

describe("the main path, by keyboard alone", () => {
	it.each(["nb", "nn", "en"] as const)("insert, fill in, undo, tag, write, see it in the overview: %s", async (language) => {
		const words = WORDS[language];
		const texts = textsFor(language);
		const { page, folder } = await openPreview({
			language,
			vaultFiles: { "Praksis.md": TEAM, "Refleksjon/Fellestid.md": NOTE },
			now: "2026-11-21T12:00:00+01:00",
		});
		await page.keyboard.press("Control+o");
		await page.keyboard.type("fellestid");
		await page.keyboard.press("Enter");
		await expect.poll(() => text(page)).toBe(NOTE);
		await page.keyboard.press("Control+End");

		await command(page, words.insert);
		await page.keyboard.type(words.template);
		await page.keyboard.press("Enter");
		await expect.poll(() => page.getByRole("dialog").getByLabel(texts.form.series).count()).toBe(1);
		await page.keyboard.type("Fellestid");
		await page.keyboard.press("Tab");
		await page.keyboard.type("8");
		await page.keyboard.press("Enter");

		await expect.poll(() => text(page)).toContain(words.firstHeading);
		const inserted = await text(page);
		// The note's own property and its comment stand first, as they did; the team's language names the new ones.
		expect(inserted).toMatch(/^---\nenhet: 5\. trinn # vår\ntype: møte\nmetode: Lærende møte\ndato: 2026-11-21\nmøteserie: Fellestid\ndeltakere: 8\n/);
		expect(inserted.match(/^---$/gm)).toHaveLength(2);
		const caret = await page.evaluate(() => window.preview.selection());
		expect(caret.anchor).toBe(caret.head);
		const [before, after] = [inserted.slice(0, caret.head), inserted.slice(caret.head)];
		expect(before.endsWith(`${words.firstHeading}\n\n- `)).toBe(true);
		expect(after.startsWith("\n\n## ")).toBe(true);

		await page.keyboard.press("Control+z");
		expect(await text(page)).toBe(NOTE);
		await page.keyboard.press("Control+y");
		expect(await text(page)).toBe(inserted);

		await command(page, texts.commands.tagNote);
		await expect.poll(() => page.getByRole("dialog").getByRole("combobox").count()).toBe(1);
		await page.keyboard.type(words.characteristic);
		await page.keyboard.press("Enter");
		await page.keyboard.type(words.theme);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await expect.poll(() => text(page)).toContain("tags:\n  - kjennetegn/kollektive-læringsprosesser\n  - tema/digitalisering\n");

		// Nobody has written anything yet: the note is planned. An editor saves two seconds after the last change.
		await command(page, texts.commands.openIndex);
		await expect.poll(() => page.getByRole("button", { name: words.cell(words.planned), exact: true }).count(), PATIENCE).toBe(1);

		await page.keyboard.press("Control+o");
		await page.keyboard.type("fellestid");
		await page.keyboard.press("Enter");
		await expect.poll(() => text(page)).toContain(words.firstHeading);
		await page.evaluate(() => window.preview.settled());
		await command(page, texts.commands.nextSlot);
		await page.keyboard.type("Vi prøvde stasjoner.");
		await page.evaluate(() => window.preview.settled());
		await command(page, texts.commands.openIndex);
		await expect.poll(() => page.getByRole("button", { name: words.cell(words.written), exact: true }).count(), PATIENCE).toBe(1);

		const saved = await readFile(join(folder, "Refleksjon/Fellestid.md"), "utf8");
		expect(saved).toContain("Vi prøvde stasjoner.");
		expect(saved.startsWith("---\nenhet: 5. trinn # vår\n")).toBe(true);
	});
});
