// Owns every text of the page around the plugin, in the three languages.
import type { Language } from "../../src/core/language";

export interface PageTexts {
	readonly demoBadge: string;
	readonly demoNote: string;
	/** For narrow windows. */
	readonly demoNoteShort: string;
	readonly language: string;
	readonly themeDark: string;
	readonly themeLight: string;
	readonly mobileOn: string;
	readonly mobileOff: string;
	readonly openSettings: string;
	readonly openPalette: string;
	readonly openSwitcher: string;
	readonly showFiles: string;
	readonly hideFiles: string;
	readonly showSidebar: string;
	readonly hideSidebar: string;
	readonly files: string;
	readonly ribbon: string;
	readonly sidebar: string;
	readonly open: string;
	readonly openInNewTab: string;
	readonly moveToTrash: string;
	readonly toggleReading: string;
	readonly palettePlaceholder: string;
	readonly switcherPlaceholder: string;
	readonly noCommand: string;
	readonly noNote: string;
	readonly appearance: string;
	readonly theme: string;
	readonly mobile: string;
	readonly mobileAbout: string;
	readonly languageAbout: string;
	readonly emptyTitle: string;
	readonly emptyHint: string;
	readonly disconnected: string;
	readonly connected: string;
	readonly closeTab: string;
	readonly moveToSidebar: string;
	readonly moveToMain: string;
	readonly editor: string;
	readonly failed: (message: string) => string;
}

const nb: PageTexts = {
	demoBadge: "Demo",
	demoNote: "Dette er en demo av Praksis, ikke Obsidian. Filene er vanlige Markdown-filer på denne maskinen.",
	demoNoteShort: "Demo av Praksis, ikke Obsidian",
	language: "Språk",
	themeDark: "Mørkt tema",
	themeLight: "Lyst tema",
	mobileOn: "Vis som på mobil",
	mobileOff: "Vis som på datamaskin",
	openSettings: "Innstillinger",
	openPalette: "Kommandoer",
	openSwitcher: "Finn notat",
	showFiles: "Vis filene",
	hideFiles: "Skjul filene",
	showSidebar: "Vis høyre sidefelt",
	hideSidebar: "Skjul høyre sidefelt",
	files: "Filer",
	ribbon: "Snarveier",
	sidebar: "Høyre sidefelt",
	open: "Åpne",
	openInNewTab: "Åpne i ny fane",
	moveToTrash: "Slett",
	toggleReading: "Bytt mellom lesing og redigering",
	palettePlaceholder: "Skriv navnet på en kommando …",
	switcherPlaceholder: "Skriv navnet på et notat …",
	noCommand: "Ingen kommando passer.",
	noNote: "Ingen notater passer.",
	appearance: "Utseende og språk",
	theme: "Tema",
	mobile: "Mobil",
	mobileAbout: "Viser siden slik appen er på en telefon. Siden lastes på nytt.",
	languageAbout: "Språket som Praksis får vite at appen har. Siden lastes på nytt.",
	emptyTitle: "Ingen notater er åpne",
	emptyHint: "Velg et notat i fillisten, eller åpne kommandoene.",
	disconnected: "Demoen har mistet kontakten med serveren. Endringer blir ikke lagret.",
	connected: "Kontakten med serveren er tilbake.",
	closeTab: "Lukk fanen",
	moveToSidebar: "Flytt fanen til høyre sidefelt",
	moveToMain: "Flytt fanen til midten",
	editor: "Notatets tekst",
	failed: (message) => `Noe gikk galt i demoen: ${message}`,
};

const nn: PageTexts = {
	demoBadge: "Demo",
	demoNote: "Dette er ein demo av Praksis, ikkje Obsidian. Filene er vanlege Markdown-filer på denne maskina.",
	demoNoteShort: "Demo av Praksis, ikkje Obsidian",
	language: "Språk",
	themeDark: "Mørkt tema",
	themeLight: "Lyst tema",
	mobileOn: "Vis som på mobil",
	mobileOff: "Vis som på datamaskin",
	openSettings: "Innstillingar",
	openPalette: "Kommandoar",
	openSwitcher: "Finn notat",
	showFiles: "Vis filene",
	hideFiles: "Gøym filene",
	showSidebar: "Vis høgre sidefelt",
	hideSidebar: "Gøym høgre sidefelt",
	files: "Filer",
	ribbon: "Snarvegar",
	sidebar: "Høgre sidefelt",
	open: "Opne",
	openInNewTab: "Opne i ny fane",
	moveToTrash: "Slett",
	toggleReading: "Byt mellom lesing og redigering",
	palettePlaceholder: "Skriv namnet på ein kommando …",
	switcherPlaceholder: "Skriv namnet på eit notat …",
	noCommand: "Ingen kommando passar.",
	noNote: "Ingen notat passar.",
	appearance: "Utsjånad og språk",
	theme: "Tema",
	mobile: "Mobil",
	mobileAbout: "Viser sida slik appen er på ein telefon. Sida blir lasta på nytt.",
	languageAbout: "Språket som Praksis får vite at appen har. Sida blir lasta på nytt.",
	emptyTitle: "Ingen notat er opne",
	emptyHint: "Vel eit notat i fillista, eller opne kommandoane.",
	disconnected: "Demoen har mista kontakten med tenaren. Endringar blir ikkje lagra.",
	connected: "Kontakten med tenaren er tilbake.",
	closeTab: "Lukk fana",
	moveToSidebar: "Flytt fana til høgre sidefelt",
	moveToMain: "Flytt fana til midten",
	editor: "Teksten i notatet",
	failed: (message) => `Noko gjekk gale i demoen: ${message}`,
};

const en: PageTexts = {
	demoBadge: "Demo",
	demoNote: "This is a demo of Praksis, not Obsidian. The files are ordinary Markdown files on this computer.",
	demoNoteShort: "Demo of Praksis, not Obsidian",
	language: "Language",
	themeDark: "Dark theme",
	themeLight: "Light theme",
	mobileOn: "Show as on a phone",
	mobileOff: "Show as on a computer",
	openSettings: "Settings",
	openPalette: "Commands",
	openSwitcher: "Find note",
	showFiles: "Show the files",
	hideFiles: "Hide the files",
	showSidebar: "Show the right sidebar",
	hideSidebar: "Hide the right sidebar",
	files: "Files",
	ribbon: "Shortcuts",
	sidebar: "Right sidebar",
	open: "Open",
	openInNewTab: "Open in new tab",
	moveToTrash: "Delete",
	toggleReading: "Switch between reading and editing",
	palettePlaceholder: "Type the name of a command…",
	switcherPlaceholder: "Type the name of a note…",
	noCommand: "No command matches.",
	noNote: "No note matches.",
	appearance: "Appearance and language",
	theme: "Theme",
	mobile: "Phone",
	mobileAbout: "Shows the page as the app is on a phone. The page reloads.",
	languageAbout: "The language that Praksis is told the app has. The page reloads.",
	emptyTitle: "No note is open",
	emptyHint: "Choose a note in the file list, or open the commands.",
	disconnected: "The demo has lost its server. Changes are not saved.",
	connected: "The server is back.",
	closeTab: "Close the tab",
	moveToSidebar: "Move the tab to the right sidebar",
	moveToMain: "Move the tab to the middle",
	editor: "The note's text",
	failed: (message) => `Something went wrong in the demo: ${message}`,
};

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { nb, nn, en };

/** The languages' own names, shown the same in every interface language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** What Obsidian's `getLanguage()` answers for each; Norwegian is `no` there. */
export const OBSIDIAN_CODES: Readonly<Record<Language, string>> = { nb: "no", nn: "nn", en: "en" };
