// Owns the texts about questions and contributions in English.

export const questionsEn = {
	find: "Find a question…",
	suggest: "Suggest a question",
	placeholder: "Find a question: any word of it, or its theme",
	empty: "No question matches. Try a shorter word.",
	insert: "insert",
	own: "the team's own",
	anyTheme: "The team's own questions",
	present: "present wording",
	unanswered: "Not answered yet",
	answered: (count: number, last: string | null) =>
		`Answered in ${count === 1 ? "1 note" : `${count} notes`}${last === null ? "" : `, last on ${last}`}`,
	printed: (text: string, document: string, section: string) => `As printed: “${text}” ${document}, “${section}”.`,
	inserted: (question: string, note: string) => `“${question}” is in “${note}”.`,
	why: (answered: string) => `Suggested: ${answered.charAt(0).toLowerCase()}${answered.slice(1)}.`,
	none: "This note has every question that could be suggested.",
};

export const contributionsEn = {
	mine: "My contribution to the meeting",
	collect: "Collect the contributions",
	formTitle: "Which meeting do you contribute to?",
	formHint: "Date and series tell which one it is, also before its note has arrived here.",
	seriesMissing: "Write the meeting series, so that your contribution can be found.",
	where: (note: string) => `Where do you write for “${note}”?`,
	ownNote: "In a note of my own",
	inMeeting: "Below a heading in the meeting's note",
	collected: (count: number, note: string) =>
		`“${note}” now shows ${count === 1 ? "1 more contribution" : `${count} more contributions`}.`,
	tidied: (note: string) => `“${note}” showed some contributions twice. Now each is there once.`,
	complete: (note: string) => `“${note}” has all contributions that have arrived here.`,
	none: (note: string) => `No contribution to “${note}” has arrived here yet.`,
	noMeeting: (note: string) => `“${note}” is not the note of a meeting: it has neither a meeting series nor the type meeting.`,
	copies: (list: string) => `Left out, as they look like copies that syncing made: ${list}`,
};

export type QuestionTexts = typeof questionsEn;
export type ContributionTexts = typeof contributionsEn;
