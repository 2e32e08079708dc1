// Owns how a question is compared with a heading, and what its short form is.

/** `(5 min)` at the end of a heading says how long, not what. */
const MINUTES = /\(\s*\d+\s*min\.?\s*\)\s*$/;
/** Marks that may stand inside a word are taken out; all other marks and punctuation part words. */
const INLINE_MARKS = /[*_~=`]+/g;
const BLOCK_ID = /\s\^[\p{L}\p{N}-]+\s*$/u;
const WIKILINK = /!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;
/** Nynorsk writes both skole and skule; the content has skole. */
const SKULE = /(^| )skule/g;

/**
 * A heading as it is compared (DESIGN, "Questions are headings"): NFC, lower case, without Markdown marks,
 * punctuation and a final `(N min)`. Words are parted by one space. Applied to its own result it changes nothing.
 */
export function normaliseHeading(heading: string): string {
	return heading
		.normalize("NFC")
		.toLowerCase()
		.normalize("NFC")
		.replace(BLOCK_ID, "")
		.replace(WIKILINK, "$1")
		.replace(LINK, "$1")
		.replace(INLINE_MARKS, "")
		.replace(MINUTES, "")
		.replace(NEITHER_LETTER_NOR_DIGIT, " ")
		.trim()
		.replace(SKULE, "$1skole");
}

/** The end of a sentence: a mark, a space and a capital, so that "f.eks." and "5. trinn" do not end one. */
const SENTENCE_END = /[?!.](?=\s+\p{Lu})/u;

/** The first sentence of a question: the heading that is inserted. */
export function firstSentence(text: string): string {
	const end = SENTENCE_END.exec(text);
	return end ? text.slice(0, end.index + 1) : text.trim();
}

const SLOT = /\{\w+\}/g;

/** A wording with its free slots as an ellipsis, so that what is inserted has nothing that must be replaced. */
export function withOpenSlots(text: string): string {
	return text.replace(SLOT, "…");
}
