// Owns what every dialog, view and command is given.

import type { App } from "obsidian";
import type { Language } from "../core/language";
import type { Ports } from "../core/ports";
import type { Texts } from "../i18n/texts";

export interface UiContext {
	readonly app: App;
	readonly ports: Ports;
	/** The interface's language: the personal choice, else the app's. */
	readonly language: Language;
	readonly texts: Texts;
}
