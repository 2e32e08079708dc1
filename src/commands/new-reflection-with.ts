// Owns starting a new reflection with something in it: what was asked for where there is no note to put it in.

import { isoDateOf } from "../core/dates";
import type { Language } from "../core/language";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { askTemplateForm } from "../ui/template-form";
import { createAnswered } from "./create-note";

export interface Beginning {
	readonly id: string;
	/** Also the file's name, where a question mark would become a dash. */
	readonly name: string;
	/** Ids of themes to suggest. */
	readonly themes: readonly string[];
	/** What the note begins with; typing goes on below it. Nothing in it is a placeholder. */
	readonly text: string;
}

export async function newReflectionWith(context: UiContext, beginning: Beginning, language: Language): Promise<void> {
	const { clock } = context.ports;
	const answer = await askTemplateForm(context, {
		templates: [templateOf(beginning)],
		language,
		today: isoDateOf(clock.now()),
		note: null,
		tagged: [],
	});
	if (answer !== CANCELLED) await createAnswered(context, answer, language);
}

function templateOf({ id, name, themes, text }: Beginning): Template {
	return {
		id,
		name: name.replace(/[\s?!.…]+$/u, ""),
		origin: "built-in",
		type: "reflection",
		minutes: null,
		groupSize: null,
		purpose: null,
		folder: null,
		fileName: null,
		characteristics: [],
		themes,
		properties: [
			[{ field: "type" }, { type: "reflection" }],
			[{ field: "date" }, "{{date}}"],
			[{ field: "unit" }, "{{unit}}"],
			[{ field: "author" }, "{{author}}"],
		],
		body: `${text.replace(/\{\{/g, "\\{{")}\n\n{{cursor}}\n`,
		method: null,
	};
}
