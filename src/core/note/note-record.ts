// Owns the record of one reflection note: what the overview knows of it, read from the metadata cache alone.

import { leadingDate, readDate } from "../dates";
import type { IsoDate } from "../dates";
import { isSureConflictCopy } from "../sync/conflict-names";
import { isTeamNote } from "../team/team-note";
import { readLeftOut, readParticipants, readScore, readUnits } from "./fields";
import type { NoteMetadata } from "./note-metadata";
import { countOpenTasks, hasOwnContent } from "./own-content";
import { baseNameOf, notePath } from "./path";
import type { NotePath } from "./path";
import { dateNumber, dateOf, fieldPlace, LIST_SEPARATOR, NO_TYPE, plainDateNumber } from "./record-context";
import type { FieldValues, Readings, RecordContext } from "./record-context";
import type { TagList } from "./tag-list";
import { NO_VALUES } from "./value-list";
import type { ValueList } from "./value-list";

/** The method check: how well the method fitted, 1 to 4 each. */
export interface MethodFit {
	readonly topic: number | null;
	readonly stage: number | null;
	readonly group: number | null;
}

export interface NoteRecord {
	readonly path: NotePath;
	/** The file name without `.md`. */
	readonly title: string;
	/** An id, or the text as written where it is no known type. */
	readonly type: string | null;
	/** An id, or the text as written. */
	readonly method: string | null;
	readonly date: IsoDate | null;
	/** The date property holds something that is no date. The note may still have one from its file name. */
	readonly dateProblem: boolean;
	readonly series: string | null;
	readonly units: readonly string[];
	/** Empty unless the rules count authors. */
	readonly authors: readonly string[];
	/** Ids. */
	readonly characteristics: readonly string[];
	/** Ids, or the text as written where nobody has listed the theme; listed parents included. Each once. */
	readonly themes: readonly string[];
	/** False: planned, without content of its own. */
	readonly written: boolean;
	/** Open task items that say something. */
	readonly openTasks: number;
	readonly leftOut: boolean;
	/** How many took part. */
	readonly participants: number | null;
	readonly fit: MethodFit | null;
}

/** A record as the index takes it in: the values in lists that notes share. */
export interface NoteReading {
	readonly path: NotePath;
	readonly type: ValueList;
	readonly method: ValueList;
	/** `20261121`; 0 without a date. */
	readonly date: number;
	readonly month: ValueList;
	readonly dateProblem: boolean;
	readonly series: ValueList;
	readonly units: ValueList;
	readonly authors: ValueList;
	readonly characteristics: ValueList;
	readonly themes: ValueList;
	readonly written: boolean;
	readonly openTasks: number;
	readonly leftOut: boolean;
	readonly participants: number | null;
	readonly fit: MethodFit | null;
}

const TYPE = fieldPlace("type");
const METHOD = fieldPlace("method");
const DATE = fieldPlace("date");
const SERIES = fieldPlace("series");
const UNIT = fieldPlace("unit");
const AUTHOR = fieldPlace("author");
const PARTICIPANTS = fieldPlace("participants");
const LEFT_OUT = fieldPlace("leftOut");
const FITS_TOPIC = fieldPlace("fitsTopic");
const FITS_STAGE = fieldPlace("fitsStage");
const FITS_GROUP = fieldPlace("fitsGroup");

/**
 * The record of a note, or null when it is no reflection note (DESIGN, section 2): one that carries a characteristic
 * or theme, anywhere in the vault, or a known type inside the notes folder. Templates, the team note, generated notes
 * and sure conflict copies are none.
 */
export function recordOf(path: NotePath, metadata: NoteMetadata, context: RecordContext): NoteRecord | null {
	if (readNote(path, metadata, context) === null) return null;
	return {
		...reading,
		title: baseNameOf(path),
		type: reading.type.first,
		method: reading.method.first,
		date: reading.date === 0 ? null : dateOf(reading.date),
		series: reading.series.first,
		units: reading.units.values,
		authors: reading.authors.values,
		characteristics: reading.characteristics.values,
		themes: reading.themes.values,
	};
}

type Written<T> = { -readonly [Key in keyof T]: T[Key] };

/** Filled anew for each note: 100,000 objects that live for a microsecond would be a good part of the work. */
const reading: Written<NoteReading> = {
	path: notePath(""),
	type: NO_VALUES,
	method: NO_VALUES,
	date: 0,
	month: NO_VALUES,
	dateProblem: false,
	series: NO_VALUES,
	units: NO_VALUES,
	authors: NO_VALUES,
	characteristics: NO_VALUES,
	themes: NO_VALUES,
	written: false,
	openTasks: 0,
	leftOut: false,
	participants: null,
	fit: null,
};

