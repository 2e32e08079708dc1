// Owns the preview's page itself: that a person can open, write, read, find and set up everything around the plugin.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, closePreviews, openPreview } from "./browser";

const FILES = {
	"Velkommen.md": "# Velkommen\n\nEt notat med [[Fellestid]].\n",
	"Møter/2026-10-05 Fellestid.md": "---\ntags:\n  - tema/lesing\n---\n# Fellestid\n\n- [ ] Prøve lesestafett 📅 2026-12-01\n",
	"Møter/2026-11-02 Fellestid.md": "# Fellestid i november\n\n> [!question] Hva ser vi?\n> Noe.\n",
	"Refleksjon/Logg.md": "# Logg\n",
} as const;

declare global {
	interface Window {
		axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
	}
}

afterEach(closePreviews);
afterAll(closeBrowser);

async function openByList(page: Page, ...names: string[]): Promise<void> {
	for (const name of names) await page.getByRole("treeitem", { name, exact: true }).click();
}

/** All of axe's rules, best practice included. `except` names a rule that cannot hold in the state at hand. */
async function violations(page: Page, except?: string): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async (rule) => {
		const { violations: found } = await window.axe.run(document, rule ? { rules: { [rule]: { enabled: false } } } : {});
		return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
	}, except);
}

describe("files and notes", () => {
	it("lists the vault's folders and opens a note from one", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		expect(await page.getByRole("treeitem").allTextContents()).toEqual(["Møter", "Refleksjon", "Velkommen"]);
		await openByList(page, "Møter", "2026-10-05 Fellestid");
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe(FILES["Møter/2026-10-05 Fellestid.md"]);
		await openByList(page, "Møter");
		expect(await page.getByRole("treeitem", { name: "2026-10-05 Fellestid" }).count()).toBe(0);
	});

	it("opens a second note in a tab of its own with Ctrl, and keeps both", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen", "Refleksjon");
		await page.getByRole("treeitem", { name: "Logg" }).click({ modifiers: ["Control"] });
		await expect.poll(() => page.getByRole("tab").count()).toBe(2);
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe("# Logg\n");
		await page.getByRole("tab", { name: "Velkommen" }).click();
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe(FILES["Velkommen.md"]);
	});

	it("saves what is typed, so that nothing a person wrote stays in the browser alone", async () => {
		const { page, folder } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen");
		await page.locator(".cm-content").click();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("Skrevet på siden: æøå.");
		await expect.poll(() => readFile(join(folder, "Velkommen.md"), "utf8"), { timeout: 10_000 }).toBe(`${FILES["Velkommen.md"]}Skrevet på siden: æøå.`);
	});

	it("loses nothing when the page is left right after the last key", async () => {
		const { page, folder } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen");
		await page.locator(".cm-content").click();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("Siste ord");
		await page.goto("about:blank");
		await expect.poll(() => readFile(join(folder, "Velkommen.md"), "utf8"), { timeout: 1_500 }).toContain("Siste ord");
	});

	it("takes back what was typed with Ctrl+Z, on disk too", async () => {
		const { page, folder } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen");
		await page.locator(".cm-content").click();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("feil");
		await page.keyboard.press("Control+z");
		expect(await page.evaluate(() => window.preview.editorText())).toBe(FILES["Velkommen.md"]);
		await page.evaluate(() => window.preview.settled());
		await expect.poll(() => readFile(join(folder, "Velkommen.md"), "utf8"), { timeout: 10_000 }).toBe(FILES["Velkommen.md"]);
	});

	it("shows what changed on disk, in the open note and in the list", async () => {
		const { page, folder } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen");
		await writeFile(join(folder, "Velkommen.md"), "# Endret utenfra\n");
		await writeFile(join(folder, "Ny utenfra.md"), "# Ny\n");
		await expect.poll(() => page.evaluate(() => window.preview.editorText()), { timeout: 10_000 }).toBe("# Endret utenfra\n");
		await page.getByRole("treeitem", { name: "Ny utenfra" }).waitFor({ timeout: 10_000 });
	});

	it("switches between editing and reading with Ctrl+E", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Møter", "2026-11-02 Fellestid");
		await page.locator(".cm-content").click();
		await page.keyboard.press("Control+e");
		await page.locator(".markdown-preview-view h1", { hasText: "Fellestid i november" }).waitFor();
		expect(await page.locator(".callout").count()).toBe(1);
		await page.keyboard.press("Control+e");
		await page.locator(".cm-content").waitFor();
	});

	it("is worked by keyboard alone from the list to the text", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await page.getByRole("treeitem", { name: "Møter" }).focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe(FILES["Møter/2026-10-05 Fellestid.md"]);
	});
});

