// Owns one open vault: what a user of it can do and see. Actions resolve when everything has settled.

import type { CachedMetadata } from "obsidian";
import type { App } from "../host/app";
import type { Disk } from "../host/disk";
import type { HostWindow } from "../host/environment";
import type { Host } from "../host/host";
import type { Mode } from "../host/markdown-view";
import { MarkdownView } from "../host/markdown-view";
import type { InjectedNote } from "../host/metadata-cache";
import type { VaultWrite } from "../host/vault-changes";
import type { SavedLayout } from "../host/saved-layout";
import { Area } from "./area";
import { Dialog } from "./dialog";
import { isTextField, pressKey, typeInField } from "./keyboard";
import type { MenuReading } from "./menu-reading";
import { readMenu } from "./menu-reading";
import { OpenNote } from "./note";
import { Outside } from "./outside";
import type { CountedDisk } from "./quiet";
import { untilQuiet } from "./quiet";
import { nameOf, pickOrThrow, readText } from "./reading";
import type { SessionTimers } from "./timers";
import type { SessionWindow } from "./window";

export interface NoticeReading {
	readonly text: string;
	readonly buttons: readonly string[];
}

export interface SessionParts {
	readonly host: Host;
	readonly inner: Disk;
	readonly disk: CountedDisk;
	readonly timers: SessionTimers;
	readonly windows: readonly SessionWindow[];
	readonly errors: unknown[];
	readonly localStorage: Map<string, string>;
	readonly layouts: { last?: SavedLayout };
	readonly clock: { now: number | undefined };
	readonly folder: string | null;
	readonly onClosed: () => void;
}

export class Session {
	readonly host: Host;
	readonly app: App;
	/** Every write that the vault made since it was opened. */
	readonly writes: VaultWrite[] = [];
	/** What nobody caught, console errors included. Reading it does not empty it; `takeErrors` does. */
	readonly errors: unknown[];
	/** What this device remembers, as texts by key. */
	readonly localStorage: Map<string, string>;
	/** Changes of the folder by another program: a sync service, another editor. */
	readonly external: Outside;
	private readonly settleNow = () => this.settle();

	constructor(private readonly parts: SessionParts) {
		this.host = parts.host;
		this.app = parts.host.app;
		this.errors = parts.errors;
		this.localStorage = parts.localStorage;
		this.external = new Outside(this.app.vault, parts.inner, parts.folder, this.settleNow);
		this.app.vault.onWrite((write) => this.writes.push(write));
	}

	get win(): HostWindow {
		return this.host.env.activeWin;
	}

	/** Waits until the app has nothing more to do. What is typed is saved; timers due within a second run at once. */
	async settle(): Promise<void> {
		await untilQuiet(this.host, this.parts.disk, this.parts.timers);
	}

	// Notes

	/** Opens a note in a mode (`source` is editing, `preview` reading), here or in a new tab. */
	async open(path: string, how: { mode?: Mode; newTab?: boolean } = {}): Promise<OpenNote> {
		const leaf = await this.host.openFile(path, { mode: how.mode ?? "source", newLeaf: how.newTab ?? false });
		await this.settle();
		if (!(leaf.view instanceof MarkdownView)) throw new Error(`${path} is not a note.`);
		return new OpenNote(leaf.view, this.settleNow);
	}

	/** Puts a note in a tab in the background whose view is not loaded. */
	async openDeferred(path: string, mode: Mode = "source"): Promise<void> {
		await this.host.openDeferred(path, mode);
		await this.settle();
	}

	/** Opens a note in a window of its own. */
	async openInWindow(path: string, mode: Mode = "source"): Promise<OpenNote> {
		const leaf = await this.host.openFile(path, { mode, newLeaf: "window" });
		await this.settle();
		return new OpenNote(leaf.view as MarkdownView, this.settleNow);
	}

	/** The note in front, null if there is none. */
	get note(): OpenNote | null {
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		return view?.file ? new OpenNote(view, this.settleNow) : null;
	}

	/** A file's text as the vault has it. @throws Error if there is no such file */
	async read(path: string): Promise<string> {
		const file = this.app.vault.getFileByPath(path);
		if (!file) throw new Error(`No file at "${path}".`);
		return this.app.vault.read(file);
	}

	/** Paths of all files, sorted. */
	get files(): string[] {
		return this.app.vault.getFiles().map((file) => file.path).sort();
	}

	// Commands

	private fullId(id: string): string {
		if (id.includes(":")) return id;
		const plugin = [...this.app.plugins.enabledPlugins][0];
		return plugin ? `${plugin}:${id}` : id;
	}

	/** Runs a command by id; the plugin's own needs no prefix. @returns false if it is not available now */
	async run(id: string): Promise<boolean> {
		const done = this.app.commands.executeCommandById(this.fullId(id));
		await this.settle();
		return done;
	}

	/** The commands available now, as the palette shows them. */
	get commands(): { id: string; name: string }[] {
		return this.app.commands.listCommands().map(({ id, name }) => ({ id, name }));
	}

	isAvailable(id: string): boolean {
		const command = this.app.commands.findCommand(this.fullId(id));
		return command !== undefined && this.app.commands.isAvailable(command);
	}

	// Dialogs, notices, menus

	/** The dialog in front. @throws Error if none is open */
	get dialog(): Dialog {
		const modal = this.app.openModals[this.app.openModals.length - 1];
		if (!modal) throw new Error(`No dialog is open. Notices: ${JSON.stringify(this.notices.map((notice) => notice.text))}`);
		return new Dialog(modal, this.settleNow);
	}

