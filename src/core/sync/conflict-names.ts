// Owns telling a conflict copy by its name alone.

/**
 * What sync tools put into the name of a copy, each at the end of the name before `.md`.
 * Only forms that no person would write: "(konflikt i friminuttet)" must stay a normal note.
 */
const SURE_FORMS: readonly RegExp[] = [
	// Syncthing: Note.sync-conflict-20261121-180213-RXRVPJI.md
	/\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}\.md$/,
	// Obsidian Sync: Note (Conflicted copy Device 202411281430).md
	/ \(Conflicted copy .*\d{12}\)\.md$/,
	// Dropbox and Nextcloud: Note (Name's conflicted copy 2026-01-01).md, Note (conflicted copy 2018-04-10 093612).md
	/ \((?:.+ )?conflicted copy \d{4}-\d{2}-\d{2}(?: \d{6})?(?: ?\(?\d{1,2}\)?)?\)\.md$/,
	// ownCloud: Note_conflict-20180410-093612.md
	/_conflict-\d{8}-\d{6}\.md$/,
	// Unison: Note (conflict_on_2026-11-21).md
	/ \(conflict_on_\d{4}-\d{2}-\d{2}\)\.md$/,
	// rclone: Note.md..path1
	/\.md\.\.path[12]$/,
];

/**
 * Whether the name (of a file, with its extension, or a path ending in it) alone tells that it is a conflict copy.
 * Such a file is no note of its own: it is left out of the index and shown to the user.
 */
export function isSureConflictCopy(name: string): boolean {
	// The index asks for each note, and nearly every name ends in a small letter, which no form does before `.md`.
	const last = name.charCodeAt(name.length - ".md".length - 1);
	if (last >= 0x61 && last <= 0x7a && name.endsWith(".md")) return false;
	return SURE_FORMS.some((form) => form.test(name));
}
