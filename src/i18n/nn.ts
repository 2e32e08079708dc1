// Owns the interface's texts in nynorsk.

import type { Texts } from "./en";
import { backgroundNn } from "./background-nn";
import { followUpNn } from "./follow-up-nn";
import { overviewNn } from "./overview-nn";
import { contributionsNn, questionsNn } from "./questions-nn";
import { suggestionsNn } from "./suggestions-nn";
import { templatesNn } from "./templates-nn";

const notes = (count: number): string => (count === 1 ? "1 notat" : `${count} notat`);

export const nn: Texts = {
	commands: {
		insertTemplate: "Set inn mal …",
		newMeeting: "Nytt møte",
		newReflection: "Ny refleksjon",
		tagNote: "Merk notatet …",
		nextSlot: "Neste tomme felt",
		addFollowUp: "Legg til oppfølging …",
		openIndex: "Vis oversikta",
	},
	dialog: {
		cancel: "Avbryt",
		close: "Lukk",
		undo: "Angre",
		stop: "Stopp",
	},
	picker: {
		placeholder: "Vel ein mal: namn, føremål eller minutt",
		empty: "Ingen mal passar. Prøv eit kortare ord.",
		language: "Tekst på",
		minutes: (minutes) => `${minutes} min`,
		team: "teamet sin eigen",
		open: "fyll ut",
		move: "vel",
		dismiss: "avbryt",
		problem: (path, line, reason) =>
			`Malen ${path} kan ikkje brukast. Linje ${line}: ${reason}. Rett fila og prøv igjen.`,
		unreadable: (path) =>
			`Malen ${path} kan ikkje lesast. Kanskje er han i bruk i eit anna program, eller ikkje lasta ned til denne eininga enno.`,
	},
	form: {
		insertTitle: (template) => `Set inn: ${template}`,
		newTitle: (template) => `Nytt notat: ${template}`,
		template: "Mal",
		date: "Dato",
		series: "Møteserie",
		seriesHint: "Til dømes fellestid kvar veke. La feltet stå tomt om møtet ikkje høyrer til ein serie.",
		unitHint: "La feltet stå tomt om det gjeld alle.",
		participants: "Deltakarar",
		participantsHint: "Det held å skrive kor mange.",
		participantNamesHint: "Namn med komma mellom, eller berre kor mange.",
		insert: "Set inn",
		create: "Lag notatet",
		characteristics: "Kjenneteikn",
		themes: "Tema",
		tagsHint: "Kryss av for det notatet handlar om. Du kan endre det seinare. Stipla ramme betyr at det ofte passar til malen.",
		fitting: "passar til malen",
		badDate: "Skriv datoen slik: 2026-11-21.",
		badNumber: "Skriv eit heilt tal.",
	},
	tagDialog: {
		title: (note) => `Merk: ${note}`,
		titleMany: (count) => `Merk ${notes(count)}`,
		filter: "Finn, eller skriv eit nytt tema",
		characteristics: "Kjenneteikn",
		themes: "Tema",
		inText: "i teksten",
		inSome: (count, of) => `i ${count} av ${of}`,
		add: (name) => `Nytt tema: ${name}`,
		nothing: "Ingenting passar.",
		save: "Lagre",
		hint: "Mellomrom kryssar av der piltastane står. Enter kryssar av det du søkte etter, og lagrar når feltet er tomt.",
		chosen: (count) => `${count} kryssa av`,
	},
	bulk: {
		progress: (done, of) => `Merker ${done} av ${of} …`,
		summary: (changed, unchanged) =>
			`Merka er endra i ${notes(changed)}.${unchanged === 0 ? "" : ` ${unchanged} var slik frå før.`}`,
		stopped: (changed, left) => `Stoppa. Merka er endra i ${notes(changed)}, ${left} står som før.`,
		failed: (count) => `${notes(count)} kunne ikkje endrast:`,
		andMore: (count) => `og ${count} til`,
	},
	done: {
		inserted: (template, note) => `${template} er sett inn i «${note}».`,
		nothingNew: (template, note) => `«${note}» er som før: ${template} hadde ikkje noko nytt å setje inn.`,
		tagged: (note) => `Merka i «${note}» er lagra.`,
		unchanged: (note) => `Ingenting blei endra i «${note}».`,
		created: (note) => `Laga «${note}».`,
		existed: (note) => `«${note}» finst frå før. Notatet blei opna, og ingenting blei endra.`,
		undone: "Angra.",
		undoneButOpen: "Angra. I notat som er opne for redigering, angrar du i sjølve notatet.",
		undoneExcept: (list) => `Angra, bortsett frå der notatet er endra sidan: ${list}`,
		notUndone: (list) => `Ikkje angra, fordi notatet er endra sidan: ${list}`,
		noSlot: "Det er ingen tomme felt att i notatet.",
	},
	failure: {
		yaml: (note, line, reason) =>
			`Eigenskapane i «${note}» kan ikkje lesast. Linje ${line}: ${reason}. Rett linja og prøv igjen; notatet er urørt.`,
		yamlReasons: {
			yaml: "det er ikkje gyldig YAML",
			duplicateKey: "den same eigenskapen står to gonger",
			key: "ein eigenskap har eit namn som ingen eigenskap kan ha",
			nested: "ein eigenskap har eigenskapar inni seg",
			notAMap: "eigenskapane er ikkje ei liste med namn og verdiar",
			notEditable: "eigenskapen er skriven slik at han ikkje trygt kan endrast",
		},
		format: (template, tokens) =>
			`«${template}» bruker eit datoformat som ikkje er støtta: ${tokens}. Rett det i malen; ingenting blei sett inn.`,
		formatLine: (line, token) => `linje ${line}: ${token}`,
		followUpsUnread: (note) =>
			`«${note}» kunne ikkje lesast, så oppfølgingane derfrå manglar her. Vent til notatet er synkronisert, eller opne det og sjå.`,
		changed: (note) => `«${note}» blei endra medan vi prøvde å skrive. Ingenting blei skrive. Prøv igjen.`,
		missing: (note) => `«${note}» er borte. Det kan vere flytta eller sletta på ei anna eining.`,
		refused: (note, detail) =>
			`«${note}» kunne ikkje skrivast. Sjå etter om mappa er skriveverna, og om det er plass att. (${detail})`,
		unexpected: (what, detail) => `«${what}» stoppa. Ingenting meir blei gjort. (${detail})`,
	},
	menu: {
		tagNote: "Merk notatet …",
		tagNotes: (count) => `Merk ${notes(count)} …`,
	},
	settings: {
		language: "Språk i grensesnittet",
		languageHint: "Gjeld når appen blir lasta på nytt. Eigenskapar og merke følgjer teamet.",
		languageAuto: "Som i appen",
		name: "Namnet ditt",
		nameHint: "Blir berre brukt der ein mal spør kven som har skrive. Blir på denne eininga.",
		shared: "Dette er ei delt eining",
		sharedHint: "Her blir ikkje noko namn hugsa.",
		restart: "Det nye språket gjeld når appen blir lasta på nytt.",
		teamHeading: "Teamet",
		team: "Felles val",
		teamFrom: (path) => `Lese frå notatet ${path}, som heile teamet deler.`,
		teamNone: "Det er ikkje noko teamnotat enno, så dei vanlege vala gjeld.",
		folders: (notesFolder, templatesFolder) => `Notat i «${notesFolder}», malar i «${templatesFolder}».`,
		teamProblemsIn: (path) =>
			`Noko i teamnotatet ${path} kan ikkje brukast. Rett desse linjene; resten gjeld.`,
		teamProblem: (line, text, detail) => `Linje ${line}: ${text} (${detail}).`,
		teamProblems: {
			"conflict-markers": "her står det konfliktmerke frå git; vel ei av sidene og slett merka",
			"open-properties": "eigenskapane begynner med --- og sluttar aldri",
			"invalid-property": "dette er ingen gyldig eigenskap",
			"repeated-key": "eigenskapen står to gonger; den første gjeld",
			"invalid-format": "formatet er ikkje eit tal",
			"newer-format": "notatet er skrive av ein nyare versjon og blir berre lese",
			"unknown-language": "ukjent språk; bruk nb, nn eller en",
			"unknown-sector": "ukjend sektor",
			"unknown-sync": "ukjend måte å synkronisere på; bruk files eller merge",
			"invalid-folder": "dette kan ikkje vere ei mappe",
			"no-name": "punktet har ikkje noko namn",
			"repeated-theme": "temaet står to gonger; det første gjeld",
			"invalid-tag": "dette er ikkje eit gyldig merke",
			"tag-taken": "eit anna tema har dette merket allereie",
		},
	},
	languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
	overview: overviewNn,
	suggestions: suggestionsNn,
	followUp: followUpNn,
	questions: questionsNn,
	contributions: contributionsNn,
	templates: templatesNn,
	background: backgroundNn,
};
