// Owns the words of the built-in templates that belong to no method.

import type { Language } from "../language";

export interface BuiltInWords {
	readonly purpose: string;
	readonly groupSize: string;
	readonly howTo: string;
	readonly howToAlone: string;
	readonly withoutNames: string;
	readonly eachWritesAlone: string;
	readonly openFollowUps: string;
	readonly methodCheck: string;
	readonly scores: string;
	/** "about 12 hours" */
	readonly hours: (hours: number) => string;
}

export const BUILT_IN_WORDS: Readonly<Record<Language, BuiltInWords>> = {
	nb: {
		purpose: "Hensikt",
		groupSize: "Hvor mange",
		howTo: "Slik gjør dere",
		howToAlone: "Slik gjør du",
		withoutNames: "Skriv uten navn. Er du bekymret for et barn, følger du rutinen på arbeidsplassen.",
		eachWritesAlone: "Hver kjører «Mitt bidrag til møtet» og skriver for seg. «Samle bidragene» henter notatene hit etterpå.",
		openFollowUps: "Avtalt tidligere, ikke ferdig",
		methodCheck: "Evaluer metoden",
		scores: "Gi 1 til 4 i egenskapene øverst i notatet",
		hours: (hours) => `ca. ${String(hours).replace(".", ",")} timer`,
	},
	nn: {
		purpose: "Føremål",
		groupSize: "Kor mange",
		howTo: "Slik gjer de",
		howToAlone: "Slik gjer du",
		withoutNames: "Skriv utan namn. Er du uroleg for eit barn, følgjer du rutinen på arbeidsplassen.",
		eachWritesAlone: "Kvar køyrer «Mitt bidrag til møtet» og skriv for seg. «Samle bidraga» hentar notata hit etterpå.",
		openFollowUps: "Avtalt tidlegare, ikkje ferdig",
		methodCheck: "Evaluer metoden",
		scores: "Gi 1 til 4 i eigenskapane øvst i notatet",
		hours: (hours) => `ca. ${String(hours).replace(".", ",")} timar`,
	},
	en: {
		purpose: "Purpose",
		groupSize: "How many",
		howTo: "How to do it",
		howToAlone: "How to do it",
		withoutNames: "Write without names. If you are worried about a child, follow the routine of your workplace.",
		eachWritesAlone: "Each runs “My contribution to the meeting” and writes alone. “Collect the contributions” brings the notes here afterwards.",
		openFollowUps: "Agreed earlier, not done yet",
		methodCheck: "Evaluate the method",
		scores: "Give 1 to 4 in the properties at the top of the note",
		hours: (hours) => `about ${hours} hours`,
	},
};
