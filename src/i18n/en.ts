// Owns the interface's texts in English: the source of truth that the other languages are typed against.

import { backgroundEn } from "./background-en";
import { followUpEn } from "./follow-up-en";
import { overviewEn } from "./overview-en";
import { contributionsEn, questionsEn } from "./questions-en";
import { suggestionsEn } from "./suggestions-en";
import { templatesEn } from "./templates-en";

/** "1 note", "2 notes": the forms are the language's own. */
const notes = (count: number): string => (count === 1 ? "1 note" : `${count} notes`);

export const en = {
	commands: {
		insertTemplate: "Insert template…",
		newMeeting: "New meeting",
		newReflection: "New reflection",
		tagNote: "Tag note…",
		nextSlot: "Next empty slot",
		addFollowUp: "Add follow-up…",
		openIndex: "Show overview",
	},
	dialog: {
		cancel: "Cancel",
		close: "Close",
		undo: "Undo",
		stop: "Stop",
	},
	picker: {
		placeholder: "Choose a template: name, purpose or minutes",
		empty: "No template matches. Try a shorter word.",
		language: "Text in",
		minutes: (minutes: number) => `${minutes} min`,
		team: "the team's own",
		open: "fill in",
		move: "choose",
		dismiss: "cancel",
		problem: (path: string, line: number, reason: string) =>
			`The template ${path} cannot be used. Line ${line}: ${reason}. Correct the file and try again.`,
		unreadable: (path: string) =>
			`The template ${path} cannot be read. It may be in use by another program, or not downloaded to this device yet.`,
	},
	form: {
		insertTitle: (template: string) => `Insert: ${template}`,
		newTitle: (template: string) => `New note: ${template}`,
		template: "Template",
		date: "Date",
		series: "Meeting series",
		seriesHint: "For example the weekly staff meeting. Leave empty if the meeting belongs to no series.",
		unitHint: "Leave empty if it concerns everyone.",
		participants: "Participants",
		participantsHint: "How many is enough.",
		participantNamesHint: "Names separated by commas, or just how many.",
		insert: "Insert",
		create: "Create note",
		characteristics: "Characteristics",
		themes: "Themes",
		tagsHint: "Tick what the note is about. You can change it later. A dashed frame means that it often fits this template.",
		fitting: "fits this template",
		badDate: "Write the date as 2026-11-21.",
		badNumber: "Write a whole number.",
	},
	tagDialog: {
		title: (note: string) => `Tag: ${note}`,
		titleMany: (count: number) => `Tag ${notes(count)}`,
		filter: "Filter, or name a new theme",
		characteristics: "Characteristics",
		themes: "Themes",
		inText: "in the text",
		inSome: (count: number, of: number) => `in ${count} of ${of}`,
		add: (name: string) => `New theme: ${name}`,
		nothing: "Nothing matches.",
		save: "Save",
		hint: "Space ticks where the arrow keys stand. Enter ticks what you searched for, and saves when the field is empty.",
		chosen: (count: number) => (count === 1 ? "1 ticked" : `${count} ticked`),
	},
	bulk: {
		progress: (done: number, of: number) => `Tagging ${done} of ${of} …`,
		summary: (changed: number, unchanged: number) =>
			`Changed the tags of ${notes(changed)}.${unchanged === 0 ? "" : ` ${unchanged} needed no change.`}`,
		stopped: (changed: number, left: number) => `Stopped. Changed the tags of ${notes(changed)}; ${left} left as they were.`,
		failed: (count: number) => (count === 1 ? "1 note could not be changed:" : `${count} notes could not be changed:`),
		andMore: (count: number) => `and ${count} more`,
	},
	done: {
		inserted: (template: string, note: string) => `${template} is in “${note}”.`,
		nothingNew: (template: string, note: string) => `“${note}” is as it was: ${template} had nothing new to insert.`,
		tagged: (note: string) => `The tags of “${note}” are saved.`,
		unchanged: (note: string) => `Nothing was changed in “${note}”.`,
		created: (note: string) => `Created “${note}”.`,
		existed: (note: string) => `“${note}” exists already, so it was opened and nothing was changed.`,
		undone: "Undone.",
		undoneButOpen: "Undone. Notes that are open for editing are undone in the note itself.",
		undoneExcept: (list: string) => `Undone, except where the note has changed since: ${list}`,
		notUndone: (list: string) => `Not undone, because the note has changed since: ${list}`,
		noSlot: "There is no empty slot left in this note.",
	},
	failure: {
		yaml: (note: string, line: number, reason: string) =>
			`The properties of “${note}” cannot be read. Line ${line}: ${reason}. Correct the line and try again; the note is untouched.`,
		yamlReasons: {
			yaml: "it is not valid YAML",
			duplicateKey: "the same property stands twice",
			key: "a property has a name that none can have",
			nested: "a property holds properties of its own",
			notAMap: "the properties are not a list of names and values",
			notEditable: "the property is written in a way that cannot be changed safely",
		},
		format: (template: string, tokens: string) =>
			`“${template}” uses a date format that is not supported: ${tokens}. Change it in the template; nothing was inserted.`,
		formatLine: (line: number, token: string) => `line ${line}: ${token}`,
		followUpsUnread: (note: string) =>
			`“${note}” could not be read, so its follow-ups are missing here. Wait until it is synced, or open it to see.`,
		changed: (note: string) => `“${note}” kept changing while we tried to write. Nothing was written. Try again.`,
		missing: (note: string) => `“${note}” is no longer there. It may have been moved or deleted on another device.`,
		refused: (note: string, detail: string) =>
			`“${note}” could not be written. Check that the folder is not read-only, and that there is space left. (${detail})`,
		unexpected: (what: string, detail: string) => `“${what}” stopped. Nothing more was done. (${detail})`,
	},
	menu: {
		tagNote: "Tag note…",
		tagNotes: (count: number) => `Tag ${notes(count)}…`,
	},
	settings: {
		language: "Language of the interface",
		languageHint: "Applies when the app is loaded again. Properties and tags follow the team.",
		languageAuto: "As in the app",
		name: "Your name",
		nameHint: "Used only where a template asks for who wrote it. Stays on this device.",
		shared: "This is a shared device",
		sharedHint: "No name is remembered here.",
		restart: "The new language applies when the app is loaded again.",
		teamHeading: "The team",
		team: "Shared choices",
		teamFrom: (path: string) => `Read from the note ${path}, which everyone in the team shares.`,
		teamNone: "There is no team note yet, so the usual choices hold.",
		folders: (notesFolder: string, templatesFolder: string) => `Notes in “${notesFolder}”, templates in “${templatesFolder}”.`,
		teamProblemsIn: (path: string) =>
			`Some of the team note ${path} cannot be used. Correct these lines; the rest holds.`,
		teamProblem: (line: number, text: string, detail: string) => `Line ${line}: ${text} (${detail}).`,
		teamProblems: {
			"conflict-markers": "there are git conflict markers here; choose one side and delete the markers",
			"open-properties": "the properties begin with --- and never end",
			"invalid-property": "this is not a valid property",
			"repeated-key": "this property stands twice; the first counts",
			"invalid-format": "the format is not a number",
			"newer-format": "the note was written by a newer version, so it is only read",
			"unknown-language": "unknown language; use nb, nn or en",
			"unknown-sector": "unknown sector",
			"unknown-sync": "unknown way of syncing; use files or merge",
			"invalid-folder": "this cannot be a folder",
			"no-name": "the item has no name",
			"repeated-theme": "this theme is listed twice; the first counts",
			"invalid-tag": "this is not a valid tag",
			"tag-taken": "another theme has this tag already",
		},
	},
	languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
	overview: overviewEn,
	suggestions: suggestionsEn,
	followUp: followUpEn,
	questions: questionsEn,
	contributions: contributionsEn,
	templates: templatesEn,
	background: backgroundEn,
};

export type Texts = typeof en;
