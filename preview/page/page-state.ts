// Owns what the page remembers between reloads: theme, language, phone form and the open notes. Kept in the browser only.
import type { LocalStore } from "../host/app";
import type { SavedLayout } from "../host/workspace";
import { isLanguage, type Language } from "../../src/core/language";

export type Theme = "light" | "dark";

const KEYS = {
	theme: "praksis-preview-theme",
	language: "praksis-preview-language",
	mobile: "praksis-preview-mobile",
	now: "praksis-preview-now",
	layout: "praksis-preview-layout",
} as const;

const PLUGIN_PREFIX = "app-";

export function storedTheme(): Theme {
	const stored = localStorage.getItem(KEYS.theme);
	if (stored === "light" || stored === "dark") return stored;
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function storeTheme(theme: Theme): void {
	localStorage.setItem(KEYS.theme, theme);
}

export function storedLanguage(fallback: Language): Language {
	const stored = localStorage.getItem(KEYS.language);
	return isLanguage(stored) ? stored : fallback;
}

export function storeLanguage(language: Language): void {
	localStorage.setItem(KEYS.language, language);
}

export function storedMobile(): boolean {
	return localStorage.getItem(KEYS.mobile) === "true";
}

export function storeMobile(mobile: boolean): void {
	localStorage.setItem(KEYS.mobile, String(mobile));
}

/** The time that a test has set, milliseconds since the epoch; null for the real one. */
export function storedNow(): number | null {
	const stored = localStorage.getItem(KEYS.now);
	return stored === null ? null : Date.parse(stored);
}

export function storeNow(iso: string | null): void {
	if (iso === null) localStorage.removeItem(KEYS.now);
	else localStorage.setItem(KEYS.now, iso);
}

/** For this tab of the browser alone, so that two of them do not take over each other's notes. */
export function storeLayout(layout: SavedLayout): void {
	sessionStorage.setItem(KEYS.layout, JSON.stringify(layout));
}

/** The tabs that stood open before a reload. */
export function storedLayout(): SavedLayout | undefined {
	const stored = sessionStorage.getItem(KEYS.layout);
	if (stored === null) return undefined;
	try {
		return JSON.parse(stored) as SavedLayout;
	} catch {
		return undefined;
	}
}

/** The app's own local storage, as plugins see it, in the browser's. */
export const pluginStore: LocalStore = {
	get: (key) => localStorage.getItem(PLUGIN_PREFIX + key) ?? undefined,
	set: (key, value) => localStorage.setItem(PLUGIN_PREFIX + key, value),
	delete: (key) => localStorage.removeItem(PLUGIN_PREFIX + key),
	keys: () =>
		Object.keys(localStorage)
			.filter((key) => key.startsWith(PLUGIN_PREFIX))
			.map((key) => key.slice(PLUGIN_PREFIX.length)),
};
