// Owns the commands that the page itself adds, with the hotkeys that Obsidian documents for them.
// https://help.obsidian.md/hotkeys and https://help.obsidian.md/editing-shortcuts
import type { Modifier } from "obsidian";
import type { App } from "../host/app";
import { MarkdownView } from "../host/markdown-view";

export interface PageCommand {
	readonly id: string;
	readonly name: string;
	/** Pressed with Ctrl, on a Mac with Cmd. */
	readonly key?: string;
	readonly run: () => unknown;
	/** Whether it makes sense now; always if left out. */
	readonly available?: () => boolean;
}

/** Adds the commands to the palette and their keys to the app's own scope, which dialogs and menus take over. */
export function addPageCommands(app: App, commands: readonly PageCommand[]): void {
	for (const { id, name, key, run, available } of commands) {
		const attempt = (checking: boolean): boolean => {
			if (available && !available()) return false;
			if (!checking) run();
			return true;
		};
		app.commands.addCommand({ id, name, checkCallback: attempt });
		if (!key) continue;
		app.scope.register(["Mod"] satisfies Modifier[], key, () => {
			app.commands.executeCommandById(id);
			return false;
		});
	}
}

/** As the palette shows it: `Ctrl+E`, on a Mac `⌘E`. */
export function hotkeyText(key: string): string {
	return /Mac|iPhone|iPad/.test(navigator.platform) ? `⌘${key.toUpperCase()}` : `Ctrl+${key.toUpperCase()}`;
}

export function activeNote(app: App): MarkdownView | null {
	return app.workspace.getActiveViewOfType(MarkdownView) ?? null;
}

export async function toggleReading(app: App): Promise<void> {
	const view = activeNote(app);
	if (!view) return;
	await view.setMode(view.getMode() === "source" ? "preview" : "source");
	view.focus();
}
