// Owns what the interface half of the host knows about the place it runs in: windows, language, device, errors.

/** A browser window, or happy-dom's: both have the classes of the DOM as properties. */
export type HostWindow = Window & typeof globalThis;

/** What one running host shares between its parts. One per session; nothing of it is global. */
export interface HostEnvironment {
	/** The main window. Pop-outs have their own. */
	readonly win: HostWindow;
	readonly doc: Document;
	/** The window that was used last: where `activeDocument` points, and where dialogs and notices open. */
	activeWin: HostWindow;
	readonly mobile: boolean;
	/** What `apiVersion` says; below 1.13.0 settings tabs draw themselves. */
	readonly appVersion: string;
	/** Obsidian's code for the interface language: `en`, `no`, `nn` … Read at start by plugins. */
	language: string;
	/** Takes an exception that nobody caught. */
	reportError(error: unknown): void;
	/** Opens a further window for a pop-out, with the DOM helpers installed; undefined where there are none (phones). */
	readonly openWindow?: (() => HostWindow) | undefined;
	/**
	 * Runs something while the global `document` is this one. CodeMirror makes its elements in the global document,
	 * which in Node is none: there the session sets it. Absent in the browser.
	 */
	readonly withDocument?: (<T>(doc: Document, run: () => T) => T) | undefined;
	/** Called when `activeWin` changed. */
	onWindowChange?: ((win: HostWindow) => void) | undefined;
	/** The lucide icons that this host can draw: the SVG's body by name, view box 24. */
	readonly icons: ReadonlyMap<string, string>;
	/** Icons added by plugins with `addIcon`: SVG text with a view box of 100. */
	readonly addedIcons: Map<string, string>;
}

export function useWindow(env: HostEnvironment, win: HostWindow): void {
	if (env.activeWin === win) return;
	env.activeWin = win;
	env.onWindowChange?.(win);
}

/** Runs a callback of a plugin: what it throws, now or later, is reported and does not stop the host. */
export function guarded(env: HostEnvironment, run: () => unknown): unknown {
	try {
		const result = run();
		if (result instanceof Promise) result.catch((error: unknown) => env.reportError(error));
		return result;
	} catch (error) {
		env.reportError(error);
		return undefined;
	}
}
