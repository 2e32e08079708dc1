// Owns a running host: it puts an app together in a window, loads plugins into it, and does what a user does outside a plugin.
//
// Order of a start, as in the app: `createHost`, `loadPlugin` (files are not listed yet), `start` (a 'create' event a file,
// then layout-ready). A plugin loaded later is one that the user switches on.

import type { PluginManifest } from "obsidian";
import type { LocalStore } from "./app";
import { App } from "./app";
import type { Disk } from "./disk";
import { domGlobals, installDom } from "./dom";
import type { HostEnvironment, HostWindow } from "./environment";
import { guarded } from "./environment";
import type { TAbstractFile } from "./files";
import { installLanguageAdditions } from "./language-additions";
import type { WorkspaceLeaf } from "./leaf";
import type { PluginGlobals } from "./loader";
import { evaluateCommonJs } from "./loader";
import type { Mode } from "./markdown-view";
import type { Menu } from "./menu";
import type { Moment } from "./moment-instance";
import { moment as sharedMoment, momentLocale } from "./moment-instance";
import { obsidianModule } from "./obsidian-module";
import { API_VERSION } from "./platform";
import { externalModules } from "./external-modules";
import type { Plugin } from "./plugin";
import { TextFileView } from "./text-file-view";
import type { SavedLayout } from "./saved-layout";

export interface HostOptions {
	readonly disk: Disk;
	/** The window to draw in; the page's own in the browser. */
	readonly win: HostWindow;
	/** `nb`, `nn`, `en`, or Obsidian's own code. Default `en`. */
	readonly language?: string;
	readonly theme?: "light" | "dark";
	readonly mobile?: boolean;
	/** The version of Obsidian that the host says it is; below 1.13.0 it shows settings as older apps do. Default 1.13.1. */
	readonly appVersion?: string;
	readonly vaultName?: string;
	/** Where the app is drawn; default is the body. */
	readonly containerEl?: HTMLElement;
	/** SVG bodies by lucide name (`iconsFromCollection`). Default: no icons. */
	readonly icons?: ReadonlyMap<string, string>;
	readonly localStore?: LocalStore;
	/** Told when tabs or views changed; give it back to `start` to restore them. */
	readonly onLayout?: (layout: SavedLayout) => void;
	/** Exceptions that nobody caught. Default: the console. */
	readonly onError?: (error: unknown) => void;
	/** Opens a window for a pop-out. */
	readonly openWindow?: () => HostWindow;
	/** Global names for the plugin's code, beyond what the place has. */
	readonly pluginGlobals?: Partial<PluginGlobals>;
	/** A Moment of the session's own; its locale is set here. */
	readonly moment?: Moment;
	readonly withDocument?: HostEnvironment["withDocument"];
	readonly onWindowChange?: (win: HostWindow) => void;
}

/** Obsidian calls bokmål `no`. */
export function obsidianLanguage(language: string): string {
	return language === "nb" ? "no" : language;
}

export class Host {
	readonly app: App;
	readonly env: HostEnvironment;
	/** What `require("obsidian")` gives in this session. */
	readonly obsidian: typeof import("obsidian");
	private readonly moment: Moment;
	private readonly globals: PluginGlobals;

	constructor(options: HostOptions) {
		const { win } = options;
		installLanguageAdditions();
		installDom(win);
		this.env = {
			win,
			doc: win.document,
			activeWin: win,
			mobile: options.mobile ?? false,
			appVersion: options.appVersion ?? API_VERSION,
			language: obsidianLanguage(options.language ?? "en"),
			reportError: options.onError ?? ((error) => console.error(error)),
			openWindow: options.openWindow,
			onWindowChange: options.onWindowChange,
			withDocument: options.withDocument,
			icons: options.icons ?? new Map(),
			addedIcons: new Map(),
		};
		this.moment = options.moment ?? sharedMoment;
		this.moment.locale(momentLocale(this.env.language));
		this.dressBody(options.theme ?? "light");
		this.app = new App({
			env: this.env,
			disk: options.disk,
			vaultName: options.vaultName ?? "Vault",
			containerEl: options.containerEl ?? win.document.body,
			localStore: options.localStore ?? new Map<string, string>(),
			onLayout: options.onLayout,
		});
		this.obsidian = obsidianModule(this.app, this.moment) as unknown as typeof import("obsidian");
		this.globals = { fixed: options.pluginGlobals?.fixed ?? {}, live: options.pluginGlobals?.live ?? {} };
	}

	private dressBody(theme: "light" | "dark"): void {
		const { body } = this.env.doc;
		body.addClass("obsidian-app");
		this.setTheme(theme, false);
		if (this.env.mobile) body.addClass("is-mobile", "is-phone");
	}

	setTheme(theme: "light" | "dark", tell = true): void {
		const { body } = this.env.doc;
		body.toggleClass("theme-dark", theme === "dark");
		body.toggleClass("theme-light", theme === "light");
		if (tell) this.app.workspace.trigger("css-change");
	}

	/** Counts for plugins loaded from now on, as a restart would. */
	setLanguage(language: string): void {
		this.env.language = obsidianLanguage(language);
		this.moment.locale(momentLocale(this.env.language));
	}

