// Owns "Adapt a template…": a built-in one as a file in the team's template folder, for the team to change.

import type { NotePath } from "../core/note/path";
import { NoteExistsError } from "../core/ports";
import { adaptedFile, adaptedPath } from "../core/templates/adapt";
import { builtInTemplates } from "../core/templates/built-in";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { showDone, showFailure } from "../ui/notices";
import { pickTemplate } from "../ui/template-picker";
import type { PraksisCommand } from "./command";
import { tellCreated } from "./undo";

export function adaptTemplate(context: UiContext): PraksisCommand {
	const { ports, texts } = context;
	const { adapt, adaptPlaceholder, adapted, adaptedBefore, noFolder } = texts.templates;
	return {
		id: "adapt-template",
		name: adapt,
		icon: "copy-plus",
		run: async () => {
			const { language, templatesFolder } = ports.team.current();
			// The whole folder for everything is no template folder: the file would be a note among notes.
			if (templatesFolder === "") return showFailure(noFolder);
			const picked = await pickTemplate(context, { placeholder: adaptPlaceholder, purpose: adapt.replace(/ ?…$/, "").toLowerCase(), list: builtInTemplates });
			if (picked === CANCELLED) return;
			const { template } = picked;
			const openExisting = async (path: NotePath): Promise<void> => {
				await ports.notes.open(path);
				showDone(adaptedBefore(path));
			};
			// Whatever its file is called, the one with this id is it.
			const own = (await ports.templates.list(picked.language)).templates.find(({ id, path }) => path !== undefined && id === template.id);
			if (own?.path) return openExisting(own.path);
			const text = adaptedFile(template, language, ports.team.vocabulary());
			try {
				const path = await ports.notes.create(adaptedPath(template, templatesFolder), text);
				await ports.notes.open(path);
				tellCreated(context, path, text, adapted(template.name, path));
			} catch (error) {
				if (!(error instanceof NoteExistsError)) throw error;
				await openExisting(error.path);
			}
		},
	};
}
