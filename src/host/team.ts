// Owns which note is the team's, and what it says: the settings and the vocabulary in force.

import type { App } from "obsidian";
import type { Language } from "../core/language";
import type { NoteMetadata } from "../core/note/note-metadata";
import type { NotePath } from "../core/note/path";
import { RecordContext } from "../core/note/record-context";
import { Vocabulary } from "../core/note/vocabulary";
import type { TeamPort } from "../core/ports";
import { isSureConflictCopy } from "../core/sync/conflict-names";
import { chooseTeamNote, isTeamNote, parseTeamNote } from "../core/team/team-note";
import type { TeamProblem } from "../core/team/team-problem";
import { defaultTeamSettings } from "../core/team/team-settings";
import type { TeamSettings } from "../core/team/team-settings";

export class VaultTeam implements TeamPort {
	private readonly candidates = new Set<NotePath>();
	/** Notes whose properties are no valid YAML: the cache cannot tell whether one of them is the team's. */
	private readonly unreadable = new Set<NotePath>();
	private settings: TeamSettings;
	private words: Vocabulary;
	private found: readonly TeamProblem[] = [];
	private readonly listeners = new Set<() => void>();
	private readonly rulesListeners = new Set<() => void>();
	private reloading: Promise<void> = Promise.resolve();

	constructor(
		private readonly app: App,
		private readonly appLanguage: Language,
	) {
		this.settings = defaultTeamSettings(appLanguage);
		this.words = new Vocabulary(this.settings);
	}

	current(): TeamSettings {
		return this.settings;
	}

	vocabulary(): Vocabulary {
		return this.words;
	}

	problems(): readonly TeamProblem[] {
		return this.found;
	}

	recordContext(): RecordContext {
		const { language, notesFolder, templatesFolder, path } = this.settings;
		return new RecordContext({
			vocabulary: this.words,
			language,
			notesFolder,
			templatesFolder,
			countAuthors: path === null,
		});
	}

	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Called when notes have to be read anew, after a change of themes, folders or language. */
	onRules(listener: () => void): () => void {
		this.rulesListeners.add(listener);
		return () => this.rulesListeners.delete(listener);
	}

	/** Remembers a note that says it is the team's, without acting on it. */
	noticed(path: NotePath, metadata: NoteMetadata): void {
		this.unreadable.delete(path);
		// A conflict copy says the same as its original, and is never the one to follow.
		if (isSureConflictCopy(path)) return;
		if (isTeamNote(metadata.frontmatter)) this.candidates.add(path);
		else this.candidates.delete(path);
		if (!metadata.frontmatter && metadata.sections?.[0]?.type === "yaml") this.unreadable.add(path);
	}

	/** A note has changed. */
	saw(path: NotePath, metadata: NoteMetadata): void {
		const was = this.concerns(path);
		this.noticed(path, metadata);
		if (was || this.concerns(path)) this.reloadSoon();
	}

	/** A note is no longer at this path. */
	lost(path: NotePath): void {
		const was = this.concerns(path);
		this.candidates.delete(path);
		this.unreadable.delete(path);
		if (was) this.reloadSoon();
	}

	private concerns(path: NotePath): boolean {
		return this.candidates.has(path) || this.unreadable.has(path);
	}

	/** Reads the team note that is to be followed. Resolves when the settings are in force. */
	reload(): Promise<void> {
		// A listener that fails must not keep the next change from being read.
		this.reloading = this.reloading.catch(() => undefined).then(() => this.read());
		return this.reloading;
	}

	private reloadSoon(): void {
		void this.reload();
	}

	/** The notes that say they are the team's, also where a mistake in the properties keeps the cache from seeing it. */
	private async teamNotes(): Promise<NotePath[]> {
		const found = [...this.candidates];
		for (const path of [...this.unreadable].slice(0, MOST_UNREADABLE)) {
			const text = await this.textOf(path);
			if (text !== null && saysTeam(text)) found.push(path);
		}
		return found;
	}

	/** Null while it cannot be read: moved or synced just now, or still only in the cloud. */
	private async textOf(path: NotePath): Promise<string | null> {
		const file = this.app.vault.getFileByPath(path);
		if (!file) return null;
		try {
			return await this.app.vault.cachedRead(file);
		} catch {
			return null;
		}
	}

	private async read(): Promise<void> {
		const path = chooseTeamNote(await this.teamNotes());
		const before = rulesKey(this.settings);
		if (path === null || !this.app.vault.getFileByPath(path)) {
			this.settings = defaultTeamSettings(this.appLanguage);
			this.found = [];
		} else {
			const text = await this.textOf(path);
			// What was read last stays in force, and the next event reads again.
			if (text === null) return;
			const parsed = parseTeamNote(text, path, this.appLanguage);
			this.settings = parsed.settings;
			this.found = parsed.problems;
		}
		const changed = rulesKey(this.settings) !== before;
		if (changed) this.words = new Vocabulary(this.settings);
		for (const listener of [...this.listeners]) listener();
		if (changed) for (const listener of [...this.rulesListeners]) listener();
	}
}

/** Reading a few is cheap; a vault with more broken notes than this has other worries. */
const MOST_UNREADABLE = 50;

/** A line `praksis: team` before the properties end. */
function saysTeam(text: string): boolean {
	const end = text.indexOf("\n---", 3);
	return /^praksis:\s*["']?team["']?\s*$/im.test(end < 0 ? text : text.slice(0, end));
}

/** What decides how notes are read, as text, so that an edit of anything else does not read 100,000 notes again. */
function rulesKey({ language, notesFolder, templatesFolder, themes, path }: TeamSettings): string {
	return JSON.stringify([language, notesFolder, templatesFolder, themes, path === null]);
}
