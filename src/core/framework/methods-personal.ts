// Owns the logs that one person writes: no participants, no method check.
import { LEARNING, PRACTICE, REFLECTION } from "./ids";
import { step } from "./method";
import type { Method } from "./method";
import { localised } from "./localised";

const LOG = {
	type: "reflection",
	stages: ["map", "evaluate"],
	themes: [REFLECTION],
	forOne: true,
	closesWithCheck: false,
	sensitive: true,
} as const;

export const PERSONAL_METHODS: readonly Method[] = [
	{
		...LOG,
		id: "reflection-log-short",
		name: localised("Refleksjonslogg (tre spørsmål)", "Refleksjonslogg (tre spørsmål)", "Reflection log (three questions)"),
		purpose: localised(
			"Skrive noen linjer etter en økt eller hendelse",
			"Skrive nokre linjer etter ei økt eller hending",
			"Write a few lines after a session or an event",
		),
		groupSize: localised("Du alene", "Du åleine", "You alone"),
		people: [1, 1],
		minutes: 12,
		steps: [
			step(4, "Hva skjedde?", "Kva skjedde?", "What happened?"),
			step(
				4,
				"Hva tenkte og kjente jeg? Hva lærte jeg?",
				"Kva tenkte og kjende eg? Kva lærte eg?",
				"What did I think and feel? What did I learn?",
			),
			step(
				4,
				"Hva gjør jeg videre, og hva vil jeg ta opp med kollegaer?",
				"Kva gjer eg vidare, og kva vil eg ta opp med kollegaer?",
				"What do I do next, and what will I raise with colleagues?",
			),
		],
		characteristics: [PRACTICE, LEARNING],
		howTo: localised(
			"Skriv raskt, mens det er ferskt. Noen linjer under hvert spørsmål er nok.",
			"Skriv raskt, medan det er ferskt. Nokre linjer under kvart spørsmål er nok.",
			"Write quickly, while it is fresh. A few lines under each question are enough.",
		),
		source: "NetDansk",
	},
	{
		...LOG,
		id: "reflection-log-gibbs",
		name: localised("Refleksjonslogg (Gibbs’ syklus)", "Refleksjonslogg (Gibbs-syklusen)", "Reflection log (Gibbs’ cycle)"),
		purpose: localised(
			"Tenke grundigere gjennom én hendelse, i seks trinn",
			"Tenkje grundigare gjennom éi hending, i seks steg",
			"Think one event through more deeply, in six stages",
		),
		groupSize: localised("Du alene, eller to sammen", "Du åleine, eller to saman", "You alone, or two together"),
		people: [1, 2],
		minutes: 30,
		steps: [
			step(5, "Beskrivelse: hva skjedde?", "Skildring: kva skjedde?", "Description: what happened?"),
			step(
				4,
				"Følelser og tanker: hva kjente og tenkte jeg?",
				"Kjensler og tankar: kva kjende og tenkte eg?",
				"Feelings and thoughts: what did I feel and think?",
			),
			step(
				4,
				"Bra og krevende: hva gikk godt, og hva var vanskelig?",
				"Bra og krevjande: kva gjekk godt, og kva var vanskeleg?",
				"Good and hard: what went well, and what was difficult?",
			),
			step(6, "Analyse: hvorfor ble det slik?", "Analyse: kvifor blei det slik?", "Analysis: why did it turn out like this?"),
			step(
				5,
				"Konklusjon: hva lærte jeg, og hva kunne jeg gjort annerledes?",
				"Konklusjon: kva lærte eg, og kva kunne eg gjort annleis?",
				"Conclusion: what did I learn, and what could I have done differently?",
			),
			step(
				6,
				"Handlingsplan: hva gjør jeg neste gang?",
				"Handlingsplan: kva gjer eg neste gong?",
				"Action plan: what do I do next time?",
			),
		],
		characteristics: [PRACTICE],
		howTo: localised(
			"Velg én hendelse. Ta trinnene i rekkefølge, og vent med å forklare til du har beskrevet ferdig.",
			"Vel éi hending. Ta stega i rekkjefølgje, og vent med å forklare til du har skildra ferdig.",
			"Choose one event. Take the stages in order, and do not explain until you have finished describing.",
		),
		source: "Gibbs (1988)",
	},
];
