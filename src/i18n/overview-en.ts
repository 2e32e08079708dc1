// Owns the overview's texts in English.

const notes = (count: number): string => (count === 1 ? "1 note" : `${count} notes`);
const schoolYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

export const overviewEn = {
	title: "Praksis",
	written: "Written",
	planned: "Planned",
	hasFollowUps: "Open follow-ups",
	tabList: "Parts of the overview",
	tabs: { overview: "Overview", notes: "Notes", background: "Background" },
	/** A count as it is read aloud. */
	spoken: (written: number, planned: number) => (planned === 0 ? `${written} written` : `${written} written, ${planned} planned`),
	/** Announced after filtering. */
	found: (written: number, planned: number) =>
		planned === 0 ? notes(written) : `${notes(written + planned)}: ${written} written, ${planned} planned`,
	reading: (count: number) => (count === 0 ? "Reading the notes …" : `Reading the notes … ${notes(count)} so far`),
	facets: {
		characteristic: "Characteristics",
		theme: "Themes",
		type: "Type",
		method: "Method",
		unit: "Unit",
		series: "Meeting series",
		month: "Month",
		author: "Written by",
		state: "State",
		"follow-ups": "Follow-ups",
	},
	none: {
		tagged: "Not tagged",
		type: "Without type",
		method: "Without method",
		unit: (unit: string) => `Without ${unit}`,
		series: "Without series",
		month: "Without date",
		author: "Without a name",
	},
	months: [
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	],
	period: {
		label: "Period",
		schoolYear: (start: number) => `School year ${schoolYear(start)}`,
		kindergartenYear: (start: number) => `Kindergarten year ${schoolYear(start)}`,
		lastSchoolYear: (start: number) => `Last school year (${schoolYear(start)})`,
		lastKindergartenYear: (start: number) => `Last kindergarten year (${schoolYear(start)})`,
		autumn: (year: number) => `Autumn term ${year}`,
		spring: (year: number) => `Spring term ${year}`,
		calendarYear: (year: number) => `Calendar year ${year}`,
		all: "All notes",
		undated: (count: number) => `${notes(count)} without a date ${count === 1 ? "is" : "are"} only in “All notes”.`,
	},
	search: { label: "Search in titles", chip: (text: string) => `Title: ${text}` },
	filters: {
		region: "Filters",
		button: (active: number) => (active === 0 ? "Filters" : `Filters (${active})`),
		clear: "Clear",
		remove: (filter: string) => `Remove the filter ${filter}`,
		showAll: (count: number) => `Show all ${count}`,
		showFewer: "Show fewer",
		leftOut: "Show notes left out of the overview",
	},
	grid: {
		caption: (rows: string, columns: string) => `${rows} by ${columns.toLowerCase()}`,
		total: "Total",
		cell: (row: string, column: string, count: string) => `${row}, ${column}: ${count}`,
		notYet: "not yet",
		start: "start a note",
		legend: "A dot means not yet: choose it to start a note there. A plus sign is for planned notes, which have no text of their own so far.",
		totals: "A note can stand in several cells. The totals count each note once.",
	},
	list: {
		label: "Notes",
		sort: "Sort",
		newest: "Newest first",
		oldest: "Oldest first",
		title: "By title",
		group: "Group by",
		ungrouped: "No groups",
		plannedBadge: "planned",
		noDate: "no date",
		dateProblem: "The date cannot be read",
		followUps: (count: number) => (count === 1 ? "1 open follow-up" : `${count} open follow-ups`),
		tag: "Tag",
		tagNote: (title: string) => `Tag ${title}`,
		open: "Open",
		openInNewTab: "Open in a new tab",
	},
	noMatch: {
		title: "No notes here",
		text: "No note fits the filters and the period.",
		clear: "Clear the filters",
		allPeriods: "Show all notes",
	},
	empty: {
		title: "Nothing reflected on yet",
		text: "Start with a short reflection, or plan a meeting. Tag the note with what it is about, and it turns up here.",
		shows: [
			"which characteristics and themes you have reflected on, and which not yet",
			"every note by month, type and method, and what is planned",
			"what you have agreed to follow up",
		],
		showsTitle: "When there are notes, you will see:",
	},
};

export type OverviewTexts = typeof overviewEn;
