// Owns how one value or key is spelled in YAML, so that every reader gets back the same value.

/** Where a text will stand: alone after a key or dash, or between the brackets of `[a, b]`. */
export type ScalarPlace = "block" | "flow";

/** How a text was quoted before, to keep a person's habit when the value changes. */
export type QuoteStyle = "plain" | "single" | "double";

/**
 * What YAML 1.1 or 1.2 reads as something other than text. Obsidian reads 1.2, where `yes` is text; other readers of
 * the same file (Hugo, Jekyll, Pandoc) still read 1.1, where it is true and `12:30` is a number.
 * Dates are left out on purpose: Obsidian writes and expects `2026-11-21` unquoted.
 */
const OTHER_THAN_TEXT = [
	/^(?:~|null|true|false|yes|no|on|off|y|n|<<|=)$/i,
	/^[-+]?(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?$/i,
	/^[-+]?0(?:x[\da-f_]+|o[0-7_]+|b[01_]+)$/i,
	/^[-+]?\.(?:inf|nan)$/i,
	/^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?$/,
];

const LEADING_INDICATOR = /^(?:[?:,[\]{}#&*!|>'"%@`]|-(?:[\s-]|$)|\.\.\.)/;
const INNER_INDICATOR = /:\s|:$|\s#/;
const FLOW_INDICATOR = /[,[\]{}]/;
const OUTER_SPACE = /^\s|\s$/;
/** Control characters, Unicode line breaks, byte order marks and halves of surrogate pairs: only escapes are safe. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
/** Of those, the ones that JSON does not escape. */
const LEFT_BY_JSON = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** YAML allows 1,024 characters for a key on one line; far shorter ones are already no property names. */
const LONGEST_KEY = 500;

/**
 * A text as a YAML scalar on one line: plain where that is safe, else quoted.
 * A `style` other than plain is kept where it can hold the text.
 */
export function renderText(text: string, place: ScalarPlace, style: QuoteStyle = "plain"): string {
	if (UNPRINTABLE.test(text) || style === "double") return doubleQuoted(text);
	if (style === "single") return singleQuoted(text);
	if (isPlain(text, place)) return text;
	return text.includes('"') && !text.includes("'") ? singleQuoted(text) : doubleQuoted(text);
}

/** A property's name as it stands before the colon. */
export function renderKey(key: string): string {
	return renderText(key, "block");
}

/**
 * Whether a name can be written as a new property: one line, no spaces around it, of sane length,
 * and not the name that JavaScript objects keep for themselves.
 */
export function isSafePropertyKey(key: string): boolean {
	return key !== "" && key.length <= LONGEST_KEY && key !== "__proto__" && !OUTER_SPACE.test(key) && !UNPRINTABLE.test(key);
}

/** A number, boolean or null as YAML spells it. */
export function renderPrimitive(value: number | boolean | null): string {
	if (typeof value !== "number" || Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
	if (Number.isNaN(value)) return ".nan";
	return value > 0 ? ".inf" : "-.inf";
}

function isPlain(text: string, place: ScalarPlace): boolean {
	if (text === "" || OUTER_SPACE.test(text)) return false;
	if (LEADING_INDICATOR.test(text) || INNER_INDICATOR.test(text)) return false;
	if (place === "flow" && FLOW_INDICATOR.test(text)) return false;
	return !OTHER_THAN_TEXT.some((pattern) => pattern.test(text));
}

function singleQuoted(text: string): string {
	return `'${text.replace(/'/g, "''")}'`;
}

function doubleQuoted(text: string): string {
	const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return JSON.stringify(text).replace(LEFT_BY_JSON, escape);
}
