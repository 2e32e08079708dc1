// Owns the texts of the Background tab, and of the notes that cannot be read, in bokmål.

import type { BackgroundTexts } from "./background-en";

const notes = (count: number): string => (count === 1 ? "1 notat" : `${count} notater`);

export const backgroundNb: BackgroundTexts = {
	search: "Søk i grunnlaget",
	contents: "Innhold",
	hits: (count) => `${count} treff`,
	noHits: "Ingen treff. Prøv et kortere ord.",
	titles: {
		characteristics: "De fem kjennetegnene",
		rules: "Det reglene krever",
		duties: "Det ledere gjør",
		cautions: "Verdt å huske",
		methods: "Metodene",
		questions: "Refleksjonsspørsmålene",
		references: "Dokumenter, filmer og lesing",
	},
	leads: {
		characteristics: "Det som preger fellesskap der det nytter å reflektere sammen. Navnene er Utdanningsdirektoratets; definisjoner og tegn er våre egne ord.",
		rules: "Det hver sektor skal, i våre ord, og hvor det står. Regler endres: Se etter i Lovdata når du er i tvil.",
		duties: "Det dokumentene ber ledere om, i våre ord.",
		cautions: "Det dokumentene minner om, i våre ord.",
		methods: "Minuttene er forslag. Temaet, hvor dere er i prosessen, og gruppen avgjør hvilken metode som passer.",
		questions: "Sitert ord for ord, med kilde.",
		references: "Med tittel, så dere kan søke dem opp.",
	},
	showNotes: "Vis notatene",
	useMethod: "Bruk metoden",
	stages: "Passer til å",
	source: "Kilde",
	ownMethod: "Satt sammen av oss.",
	checked: (date) => `Sist kontrollert ${date}.`,
	inForce: (date) => `Gjelder fra ${date}`,
	lastChanged: (date) => `Sist endret ${date}`,
	printedAs: "I dokumentene heter det",
	dutyKinds: { rule: "krav", advice: "råd" },
	present: "Med dagens ord",
	kinds: {
		document: "Dokumentene dette bygger på",
		film: "Filmer",
		reading: "Til å lese",
		"former-initiative": "Satsinger som er avsluttet",
	},
	unreadable: (count) => `Egenskapene i ${notes(count)} kan ikke leses. Åpne og rett dem øverst i notatet:`,
};