/** `recordOf`, for the index. The object is the same each time, valid until the next call. */
export function readNote(path: NotePath, metadata: NoteMetadata, context: RecordContext): NoteReading | null {
	const { frontmatter } = metadata;
	const mark = frontmatter?.["praksis"];
	if (mark !== undefined && (mark === "index" || isTeamNote(frontmatter))) return null;
	const tags = readTags(metadata, context);
	const fields = context.fieldsOf(frontmatter);
	const { type, known } = firstOf(fields[TYPE], context.types, NO_TYPE);
	if (tags.isEmpty && !(known && context.isForNotes(path))) return null;
	if (context.isForTemplates(path) || isSureConflictCopy(path)) return null;

	const written = dateIn(fields[DATE]);
	const date = written > 0 ? written : dateInName(path);
	reading.path = path;
	reading.type = type;
	reading.method = firstOf(fields[METHOD], context.methods, NO_VALUES);
	reading.date = date;
	reading.month = date === NO_DATE ? NO_VALUES : context.monthOf(date);
	reading.dateProblem = written === NOT_A_DATE;
	reading.series = firstOf(fields[SERIES], context.texts, NO_VALUES);
	reading.units = listOf(fields[UNIT], context);
	reading.authors = context.rules.countAuthors ? listOf(fields[AUTHOR], context) : NO_VALUES;
	reading.characteristics = tags.characteristics;
	reading.themes = tags.themes;
	reading.written = hasOwnContent(metadata);
	reading.openTasks = metadata.listItems === undefined ? 0 : countOpenTasks(metadata.listItems);
	reading.leftOut = fields[LEFT_OUT] !== undefined && readLeftOut(fields[LEFT_OUT]);
	reading.participants = countOf(fields[PARTICIPANTS]);
	reading.fit = readFit(fields);
	return reading;
}

function readTags(metadata: NoteMetadata, { tagLists }: RecordContext): TagList {
	let list = tagLists.empty();
	const written = metadata.frontmatter?.["tags"] ?? metadata.frontmatter?.["tag"];
	if (typeof written === "string") {
		for (const tag of written.split(/[,\s]+/)) list = tagLists.with(list, tag);
	} else if (Array.isArray(written)) {
		for (const tag of written as readonly unknown[]) {
			if (typeof tag === "string") list = tagLists.with(list, tag);
		}
	}
	if (metadata.tags === undefined) return list;
	for (const { tag } of metadata.tags) list = tagLists.with(list, tag);
	return list;
}

function countOf(participants: unknown): number | null {
	if (participants === undefined) return null;
	// Nearly all are plain numbers.
	if (typeof participants === "number" && participants >= 0 && Number.isSafeInteger(participants)) return participants;
	return readParticipants(participants)?.count ?? null;
}

/** The reading of a property with one value; of a list, the first. */
function firstOf<T>(value: unknown, readings: Readings<T>, none: T): T {
	if (value === undefined) return none;
	if (typeof value === "string") return readings.of(value);
	if (typeof value === "number") return readings.of(String(value));
	return Array.isArray(value) ? firstOf((value as readonly unknown[])[0], readings, none) : none;
}

function listOf(value: unknown, context: RecordContext): ValueList {
	if (value === undefined) return NO_VALUES;
	if (typeof value === "string") return context.lists.of(value);
	if (isTexts(value)) return context.lists.of(value.join(LIST_SEPARATOR));
	return context.lists.of(readUnits(value).join(LIST_SEPARATOR));
}

function isTexts(value: unknown): value is readonly string[] {
	return Array.isArray(value) && (value as readonly unknown[]).every((item) => typeof item === "string");
}

const NO_DATE = 0;
const NOT_A_DATE = -1;

/** The date property as a number, `NO_DATE` or `NOT_A_DATE`. */
function dateIn(value: unknown): number {
	if (value === undefined) return NO_DATE;
	// Nearly all are plain dates, and `readDate` looks for links and times of day first.
	const plain = typeof value === "string" ? plainDateNumber(value) : 0;
	if (plain > 0) return plain;
	const reading = readDate(value);
	if (reading === null) return NO_DATE;
	return "date" in reading ? dateNumber(reading.date) : NOT_A_DATE;
}

/** Where the date property says nothing, the file name's leading date counts (DESIGN, "Properties carry the rest"). */
function dateInName(path: NotePath): number {
	const date = leadingDate(path.slice(path.lastIndexOf("/") + 1));
	return date === null ? NO_DATE : dateNumber(date);
}

function readFit(fields: FieldValues): MethodFit | null {
	if (fields[FITS_TOPIC] === undefined && fields[FITS_STAGE] === undefined && fields[FITS_GROUP] === undefined) return null;
	const fit = {
		topic: readScore(fields[FITS_TOPIC]),
		stage: readScore(fields[FITS_STAGE]),
		group: readScore(fields[FITS_GROUP]),
	};
	return fit.topic === null && fit.stage === null && fit.group === null ? null : fit;
}
