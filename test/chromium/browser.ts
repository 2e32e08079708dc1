// Owns finding and starting Chromium, and opening the preview in it. Nothing here skips: without a browser it fails.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { openPreviewServer } from "../../preview/server/open";
import type { PreviewServer } from "../../preview/server/server";
import type { Language } from "../../src/core/language";

const KNOWN_PATHS = [
	"/usr/bin/chromium",
	"/usr/bin/google-chrome",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/chromium-browser",
	"/snap/bin/chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files\\Chromium\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * The path of a Chromium. `CHROMIUM` in the environment wins; as root on Debian it is installed if there is none.
 * @throws Error that says what to install.
 */
export function findChromium(): string {
	const named = process.env["CHROMIUM"];
	if (named) {
		if (isExecutable(named)) return named;
		throw new Error(`CHROMIUM is set to ${named}, but no program can be started there.`);
	}
	const known = KNOWN_PATHS.find(isExecutable);
	if (known) return known;
	if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
		console.log("Installing Chromium with apt-get, because the browser tests need it …");
		spawnSync("apt-get", ["update"], { stdio: "inherit" });
		spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
			stdio: "inherit",
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
		const installed = KNOWN_PATHS.find(isExecutable);
		if (installed) return installed;
	}
	throw new Error(
		"The browser tests need Chromium or Chrome and found neither. Install one (Debian and Ubuntu: sudo apt-get install chromium; " +
			"macOS: brew install --cask google-chrome), or set CHROMIUM to the program's path.",
	);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** A browser with a new, empty profile, which goes when the browser closes. */
export function launchBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: findChromium(), args: FLAGS });
}

export interface PreviewOptions {
	/** Text by path; written to a temporary folder. */
	readonly vaultFiles?: Readonly<Record<string, string>>;
	/** An existing folder instead. The tests write to it. */
	readonly folder?: string;
	readonly language?: Language;
	readonly theme?: "light" | "dark";
	readonly size?: { readonly width: number; readonly height: number };
	/** Obsidian's mobile form, with the phone's size unless another is given. */
	readonly mobile?: boolean;
	/** Another plugin than the built one: a folder with `main.js` and `manifest.json`. */
	readonly pluginFolder?: string;
	/** What the page takes as now, ISO with zone; the real time if left out. */
	readonly now?: string;
}

export interface OpenedPreview {
	readonly page: Page;
	/** The vault on disk. */
	readonly folder: string;
	readonly server: PreviewServer;
	/** What went wrong on the page so far. `close` throws if there is any. */
	readonly errors: string[];
	close(): Promise<void>;
}

const READY_MS = 15_000;
const DESKTOP = { width: 1400, height: 900 };
const PHONE = { width: 390, height: 844 };

let browser: Promise<Browser> | undefined;
const opened = new Set<OpenedPreview>();

/** Starts a server for the vault and opens the page, ready for use. End with `closePreviews` in an `afterEach`. */
export async function openPreview(options: PreviewOptions = {}): Promise<OpenedPreview> {
	const temporary = options.folder ? undefined : await mkdtemp(join(tmpdir(), "praksis-page-"));
	const folder = options.folder ?? join(temporary ?? "", "Fellesmappe");
	await writeVault(folder, options.vaultFiles ?? {});
	const server = await openPreviewServer({ vaultFolder: folder, language: options.language, pluginFolder: options.pluginFolder });
	browser ??= launchBrowser();
	const context = await (await browser).newContext({
		viewport: options.size ?? (options.mobile ? PHONE : DESKTOP),
		hasTouch: options.mobile ?? false,
		timezoneId: "Europe/Oslo",
		locale: "nb-NO",
		permissions: ["clipboard-read", "clipboard-write"],
	});
	const page = await context.newPage();
	const errors = collectErrors(page);
	const preview: OpenedPreview = {
		page,
		folder,
		server,
		errors,
		close: async () => {
			opened.delete(preview);
			await closeAll(context, server, temporary);
			if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
		},
	};
	opened.add(preview);
	await page.addInitScript(startState, {
		"praksis-preview-theme": options.theme ?? "light",
		"praksis-preview-mobile": options.mobile ? "true" : "false",
		...(options.now ? { "praksis-preview-now": options.now } : {}),
	});
	await page.goto(server.url);
	await waitUntilReady(preview);
	return preview;
}

/** Waits until the page can be used, also after a reload. @throws Error with what the page reported instead. */
export async function waitUntilReady({ page, errors }: OpenedPreview): Promise<void> {
	try {
		await page.waitForFunction(() => window.preview !== undefined, undefined, { timeout: READY_MS });
		await page.evaluate(() => window.preview.ready);
	} catch (error) {
		throw new Error(`The page did not become ready.\n${errors.join("\n")}`, { cause: error });
	}
}

/** Set once, so that what a test chooses on the page survives its reloads. */
function startState(state: Record<string, string>): void {
	if (!location.protocol.startsWith("http")) return;
	for (const [key, value] of Object.entries(state)) {
		if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
	}
}

/** Closes what the test opened. @throws Error when a page had reported an error. */
export async function closePreviews(): Promise<void> {
	const results = await Promise.allSettled([...opened].map((preview) => preview.close()));
	const failed = results.find((result) => result.status === "rejected");
	if (failed) throw failed.reason;
}

/** For `afterAll`. */
export async function closeBrowser(): Promise<void> {
	const started = browser;
	browser = undefined;
	await (await started)?.close();
}

async function closeAll(context: BrowserContext, server: PreviewServer, temporary: string | undefined): Promise<void> {
	await context.close();
	await server.close();
	if (temporary) await rm(temporary, { recursive: true, force: true });
}

async function writeVault(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
	page.on("console", (message) => {
		if (message.type() === "error") errors.push(message.text());
	});
	return errors;
}