	get hasDialog(): boolean {
		return this.app.openModals.length > 0;
	}

	/** The notices that are shown. */
	get notices(): NoticeReading[] {
		return this.app.openNotices.map(({ containerEl, messageEl }) => ({
			text: readText(messageEl),
			buttons: [...containerEl.querySelectorAll("button, a, [role=button]")].map(nameOf),
		}));
	}

	/** Presses a button in a notice by its label; of several such notices the newest. */
	async pressNotice(label: string): Promise<void> {
		const buttons = [...this.app.openNotices].reverse().flatMap(({ containerEl }) => [...containerEl.querySelectorAll<HTMLElement>("button, a, [role=button]")]);
		pickOrThrow(buttons, nameOf, label, "button in a notice").click();
		await this.settle();
	}

	async dismissNotices(): Promise<void> {
		for (const notice of [...this.app.openNotices]) notice.hide();
		await this.settle();
	}

	/** The menu of one or several files in the file list. */
	fileMenu(paths: string | readonly string[]): MenuReading {
		return readMenu(this.win, this.settleNow, this.host.fileMenu(typeof paths === "string" ? [paths] : paths).items);
	}

	/** The menu of the active editor. */
	editorMenu(): MenuReading {
		return readMenu(this.win, this.settleNow, this.host.editorMenu().items);
	}

	/** The menu that is shown. @throws Error if none is */
	get menu(): MenuReading {
		const menu = this.app.openMenus[this.app.openMenus.length - 1];
		if (!menu) throw new Error("No menu is open.");
		return readMenu(this.win, this.settleNow, menu.items);
	}

	/** Presses keys where the focus is. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			pressKey(this.win.document, key);
			await this.settle();
		}
	}

	/** Types where the focus is: in a field, else in the note in front. */
	async type(text: string): Promise<void> {
		const active = this.win.document.activeElement;
		if (isTextField(active)) typeInField(active, text);
		else if (this.note) await this.note.type(text);
		else throw new Error("Nothing here can be typed in.");
		await this.settle();
	}

	// Views, settings, ribbon

	/** An open view by its type; a deferred one is loaded. @throws Error if none is open */
	async view(type: string): Promise<Area> {
		const leaf = this.app.workspace.getLeavesOfType(type)[0];
		if (!leaf) throw new Error(`No view of type "${type}" is open.`);
		await this.app.workspace.revealLeaf(leaf);
		await this.settle();
		return new Area(leaf.view.containerEl, this.settleNow);
	}

	/** The plugin's tab in the settings, opened if it is not. */
	async settings(): Promise<Area> {
		this.app.setting.open();
		const id = [...this.app.plugins.enabledPlugins][0];
		if (id) this.app.setting.openTabById(id);
		await this.settle();
		return new Area(this.app.setting.tabContentEl, this.settleNow);
	}

	/** The names of the declared settings that the app's search of settings finds; none in apps before 1.13.0. */
	findSettings(query: string): string[] {
		return this.app.setting.find(query);
	}

	/** The names of the ribbon's buttons. */
	get ribbon(): string[] {
		return [...this.app.workspace.leftRibbon.containerEl.children].map(nameOf);
	}

	async pressRibbon(name: string): Promise<void> {
		const buttons = [...this.app.workspace.leftRibbon.containerEl.children] as HTMLElement[];
		pickOrThrow(buttons, nameOf, name, "ribbon button").click();
		await this.settle();
	}

	/** What opening `obsidian://ACTION?key=value` does. @returns false if nobody handles it */
	async openUri(uri: string): Promise<boolean> {
		const url = new URL(uri);
		const done = this.host.protocol({ ...Object.fromEntries(url.searchParams), action: url.hostname || url.pathname.replace(/^\/+/, "") });
		await this.settle();
		return done;
	}

	/** Tabs and sidebars as they would be kept for the next start. */
	get layout(): SavedLayout {
		return this.app.workspace.getLayout();
	}

	/** What the plugin's `Date` says from now on. Needs `now` in the options. */
	setNow(now: string | number): void {
		if (this.parts.clock.now === undefined) throw new Error("The session runs on the real clock: give `now` when opening it.");
		this.parts.clock.now = new Date(now).getTime();
	}

	/** Tells views that the window has another size. */
	async resized(): Promise<void> {
		for (const window of this.parts.windows) window.resized();
		this.app.workspace.trigger("resize");
		for (const leaf of this.app.workspace.allLeaves()) leaf.onResize();
		await this.settle();
	}

	// The world outside

	/** Adds notes that exist only as cache entries, for large vaults. */
	async inject(notes: Iterable<InjectedNote> | Record<string, CachedMetadata>): Promise<void> {
		const list = Symbol.iterator in notes ? (notes as Iterable<InjectedNote>) : Object.entries(notes).map(([path, cache]) => ({ path, cache }));
		await this.app.metadataCache.injectAll(list);
		await this.settle();
	}

	// The end

	/** Hands over the errors and forgets them, so that `close` does not reject. */
	takeErrors(): unknown[] {
		return this.errors.splice(0);
	}

	/** Saves, unloads the plugin, closes. @throws AggregateError if there were errors that nobody took */
	async close(): Promise<void> {
		await this.settle();
		await this.host.close();
		await this.abandon();
		if (this.errors.length > 0) throw new AggregateError(this.errors, `There were errors in the session: ${this.errors.map(String).join("; ")}`);
	}

	/** Lets everything go, without saving. */
	async abandon(): Promise<void> {
		this.parts.onClosed();
		this.parts.timers.stopAll();
		await this.parts.inner.close();
		for (const window of this.parts.windows) await window.close();
	}

}
