// Owns the texts about questions and contributions in nynorsk.

import type { ContributionTexts, QuestionTexts } from "./questions-en";

export const questionsNn: QuestionTexts = {
	find: "Finn spørsmål …",
	suggest: "Foreslå eit spørsmål",
	placeholder: "Finn eit spørsmål: eit ord frå det, eller temaet",
	empty: "Ingen spørsmål passar. Prøv eit kortare ord.",
	insert: "set inn",
	own: "teamet sitt eige",
	anyTheme: "Teamet sine eigne spørsmål",
	present: "med dagens ord",
	unanswered: "Ikkje svart på enno",
	answered: (count, last) => `Svart på i ${count} notat${last === null ? "" : `, sist ${last}`}`,
	printed: (text, document, section) => `Slik det er prenta: «${text}» ${document}, «${section}».`,
	inserted: (question, note) => `«${question}» er sett inn i «${note}».`,
	why: (answered) => `Føreslått: ${answered.charAt(0).toLowerCase()}${answered.slice(1)}.`,
	none: "Notatet har alle spørsmål som kunne ha vore føreslåtte.",
};

export const contributionsNn: ContributionTexts = {
	mine: "Mitt bidrag til møtet",
	collect: "Samle bidraga",
	formTitle: "Kva møte er bidraget til?",
	formHint: "Dato og møteserie viser kva for eit det er, også før møtenotatet har kome hit.",
	seriesMissing: "Skriv møteserien, så bidraget blir funne att.",
	where: (note) => `Kvar skriv du til «${note}»?`,
	ownNote: "I eit eige notat",
	inMeeting: "Under ei overskrift i møtenotatet",
	collected: (count, note) => `${count} bidrag til er henta inn i «${note}».`,
	tidied: (note) => `«${note}» viste nokre bidrag to gonger. No står kvart bidrag éin gong.`,
	complete: (note) => `«${note}» har alle bidraga som har kome hit.`,
	none: (note) => `Ingen bidrag til «${note}» har kome hit enno.`,
	noMeeting: (note) => `«${note}» er ikkje eit møtenotat: det har verken møteserie eller typen møte.`,
	copies: (list) => `Ikkje henta, fordi dei ser ut som kopiar frå synkroniseringa: ${list}`,
};
