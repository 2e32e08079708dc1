// Owns finding an id of the framework from a label or a heading in any language.
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { slug } from "../note/slug";
import { CHARACTERISTICS } from "./characteristics";
import type { CharacteristicId } from "./characteristics";
import { KNOWN_THEMES } from "./everyday-themes";
import { METHODS } from "./methods";
import type { MethodId } from "./method";
import { NOTE_TYPES } from "./note-types";
import type { NoteTypeId } from "./note-types";
import { firstSentences, QUESTIONS } from "./questions";
import type { Question, QuestionId } from "./questions";
import { firstSentence, normaliseHeading } from "./question-text";
import { SECTORS } from "./sectors";
import type { SectorId } from "./sectors";

/** Nynorsk writes both skole and skule; labels have skole. */
const SKULE = /(^|-)skule/g;

/** The form in which labels are compared: the slug, with skule as skole. */
export function labelKey(label: string): string {
	return slug(label).replace(SKULE, "$1skole");
}

interface Named<Id extends string> {
	readonly id: Id;
	readonly name: Localised;
	readonly shortName?: Localised;
}

/** Names win over short names, and both over ids, so that no id takes a label away from another entry. */
function labelMap<Id extends string>(entries: readonly Named<Id>[]): ReadonlyMap<string, Id> {
	const ids = new Map<string, Id>();
	const add = (label: string | undefined, id: Id): void => {
		const key = labelKey(label ?? "");
		if (key !== "" && !ids.has(key)) ids.set(key, id);
	};
	for (const { id, name } of entries) for (const language of LANGUAGES) add(name[language], id);
	for (const { id, shortName } of entries) for (const language of LANGUAGES) add(shortName?.[language], id);
	for (const { id } of entries) add(id, id);
	return ids;
}

const CHARACTERISTIC_IDS = labelMap<CharacteristicId>(CHARACTERISTICS);
const THEME_IDS = labelMap<string>(KNOWN_THEMES);
const NOTE_TYPE_IDS = labelMap<NoteTypeId>(NOTE_TYPES);
const METHOD_IDS = labelMap<MethodId>(METHODS);
const SECTOR_IDS = labelMap<SectorId>(SECTORS);

/** The characteristic that a label, short name, slug or id in any language names; null for none. */
export function characteristicByLabel(label: string): CharacteristicId | null {
	return CHARACTERISTIC_IDS.get(labelKey(label)) ?? null;
}

/** The default or everyday theme, of any sector, that a label, slug or id in any language names; null for none. */
export function themeByLabel(label: string): string | null {
	return THEME_IDS.get(labelKey(label)) ?? null;
}

export function noteTypeByLabel(label: string): NoteTypeId | null {
	return NOTE_TYPE_IDS.get(labelKey(label)) ?? null;
}

export function methodByLabel(label: string): MethodId | null {
	return METHOD_IDS.get(labelKey(label)) ?? null;
}

export function sectorByLabel(label: string): SectorId | null {
	return SECTOR_IDS.get(labelKey(label)) ?? null;
}

/** A wording with a free slot: what stands before it and after it, normalised. */
interface SlotPattern {
	readonly before: string;
	readonly after: string;
	readonly id: QuestionId;
}

interface QuestionWords {
	readonly exact: ReadonlyMap<string, QuestionId>;
	readonly slots: readonly SlotPattern[];
	/** The first words that any wording begins with: most headings are told apart by them at once. */
	readonly beginnings: ReadonlySet<string>;
}

const SLOT = /\{\w+\}/;

function allWordings(question: Question): readonly string[] {
	const localised = [question.text, question.presentWording, ...Object.values(question.sectorWordings ?? {})].flatMap(
		(text) => (text ? [text, firstSentences(text)] : []),
	);
	return [question.printed, firstSentence(question.printed), ...localised.flatMap((text) => LANGUAGES.map((language) => text[language]))];
}

function readQuestionWords(): QuestionWords {
	const exact = new Map<string, QuestionId>();
	const slots: SlotPattern[] = [];
	for (const question of QUESTIONS) {
		// What a repeated question says belongs to the one that it repeats.
		const id = question.sameAs ?? question.id;
		for (const wording of new Set(allWordings(question))) {
			const [before, after] = wording.split(SLOT).map(normaliseHeading);
			if (before === undefined) continue;
			if (after === undefined) {
				if (!exact.has(before)) exact.set(before, id);
			} else if (!slots.some((slot) => slot.before === before && slot.after === after)) {
				slots.push({ before, after, id });
			}
		}
	}
	const openings = [...exact.keys(), ...slots.map(({ before }) => before)];
	return { exact, slots, beginnings: new Set(openings.map((words) => words.split(" ", 1)[0] ?? "")) };
}

/** Read when the first heading is asked for, not when the plugin loads. */
let questionWords: QuestionWords | null = null;

/** Templates repeat the same headings in every note, so the first thousands of spellings are remembered. */
const headingsAsked = new Map<string, QuestionId | null>();
const MOST_HEADINGS = 4000;

const FIRST_WORD = /[\p{L}\p{M}\p{N}]+/u;

function canBegin(heading: string, beginnings: ReadonlySet<string>): boolean {
	// A mark inside the first word ("H**va**") and link syntax hide it from this test, so they are let through.
	if (/[*_~=`[]/.test(heading)) return true;
	const word = FIRST_WORD.exec(heading)?.[0];
	return word !== undefined && beginnings.has(word.normalize("NFC").toLowerCase());
}

function matchesSlot(words: string, { before, after }: SlotPattern): boolean {
	if (words === before) return after === "";
	if (!words.startsWith(`${before} `)) return false;
	return after === "" || words.endsWith(` ${after}`);
}

/**
 * The question of the bank that a heading asks (DESIGN, "Questions are headings"): in any wording, in any language,
 * whole or by its first sentence; a free slot in a wording matches anything. Null for any other heading.
 */
export function questionByHeading(heading: string): QuestionId | null {
	const remembered = headingsAsked.get(heading);
	if (remembered !== undefined) return remembered;
	const id = findQuestion(heading, (questionWords ??= readQuestionWords()));
	if (headingsAsked.size < MOST_HEADINGS) headingsAsked.set(heading, id);
	return id;
}

function findQuestion(heading: string, { exact, slots, beginnings }: QuestionWords): QuestionId | null {
	if (!canBegin(heading, beginnings)) return null;
	const words = normaliseHeading(heading);
	return exact.get(words) ?? slots.find((slot) => matchesSlot(words, slot))?.id ?? null;
}
