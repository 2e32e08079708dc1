// Owns the methods that one person uses alone.
import type { Method } from "./method";

const REFLECTION_LOG_SHORT: Method = {
	id: "reflection-log-short",
	name: {
		nb: "Refleksjonslogg (tre spørsmål)",
		nn: "Refleksjonslogg (tre spørsmål)",
		en: "Reflection log (three questions)",
	},
	type: "reflection",
	purpose: {
		nb: "Rask individuell logg etter en økt eller hendelse",
		nn: "Rask individuell logg etter ei økt eller hending",
		en: "Quick individual log after a session or event",
	},
	groupSize: { nb: "1", nn: "1", en: "1" },
	minutes: 12,
	stages: ["map", "evaluate"],
	steps: [
		{ text: { nb: "Hva skjedde?", nn: "Kva skjedde?", en: "What happened?" }, minutes: 4 },
		{
			text: {
				nb: "Hva tenkte og kjente jeg? Hva lærte jeg?",
				nn: "Kva tenkte og kjende eg? Kva lærte eg?",
				en: "What did I think and feel? What did I learn?",
			},
			minutes: 4,
		},
		{
			text: {
				nb: "Hva gjør jeg videre, og hva vil jeg ta opp med kollegaer?",
				nn: "Kva gjer eg vidare, og kva vil eg ta opp med kollegaer?",
				en: "What do I do next, and what will I raise with colleagues?",
			},
			minutes: 4,
		},
	],
	characteristics: ["practice-development", "collective-learning-processes"],
	themes: ["shared-reflection"],
	forOne: true,
	closesWithCheck: false,
	sensitive: true,
	howTo: {
		nb: "Skriv raskt, mens det er ferskt. Noen linjer under hvert spørsmål er nok.",
		nn: "Skriv raskt, medan det er ferskt. Nokre linjer under kvart spørsmål er nok.",
		en: "Write quickly, while it is fresh. A few lines under each question are enough.",
	},
	sources: ["http://netdansk.asb.dk/LS%20Reflection%20and%20log%20DA.htm"],
};

export const PERSONAL_METHODS: readonly Method[] = [REFLECTION_LOG_SHORT];
