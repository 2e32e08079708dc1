// Owns the texts about follow-ups in nynorsk.

import type { Texts } from "./en";

export const followUpNn: Texts["followUp"] = {
	title: "Legg til oppfølging",
	into: (note) => `Blir skriven i «${note}».`,
	intoNew: "Det finst ikkje noko notat å skrive i enno, så du startar eit nytt med oppfølginga i.",
	what: "Kva",
	whatMissing: "Skriv kva som skal gjerast.",
	who: "Kven",
	whoHint: "Ein person, ei rolle eller ei eining.",
	when: "Når",
	whenHint: "Ein dato, ei veke eller nokre ord: 1. des, veke 49, neste veke.",
	whenUnclear: (text) => `«${text}» er ikkje ein dato som let seg forstå. Prøv 1. des, veke 49 eller neste veke, eller lat feltet stå tomt.`,
	choices: ["neste veke", "om to veker", "om ein månad"],
	noDueDate: "ingen frist",
	add: "Legg til",
	added: (note) => `Oppfølginga står i «${note}».`,
	addedUnder: (heading, note) => `Oppfølginga står under «${heading}» i «${note}».`,
};
