// Owns measuring suggested tags against the tags that the writers of the sample vault chose, and how long a long note takes.
// `npm run bench:suggestions` prints precision and recall by language; `-- --notes` also prints every note.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseMetadata } from "../preview/host/markdown-metadata";
import type { Language } from "../src/core/language";
import { LANGUAGES } from "../src/core/language";
import { readNote } from "../src/core/note/note-record";
import { baseNameOf, notePath } from "../src/core/note/path";
import { RecordContext } from "../src/core/note/record-context";
import { spokenText } from "../src/core/note/spoken-text";
import { suggestTags } from "../src/core/note/suggest-tags";
import type { TagMeaning } from "../src/core/note/tags";
import { meaningKey } from "../src/core/note/tags";
import { propertiesOf, propertyTagsOf } from "../src/core/note/tag-plan";
import { Vocabulary } from "../src/core/note/vocabulary";
import { parseTeamNote } from "../src/core/team/team-note";
import { aligned } from "./table";

const VAULT = "preview/sample-vault";
const TEAM_NOTE = "Praksis.md";
const LONG_NOTE_WORDS = 5_000;
const BUDGET_MS = 20;

interface TaggedNote {
	readonly path: string;
	readonly text: string;
	readonly language: Language;
	readonly tagged: readonly TagMeaning[];
}

interface Count {
	suggested: number;
	/** Suggested, and tagged so by the writer; or tagged with a theme below it, which counts for it. */
	right: number;
	tagged: number;
	/** Tagged, and suggested. */
	found: number;
}

const files = readdirSync(VAULT, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((file) => ({ path: relative(VAULT, file).split(sep).join("/"), text: readFileSync(file, "utf8") }))
	.sort((a, b) => (a.path < b.path ? -1 : 1));

const team = parseTeamNote(files.find(({ path }) => path === TEAM_NOTE)?.text ?? "", notePath(TEAM_NOTE), "nb").settings;
const vocabulary = new Vocabulary(team);
const context = new RecordContext({ ...team, vocabulary, countAuthors: false });

/** Written reflection notes with tags of ours; planned ones say nothing yet. */
const notes: readonly TaggedNote[] = files.flatMap(({ path, text }) => {
	const metadata = parseMetadata(text);
	const record = readNote(notePath(path), metadata, context);
	if (!record?.written) return [];
	const tags = [...propertyTagsOf(propertiesOf(text)), ...(metadata.tags ?? []).map(({ tag }) => tag)];
	const tagged = new Map(tags.flatMap((tag) => vocabulary.meaning(tag) ?? []).map((meaning) => [meaningKey(meaning), meaning]));
	return tagged.size === 0 ? [] : [{ path, text, language: languageOf(text), tagged: [...tagged.values()] }];
});

/** By the small words that only one of the three has. */
function languageOf(text: string): Language {
	const signs: Readonly<Record<Language, RegExp>> = {
		nb: /\b(?:ikke|jeg|hva|fra|noe|noen|bare|hvem|en)\b/gi,
		nn: /\b(?:ikkje|eg|kva|frå|noko|nokon|berre|kven|ein)\b/gi,
		en: /\b(?:the|and|of|that|was|what|with|they)\b/gi,
	};
	const spoken = spokenText(text);
	const counts = LANGUAGES.map((language) => ({ language, times: spoken.match(signs[language])?.length ?? 0 }));
	return counts.reduce((most, each) => (each.times > most.times ? each : most)).language;
}

function countAll(some: readonly TaggedNote[], kind: TagMeaning["kind"]): Count {
	const count: Count = { suggested: 0, right: 0, tagged: 0, found: 0 };
	for (const { text, tagged } of some) {
		const truth = tagged.filter((meaning) => meaning.kind === kind);
		const true_ = new Set(truth.flatMap((meaning) => [meaning.id, ...(meaning.kind === "theme" ? meaning.parents : [])]));
		const suggested = suggestTags(text, vocabulary).filter(({ meaning }) => meaning.kind === kind).map(({ meaning }) => meaning.id);
		count.suggested += suggested.length;
		count.right += suggested.filter((id) => true_.has(id)).length;
		count.tagged += truth.length;
		count.found += truth.filter(({ id }) => (suggested as readonly string[]).includes(id)).length;
	}
	return count;
}

function row(name: string, some: readonly TaggedNote[]): string[] {
	const cells = (["theme", "characteristic"] as const).flatMap((kind) => {
		const { suggested, right, tagged, found } = countAll(some, kind);
		return [`${share(right, suggested)} (${right}/${suggested})`, `${share(found, tagged)} (${found}/${tagged})`];
	});
	return [name, String(some.length), ...cells];
}

function share(part: number, of: number): string {
	return of === 0 ? "–" : `${Math.round((100 * part) / of)} %`;
}

/** The sample vault's own sentences, until there are enough of them. */
function longNote(): string {
	const all = notes.map(({ text }) => spokenText(text)).join("\n");
	const words = all.split(/\s+/).filter(Boolean);
	return Array.from({ length: LONG_NOTE_WORDS }, (_, at) => words[at % words.length]).join(" ");
}

function median(run: () => unknown, times = 9): number {
	const spent = Array.from({ length: times }, () => {
		const from = performance.now();
		run();
		return performance.now() - from;
	}).sort((a, b) => a - b);
	return spent[Math.floor(times / 2)] as number;
}

const rows = LANGUAGES.map((language) => row(language, notes.filter((note) => note.language === language)));
const long = longNote();
const from = performance.now();
suggestTags(long, new Vocabulary(team));
const first = performance.now() - from;
/** What no reading of the text can do without: taking its words, and counting them. */
const floor = median(() => {
	const counts = new Map<string, number>();
	for (const word of long.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
});
const spent = median(() => suggestTags(long, vocabulary));

process.stdout.write(
	`${aligned([
		["language", "notes", "themes: precision", "recall", "characteristics: precision", "recall"],
		...rows,
		row("all", notes),
	])}\n\n`,
);
process.stdout.write(
	`${aligned([
		[`a note of ${LONG_NOTE_WORDS} words`, "budget", "ms", "× counting its words"],
		["", `≤ ${BUDGET_MS} ms`, spent.toFixed(1), (spent / floor).toFixed(1)],
		["the first time, with all that is prepared", `≤ ${BUDGET_MS} ms`, first.toFixed(1), (first / floor).toFixed(1)],
	])}\n`,
);

if (process.argv.includes("--notes")) {
	for (const { path, text, language, tagged } of notes) {
		const suggested = suggestTags(text, vocabulary);
		const right = new Set(tagged.map(({ id }) => id as string));
		process.stdout.write(`\n${language} ${baseNameOf(notePath(path))}\n  tagged: ${[...right].join(", ")}\n`);
		for (const { meaning, words } of suggested) process.stdout.write(`  ${right.has(meaning.id) ? "+" : "–"} ${meaning.id}: ${words.join(", ")}\n`);
	}
}
