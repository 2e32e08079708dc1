// Owns `window.preview`: what browser tests may ask of the page beyond what a person can do.
import type { Host } from "../host/host";
import type { App } from "../host/app";
import type { MarkdownView } from "../host/markdown-view";
import type { InjectedNote } from "../host/metadata-cache";
import { setClock } from "./clock";
import { storeNow } from "./page-state";

export interface PreviewHooks {
	/** Resolves when the vault is read, the plugin is loaded and the notes of the last visit are open. */
	readonly ready: Promise<void>;
	/** The host's app, for what the calls below do not cover. */
	readonly app: App;
	/** Opens a note as a click in the file list does. @throws Error when there is none at the path. */
	openNote(path: string, options?: { readonly newTab?: boolean; readonly mode?: "source" | "preview" }): Promise<void>;
	/** The text in the active note's editor, with what is not saved yet; "" when no note is open. */
	editorText(): string;
	/** Offsets of the selection in the active note's editor. */
	selection(): { readonly anchor: number; readonly head: number };
	/** Adds notes that exist in the host alone, with these metadata cache entries. Resolves when they are in the cache. */
	injectNotes(notes: readonly InjectedNote[]): Promise<void>;
	/** Saves what is being edited and waits until disk, metadata cache and screen have caught up. */
	settled(): Promise<void>;
	/** Sets the page's time (ISO with zone), or gives the real one back; kept over reloads. */
	setNow(iso: string | null): void;
}

declare global {
	interface Window {
		preview: PreviewHooks;
	}
}

export function makeHooks(host: Host, ready: Promise<void>): PreviewHooks {
	const { app } = host;
	const active = (): MarkdownView | null => app.workspace.activeEditor;
	return {
		ready,
		app,
		openNote: async (path, { newTab = false, mode } = {}) => {
			await host.openFile(path, { mode, newLeaf: newTab ? "tab" : false });
		},
		editorText: () => active()?.editor.getValue() ?? "",
		selection: () => {
			const { anchor, head } = active()?.editor.cm.state.selection.main ?? { anchor: 0, head: 0 };
			return { anchor, head };
		},
		injectNotes: (notes) => app.metadataCache.injectAll(notes),
		settled: async () => {
			await host.saveAll();
			await app.metadataCache.whenIdle();
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		},
		setNow: (iso) => {
			storeNow(iso);
			setClock(iso === null ? null : Date.parse(iso));
		},
	};
}
