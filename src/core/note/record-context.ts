// Owns what decides how notes are read into records, and remembers what it has read.

import type { IsoDate } from "../dates";
import { methodByLabel, noteTypeByLabel } from "../framework/lookup";
import type { Language } from "../language";
import { FIELD_IDS, fieldOfKey, readFields, readText, readUnits } from "./fields";
import type { FieldId } from "./fields";
import { cleanFolder, folderOf, folderTest } from "./path";
import { TagLists } from "./tag-list";
import { NO_VALUES, ValueList } from "./value-list";
import type { Vocabulary } from "./vocabulary";

/** What decides how a note is read. Give the index a new context when any of it changes. */
export interface RecordRules {
	readonly vocabulary: Vocabulary;
	/** The team's language: its keys win where several keys give one field. */
	readonly language: Language;
	/** Inside it a known type alone makes a reflection note. "" is the whole vault. */
	readonly notesFolder: string;
	/** Nothing inside it is a reflection note. "" is no folder. */
	readonly templatesFolder: string;
	/** Only in a vault without a team note: no counts per person in a team. */
	readonly countAuthors: boolean;
}

export interface TypeReading {
	/** An id, or the text as written. */
	readonly type: ValueList;
	readonly known: boolean;
}

export const NO_TYPE: TypeReading = { type: NO_VALUES, known: false };

/** A property's value by the field's place in `FIELD_IDS`. */
export type FieldValues = readonly unknown[];

/** The place of a field in `FieldValues`. */
export function fieldPlace(field: FieldId): number {
	return FIELD_IDS.indexOf(field);
}

/** Stands in no property: YAML allows no such character. */
export const LIST_SEPARATOR = "\0";

/** Bounds what one context remembers: vaults repeat some hundred spellings, but nothing promises it. */
const MOST_REMEMBERED = 10_000;

/** What a text reads as. Notes repeat the same few types, series, units, dates and folders. */
export class Readings<T> {
	private readonly known = new Map<string, T>();

	constructor(private readonly read: (text: string) => T) {}

	of(text: string): T {
		const known = this.known.get(text);
		if (known !== undefined) return known;
		if (this.known.size >= MOST_REMEMBERED) this.known.clear();
		const reading = this.read(text);
		this.known.set(text, reading);
		return reading;
	}
}

/** The rules, with the readings made under them. */
export class RecordContext {
	readonly types = new Readings(readType);
	readonly methods = new Readings(readMethod);
	readonly texts = new Readings(readOne);
	/** By the text of a property that may hold several values, or the texts of its list joined by `LIST_SEPARATOR`. */
	readonly lists = new Readings(readList);
	readonly isForNotes: (path: string) => boolean;
	readonly isForTemplates: (path: string) => boolean;
	readonly tagLists: TagLists;
	private readonly months = new Map<number, ValueList>();
	private readonly fieldPlaces = new Readings(placeOfKey);
	/** The keys seen last, by how many stood before them, and the places of their fields. */
	private readonly lastKeys: string[] = [];
	private readonly lastPlaces: number[] = [];
	private readonly values: unknown[] = FIELD_IDS.map(() => undefined);

	constructor(readonly rules: RecordRules) {
		this.tagLists = new TagLists(rules.vocabulary);
		this.isForNotes = quickFolderTest(rules.notesFolder);
		this.isForTemplates = cleanFolder(rules.templatesFolder) === "" ? () => false : quickFolderTest(rules.templatesFolder);
	}

	/**
	 * What `readFields` gives, without its cost: nearly all notes have at most one key for each field, and the same keys
	 * in the same order as the note before, because a template gave them.
	 * The list is the same each time, valid until the next call.
	 */
	fieldsOf(frontmatter: Readonly<Record<string, unknown>> | undefined): FieldValues {
		const { values, lastKeys, lastPlaces } = this;
		for (let place = 0; place < values.length; place++) values[place] = undefined;
		let i = 0;
		for (const key in frontmatter) {
			if (lastKeys[i] !== key) {
				lastKeys[i] = key;
				lastPlaces[i] = this.fieldPlaces.of(key);
			}
			const place = lastPlaces[i++] as number;
			if (place === NO_FIELD) continue;
			if (values[place] !== undefined) return this.weighedFields(frontmatter);
			values[place] = frontmatter[key];
		}
		return values;
	}

	/** The month of a date as a number, as `YYYY-MM`. */
	monthOf(date: number): ValueList {
		// A whole number to the engine too: others are slow keys.
		const month = (date / 100) | 0;
		let list = this.months.get(month);
		if (list === undefined) {
			list = new ValueList([dateOf(date).slice(0, 7)]);
			this.months.set(month, list);
		}
		return list;
	}

	/** Several keys give one field: `readFields` knows which wins. */
	private weighedFields(frontmatter: Readonly<Record<string, unknown>>): FieldValues {
		const fields = readFields(frontmatter, this.rules.language);
		return FIELD_IDS.map((field) => fields[field]);
	}
}

/** `folderTest`, which folds each path, asked once for each folder and not at all where the first letters differ. */
function quickFolderTest(outer: string): (path: string) => boolean {
	const test = folderTest(outer);
	const inside = new Readings((folder) => test(`${folder}/`));
	const first = asciiLetter(cleanFolder(outer).charCodeAt(0));
	return (path) => {
		const letter = asciiLetter(path.charCodeAt(0));
		return (letter === first || letter === 0 || first === 0) && inside.of(folderOf(path));
	};
}

/** The code of a letter from a to z, capital or not; 0 for any other unit. */
function asciiLetter(unit: number): number {
	const small = unit | 0x20;
	return small >= 0x61 && small <= 0x7a ? small : 0;
}

const NO_FIELD = -1;

function placeOfKey(key: string): number {
	const field = fieldOfKey(key);
	return field === null ? NO_FIELD : fieldPlace(field);
}

/** `2026-11-21` → 20261121. */
export function dateNumber(date: IsoDate): number {
	let number = 0;
	for (let i = 0; i < 10; i++) {
		if (i !== 4 && i !== 7) number = number * 10 + date.charCodeAt(i) - 48;
	}
	return number;
}

/**
 * `dateNumber` for a text that need not be a date. 0: no plain date, or one after the 28th, which not every month has;
 * `readDate` decides.
 */
export function plainDateNumber(text: string): number {
	if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return 0;
	const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
	const month = digitsAt(text, 5);
	const day = digitsAt(text, 8);
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 28 ? (year * 100 + month) * 100 + day : 0;
}

/** The number that two digits make; below any date's when they are none. */
function digitsAt(text: string, at: number): number {
	const tens = text.charCodeAt(at) - 48;
	const ones = text.charCodeAt(at + 1) - 48;
	return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

/** 20261121 → `2026-11-21`. */
export function dateOf(number: number): IsoDate {
	const text = String(number).padStart(8, "0");
	return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function readList(joined: string): ValueList {
	const values = readUnits(joined.split(LIST_SEPARATOR));
	return values.length === 0 ? NO_VALUES : new ValueList(values);
}

function readOne(text: string): ValueList {
	const value = readText(text);
	return value === null ? NO_VALUES : new ValueList([value]);
}

function readType(text: string): TypeReading {
	const label = readText(text);
	if (label === null) return NO_TYPE;
	const id = noteTypeByLabel(label);
	return { type: new ValueList([id ?? label]), known: id !== null };
}

function readMethod(text: string): ValueList {
	const label = readText(text);
	return label === null ? NO_VALUES : new ValueList([methodByLabel(label) ?? label]);
}