	/**
	 * Runs a built plugin. Resolves when its `onload` has; `byUser` also calls `onUserEnable`.
	 * @throws what evaluating or `onload` throws; the plugin is then unloaded again
	 */
	async loadPlugin(mainJs: string, manifest: PluginManifest, byUser = false): Promise<Plugin> {
		const exported = evaluateCommonJs(mainJs, (id) => this.requireModule(id), this.globals, `plugin:${manifest.id}`);
		const plugin = await this.startPlugin(pluginClass(exported), manifest);
		if (byUser) guarded(this.env, () => plugin.onUserEnable());
		return plugin;
	}

	/** Makes a plugin of its class and loads it. @throws what `onload` throws; the plugin is then unloaded again */
	async startPlugin(PluginClass: new (app: App, manifest: PluginManifest) => Plugin, manifest: PluginManifest): Promise<Plugin> {
		const { plugins } = this.app;
		const plugin = new PluginClass(this.app, { dir: `${this.app.vault.configDir}/plugins/${manifest.id}`, ...manifest });
		plugins.manifests[manifest.id] = manifest;
		plugins.plugins[manifest.id] = plugin;
		plugins.enabledPlugins.add(manifest.id);
		try {
			await plugin.load();
		} catch (error) {
			this.unloadPlugin(manifest.id);
			throw error;
		}
		return plugin;
	}

	private requireModule(id: string): unknown {
		if (id === "obsidian") return this.obsidian;
		const module = externalModules[id];
		if (!module) throw new Error(`The host has no module "${id}".`);
		return module;
	}

	unloadPlugin(id: string): void {
		const { plugins } = this.app;
		const plugin = plugins.plugins[id];
		delete plugins.plugins[id];
		plugins.enabledPlugins.delete(id);
		if (plugin) guarded(this.env, () => plugin.unload());
	}

	/** Lists the files (a 'create' event each), opens the saved tabs, and says that the layout is ready. */
	async start(layout?: SavedLayout): Promise<void> {
		await this.app.vault.load();
		this.app.metadataCache.initialize();
		if (layout) await this.app.workspace.changeLayout(layout);
		this.app.workspace.becomeReady();
	}

	/** Opens a file as a click in the file list does. @throws Error if there is no such file */
	async openFile(path: string, how: { mode?: Mode; newLeaf?: boolean | "tab" | "split" | "window"; line?: number } = {}): Promise<WorkspaceLeaf> {
		const file = this.app.vault.getFileByPath(path);
		if (!file) throw new Error(`No file at "${path}".`);
		const leaf = this.app.workspace.getLeaf(how.newLeaf ?? false);
		await leaf.openFile(file, {
			...(how.mode ? { state: { mode: how.mode } } : {}),
			...(how.line !== undefined ? { eState: { line: how.line } } : {}),
			active: true,
		});
		return leaf;
	}

	/** Puts a file in a tab behind the others whose view is not made until it is shown. */
	async openDeferred(path: string, mode: Mode = "source"): Promise<WorkspaceLeaf> {
		const leaf = this.app.workspace.getLeaf("tab");
		await leaf.defer("markdown", { file: path, mode });
		return leaf;
	}

	/** The menu that a right click on one or several files in the file list shows. Not shown until asked. */
	fileMenu(paths: readonly string[]): Menu {
		const files = paths.map((path) => this.app.vault.getAbstractFileByPath(path)).filter((file): file is TAbstractFile => file !== null);
		if (files.length !== paths.length) throw new Error(`Not all of these exist: ${paths.join(", ")}`);
		const menu = new (this.obsidian.Menu as unknown as new () => Menu)();
		const source = "file-explorer-context-menu";
		if (files.length === 1) this.app.workspace.trigger("file-menu", menu, files[0], source);
		else this.app.workspace.trigger("files-menu", menu, files, source);
		return menu;
	}

	/** The menu of the active editor. */
	editorMenu(): Menu {
		const menu = new (this.obsidian.Menu as unknown as new () => Menu)();
		const view = this.app.workspace.activeEditor;
		if (view) this.app.workspace.trigger("editor-menu", menu, view.editor, view);
		return menu;
	}

	/** What `obsidian://ACTION?…` does. @returns false if no plugin handles the action */
	protocol(params: { action: string; [key: string]: string }): boolean {
		const handler = this.app.protocolHandlers.get(params.action);
		if (!handler) return false;
		guarded(this.env, () => handler(params));
		return true;
	}

	/** Writes what is typed and not yet saved. */
	async saveAll(): Promise<void> {
		for (const { view } of this.app.workspace.allLeaves()) if (view instanceof TextFileView) await view.save();
	}

	/** The free functions of Obsidian (`createEl` …), for the page's own globals. */
	globalFunctions(): Record<string, unknown> {
		return domGlobals(this.env.win, () => this.env.activeWin.document);
	}

	/** Saves, tells plugins, unloads them and lets the disk go. */
	async close(): Promise<void> {
		await this.saveAll();
		this.app.workspace.trigger("quit", { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: async () => undefined });
		for (const id of Object.keys(this.app.plugins.plugins)) this.unloadPlugin(id);
		for (const leaf of this.app.workspace.allLeaves()) leaf.view.unload();
		this.app.detach();
		await this.app.vault.close();
	}
}

function pluginClass(exported: unknown): new (app: App, manifest: PluginManifest) => Plugin {
	const candidate = (exported as { default?: unknown } | null)?.default ?? exported;
	if (typeof candidate !== "function") throw new Error("The plugin exports no class.");
	return candidate as new (app: App, manifest: PluginManifest) => Plugin;
}

/** Puts a host together. Load plugins, then call `start`. */
export async function createHost(options: HostOptions): Promise<Host> {
	return new Host(options);
}
