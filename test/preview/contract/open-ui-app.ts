// Owns the opening of an app with an interface for the contract tests.
// The tests see Obsidian's own types only; to run them in the real app, give this file another `openUiApp`.

import type * as Obsidian from "obsidian";
import type { App, MarkdownView, TFile, WorkspaceLeaf } from "obsidian";
import type { Session } from "../../../preview/headless/index";
import { openVault } from "../../../preview/headless/index";

export interface UiApp {
	readonly app: App;
	/** What `require("obsidian")` gives. */
	readonly obsidian: typeof Obsidian;
	readonly doc: Document;
	/** The user presses keys where the focus is. */
	press(...keys: string[]): Promise<void>;
	/** The user types where the focus is. */
	type(text: string): Promise<void>;
	/** Everything begun is done. */
	settled(): Promise<void>;
	/** Opens a note as a click in the file list does. */
	openNote(path: string, mode?: "source" | "preview"): Promise<MarkdownView>;
	/** Puts a note in a tab that has not been shown since the app started. */
	openInBackground(path: string): Promise<WorkspaceLeaf>;
	/** Switches on a plugin of this class; the result is its instance. */
	plug<T extends Obsidian.Plugin>(make: (obsidian: typeof Obsidian) => new (app: App, manifest: Obsidian.PluginManifest) => T): Promise<T>;
	unplug(): void;
	/** The names of the settings that the app's search of settings finds. */
	findSettings(query: string): string[];
	/** What the app reported as not caught; `close` fails if it was not taken. */
	takeErrors(): string[];
	close(): Promise<void>;
}

export interface UiOptions {
	readonly mobile?: boolean;
	readonly language?: string;
	/** The version of Obsidian to be, for what changed between versions. */
	readonly appVersion?: string;
}

const MANIFEST = { id: "contract", name: "Contract", author: "Praksis", version: "1.0.0", minAppVersion: "1.10.2", description: "Asks the app." };

export async function openUiApp(files: Record<string, string>, options: UiOptions = {}): Promise<UiApp> {
	const session: Session = await openVault({ files }, { mainJs: null, ...options });
	const { host } = session;
	const app = host.app as unknown as App;
	const fileAt = (path: string): TFile => {
		const file = app.vault.getFileByPath(path);
		if (!file) throw new Error(`No file at ${path}`);
		return file;
	};
	return {
		app,
		obsidian: host.obsidian,
		get doc() {
			return host.env.activeWin.document;
		},
		press: (...keys) => session.press(...keys),
		type: (text) => session.type(text),
		settled: () => session.settle(),
		openNote: async (path, mode = "source") => {
			const leaf = app.workspace.getLeaf(false);
			await leaf.openFile(fileAt(path), { state: { mode } });
			await session.settle();
			return leaf.view as MarkdownView;
		},
		openInBackground: async (path) => (await host.openDeferred(path)) as unknown as WorkspaceLeaf,
		plug: async (make) => (await host.startPlugin(make(host.obsidian) as never, MANIFEST)) as never,
		unplug: () => host.unloadPlugin(MANIFEST.id),
		findSettings: (query) => session.findSettings(query),
		takeErrors: () => session.takeErrors().map(String),
		close: () => session.close(),
	};
}
