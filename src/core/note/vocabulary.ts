// Owns what tags mean in this vault: the framework's characteristics and themes, and the team's own themes.
import { CHARACTERISTICS } from "../framework/characteristics";
import type { Characteristic, CharacteristicId } from "../framework/characteristics";
import { KNOWN_THEMES } from "../framework/everyday-themes";
import { characteristicByLabel, labelKey, themeByLabel } from "../framework/lookup";
import { DEFAULT_THEMES } from "../framework/themes";
import type { Language } from "../language";
import type { TeamTheme } from "../team/team-settings";
import { slug } from "./slug";
import { foldTag, sameMeaning, splitTag, TAG_PREFIXES } from "./tags";
import type { TagKind, TagMeaning, TagReader } from "./tags";

export interface OfferedTheme {
	readonly id: string;
	readonly parent?: string;
}

/** A theme that somebody has listed: the team, or the framework. */
interface ListedTheme {
	readonly id: string;
	readonly name: (language: Language) => string;
	readonly definition: (language: Language) => string;
	/** Ids, the nearest first. */
	readonly parents: readonly string[];
}

type CharacteristicMeaning = Extract<TagMeaning, { kind: "characteristic" }>;

export interface VocabularySource {
	/** The team note's themes; empty where it lists none. */
	readonly themes: readonly TeamTheme[];
	/** The team's. */
	readonly language: Language;
}

/**
 * What tags mean. Immutable: a changed team note makes a new one.
 * `meaning` is asked for every tag of every note, so each spelling is worked out once and kept.
 */
export class Vocabulary implements TagReader {
	/** The team's language: tags are written in it. */
	readonly language: Language;

	/** Every listed theme by id: the team's, and the framework's that the team has not listed. */
	private readonly listed = new Map<string, ListedTheme>();
	/** The ids of the team's themes, in its order. */
	private readonly teamIds: string[] = [];
	/** Ids by the key of a team theme's name; the framework's labels are looked up after these. */
	private readonly idsByTeamName = new Map<string, string>();
	/** Ids by the folded tag that the team has mapped. */
	private readonly idsByMappedTag = new Map<string, string>();

	private readonly known = new Map<string, TagMeaning | null>();
	/** One object for each characteristic and theme, however its tag is spelled. */
	private readonly meanings = new Map<string, TagMeaning>();

	constructor(source: VocabularySource) {
		this.language = source.language;
		this.listTeamThemes(source.themes);
		this.listKnownThemes();
	}

	private listTeamThemes(themes: readonly TeamTheme[]): void {
		const idsBySlug = new Map<string, string>();
		for (const theme of themes) {
			const key = labelKey(theme.name);
			const id = this.idsByTeamName.get(key) ?? themeByLabel(theme.name) ?? slug(theme.name);
			if (id === "") continue;
			if (!this.idsByTeamName.has(key)) this.idsByTeamName.set(key, id);
			idsBySlug.set(theme.slug, id);
		}
		for (const theme of themes) {
			const id = idsBySlug.get(theme.slug);
			if (id === undefined) continue;
			if (!this.listed.has(id)) {
				const parents = theme.parents
					.map((parent) => idsBySlug.get(parent) ?? id)
					.filter((parent, at, all) => parent !== id && all.indexOf(parent) === at);
				this.teamIds.push(id);
				this.listed.set(id, listedByTeam(id, theme, parents, this.language));
			}
			for (const tag of theme.tags) {
				const folded = foldTag(tag);
				if (folded !== "" && !this.idsByMappedTag.has(folded)) this.idsByMappedTag.set(folded, id);
			}
		}
	}

	private listKnownThemes(): void {
		for (const { id, name, definition, parent } of KNOWN_THEMES) {
			if (this.listed.has(id)) continue;
			const above = parent === undefined ? [] : [parent, ...(this.listed.get(parent)?.parents ?? [])];
			this.listed.set(id, {
				id,
				name: (language) => name[language],
				definition: (language) => definition[language],
				parents: above,
			});
		}
	}

	/**
	 * What a tag means, with or without `#`; null for a tag that is not ours. The last segment decides; its listed
	 * parents come with it, whether the tag names them or not. The same object for every spelling of one meaning.
	 */
	meaning(tag: string): TagMeaning | null {
		const known = this.known.get(tag);
		if (known !== undefined) return known;
		const meaning = this.work(foldTag(tag));
		this.known.set(tag, meaning);
		return meaning;
	}

	private work(folded: string): TagMeaning | null {
		const mapped = this.idsByMappedTag.get(folded);
		if (mapped !== undefined) return this.themeMeaning(mapped, this.parentsOf(mapped));
		const split = splitTag(folded);
		if (!split) return null;
		return split.kind === "characteristic" ? this.characteristic(split.segments) : this.theme(split.segments);
	}

	/** A tag below a characteristic (`kjennetegn/…/egen-merkelapp`) still belongs to it, as it does in Obsidian's search. */
	private characteristic(segments: readonly string[]): CharacteristicMeaning | null {
		for (let at = segments.length - 1; at >= 0; at -= 1) {
			const id = characteristicByLabel(segments[at] ?? "");
			if (id) return this.characteristicMeaning(id);
		}
		return null;
	}

	private theme(segments: readonly string[]): TagMeaning | null {
		const path: string[] = [];
		let nearest: string | null = null;
		const last = segments.length - 1;
		for (const [at, segment] of segments.entries()) {
			const id = this.themeId(segment);
			if (id !== null && at === last) return this.themeMeaning(id, this.parentsOf(id));
			if (id !== null) nearest = id;
			const part = id ?? slug(segment);
			if (part !== "") path.push(part);
		}
		if (path.length === 0) return null;
		return this.themeMeaning(path.join("/"), nearest === null ? [] : [nearest, ...this.parentsOf(nearest)]);
	}

