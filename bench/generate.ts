// Owns the made-up vault of the benchmarks: entries of the metadata cache, without files and without a parser.
// The same seed gives the same vault. People, places and meetings are invented.

import type { MetadataPosition, NoteMetadata } from "../src/core/note/note-metadata";
import { notePath } from "../src/core/note/path";
import type { NotePath } from "../src/core/note/path";

export type CacheEntry = readonly [NotePath, NoteMetadata];

const CHARACTERISTIC_TAGS = [
	"kjennetegn/støttende-og-aktiv-ledelse",
	"kjennetegn/felles-verdier-og-mål",
	"kjennetegn/kollektive-læringsprosesser",
	"characteristic/shared-practice",
	"kjennetegn/støttende-omgivelser",
];
const THEME_TAGS = [
	"tema/profesjonsfellesskap",
	"tema/digitalisering",
	"tema/dybdelæring",
	"theme/shared-reflection",
	"tema/lesing",
	"tema/vurdering",
	"tema/klassemiljø",
	"tema/foreldresamarbeid",
	"tema/overganger",
	"tema/uteskole",
	"tema/lek",
	"tema/språk",
];
const OTHER_TAGS = ["prosjekt", "viktig", "ukeplan"];
const TYPES = ["møte", "refleksjon", "meeting", "praksisfortelling", "evaluering"];
const METHODS = ["IGP (individ–gruppe–plenum)", "Lærende møte", "Erfaringsdeling", "Kafédialog"];
const SERIES = ["Fellestid", "Trinnmøte", "Ledermøte", "Avdelingsmøte", "Nettverk"];
const UNITS = ["1. trinn", "2. trinn", "3. trinn", "Rødbasen", "Blåbasen", "Spesialteamet", "Administrasjonen"];
const HEADINGS = [
	"Innsjekk",
	"Hva betyr det for oss å være en lærende organisasjon?",
	"Hva betyr endringskultur i vår hverdag?",
	"Notater",
	"Oppfølging",
	"Metodesjekk",
];
const FIRST_YEAR = 2020;
const YEARS = 7;

/** Numbers from 0 up to 1 that look random, the same for the same seed (a linear congruential generator). */
function sequence(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * `count` notes: 3 tags, 6 headings with a section below each, tasks in half of them, a tenth of them planned.
 * Every text is a string of its own, as when a cache has been read from disk.
 */
export function generateEntries(count: number, seed = 20261121): CacheEntry[] {
	const random = sequence(seed);
	return Array.from({ length: count }, (_, i) => [pathOf(i, random), generateMetadata(i, random)] as const);
}

export function generateMetadata(i: number, random: () => number = sequence(i)): NoteMetadata {
	const pick = (values: readonly string[]): string => own(values[Math.floor(random() * values.length)] as string);
	const tags = [pick(CHARACTERISTIC_TAGS), pick(THEME_TAGS), random() < 0.5 ? pick(THEME_TAGS) : pick(OTHER_TAGS)];
	// One note in five has its last tag in the text.
	const inText = i % 5 === 0 ? tags.pop() : undefined;
	return {
		frontmatter: {
			tags,
			type: pick(TYPES),
			metode: pick(METHODS),
			dato: dateOf(random),
			møteserie: pick(SERIES),
			enhet: random() < 0.2 ? [pick(UNITS), pick(UNITS)] : pick(UNITS),
			deltakere: 3 + Math.floor(random() * 9),
		},
		...(inText !== undefined && { tags: [{ tag: `#${inText}`, position: position(30, 0, 420, 12) }] }),
		...generateBody(i, random() < 0.1),
	};
}

function generateBody(i: number, planned: boolean): Pick<NoteMetadata, "headings" | "sections" | "listItems"> {
	const headings = [];
	const sections = [{ type: "yaml", position: position(0, 0, 0, 160) }];
	const listItems = [];
	let offset = 162;
	let line = 10;
	for (const [h, title] of HEADINGS.entries()) {
		// A fifth of the headings are a note's own words.
		const heading = h === 3 && i % 5 !== 0 ? `Sak ${i}: ${title}` : own(title);
		headings.push({ heading, level: 2, position: position(line, 0, offset, heading.length + 3) });
		sections.push({ type: "heading", position: position(line, 0, offset, heading.length + 3) });
		offset += heading.length + 5;
		line += 2;
		if (h === 4 && i % 2 === 0) {
			const length = planned ? 6 : 45;
			for (let t = 0; t < 2; t++) listItems.push({ task: t === 0 ? " " : "x", parent: -line, position: position(line + t, 0, offset + t * (length + 1), length) });
			sections.push({ type: "list", position: position(line, 0, offset, 2 * length + 1) });
			offset += 2 * length + 3;
			line += 3;
		} else {
			sections.push({ type: planned ? "callout" : "paragraph", position: position(line, 0, offset, 120) });
			offset += 122;
			line += 2;
		}
	}
	return { headings, sections, ...(listItems.length > 0 && { listItems }) };
}

function pathOf(i: number, random: () => number): NotePath {
	const year = FIRST_YEAR + Math.floor(random() * YEARS);
	return notePath(own(`Refleksjon/${year}/Notat ${i} ${SERIES[i % SERIES.length] as string}.md`));
}

function dateOf(random: () => number): string {
	const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
	return own(`${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(1 + random() * 12)}-${two(1 + random() * 28)}`);
}

function position(line: number, col: number, offset: number, length: number): MetadataPosition {
	return { start: { line, col, offset }, end: { line, col: col + length, offset: offset + length } };
}

/** A copy that shares nothing: strings that are one object would make every lookup look cheaper than it is. */
function own(text: string): string {
	return Buffer.from(text, "utf8").toString("utf8");
}
