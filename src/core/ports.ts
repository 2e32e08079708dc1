// Owns the interfaces through which commands and views reach the app. `host` implements them, `main` passes them in.

import type { LocalDateTime } from "./dates";
import type { NoteIndex } from "./index/note-index";
import type { QuestionOffer } from "./index/question-offer";
import type { Language } from "./language";
import type { NoteMetadata } from "./note/note-metadata";
import type { NotePath } from "./note/path";
import type { Vocabulary } from "./note/vocabulary";
import type { TeamProblem } from "./team/team-problem";
import type { TeamSettings } from "./team/team-settings";
import type { QuestionLines } from "./templates/render";
import type { TemplateReason } from "./templates/parse";
import type { Template } from "./templates/template";
import type { TextPlan } from "./text-change";

/**
 * A note as it stands for one command.
 * `editing`: loaded in a source or live-preview view, where changes go through its editor; `closed`: anything else.
 */
export interface NoteSnapshot {
	readonly path: NotePath;
	readonly mode: "editing" | "closed";
	/** The editor's text, or the file's. */
	readonly text: string;
	/** Only when editing. Offsets in `text`, `from` ≤ `to`. */
	readonly selection: { readonly from: number; readonly to: number } | null;
}

/** What was done to notes that are not open for editing, so that it can be taken back from the notice. */
export interface ClosedChange {
	readonly path: NotePath;
	readonly before: string;
	readonly after: string;
}

/** `null`: the change went through an editor, whose own undo takes it back, or nothing had to be changed. */
export type Applied = ClosedChange | null;

/** The note changed between reading and writing, more often than we were willing to try again. */
export class NoteChangedError extends Error {
	constructor(readonly path: string) {
		super(`${path} changed meanwhile`);
		this.name = "NoteChangedError";
	}
}

export class NoteExistsError extends Error {
	constructor(readonly path: NotePath) {
		super(`${path} exists`);
		this.name = "NoteExistsError";
	}
}

export class NoteMissingError extends Error {
	constructor(readonly path: string) {
		super(`${path} is not there`);
		this.name = "NoteMissingError";
	}
}

/** The app refused to write: a read-only folder, a locked file, no space. `detail` is the app's own message. */
export class WriteRefusedError extends Error {
	constructor(
		readonly path: string,
		readonly detail: string,
	) {
		super(`${path}: ${detail}`);
		this.name = "WriteRefusedError";
	}
}

export interface OpenOptions {
	/** Where typing starts, as an offset in the text as created or read. */
	readonly caret?: number | null;
	readonly newTab?: boolean;
}

export interface NotesPort {
	/** The note that the user looks at, or null. Cheap: called for every command each time the palette opens. */
	active(): NotePath | null;
	/** The note that the user looked at last, also when something else is in front now; null when there is none. */
	lastSeen(): NotePath | null;
	/** Takes the focus from a properties panel first, so that what was typed there is in the text. @throws NoteMissingError */
	snapshot(path: NotePath): Promise<NoteSnapshot>;
	/**
	 * Plans on the note's present text and applies in one step: one editor transaction, or one `process`.
	 * `plan` is called again when a closed note changed since it was read.
	 * A plan without changes writes nothing.
	 * @throws NoteChangedError, NoteMissingError, WriteRefusedError, and whatever `plan` throws (nothing is written then)
	 */
	change(path: NotePath, plan: (snapshot: NoteSnapshot) => TextPlan): Promise<Applied>;
	/** Puts `before` back where the text is still `after`. @returns the paths left alone because they had changed. */
	revert(changes: readonly ClosedChange[]): Promise<NotePath[]>;
	/** The path of an existing file equal to `path` after NFC and case folding. */
	existing(path: string): NotePath | null;
	/** Creates folders as needed, then the note, complete, in one write. @throws NoteExistsError, WriteRefusedError */
	create(path: string, text: string): Promise<NotePath>;
	/** Moves a note that a command made to the trash, if its text is still `text`. @returns whether it was moved. */
	discard(path: NotePath, text: string): Promise<boolean>;
	open(path: NotePath, options?: OpenOptions): Promise<void>;
	/** The cached text. @throws NoteMissingError */
	read(path: NotePath): Promise<string>;
	metadata(path: NotePath): NoteMetadata | null;
	/** The notes right in a folder, not below it; none where there is no such folder. */
	inFolder(folder: string): NotePath[];
	/** A link from `source` to `target` as this user's app writes links. */
	linkTo(target: NotePath, source: NotePath | null, alias?: string): string;
}

export interface TeamPort {
	/** The settings in force: the team note's, or the defaults. */
	current(): TeamSettings;
	vocabulary(): Vocabulary;
	/** What is wrong in the team note, by line. */
	problems(): readonly TeamProblem[];
	/** Called after either has changed. Returns the way to stop. */
	onChange(listener: () => void): () => void;
}

/** A team template that could not be used, and why: a mistake on a line (from 1), or a file that cannot be read at all. */
export type TemplateProblem =
	| { readonly path: NotePath; readonly line: number; readonly reason: TemplateReason }
	| { readonly path: NotePath; readonly reason: "unreadable" };

export interface TemplatesPort {
	/** The team's own templates (read from its folder now), then the built-in ones in `language`; a team file with an id replaces. */
	list(language: Language): Promise<{ templates: Template[]; problems: TemplateProblem[] }>;
}

export interface QuestionsPort {
	/** Brings what is known of answers up to date, a slice at a time. Only then does `suggest` know of them all. */
	refresh(): Promise<void>;
	/** All questions, the bank's and the team's own, with what is known of answers. */
	offered(language: Language): QuestionOffer[];
	/** The question answered least and longest ago among those of the themes, those with an id in `asked` aside; null without any. */
	suggest(themes: readonly string[], language: Language, asked?: ReadonlySet<string>): QuestionOffer | null;
	/** The questions of a theme named in any language. */
	ofTheme(theme: string, language: Language): QuestionLines[];
	/** The id of the question that a heading asks; null for any other heading. */
	asked(heading: string): string | null;
}

export interface ClockPort {
	now(): LocalDateTime;
}

/** Personal choices: per vault and device, never in a file. What comes back is unknown input. */
export interface PreferencesPort {
	get(key: PreferenceKey): unknown;
	set(key: PreferenceKey, value: unknown): void;
	/** Called after a choice was set. Returns the way to stop. */
	onSet(listener: (key: PreferenceKey) => void): () => void;
}

export type PreferenceKey = "name" | "shared-device" | "language" | "overview" | "last-template" | "last-answers" | TemplatePreference | "contributions";

/** The favourites, and whether the line of advice is shown where a template is chosen. */
export type TemplatePreference = "favourite-templates" | "advice";

/** What every command and view is given. */
export interface Ports {
	readonly notes: NotesPort;
	readonly team: TeamPort;
	readonly templates: TemplatesPort;
	readonly clock: ClockPort;
	readonly preferences: PreferencesPort;
	readonly index: NoteIndex;
	readonly questions: QuestionsPort;
}
