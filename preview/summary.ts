// Owns the one-screen summary that `npm start` prints: what the overview finds in the vault, read as the plugin reads it.
import type { App } from "obsidian";
import { WHOLE_OVERVIEW } from "../src/core/index/facets";
import type { FacetValue } from "../src/core/index/facets";
import { NoteIndex } from "../src/core/index/note-index";
import { Overview } from "../src/core/index/overview";
import type { Language, Localised } from "../src/core/language";
import type { NoteMetadata } from "../src/core/note/note-metadata";
import { notePath } from "../src/core/note/path";
import type { Vocabulary } from "../src/core/note/vocabulary";
import { VaultTeam } from "../src/host/team";
import { capitalised } from "../src/ui/labels";
import { openNodeDisk } from "./host/disk-node";
import { MetadataCache } from "./host/metadata-cache";
import { Vault } from "./host/vault";

const MOST_THEMES = 8;
const BAR_WIDTH = 24;

interface Words {
	readonly notes: (all: number) => string;
	readonly counted: (written: number, planned: number) => string;
	readonly followUps: (count: number) => string;
	readonly characteristics: string;
	readonly themes: string;
	readonly more: (count: number) => string;
	readonly untagged: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
	nb: {
		notes: (all) => `Fant ${all} notater.`,
		counted: (written, planned) => `Oversikten teller ${written} skrevne og viser ${planned} planlagte for seg.`,
		followUps: (count) => `${count} har åpen oppfølging.`,
		characteristics: "Kjennetegn",
		themes: "Temaer",
		more: (count) => `og ${count} til`,
		untagged: "Ikke merket",
	},
	nn: {
		notes: (all) => `Fann ${all} notat.`,
		counted: (written, planned) => `Oversikta tel ${written} skrivne og viser ${planned} planlagde for seg.`,
		followUps: (count) => `${count} har open oppfølging.`,
		characteristics: "Kjenneteikn",
		themes: "Tema",
		more: (count) => `og ${count} til`,
		untagged: "Ikkje merkt",
	},
	en: {
		notes: (all) => `Found ${all} notes.`,
		counted: (written, planned) => `The overview counts ${written} written and shows ${planned} planned apart.`,
		followUps: (count) => `${count} have open follow-ups.`,
		characteristics: "Characteristics",
		themes: "Themes",
		more: (count) => `and ${count} more`,
		untagged: "Untagged",
	},
} satisfies Record<keyof Localised, Words>;

/** Reads the whole vault once. @throws DiskError when the folder cannot be read. */
export async function summarise(vaultFolder: string, language: Language): Promise<string> {
	const disk = await openNodeDisk(vaultFolder);
	try {
		const vault = new Vault(disk);
		const cache = new MetadataCache(vault);
		await vault.load();
		cache.initialize();
		await cache.whenIdle();
		return await describe(vault, cache, language);
	} finally {
		await disk.close();
	}
}

async function describe(vault: Vault, cache: MetadataCache, language: Language): Promise<string> {
	const notes = vault.getMarkdownFiles().map((file) => [notePath(file.path), (cache.getFileCache(file) ?? {}) as NoteMetadata] as const);
	// The team's reader asks for the files and the cache, not for the rest of the app.
	const team = new VaultTeam({ vault, metadataCache: cache } as unknown as App, language);
	for (const [path, metadata] of notes) team.noticed(path, metadata);
	await team.reload();
	const index = new NoteIndex(team.recordContext());
	index.batch(() => notes.forEach(([path, metadata]) => index.upsert(path, metadata)));
	const { total, facets } = new Overview(index).query(WHOLE_OVERVIEW);
	const words = WORDS[language];
	const labels = (kind: "characteristic" | "theme"): ((value: string) => string) => labelOf(team.vocabulary(), kind, language);
	const followUps = facets.get("follow-ups")?.[0];
	return [
		`${words.notes(notes.length)} ${words.counted(total.written, total.planned)} ${words.followUps(followUps ? followUps.written + followUps.planned : 0)}`,
		...counts(words.characteristics, facets.get("characteristic") ?? [], labels("characteristic"), words),
		...counts(words.themes, facets.get("theme") ?? [], labels("theme"), words),
	].join("\n");
}

function labelOf(vocabulary: Vocabulary, kind: "characteristic" | "theme", language: Language): (value: string) => string {
	return (value) => capitalised(vocabulary.shortLabel(kind, value, language));
}

/** A heading and a line with a bar for each value, most written first; notes without a value come last. */
function counts(heading: string, values: readonly FacetValue[], label: (value: string) => string, words: Words): string[] {
	const named = values.filter(({ value, written }) => value !== "" && written > 0).sort((a, b) => b.written - a.written);
	const untagged = values.find(({ value }) => value === "");
	const shown = named.slice(0, MOST_THEMES).map(({ value, written }) => [label(value), written] as const);
	if (untagged && untagged.written > 0) shown.push([words.untagged, untagged.written]);
	const most = Math.max(1, ...shown.map(([, written]) => written));
	const width = Math.max(0, ...shown.map(([name]) => name.length));
	const lines = shown.map(([name, written]) => `  ${name.padEnd(width)} ${String(written).padStart(4)}  ${"▇".repeat(Math.ceil((written / most) * BAR_WIDTH))}`);
	const rest = named.length - MOST_THEMES;
	return ["", heading, ...lines, ...(rest > 0 ? [`  … ${words.more(rest)}`] : [])];
}
