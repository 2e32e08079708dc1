// Owns the texts of the Background tab, and of the notes that cannot be read, in English.

const notes = (count: number): string => (count === 1 ? "1 note" : `${count} notes`);

export const backgroundEn = {
	search: "Search in the background",
	contents: "Contents",
	hits: (count: number) => (count === 1 ? "1 hit" : `${count} hits`),
	noHits: "Nothing matches. Try a shorter word.",
	titles: {
		characteristics: "The five characteristics",
		rules: "What the rules ask",
		duties: "What leaders do",
		cautions: "What to bear in mind",
		methods: "The methods",
		questions: "The reflection questions",
		references: "Documents, films and reading",
	},
	leads: {
		characteristics: "What marks a community where reflecting together works. The names are those of the Norwegian Directorate for Education; definitions and signs are in our own words.",
		rules: "What each sector has to do, in our words, and where it is laid down. Rules change: look in Lovdata when in doubt.",
		duties: "What the documents ask of leaders, in our words.",
		cautions: "What the documents remind us of, in our words.",
		methods: "Minutes are suggestions. The topic, the stage you are at and the group decide which method fits.",
		questions: "Quoted word for word in bokmål, with their source.",
		references: "By their titles in Norwegian, so that you can search for them.",
	},
	showNotes: "Show the notes",
	useMethod: "Use the method",
	stages: "Helps you to",
	source: "Source",
	ownMethod: "Put together by us.",
	checked: (date: string) => `Last checked ${date}.`,
	inForce: (date: string) => `In force from ${date}`,
	lastChanged: (date: string) => `Last changed ${date}`,
	printedAs: "The documents call it",
	dutyKinds: { rule: "requirement", advice: "advice" },
	present: "In the words of today",
	kinds: {
		document: "The documents that this builds on",
		film: "Films",
		reading: "To read",
		"former-initiative": "Initiatives that have ended",
	},
	unreadable: (count: number) => `The properties of ${notes(count)} cannot be read. Open and correct them at the top of the note:`,
};

export type BackgroundTexts = typeof backgroundEn;
