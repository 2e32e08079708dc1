// Owns the overview's texts in nynorsk.

import type { OverviewTexts } from "./overview-en";

const notes = (count: number): string => `${count} notat`;
const written = (count: number): string => (count === 1 ? "1 skrive" : `${count} skrivne`);
const planned = (count: number): string => (count === 1 ? "1 planlagt" : `${count} planlagde`);
const schoolYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

export const overviewNn: OverviewTexts = {
	title: "Praksis",
	written: "Skrive",
	planned: "Planlagt",
	hasFollowUps: "Opne oppfølgingar",
	tabList: "Delar av oversikta",
	tabs: { overview: "Oversikt", notes: "Notat", background: "Grunnlag" },
	spoken: (writtenCount, plannedCount) =>
		plannedCount === 0 ? written(writtenCount) : `${written(writtenCount)}, ${planned(plannedCount)}`,
	found: (writtenCount, plannedCount) =>
		plannedCount === 0
			? notes(writtenCount)
			: `${notes(writtenCount + plannedCount)}: ${written(writtenCount)}, ${planned(plannedCount)}`,
	reading: (count) => (count === 0 ? "Les notata …" : `Les notata … ${notes(count)} så langt`),
	facets: {
		characteristic: "Kjenneteikn",
		theme: "Tema",
		type: "Type",
		method: "Metode",
		unit: "Eining",
		series: "Møteserie",
		month: "Månad",
		author: "Skrive av",
		state: "Status",
		"follow-ups": "Oppfølging",
	},
	none: {
		tagged: "Ikkje merkt",
		type: "Utan type",
		method: "Utan metode",
		unit: (unit) => `Utan ${unit}`,
		series: "Utan møteserie",
		month: "Utan dato",
		author: "Utan namn",
	},
	months: [
		"januar", "februar", "mars", "april", "mai", "juni",
		"juli", "august", "september", "oktober", "november", "desember",
	],
	period: {
		label: "Periode",
		schoolYear: (start) => `Skoleåret ${schoolYear(start)}`,
		kindergartenYear: (start) => `Barnehageåret ${schoolYear(start)}`,
		lastSchoolYear: (start) => `Førre skoleår (${schoolYear(start)})`,
		lastKindergartenYear: (start) => `Førre barnehageår (${schoolYear(start)})`,
		autumn: (year) => `Hausthalvåret ${year}`,
		spring: (year) => `Vårhalvåret ${year}`,
		calendarYear: (year) => `Kalenderåret ${year}`,
		all: "Alle notat",
		undated: (count) => `${notes(count)} utan dato er berre å sjå under «Alle notat».`,
	},
	search: { label: "Søk i titlane", chip: (text) => `Tittel: ${text}` },
	filters: {
		region: "Filter",
		button: (active) => (active === 0 ? "Filter" : `Filter (${active})`),
		clear: "Nullstill",
		remove: (filter) => `Fjern filteret ${filter}`,
		showAll: (count) => `Vis alle ${count}`,
		showFewer: "Vis færre",
		leftOut: "Vis notat som er haldne utanfor",
	},
	grid: {
		caption: (rows, columns) => `${rows} og ${columns.toLowerCase()}`,
		total: "Sum",
		cell: (row, column, count) => `${row}, ${column}: ${count}`,
		notYet: "ikkje enno",
		start: "start eit notat",
		legend: "Ein prikk betyr ikkje enno: Vel han for å starte eit notat der. Pluss er planlagde notat, som enno ikkje har eigen tekst.",
		totals: "Eit notat kan stå i fleire ruter. Summane tel kvart notat éin gong.",
	},
	list: {
		label: "Notat",
		sort: "Sorter",
		newest: "Nyaste først",
		oldest: "Eldste først",
		title: "Etter tittel",
		group: "Grupper etter",
		ungrouped: "Ingen grupper",
		plannedBadge: "planlagt",
		noDate: "utan dato",
		dateProblem: "Datoen kan ikkje lesast",
		followUps: (count) => (count === 1 ? "1 open oppfølging" : `${count} opne oppfølgingar`),
		tag: "Merk",
		tagNote: (title) => `Merk ${title}`,
		open: "Opne",
		openInNewTab: "Opne i ny fane",
	},
	noMatch: {
		title: "Ingen notat her",
		text: "Ingen notat passar til filtera og perioden.",
		clear: "Nullstill filtera",
		allPeriods: "Vis alle notat",
	},
	empty: {
		title: "Ingen refleksjonar enno",
		text: "Begynn med ein kort refleksjon, eller planlegg eit møte. Merk notatet med det det handlar om, så kjem det fram her.",
		shows: [
			"kva kjenneteikn og tema de har reflektert over, og kva som står att",
			"alle notat etter månad, type og metode, og kva som er planlagt",
			"kva de har avtalt å følgje opp",
		],
		showsTitle: "Når det finst notat, viser oversikta:",
	},
};
