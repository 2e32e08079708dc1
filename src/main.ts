// Composes Praksis: makes the parts, gives them to each other, and registers what the app may call.

import { Plugin, getLanguage } from "obsidian";
import { addFollowUp } from "./commands/add-follow-up";
import { allCommands } from "./commands/all-commands";
import { newMeeting, newReflection, startNote } from "./commands/create-note";
import type { PraksisCommand } from "./commands/command";
import { registerFavourites } from "./commands/favourites";
import { openIndex } from "./commands/open-index";
import { runReported } from "./commands/report";
import { tagFiles } from "./commands/tag-note";
import { useMethod } from "./commands/use-method";
import { NoteIndex } from "./core/index/note-index";
import { isLanguage, languageFromCode } from "./core/language";
import { DeviceClock } from "./host/clock";
import { onNoteMenu } from "./host/file-menu";
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
		const team = new VaultTeam(this.app, appLanguage);
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
		for (const command of allCommands(context)) this.offer(context, command);
		registerFavourites(this, context, (command) => this.offer(context, command));
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
					addFollowUp: () => run(addFollowUp(context)),
					startNote: (tags) => run(startNote(context, tags)),
					tagNotes: (paths) => run(tagFiles(context, paths)),
					useMethod: (id) => run(useMethod(context, id)),
				}),
		);
		this.registerHoverLinkSource(OVERVIEW_VIEW_TYPE, { display: context.texts.overview.title, defaultMod: true });
		this.addRibbonIcon("layout-grid", context.texts.commands.openIndex, () => run(openIndex(context)));
	}

	private registerFileMenus(context: UiContext): void {
		const { menu: texts } = context.texts;
		const refs = onNoteMenu(this.app.workspace, (menu, paths) =>
			menu.addItem((item) =>
				item
					.setTitle(paths.length === 1 ? texts.tagNote : texts.tagNotes(paths.length))
					.setIcon("tags")
					.onClick(() => void runReported(context, tagFiles(context, paths))),
			),
		);
		refs.forEach((ref) => this.registerEvent(ref));
	}
}
