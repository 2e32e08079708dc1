// Owns contributions: what each member writes alone before a meeting, in a note of their own, and which meeting it is for.

import { leadingDate, readDate } from "../dates";
import type { IsoDate } from "../dates";
import { noteTypeByLabel } from "../framework/lookup";
import type { NoteTypeId } from "../framework/note-types";
import type { Language, Localised } from "../language";
import { isSureConflictCopy } from "../sync/conflict-names";
import { safeFileName } from "../sync/safe-name";
import { bodyLines } from "./body-lines";
import { FIELD_KEYS, readFields, readLeftOut, readLinkTarget, readText, readUnits } from "./fields";
import { renderFrontmatter } from "./frontmatter";
import type { YamlValue } from "./frontmatter";
import { baseNameOf, cleanFolder, folderOf, foldPath } from "./path";
import type { NotePath } from "./path";

type Properties = Readonly<Record<string, unknown>>;

/** The meeting that a contribution is for. Its note may not have reached this device yet. */
export interface Meeting {
	readonly path: string;
	readonly date: IsoDate | null;
	readonly series: string | null;
	readonly units: readonly string[];
}

/** What a contribution says of itself. */
export interface Contribution {
	readonly path: NotePath;
	/** Target of its meeting property, as written; null without one. */
	readonly meeting: string | null;
	readonly date: IsoDate | null;
	readonly series: string | null;
	readonly author: string | null;
	readonly units: readonly string[];
}

/** A heading to write under, without marks, and the lines of the callout that says more. */
export interface WritingHeading {
	readonly title: string;
	readonly guidance: readonly string[];
}

export interface NewContribution {
	readonly meeting: Meeting;
	/** The name that the writer has chosen to give, or null. */
	readonly author: string | null;
	readonly unit: string | null;
	/** A few random letters and digits: members without a name must not make one file. */
	readonly token: string;
	/** None gives one empty slot. */
	readonly headings: readonly WritingHeading[];
	/** Without `#`. */
	readonly tags: readonly string[];
	readonly teamLanguage: Language;
}

const MEETING_TYPES: readonly (NoteTypeId | null)[] = ["meeting", "network-meeting", "peer-supervision"];
/** The folder beside the meeting's note, and the heading in it. */
export const CONTRIBUTIONS: Localised = { nb: "Bidrag", nn: "Bidrag", en: "Contributions" };
const TYPE: Localised = { nb: "bidrag", nn: "bidrag", en: "contribution" };
const LONGEST_WRITER = 40;
const MINUTES = /\s*\(\s*\d+\s*min\.?\s*\)\s*$/;

/** The meeting that a note is of: by its type, or because it belongs to a series. Null for any other note. */
export function readMeeting(path: string, properties: Properties, teamLanguage: Language): Meeting | null {
	const fields = readFields(properties, teamLanguage);
	const type = noteTypeByLabel(textIn(fields.type) ?? "");
	const series = textIn(fields.series);
	if (!MEETING_TYPES.includes(type) && (series === null || type === "contribution")) return null;
	return { path, series, date: dateIn(fields.date, path), units: readUnits(fields.unit) };
}

/** What a contribution says; null for other notes, and for conflict copies and notes that are left out. */
export function readContribution(path: NotePath, properties: Properties, teamLanguage: Language): Contribution | null {
	const fields = readFields(properties, teamLanguage);
	if (noteTypeByLabel(textIn(fields.type) ?? "") !== "contribution") return null;
	if (isSureConflictCopy(path) || readLeftOut(fields.leftOut)) return null;
	return {
		path,
		meeting: readLinkTarget(fields.meeting),
		date: dateIn(fields.date, path),
		series: textIn(fields.series),
		author: textIn(fields.author),
		units: readUnits(fields.unit),
	};
}

function textIn(value: unknown): string | null {
	return readText(Array.isArray(value) ? value[0] : value);
}

function dateIn(value: unknown, path: string): IsoDate | null {
	const read = readDate(value);
	return read !== null && "date" in read ? read.date : leadingDate(path.slice(path.lastIndexOf("/") + 1));
}

/** The meeting of a date and series whose note is not here: where it would be made (DESIGN, section 5), in `folder`. */
export function meetingToCome(date: IsoDate, series: string, folder: string): Meeting {
	const name = safeFileName(`${date} ${series}`, date);
	return { path: [cleanFolder(folder), `${name}.md`].filter(Boolean).join("/"), date, series: series.trim(), units: [] };
}

/** Whether both are of one date and one series, as far as people write them. */
export function sameOccasion(a: Pick<Meeting, "date" | "series">, b: Pick<Meeting, "date" | "series">): boolean {
	if (a.date === null || a.series === null || b.series === null) return false;
	return a.date === b.date && foldPath(a.series.trim()) === foldPath(b.series.trim());
}

/**
 * Whether a contribution belongs to a meeting: its link names the meeting's note by path or by name; or it was made
 * before that note reached its writer's device, so that its link names no note (`exists`), and date and series agree.
 */
