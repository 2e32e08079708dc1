// Owns the themes that every team starts with.
import type { Localised } from "../language";
import { INNOVATION } from "./ids";
import { localised } from "./localised";

export interface Theme {
	/** English kebab-case. */
	readonly id: string;
	readonly name: Localised;
	/** The id of the theme that this one stands below. */
	readonly parent?: string;
	/** One sentence of our own. */
	readonly definition: Localised;
}

/** The default themes, in the order in which they are offered; a nested one stands after its parent. */
export const DEFAULT_THEMES: readonly Theme[] = [
	{
		id: "professional-community",
		name: localised("Profesjonsfellesskap", "Profesjonsfellesskap", "Professional learning community"),
		definition: localised(
			"Hvordan vi som arbeider her, lærer av hverandre og utvikler faget vårt sammen.",
			"Korleis vi som arbeider her, lærer av kvarandre og utviklar faget vårt saman.",
			"How we who work here learn from each other and develop our profession together.",
		),
	},
	{
		id: "practice-and-innovation",
		name: localised(
			"Videreutvikle praksis og innovasjon",
			"Vidareutvikle praksis og innovasjon",
			"Developing practice further, and innovation",
		),
		definition: localised(
			"Hva vi bygger videre på i det vi gjør i dag, og hvor vi må finne på noe nytt.",
			"Kva vi byggjer vidare på i det vi gjer i dag, og kvar vi må finne på noko nytt.",
			"What we build on in what we do today, and where we have to find something new.",
		),
	},
	{
		id: "digitalisation",
		parent: INNOVATION,
		name: localised("Digitalisering", "Digitalisering", "Digitalisation"),
		definition: localised(
			"Digitale verktøy, digital dømmekraft og hva de gjør med måten vi arbeider på.",
			"Digitale verktøy, digital dømmekraft og kva dei gjer med måten vi arbeider på.",
			"Digital tools, digital judgement and what they do to the way we work.",
		),
	},
	{
		id: "interdisciplinary-topics",
		parent: INNOVATION,
		name: localised("Tverrfaglige temaer", "Tverrfaglege tema", "Interdisciplinary topics"),
		definition: localised(
			"Folkehelse og livsmestring, demokrati og medborgerskap, bærekraftig utvikling – på tvers av fag.",
			"Folkehelse og livsmeistring, demokrati og medborgarskap, berekraftig utvikling – på tvers av fag.",
			"Health and life skills, democracy and citizenship, sustainable development – across subjects.",
		),
	},
	{
		id: "in-depth-learning",
		parent: INNOVATION,
		name: localised("Dybdelæring", "Djupnelæring", "In-depth learning"),
		definition: localised(
			"Å forstå noe over tid og i sammenheng, og kunne bruke det på nye måter.",
			"Å forstå noko over tid og i samanheng, og kunne bruke det på nye måtar.",
			"Understanding something over time and in context, and being able to use it in new ways.",
		),
	},
	{
		id: "involvement-and-collective-processes",
		name: localised(
			"Involvering og kollektive prosesser",
			"Involvering og kollektive prosessar",
			"Involvement and collective processes",
		),
		definition: localised(
			"Hvordan møter og prosesser får alle med, og hvordan vi bruker tiden vi har sammen.",
			"Korleis møte og prosessar får alle med, og korleis vi bruker tida vi har saman.",
			"How meetings and processes bring everyone in, and how we use the time we have together.",
		),
	},
	{
		id: "learning-organisation-and-change",
		name: localised(
			"Lærende organisasjon og endringskultur",
			"Lærande organisasjon og endringskultur",
			"Learning organisation and culture of change",
		),
		definition: localised(
			"Hva som skal til for at hele arbeidsplassen lærer, og at det er lov å prøve og feile.",
			"Kva som skal til for at heile arbeidsplassen lærer, og at det er lov å prøve og feile.",
			"What it takes for the whole workplace to learn, and for trial and error to be allowed.",
		),
	},
	{
		id: "shared-reflection",
		name: localised("Felles refleksjon", "Felles refleksjon", "Shared reflection"),
		definition: localised(
			"Å sette ord på egen praksis sammen med andre og finne et språk vi deler.",
			"Å setje ord på eigen praksis saman med andre og finne eit språk vi deler.",
			"Putting one's practice into words with others, and finding a language we share.",
		),
	},
	{
		id: "learning-networks",
		name: localised("Lærende nettverk", "Lærande nettverk", "Learning networks"),
		definition: localised(
			"Å lære sammen med andre barnehager, skoler og tjenester over tid.",
			"Å lære saman med andre barnehagar, skolar og tenester over tid.",
			"Learning with other kindergartens, schools and services over time.",
		),
	},
	{
		id: "leadership-and-development",
		name: localised("Ledelse og utvikling", "Leiing og utvikling", "Leadership and development"),
		definition: localised(
			"Hvordan utviklingsarbeid ledes: metode, arena, struktur og et mål som lar seg nå.",
			"Korleis utviklingsarbeid blir leidd: metode, arena, struktur og eit mål som lèt seg nå.",
			"How development work is led: method, arena, structure and an aim within reach.",
		),
	},
];
