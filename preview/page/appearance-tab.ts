// Owns the page's own tab in the settings: theme, language and phone form, for those who look there first.
import { LANGUAGES, type Language } from "../../src/core/language";
import type { App } from "../host/app";
import { Setting } from "../host/setting";
import { SettingTab } from "../host/setting-tab";
import type { Theme } from "./page-state";
import { LANGUAGE_NAMES, type PageTexts } from "./texts";

export interface AppearanceOptions {
	readonly texts: PageTexts;
	readonly language: Language;
	readonly theme: () => Theme;
	readonly mobile: boolean;
	readonly onLanguage: (language: Language) => void;
	readonly onTheme: () => void;
	readonly onMobile: () => void;
}

export class AppearanceTab extends SettingTab {
	override id = "appearance";

	constructor(
		app: App,
		private readonly options: AppearanceOptions,
	) {
		super(app);
		this.name = options.texts.appearance;
	}

	override display(): void {
		const { texts, language, theme, mobile, onLanguage, onTheme, onMobile } = this.options;
		this.containerEl.empty();
		new Setting(this.containerEl)
			.setName(texts.language)
			.setDesc(texts.languageAbout)
			.addDropdown((dropdown) => {
				for (const code of LANGUAGES) dropdown.addOption(code, LANGUAGE_NAMES[code]);
				dropdown.selectEl.setAttribute("aria-label", texts.language);
				dropdown.setValue(language).onChange((value: string) => onLanguage(value as Language));
			});
		new Setting(this.containerEl).setName(texts.theme).addDropdown((dropdown) => {
			dropdown.addOption("light", texts.themeLight).addOption("dark", texts.themeDark);
			dropdown.selectEl.setAttribute("aria-label", texts.theme);
			dropdown.setValue(theme()).onChange(onTheme);
		});
		new Setting(this.containerEl)
			.setName(texts.mobile)
			.setDesc(texts.mobileAbout)
			.addToggle((toggle) => {
				toggle.setValue(mobile).onChange(onMobile);
				toggle.toggleEl.querySelector("input")?.setAttribute("aria-label", texts.mobile);
			});
	}
}