export function belongsTo(contribution: Contribution, meeting: Meeting, exists: (path: string) => boolean): boolean {
	if (contribution.meeting !== null) {
		const target = withoutExtension(contribution.meeting);
		const folded = foldPath(target);
		const path = foldPath(withoutExtension(meeting.path));
		if (folded === path || (!folded.includes("/") && folded === foldPath(baseNameOf(meeting.path)))) return true;
		if (exists(`${target}.md`)) return false;
	}
	return sameOccasion(contribution, meeting);
}

/** What some ways of syncing put behind the name of a copy; people write such names too. */
const COPY = /^(?: \d{1,2}| \(\d{1,2}\)|\.dup|-[A-Z\d][A-Z\d-]*)$/;

/** Those that look like copies of another one: named after it, beside it, and by the same writer. */
export function copiesAmong(contributions: readonly Contribution[]): Contribution[] {
	return contributions.filter((copy) =>
		contributions.some((original) => {
			const rest = withoutExtension(copy.path).slice(withoutExtension(original.path).length);
			return (
				copy.path.startsWith(withoutExtension(original.path)) &&
				COPY.test(rest) &&
				copy.author === original.author &&
				copy.units.join() === original.units.join()
			);
		}),
	);
}

/** The questions of a meeting, and its steps in which each writes alone unless they hold such questions themselves. */
export function headingsToWrite(
	text: string,
	isQuestion: (heading: string) => boolean,
	isAlone: (heading: string) => boolean,
): WritingHeading[] {
	const lines = bodyLines(text);
	const found: (WritingHeading & { readonly level: number; readonly question: boolean })[] = [];
	lines.forEach(({ heading }, at) => {
		if (!heading) return;
		const question = isQuestion(heading.title);
		// A heading that is neither ends the section of a step above it.
		const guidance: string[] = [];
		for (let next = lines[at + 1 + guidance.length]; question && next && /^ {0,3}>/.test(next.text); next = lines[at + 1 + guidance.length]) {
			guidance.push(next.text);
		}
		found.push({ title: heading.title.replace(MINUTES, ""), guidance, level: heading.level, question });
	});
	return found.filter(({ title, level, question }, at) => {
		if (question) return true;
		if (!isAlone(title)) return false;
		let next = at + 1;
		while ((found[next]?.level ?? 0) > level && !found[next]?.question) next++;
		return (found[next]?.level ?? 0) <= level;
	});
}

/** The contribution's whole note: in a folder beside the meeting's, linked to it by property. */
export function newContribution(request: NewContribution): { path: string; text: string; cursor: number } {
	const { meeting, teamLanguage: language } = request;
	const title = baseNameOf(meeting.path);
	const folder = [folderOf(meeting.path), CONTRIBUTIONS[language]].filter(Boolean).join("/");
	const properties: [string, YamlValue][] = [
		[FIELD_KEYS.type[language], TYPE[language]],
		...optional(FIELD_KEYS.date[language], meeting.date),
		...optional(FIELD_KEYS.series[language], meeting.series),
		...optional(FIELD_KEYS.unit[language], request.unit),
		...optional(FIELD_KEYS.author[language], request.author),
		// A full path, so that the link means the same for everyone, also before the meeting's note is there.
		[FIELD_KEYS.meeting[language], `[[${withoutExtension(meeting.path)}|${title.normalize("NFC")}]]`],
	];
	if (request.tags.length > 0) properties.push(["tags", request.tags]);
	const head = renderFrontmatter(properties);
	const slots = request.headings.map((heading) => `${[`## ${heading.title}`, ...heading.guidance].join("\n")}\n\n- \n`);
	const body = slots.length > 0 ? slots.join("\n") : "- \n";
	return { path: `${folder}/${fileName(request, title)}.md`, text: head + body, cursor: head.length + body.search(/^- $/m) + 2 };
}

function optional(key: string, value: string | null): [string, string][] {
	return value === null || value === "" ? [] : [[key, value]];
}

/**
 * The writer is named at the end, and whatever has to be cut is cut before that. A given name stands alone, so that
 * it is the same file on the writer's other devices; a unit has many members, so the token tells them apart.
 */
function fileName({ author, unit, token, teamLanguage }: NewContribution, title: string): string {
	const named = author === null ? "" : shortName(author);
	const writer = named !== "" ? named : [shortName(unit ?? ""), token].filter(Boolean).join(" ");
	const end = ` – ${TYPE[teamLanguage]} ${writer}`;
	let start = title;
	let name = safeFileName(start + end, writer);
	while (!name.endsWith(end) && start !== "") {
		start = [...start].slice(0, -8).join("");
		name = safeFileName(start + end, writer);
	}
	return name;
}

function shortName(text: string): string {
	return safeFileName([...safeFileName(text, "")].slice(0, LONGEST_WRITER).join(""), "");
}

/** A path as links write it. */
export function withoutExtension(path: string): string {
	return path.replace(/\.md$/i, "").normalize("NFC");
}
