// Owns the bar on top of the page: that this is a demo, and the switches for language, theme and phone form.
import { LANGUAGES, type Language } from "../../src/core/language";
import type { Theme } from "./page-state";
import { LANGUAGE_NAMES, type PageTexts } from "./texts";

export interface DemoBarOptions {
	readonly texts: PageTexts;
	readonly language: Language;
	readonly theme: Theme;
	readonly mobile: boolean;
	readonly setIcon: (el: HTMLElement, icon: string) => void;
	readonly onLanguage: (language: Language) => void;
	readonly onTheme: () => Theme;
	readonly onMobile: () => void;
}

export function makeDemoBar(doc: Document, options: DemoBarOptions): HTMLElement {
	const { texts } = options;
	const bar = doc.createElement("header");
	bar.className = "preview-bar";
	const badge = bar.appendChild(doc.createElement("span"));
	badge.className = "preview-bar-badge";
	badge.textContent = texts.demoBadge;
	for (const [className, text] of [["mod-long", texts.demoNote], ["mod-short", texts.demoNoteShort]] as const) {
		const note = bar.appendChild(doc.createElement("span"));
		note.className = `preview-bar-note ${className}`;
		note.textContent = text;
	}
	const controls = bar.appendChild(doc.createElement("div"));
	controls.className = "preview-bar-controls";
	controls.append(languageSelect(doc, options), themeButton(doc, options), mobileButton(doc, options));
	return bar;
}

function languageSelect(doc: Document, { texts, language, onLanguage }: DemoBarOptions): HTMLElement {
	const select = doc.createElement("select");
	select.setAttribute("aria-label", texts.language);
	for (const code of LANGUAGES) {
		const option = select.appendChild(doc.createElement("option"));
		option.value = code;
		option.lang = code;
		option.textContent = LANGUAGE_NAMES[code];
	}
	select.value = language;
	select.addEventListener("change", () => onLanguage(select.value as Language));
	return select;
}

/** The button says what it does, not what is: "Dark theme" while the light one is shown. */
function themeButton(doc: Document, { texts, theme, setIcon, onTheme }: DemoBarOptions): HTMLElement {
	const button = iconButton(doc);
	const show = (shown: Theme): void => {
		button.setAttribute("aria-label", shown === "light" ? texts.themeDark : texts.themeLight);
		setIcon(button, shown === "light" ? "moon" : "sun");
	};
	show(theme);
	button.addEventListener("click", () => show(onTheme()));
	return button;
}

function mobileButton(doc: Document, { texts, mobile, setIcon, onMobile }: DemoBarOptions): HTMLElement {
	const button = iconButton(doc);
	button.setAttribute("aria-label", mobile ? texts.mobileOff : texts.mobileOn);
	setIcon(button, mobile ? "monitor" : "smartphone");
	button.addEventListener("click", onMobile);
	return button;
}

/** A button that shows an icon alone; give it an `aria-label`. */
export function iconButton(doc: Document): HTMLButtonElement {
	const button = doc.createElement("button");
	button.type = "button";
	button.className = "clickable-icon";
	return button;
}