	/** The id of the listed theme that a label or segment names. */
	private themeId(label: string): string | null {
		const own = this.idsByTeamName.get(labelKey(label));
		return own ?? themeByLabel(label);
	}

	private parentsOf(id: string): readonly string[] {
		return this.listed.get(id)?.parents ?? [];
	}

	private characteristicMeaning(id: CharacteristicId): CharacteristicMeaning {
		const key = `characteristic/${id}`;
		const kept = this.meanings.get(key);
		if (kept?.kind === "characteristic") return kept;
		const meaning: CharacteristicMeaning = { kind: "characteristic", id };
		this.meanings.set(key, meaning);
		return meaning;
	}

	private themeMeaning(id: string, parents: readonly string[]): TagMeaning {
		const key = `theme/${id}`;
		const kept = this.meanings.get(key);
		if (kept) return kept;
		const meaning: TagMeaning = { kind: "theme", id, parents };
		this.meanings.set(key, meaning);
		return meaning;
	}

	/** Whether two tags are one to us. Two tags that mean nothing to us are not. */
	sameMeaning(a: string, b: string): boolean {
		const left = this.meaning(a);
		const right = this.meaning(b);
		return left !== null && right !== null && sameMeaning(left, right);
	}

	/** The meaning of an id, as a tag of it has. Null for a characteristic that does not exist. */
	meaningOf(kind: TagKind, id: string): TagMeaning | null {
		if (kind === "theme" && this.listed.has(id)) return this.themeMeaning(id, this.parentsOf(id));
		return this.meaning(this.tagFor(kind, id, this.language));
	}

	/**
	 * The tag to write, without `#`: `tema/digitalisering`. Not nested: the listed parents come with it when it is read.
	 * A theme that nobody has listed keeps its path.
	 */
	tagFor(kind: TagKind, id: string, language: Language): string {
		const prefix = TAG_PREFIXES[kind][language];
		if (kind === "characteristic") return `${prefix}/${slug(this.label(kind, id, language))}`;
		if (this.listed.has(id)) return `${prefix}/${this.themeSlug(id, language)}`;
		const segments = id.split("/").map((part) => (this.listed.has(part) ? this.themeSlug(part, language) : part));
		return `${prefix}/${segments.join("/")}`;
	}

	private themeSlug(id: string, language: Language): string {
		return slug(this.listed.get(id)?.name(language) ?? id);
	}

	/** What to call it. Of a theme that nobody has listed, the slugs; `writtenLabel` gives a note's own spelling. */
	label(kind: TagKind, id: string, language: Language): string {
		if (kind === "characteristic") return characteristic(id)?.name[language] ?? id;
		const listed = this.listed.get(id);
		if (listed) return listed.name(language);
		return id
			.split("/")
			.map((part) => this.listed.get(part)?.name(language) ?? part)
			.join("/");
	}

	/** For narrow places; the label where there is no shorter one. */
	shortLabel(kind: TagKind, id: string, language: Language): string {
		if (kind === "characteristic") return characteristic(id)?.shortName[language] ?? id;
		return this.label(kind, id, language);
	}

	/** What it is about, in a sentence or two; "" where nobody has said. The team's own comes first. */
	definition(kind: TagKind, id: string, language: Language): string {
		if (kind === "characteristic") return characteristic(id)?.definition[language] ?? "";
		return this.listed.get(id)?.definition(language) ?? "";
	}

	/** A theme tag as its writer spelled it, without prefix: `#tema/Ute-skole` gives `Ute-skole`. */
	writtenLabel(tag: string): string {
		const bare = tag.trim().replace(/^#/, "");
		const slash = bare.indexOf("/");
		return slash < 0 || splitTag(foldTag(tag)) === null ? bare : bare.slice(slash + 1).replace(/^\/+|\/+$/g, "");
	}

	/** What is offered: the team's themes in its order, or the default ones where it has listed none. */
	offeredThemes(): OfferedTheme[] {
		const ids = this.teamIds.length > 0 ? this.teamIds : DEFAULT_THEMES.map(({ id }) => id);
		return ids.map((id) => {
			const parent = this.parentsOf(id)[0];
			return parent === undefined ? { id } : { id, parent };
		});
	}

	/** Whether the team or the framework knows this theme. */
	isListed(id: string): boolean {
		return this.listed.has(id);
	}

	/** The id of the theme that a label or slug names, in any language; the slug itself where nobody has listed it. */
	themeIdOf(label: string): string {
		return this.themeId(label) ?? slug(label);
	}

	/** The characteristics, in their order. */
	characteristicIds(): readonly CharacteristicId[] {
		return CHARACTERISTICS.map(({ id }) => id);
	}
}

const CHARACTERISTIC_BY_ID: ReadonlyMap<string, Characteristic> = new Map(CHARACTERISTICS.map((item) => [item.id, item]));

function characteristic(id: string): Characteristic | undefined {
	return CHARACTERISTIC_BY_ID.get(id);
}

/** A team theme; one that is the framework's too has its names in the other languages, and its definition by default. */
function listedByTeam(id: string, theme: TeamTheme, parents: readonly string[], teamLanguage: Language): ListedTheme {
	const own = KNOWN_THEMES.find((candidate) => candidate.id === id);
	return {
		id,
		name: (language) => (own && language !== teamLanguage ? own.name[language] : theme.name),
		definition: (language) => theme.definition || (own?.definition[language] ?? ""),
		parents,
	};
}
