// Owns keeping placeholders out of the YAML parser's sight: `date: {{date}}` is no valid YAML, but what people write.

import { locateFrontmatter } from "../note/frontmatter";
import { closingOf } from "./tokens";

/** Two private-use characters with a number between: ordinary text to YAML, in any kind of value. */
const MARK_START = "\uE0A0";
const MARK_END = "\uE0A1";
const MARK = new RegExp(`${MARK_START}(\\d+)${MARK_END}`, "g");

export interface HiddenPlaceholders {
	/** The text with a mark for each placeholder in its properties. Lines keep their numbers. */
	readonly hidden: string;
	/** Puts the placeholders back. */
	readonly restore: (text: string) => string;
}

export function hidePlaceholders(text: string): HiddenPlaceholders {
	const block = locateFrontmatter(text);
	// A text that has our marks already is not worth guessing at: it is read as plain YAML.
	if (!block || text.includes(MARK_START)) return { hidden: text, restore: (same) => same };
	const stretches: string[] = [];
	let yaml = "";
	for (let at = block.yamlFrom; at < block.yamlTo; ) {
		const open = afterBackslashes(text, at);
		const end = text.startsWith("{{", open) || text.startsWith("<%", open) ? closingOf(text, open) : -1;
		if (end < 0 || end > block.yamlTo || text.slice(at, end).includes("\n")) {
			yaml += text.slice(at, open + 1);
			at = open + 1;
			continue;
		}
		stretches.push(asWritten(text.slice(at, open), text.slice(open, end)));
		yaml += `${MARK_START}${stretches.length - 1}${MARK_END}`;
		at = end;
	}
	return {
		hidden: text.slice(0, block.yamlFrom) + yaml + text.slice(block.yamlTo),
		restore: (changed) => changed.replace(MARK, (mark, number: string) => stretches[Number(number)] ?? mark),
	};
}

function afterBackslashes(text: string, at: number): number {
	let end = at;
	while (text[end] === "\\") end++;
	return end;
}

/** In double quotes YAML doubles a backslash and puts one before a quote; that much of it is undone here. */
function asWritten(backslashes: string, stretch: string): string {
	return (backslashes === "" ? "" : "\\") + stretch.replace(/\\"/g, '"');
}
