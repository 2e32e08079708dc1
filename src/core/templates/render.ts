// Owns filling a template: placeholders become values, in the properties and in the body.

import type { YamlValue } from "../note/frontmatter";
import { fill } from "./fill";
import { fillProperties } from "./fill-properties";
import type { RenderContext, RenderProblem } from "./render-context";
import type { Template } from "./template";
import { tokenise } from "./tokens";

export type * from "./render-context";

export interface RenderedTemplate {
	readonly properties: readonly (readonly [key: string, value: YamlValue])[];
	/** With `\n` as line end. */
	readonly body: string;
	/** Where typing starts, as an offset in `body`; null when the template does not say. */
	readonly cursor: number | null;
	/** The body holds the selection, which the insertion therefore replaces. */
	readonly takesSelection: boolean;
	/**
	 * `unsupported-format`: name the tokens and do not use it; the plans refuse it. `unknown-placeholder`: kept as it is,
	 * for the template check to name.
	 */
	readonly problems: readonly RenderProblem[];
}

/** Fills the template. Pure: the same context gives the same text. */
export function render(template: Template, context: RenderContext): RenderedTemplate {
	const { properties, problems } = fillProperties(template, context);
	const body = fill(tokenise(template.body), context, context.language);
	return {
		properties,
		body: body.text,
		cursor: body.cursor,
		takesSelection: body.takesSelection,
		problems: [...problems, ...body.problems],
	};
}

/** The template has date tokens that we cannot write. It is not used: a date printed wrong is worse than none. */
export class UnsupportedFormatError extends Error {
	constructor(readonly tokens: readonly string[]) {
		super(`Date tokens that are not supported: ${tokens.join(", ")}`);
		this.name = "UnsupportedFormatError";
	}
}

/** @throws UnsupportedFormatError */
export function refuseUnsupported(rendered: { readonly problems: readonly RenderProblem[] }): void {
	const tokens = unsupportedFormats(rendered);
	if (tokens.length > 0) throw new UnsupportedFormatError(tokens);
}

/** The date tokens that keep the template from being used, each once. Empty: it may be inserted. */
export function unsupportedFormats(rendered: { readonly problems: readonly RenderProblem[] }): string[] {
	const tokens = rendered.problems.filter(({ code }) => code === "unsupported-format").map(({ detail }) => detail);
	return [...new Set(tokens)];
}
