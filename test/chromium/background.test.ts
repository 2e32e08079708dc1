// Owns the Background tab in a real browser: it can be read, by keyboard and by a screen reader, on a phone and on a desk.
import axe from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, closePreviews, openPreview } from "./browser";
import type { PreviewOptions } from "./browser";

const THEMES = ["Lesing", "Vurdering", "Klassemiljø", "Foreldresamarbeid", "Lærende organisasjon og endringskultur", "Overganger", "Fravær", "Motivasjon", "Skriving", "Regning"];
const FILES = {
	"Praksis.md": `---\npraksis: team\nlanguage: nb\nsector: school\n---\n## Temaer\n${THEMES.map((name) => `- ${name}\n`).join("")}`,
	"Refleksjon/2026-09-01 Fellestid.md": "---\ntype: møte\ndato: 2026-09-01\ntags: [kjennetegn/støttende-og-aktiv-ledelse, tema/lesing]\n---\nVi så at de leste mer.\n",
	"Refleksjon/Ledermøte.md": "---\ntype: møte\ntags: [\n---\nTekst.\n",
};

afterEach(closePreviews);
afterAll(closeBrowser);

async function openOverview(options: PreviewOptions = {}): Promise<Page> {
	const { page } = await openPreview({ vaultFiles: FILES, now: "2026-11-21T10:00:00+01:00", ...options });
	await page.evaluate(() => {
		(window.preview.app as unknown as { commands: { executeCommandById(id: string): boolean } }).commands.executeCommandById("praksis:open-index");
	});
	await page.locator(".praksis-overview").waitFor();
	await page.evaluate(() => window.preview.settled());
	return page;
}

async function openBackground(options: PreviewOptions = {}): Promise<Page> {
	const page = await openOverview(options);
	await page.getByRole("tab").last().click();
	await page.locator(".praksis-background").waitFor();
	return page;
}

async function violations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const { run } = (window as unknown as { axe: { run(at: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe;
		return (await run(".praksis-overview")).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
	});
}

const DESK = { width: 1400, height: 900 };
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 640 };

describe("the Background tab", () => {
	it.each([
		["light", DESK, false],
		["dark", DESK, false],
		["light", PHONE, true],
		["dark", PHONE, true],
		["light", SMALL_PHONE, true],
	] as const)("has nothing for axe to find and nothing too wide: %s, %o, on a phone: %s", async (theme, size, mobile) => {
		const page = await openBackground({ theme, size, mobile });
		await page.locator(".praksis-fold-heading[aria-expanded=false]").evaluateAll((els) => els.forEach((el) => (el as HTMLElement).click()));
		expect(await page.locator(".praksis-fold-body:visible").count()).toBe(7 + 21);
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>(".praksis-background *")].filter((el) => el.getBoundingClientRect().right > window.innerWidth).map((el) => el.outerHTML.slice(0, 80)));
		expect(wide).toEqual([]);
		const line = await page.locator(".praksis-background-text").evaluate((el) => el.clientWidth / parseFloat(getComputedStyle(el).fontSize));
		expect(line, "a line that is longer than one can read").toBeLessThan(48);
		expect(await page.locator(".praksis-background p").first().evaluate((el) => getComputedStyle(el).userSelect)).toBe("text");
	});

	it("has headings in order, and is read by keyboard alone", async () => {
		const page = await openOverview();
		await page.getByRole("tab", { name: "Oversikt" }).focus();
		await page.keyboard.press("End");
		await page.locator(".praksis-background").waitFor();
		const levels = await page.locator(".praksis-overview :is(h1, h2, h3, h4, h5):visible").evaluateAll((els) => els.map(({ tagName }) => Number(tagName[1])));
		expect(levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1)).toEqual([]);
		// On from the tab: first the contents.
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		const heading = page.getByRole("button", { name: "Det reglene krever", expanded: true });
		expect(await heading.evaluate((el) => el === document.activeElement)).toBe(true);
		await page.keyboard.press("Enter");
		expect(await page.locator("[id$=-rules-body]").isVisible()).toBe(false);
		expect(await page.getByRole("button", { name: "Det reglene krever", expanded: false }).count()).toBe(1);
	});

	it("is open where one left it", async () => {
		const page = await openBackground();
		await page.locator(".praksis-contents").getByRole("button", { name: "Metodene" }).click();
		const place = (): Promise<number> => page.locator(".praksis-main").evaluate(({ scrollTop }) => scrollTop);
		const before = await place();
		expect(before).toBeGreaterThan(1000);
		await page.getByRole("tab", { name: "Oversikt" }).click();
		await expect.poll(place).toBe(0);
		await page.getByRole("tab", { name: "Grunnlag" }).click();
		await expect.poll(place).toBe(before);
	});

	it("folds on a phone, where there is no list of contents", async () => {
		const page = await openBackground({ mobile: true });
		expect(await page.locator("h3 .praksis-fold-heading[aria-expanded=true]").allTextContents()).toEqual(["De fem kjennetegnene"]);
		expect(await page.locator(".praksis-contents").isVisible()).toBe(false);
		const heights = await page.locator(".praksis-background button:visible").evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});
});

describe("the grid", () => {
	it("leads from the name of a characteristic to what it means, by keyboard", async () => {
		const page = await openOverview();
		await page.locator('.praksis-cell[tabindex="0"]').focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowLeft");
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Verdier og mål");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Felles verdier og felles mål/);
		const [heading, main] = await Promise.all([page.locator("h4:focus").boundingBox(), page.locator(".praksis-main").boundingBox()]);
		expect((heading?.y ?? Infinity) - (main?.y ?? 0)).toBeLessThan(40);
	});

	it.each([DESK, PHONE])("keeps the headings, the sums and the caption in sight with many themes: %o", async (size) => {
		const page = await openOverview({ size, mobile: size === PHONE });
		for (const far of [0, 10_000]) {
			await page.locator(".praksis-grid-scroll").evaluate((el, left) => el.scrollTo(left, 0), far);
			for (const at of [".praksis-grid tbody tr:first-child > :first-child", ".praksis-grid tbody tr:first-child > :last-child", ".praksis-grid caption span"]) {
				const seen = await page.locator(at).evaluate((el) => {
					const { left, right } = el.getBoundingClientRect();
					const around = (el.closest(".praksis-grid-scroll") as Element).getBoundingClientRect();
					return left >= around.left - 1 && right <= around.right + 1;
				});
				expect(seen, `${at} at ${far}`).toBe(true);
			}
		}
	});
});
