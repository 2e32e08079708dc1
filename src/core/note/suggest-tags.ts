// Owns which characteristics and themes a note's text speaks of, and the words that say so.

import { keywordsOf } from "../framework/keywords";
import type { KeywordLanguage } from "../framework/keywords";
import { LANGUAGES } from "../language";
import { spokenText } from "./spoken-text";
import { offeredTags } from "./tag-choice";
import type { TagSuggestion } from "./tag-choice";
import type { TagMeaning } from "./tags";
import type { Vocabulary } from "./vocabulary";

/** Shown to say why. */
const MOST_WORDS = 4;
/** A keyword that is there, that comes back, and the most times that its coming back counts. */
const STRONG = 2;
const MOST_RETURNS = 3;
/** Weak words help, and never carry a suggestion. */
const MOST_WEAK = 2;
/**
 * What a short note has to pass: more than one word once. A long one more, since any word turns up in it: by the square
 * root of its length.
 */
const LEAST_SCORE = 2;
const WORDS_PER_SQUARE = 200;
/** Whatever is this far behind the best of its kind is only touched upon. */
const SHARE_OF_BEST = 0.5;

const NORWEGIAN_ENDINGS =
	" s e en et a er ar r t te de d dd dde ne nes ene enes ane anes ens ets as ande ende st ing inga ingen ingene inger ingar ingane";
const ENGLISH_ENDINGS = " s es e ed d ing ings er ers r rs y ies";
const ENDINGS: Readonly<Record<KeywordLanguage, ReadonlySet<string>>> = {
	norwegian: new Set(NORWEGIAN_ENDINGS.split(" ")),
	english: new Set(ENGLISH_ENDINGS.split(" ")),
};

/** Words of a name or definition that are cut down to a stem, as `keywords.ts` lists them. */
const NAME_ENDING: Readonly<Record<KeywordLanguage, RegExp>> = {
	norwegian: /(\p{L}{4})(?:ene|ane|er|ar|en|et|a|e)$/u,
	english: /(\p{L}{4})(?:ing|ies|ed|es|s|e|y)$/u,
};
const SHORTEST_NAME_WORD = 3;
/** Most of the shorter ones are in every sentence. */
const SHORTEST_DEFINING_WORD = 6;
/** Norwegian joins words: a stem this long, or one with a star, is found at either end of a compound. */
const SHORTEST_JOINED = 5;
const SHORTEST_PART = 3;
/** Nynorsk writes both skole and skule; the keywords have skole. */
const SKULE = /skul(?=e|a|ar|$)/;
/** Longer ones are no words. */
const LONGEST_WORD = 40;

/** In every name and definition, and in every note: they tell nothing apart. */
const SAYS_NOTHING = new Set(
	(
		"alle andre første fyrste morgenen arbeid arbeide arbeider barnehage barnehagen bruker bruke både disse eller elevane elevene elever felles fellestid for fra frå faglig fagleg " +
		"gjennom god gode godt hjelper hvordan ikke korleis lærende lærande læring mellom møter møtene noen praksis rom sammen saman samarbeid skole skolen som " +
		"tema temaer trinn utvikle utvikling ute and developing everyone further good how learning our practice professional pupils quality school " +
		"shared teaching the with work working your"
	).split(" "),
);

/** Words that are a sure sign of the one language and never stand in the other. */
const SURE_SIGNS: Readonly<Record<KeywordLanguage, ReadonlySet<string>>> = {
	norwegian: new Set("og er det som på av ikke ikkje med vi".split(" ")),
	english: new Set("the and of that was were with we they".split(" ")),
};

interface Mark {
	/** Which of the candidates. */
	readonly of: number;
	readonly strong: boolean;
}

interface Lexicon {
	readonly candidates: readonly TagMeaning[];
	readonly lists: Readonly<Record<KeywordLanguage, WordList>>;
}

