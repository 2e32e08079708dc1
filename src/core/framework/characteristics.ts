// Owns the five characteristics of a community where shared reflection works.
import type { Localised } from "../language";

export type CharacteristicId =
	| "supportive-active-leadership"
	| "shared-values-goals"
	| "collective-learning-processes"
	| "practice-development"
	| "supportive-environment";

export interface Characteristic {
	readonly id: CharacteristicId;
	/** The label: what tags are made of and what lists show. */
	readonly name: Localised;
	/** For the grid and other narrow places. */
	readonly shortName: Localised;
	/** One or two sentences of our own. */
	readonly definition: Localised;
}

/** The names are Utdanningsdirektoratet's ("Utvikle praksis sammen"), in its order; the definitions are ours. */
export const CHARACTERISTICS: readonly Characteristic[] = [
	{
		id: "supportive-active-leadership",
		name: {
			nb: "støttende og aktiv ledelse",
			nn: "støttande og aktiv leiing",
			en: "supportive and active leadership",
		},
		shortName: { nb: "Ledelse", nn: "Leiing", en: "Leadership" },
		definition: {
			nb: "Ledere er med i læringen, setter av tid og følger opp det som blir avtalt. De fordeler ansvar, så flere kan drive utviklingen.",
			nn: "Leiarar er med i læringa, set av tid og følgjer opp det som blir avtalt. Dei fordeler ansvar, så fleire kan drive utviklinga.",
			en: "Leaders take part in the learning, set time aside and follow up what is agreed. They share responsibility, so that more people can carry the development.",
		},
	},
	{
		id: "shared-values-goals",
		name: {
			nb: "felles verdier og felles mål",
			nn: "felles verdiar og felles mål",
			en: "shared values and shared goals",
		},
		shortName: { nb: "Verdier og mål", nn: "Verdiar og mål", en: "Values and goals" },
		definition: {
			nb: "Vi har snakket sammen om hva vi vil for barna og elevene, og mener det samme med ordene vi bruker. Verdiene og målene merkes i det vi velger hver dag.",
			nn: "Vi har snakka saman om kva vi vil for barna og elevane, og meiner det same med orda vi bruker. Verdiane og måla merkast i det vi vel kvar dag.",
			en: "We have talked about what we want for the children and pupils, and mean the same by the words we use. Values and goals show in the choices we make every day.",
		},
	},
	{
		id: "collective-learning-processes",
		name: {
			nb: "kollektive læringsprosesser",
			nn: "kollektive læringsprosessar",
			en: "collective learning processes",
		},
		shortName: { nb: "Læring sammen", nn: "Læring saman", en: "Learning together" },
		definition: {
			nb: "Vi undersøker praksis sammen, deler erfaringer og bygger ny kunnskap som gjelder for flere enn én. Alle kommer til orde.",
			nn: "Vi undersøkjer praksis saman, deler erfaringar og byggjer ny kunnskap som gjeld for fleire enn éin. Alle kjem til orde.",
			en: "We look into our practice together, share experience and build knowledge that holds for more than one of us. Everyone is heard.",
		},
	},
	{
		id: "practice-development",
		name: { nb: "utvikling av praksis", nn: "utvikling av praksis", en: "development of practice" },
		shortName: { nb: "Praksis", nn: "Praksis", en: "Practice" },
		definition: {
			nb: "Det vi snakker om, blir prøvd ut i hverdagen. Vi ser etter hva det betyr for barna og elevene, og justerer.",
			nn: "Det vi snakkar om, blir prøvd ut i kvardagen. Vi ser etter kva det har å seie for barna og elevane, og justerer.",
			en: "What we talk about is tried out in everyday work. We look at what it means for the children and pupils, and adjust.",
		},
	},
	{
		id: "supportive-environment",
		name: { nb: "støttende omgivelser", nn: "støttande omgivnader", en: "supportive surroundings" },
		shortName: { nb: "Omgivelser", nn: "Omgivnader", en: "Surroundings" },
		definition: {
			nb: "Tid, rom, verktøy og møteplasser gjør det mulig å lære sammen. Det er trygt å vise fram det man strever med.",
			nn: "Tid, rom, verktøy og møteplassar gjer det mogleg å lære saman. Det er trygt å vise fram det ein strevar med.",
			en: "Time, rooms, tools and meeting places make it possible to learn together. It is safe to show what one struggles with.",
		},
	},
];
