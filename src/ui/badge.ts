// Owns the small framed words behind a name: "the team's own", "suggested".

/** After a space, not a margin: on a narrow screen the badge begins a line like any other word. */
export function addBadge(parent: HTMLElement, text: string, cls = ""): void {
	parent.appendText(" ");
	parent.createSpan({ cls: `praksis-badge ${cls}`.trim(), text });
}
