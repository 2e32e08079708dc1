// Owns the properties of the team note: language, sector, sync and folders.
import { parseDocument } from "yaml";
import { sectorByLabel } from "../framework/lookup";
import { isLanguage } from "../language";
import type { Language } from "../language";
import { cleanFolder } from "../note/path";
import type { TeamProblem, TeamProblemCode } from "./team-problem";
import { DEFAULT_NOTES_FOLDER, DEFAULT_TEMPLATES_FOLDER, defaultTeamSettings, TEAM_FORMAT } from "./team-settings";
import type { SyncWay, TeamSettings } from "./team-settings";

export type TeamProperties = Omit<TeamSettings, "themes" | "units" | "questions" | "path">;

interface Property {
	/** Lower case. */
	readonly key: string;
	readonly value: unknown;
	readonly line: number;
	/** As it stands there. */
	readonly text: string;
}

const FENCE = /^---\s*$/;
const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#'"[\]{}&*!|>%@`-][^:]*?|-[^\s:][^:]*?))\s*:(?:\s|$)/;

/** Reads the properties at the start of the note. `bodyStart` is the index of the first line after them. */
export function readTeamProperties(
	lines: readonly string[],
	appLanguage: Language,
	problems: TeamProblem[],
): { readonly properties: TeamProperties; readonly bodyStart: number } {
	const { from, to, bodyStart } = locate(lines, problems);
	const found = new Map<string, Property>();
	for (const property of parse(lines, from, to, problems)) {
		if (!found.has(property.key)) found.set(property.key, property);
		else problems.push({ line: property.line, code: "repeated-key", detail: property.text });
	}
	return { properties: settle(found, appLanguage, problems), bodyStart };
}

function locate(
	lines: readonly string[],
	problems: TeamProblem[],
): { readonly from: number; readonly to: number; readonly bodyStart: number } {
	if (!FENCE.test(lines[0] ?? "")) return { from: 0, to: 0, bodyStart: 0 };
	const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
	if (end >= 0) return { from: 1, to: end, bodyStart: end + 1 };
	problems.push({ line: 1, code: "open-properties", detail: "---" });
	const heading = lines.findIndex((line) => /^#{1,6}\s/.test(line));
	const stop = heading < 0 ? lines.length : heading;
	return { from: 1, to: stop, bodyStart: stop };
}

/** Each top-level property by itself, so that a broken one takes no other with it. */
function parse(lines: readonly string[], from: number, to: number, problems: TeamProblem[]): Property[] {
	const starts: number[] = [];
	for (let at = from; at < to; at += 1) if (KEY.test(lines[at] ?? "")) starts.push(at);
	const properties: Property[] = [];
	for (let at = from; at < (starts[0] ?? to); at += 1) {
		const line = (lines[at] ?? "").trim();
		if (line !== "" && !line.startsWith("#")) problems.push({ line: at + 1, code: "invalid-property", detail: line });
	}
	for (const [at, start] of starts.entries()) {
		const text = (lines[start] ?? "").trim();
		const match = KEY.exec(lines[start] ?? "");
		const key = match?.[1] ?? match?.[2] ?? match?.[3] ?? "";
		const document = parseDocument(lines.slice(start, starts[at + 1] ?? to).join("\n"), { logLevel: "silent" });
		const error = document.errors[0];
		if (error) {
			const offset = (error.linePos?.[0].line ?? 1) - 1;
			const line = Math.min(start + offset, to - 1);
			problems.push({ line: line + 1, code: "invalid-property", detail: (lines[line] ?? "").trim() || text });
			continue;
		}
		const values: unknown = document.toJS();
		const value = typeof values === "object" && values !== null ? (Object.values(values) as unknown[])[0] : null;
		properties.push({ key: key.trim().toLowerCase(), value, line: start + 1, text });
	}
	return properties;
}

/** A value as text; null for none, and for lists and maps. */
function asText(value: unknown): string | null {
	if (typeof value === "string") return value.normalize("NFC").trim();
	return typeof value === "number" ? String(value) : null;
}

function settle(
	found: ReadonlyMap<string, Property>,
	appLanguage: Language,
	problems: TeamProblem[],
): TeamProperties {
	/** The value under `key` as `read` understands it; what it does not understand is a problem and has the default. */
	const take = <Value>(
		key: string,
		read: (value: unknown) => Value | null,
		fallback: Value,
		code: TeamProblemCode,
	): Value => {
		const property = found.get(key);
		if (!property || property.value === null || property.value === "") return fallback;
		const value = read(property.value);
		if (value !== null) return value;
		problems.push({ line: property.line, code, detail: property.text });
		return fallback;
	};
	const defaults = defaultTeamSettings(appLanguage);
	const format = take("format", readFormat, TEAM_FORMAT, "invalid-format");
	const newer = found.get("format");
	if (newer && format > TEAM_FORMAT) problems.push({ line: newer.line, code: "newer-format", detail: newer.text });
	const language = take("language", readLanguage, defaults.language, "unknown-language");
	return {
		format,
		language,
		sector: take("sector", (value) => sectorByLabel(asText(value) ?? ""), defaults.sector, "unknown-sector"),
		sync: take("sync", readSync, defaults.sync, "unknown-sync"),
		notesFolder: take("notes-folder", readFolder, DEFAULT_NOTES_FOLDER[language], "invalid-folder"),
		templatesFolder: take("templates-folder", readFolder, DEFAULT_TEMPLATES_FOLDER[language], "invalid-folder"),
	};
}

function readFormat(value: unknown): number | null {
	const format = typeof value === "string" ? Number(value.trim()) : value;
	return typeof format === "number" && Number.isInteger(format) && format >= 1 ? format : null;
}

function readLanguage(value: unknown): Language | null {
	// YAML 1.1 takes an unquoted `no` for false; here it is the text, and Obsidian's word for bokmål.
	const text = asText(value)?.toLowerCase();
	if (text === "no") return "nb";
	return isLanguage(text) ? text : null;
}

function readSync(value: unknown): SyncWay | null {
	const text = asText(value)?.toLowerCase();
	return text === "files" || text === "merge" ? text : null;
}

/** Characters that no path may have on some platform; `..` would lead out of the vault. */
const UNSAFE_PATH = /[\\:*?"<>|]/;

function readFolder(value: unknown): string | null {
	const text = asText(value);
	if (text === null || UNSAFE_PATH.test(text)) return null;
	const folder = cleanFolder(text);
	return folder.split("/").some((part) => part === "." || part === "..") ? null : folder;
}
