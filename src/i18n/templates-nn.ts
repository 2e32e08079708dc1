// Owns the texts for choosing, adapting and checking templates, in nynorsk.

import type { TemplatesTexts } from "./templates-en";

const templates = (count: number): string => (count === 1 ? "1 mal" : `${count} malar`);

export const templatesNn: TemplatesTexts = {
	adapt: "Tilpass ein mal …",
	check: "Sjekk malane",
	time: "Tid",
	people: "Kor mange",
	stage: "Kvar i prosessen",
	alone: "åleine",
	pair: "to",
	more: (count) => `Vis ${count} til`,
	favourite: "Favoritt",
	toggle: "favoritt av og på",
	lastUsed: "sist brukt",
	used: (count, when) => `brukt ${count === 1 ? "éin gong" : `${count} gonger`}${when === null ? "" : `, sist i ${when}`}`,
	fitted: (score) => `passa ${String(Math.round(score * 10) / 10).replace(".", ",")} av 4`,
	hideAdvice: "Ikkje vis dette rådet",
	advice: "Råd der du vel mal",
	adviceHint: "Éi linje om korleis du kan velje, over lista med malar.",
	favouriteAdded: (template) => `«${template}» er ein favoritt, og ein eigen kommando.`,
	favouriteRemoved: (template) => `«${template}» er ikkje lenger ein favoritt.`,
	unknown: (id) => `Det finst ingen mal med id-en «${id}». Han kan ha fått nytt namn, eller ikkje ha kome til denne eininga enno.`,
	adaptPlaceholder: "Vel malen som skal tilpassast",
	adapted: (template, path) => `«${template}» er no fila ${path} og tek plassen til den innebygde. Endre ho som de vil.`,
	adaptedBefore: (path) => `Malen er tilpassa før, så ${path} blei opna og ingenting endra.`,
	noFolder: "Teamet har inga eiga malmappe. Set ho først i teamnotatet (templates-folder).",
	noneOwn: (folder) => `Det er ingen eigne malar i mappa «${folder}». «Tilpass ein mal …» lagar ein.`,
	allFine: (count) => (count === 1 ? "Malen til teamet er i orden." : `${templates(count)} er sjekka, og alle er i orden.`),
	checkPlaceholder: (wrong, of) => `Sjå på ${wrong} av ${templates(of)}. Vel ein for å gå til linja`,
	noFinding: "Ingenting av det som er funne, passar.",
	goThere: "gå til linja",
	fine: "i orden",
	line: (line, text) => `Linje ${line}: ${text}`,
	findings: {
		properties: (_detail, reason) => `malen kan ikkje brukast: ${reason}`,
		"date-format": (detail) => `eit datoformat som ikkje er støtta, så malen kan ikkje setjast inn: ${detail}`,
		placeholder: (detail) => `${detail} er ukjent her og blir ståande som det er`,
		description: (detail) => `${detail} blir ikkje forstått`,
		replace: (detail) => `«${detail}» må bytast ut av den som skriv; la heller ei linje eller eit punkt stå tomt`,
		"counts-as-written": (detail) => `«${detail}» gjer at notatet blir rekna som skrive før nokon har skrive; legg rettleiing i ein callout`,
		"same-id": (detail) => `har same id som ${detail}`,
	},
};
