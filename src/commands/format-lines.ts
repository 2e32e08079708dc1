// Owns finding the lines of a template's file whose dates cannot be written.

import { formatMoment } from "../core/dates";
import type { LocalDateTime } from "../core/dates";
import { allTokens, tokenise } from "../core/templates/tokens";

export interface FormatLine {
	/** 1-based line in the file. */
	readonly line: number;
	/** The date token that is not supported. */
	readonly token: string;
}

/** Any will do: whether a token is supported does not depend on the date. */
const SOME_TIME: LocalDateTime = { year: 2026, month: 11, day: 21, hour: 12, minute: 0, second: 0 };

/** In the order in which they stand, each token once. */
export function unsupportedFormatLines(text: string): FormatLine[] {
	const found = new Map<string, number>();
	for (const [at, line] of text.split(/\r?\n/).entries()) {
		for (const token of allTokens(tokenise(line))) {
			if ((token.kind !== "date" && token.kind !== "time") || token.format === null) continue;
			const written = formatMoment(SOME_TIME, token.format, "en");
			if (!written.ok) for (const each of written.unsupported) if (!found.has(each)) found.set(each, at + 1);
		}
	}
	return [...found].map(([token, line]) => ({ token, line }));
}
