// Owns the five characteristics of a community where shared reflection works.
import type { Localised } from "../language";
import { localised } from "./localised";

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
	/** Three ways in which it shows, each going on from `SIGNS_OPENING`. */
	readonly signs: readonly [Localised, Localised, Localised];
}

/** What the signs go on from. */
export const SIGNS_OPENING: Localised = localised("Dere ser det når …", "De ser det når …", "You see it when …");

/** The names are Utdanningsdirektoratet's ("Utvikle praksis sammen"), in its order; the definitions are ours. */
export const CHARACTERISTICS: readonly Characteristic[] = [
	{
		id: "supportive-active-leadership",
		name: localised("støttende og aktiv ledelse", "støttande og aktiv leiing", "supportive and active leadership"),
		shortName: localised("Ledelse", "Leiing", "Leadership"),
		definition: localised(
			"Ledere er med i læringen, setter av tid og følger opp det som blir avtalt. De fordeler ansvar, så flere kan drive utviklingen.",
			"Leiarar er med i læringa, set av tid og følgjer opp det som blir avtalt. Dei fordeler ansvar, så fleire kan drive utviklinga.",
			"Leaders take part in the learning, set time aside and follow up what is agreed. They share responsibility, so that more people can carry the development.",
		),
		signs: [
			localised(
				"lederen sitter med i samtalen og lærer, og er ikke bare den som kaller inn",
				"leiaren sit med i samtalen og lærer, og er ikkje berre den som kallar inn",
				"the leader sits in on the conversation and learns, and is not only the one who calls the meeting",
			),
			localised(
				"flere enn lederen tar initiativ og leder møter",
				"fleire enn leiaren tek initiativ og leier møte",
				"more people than the leader take initiatives and lead meetings",
			),
			localised(
				"det dere avtalte sist, er det første dere snakker om neste gang",
				"det de avtalte sist, er det første de snakkar om neste gong",
				"what you agreed last time is the first thing you talk about next time",
			),
		],
	},
	{
		id: "shared-values-goals",
		name: localised("felles verdier og felles mål", "felles verdiar og felles mål", "shared values and shared goals"),
		shortName: localised("Verdier og mål", "Verdiar og mål", "Values and goals"),
		definition: localised(
			"Vi har snakket sammen om hva vi vil for barna og elevene, og mener det samme med ordene vi bruker. Verdiene og målene merkes i det vi velger hver dag.",
			"Vi har snakka saman om kva vi vil for barna og elevane, og meiner det same med orda vi bruker. Verdiane og måla viser seg i det vi vel kvar dag.",
			"We have talked about what we want for the children and pupils, and mean the same by the words we use. Values and goals show in the choices we make every day.",
		),
		signs: [
			localised(
				"dere forklarer de samme ordene på omtrent samme måte",
				"de forklarer dei same orda på omtrent same måten",
				"you explain the same words in much the same way",
			),
			localised(
				"målet er så konkret at alle vet hva de skal se etter",
				"målet er så konkret at alle veit kva dei skal sjå etter",
				"the goal is so concrete that everyone knows what to look for",
			),
			localised(
				"dere går til verdiene når dere må velge mellom to gode ting",
				"de går til verdiane når de må velje mellom to gode ting",
				"you turn to your values when you have to choose between two good things",
			),
		],
	},
	{
		id: "collective-learning-processes",
		name: localised("kollektive læringsprosesser", "kollektive læringsprosessar", "collective learning processes"),
		shortName: localised("Læring sammen", "Læring saman", "Learning together"),
		definition: localised(
			"Vi undersøker praksis sammen, deler erfaringer og bygger ny kunnskap som gjelder for flere enn én. Alle kommer til orde.",
			"Vi undersøkjer praksis saman, deler erfaringar og byggjer ny kunnskap som gjeld for fleire enn éin. Alle kjem til orde.",
			"We look into our practice together, share experience and build knowledge that holds for more than one of us. Everyone is heard.",
		),
		signs: [
			localised(
				"alle har sagt noe før noen har sagt mye",
				"alle har sagt noko før nokon har sagt mykje",
				"everyone has said something before anyone has said a lot",
			),
			localised(
				"en erfaring fra ett rom blir brukt i et annet",
				"ei erfaring frå eitt rom blir brukt i eit anna",
				"experience from one room is put to use in another",
			),
			localised(
				"noen sier at de har skiftet mening",
				"nokon seier at dei har skifta meining",
				"someone says that they have changed their mind",
			),
		],
	},
	{
		id: "practice-development",
		name: localised("utvikling av praksis", "utvikling av praksis", "development of practice"),
		shortName: localised("Praksis", "Praksis", "Practice"),
		definition: localised(
			"Det vi snakker om, blir prøvd ut i hverdagen. Vi ser etter hva det betyr for barna og elevene, og justerer.",
			"Det vi snakkar om, blir prøvd ut i kvardagen. Vi ser etter kva det har å seie for barna og elevane, og justerer.",
			"What we talk about is tried out in everyday work. We look at what it means for the children and pupils, and adjust.",
		),
		signs: [
			localised(
				"møtet slutter med noe dere skal prøve, og en dato",
				"møtet sluttar med noko de skal prøve, og ein dato",
				"the meeting ends with something to try, and a date",
			),
			localised(
				"dere har bestemt hvilke tegn hos barna eller elevene dere ser etter",
				"de har bestemt kva teikn hos barna eller elevane de ser etter",
				"you have decided which signs to look for in the children or pupils",
			),
			localised(
				"dere slutter med noe som ikke virket, og kan si hvorfor",
				"de sluttar med noko som ikkje verka, og kan seie kvifor",
				"you stop doing something that did not work, and can say why",
			),
		],
	},
	{
		id: "supportive-environment",
		name: localised("støttende omgivelser", "støttande omgivnader", "supportive surroundings"),
		shortName: localised("Omgivelser", "Omgivnader", "Surroundings"),
		definition: localised(
			"Tid, rom, verktøy og møteplasser gjør det mulig å lære sammen. Det er trygt å vise fram det man strever med.",
			"Tid, rom, verktøy og møteplassar gjer det mogleg å lære saman. Det er trygt å vise fram det ein strevar med.",
			"Time, rooms, tools and meeting places make it possible to learn together. It is safe to show what one struggles with.",
		),
		signs: [
			localised(
				"møtet har sin faste plass i planen og fylles ikke av beskjeder",
				"møtet har sin faste plass i planen og blir ikkje fylt av beskjedar",
				"the meeting has its fixed place in the plan and does not fill up with messages",
			),
			localised(
				"noen forteller om det som gikk galt, og blir møtt med spørsmål",
				"nokon fortel om det som gjekk gale, og blir møtt med spørsmål",
				"someone tells of what went wrong, and is met with questions",
			),
			localised(
				"det er lett å finne igjen det dere skrev sist",
				"det er lett å finne att det de skreiv sist",
				"it is easy to find what you wrote last time",
			),
		],
	},
];