/** The keywords of one language, by stem; of a phrase (`felles_mål`) the last word is one. */
class WordList {
	private readonly stems = new Map<string, Mark[]>();
	/** Those that make compounds, and the first letters of these: most places in a word begin none of them. */
	private readonly joined = new Set<string>();
	private readonly heads = new Set<string>();
	/** The first words of phrases. */
	readonly openers = new Set<string>();

	constructor(private readonly language: KeywordLanguage) {}

	add(keyword: string, mark: Mark): void {
		const stem = keyword.replace("*", "");
		const space = stem.indexOf("_");
		if (space > 0) this.openers.add(stem.slice(0, space));
		else if (this.language === "norwegian" && (stem !== keyword || stem.length >= SHORTEST_JOINED)) {
			this.joined.add(stem);
			this.heads.add(stem.slice(0, SHORTEST_PART));
		}
		const marks = this.stems.get(stem);
		if (marks) marks.push(mark);
		else this.stems.set(stem, [mark]);
	}

	/**
	 * The longest stem in a word: inflected, or at one end of a compound. `key` is one for all forms of a stem, and its own
	 * for a compound. Of two words, what is found begins with the first and reaches `shortest` letters, into the second.
	 */
	find(word: string, shortest = 0): Hit | null {
		let best = "";
		let key = "";
		for (let from = 0; from < (shortest > 0 ? 1 : word.length); from = from === 0 ? SHORTEST_PART : from + 1) {
			if (from > 0 && !this.heads.has(word.slice(from, from + SHORTEST_PART))) continue;
			for (let to = word.length; to - from >= Math.max(best.length + 1, shortest); to -= 1) {
				const stem = word.slice(from, to);
				if (!this.stems.has(stem)) continue;
				const inflected = ENDINGS[this.language].has(word.slice(to));
				const joined = this.joined.has(stem) && (from > 0 ? inflected : word.length - to >= SHORTEST_PART);
				if (!joined && !(inflected && from === 0)) continue;
				best = stem;
				key = inflected && from === 0 ? stem : word;
			}
		}
		const marks = this.stems.get(best);
		return marks ? { key, marks } : null;
	}
}

interface Hit {
	readonly key: string;
	readonly marks: readonly Mark[];
}

/** A changed team note makes a new vocabulary, and with it a new lexicon. */
const lexicons = new WeakMap<Vocabulary, Lexicon>();

function lexiconOf(vocabulary: Vocabulary): Lexicon {
	const known = lexicons.get(vocabulary);
	if (known) return known;
	const { characteristics, themes } = offeredTags(vocabulary);
	const candidates = [...characteristics, ...themes];
	const lists = { norwegian: new WordList("norwegian"), english: new WordList("english") };
	candidates.forEach((meaning, of) => {
		for (const language of ["norwegian", "english"] as const) {
			const own = meaning.kind === "theme" ? nameWords(meaning.id, language, vocabulary) : { strong: [], weak: [] };
			const listed = keywordsOf(meaning.id, language);
			const strong = new Set([...listed.strong, ...own.strong]);
			for (const word of strong) lists[language].add(word, { of, strong: true });
			for (const word of new Set([...listed.weak, ...own.weak])) if (!strong.has(word)) lists[language].add(word, { of, strong: false });
		}
	});
	const lexicon = { candidates, lists };
	lexicons.set(vocabulary, lexicon);
	return lexicon;
}

/** The words of a theme's name, and those of its definition where the team wrote it: that one is the same in every language. */
function nameWords(id: string, language: KeywordLanguage, vocabulary: Vocabulary): { strong: string[]; weak: string[] } {
	const names = LANGUAGES.filter((each) => (each === "en") === (language === "english")).map((each) => vocabulary.label("theme", id, each));
	const [definition, ...others] = LANGUAGES.map((each) => vocabulary.definition("theme", id, each));
	const own = definition !== undefined && others.every((other) => other === definition) ? definition : "";
	const stems = (text: string, shortest: number): string[] =>
		wordsOf(text)
			.filter((word) => word.length >= shortest && !SAYS_NOTHING.has(word))
			.map((word) => word.replace(SKULE, "skol").replace(NAME_ENDING[language], "$1"));
	return { strong: stems(names.join(" "), SHORTEST_NAME_WORD), weak: stems(own, SHORTEST_DEFINING_WORD) };
}

