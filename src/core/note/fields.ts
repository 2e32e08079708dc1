// Owns which property keys give which field of a note, and what the values of our own fields mean.
import { LANGUAGES } from "../language";
import type { Language, Localised } from "../language";

export type FieldId =
	| "type"
	| "method"
	| "date"
	| "series"
	| "unit"
	| "author"
	| "participants"
	| "meeting"
	| "leftOut"
	| "fitsTopic"
	| "fitsStage"
	| "fitsGroup";

/** The key of each field in each language (DESIGN, "Properties carry the rest"). */
export const FIELD_KEYS: Readonly<Record<FieldId, Localised>> = {
	type: { nb: "type", nn: "type", en: "type" },
	method: { nb: "metode", nn: "metode", en: "method" },
	date: { nb: "dato", nn: "dato", en: "date" },
	series: { nb: "møteserie", nn: "møteserie", en: "meeting-series" },
	unit: { nb: "enhet", nn: "eining", en: "unit" },
	author: { nb: "skrevet-av", nn: "skrive-av", en: "written-by" },
	participants: { nb: "deltakere", nn: "deltakarar", en: "participants" },
	meeting: { nb: "møte", nn: "møte", en: "meeting" },
	leftOut: { nb: "utenfor-oversikten", nn: "utanfor-oversikta", en: "left-out" },
	fitsTopic: { nb: "passet-temaet", nn: "passa-temaet", en: "fits-topic" },
	fitsStage: { nb: "passet-prosessen", nn: "passa-prosessen", en: "fits-stage" },
	fitsGroup: { nb: "passet-gruppen", nn: "passa-gruppa", en: "fits-group" },
};

export const FIELD_IDS = Object.keys(FIELD_KEYS) as readonly FieldId[];

interface KnownKey {
	readonly field: FieldId;
	/** How early this key wins in a team of each language: 0 for the team's own, then nb, nn, en. */
	readonly ranks: Readonly<Record<Language, number>>;
}

const KNOWN_KEYS: ReadonlyMap<string, KnownKey> = new Map(
	FIELD_IDS.flatMap((field) =>
		LANGUAGES.map((language): [string, KnownKey] => {
			const key = FIELD_KEYS[field][language];
			return [key, { field, ranks: { nb: keyRank(field, key, "nb"), nn: keyRank(field, key, "nn"), en: keyRank(field, key, "en") } }];
		}),
	),
);

function keyRank(field: FieldId, key: string, teamLanguage: Language): number {
	if (FIELD_KEYS[field][teamLanguage] === key) return 0;
	return 1 + LANGUAGES.findIndex((language) => FIELD_KEYS[field][language] === key);
}

/** What other spellings of keys mean, also those that are not ours: a vault has few, and every note asks for them. */
const respelled = new Map<string, KnownKey | null>();
const MOST_RESPELLED = 1000;

/** A key that differs from ours in case or form gives way to one that does not. */
const RESPELLED_RANK = 0.5;

/** Keys are compared as Obsidian compares them: without regard to case, and by their composed form. */
function knownKey(key: string): KnownKey | null {
	const ours = KNOWN_KEYS.get(key);
	if (ours) return ours;
	const remembered = respelled.get(key);
	if (remembered !== undefined) return remembered;
	const meant = KNOWN_KEYS.get(key.normalize("NFC").toLowerCase());
	const known = meant ? { field: meant.field, ranks: raised(meant.ranks) } : null;
	if (respelled.size < MOST_RESPELLED) respelled.set(key, known);
	return known;
}

function raised(ranks: KnownKey["ranks"]): KnownKey["ranks"] {
	return { nb: ranks.nb + RESPELLED_RANK, nn: ranks.nn + RESPELLED_RANK, en: ranks.en + RESPELLED_RANK };
}

/** The field that a property key gives in any of the three languages; null for a key that is not ours. */
export function fieldOfKey(key: string): FieldId | null {
	return knownKey(key)?.field ?? null;
}

/** A property that is there without a value gives nothing. */
function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * The values of our fields in a note's properties, as they stand there. If several keys give one field, the team's
 * language wins, then nb, nn, en; an empty property gives nothing, so it hides no other.
 */
