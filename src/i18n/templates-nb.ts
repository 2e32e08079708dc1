// Owns the texts for choosing, adapting and checking templates, in bokmål.

import type { TemplatesTexts } from "./templates-en";

const templates = (count: number): string => (count === 1 ? "1 mal" : `${count} maler`);

export const templatesNb: TemplatesTexts = {
	adapt: "Tilpass en mal …",
	check: "Sjekk malene",
	time: "Tid",
	people: "Hvor mange",
	stage: "Hvor i prosessen",
	alone: "alene",
	pair: "to",
	more: (count) => `Vis ${count} til`,
	favourite: "Favoritt",
	toggle: "favoritt av og på",
	lastUsed: "sist brukt",
	used: (count, when) => `brukt ${count === 1 ? "én gang" : `${count} ganger`}${when === null ? "" : `, sist i ${when}`}`,
	fitted: (score) => `passet ${String(Math.round(score * 10) / 10).replace(".", ",")} av 4`,
	hideAdvice: "Ikke vis dette rådet",
	advice: "Råd der du velger mal",
	adviceHint: "Én linje om hvordan du kan velge, over listen med maler.",
	favouriteAdded: (template) => `«${template}» er en favoritt, og en egen kommando.`,
	favouriteRemoved: (template) => `«${template}» er ikke lenger en favoritt.`,
	unknown: (id) => `Det finnes ingen mal med id-en «${id}». Den kan ha fått nytt navn, eller ikke ha kommet til denne enheten ennå.`,
	adaptPlaceholder: "Velg malen som skal tilpasses",
	adapted: (template, path) => `«${template}» er nå filen ${path} og tar plassen til den innebygde. Endre den som dere vil.`,
	adaptedBefore: (path) => `Den er tilpasset før, så ${path} ble åpnet og ingenting endret.`,
	noFolder: "Teamet har ingen egen malmappe. Sett den først i teamnotatet (templates-folder).",
	noneOwn: (folder) => `Det er ingen egne maler i mappa «${folder}». «Tilpass en mal …» lager en.`,
	allFine: (count) => (count === 1 ? "Malen til teamet er i orden." : `${templates(count)} er sjekket, og alle er i orden.`),
	checkPlaceholder: (wrong, of) => `Se på ${wrong} av ${templates(of)}. Velg en for å gå til linjen`,
	noFinding: "Ingenting av det som er funnet, passer.",
	goThere: "gå til linjen",
	fine: "i orden",
	line: (line, text) => `Linje ${line}: ${text}`,
	findings: {
		properties: (_detail, reason) => `malen kan ikke brukes: ${reason}`,
		"date-format": (detail) => `et datoformat som ikke støttes, så malen kan ikke settes inn: ${detail}`,
		placeholder: (detail) => `${detail} er ukjent her og blir stående som det er`,
		description: (detail) => `${detail} blir ikke forstått`,
		replace: (detail) => `«${detail}» må erstattes av den som skriver; la heller en linje eller et punkt stå tomt`,
		"counts-as-written": (detail) => `«${detail}» gjør at notatet regnes som skrevet før noen har skrevet; legg veiledning i en callout`,
		"same-id": (detail) => `har samme id som ${detail}`,
	},
};
