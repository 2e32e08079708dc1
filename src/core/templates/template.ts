// Owns what a template is, whether it came from the team's folder or is rendered from a method.

import type { CharacteristicId } from "../framework/characteristics";
import type { MethodId } from "../framework/methods";
import type { NoteTypeId } from "../framework/note-types";
import type { FieldId } from "../note/fields";
import type { YamlValue } from "../note/frontmatter";
import type { NotePath } from "../note/path";

/** A property's key: as written in a team file, or by field, so that it comes out in the team's language. */
export type TemplateKey = string | { readonly field: FieldId };

/** A property's value before filling. The ids become labels in the team's language. */
export type TemplateValue = YamlValue | { readonly type: NoteTypeId } | { readonly method: MethodId };

export interface Template {
	/** A team file's `template-id`, else the slug of its name; a built-in one's is its method's id. */
	readonly id: string;
	readonly name: string;
	readonly origin: "built-in" | "team";
	/** The team's file. */
	readonly path?: NotePath;
	readonly type: NoteTypeId | null;
	readonly minutes: number | null;
	readonly groupSize: string | null;
	readonly purpose: string | null;
	/** For new notes: where, and under which name; may hold placeholders. */
	readonly folder: string | null;
	readonly fileName: string | null;
	/** Suggestions, offered first in the form and never ticked by themselves. */
	readonly characteristics: readonly CharacteristicId[];
	/** Theme ids where the vocabulary knew them, else as written. */
	readonly themes: readonly string[];
	/** Raw and unfilled, in order, without `template-*`. */
	readonly properties: readonly (readonly [TemplateKey, TemplateValue])[];
	/** Raw and unfilled, with `\n` as line end. */
	readonly body: string;
	readonly method: MethodId | null;
}
