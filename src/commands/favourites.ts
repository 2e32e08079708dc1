// Owns the favourite templates as commands of their own, and the address that opens a template's form.

import type { Plugin } from "obsidian";
import type { Language } from "../core/language";
import { favouriteCommandId, favouriteName, readFavourites } from "../core/templates/favourites";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { showFailure } from "../ui/notices";
import { tellTemplateProblems } from "../ui/template-problems";
import type { PraksisCommand } from "./command";
import { createFromTemplate } from "./create-note";
import { insertHereOrNew } from "./insert-template";
import { runReported } from "./report";

/** Each favourite as a command. Reads no file: what a team's own is called was remembered when it was chosen. */
function favouriteCommands(context: UiContext): PraksisCommand[] {
	const { language, ports, texts } = context;
	return readFavourites(ports.preferences.get("favourite-templates")).map((favourite) => ({
		id: favouriteCommandId(favourite),
		name: texts.form.insertTitle(favouriteName(favourite, language)),
		icon: "star",
		run: async () => {
			const template = await templateOf(context, favourite.id, language);
			if (!template) return;
			ports.preferences.set("last-template", template.id);
			await insertHereOrNew(context, template, language);
		},
	}));
}

/** Registers the address, and keeps the commands in step with the favourites until the plugin is unloaded. */
export function registerFavourites(plugin: Plugin, context: UiContext, offer: (command: PraksisCommand) => void): void {
	let offered = new Set<string>();
	const update = (): void => {
		const commands = favouriteCommands(context);
		const now = new Set(commands.map(({ id }) => id));
		for (const id of offered) if (!now.has(id)) plugin.removeCommand(id);
		for (const command of commands) if (!offered.has(command.id)) offer(command);
		offered = now;
	};
	update();
	plugin.register(
		context.ports.preferences.onSet((key) => {
			if (key === "favourite-templates") update();
		}),
	);
	plugin.registerObsidianProtocolHandler("praksis", (address) => void runReported(context, openAddress(context, address)));
}

/**
 * `obsidian://praksis?template=ID`: the form of a new note. An address can come from anywhere, so nothing is put into
 * the note that one happens to look at, and nothing is created before the form is answered.
 */
function openAddress(context: UiContext, { template: id = "" }: Readonly<Record<string, string>>): PraksisCommand {
	return {
		id: "open-address",
		name: context.texts.commands.insertTemplate,
		icon: "clipboard-list",
		run: async () => {
			const template = await templateOf(context, id, context.language);
			if (template) await createFromTemplate(context, [template], context.language);
		},
	};
}

/** Null when there is none of that id any more, which is told, with the files that cannot be read: it may be one of them. */
async function templateOf(context: UiContext, id: string, language: Language): Promise<Template | null> {
	const { templates, problems } = await context.ports.templates.list(language);
	const found = templates.find((template) => template.id === id);
	if (found) return found;
	tellTemplateProblems(context, problems);
	showFailure(context.texts.templates.unknown(id));
	return null;
}
