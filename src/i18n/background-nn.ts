// Owns the texts of the Background tab, and of the notes that cannot be read, in nynorsk.

import type { BackgroundTexts } from "./background-en";

export const backgroundNn: BackgroundTexts = {
	search: "Søk i grunnlaget",
	contents: "Innhald",
	hits: (count) => `${count} treff`,
	noHits: "Ingen treff. Prøv eit kortare ord.",
	titles: {
		characteristics: "Dei fem kjenneteikna",
		rules: "Det reglane krev",
		duties: "Det leiarar gjer",
		cautions: "Verdt å hugse",
		methods: "Metodane",
		questions: "Refleksjonsspørsmåla",
		references: "Dokument, filmar og lesing",
	},
	leads: {
		characteristics: "Det som pregar fellesskapar der det nyttar å reflektere saman. Namna er Utdanningsdirektoratet sine; definisjonar og teikn er våre eigne ord.",
		rules: "Det kvar sektor skal, i våre ord, og kvar det står. Reglar blir endra: Sjå etter i Lovdata når du er i tvil.",
		duties: "Det dokumenta ber leiarar om, i våre ord.",
		cautions: "Det dokumenta minner om, i våre ord.",
		methods: "Minutta er forslag. Temaet, kvar de er i prosessen, og gruppa avgjer kva metode som passar.",
		questions: "Siterte ord for ord på bokmål, med kjelde.",
		references: "Med tittel, så de kan søkje dei opp.",
	},
	showNotes: "Vis notata",
	useMethod: "Bruk metoden",
	stages: "Passar til å",
	source: "Kjelde",
	ownMethod: "Sett saman av oss.",
	checked: (date) => `Sist kontrollert ${date}.`,
	inForce: (date) => `Gjeld frå ${date}`,
	lastChanged: (date) => `Sist endra ${date}`,
	printedAs: "I dokumenta heiter det",
	dutyKinds: { rule: "krav", advice: "råd" },
	present: "Med dagens ord",
	kinds: {
		document: "Dokumenta dette byggjer på",
		film: "Filmar",
		reading: "Til å lese",
		"former-initiative": "Satsingar som er avslutta",
	},
	unreadable: (count) => `Eigenskapane i ${count} notat kan ikkje lesast. Opne og rett dei øvst i notatet:`,
};
