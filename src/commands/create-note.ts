// Owns making a new note of a template: everything is asked first, then the note is created, complete, in one write.

import { isoDateOf } from "../core/dates";
import type { NoteTypeId } from "../core/framework/note-types";
import type { Language } from "../core/language";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { TagMeaning } from "../core/note/tags";
import { NoteExistsError } from "../core/ports";
import { planNewNote } from "../core/templates/new-note";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { showDone } from "../ui/notices";
import { askTemplateForm } from "../ui/template-form";
import type { FormAnswer } from "../ui/template-form";
import { tellTemplateProblems } from "../ui/template-problems";
import type { PraksisCommand } from "./command";
import { fillFrom } from "./fill-template";
import { aboutTemplate } from "./report";
import { tellCreated } from "./undo";

const MEETING_TYPES: readonly NoteTypeId[] = ["meeting", "peer-supervision", "network-meeting"];
const REFLECTION_TYPES: readonly NoteTypeId[] = ["reflection", "practice-story", "evaluation", "review"];

export function newMeeting(context: UiContext): PraksisCommand {
	return {
		id: "new-meeting",
		name: context.texts.commands.newMeeting,
		icon: "users",
		run: () => createOfType(context, MEETING_TYPES, []),
	};
}

export function newReflection(context: UiContext): PraksisCommand {
	return {
		id: "new-reflection",
		name: context.texts.commands.newReflection,
		icon: "pencil-line",
		run: () => createOfType(context, REFLECTION_TYPES, []),
	};
}

/** A note about certain characteristics or themes, as the empty cells of the overview offer it. */
export function startNote(context: UiContext, tags: readonly TagMeaning[]): PraksisCommand {
	return {
		id: "start-note",
		name: context.texts.commands.newReflection,
		icon: "pencil-line",
		run: () => createOfType(context, [...MEETING_TYPES, ...REFLECTION_TYPES], tags),
	};
}

async function createOfType(context: UiContext, types: readonly NoteTypeId[], tags: readonly TagMeaning[]): Promise<void> {
	const { templates, problems } = await context.ports.templates.list(context.language);
	tellTemplateProblems(context, problems);
	// The first is what the form begins with: "New reflection" is not the evaluation that happens to stand first.
	const fitting = types.flatMap((wanted) => templates.filter(({ type }) => type === wanted));
	const last = context.ports.preferences.get("last-template");
	// The one used last stands first, if it is of the kind asked for: a team's weekly meeting is the same every week.
	const again = fitting.filter(({ id, type }) => id === last && type === types[0]);
	const offered = [...again, ...fitting.filter((template) => !again.includes(template))];
	await createFromTemplate(context, offered.length > 0 ? offered : templates, context.language, tags);
}

/** Asks with the first of the templates chosen. `tags` are ticked to begin with. */
export async function createFromTemplate(
	context: UiContext,
	templates: readonly Template[],
	language: Language,
	tags: readonly TagMeaning[] = [],
): Promise<void> {
	const { ports } = context;
	const answer = await askTemplateForm(context, {
		templates,
		language,
		today: isoDateOf(ports.clock.now()),
		note: null,
		tagged: [],
		ticked: tags,
	});
	if (answer === CANCELLED) return;
	ports.preferences.set("last-template", answer.template.id);
	await createAnswered(context, answer, language);
}

/** The note as the form was answered. */
export async function createAnswered(context: UiContext, answer: FormAnswer, language: Language): Promise<void> {
	const { ports } = context;
	const fill = await fillFrom(context, { answer, language, note: null, title: "", selection: null });
	const { notesFolder } = ports.team.current();
	const note = await aboutTemplate(context, answer.template, () => planNewNote({ template: answer.template, context: fill, notesFolder }));
	await createOrOpen(context, note);
}

/** Creates a note, complete, in one write; one that exists is opened as it is. @returns its path */
export async function createOrOpen(
	context: UiContext,
	note: { readonly path: string; readonly text: string; readonly cursor: number | null },
): Promise<NotePath> {
	const { notes } = context.ports;
	try {
		const path = await notes.create(note.path, note.text);
		await notes.open(path, { caret: note.cursor ?? note.text.length });
		tellCreated(context, path, note.text);
		return path;
	} catch (error) {
		if (!(error instanceof NoteExistsError)) throw error;
		await notes.open(error.path);
		showDone(context.texts.done.existed(baseNameOf(error.path)));
		return error.path;
	}
}
