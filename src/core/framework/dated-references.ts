// Owns everything that grows old: rules, films, reading and initiatives by title, and what has replaced what.
import type { IsoDate } from "../dates";
import type { Localised } from "../language";
import { localised } from "./localised";
import type { SectorId } from "./sectors";
import { DEVELOP_PRACTICE_TOGETHER, FILM_PROFESSIONAL_COMMUNITY } from "./sources";

/** When the references below were last gone through. Rules change: look here first when one does. */
export const REFERENCES_AS_OF: IsoDate = "2026-11-21";

export type ReferenceKind = "document" | "rule" | "film" | "reading" | "former-initiative";

export interface DatedReference {
	readonly id: string;
	readonly kind: ReferenceKind;
	/** As it is called in Norwegian. */
	readonly title: string;
	/** What it is, in a few words. */
	readonly about: Localised;
	/** Null: for all sectors. */
	readonly sector: SectorId | null;
	/** What the documents call it, where that is out of date. */
	readonly printedAs?: string;
	/** In force, or last changed, since then. */
	readonly since?: IsoDate;
	readonly url?: string;
}

const rule = (id: string, sector: SectorId, title: string, about: Localised, rest?: Partial<DatedReference>): DatedReference => ({
	id,
	kind: "rule",
	title,
	about,
	sector,
	...rest,
});

const titled = (kind: ReferenceKind, id: string, title: string, about: Localised, sector: SectorId | null = null): DatedReference => ({
	id,
	kind,
	title,
	about,
	sector,
});

const UDIR_PAGE = localised("Side hos Utdanningsdirektoratet", "Side hos Utdanningsdirektoratet", "Page by the Norwegian Directorate for Education");
const LEARNING = localised("Om å lære som organisasjon", "Om å lære som organisasjon", "On learning as an organisation");
const FILM = localised("Film fra Utdanningsdirektoratet", "Film frå Utdanningsdirektoratet", "Film by the Norwegian Directorate for Education");

/** In the order in which a leader looks things up: the documents, the rules, films, reading, and what has ended. */
export const DATED_REFERENCES: readonly DatedReference[] = [
	{ ...titled("document", "article-develop-practice-together", DEVELOP_PRACTICE_TOGETHER, UDIR_PAGE), since: "2022-11-30" },
	titled("document", "film-page", FILM_PROFESSIONAL_COMMUNITY, UDIR_PAGE),
	rule(
		"kindergarten-framework-ch2",
		"kindergarten",
		"Rammeplan for barnehagen, kapittel 2",
		localised("Ansvar og roller", "Ansvar og roller", "Responsibility and roles"),
	),
	rule(
		"kindergarten-framework-ch7",
		"kindergarten",
		"Rammeplan for barnehagen, kapittel 7",
		localised("Barnehagen som pedagogisk virksomhet", "Barnehagen som pedagogisk verksemd", "The kindergarten’s pedagogical work"),
	),
	rule(
		"laws-and-framework-in-text",
		"kindergarten",
		"Barnehageloven og rammeplanen",
		localised("Rammen for det pedagogiske arbeidet", "Ramma for det pedagogiske arbeidet", "The frame for the pedagogical work"),
	),
	rule(
		"sfo-framework-6-1",
		"after-school",
		"Rammeplan for SFO, kapittel 6.1",
		LEARNING,
		{ since: "2021-08-01" },
	),
	rule(
		"education-act-17-12",
		"school",
		"Opplæringslova § 17-12",
		LEARNING,
		{ printedAs: "Opplæringslova § 13-3e", since: "2024-08-01" },
	),
	rule(
		"core-curriculum-3-5",
		"school",
		"Overordnet del 3.5: Profesjonsfellesskap og skoleutvikling",
		localised("Læreplanverket, LK20", "Læreplanverket, LK20", "The national curriculum, LK20"),
		{ since: "2020-08-01" },
	),
	rule(
		"curriculum-lk20",
		"school",
		"Læreplanverket for Kunnskapsløftet 2020 (LK20)",
		localised("I bruk i alle fag", "I bruk i alle fag", "In use in every subject"),
		{ printedAs: "Det nye læreplanverket, fagfornyelsen", since: "2020-08-01" },
	),
	rule(
		"education-act-11-13",
		"educational-psychological-service",
		"Opplæringslova § 11-13 andre ledd bokstav b",
		localised(
			"Hjelpe skolene med kompetanse og organisasjon",
			"Hjelpe skolane med kompetanse og organisasjon",
			"Helping schools with competence and organisation",
		),
		{ since: "2024-08-01" },
	),
	{
		...titled(
			"film",
			"film-professional-community",
			"Profesjonsfellesskap og skoleutvikling",
			localised("Film på fire minutter, for skole og opplæring", "Film på fire minutt, for skole og opplæring", "Film of four minutes, for schools and training"),
		),
		url: "https://www.udir.no/laring-og-trivsel/lareplanverket/stottemateriell-til-overordnet-del/film-profesjonsfellesskap-og-skoleutvikling/",
	},
	titled("film", "film-kindergarten-based", "Barnehagebasert kompetanseutvikling", FILM, "kindergarten"),
	titled("film", "film-facilitate-communities", "Legg til rette for profesjonsfaglige fellesskap", FILM),
	titled("film", "film-school-based", "Skolebasert kompetanseutvikling", FILM, "school"),
	titled("film", "more-films-core-curriculum", "Flere filmer om overordnet del", UDIR_PAGE, "school"),
	titled("reading", "tips-for-learning-meetings", "Tips og ideer til lærende møter", UDIR_PAGE),
	titled("reading", "ideas-for-developing-practice", "Ideer til hvordan utvikle praksis", UDIR_PAGE),
	titled("reading", "article-leadership-of-quality-work", "Fagartikkel om ledelse av kvalitetsarbeid", UDIR_PAGE),
	titled("reading", "reading-list", "Litteraturliste", UDIR_PAGE),
	titled("reading", "collaboration-with-others", "Samarbeid med andre", UDIR_PAGE),
	titled(
		"reading",
		"competence-package-new-curriculum",
		"Kompetansepakke for innføring av nytt læreplanverk",
		localised("Laget da LK20 var nytt", "Laga då LK20 var nytt", "Made when LK20 was new"),
		"school",
	),
	titled("former-initiative", "vfl", "VFL", localised("Vurdering for læring", "Vurdering for læring", "Assessment for learning")),
	titled("former-initiative", "sprakloyper", "Språkløyper", localised("Språk, lesing og skriving", "Språk, lesing og skriving", "Language, reading and writing")),
	titled("former-initiative", "realfagsloyper", "Realfagsløyper", localised("Matematikk og naturfag", "Matematikk og naturfag", "Mathematics and science")),
	titled(
		"former-initiative",
		"ungdomstrinn-i-utvikling",
		"Ungdomstrinn i utvikling",
		localised("Utvikling på ungdomstrinnet", "Utvikling på ungdomstrinnet", "Development of lower secondary school"),
		"school",
	),
];
