// Owns the pictures in docs/images: `npm run pictures` takes them anew of the built plugin on the sample vault.

import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/core/language";
import { closeBrowser, closePreviews, openPreview } from "./browser";

const ROOT = resolve(import.meta.dirname, "../..");
const IMAGES = join(ROOT, "docs", "images");
/** The day on which the sample vault's last notes were written, so that a picture shows the same tomorrow. */
const NOW = "2026-11-21T12:00:00+01:00";

interface Picture {
	readonly name: string;
	readonly language: Language;
	readonly theme: "light" | "dark";
	readonly mobile?: boolean;
	readonly size?: { readonly width: number; readonly height: number };
	readonly show: (page: Page) => Promise<void>;
}

const MEETING = "Refleksjon/Fellestid/2026-11-18 Fellestid.md";
const run = (page: Page, id: string): Promise<unknown> =>
	page.evaluate((command) => {
		const { commands } = window.preview.app as unknown as { commands: { executeCommandById(id: string): boolean } };
		return commands.executeCommandById(command);
	}, `praksis:${id}`);

async function overview(page: Page): Promise<void> {
	await run(page, "open-index");
	await page.getByRole("grid").waitFor();
}

async function background(page: Page): Promise<void> {
	await overview(page);
	await page.getByRole("tab").last().click();
	await page.getByRole("heading", { level: 3 }).first().waitFor();
}

/** The Background tab at a method, unfolded. */
async function method(page: Page, section: string, name: string): Promise<void> {
	await background(page);
	await page.getByRole("navigation").getByRole("button", { name: section }).click();
	await page.getByRole("heading", { level: 4, name }).click();
}

async function onMeeting(page: Page, command: string, ...keys: string[]): Promise<void> {
	await page.evaluate((path) => window.preview.openNote(path), MEETING);
	await run(page, command);
	await page.getByRole("dialog").waitFor();
	for (const key of keys) {
		if (key.length > 1 && !key.includes(" ") && /^[A-Z]/.test(key)) await page.keyboard.press(key);
		else await page.keyboard.type(key);
	}
}

/** A new, empty note with the learning meeting in it. */
async function learningMeeting(page: Page, name: string): Promise<void> {
	await page.evaluate(async () => {
		await window.preview.app.vault.create("Refleksjon/Fellestid/2026-11-25 Fellestid.md", "");
		await window.preview.openNote("Refleksjon/Fellestid/2026-11-25 Fellestid.md");
	});
	await run(page, "insert-template");
	await page.getByRole("dialog").waitFor();
	await page.keyboard.type(name);
	await page.keyboard.press("Enter");
	await page.waitForTimeout(500);
	await page.keyboard.type("Fellestid");
	await page.keyboard.press("Enter");
	await page.waitForFunction(() => window.preview.editorText().includes("## "));
	// In reading view, from the top: what is inserted, without its marks.
	await page.waitForTimeout(500);
	await page.keyboard.press("Control+e");
}

const DESKTOP = { width: 1280, height: 820 };

const PICTURES: readonly Picture[] = [
	{ name: "overview-light-nb", language: "nb", theme: "light", size: DESKTOP, show: overview },
	{ name: "overview-dark-nn", language: "nn", theme: "dark", size: DESKTOP, show: overview },
	{ name: "overview-phone-en", language: "en", theme: "light", mobile: true, show: overview },
	{ name: "background-light-nb", language: "nb", theme: "light", size: DESKTOP, show: background },
	{ name: "background-dark-nn", language: "nn", theme: "dark", size: DESKTOP, show: (page) => method(page, "Metodane", "IGP") },
	{ name: "picker-light-nb", language: "nb", theme: "light", size: DESKTOP, show: (page) => onMeeting(page, "insert-template") },
	{ name: "tag-dialog-light-nb", language: "nb", theme: "light", size: DESKTOP, show: (page) => onMeeting(page, "tag-note") },
	{ name: "tag-dialog-phone-nn", language: "nn", theme: "dark", mobile: true, show: (page) => onMeeting(page, "tag-note") },
	{
		name: "learning-meeting-nb",
		language: "nb",
		theme: "light",
		size: DESKTOP,
		show: (page) => learningMeeting(page, "lærende møte"),
	},
	{
		name: "learning-meeting-nn",
		language: "nn",
		theme: "light",
		size: DESKTOP,
		show: (page) => learningMeeting(page, "lærande møte"),
	},
	{
		name: "learning-meeting-en",
		language: "en",
		theme: "dark",
		size: DESKTOP,
		show: (page) => learningMeeting(page, "learning meeting"),
	},
];

async function take(picture: Picture): Promise<void> {
	const temporary = await mkdtemp(join(tmpdir(), "praksis-pictures-"));
	const folder = join(temporary, "Lia oppvekstsenter");
	try {
		await cp(join(ROOT, "preview", "sample-vault"), folder, { recursive: true });
		const { page } = await openPreview({ folder, now: NOW, ...picture });
		await picture.show(page);
		await page.waitForTimeout(600);
		await page.screenshot({ path: join(IMAGES, `${picture.name}.png`) });
		await closePreviews();
	} finally {
		await rm(temporary, { recursive: true, force: true });
	}
}

const wanted = process.argv.slice(2);
await mkdir(IMAGES, { recursive: true });
for (const picture of PICTURES) {
	if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture);
}
await closeBrowser();
