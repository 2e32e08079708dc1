// Owns what a template is filled with.

import type { LocalDateTime } from "../dates";
import type { Language } from "../language";

/** As the form or the note has them. With both, names count if there are any. */
export type Participants = { readonly count: number } | { readonly names: readonly string[] };

/** A question as it is inserted: a short heading, and what else it says, for the callout below. */
export interface QuestionLines {
	readonly heading: string;
	readonly rest: string | null;
}

export interface RenderContext {
	/** The writer's: names of days and months in the body, "Deltaker 1". */
	readonly language: Language;
	/** The team's: keys and values of properties. */
	readonly teamLanguage: Language;
	/** The date that was answered, with the clock's time. */
	readonly now: LocalDateTime;
	readonly title: string;
	/** By the form field's id (`ask:Label`), or by the label alone. */
	readonly answers: Readonly<Record<string, string>>;
	readonly author: string | null;
	readonly unit: string | readonly string[] | null;
	readonly series: string | null;
	/** Without names they are called "Deltaker 1" and so on. */
	readonly participants: Participants | null;
	readonly selection: string | null;
	readonly previousLink: string | null;
	/** Ready plain bullets (`- …`), one a line, never tasks. */
	readonly followUps: readonly string[];
	readonly suggestQuestion: () => QuestionLines | null;
	/** The questions of a theme named in any language. Unknown themes have none. */
	readonly questionsOf: (theme: string) => readonly QuestionLines[];
	/** Tags ticked in the form, without `#`: they join the template's own. */
	readonly tags?: readonly string[];
}

export interface RenderProblem {
	readonly code: "unsupported-format" | "unknown-placeholder";
	/** The date token that is not supported, or the placeholder as written. */
	readonly detail: string;
}