export function readFields(
	frontmatter: Readonly<Record<string, unknown>> | undefined,
	teamLanguage: Language,
): Partial<Record<FieldId, unknown>> {
	const values: Partial<Record<FieldId, unknown>> = {};
	if (!frontmatter) return values;
	const ranks: Partial<Record<FieldId, number>> = {};
	for (const key of Object.keys(frontmatter)) {
		const known = knownKey(key);
		if (!known) continue;
		const value = frontmatter[key];
		if (isEmpty(value)) continue;
		const rank = known.ranks[teamLanguage];
		const best = ranks[known.field];
		if (best !== undefined && best <= rank) continue;
		ranks[known.field] = rank;
		values[known.field] = value;
	}
	return values;
}

/**
 * The key to write `field` under: the note's own if it has one of the field's keys (the one that wins when read),
 * else the language's.
 */
export function keyToWrite(field: FieldId, existingKeys: Iterable<string>, language: Language): string {
	let best: string | null = null;
	let bestRank = Infinity;
	for (const key of existingKeys) {
		const known = knownKey(key);
		if (known?.field !== field) continue;
		const rank = known.ranks[language];
		if (rank >= bestRank) continue;
		best = key;
		bestRank = rank;
	}
	return best ?? FIELD_KEYS[field][language];
}

const LINK = /^!?\[\[([^\]|]*)(?:\|([^\]]*))?\]\]$/;

/**
 * A property's text as a person reads it: trimmed, a number as its digits, a link as its alias or else the last part
 * of its target. Null for anything that is no text, and for nothing.
 */
export function readText(value: unknown): string | null {
	if (typeof value === "number" && Number.isFinite(value)) return String(value);
	if (typeof value !== "string") return null;
	const text = value.trim();
	const link = LINK.exec(text);
	if (!link) return text === "" ? null : text;
	const alias = link[2]?.trim();
	if (alias) return alias;
	const target = linkTarget(link[1] ?? "");
	const name = target.slice(target.lastIndexOf("/") + 1);
	return name === "" ? null : name;
}

function linkTarget(linktext: string): string {
	const hash = linktext.indexOf("#");
	return (hash < 0 ? linktext : linktext.slice(0, hash)).trim();
}

/** The target of a property that is one link, without brackets, heading and alias; a bare text is taken as the target. */
export function readLinkTarget(value: unknown): string | null {
	const first: unknown = Array.isArray(value) ? value[0] : value;
	if (typeof first !== "string") return null;
	const link = LINK.exec(first.trim());
	const target = linkTarget(link ? (link[1] ?? "") : first);
	return target === "" ? null : target;
}

/** The units of a note: a text is one unit, a list several; each once, regardless of case. */
export function readUnits(value: unknown): readonly string[] {
	const units: string[] = [];
	const seen = new Set<string>();
	for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
		const unit = readText(item);
		if (unit === null) continue;
		const folded = unit.normalize("NFC").toLowerCase();
		if (seen.has(folded)) continue;
		seen.add(folded);
		units.push(unit);
	}
	return units;
}

export interface Participants {
	readonly count: number;
	/** Empty when only a number is given. */
	readonly names: readonly string[];
}

/** Participants: a number, or a list of names (a text is split at commas). Null when it is neither. */
export function readParticipants(value: unknown): Participants | null {
	const items: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : splitNames(value);
	const only = items.length === 1 ? items[0] : undefined;
	const count = readWholeNumber(only);
	if (count !== null) return count >= 0 ? { count, names: [] } : null;
	const names = items.map(readText).filter((name): name is string => name !== null);
	return names.length > 0 ? { count: names.length, names } : null;
}

function splitNames(value: unknown): readonly unknown[] {
	return typeof value === "string" ? value.split(/[,;\n]/) : [value];
}

function readWholeNumber(value: unknown): number | null {
	if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
	return typeof value === "string" && /^\s*-?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

export type Score = 1 | 2 | 3 | 4;

/** A score of the method check, 1 to 4; null for anything else. */
export function readScore(value: unknown): Score | null {
	const score = readWholeNumber(value);
	return score === 1 || score === 2 || score === 3 || score === 4 ? score : null;
}

/** A checkbox that became a text property still means yes: a note that someone wanted left out must stay out. */
const YES = new Set(["true", "ja", "yes"]);

/** Whether the note is to be left out of the overview. */
export function readLeftOut(value: unknown): boolean {
	return value === true || (typeof value === "string" && YES.has(value.trim().toLowerCase()));
}
