// Owns the overview in a real browser: what a team sees, and what it can do there by keyboard and mouse.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, closePreviews, openPreview } from "./browser";
import type { OpenedPreview, PreviewOptions } from "./browser";

const NOW = "2026-11-21T10:00:00+01:00";
const TEAM = `---
praksis: team
format: 1
language: nb
sector: school
notes-folder: Refleksjon
templates-folder: Maler
---
## Temaer
- Lesing
- Vurdering
`;

const LEADERSHIP = "kjennetegn/støttende-og-aktiv-ledelse";
const LEARNING = "kjennetegn/kollektive-læringsprosesser";

function note(properties: readonly string[], body = "Vi så at de leste mer.\n"): string {
	return `---\n${properties.map((line) => `${line}\n`).join("")}---\n## Hva så vi?\n\n${body}`;
}

/** Four written notes and a planned one this school year, one from the last, and one without a date. */
const FILES = {
	"Praksis.md": TEAM,
	"Refleksjon/2026-09-01 Fellestid.md": note(["type: møte", "dato: 2026-09-01", `tags: [${LEADERSHIP}, tema/lesing]`]),
	"Refleksjon/2026-10-01 Fellestid.md": note(["type: møte", "dato: 2026-10-01", `tags: [${LEADERSHIP}, tema/lesing]`], "- [ ] Prøve lesestafett\n"),
	"Refleksjon/2026-12-01 Fellestid.md": note(["type: møte", "dato: 2026-12-01", `tags: [${LEADERSHIP}, tema/lesing]`], ""),
	"Refleksjon/Stasjoner.md": note(["type: refleksjon", "dato: 2026-11-02", `tags: [${LEARNING}, tema/vurdering]`]),
	"Refleksjon/Uten merker.md": note(["type: refleksjon", "dato: 2026-11-03"]),
	"Refleksjon/I fjor.md": note(["type: refleksjon", "dato: 2025-11-03", `tags: [${LEARNING}]`]),
	"Refleksjon/Udatert.md": note(["type: refleksjon", "tags: [tema/lesing]"]),
} as const;

afterEach(closePreviews);
afterAll(closeBrowser);

interface ShownOverview extends OpenedPreview {
	/** Waits for the total above the tabs. */
	total(text: string): Promise<void>;
}

async function openOverview(options: PreviewOptions = {}): Promise<ShownOverview> {
	const preview = await openPreview({ vaultFiles: FILES, now: NOW, ...options });
	const { page } = preview;
	await page.evaluate(() => {
		(window.preview.app as unknown as { commands: { executeCommandById(id: string): boolean } }).commands.executeCommandById("praksis:open-index");
	});
	await page.locator(".praksis-overview").waitFor();
	await page.evaluate(() => window.preview.settled());
	return { ...preview, total: (text) => expect.poll(() => page.locator(".praksis-total").textContent()).toBe(text) };
}

function cell(page: Page, name: string): ReturnType<Page["locator"]> {
	return page.locator(".praksis-grid").getByRole("button", { name, exact: true });
}

async function titles(page: Page): Promise<string[]> {
	return page.locator(".praksis-list .praksis-row-title").allTextContents();
}

