// Owns how a label becomes one segment of a tag.

/** A letter takes its combining marks with it: without them words in many scripts fall apart. */
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;
const DIGITS_ALONE = /^\p{N}+$/u;

/**
 * The slug of a label (DESIGN, "How a vault speaks"): NFC, lower case, letters and digits kept, every other run
 * one `-`, trimmed; digits alone get a leading `t-`, because Obsidian refuses a tag of digits alone.
 * Applied to its own result it changes nothing. A label without a letter or digit gives "".
 */
export function slug(label: string): string {
	const folded = label.normalize("NFC").toLowerCase().normalize("NFC");
	const joined = folded.replace(NEITHER_LETTER_NOR_DIGIT, "-");
	const start = joined.startsWith("-") ? 1 : 0;
	const end = joined.length > start && joined.endsWith("-") ? joined.length - 1 : joined.length;
	const trimmed = joined.slice(start, end);
	return DIGITS_ALONE.test(trimmed) ? `t-${trimmed}` : trimmed;
}
