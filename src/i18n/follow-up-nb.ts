// Owns the texts about follow-ups in bokmål.

import type { Texts } from "./en";

export const followUpNb: Texts["followUp"] = {
	title: "Legg til oppfølging",
	into: (note) => `Skrives i «${note}».`,
	intoNew: "Det er ikke noe notat å skrive i ennå, så du starter et nytt med oppfølgingen i.",
	what: "Hva",
	whatMissing: "Skriv hva som skal gjøres.",
	who: "Hvem",
	whoHint: "En person, en rolle eller en enhet.",
	when: "Når",
	whenHint: "En dato, en uke eller noen ord: 1. des, uke 49, neste uke.",
	whenUnclear: (text) => `«${text}» er ikke en dato som kan forstås. Prøv 1. des, uke 49 eller neste uke, eller la feltet stå tomt.`,
	choices: ["neste uke", "om to uker", "om en måned"],
	noDueDate: "ingen frist",
	add: "Legg til",
	added: (note) => `Oppfølgingen står i «${note}».`,
	addedUnder: (heading, note) => `Oppfølgingen står under «${heading}» i «${note}».`,
};
