// Owns how a count of notes is written: the planned apart, and never by colour alone.

import type { NoteCount } from "../../core/index/facets";

/**
 * Fills `el` with "12", "12 +1" or "+1"; `zero` stands where there is nothing. Only seen: whoever shows a count also
 * says it in words, because "+1" read aloud tells nothing.
 */
export function setCount(el: HTMLElement, { written, planned }: NoteCount, zero: string): void {
	const shown = `${written} ${planned}`;
	if (el.dataset.count === shown) return;
	el.dataset.count = shown;
	el.empty();
	const seen = el.createSpan({ attr: { "aria-hidden": "true" } });
	if (written > 0 || planned === 0) seen.createSpan({ cls: "praksis-count-written", text: written === 0 ? zero : String(written) });
	if (planned > 0) seen.createSpan({ cls: "praksis-count-planned", text: written > 0 ? ` +${planned}` : `+${planned}` });
}
