// Owns the scripting interface: a vault open in the preview's host, in Node and without a browser. README.md documents every call.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { PluginManifest } from "obsidian";
import { domGlobals } from "../host/dom";
import type { Disk } from "../host/disk";
import { MemoryDisk } from "../host/disk-memory";
import { openNodeDisk } from "../host/disk-node";
import type { HostWindow } from "../host/environment";
import { onListenerError } from "../host/events";
import { createHost } from "../host/host";
import type { IconCollection } from "../host/icons";
import { iconsFromCollection } from "../host/icons";
import type { Moment } from "../host/moment-instance";
import type { SavedLayout } from "../host/saved-layout";
import { lendGlobals, pluginGlobals } from "./globals";
import { CountedDisk } from "./quiet";
import { Session } from "./session";
import { SessionTimers } from "./timers";
import type { SessionWindow, Size } from "./window";
import { createWindow } from "./window";

export type { FieldReading, OptionReading } from "./area";
export { Area } from "./area";
export { Dialog } from "./dialog";
export { OpenNote } from "./note";
export type { MenuReading } from "./menu-reading";
export type { NoticeReading } from "./session";
export { Session } from "./session";

export interface OpenOptions {
	/** `nb`, `nn`, `en`; default `nb`. */
	readonly language?: string;
	readonly mobile?: boolean;
	/** The version of Obsidian that the plugin meets; default 1.13.1. Below 1.13.0 its settings tab draws itself with `display()`. */
	readonly appVersion?: string;
	readonly theme?: "light" | "dark";
	readonly vaultName?: string;
	/** The built plugin's text. Default: `main.js` in the repository's root. `null` opens the vault without a plugin. */
	readonly mainJs?: string | null;
	/** Default: `manifest.json` in the repository's root. */
	readonly manifest?: PluginManifest;
	/** What the plugin's `Date` says it is: a text or milliseconds. It stands still until `setNow`. Default: the real clock. */
	readonly now?: string | number;
	/** The device's local storage from an earlier session (`session.localStorage`). */
	readonly localStorage?: Map<string, string>;
	/** Tabs from an earlier session (`session.layout`). */
	readonly layout?: SavedLayout;
	/** The user has just switched the plugin on (`onUserEnable` runs). */
	readonly userEnabled?: boolean;
	/** Size of the window in CSS pixels; default 800 × 600. */
	readonly size?: Size;
	/** Sizes of elements, for lists that measure rows. */
	readonly sizeOf?: (el: Element) => Partial<Size> | undefined;
}

const ROOT = new URL("../../", import.meta.url);
const require = createRequire(import.meta.url);
const openSessions = new Set<Session>();
let icons: ReadonlyMap<string, string> | undefined;

function lucide(): ReadonlyMap<string, string> {
	icons ??= iconsFromCollection(require("@iconify-json/lucide/icons.json") as IconCollection);
	return icons;
}

/** A Moment that nobody shares, so that sessions in different languages do not change each other's locale. */
function freshMoment(now: (() => number) | undefined): Moment {
	const path = require.resolve("moment/min/moment-with-locales.js");
	delete require.cache[path];
	const moment = require(path) as Moment;
	if (now) moment.now = now;
	return moment;
}

/** Errors that cannot be traced to a session are every open session's; without one they end the process, as they would have. */
function reportToAll(error: unknown): void {
	if (openSessions.size === 0) throw error;
	for (const session of openSessions) session.errors.push(error);
}

let listening = false;
function listenOnce(): void {
	if (listening) return;
	listening = true;
	onListenerError(reportToAll);
	process.on("unhandledRejection", reportToAll);
}

async function pluginOf(options: OpenOptions): Promise<{ code: string; manifest: PluginManifest } | null> {
	if (options.mainJs === null) return null;
	const code = options.mainJs ?? (await readFile(fileURLToPath(new URL("main.js", ROOT)), "utf8"));
	const manifest = options.manifest ?? (JSON.parse(await readFile(fileURLToPath(new URL("manifest.json", ROOT)), "utf8")) as PluginManifest);
	return { code, manifest };
}

/**
 * Opens a vault: a folder's path, or files by path (kept in memory).
 * @throws Error if the folder or `main.js` is missing, or the plugin does not load
 */
export async function openVault(vault: string | { readonly files: Record<string, string> }, options: OpenOptions = {}): Promise<Session> {
	listenOnce();
	const inner: Disk = typeof vault === "string" ? await openNodeDisk(vault) : new MemoryDisk({ ...vault.files });
	const disk = new CountedDisk(inner);
	const errors: unknown[] = [];
	const onError = (error: unknown) => void errors.push(error);
	const timers = new SessionTimers(onError);
	const windows: SessionWindow[] = [];
	const newWindow = (): HostWindow => {
		const { width, height } = options.size ?? { width: 800, height: 600 };
		const made = createWindow({ width, height, timers, onError, sizeOf: options.sizeOf ?? (() => undefined) });
		windows.push(made);
		return made.win;
	};
	const win = newWindow();
	lendGlobals(win);
	let active = win;
	const clock = { now: options.now === undefined ? undefined : new Date(options.now).getTime() };
	const now = clock.now === undefined ? undefined : () => clock.now ?? Date.now();
	const globals = pluginGlobals({
		win,
		functions: domGlobals(win, () => active.document),
		activeWin: () => active,
		now,
		onError,
	});
	const localStorage = options.localStorage ?? new Map<string, string>();
	const layouts: { last?: SavedLayout } = {};
	const host = await createHost({
		disk: disk.disk,
		win,
		language: options.language ?? "nb",
		theme: options.theme ?? "light",
		mobile: options.mobile ?? false,
		...(options.appVersion === undefined ? {} : { appVersion: options.appVersion }),
		vaultName: options.vaultName ?? "Fellesmappa",
		icons: lucide(),
		localStore: localStorage,
		onLayout: (layout) => (layouts.last = layout),
		onError,
		openWindow: newWindow,
		onWindowChange: (next) => (active = next),
		pluginGlobals: globals,
		moment: freshMoment(now),
		withDocument: (doc, run) => {
			lendGlobals(doc.defaultView as HostWindow);
			return run();
		},
	});
	const session = new Session({ host, inner, disk, timers, windows, errors, localStorage, layouts, clock, folder: typeof vault === "string" ? vault : null, onClosed: () => openSessions.delete(session) });
	openSessions.add(session);
	try {
		const plugin = await pluginOf(options);
		if (plugin) await host.loadPlugin(plugin.code, plugin.manifest, options.userEnabled ?? false);
		await host.start(options.layout);
		await session.settle();
		return session;
	} catch (error) {
		openSessions.delete(session);
		await session.abandon();
		throw error;
	}
}

