// Owns "My contribution to the meeting": each writes in a note of one's own, so that no way of syncing loses a line.

import { isoDateOf } from "../core/dates";
import { isAloneStep } from "../core/framework/alone-steps";
import { previousInSeries } from "../core/index/coverage";
import { WHOLE_OVERVIEW } from "../core/index/facets";
import { Overview } from "../core/index/overview";
import { planOwnHeading } from "../core/note/collect-contributions";
import { headingsToWrite, meetingToCome, newContribution, readContribution, readMeeting, sameOccasion } from "../core/note/contributions";
import type { Contribution, Meeting } from "../core/note/contributions";
import { nextSlotAfter } from "../core/note/slots";
import { baseNameOf, compareCodePoints, folderOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import { propertiesOf } from "../core/note/tag-plan";
import { askMeeting, askPlace } from "../ui/contribution-form";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { showDone } from "../ui/notices";
import type { PraksisCommand } from "./command";
import { createOrOpen } from "./create-note";
import { authorOf } from "./fill-template";
import { arrivedContributions } from "./meeting-contributions";
import { about } from "./report";
import { tellDone } from "./undo";

export function myContribution(context: UiContext): PraksisCommand {
	return {
		id: "my-contribution",
		name: context.texts.contributions.mine,
		icon: "file-pen-line",
		run: async () => {
			const active = await activeMeeting(context);
			const last = lastAnswer(context, "unit");
			if (active) return contribute(context, active, active.units.length === 1 ? (active.units[0] ?? null) : last);
			const today = isoDateOf(context.ports.clock.now());
			const asked = await askMeeting(context, { date: today, series: lastAnswer(context, "series") ?? "", unit: last });
			if (asked !== CANCELLED) await contribute(context, meetingOf(context, asked), asked.unit);
		},
	};
}

/** The meeting that one looks at: its note, or one's contribution to it. Null: it has to be asked for. */
async function activeMeeting({ ports }: UiContext): Promise<Meeting | null> {
	const { notes, team } = ports;
	const path = notes.active();
	if (path === null) return null;
	const { language } = team.current();
	const properties = await about(path, async () => propertiesOf((await notes.snapshot(path)).text));
	const target = readContribution(path, properties, language)?.meeting;
	const linked = target === undefined || target === null ? null : notes.existing(`${target}.md`);
	if (linked === null) return readMeeting(path, properties, language);
	return readMeeting(linked, notes.metadata(linked)?.frontmatter ?? {}, language);
}

/** The meeting of a date and series: its note, or where it will most likely be made. */
function meetingOf({ ports }: UiContext, asked: Pick<Meeting, "date" | "series"> & { date: string; series: string }): Meeting {
	const { index, team } = ports;
	const { rows } = new Overview(index).query({ ...WHOLE_OVERVIEW, period: { from: asked.date, to: asked.date } });
	const [here] = rows
		.page(0, rows.length)
		.filter((record) => record.type !== "contribution" && sameOccasion(record, asked))
		.sort((a, b) => compareCodePoints(a.path, b.path));
	if (here) return here;
	const earlier = previousInSeries(index, asked.series, null, null);
	return meetingToCome(asked.date, asked.series, earlier ? folderOf(earlier.path) : team.current().notesFolder);
}

async function contribute(context: UiContext, meeting: Meeting, unit: string | null): Promise<void> {
	const { notes, preferences, questions, team } = context.ports;
	const author = authorOf(context);
	const { contributions } = await arrivedContributions(context, meeting);
	const remembered = rememberedPaths(context);
	const own = contributions.find((one) => remembered.includes(one.path) || isBy(one, author));
	if (own) {
		// Where one would go on: without a caret the next letter could land above the properties.
		const { text } = await about(own.path, () => notes.snapshot(own.path));
		await notes.open(own.path, { caret: nextSlotAfter(text, 0) ?? text.length });
		return showDone(context.texts.done.existed(baseNameOf(own.path)));
	}
	const note = notes.existing(meeting.path);
	const name = author ?? unit;
	if (note && name !== null && team.current().sync === "merge") {
		const place = await askPlace(context, baseNameOf(note));
		if (place === CANCELLED) return;
		if (place === "meeting") return writeInMeeting(context, note, name);
	}
	const text = note === null ? "" : (await about(note, () => notes.snapshot(note))).text;
	const path = await createOrOpen(
		context,
		newContribution({
			meeting,
			author,
			unit,
			token: Math.random().toString(36).slice(2, 8).padEnd(6, "0"),
			headings: headingsToWrite(text, (heading) => questions.asked(heading) !== null, isAloneStep),
			tags: [],
			teamLanguage: team.current().language,
		}),
	);
	if (preferences.get("shared-device") !== true) preferences.set("contributions", [...remembered, path].slice(-MOST_REMEMBERED));
}

async function writeInMeeting(context: UiContext, note: NotePath, name: string): Promise<void> {
	const { notes, team } = context.ports;
	// Whoever writes in the note wants to see it open for editing.
	await notes.open(note, { caret: 0 });
	const applied = await about(note, () => notes.change(note, ({ text }) => planOwnHeading(text, name, team.current().language, isAloneStep)));
	if (applied) tellDone(context, context.texts.questions.inserted(name, baseNameOf(note)), [applied]);
}

function isBy({ author }: Contribution, name: string | null): boolean {
	return name !== null && author !== null && author.normalize("NFC").toLowerCase() === name.normalize("NFC").toLowerCase();
}

const MOST_REMEMBERED = 30;

/** The contributions made on this device; none on a shared one, where the one before would be somebody else's. */
function rememberedPaths({ ports }: UiContext): string[] {
	if (ports.preferences.get("shared-device") === true) return [];
	const paths = ports.preferences.get("contributions");
	return Array.isArray(paths) ? paths.filter((path): path is string => typeof path === "string") : [];
}

/** What was answered last in a form: personal, and unknown input. */
function lastAnswer({ ports }: UiContext, name: "series" | "unit"): string | null {
	const answers = ports.preferences.get("last-answers");
	const value = typeof answers === "object" && answers !== null ? (answers as Record<string, unknown>)[name] : null;
	return typeof value === "string" && value !== "" ? value : null;
}
