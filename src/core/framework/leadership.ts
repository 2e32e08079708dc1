// Owns what the two documents ask of leaders, and what they warn of, in words of our own.
import type { Localised } from "../language";
import { localised } from "./localised";
import { DEVELOP_PRACTICE_TOGETHER, FILM_PROFESSIONAL_COMMUNITY } from "./sources";

/** A short sentence to keep in mind, and the document that it builds on. */
export interface Advice {
	readonly id: string;
	readonly text: Localised;
	readonly source: string;
}

function advice(id: string, nb: string, nn: string, en: string, source: string = DEVELOP_PRACTICE_TOGETHER): Advice {
	return { id, text: localised(nb, nn, en), source };
}

/** In the order of the documents. */
export const LEADERSHIP_DUTIES: readonly Advice[] = [
	advice("make-room-for-learning-communities", "Gi det å lære sammen en fast plass.", "Gi det å lære saman ein fast plass.", "Give learning together a fixed place."),
	advice(
		"take-initiative-and-responsibility",
		"Ta det første steget selv, og be de ansatte ta det neste.",
		"Ta det første steget sjølv, og be dei tilsette ta det neste.",
		"Take the first step yourself, and ask the staff to take the next.",
	),
	advice("support-individual-and-community", "Følg opp både den enkelte og gruppen.", "Følg opp både den enkelte og gruppa.", "Look after both each person and the group."),
	advice(
		"lead-community-and-culture",
		"Led læringen, og bry deg om kulturen den skjer i.",
		"Lei læringa, og bry deg om kulturen ho skjer i.",
		"Lead the learning, and care about the culture it happens in.",
	),
	advice(
		"create-culture",
		"Gjør det vanlig å være med, dele og prøve noe nytt.",
		"Gjer det vanleg å vere med, dele og prøve noko nytt.",
		"Make it normal to join in, share and try something new.",
	),
	advice(
		"lead-for-learning",
		"La læring være en del av å lede, ikke noe ved siden av.",
		"La læring vere ein del av å leie, ikkje noko ved sida av.",
		"Let learning be part of leading, not something beside it.",
	),
	advice("let-more-people-lead", "La andre lede det de brenner for.", "La andre leie det dei brenn for.", "Let others lead what they care about."),
	advice(
		"make-practice-the-object",
		"Legg praksis på bordet: en økt, en plan, en situasjon.",
		"Legg praksis på bordet: ei økt, ein plan, ein situasjon.",
		"Put practice on the table: a session, a plan, a situation.",
	),
	advice(
		"critical-assessment-in-dialogue",
		"Still kritiske spørsmål underveis, i samtale.",
		"Still kritiske spørsmål undervegs, i samtale.",
		"Ask critical questions along the way, in conversation.",
	),
	advice(
		"choose-approach-and-methods",
		"Velg metode etter tema, gruppe og hvor dere er.",
		"Vel metode etter tema, gruppe og kvar de er.",
		"Choose the method by the topic, the group and where you are.",
	),
	advice("choose-arenas", "Bestem hvor og når dere lærer sammen.", "Bestem kvar og når de lærer saman.", "Decide where and when you learn together."),
	advice(
		"make-structure-and-plan",
		"Lag en plan som er kort nok til å bli brukt.",
		"Lag ein plan som er kort nok til å bli brukt.",
		"Make a plan that is short enough to be used.",
	),
	advice(
		"always-evaluate-approach",
		"Evaluer framgangsmåten hver gang; fem minutter er nok.",
		"Evaluer framgangsmåten kvar gong; fem minutt er nok.",
		"Evaluate the approach every time; five minutes are enough.",
	),
	advice(
		"secure-places-routines-forms",
		"Hold fast på møteplasser og rutiner der dere deler.",
		"Hald fast på møteplassar og rutinar der de deler.",
		"Hold on to the meeting places and routines where you share.",
	),
	advice("get-everyone-active", "Sørg for at alle er med, også de stille.", "Sørg for at alle er med, også dei stille.", "See that everyone takes part, the quiet ones too."),
	advice("set-realistic-ambition", "Sett et mål dere rekker.", "Set eit mål de rekk.", "Set an aim that you can reach."),
	advice(
		"connect-to-daily-work",
		"Knytt utviklingen til noe dere gjør likevel.",
		"Knyt utviklinga til noko de gjer likevel.",
		"Tie development to something you do anyway.",
	),
	advice("think-long-term", "Tenk flere år fram, ikke noen uker.", "Tenk fleire år fram, ikkje nokre veker.", "Think in years, not weeks."),
	advice(
		"agree-who-does-what",
		"Avklar hva lederne gjør, og hva de andre gjør.",
		"Avklar kva leiarane gjer, og kva dei andre gjer.",
		"Make clear what the leaders do, and what the others do.",
		FILM_PROFESSIONAL_COMMUNITY,
	),
];

