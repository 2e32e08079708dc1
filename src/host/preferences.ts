// Owns personal choices: Obsidian's local storage for this vault and device, never a file that syncs.

import type { App } from "obsidian";
import type { PreferenceKey, PreferencesPort } from "../core/ports";

export class LocalPreferences implements PreferencesPort {
	private readonly listeners = new Set<(key: PreferenceKey) => void>();

	constructor(private readonly app: App) {}

	get(key: PreferenceKey): unknown {
		return this.app.loadLocalStorage(`praksis-${key}`) as unknown;
	}

	/** `null` forgets the choice. */
	set(key: PreferenceKey, value: unknown): void {
		this.app.saveLocalStorage(`praksis-${key}`, value);
		for (const listener of [...this.listeners]) listener(key);
	}

	onSet(listener: (key: PreferenceKey) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}
}
