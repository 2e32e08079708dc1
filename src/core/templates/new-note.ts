// Owns what a new note made from a template is called, and its whole text.

import { isoDateOf } from "../dates";
import { methodById } from "../framework/methods";
import { renderFrontmatter } from "../note/frontmatter";
import { cleanFolder } from "../note/path";
import { safeFileName } from "../sync/safe-name";
import { fill } from "./fill";
import { refuseUnsupported, render } from "./render";
import type { RenderContext, RenderedTemplate, RenderProblem } from "./render";
import type { Template } from "./template";
import { tokenise } from "./tokens";
import type { Token } from "./tokens";

export interface NewNoteName {
	/** Safe on every platform, in NFC, ending in `.md`. */
	readonly path: string;
	/** The file name without folder and ending: what `{{title}}` is in the note. */
	readonly title: string;
	readonly problems: readonly RenderProblem[];
}

export interface NewNoteRequest {
	readonly template: Template;
	/** `title` is overruled by the new note's own name. */
	readonly context: RenderContext;
	/** Where notes go when the template names no folder of its own. "" is the top. */
	readonly notesFolder: string;
}

export interface NewNote extends NewNoteName {
	readonly text: string;
	/** Offset in `text` where typing starts; null when the template does not say. */
	readonly cursor: number | null;
}

/** Stands for a `/` of the template's own text until the values are in; no placeholder's value can hold it. */
const FOLDER_MARK = "\u0000";
const SLASHES = new RegExp(`[/${FOLDER_MARK}]`, "g");

/**
 * A new note, complete. Whether one of that path exists already is for the caller to see, and then to open it.
 * @throws UnsupportedFormatError
 */
export function planNewNote({ template, context, notesFolder }: NewNoteRequest): NewNote {
	const name = newNotePath(template, context, notesFolder);
	const rendered = render(template, { ...context, title: name.title });
	const problems = [...name.problems, ...rendered.problems];
	refuseUnsupported({ problems });
	return { ...name, ...noteText(rendered), problems };
}

/**
 * Folder and file name: the template's patterns, else the notes folder and `YYYY-MM-DD Series`, else
 * `YYYY-MM-DD Method`. Names are in the team's language. Only a `/` in the template's own text makes folders, a date
 * format's included; one in a value becomes `-`.
 */
export function newNotePath(template: Template, context: RenderContext, notesFolder: string): NewNoteName {
	const problems: RenderProblem[] = [];
	const filled = (pattern: string): string => {
		const tokens = tokenise(pattern).map(withFolderMarks);
		const result = fill(tokens, context, context.teamLanguage, valueInName);
		problems.push(...result.problems);
		return result.text.replace(/\n/g, " ");
	};
	const fallback = defaultName(template, context);
	const parts = (template.fileName === null ? fallback : filled(template.fileName)).split(FOLDER_MARK);
	const last = (parts.pop() ?? "").trim().replace(/\.md$/i, "");
	const title = safeFileName(last, fallback);
	// The team's own notes folder is taken as it is spelled: it exists.
	const own = template.folder === null ? [cleanFolder(notesFolder)] : foldersOf(template.folder, filled(template.folder));
	const path = [...own, ...parts.map((part) => safeFileName(asOnePart(part), "")), `${title}.md`].filter((part) => part !== "");
	return { path: path.join("/"), title, problems };
}

/** A folder that the template names outright may begin with `_`, as people sort folders; it is there already. */
function foldersOf(pattern: string, filled: string): string[] {
	const named = new Set(pattern.split("/"));
	return filled.split(FOLDER_MARK).map((part) => {
		const underscores = named.has(part) ? (/^ *(_+)/.exec(part)?.[1] ?? "") : "";
		const name = safeFileName(asOnePart(part), "");
		return name === "" ? "" : underscores + name;
	});
}

function noteText({ properties, body, cursor }: RenderedTemplate): { text: string; cursor: number | null } {
	const head = renderFrontmatter(properties);
	const text = `${head}${body}`;
	return { text: body === "" || text.endsWith("\n") ? text : `${text}\n`, cursor: cursor === null ? null : head.length + cursor };
}

function defaultName(template: Template, context: RenderContext): string {
	const method = template.method === null ? undefined : methodById(template.method);
	const what = context.series?.trim() || (method?.name[context.teamLanguage] ?? template.name);
	return safeFileName(`${isoDateOf(context.now)} ${what}`, isoDateOf(context.now));
}

function withFolderMarks(token: Token): Token {
	if (token.kind === "text") return { kind: "text", text: token.text.replace(/\//g, FOLDER_MARK) };
	if (token.kind === "date" || token.kind === "time") return { ...token, format: token.format?.replace(/\//g, FOLDER_MARK) ?? null };
	return token;
}

/** A date's own format is the template's text, so its marks stay. */
function valueInName(value: string, { kind }: Token): string {
	return kind === "date" || kind === "time" ? value.replace(/\//g, "-") : asOnePart(value);
}

function asOnePart(part: string): string {
	return part.replace(SLASHES, "-");
}
