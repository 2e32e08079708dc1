// What a teacher would lose: the button. A phone's keyboard lies over the page, and dialogs have to stay above it.

import { afterAll, afterEach, expect, it } from "vitest";
import { closeBrowser, closePreviews, openPreview } from "./browser";

afterEach(closePreviews);
afterAll(closeBrowser);

const KEYBOARD_TOP = 400;

it.each(["tag-note", "new-meeting"])("a dialog keeps its buttons above the keyboard: %s", async (command) => {
	const { page } = await openPreview({ language: "nb", mobile: true, vaultFiles: { "Note.md": "Tekst\n" } });
	await page.setViewportSize({ width: 390, height: 760 });
	await page.evaluate(() => window.preview.openNote("Note.md"));
	await page.evaluate((id) => {
		const app = window.preview.app as unknown as { commands: { executeCommandById(id: string): boolean } };
		app.commands.executeCommandById(`praksis:${id}`);
	}, command);
	const button = page.locator(".praksis-dialog .mod-cta");
	await button.waitFor();
	// As on iOS: what is visible shrinks, the page keeps its height.
	await page.evaluate((height) => {
		const { visualViewport } = window;
		if (!visualViewport) throw new Error("no visual viewport");
		Object.defineProperty(visualViewport, "height", { value: height });
		visualViewport.dispatchEvent(new Event("resize"));
	}, KEYBOARD_TOP);
	await expect
		.poll(async () => {
			const box = await button.boundingBox();
			return box === null ? null : box.y >= 0 && box.y + box.height <= KEYBOARD_TOP;
		})
		.toBe(true);
});
