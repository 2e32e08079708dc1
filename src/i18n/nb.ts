// Owns the interface's texts in bokmål.

import type { Texts } from "./en";
import { backgroundNb } from "./background-nb";
import { followUpNb } from "./follow-up-nb";
import { overviewNb } from "./overview-nb";
import { contributionsNb, questionsNb } from "./questions-nb";
import { suggestionsNb } from "./suggestions-nb";
import { templatesNb } from "./templates-nb";

const notes = (count: number): string => (count === 1 ? "1 notat" : `${count} notater`);

export const nb: Texts = {
	commands: {
		insertTemplate: "Sett inn mal …",
		newMeeting: "Nytt møte",
		newReflection: "Ny refleksjon",
		tagNote: "Merk notatet …",
		nextSlot: "Neste tomme felt",
		addFollowUp: "Legg til oppfølging …",
		openIndex: "Vis oversikten",
	},
	dialog: {
		cancel: "Avbryt",
		close: "Lukk",
		undo: "Angre",
		stop: "Stopp",
	},
	picker: {
		placeholder: "Velg en mal: navn, hensikt eller minutter",
		empty: "Ingen mal passer. Prøv et kortere ord.",
		language: "Tekst på",
		minutes: (minutes) => `${minutes} min`,
		team: "teamets egen",
		open: "fyll ut",
		move: "velg",
		dismiss: "avbryt",
		problem: (path, line, reason) =>
			`Malen ${path} kan ikke brukes. Linje ${line}: ${reason}. Rett filen og prøv igjen.`,
		unreadable: (path) =>
			`Malen ${path} kan ikke leses. Kanskje er den i bruk i et annet program, eller ikke lastet ned til denne enheten ennå.`,
	},
	form: {
		insertTitle: (template) => `Sett inn: ${template}`,
		newTitle: (template) => `Nytt notat: ${template}`,
		template: "Mal",
		date: "Dato",
		series: "Møteserie",
		seriesHint: "For eksempel fellestid hver uke. La feltet stå tomt hvis møtet ikke hører til en serie.",
		unitHint: "La feltet stå tomt hvis det gjelder alle.",
		participants: "Deltakere",
		participantsHint: "Det holder å skrive hvor mange.",
		participantNamesHint: "Navn med komma mellom, eller bare hvor mange.",
		insert: "Sett inn",
		create: "Lag notatet",
		characteristics: "Kjennetegn",
		themes: "Temaer",
		tagsHint: "Kryss av for det notatet handler om. Du kan endre det senere. Stiplet ramme betyr at det ofte passer til malen.",
		fitting: "passer til malen",
		badDate: "Skriv datoen slik: 2026-11-21.",
		badNumber: "Skriv et helt tall.",
	},
	tagDialog: {
		title: (note) => `Merk: ${note}`,
		titleMany: (count) => `Merk ${notes(count)}`,
		filter: "Finn, eller skriv et nytt tema",
		characteristics: "Kjennetegn",
		themes: "Temaer",
		inText: "i teksten",
		inSome: (count, of) => `i ${count} av ${of}`,
		add: (name) => `Nytt tema: ${name}`,
		nothing: "Ingenting passer.",
		save: "Lagre",
		hint: "Mellomrom krysser av der piltastene står. Enter krysser av det du søkte etter, og lagrer når feltet er tomt.",
		chosen: (count) => `${count} krysset av`,
	},
	bulk: {
		progress: (done, of) => `Merker ${done} av ${of} …`,
		summary: (changed, unchanged) =>
			`Merkene er endret i ${notes(changed)}.${unchanged === 0 ? "" : ` ${unchanged} var slik fra før.`}`,
		stopped: (changed, left) => `Stoppet. Merkene er endret i ${notes(changed)}, ${left} står som før.`,
		failed: (count) => `${notes(count)} kunne ikke endres:`,
		andMore: (count) => `og ${count} til`,
	},
	done: {
		inserted: (template, note) => `${template} er satt inn i «${note}».`,
		nothingNew: (template, note) => `«${note}» er som før: ${template} hadde ikke noe nytt å sette inn.`,
		tagged: (note) => `Merkene i «${note}» er lagret.`,
		unchanged: (note) => `Ingenting ble endret i «${note}».`,
		created: (note) => `Laget «${note}».`,
		existed: (note) => `«${note}» finnes fra før. Notatet ble åpnet, og ingenting ble endret.`,
		undone: "Angret.",
		undoneButOpen: "Angret. I notater som er åpne for redigering, angrer du i selve notatet.",
		undoneExcept: (list) => `Angret, bortsett fra der notatet er endret siden: ${list}`,
		notUndone: (list) => `Ikke angret, fordi notatet er endret siden: ${list}`,
		noSlot: "Det er ingen tomme felt igjen i notatet.",
	},
	failure: {
		yaml: (note, line, reason) =>
			`Egenskapene i «${note}» kan ikke leses. Linje ${line}: ${reason}. Rett linjen og prøv igjen; notatet er urørt.`,
		yamlReasons: {
			yaml: "det er ikke gyldig YAML",
			duplicateKey: "den samme egenskapen står to ganger",
			key: "en egenskap har et navn som ingen egenskap kan ha",
			nested: "en egenskap har egenskaper inni seg",
			notAMap: "egenskapene er ikke en liste med navn og verdier",
			notEditable: "egenskapen er skrevet slik at den ikke trygt kan endres",
		},
		format: (template, tokens) =>
			`«${template}» bruker et datoformat som ikke støttes: ${tokens}. Rett det i malen; ingenting ble satt inn.`,
		formatLine: (line, token) => `linje ${line}: ${token}`,
		followUpsUnread: (note) =>
			`«${note}» kunne ikke leses, så oppfølgingene derfra mangler her. Vent til notatet er synkronisert, eller åpne det og se.`,
		changed: (note) => `«${note}» ble endret mens vi prøvde å skrive. Ingenting ble skrevet. Prøv igjen.`,
		missing: (note) => `«${note}» er borte. Det kan være flyttet eller slettet på en annen enhet.`,
		refused: (note, detail) =>
			`«${note}» kunne ikke skrives. Se etter om mappa er skrivebeskyttet, og om det er plass igjen. (${detail})`,
		unexpected: (what, detail) => `«${what}» stoppet. Ingenting mer ble gjort. (${detail})`,
	},
	menu: {
		tagNote: "Merk notatet …",
		tagNotes: (count) => `Merk ${notes(count)} …`,
	},
	settings: {
		language: "Språk i grensesnittet",
		languageHint: "Gjelder når appen lastes på nytt. Egenskaper og merker følger teamet.",
		languageAuto: "Som i appen",
		name: "Navnet ditt",
		nameHint: "Brukes bare der en mal spør hvem som har skrevet. Blir på denne enheten.",
		shared: "Dette er en delt enhet",
		sharedHint: "Her huskes ikke noe navn.",
		restart: "Det nye språket gjelder når appen lastes på nytt.",
		teamHeading: "Teamet",
		team: "Felles valg",
		teamFrom: (path) => `Lest fra notatet ${path}, som hele teamet deler.`,
		teamNone: "Det er ikke noe teamnotat ennå, så de vanlige valgene gjelder.",
		folders: (notesFolder, templatesFolder) => `Notater i «${notesFolder}», maler i «${templatesFolder}».`,
		teamProblemsIn: (path) =>
			`Noe i teamnotatet ${path} kan ikke brukes. Rett disse linjene; resten gjelder.`,
		teamProblem: (line, text, detail) => `Linje ${line}: ${text} (${detail}).`,
		teamProblems: {
			"conflict-markers": "her står det konfliktmerker fra git; velg en av sidene og slett merkene",
			"open-properties": "egenskapene begynner med --- og slutter aldri",
			"invalid-property": "dette er ingen gyldig egenskap",
			"repeated-key": "egenskapen står to ganger; den første gjelder",
			"invalid-format": "formatet er ikke et tall",
			"newer-format": "notatet er skrevet av en nyere versjon og blir bare lest",
			"unknown-language": "ukjent språk; bruk nb, nn eller en",
			"unknown-sector": "ukjent sektor",
			"unknown-sync": "ukjent måte å synkronisere på; bruk files eller merge",
			"invalid-folder": "dette kan ikke være en mappe",
			"no-name": "punktet har ikke noe navn",
			"repeated-theme": "temaet står to ganger; det første gjelder",
			"invalid-tag": "dette er ikke et gyldig merke",
			"tag-taken": "et annet tema har dette merket allerede",
		},
	},
	languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
	overview: overviewNb,
	suggestions: suggestionsNb,
	followUp: followUpNb,
	questions: questionsNb,
	contributions: contributionsNb,
	templates: templatesNb,
	background: backgroundNb,
};