/** Where the focus is, as a screen reader would name it. */
async function focused(page: Page): Promise<string> {
	return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
}

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { run } = (window as unknown as { axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
		return (await run(".praksis-overview")).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

describe("the grid", () => {
	it("counts this school year, with planned notes apart and each note once in the totals", async () => {
		const { page, total } = await openOverview();
		await total("5 notater: 4 skrevne, 1 planlagt");
		for (const name of [
			"Ledelse, Lesing: 2 skrevne, 1 planlagt",
			"Læring sammen, Vurdering: 1 skrevet",
			"Verdier og mål, Lesing: ikke ennå, start et notat",
			"Ikke merket, Ikke merket: 1 skrevet",
			"Sum, Sum: 4 skrevne, 1 planlagt",
		]) {
			expect(await cell(page, name).count(), name).toBe(1);
		}
		expect(await page.locator(".praksis-undated").textContent()).toBe("1 notat uten dato vises bare under «Alle notater».");
	});

	it("is moved in by arrow keys, and Enter goes to the notes behind a cell", async () => {
		const { page, total } = await openOverview();
		await page.locator('.praksis-cell[tabindex="0"]').focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowRight");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("Læring sammen, Vurdering");
		await page.keyboard.press("Enter");
		await total("1 notat");
		expect(await titles(page)).toEqual(["Stasjoner"]);
		expect(await page.locator(".praksis-active-filter").allTextContents()).toEqual(["Kjennetegn: Læring sammen", "Temaer: Vurdering"]);
		expect(await page.locator(".praksis-overview > [role=status]").textContent()).toBe("1 notat");
		expect(await focused(page)).toBe("Notater");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toContain("dato: 2026-11-02");
	});

	it("offers to start a note where there is none yet", async () => {
		const { page } = await openOverview();
		await cell(page, "Verdier og mål, Vurdering: ikke ennå, start et notat").click();
		const pressed = page.locator(".modal [aria-pressed=true]");
		await pressed.first().waitFor();
		expect(await pressed.allTextContents()).toEqual(["felles verdier og felles mål", "Vurdering"]);
	});
});

describe("facets", () => {
	it("narrow by several values at once, keep the focus, and are taken away one by one or all at once", async () => {
		const { page, total } = await openOverview();
		await page.getByRole("checkbox", { name: "Lesing, 2 skrevne, 1 planlagt" }).focus();
		await page.keyboard.press("Space");
		await total("3 notater: 2 skrevne, 1 planlagt");
		expect(await focused(page)).toBe("Lesing, 2 skrevne, 1 planlagt");
		await page.getByRole("checkbox", { name: "Vurdering, 1 skrevet" }).click();
		await total("4 notater: 3 skrevne, 1 planlagt");
		await page.getByRole("checkbox", { name: "Møte, 2 skrevne, 1 planlagt" }).click();
		await total("3 notater: 2 skrevne, 1 planlagt");
		await page.getByRole("button", { name: "Fjern filteret Type: Møte" }).click();
		await total("4 notater: 3 skrevne, 1 planlagt");
		expect(await focused(page)).toMatch(/^Fjern filteret/);
		await page.getByRole("button", { name: "Nullstill" }).click();
		await total("5 notater: 4 skrevne, 1 planlagt");
		expect(await focused(page)).toBe("Søk i titlene");
	});

	it("fold into one button with the number of active ones where it is narrow", async () => {
		const { page } = await openOverview({ mobile: true });
		const toggle = page.getByRole("button", { name: "Filtre", exact: true });
		expect(await page.locator(".praksis-facets").isVisible()).toBe(false);
		await toggle.click();
		await page.getByRole("checkbox", { name: /^Lesing/ }).click();
		await page.getByRole("button", { name: "Filtre (1)" }).click();
		expect(await page.locator(".praksis-facets").isVisible()).toBe(false);
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
	});

	it("survive a restart, while the search does not", async () => {
		const { page, total } = await openOverview();
		await page.getByRole("checkbox", { name: /^Refleksjon/ }).click();
		await page.getByLabel("Periode").selectOption({ label: "Alle notater" });
		await total("4 notater");
		await page.getByLabel("Søk i titlene").fill("stasj");
		await total("1 notat");
		await page.reload();
		await page.evaluate(() => window.preview.ready);
		await page.locator(".praksis-overview").waitFor();
		await total("4 notater");
	});
});

describe("the list of notes", () => {
	it("is sorted and grouped, and follows the files", async () => {
		const { page, total } = await openOverview();
		await page.getByRole("tab", { name: "Notater" }).click();
		expect(await titles(page)).toEqual(["2026-12-01 Fellestid", "Uten merker", "Stasjoner", "2026-10-01 Fellestid", "2026-09-01 Fellestid"]);
		await page.getByLabel("Grupper etter").selectOption({ label: "Type" });
		await expect.poll(() => page.locator(".praksis-group-name").allTextContents()).toEqual(["Møte", "Refleksjon"]);
		await page.evaluate(async () => {
			const { vault } = window.preview.app;
			await vault.create("Refleksjon/Ny.md", "---\ntype: plan\ndato: 2026-11-20\n---\nTekst.\n");
		});
		await total("6 notater: 5 skrevne, 1 planlagt");
		await expect.poll(() => titles(page)).toContain("Ny");
	});

	it("keeps the current note and the place when notes come and go above it", async () => {
		const { page } = await openOverview();
		await page.getByRole("tab", { name: "Notater" }).click();
		await page.locator(".praksis-list").focus();
		await page.keyboard.press("End");
		await page.evaluate(() => window.preview.app.vault.create("Refleksjon/Ny.md", "---\ntype: plan\ndato: 2026-11-20\n---\nTekst.\n"));
		await expect.poll(() => titles(page)).toContain("Ny");
		expect(await page.locator(".praksis-row.is-active .praksis-row-title").textContent()).toBe("2026-09-01 Fellestid");
		expect(await focused(page)).toBe("Notater");
	});

	it("holds only the lines in sight of a large vault, also after scrolling to its end", async () => {
		const { page, total } = await openOverview();
		await page.getByRole("tab", { name: "Notater" }).click();
		await page.evaluate(() =>
			window.preview.injectNotes(
				Array.from({ length: 5_000 }, (_, i) => ({
					path: `Refleksjon/Stor/Notat ${i}.md`,
					cache: { frontmatter: { type: "plan", dato: "2026-09-15" } },
				})),
			),
		);
		await total("5005 notater: 4 skrevne, 5001 planlagte");
		const rows = page.locator(".praksis-list .praksis-row");
		expect(await rows.count()).toBeLessThan(60);
		await page.locator(".praksis-list").focus();
		await page.keyboard.press("End");
		await expect.poll(() => page.locator(".praksis-row.is-active .praksis-row-title").textContent()).toBe("2026-09-01 Fellestid");
		expect(await page.locator(".praksis-row.is-active").isVisible()).toBe(true);
		expect(await rows.count()).toBeLessThan(60);
	});
});

describe("without notes, and for one person", () => {
	it("says what the overview will show, and how to begin", async () => {
		const { page } = await openOverview({ vaultFiles: { "Praksis.md": TEAM }, language: "nn" });
		await expect.poll(() => page.locator(".praksis-blank-title:visible").allTextContents()).toEqual(["Ingen refleksjonar enno"]);
		await expect.poll(() => focused(page)).toBe("Ny refleksjon");
	});

	it("begins with the notes and offers the calendar year without a team note", async () => {
		const { page } = await openOverview({ vaultFiles: { ...FILES, "Praksis.md": "Et vanlig notat.\n" } });
		const tabs = page.locator(".praksis-tab");
		await expect.poll(() => tabs.allTextContents()).toEqual(["Notater", "Oversikt", "Grunnlag"]);
		expect(await tabs.first().getAttribute("aria-selected")).toBe("true");
		expect(await page.getByLabel("Periode").locator("option").allTextContents()).toContain("Kalenderåret 2026");
	});
});

describe("accessibility", () => {
	it.each([
		["light", false],
		["dark", true],
	] as const)("has nothing for axe to find, %s, on a phone: %s", async (theme, mobile) => {
		const { page } = await openOverview({ theme, mobile });
		expect(await violations(page)).toEqual([]);
		if (mobile) await page.getByRole("button", { name: "Filtre", exact: true }).click();
		await page.getByRole("tab", { name: "Notater" }).click();
		await page.getByRole("checkbox", { name: /^Lesing/ }).click();
		expect(await violations(page)).toEqual([]);
	});
});
