// Owns `app`, the object that plugins start from, and what its parts share.

import type { MarkdownPostProcessor, ObsidianProtocolHandler } from "obsidian";
import { Commands } from "./commands";
import type { Disk } from "./disk";
import { installDom } from "./dom";
import type { HostEnvironment, HostWindow } from "./environment";
import { FileManager } from "./file-manager";
import type { TFile } from "./files";
import { Keymap, Scope } from "./keymap";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownView } from "./markdown-view";
import type { Menu } from "./menu";
import { MetadataCache } from "./metadata-cache";
import type { Modal } from "./modal";
import type { Notice } from "./notice";
import { joinPath } from "./path";
import type { Plugin } from "./plugin";
import { claimDocument } from "./session";
import { SettingsDialog } from "./setting-tab";
import { Vault } from "./vault";
import type { View } from "./views";
import type { SavedLayout } from "./saved-layout";
import { Workspace } from "./workspace";

/** Where `saveLocalStorage` keeps its texts: one a vault and device. `Map` fits. */
export interface LocalStore {
	get(key: string): string | undefined;
	set(key: string, value: string): unknown;
	delete(key: string): unknown;
	keys(): Iterable<string>;
}

export interface AppParts {
	readonly env: HostEnvironment;
	readonly disk: Disk;
	readonly vaultName: string;
	/** The element that the app is drawn in. */
	readonly containerEl: HTMLElement;
	readonly localStore: LocalStore;
	readonly onLayout?: ((layout: SavedLayout) => void) | undefined;
}

export class App {
	readonly env: HostEnvironment;
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	readonly workspace: Workspace;
	readonly commands: Commands;
	readonly setting: SettingsDialog;
	readonly scope = new Scope();
	readonly keymap: Keymap;
	readonly renderContext = { hoverPopover: null };
	readonly statusBarEl: HTMLElement;
	lastEvent: KeyboardEvent | MouseEvent | null = null;
	/** Not in obsidian.d.ts, but in use: plugins by id, and which are on. */
	readonly plugins = {
		plugins: {} as Record<string, Plugin>,
		manifests: {} as Record<string, unknown>,
		enabledPlugins: new Set<string>(),
		getPlugin: (id: string): Plugin | null => this.plugins.plugins[id] ?? null,
	};

	// What the session's parts share; the scripting interface and the page read it.
	readonly openModals: Modal[] = [];
	readonly openMenus: Menu[] = [];
	readonly openNotices: Notice[] = [];
	/** The first text of every notice, in order. */
	readonly noticeLog: string[] = [];
	/** The present in Moment's tokens, for samples beside a format field. */
	formatNow: (format: string) => string = (format) => format;
	readonly viewCreators = new Map<string, (leaf: WorkspaceLeaf) => View>([["markdown", (leaf) => new MarkdownView(leaf)]]);
	readonly extensionTypes = new Map<string, string>([["md", "markdown"]]);
	readonly postProcessors: MarkdownPostProcessor[] = [];
	readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
	readonly cliHandlers = new Map<string, (params: Record<string, string>) => unknown>();
	readonly editorSuggests: unknown[] = [];
	private readonly localStore: LocalStore;
	private readonly onLayout: ((layout: SavedLayout) => void) | undefined;
	private readonly detachKeys = new Map<HostWindow, () => void>();
	private ids = 0;

	constructor(parts: AppParts) {
		this.env = parts.env;
		this.localStore = parts.localStore;
		this.onLayout = parts.onLayout;
		this.keymap = new Keymap(this.env, this.scope, () => this.workspace.activeLeaf?.view.scope ?? null, (evt) => (this.lastEvent = evt));
		this.adopt(this.env.win);
		this.vault = new Vault(parts.disk, parts.vaultName);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(this.vault, this.metadataCache);
		this.commands = new Commands(this);
		this.workspace = new Workspace(this, parts.containerEl);
		this.statusBarEl = parts.containerEl.createDiv("status-bar");
		this.setting = new SettingsDialog(this);
	}

	newId(kind: string): string {
		return `${kind}-${++this.ids}`;
	}

	isDarkMode(): boolean {
		return this.env.doc.body.hasClass("theme-dark");
	}

	/** null if nothing is kept, or what is kept cannot be read. */
	loadLocalStorage(key: string): unknown {
		const text = this.localStore.get(key);
		if (text === undefined) return null;
		try {
			return JSON.parse(text) as unknown;
		} catch {
			return null;
		}
	}

	/** Saving null or undefined removes the entry. */
	saveLocalStorage(key: string, value: unknown): void {
		if (value === null || value === undefined) this.localStore.delete(key);
		else this.localStore.set(key, JSON.stringify(value));
	}

	viewTypeFor(extension: string): string | undefined {
		return this.extensionTypes.get(extension);
	}

	saveLayout(layout: SavedLayout): void {
		this.onLayout?.(layout);
	}

	/** The app makes the note that a link points at when the link is followed. */
	async createNoteForLink(linkpath: string, sourcePath: string): Promise<TFile> {
		const path = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
		const folder = this.fileManager.getNewFileParent(sourcePath);
		return this.vault.create(path.includes("/") ? path : joinPath(folder.path, path), "");
	}

	/** Gives a window the DOM helpers and this app's keys. */
	private adopt(win: HostWindow): void {
		installDom(win);
		claimDocument(win.document, this);
		this.detachKeys.set(win, this.keymap.attach(win));
	}

	/** @throws Error where there are no pop-outs (phones) */
	openPopout(): HostWindow {
		if (!this.env.openWindow || this.env.mobile) throw new Error("Pop-out windows are not supported here.");
		const win = this.env.openWindow();
		this.adopt(win);
		win.document.body.className = `${this.env.doc.body.className} is-popout-window`;
		return win;
	}

	closePopout(win: HostWindow): void {
		this.detachKeys.get(win)?.();
		this.detachKeys.delete(win);
		win.close();
	}

	/** Stops listening in every window. */
	detach(): void {
		for (const stop of this.detachKeys.values()) stop();
		this.detachKeys.clear();
	}
}
