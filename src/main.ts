// Composes Praksis: makes the parts, gives them to each other, and registers what the app may call.

import { Plugin, TFile, TFolder, getLanguage } from "obsidian";
import type { Menu, TAbstractFile } from "obsidian";
import { newMeeting, newReflection, startNote } from "./commands/create-note";
import type { PraksisCommand } from "./commands/command";
import { insertTemplate } from "./commands/insert-template";
import { nextSlot } from "./commands/next-slot";
import { openIndex } from "./commands/open-index";
import { runReported } from "./commands/report";
import { tagFiles, tagNote } from "./commands/tag-note";
import { NoteIndex } from "./core/index/note-index";
import { isLanguage, languageFromCode } from "./core/language";
import { notePath } from "./core/note/path";
import type { NotePath } from "./core/note/path";
import { DeviceClock } from "./host/clock";
import { IndexFeed } from "./host/index-feed";
import { VaultNotes } from "./host/notes";
import { LocalPreferences } from "./host/preferences";
import { VaultQuestions } from "./host/questions";
import { VaultTeam } from "./host/team";
import { VaultTemplates } from "./host/templates";
import { textsFor } from "./i18n/texts";
import type { UiContext } from "./ui/context";
import { OVERVIEW_VIEW_TYPE, OverviewView, openOverview } from "./ui/overview/overview-view";
import { PraksisSettingTab } from "./ui/settings-tab";
import { tellTeamProblems } from "./ui/team-problems";

export default class PraksisPlugin extends Plugin {
	override onload(): void {
		const appLanguage = languageFromCode(getLanguage());
		const preferences = new LocalPreferences(this.app);
		const chosen = preferences.get("language");
		const language = isLanguage(chosen) ? chosen : appLanguage;
		const team = new VaultTeam(this.app, language);
		const index = new NoteIndex(team.recordContext());
		const context: UiContext = {
			app: this.app,
			language,
			texts: textsFor(language),
			ports: {
				notes: new VaultNotes(this.app),
				team,
				templates: new VaultTemplates(this.app, team),
				clock: new DeviceClock(),
				preferences,
				index,
				questions: new VaultQuestions(this.app, index, team),
			},
		};
		const make = [insertTemplate, newMeeting, newReflection, tagNote, nextSlot, openIndex];
		for (const command of make.map((of) => of(context))) this.offer(context, command);
		this.registerOverview(context);
		this.registerFileMenus(context);
		this.addSettingTab(new PraksisSettingTab(this, context));
		this.register(tellTeamProblems(context));
		this.app.workspace.onLayoutReady(() => this.addChild(new IndexFeed(this.app, index, team)));
	}

	override onUserEnable(): void {
		void openOverview(this.app);
	}

	private offer(context: UiContext, command: PraksisCommand): void {
		const { id, name, icon, available = () => true } = command;
		this.addCommand({
			id,
			name,
			icon,
			// Not an editor command: those vanish in reading view.
			checkCallback: (checking) => {
				if (!available()) return false;
				if (!checking) void runReported(context, command);
				return true;
			},
		});
	}

	private registerOverview(context: UiContext): void {
		const run = (command: PraksisCommand): void => void runReported(context, command);
		this.registerView(
			OVERVIEW_VIEW_TYPE,
			(leaf) =>
				new OverviewView(leaf, context, {
					newReflection: () => run(newReflection(context)),
					newMeeting: () => run(newMeeting(context)),
					startNote: (tags) => run(startNote(context, tags)),
					tagNotes: (paths) => run(tagFiles(context, paths)),
				}),
		);
		this.registerHoverLinkSource(OVERVIEW_VIEW_TYPE, { display: context.texts.overview.title, defaultMod: true });
		this.addRibbonIcon("layout-grid", context.texts.commands.openIndex, () => run(openIndex(context)));
	}

	private registerFileMenus(context: UiContext): void {
		const offer = (menu: Menu, files: readonly TAbstractFile[]): void => {
			const paths = markdownIn(files);
			if (paths.length === 0) return;
			const { menu: texts } = context.texts;
			menu.addItem((item) =>
				item
					.setTitle(paths.length === 1 ? texts.tagNote : texts.tagNotes(paths.length))
					.setIcon("tags")
					.onClick(() => void runReported(context, tagFiles(context, paths))),
			);
		};
		this.registerEvent(this.app.workspace.on("file-menu", (menu, file) => offer(menu, [file])));
		this.registerEvent(this.app.workspace.on("files-menu", (menu, files) => offer(menu, files)));
	}
}

/** The notes among files and folders, those inside the folders included, each once. */
function markdownIn(files: readonly TAbstractFile[]): NotePath[] {
	const paths = new Set<NotePath>();
	for (const file of files) {
		if (file instanceof TFolder) markdownIn(file.children).forEach((path) => paths.add(path));
		else if (file instanceof TFile && file.extension === "md") paths.add(notePath(file.path));
	}
	return [...paths];
}
