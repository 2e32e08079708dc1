// Owns the words of the built-in templates that belong to no method.

import type { Language } from "../language";

export interface BuiltInWords {
	readonly purpose: string;
	readonly groupSize: string;
	/** The size of a group of one. */
	readonly alone: string;
	readonly howTo: string;
	readonly howToAlone: string;
	readonly withoutNames: string;
	readonly eachWritesAlone: string;
	readonly openFollowUps: string;
	readonly methodCheck: string;
	readonly scores: string;
}

export const BUILT_IN_WORDS: Readonly<Record<Language, BuiltInWords>> = {
	nb: {
		purpose: "Hensikt",
		groupSize: "Hvor mange",
		alone: "Du alene",
		howTo: "Slik gjør dere",
		howToAlone: "Slik gjør du",
		withoutNames: "Skriv uten navn. Er du bekymret for et barn, følger du rutinen på arbeidsplassen.",
		eachWritesAlone: "Hver skriver for seg, i et eget notat eller på papir. Her står bare det dere samler etterpå.",
		openFollowUps: "Avtalt tidligere, ikke ferdig",
		methodCheck: "Evaluer metoden",
		scores: "Gi 1 til 4 i egenskapene øverst i notatet",
	},
	nn: {
		purpose: "Føremål",
		groupSize: "Kor mange",
		alone: "Du åleine",
		howTo: "Slik gjer de",
		howToAlone: "Slik gjer du",
		withoutNames: "Skriv utan namn. Er du uroleg for eit barn, følgjer du rutinen på arbeidsplassen.",
		eachWritesAlone: "Kvar skriv for seg, i eit eige notat eller på papir. Her står berre det de samlar etterpå.",
		openFollowUps: "Avtalt tidlegare, ikkje ferdig",
		methodCheck: "Evaluer metoden",
		scores: "Gi 1 til 4 i eigenskapane øvst i notatet",
	},
	en: {
		purpose: "Purpose",
		groupSize: "How many",
		alone: "You alone",
		howTo: "How to do it",
		howToAlone: "How to do it",
		withoutNames: "Write without names. If you are worried about a child, follow the routine of your workplace.",
		eachWritesAlone: "Each of you writes alone, in a note of your own or on paper. Only what you gather afterwards goes here.",
		openFollowUps: "Agreed earlier, not done yet",
		methodCheck: "Evaluate the method",
		scores: "Give 1 to 4 in the properties at the top of the note",
	},
};
