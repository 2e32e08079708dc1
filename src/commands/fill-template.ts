// Owns gathering what a template is filled from: the form's answers, the clock, and what the index knows.

import { localDateTime } from "../core/dates";
import { previousInSeries } from "../core/index/coverage";
import { WHOLE_OVERVIEW } from "../core/index/facets";
import { Overview } from "../core/index/overview";
import type { Language } from "../core/language";
import { followUpBullet, openFollowUps } from "../core/note/follow-ups";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import { propertyTagsOf } from "../core/note/tag-plan";
import type { TagMeaning } from "../core/note/tags";
import { NoteMissingError } from "../core/ports";
import { saidByNote } from "../core/templates/form";
import type { RenderContext } from "../core/templates/render";
import type { Template } from "../core/templates/template";
import { allTokens, tokenise } from "../core/templates/tokens";
import type { UiContext } from "../ui/context";
import { showFailure } from "../ui/notices";
import type { FormAnswer } from "../ui/template-form";

export interface FillRequest {
	readonly answer: FormAnswer;
	/** The writer's. */
	readonly language: Language;
	/** The note that the template goes into; null for a new one. */
	readonly note: { readonly path: NotePath; readonly properties: Readonly<Record<string, unknown>> } | null;
	readonly title: string;
	readonly selection: string | null;
}

/** What the template is rendered with. Reads other notes only for placeholders that the template has. */
export async function fillFrom(context: UiContext, request: FillRequest): Promise<RenderContext> {
	const { ports } = context;
	const { answer, language, note } = request;
	const { hour, minute, second } = ports.clock.now();
	const team = ports.team.current();
	const uses = usesOf(answer.template);
	// What the note says already was not asked for.
	const said = saidByNote(note?.properties ?? {}, team.language);
	const series = answer.series ?? said.series;
	if (uses.has("question")) await ports.questions.refresh();
	return {
		language,
		teamLanguage: team.language,
		now: { ...localDateTime(answer.date), hour, minute, second },
		title: request.title,
		answers: answer.answers,
		author: authorOf(context),
		unit: answer.unit ?? said.unit,
		series,
		participants: answer.participants ?? said.participants,
		selection: request.selection,
		previousLink: uses.has("previous") ? previousLink(context, request, series) : null,
		followUps: uses.has("followups") ? await seriesFollowUps(context, request, series) : [],
		suggestQuestion: () => ports.questions.suggest(themesOfNote(context, request.note, request.answer.tags), language),
		questionsOf: (theme) => ports.questions.ofTheme(theme, language),
		tags: answer.tags.map(({ kind, id }) => ports.team.vocabulary().tagFor(kind, id, team.language)),
	};
}

function usesOf({ body, properties, fileName, folder }: Template): ReadonlySet<string> {
	const texts = [body, fileName ?? "", folder ?? "", ...properties.map(([, value]) => JSON.stringify(value))];
	return new Set(texts.flatMap((text) => [...allTokens(tokenise(text))].map(({ kind }) => kind)));
}

/** What the note is about already, and `more` (ticked in the form); a note counts for the themes above its own, too. */
export function themesOfNote({ ports }: UiContext, note: FillRequest["note"], more: readonly TagMeaning[] = []): string[] {
	const vocabulary = ports.team.vocabulary();
	const inBody = note ? (ports.notes.metadata(note.path)?.tags ?? []).map(({ tag }) => tag) : [];
	const own = [...propertyTagsOf(note?.properties ?? {}), ...inBody].flatMap((tag) => vocabulary.meaning(tag) ?? []);
	const themes = [...own, ...more].flatMap((meaning) => (meaning.kind === "theme" ? [meaning.id, ...meaning.parents] : []));
	return [...new Set(themes)];
}

/** Empty on a shared device, whatever was written before it was marked as one. */
export function authorOf({ ports }: UiContext): string | null {
	if (ports.preferences.get("shared-device") === true) return null;
	const name = ports.preferences.get("name");
	return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

function previousLink({ ports }: UiContext, { answer, note }: FillRequest, series: string | null): string | null {
	if (series === null) return null;
	const previous = previousInSeries(ports.index, series, answer.date, note?.path ?? null);
	return previous ? ports.notes.linkTo(previous.path, note?.path ?? null, previous.title) : null;
}

/** Oldest first: what has waited longest is taken up first. */
async function seriesFollowUps(context: UiContext, { note, language }: FillRequest, series: string | null): Promise<string[]> {
	const { ports } = context;
	if (series === null) return [];
	const { rows } = new Overview(ports.index).query({
		...WHOLE_OVERVIEW,
		facets: { series: [series], "follow-ups": ["open"] },
		sort: { by: "date", descending: false },
	});
	const bullets: string[] = [];
	for (const { path, title } of rows.page(0, rows.length)) {
		if (path === note?.path) continue;
		const origin = ports.notes.linkTo(path, note?.path ?? null, title);
		const text = await readIfPossible(context, path);
		bullets.push(...openFollowUps(text).map((followUp) => followUpBullet(followUp, origin, language)));
	}
	return bullets;
}

/**
 * A note may be moved or deleted on another device between the query and the reading: then it says nothing. One that
 * cannot be read is named, and the template is inserted with what the others say.
 */
async function readIfPossible(context: UiContext, path: NotePath): Promise<string> {
	try {
		return await context.ports.notes.read(path);
	} catch (error) {
		if (!(error instanceof NoteMissingError)) showFailure(context.texts.failure.followUpsUnread(baseNameOf(path)));
		return "";
	}
}