/** What to reckon with, in the order of the documents. */
export const CAUTIONS: readonly Advice[] = [
	advice("hard-to-face-alone", "Det vanskeligste klarer ingen alene.", "Det vanskelegaste klarer ingen åleine.", "Nobody manages the hardest things alone."),
	advice("no-sure-answers", "Vent ikke på fasiten; den kommer sjelden.", "Vent ikkje på fasiten; han kjem sjeldan.", "Do not wait for the right answer; it seldom comes."),
	advice(
		"private-solutions",
		"Når hver finner sin egen løsning, blir barn møtt ulikt.",
		"Når kvar finn si eiga løysing, blir barn møtte ulikt.",
		"When each finds a solution of their own, children are met differently.",
	),
	advice(
		"frames-are-given",
		"Noe er bestemt av andre: Vær klar på hva dere kan velge selv.",
		"Noko er bestemt av andre: Ver klar på kva de kan velje sjølve.",
		"Some things are decided by others: be clear about what is yours to choose.",
	),
	advice(
		"method-depends",
		"Temaet, prosessen og gruppen avgjør hvilken metode som passer.",
		"Temaet, prosessen og gruppa avgjer kva metode som passar.",
		"The topic, the stage and the group decide which method fits.",
	),
	advice("no-one-method-fits", "Ingen metode passer til alt.", "Ingen metode passar til alt.", "No method fits everything."),
	advice("worked-then-may-fail-later", "Det som virket i fjor, kan bomme i år.", "Det som verka i fjor, kan bomme i år.", "What worked last year may miss this year."),
	advice(
		"evaluate-the-method",
		"Spør om metoden passet, også når møtet var hyggelig.",
		"Spør om metoden passa, også når møtet var hyggeleg.",
		"Ask whether the method fitted, also when the meeting was pleasant.",
	),
	advice("culture-takes-time", "Kultur lar seg endre, men ikke på ett møte.", "Kultur lèt seg endre, men ikkje på eitt møte.", "Culture can change, but not in one meeting."),
	advice(
		"need-to-develop-culture",
		"Kulturen for å samarbeide, og for å feile, må ofte bygges opp.",
		"Kulturen for å samarbeide, og for å feile, må ofte byggjast opp.",
		"A culture for working together, and for failing, often has to be built up.",
	),
	advice(
		"traditional-practice",
		"Snakk om hva endringen betyr, før dere endrer noe innarbeidet.",
		"Snakk om kva endringa betyr, før de endrar noko innarbeidd.",
		"Talk about what a change means before you change what is well established.",
	),
	advice(
		"no-blueprint",
		"Ingen andre kan si nøyaktig hvordan ny praksis blir hos dere.",
		"Ingen andre kan seie nøyaktig korleis ny praksis blir hos dykk.",
		"Nobody else can say exactly what new practice will be like with you.",
	),
	advice(
		"participation-matters-most",
		"Blir noen sittende stille, mister dere mye.",
		"Blir nokon sitjande stille, mistar de mykje.",
		"If some just sit and listen, you lose a lot.",
	),
	advice("time-is-a-challenge", "Tiden er knapp nesten overalt; regn med det.", "Tida er knapp nesten overalt; rekn med det.", "Time is short almost everywhere; reckon with it."),
	advice(
		"too-little-time",
		"Uten tid satt av til å dele blir det ikke delt.",
		"Utan tid sett av til å dele blir det ikkje delt.",
		"Without time set aside for sharing, nothing is shared.",
	),
	advice(
		"shared-time-insufficient",
		"Fellestiden rekker lenger når beskjeder går skriftlig.",
		"Fellestida rekk lenger når beskjedar går skriftleg.",
		"Shared time goes further when messages are sent in writing.",
	),
	advice("ambition-level", "For store mål sliter folk ut.", "For store mål slit folk ut.", "Aims that are too big wear people out."),
	advice(
		"challenges-expected",
		"Det butter iblant, også når dere er på rett vei.",
		"Det buttar iblant, også når de er på rett veg.",
		"You will get stuck now and then, also when you are on the right road.",
		FILM_PROFESSIONAL_COMMUNITY,
	),
];
