// Owns the overview's texts in bokmål.

import type { OverviewTexts } from "./overview-en";

const notes = (count: number): string => (count === 1 ? "1 notat" : `${count} notater`);
const written = (count: number): string => (count === 1 ? "1 skrevet" : `${count} skrevne`);
const planned = (count: number): string => (count === 1 ? "1 planlagt" : `${count} planlagte`);
const schoolYear = (start: number): string => `${start}/${String((start + 1) % 100).padStart(2, "0")}`;

export const overviewNb: OverviewTexts = {
	title: "Praksis",
	written: "Skrevet",
	planned: "Planlagt",
	hasFollowUps: "Åpne oppfølginger",
	tabList: "Deler av oversikten",
	tabs: { overview: "Oversikt", notes: "Notater", background: "Grunnlag" },
	spoken: (writtenCount, plannedCount) =>
		plannedCount === 0 ? written(writtenCount) : `${written(writtenCount)}, ${planned(plannedCount)}`,
	found: (writtenCount, plannedCount) =>
		plannedCount === 0
			? notes(writtenCount)
			: `${notes(writtenCount + plannedCount)}: ${written(writtenCount)}, ${planned(plannedCount)}`,
	reading: (count) => (count === 0 ? "Leser notatene …" : `Leser notatene … ${notes(count)} så langt`),
	facets: {
		characteristic: "Kjennetegn",
		theme: "Temaer",
		type: "Type",
		method: "Metode",
		unit: "Enhet",
		series: "Møteserie",
		month: "Måned",
		author: "Skrevet av",
		state: "Status",
		"follow-ups": "Oppfølging",
	},
	none: {
		tagged: "Ikke merket",
		type: "Uten type",
		method: "Uten metode",
		unit: (unit) => `Uten ${unit}`,
		series: "Uten møteserie",
		month: "Uten dato",
		author: "Uten navn",
	},
	months: [
		"januar", "februar", "mars", "april", "mai", "juni",
		"juli", "august", "september", "oktober", "november", "desember",
	],
	period: {
		label: "Periode",
		schoolYear: (start) => `Skoleåret ${schoolYear(start)}`,
		kindergartenYear: (start) => `Barnehageåret ${schoolYear(start)}`,
		lastSchoolYear: (start) => `Forrige skoleår (${schoolYear(start)})`,
		lastKindergartenYear: (start) => `Forrige barnehageår (${schoolYear(start)})`,
		autumn: (year) => `Høsthalvåret ${year}`,
		spring: (year) => `Vårhalvåret ${year}`,
		calendarYear: (year) => `Kalenderåret ${year}`,
		all: "Alle notater",
		undated: (count) => `${notes(count)} uten dato vises bare under «Alle notater».`,
	},
	search: { label: "Søk i titlene", chip: (text) => `Tittel: ${text}` },
	filters: {
		region: "Filtre",
		button: (active) => (active === 0 ? "Filtre" : `Filtre (${active})`),
		clear: "Nullstill",
		remove: (filter) => `Fjern filteret ${filter}`,
		showAll: (count) => `Vis alle ${count}`,
		showFewer: "Vis færre",
		leftOut: "Vis notater som er holdt utenfor",
	},
	grid: {
		caption: (rows, columns) => `${rows} og ${columns.toLowerCase()}`,
		total: "Sum",
		cell: (row, column, count) => `${row}, ${column}: ${count}`,
		notYet: "ikke ennå",
		start: "start et notat",
		legend: "En prikk betyr ikke ennå: Velg den for å starte et notat der. Pluss er planlagte notater, som ennå ikke har egen tekst.",
		totals: "Et notat kan stå i flere ruter. Summene teller hvert notat én gang.",
	},
	list: {
		label: "Notater",
		sort: "Sorter",
		newest: "Nyeste først",
		oldest: "Eldste først",
		title: "Etter tittel",
		group: "Grupper etter",
		ungrouped: "Ingen grupper",
		plannedBadge: "planlagt",
		noDate: "uten dato",
		dateProblem: "Datoen kan ikke leses",
		followUps: (count) => (count === 1 ? "1 åpen oppfølging" : `${count} åpne oppfølginger`),
		tag: "Merk",
		tagNote: (title) => `Merk ${title}`,
		open: "Åpne",
		openInNewTab: "Åpne i ny fane",
	},
	noMatch: {
		title: "Ingen notater her",
		text: "Ingen notater passer til filtrene og perioden.",
		clear: "Nullstill filtrene",
		allPeriods: "Vis alle notater",
	},
	empty: {
		title: "Ingen refleksjoner ennå",
		text: "Begynn med en kort refleksjon, eller planlegg et møte. Merk notatet med det det handler om, så kommer det fram her.",
		shows: [
			"hvilke kjennetegn og temaer dere har reflektert over, og hvilke ikke ennå",
			"alle notater etter måned, type og metode, og hva som er planlagt",
			"hva dere har avtalt å følge opp",
		],
		showsTitle: "Når det finnes notater, viser oversikten:",
	},
};
