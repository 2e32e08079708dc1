// Owns reading a team's template file.

import type { CharacteristicId } from "../framework/characteristics";
import { characteristicByLabel, methodByLabel, noteTypeByLabel, themeByLabel } from "../framework/lookup";
import { fieldOfKey } from "../note/fields";
import { isSafePropertyKey, readFrontmatter } from "../note/frontmatter";
import type { FrontmatterReason, YamlValue } from "../note/frontmatter";
import { baseNameOf } from "../note/path";
import type { NotePath } from "../note/path";
import { slug } from "../note/slug";
import type { Vocabulary } from "../note/vocabulary";
import { hidePlaceholders } from "./hidden-placeholders";
import type { Template } from "./template";

/** As for any note's properties; `nested`: a property holds properties, which a note cannot show; `key`: a name that none can have. */
export type TemplateReason = FrontmatterReason | "nested" | "key";

export type ParsedTemplate =
	| { readonly ok: true; readonly template: Template }
	/** `line` counts from 1 in the file; `message` is short, technical and English. */
	| { readonly ok: false; readonly line: number; readonly reason: TemplateReason; readonly message: string };

const DESCRIBES = "template-";

/**
 * A team's file as a template: its `template-*` properties describe it, all others are inserted.
 * A file without properties is a template too. Unquoted `{{…}}` is accepted, though it is not valid YAML.
 * Types, methods, characteristics and themes are read as labels in any language; with the vocabulary, the team's own
 * themes too. A theme that nobody has listed is kept as written.
 */
export function parseTemplate(path: NotePath, text: string, vocabulary?: Vocabulary): ParsedTemplate {
	const { hidden, restore } = hidePlaceholders(text);
	const read = readFrontmatter(hidden);
	if (!read.ok) return read;
	const describing = new Map<string, unknown>();
	const properties: [string, YamlValue][] = [];
	for (const [hiddenKey, hiddenValue] of Object.entries(read.values)) {
		const key = restore(hiddenKey);
		const value = restoreIn(hiddenValue, restore);
		if (key.toLowerCase().startsWith(DESCRIBES)) describing.set(key.toLowerCase().slice(DESCRIBES.length), value);
		else if (value === undefined) return { ok: false, line: lineOf(hidden, hiddenKey), reason: "nested", message: `${key} holds properties` };
		else if (!isSafePropertyKey(key)) return { ok: false, line: lineOf(hidden, hiddenKey), reason: "key", message: `Not usable: ${JSON.stringify(key)}` };
		else properties.push([key, value]);
	}
	const body = restore(hidden.slice(read.bodyStart)).replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	return { ok: true, template: described(path, describing, properties, body, vocabulary) };
}

function described(
	path: NotePath,
	describing: ReadonlyMap<string, unknown>,
	properties: readonly (readonly [string, YamlValue])[],
	body: string,
	vocabulary: Vocabulary | undefined,
): Template {
	const own = (field: "type" | "method"): string | null => {
		const property = properties.find(([key]) => fieldOfKey(key) === field);
		return property ? asText(property[1]) : null;
	};
	const name = asText(describing.get("name")) ?? baseNameOf(path);
	const type = asText(describing.get("type")) ?? own("type");
	const method = own("method");
	return {
		id: asText(describing.get("id")) ?? slug(name),
		name,
		origin: "team",
		path,
		type: type === null ? null : noteTypeByLabel(type),
		minutes: asMinutes(describing.get("minutes")),
		groupSize: asText(describing.get("group-size")),
		purpose: asText(describing.get("purpose")),
		folder: asText(describing.get("folder")),
		fileName: asText(describing.get("file-name")),
		characteristics: asList(describing.get("characteristics")).flatMap((label) => characteristicId(label, vocabulary) ?? []),
		themes: asList(describing.get("themes")).map((label) => themeId(label, vocabulary)),
		properties,
		body,
		method: method === null ? null : methodByLabel(method),
	};
}

/** Named by its label or by its tag. */
function characteristicId(label: string, vocabulary: Vocabulary | undefined): CharacteristicId | null {
	const meaning = vocabulary?.meaning(label);
	return meaning?.kind === "characteristic" ? meaning.id : characteristicByLabel(label);
}

function themeId(label: string, vocabulary: Vocabulary | undefined): string {
	const meaning = vocabulary?.meaning(label);
	if (meaning?.kind === "theme") return meaning.id;
	const listed = vocabulary?.themeIdOf(label);
	return (listed !== undefined && vocabulary?.isListed(listed) ? listed : themeByLabel(label)) ?? label;
}

function asText(value: unknown): string | null {
	if (typeof value === "number") return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** `45`, `"45 min"`. */
function asMinutes(value: unknown): number | null {
	const minutes = Number.parseInt(asText(value) ?? "", 10);
	return minutes > 0 ? minutes : null;
}

/** A list, or one text with commas between. */
function asList(value: unknown): string[] {
	const items: unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
	return items.flatMap((item) => asText(item) ?? []);
}

/** `undefined` when there is a map somewhere in it. */
function restoreIn(value: unknown, restore: (text: string) => string): YamlValue | undefined {
	if (value === null || typeof value === "number" || typeof value === "boolean") return value;
	if (typeof value === "string") return restore(value);
	if (!Array.isArray(value)) return undefined;
	const items: YamlValue[] = [];
	for (const item of value) {
		const restored = restoreIn(item, restore);
		if (restored === undefined) return undefined;
		items.push(restored);
	}
	return items;
}

function lineOf(text: string, key: string): number {
	const at = text.split("\n").findIndex((line) => line.startsWith(key) || line.startsWith(`"${key}`) || line.startsWith(`'${key}`));
	return at < 0 ? 1 : at + 1;
}
