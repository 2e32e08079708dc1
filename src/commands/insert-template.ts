// Owns "Insert template…": into the note one looks at, or into a new one.

import { isoDateOf } from "../core/dates";
import type { Language } from "../core/language";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { TagMeaning } from "../core/note/tags";
import { PropertiesUnreadableError, propertiesOf, propertyTagsOf } from "../core/note/tag-plan";
import type { NoteSnapshot } from "../core/ports";
import { planInsertion } from "../core/templates/insert";
import { refuseUnsupported, render } from "../core/templates/render";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { askTemplateForm } from "../ui/template-form";
import { pickTemplate } from "../ui/template-picker";
import type { PraksisCommand } from "./command";
import { createFromTemplate } from "./create-note";
import { fillFrom } from "./fill-template";
import { about, aboutTemplate } from "./report";
import { tellDone } from "./undo";

export function insertTemplate(context: UiContext): PraksisCommand {
	return {
		id: "insert-template",
		name: context.texts.commands.insertTemplate,
		icon: "clipboard-list",
		run: async () => {
			const picked = await pickTemplate(context);
			if (picked !== CANCELLED) await insertHereOrNew(context, picked.template, picked.language);
		},
	};
}

export async function insertHereOrNew(context: UiContext, template: Template, language: Language): Promise<void> {
	const path = context.ports.notes.active();
	if (path) await insertInto(context, path, template, language);
	else await createFromTemplate(context, [template], language);
}

async function insertInto(context: UiContext, path: NotePath, template: Template, language: Language): Promise<void> {
	const { ports } = context;
	const before = await about(path, () => ports.notes.snapshot(path));
	// A template without properties can be inserted although those of the note cannot be read.
	const properties = await about(path, () => (template.properties.length > 0 ? propertiesOf(before.text) : readableOf(before.text)));
	const answer = await askTemplateForm(context, {
		templates: [template],
		language,
		today: isoDateOf(ports.clock.now()),
		note: properties,
		tagged: meaningsIn(context, properties),
	});
	if (answer === CANCELLED) return;

	const title = baseNameOf(path);
	const fill = await fillFrom(context, { answer, language, note: { path, properties }, title, selection: selectedIn(before) });
	await aboutTemplate(context, answer.template, () => refuseUnsupported(render(answer.template, fill)));
	let changed = false;
	const applied = await about(path, () =>
		ports.notes.change(path, (snapshot) => {
			const result = planInsertion({
				text: snapshot.text,
				selection: snapshot.selection,
				// What is selected now: another device may have changed the words while the form stood open.
				rendered: render(answer.template, { ...fill, selection: selectedIn(snapshot) }),
				teamLanguage: ports.team.current().language,
				vocabulary: ports.team.vocabulary(),
			});
			if (!result.ok) throw new PropertiesUnreadableError(result);
			changed = result.plan.changes.length > 0;
			return result.plan;
		}),
	);
	// In an editor one sees what happened; elsewhere it is said, with a way back.
	const { done } = context.texts;
	if (!changed) tellDone(context, done.nothingNew(answer.template.name, title), []);
	else if (applied) tellDone(context, done.inserted(answer.template.name, title), [applied]);
}

function selectedIn({ selection, text }: NoteSnapshot): string | null {
	return selection && selection.to > selection.from ? text.slice(selection.from, selection.to) : null;
}

/** Nothing, where the properties cannot be read. */
function readableOf(text: string): Readonly<Record<string, unknown>> {
	try {
		return propertiesOf(text);
	} catch (error) {
		if (error instanceof PropertiesUnreadableError) return {};
		throw error;
	}
}

function meaningsIn(context: UiContext, properties: Readonly<Record<string, unknown>>): TagMeaning[] {
	const vocabulary = context.ports.team.vocabulary();
	return propertyTagsOf(properties)
		.map((tag) => vocabulary.meaning(tag))
		.filter((meaning): meaning is TagMeaning => meaning !== null);
}
