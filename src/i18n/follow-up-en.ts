// Owns the texts about follow-ups in English: the source of truth that the other languages are typed against.

export const followUpEn = {
	title: "Add follow-up",
	into: (note: string) => `Goes into “${note}”.`,
	intoNew: "There is no note to write it in yet, so you start a new one with it.",
	what: "What",
	whatMissing: "Write what is to be done.",
	who: "Who",
	whoHint: "A person, a role or a unit.",
	when: "When",
	whenHint: "A date, a week or a few words: 1 Dec, week 49, next week.",
	whenUnclear: (text: string) => `“${text}” is no date that can be understood. Try 1 Dec, week 49 or next week, or leave it empty.`,
	/** Each is understood when it stands in the field. */
	choices: ["next week", "in two weeks", "in a month"],
	noDueDate: "no due date",
	add: "Add",
	added: (note: string) => `The follow-up is in “${note}”.`,
	addedUnder: (heading: string, note: string) => `The follow-up stands under “${heading}” in “${note}”.`,
};
