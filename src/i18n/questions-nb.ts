// Owns the texts about questions and contributions in bokmål.

import type { ContributionTexts, QuestionTexts } from "./questions-en";

export const questionsNb: QuestionTexts = {
	find: "Finn spørsmål …",
	suggest: "Foreslå et spørsmål",
	placeholder: "Finn et spørsmål: et ord fra det, eller temaet",
	empty: "Ingen spørsmål passer. Prøv et kortere ord.",
	insert: "sett inn",
	own: "teamets eget",
	anyTheme: "Teamets egne spørsmål",
	present: "med dagens ord",
	unanswered: "Ikke besvart ennå",
	answered: (count, last) =>
		`Besvart i ${count === 1 ? "1 notat" : `${count} notater`}${last === null ? "" : `, sist ${last}`}`,
	printed: (text, document, section) => `Slik det er trykt: «${text}» ${document}, «${section}».`,
	inserted: (question, note) => `«${question}» er satt inn i «${note}».`,
	why: (answered) => `Foreslått: ${answered.charAt(0).toLowerCase()}${answered.slice(1)}.`,
	none: "Notatet har alle spørsmål som kunne vært foreslått.",
};

export const contributionsNb: ContributionTexts = {
	mine: "Mitt bidrag til møtet",
	collect: "Samle bidragene",
	formTitle: "Hvilket møte er bidraget til?",
	formHint: "Dato og møteserie viser hvilket det er, også før møtenotatet har kommet hit.",
	seriesMissing: "Skriv møteserien, så bidraget blir funnet igjen.",
	where: (note) => `Hvor skriver du til «${note}»?`,
	ownNote: "I et eget notat",
	inMeeting: "Under en overskrift i møtenotatet",
	collected: (count, note) => `${count === 1 ? "1 bidrag" : `${count} bidrag`} til er hentet inn i «${note}».`,
	tidied: (note) => `«${note}» viste noen bidrag to ganger. Nå står hvert bidrag én gang.`,
	complete: (note) => `«${note}» har alle bidragene som har kommet hit.`,
	none: (note) => `Ingen bidrag til «${note}» har kommet hit ennå.`,
	noMeeting: (note) => `«${note}» er ikke et møtenotat: det har verken møteserie eller typen møte.`,
	copies: (list) => `Ikke hentet, fordi de ser ut som kopier fra synkroniseringen: ${list}`,
};
