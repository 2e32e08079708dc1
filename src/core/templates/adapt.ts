// Owns writing a built-in template as an ordinary file of the team's, which then takes its place.

import { NOTE_TYPES } from "../framework/note-types";
import type { Language } from "../language";
import { renderFrontmatter } from "../note/frontmatter";
import type { YamlValue } from "../note/frontmatter";
import type { Vocabulary } from "../note/vocabulary";
import { safeFileName } from "../sync/safe-name";
import { isEmpty, keyText, valueText } from "./fill-properties";
import type { Template } from "./template";

/** The whole file: what describes the template first, then its properties and its text, with placeholders. Labels are the team's. */
export function adaptedFile(template: Template, teamLanguage: Language, vocabulary: Vocabulary): string {
	const { type, characteristics, themes } = template;
	const describing: [string, YamlValue][] = [
		["template-id", template.id],
		["template-name", template.name],
		["template-type", NOTE_TYPES.find(({ id }) => id === type)?.name[teamLanguage] ?? null],
		["template-minutes", template.minutes],
		["template-group-size", template.groupSize],
		["template-purpose", template.purpose],
		["template-characteristics", characteristics.map((id) => vocabulary.label("characteristic", id, teamLanguage))],
		["template-themes", themes.map((id) => vocabulary.label("theme", id, teamLanguage))],
	];
	const properties = template.properties.map(([key, value]): [string, YamlValue] => [keyText(key, teamLanguage), valueText(value, teamLanguage)]);
	return renderFrontmatter([...describing.filter(([, value]) => !isEmpty(value)), ...properties]) + template.body;
}

export function adaptedPath({ id, name }: Template, templatesFolder: string): string {
	return `${templatesFolder}/${safeFileName(name, id)}.md`;
}
