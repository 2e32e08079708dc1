// Owns the themes that every team starts with.
import type { Localised } from "../language";

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
		name: { nb: "Profesjonsfellesskap", nn: "Profesjonsfellesskap", en: "Professional learning community" },
		definition: {
			nb: "Hvordan vi som arbeider her, lærer av hverandre og utvikler faget vårt sammen.",
			nn: "Korleis vi som arbeider her, lærer av kvarandre og utviklar faget vårt saman.",
			en: "How we who work here learn from each other and develop our profession together.",
		},
	},
	{
		id: "practice-and-innovation",
		name: {
			nb: "Videreutvikle praksis og innovasjon",
			nn: "Vidareutvikle praksis og innovasjon",
			en: "Developing practice further, and innovation",
		},
		definition: {
			nb: "Hva vi bygger videre på i det vi gjør i dag, og hvor vi må finne på noe nytt.",
			nn: "Kva vi byggjer vidare på i det vi gjer i dag, og kvar vi må finne på noko nytt.",
			en: "What we build on in what we do today, and where we have to find something new.",
		},
	},
	{
		id: "digitalisation",
		parent: "practice-and-innovation",
		name: { nb: "Digitalisering", nn: "Digitalisering", en: "Digitalisation" },
		definition: {
			nb: "Digitale verktøy, digital dømmekraft og hva de gjør med måten vi arbeider på.",
			nn: "Digitale verktøy, digital dømmekraft og kva dei gjer med måten vi arbeider på.",
			en: "Digital tools, digital judgement and what they do to the way we work.",
		},
	},
	{
		id: "interdisciplinary-topics",
		parent: "practice-and-innovation",
		name: { nb: "Tverrfaglige temaer", nn: "Tverrfaglege tema", en: "Interdisciplinary topics" },
		definition: {
			nb: "Folkehelse og livsmestring, demokrati og medborgerskap, bærekraftig utvikling – på tvers av fag.",
			nn: "Folkehelse og livsmeistring, demokrati og medborgarskap, berekraftig utvikling – på tvers av fag.",
			en: "Health and life skills, democracy and citizenship, sustainable development – across subjects.",
		},
	},
	{
		id: "in-depth-learning",
		parent: "practice-and-innovation",
		name: { nb: "Dybdelæring", nn: "Djupnelæring", en: "In-depth learning" },
		definition: {
			nb: "Å forstå noe over tid og i sammenheng, og kunne bruke det på nye måter.",
			nn: "Å forstå noko over tid og i samanheng, og kunne bruke det på nye måtar.",
			en: "Understanding something over time and in context, and being able to use it in new ways.",
		},
	},
	{
		id: "involvement-and-collective-processes",
		name: {
			nb: "Involvering og kollektive prosesser",
			nn: "Involvering og kollektive prosessar",
			en: "Involvement and collective processes",
		},
		definition: {
			nb: "Hvordan møter og prosesser får alle med, og hvordan vi bruker tiden vi har sammen.",
			nn: "Korleis møte og prosessar får alle med, og korleis vi bruker tida vi har saman.",
			en: "How meetings and processes bring everyone in, and how we use the time we have together.",
		},
	},
	{
		id: "learning-organisation-and-change",
		name: {
			nb: "Lærende organisasjon og endringskultur",
			nn: "Lærande organisasjon og endringskultur",
			en: "Learning organisation and culture of change",
		},
		definition: {
			nb: "Hva som skal til for at hele arbeidsplassen lærer, og at det er lov å prøve og feile.",
			nn: "Kva som skal til for at heile arbeidsplassen lærer, og at det er lov å prøve og feile.",
			en: "What it takes for the whole workplace to learn, and for trial and error to be allowed.",
		},
	},
	{
		id: "shared-reflection",
		name: { nb: "Felles refleksjon", nn: "Felles refleksjon", en: "Shared reflection" },
		definition: {
			nb: "Å sette ord på egen praksis sammen med andre og finne et språk vi deler.",
			nn: "Å setje ord på eigen praksis saman med andre og finne eit språk vi deler.",
			en: "Putting one's practice into words with others, and finding a language we share.",
		},
	},
	{
		id: "learning-networks",
		name: { nb: "Lærende nettverk", nn: "Lærande nettverk", en: "Learning networks" },
		definition: {
			nb: "Å lære sammen med andre barnehager, skoler og tjenester over tid.",
			nn: "Å lære saman med andre barnehagar, skolar og tenester over tid.",
			en: "Learning with other kindergartens, schools and services over time.",
		},
	},
	{
		id: "leadership-and-development",
		name: { nb: "Ledelse og utvikling", nn: "Leiing og utvikling", en: "Leadership and development" },
		definition: {
			nb: "Hvordan utviklingsarbeid ledes: metode, arena, struktur og et mål som lar seg nå.",
			nn: "Korleis utviklingsarbeid blir leidd: metode, arena, struktur og eit mål som lèt seg nå.",
			en: "How development work is led: method, arena, structure and an aim within reach.",
		},
	},
];
