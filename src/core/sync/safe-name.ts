// Owns file and folder names that every platform and every way of syncing accepts, and that links can point at.

/**
 * In UTF-16 units, and in UTF-8 bytes: Android and Linux end a name at 255 bytes, Windows a whole path at 260 units,
 * and a conflict copy adds about 40. `.md` and folders need room too.
 */
const LONGEST = 120;
const MOST_BYTES = 200;

/** Not allowed in file names somewhere, or not in links: `\ / : * ? " < > |`, `# ^ [ ]`, control characters, half a character. */
const UNSAFE = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** `%%` opens a comment. */
const COMMENT = /%{2,}/g;
/** Invisible marks of direction and joins of nothing: two names that look the same would be two files. */
const INVISIBLE = /[\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u00AD]/g;
/** Devices of Windows, whatever stands after a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;
/** SharePoint keeps this for itself, anywhere in a name. */
const SHAREPOINT = /_vti_/gi;
const LEADING = /^(?:[\s._]|~\$)+/u;
const TRAILING = /[\s.]+$/u;
const SAYS_SOMETHING = /[^\s\-._%~$]/u;

/**
 * One name, without folders and without ending, in NFC. What is unsafe becomes `-`; spaces and dots at the ends and
 * what hides a file at its beginning are left out; a long name is cut at a character, at a word if one ends near.
 * `fallback` stands for a name that says nothing then; it has to be safe itself. Applied to its own result it changes nothing.
 */
export function safeFileName(name: string, fallback: string): string {
	const spaced = name.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ");
	const replaced = spaced
		.replace(UNSAFE, "-")
		.replace(COMMENT, (signs) => "-".repeat(signs.length))
		.replace(SHAREPOINT, "-vti-");
	const safe = trimmed(shortened(withoutDevice(trimmed(replaced))));
	return SAYS_SOMETHING.test(safe) ? safe : fallback;
}

function trimmed(name: string): string {
	return name.replace(LEADING, "").replace(TRAILING, "");
}

/** `CON` and `con.gammel` are the console to Windows; `con-` is not. */
function withoutDevice(name: string): string {
	const dot = name.indexOf(".");
	const stem = dot < 0 ? name : name.slice(0, dot);
	return RESERVED.test(stem.trimEnd()) ? `${stem.trimEnd()}-${dot < 0 ? "" : name.slice(dot)}` : name;
}

function shortened(name: string): string {
	let kept = "";
	let bytes = 0;
	for (const character of name) {
		bytes += bytesOf(character);
		if (kept.length + character.length > LONGEST || bytes > MOST_BYTES) return atWord(kept);
		kept += character;
	}
	return kept;
}

/** At the last space if it stands in the last quarter: half a word says less than none. */
function atWord(text: string): string {
	const space = text.lastIndexOf(" ");
	return space > text.length * 0.75 ? text.slice(0, space) : text;
}

function bytesOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