function wordsOf(text: string): string[] {
	const words = text.normalize("NFC").toLowerCase().normalize("NFC").match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
	return words.filter((word) => word.length <= LONGEST_WORD);
}

/** The words found for one candidate, by what they are forms of. */
interface Tally {
	readonly strong: Map<string, Found>;
	readonly weak: Map<string, Found>;
}

interface Found {
	readonly word: string;
	times: number;
}

/**
 * The characteristics and themes on offer that a note's text speaks of, those that it speaks of most first: by keywords, in the
 * languages that it is written in. What its properties, tags, callouts and template headings say does not count.
 */
export function suggestTags(text: string, vocabulary: Vocabulary): TagSuggestion[] {
	const words = wordsOf(spokenText(text));
	const { candidates, lists } = lexiconOf(vocabulary);
	const tallies = candidates.map((): Tally => ({ strong: new Map(), weak: new Map() }));
	for (const language of languagesOf(words)) count(words, lists[language], tallies);

	const least = LEAST_SCORE + Math.sqrt(words.length / WORDS_PER_SQUARE);
	const scored = tallies.map((tally, of) => ({ meaning: candidates[of] as TagMeaning, tally, score: scoreOf(tally) }));
	const best = { characteristic: 0, theme: 0 };
	for (const { meaning, score } of scored) best[meaning.kind] = Math.max(best[meaning.kind], score);
	return scored
		.filter(({ meaning, score }) => score >= Math.max(least, best[meaning.kind] * SHARE_OF_BEST))
		.sort((a, b) => b.score - a.score)
		.map(({ meaning, tally }) => ({ meaning, words: mostSaid(tally) }));
}

/** Those that a fair part of the text is in; both where nothing tells. */
function languagesOf(words: readonly string[]): KeywordLanguage[] {
	const seen = { norwegian: 0, english: 0 };
	for (const word of words) {
		if (SURE_SIGNS.norwegian.has(word)) seen.norwegian += 1;
		else if (SURE_SIGNS.english.has(word)) seen.english += 1;
	}
	return (["norwegian", "english"] as const).filter((language) => seen[language] * 4 >= seen.norwegian + seen.english - seen[language]);
}

function count(words: readonly string[], list: WordList, tallies: readonly Tally[]): void {
	const known = new Map<string, Hit | null>();
	let before = "";
	for (const word of words) {
		const plain = word.replace(SKULE, "skol");
		let hit = known.get(plain);
		if (hit === undefined) known.set(plain, (hit = list.find(plain)));
		if (hit) note(hit, word, tallies);
		if (list.openers.has(before)) {
			const phrase = list.find(`${before}_${plain}`, before.length + 2);
			if (phrase) note(phrase, `${before} ${word}`, tallies);
		}
		before = plain;
	}
}

function note({ key, marks }: Hit, word: string, tallies: readonly Tally[]): void {
	for (const { of, strong } of marks) {
		const found = tallies[of]?.[strong ? "strong" : "weak"];
		const known = found?.get(key);
		if (known) known.times += 1;
		else found?.set(key, { word, times: 1 });
	}
}

function scoreOf({ strong, weak }: Tally): number {
	if (strong.size === 0) return 0;
	let score = Math.min(weak.size, MOST_WEAK);
	for (const { times } of strong.values()) score += STRONG + Math.min(times - 1, MOST_RETURNS);
	return score;
}

function mostSaid({ strong, weak }: Tally): string[] {
	const said = (found: Map<string, Found>): Found[] => [...found.values()].sort((a, b) => b.times - a.times);
	const words = [...said(strong), ...said(weak)].map(({ word }) => word);
	// "ble enige" says "enige" as well.
	return words.filter((word) => !words.some((other) => other.startsWith(`${word} `) || other.endsWith(` ${word}`))).slice(0, MOST_WORDS);
}