describe("palette, switcher and menus", () => {
	it("opens the commands with Ctrl+P, finds by a few letters and runs the chosen one", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Velkommen");
		await page.keyboard.press("Control+p");
		await page.locator(".prompt-input").fill("lsg rdg");
		await page.locator(".suggestion-item.is-selected").waitFor();
		await page.keyboard.press("Enter");
		await page.locator(".markdown-preview-view").waitFor();
	});

	it("finds a note with Ctrl+O and opens it", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await page.keyboard.press("Control+o");
		await page.locator(".prompt-input").fill("logg");
		await page.keyboard.press("Enter");
		await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe("# Logg\n");
	});

	it("has the plugin's items in the menu for one file and for many", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await page.evaluate(() => {
			const { workspace } = window.preview.app;
			workspace.on("file-menu", ((menu: { addItem(add: (item: { setTitle(title: string): void }) => void): void }, file: { path: string }) =>
				menu.addItem((item) => item.setTitle(`En: ${file.path}`))) as never);
			workspace.on("files-menu", ((menu: { addItem(add: (item: { setTitle(title: string): void }) => void): void }, files: unknown[]) =>
				menu.addItem((item) => item.setTitle(`Flere: ${files.length}`))) as never);
		});
		await page.getByRole("treeitem", { name: "Velkommen" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "En: Velkommen.md" }).waitFor();
		await page.keyboard.press("Escape");
		await openByList(page, "Refleksjon");
		await page.getByRole("treeitem", { name: "Velkommen" }).click({ modifiers: ["Alt"] });
		await page.getByRole("treeitem", { name: "Logg" }).click({ modifiers: ["Shift"] });
		await page.getByRole("treeitem", { name: "Logg" }).click({ button: "right" });
		await page.getByRole("menuitem", { name: "Flere: 2" }).waitFor();
	});
});

describe("how it looks and speaks", () => {
	it("switches the theme at once and remembers it", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		expect(await page.locator("body").getAttribute("class")).toContain("theme-light");
		await page.getByRole("button", { name: "Mørkt tema" }).click();
		expect(await page.locator("body").getAttribute("class")).toContain("theme-dark");
		await page.reload();
		await page.evaluate(() => window.preview.ready);
		expect(await page.locator("body").getAttribute("class")).toContain("theme-dark");
	});

	it("speaks each of the three languages, says in it that it is a demo, and keeps the open note", async () => {
		const { page } = await openPreview({ vaultFiles: FILES });
		await openByList(page, "Refleksjon", "Logg");
		const told = { nb: "ikke Obsidian", nn: "ikkje Obsidian", en: "not Obsidian" } as const;
		for (const [language, words] of Object.entries(told)) {
			if (language !== "nb") {
				await Promise.all([page.waitForEvent("load"), page.locator(".preview-bar select").selectOption(language)]);
			}
			await page.waitForFunction(() => window.preview !== undefined);
			await page.evaluate(() => window.preview.ready);
			expect(await page.getByRole("banner").textContent()).toContain(words);
			expect(await page.locator("html").getAttribute("lang")).toBe(language);
			await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe("# Logg\n");
		}
	});

	it("fits a phone: nothing is cut off sideways, and the files come and go as a drawer", async () => {
		for (const size of [{ width: 390, height: 844 }, { width: 320, height: 640 }]) {
			const { page } = await openPreview({ vaultFiles: FILES, mobile: true, size });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
			expect(await page.getByRole("tree").isVisible()).toBe(false);
			await page.getByRole("button", { name: "Vis filene" }).click();
			await openByList(page, "Velkommen");
			await expect.poll(() => page.getByRole("tree").isVisible()).toBe(false);
			await expect.poll(() => page.evaluate(() => window.preview.editorText())).toBe(FILES["Velkommen.md"]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
			expect(await page.locator("body").getAttribute("class")).toContain("is-phone");
		}
	});

	for (const theme of ["light", "dark"] as const) {
		it(`has no accessibility violation in the ${theme} theme, in note, palette, menu and settings`, async () => {
			const { page } = await openPreview({ vaultFiles: FILES, theme });
			await openByList(page, "Møter", "2026-11-02 Fellestid");
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press("Control+e");
			await page.locator(".markdown-preview-view h1").waitFor();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press("Control+p");
			await page.locator(".suggestion-item").first().waitFor();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press("Escape");
			await page.getByRole("treeitem", { name: "Velkommen" }).click({ button: "right" });
			await page.getByRole("menu").waitFor();
			// As in Obsidian, an open menu hangs on the body, outside every landmark.
			expect(await violations(page, "region")).toEqual([]);
			await page.keyboard.press("Escape");
			await page.getByRole("button", { name: "Innstillinger" }).click();
			await page.getByRole("dialog").waitFor();
			expect(await violations(page)).toEqual([]);
			await page.keyboard.press("Escape");
			await page.evaluate(() => {
				const { workspace } = window.preview.app;
				const leaf = workspace.getRightLeaf(false);
				return leaf.setViewState({ type: "markdown", state: { file: "Velkommen.md" } }).then(() => workspace.revealLeaf(leaf));
			});
			expect(await violations(page)).toEqual([]);
		});
	}
});
