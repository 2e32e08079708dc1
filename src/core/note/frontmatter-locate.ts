// Owns where a note's properties stand in its text, and the line endings around them.

/** Where a note's `---` block stands. Offsets are UTF-16 units of the note's text. */
export interface FrontmatterBlock {
	/** Start of the opening `---` (after a byte order mark). */
	readonly blockFrom: number;
	/** Start of the YAML: the first line after the opening `---`. */
	readonly yamlFrom: number;
	/** End of the YAML: the start of the closing `---` line. */
	readonly yamlTo: number;
	/** Start of the body: after the closing line, or the end of the text. */
	readonly bodyStart: number;
	/** The line ending of the opening line. */
	readonly eol: Eol;
	/** Whether the text begins with a byte order mark. */
	readonly bom: boolean;
}

export type Eol = "\n" | "\r\n";

const BYTE_ORDER_MARK = "\uFEFF";
const FENCE_LINE = /^---[ \t]*$/;

/**
 * The `---` block at the very start of a note, or null when there is none or it is never closed.
 * Obsidian's rule: only the first line of the file can open it (a byte order mark before it is no text),
 * spaces and tabs may follow the dashes, and the next such line closes it. A `---` anywhere else is a rule in the body.
 */
export function locateFrontmatter(text: string): FrontmatterBlock | null {
	const bom = text.startsWith(BYTE_ORDER_MARK);
	const blockFrom = bom ? 1 : 0;
	if (!text.startsWith("---", blockFrom)) return null;
	const yamlFrom = nextLine(text, blockFrom);
	if (yamlFrom === null || !isFence(text, blockFrom, yamlFrom)) return null;
	const eol: Eol = text[yamlFrom - 2] === "\r" ? "\r\n" : "\n";
	for (let lineFrom: number | null = yamlFrom; lineFrom !== null; ) {
		const following = nextLine(text, lineFrom);
		const lineTo = following ?? text.length;
		if (isFence(text, lineFrom, lineTo)) return { blockFrom, yamlFrom, yamlTo: lineFrom, bodyStart: lineTo, eol, bom };
		lineFrom = following;
	}
	return null;
}

/** The line ending of the text's first line; `\n` when it has none. */
export function firstEol(text: string): Eol {
	const at = text.indexOf("\n");
	return at > 0 && text[at - 1] === "\r" ? "\r\n" : "\n";
}

/** The line (from 1) that holds `offset`. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}

/** The offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset where the line that holds `offset` ends, before its line ending. */
export function lineEnd(text: string, offset: number): number {
	const at = text.indexOf("\n", offset);
	if (at === -1) return text.length;
	return at > offset && text[at - 1] === "\r" ? at - 1 : at;
}

/** The offset just after the line ending of the line that holds `offset`, or null on the last line. */
function nextLine(text: string, offset: number): number | null {
	const at = text.indexOf("\n", offset);
	return at === -1 ? null : at + 1;
}

function isFence(text: string, from: number, to: number): boolean {
	return text.startsWith("---", from) && FENCE_LINE.test(text.slice(from, to).replace(/\r?\n$/, ""));
}
