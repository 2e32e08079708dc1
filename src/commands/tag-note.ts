// Owns the commands that tag: the note one looks at, or the files chosen in the file list.

import { suggestTags } from "../core/note/suggest-tags";
import type { NoteTags, TagChoice } from "../core/note/tag-choice";
import { tagRowsOf } from "../core/note/tag-choice";
import { planTagging, propertiesOf, propertyTagsOf } from "../core/note/tag-plan";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { Applied, ClosedChange } from "../core/ports";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { showFailure, showProgress } from "../ui/notices";
import { askTags } from "../ui/tag-dialog";
import type { PraksisCommand } from "./command";
import { about, failureText } from "./report";
import { tellDone } from "./undo";

export function tagNote(context: UiContext): PraksisCommand {
	const { notes } = context.ports;
	return {
		id: "tag-note",
		name: context.texts.commands.tagNote,
		icon: "tags",
		available: () => notes.active() !== null,
		run: async () => {
			const path = notes.active();
			if (path) await tagOne(context, path);
		},
	};
}

/** The file menu's item, for one file or many. */
export function tagFiles(context: UiContext, paths: readonly NotePath[]): PraksisCommand {
	return {
		id: "tag-files",
		name: context.texts.menu.tagNotes(paths.length),
		icon: "tags",
		run: async () => {
			const [only] = paths;
			if (only !== undefined && paths.length === 1) await tagOne(context, only);
			else if (paths.length > 1) await tagMany(context, paths);
		},
	};
}

/** The tags as the note has them now: the property from its text, those in the body from the metadata cache. */
async function readTags(context: UiContext, path: NotePath): Promise<{ tags: NoteTags; text: string }> {
	const { text } = await context.ports.notes.snapshot(path);
	return { tags: { property: propertyTagsOf(propertiesOf(text)), body: bodyTagsOf(context, path) }, text };
}

function bodyTagsOf(context: UiContext, path: NotePath): string[] {
	return (context.ports.notes.metadata(path)?.tags ?? []).map(({ tag }) => tag);
}

async function tagOne(context: UiContext, path: NotePath): Promise<void> {
	const { done, tagDialog } = context.texts;
	const title = baseNameOf(path);
	const vocabulary = context.ports.team.vocabulary();
	const { tags, text } = await about(path, () => readTags(context, path));
	const rows = tagRowsOf([tags], vocabulary, suggestTags(text, vocabulary));
	const choice = await askTags(context, tagDialog.title(title), rows);
	if (choice === CANCELLED) return;
	const { applied, changed } = await about(path, () => applyChoice(context, path, choice));
	if (!changed) tellDone(context, done.unchanged(title), []);
	else tellDone(context, done.tagged(title), applied ? [applied] : []);
}

async function applyChoice(
	context: UiContext,
	path: NotePath,
	choice: TagChoice,
): Promise<{ applied: Applied; changed: boolean }> {
	const { notes, team } = context.ports;
	let changed = false;
	const applied = await notes.change(path, ({ text }) => {
		const plan = planTagging(text, bodyTagsOf(context, path), choice, team.vocabulary(), team.current().language);
		changed = plan.changes.length > 0;
		return plan;
	});
	return { applied, changed };
}

async function tagMany(context: UiContext, paths: readonly NotePath[]): Promise<void> {
	const { index, team } = context.ports;
	const readable: NotePath[] = [];
	const failures: string[] = [];
	for (const path of paths) {
		const failure = index.unreadable.has(path) ? await failureOf(context, path) : null;
		if (failure === null) readable.push(path);
		else failures.push(failure);
	}
	if (readable.length > 0) {
		// Without suggestions: what is ticked here is said of every note, and one note's words say nothing of the others.
		const rows = tagRowsOf(readable.map((path) => cachedTags(context, path)), team.vocabulary());
		const choice = await askTags(context, context.texts.tagDialog.titleMany(readable.length), rows);
		if (choice === CANCELLED) return;
		failures.push(...(await applyToMany(context, readable, choice)));
	}
	tellFailures(context, failures);
}

/** Why a note's properties cannot be read, with the line, which the cache does not know. Null: they can by now. */
async function failureOf(context: UiContext, path: NotePath): Promise<string | null> {
	try {
		await about(path, () => readTags(context, path));
		return null;
	} catch (error) {
		return failureText(context, baseNameOf(path), error);
	}
}

/** From the cache, so that the dialog opens at once for a folder of thousands. What is written is planned on each text. */
function cachedTags(context: UiContext, path: NotePath): NoteTags {
	const frontmatter = context.ports.notes.metadata(path)?.frontmatter ?? {};
	return { property: propertyTagsOf(frontmatter), body: bodyTagsOf(context, path) };
}

/**
 * One note after the other, so that "Stop" leaves each note either as it was or done.
 * @returns what went wrong, one message a note
 */
async function applyToMany(context: UiContext, paths: readonly NotePath[], choice: TagChoice): Promise<string[]> {
	const failures: string[] = [];
	const { bulk, dialog } = context.texts;
	let stopped = false;
	const progress = showProgress(bulk.progress(0, paths.length), {
		label: dialog.stop,
		run: () => {
			stopped = true;
		},
	});
	const closed: ClosedChange[] = [];
	let changed = 0;
	let unchanged = 0;
	let done = 0;
	for (const path of paths) {
		// Gives the window a turn, so that "Stop" can be pressed and nothing freezes.
		if (done % 10 === 0) await new Promise((resolve) => window.setTimeout(resolve, 0));
		if (stopped) break;
		try {
			const result = await about(path, () => applyChoice(context, path, choice));
			if (result.changed) changed += 1;
			else unchanged += 1;
			if (result.applied) closed.push(result.applied);
		} catch (error) {
			failures.push(failureText(context, baseNameOf(path), error));
		}
		done += 1;
		progress.update(bulk.progress(done, paths.length));
	}
	progress.close();
	const text = stopped ? bulk.stopped(changed, paths.length - done) : bulk.summary(changed, unchanged);
	tellDone(context, text, closed, changed > closed.length);
	return failures;
}

const SHOWN_FAILURES = 5;

function tellFailures(context: UiContext, failures: readonly string[]): void {
	if (failures.length === 0) return;
	const { bulk } = context.texts;
	const shown = failures.slice(0, SHOWN_FAILURES);
	const rest = failures.length - shown.length;
	showFailure([bulk.failed(failures.length), ...shown, ...(rest > 0 ? [bulk.andMore(rest)] : [])].join("\n"));
}
