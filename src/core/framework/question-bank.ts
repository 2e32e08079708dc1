// Owns the reflection questions as Utdanningsdirektoratet printed them, and in our three languages.
import type { CharacteristicId } from "./characteristics";
import type { Localised } from "../language";
import { DEVELOP_PRACTICE_TOGETHER, FILM_PROFESSIONAL_COMMUNITY } from "./sources";

export type QuestionId =
	| "learning-organisation-meaning"
	| "change-culture-meaning"
	| "good-meeting-article"
	| "good-professional-community"
	| "our-professional-community"
	| "develop-our-community"
	| "build-on-practice"
	| "new-curriculum-meaning"
	| "think-anew"
	| "good-meeting-film"
	| "learning-meeting-in-practice"
	| "better-meetings"
	| "use-shared-time"
	| "everyone-active"
	| "relevant-process"
	| "earlier-projects"
	| "digital-aids"
	| "leaders-and-teachers";

export interface QuestionSource {
	/** Publisher and title. */
	readonly document: string;
	/** The heading it stands under, in bokmål. */
	readonly section: string;
}

/** One question of the bank before its wordings for the sectors are filled in. */
export interface PrintedQuestion {
	readonly id: QuestionId;
	/** Id of a default theme. */
	readonly theme: string;
	/** Our own default, which a team may change. */
	readonly characteristics: readonly CharacteristicId[];
	/** "school": its words fit a school only, so the other sectors get `adapted`. */
	readonly madeFor: "all" | "school";
	/** Word for word as printed, misspellings and all. */
	readonly printed: string;
	/** The same with misspellings mended, and in the other languages. */
	readonly text: Localised;
	/** Our own wording where the printed one speaks of things as new that no longer are. */
	readonly presentWording?: Localised;
	/** Our own wording for the other sectors; `{names}` are filled from `question-wordings.ts`, `{focus}` stays open. */
	readonly adapted?: Localised;
	/** The question that this one repeats: both are one question with two sources. */
	readonly sameAs?: QuestionId;
	readonly source: QuestionSource;
}

export const PRINTED_QUESTIONS: readonly PrintedQuestion[] = [
	{
		id: "learning-organisation-meaning",
		theme: "learning-organisation-and-change",
		characteristics: ["shared-values-goals", "collective-learning-processes"],
		madeFor: "all",
		printed: "Hva betyr det for oss å være en lærende organisasjon?",
		text: {
			nb: "Hva betyr det for oss å være en lærende organisasjon?",
			nn: "Kva betyr det for oss å vere ein lærande organisasjon?",
			en: "What does it mean for us to be a learning organisation?",
		},
		source: { document: DEVELOP_PRACTICE_TOGETHER, section: "Refleksjonsspørsmål" },
	},
	{
		id: "change-culture-meaning",
		theme: "learning-organisation-and-change",
		characteristics: ["shared-values-goals", "practice-development"],
		madeFor: "all",
		printed: "Hva betyr endringskultur for oss?",
		text: {
			nb: "Hva betyr endringskultur for oss?",
			nn: "Kva betyr endringskultur for oss?",
			en: "What does a culture of change mean to us?",
		},
		source: { document: DEVELOP_PRACTICE_TOGETHER, section: "Refleksjonsspørsmål" },
	},
	{
		id: "good-meeting-article",
		theme: "learning-organisation-and-change",
		characteristics: ["collective-learning-processes", "supportive-environment"],
		madeFor: "all",
		printed: "Hva kjennetegner et godt møte?",
		text: {
			nb: "Hva kjennetegner et godt møte?",
			nn: "Kva kjenneteiknar eit godt møte?",
			en: "What characterises a good meeting?",
		},
		sameAs: "good-meeting-film",
		source: { document: DEVELOP_PRACTICE_TOGETHER, section: "Refleksjonsspørsmål" },
	},
	{
		id: "good-professional-community",
		theme: "professional-community",
		characteristics: ["shared-values-goals", "collective-learning-processes"],
		madeFor: "all",
		printed: "Hva kjennetegner et godt profesjonsfellesskap?",
		text: {
			nb: "Hva kjennetegner et godt profesjonsfellesskap?",
			nn: "Kva kjenneteiknar ein god profesjonsfellesskap?",
			en: "What characterises a good professional learning community?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Profesjonsfellesskap" },
	},
	{
		id: "our-professional-community",
		theme: "professional-community",
		characteristics: ["collective-learning-processes", "supportive-environment"],
		madeFor: "school",
		printed: "Har vi et profesjonsfelleskap på skolen vår? Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
		text: {
			nb: "Har vi et profesjonsfellesskap på skolen vår? Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
			nn: "Har vi ein profesjonsfellesskap på skolen vår? Kva fungerer bra og mindre bra ved profesjonsfellesskapen vår? Til dømes når det gjeld samarbeid, erfaringsdeling og kunnskapsutvikling?",
			en: "Do we have a professional learning community at our school? What works well, and less well, in our community – for example when it comes to collaboration, sharing of experience and knowledge development?",
		},
		adapted: {
			nb: "Har vi et profesjonsfellesskap {in_unit}? Hva fungerer bra og mindre bra? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
			nn: "Har vi ein profesjonsfellesskap {in_unit}? Kva fungerer bra og mindre bra? Til dømes når det gjeld samarbeid, erfaringsdeling og kunnskapsutvikling?",
			en: "Do we have a professional learning community {in_unit}? What works well, and less well – for example when it comes to collaboration, sharing of experience and knowledge development?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Profesjonsfellesskap" },
	},
	{
		id: "develop-our-community",
		theme: "professional-community",
		characteristics: ["supportive-active-leadership", "collective-learning-processes"],
		madeFor: "school",
		printed: "Hvordan kan vi videreutvikle profesjonsfelleskapet vårt? Hvilke rolle har lærere, andre ansatte og skoleledere?",
		text: {
			nb: "Hvordan kan vi videreutvikle profesjonsfellesskapet vårt? Hvilken rolle har lærere, andre ansatte og skoleledere?",
			nn: "Korleis kan vi vidareutvikle profesjonsfellesskapen vår? Kva rolle har lærarar, andre tilsette og skoleleiarar?",
			en: "How can we develop our professional learning community further? What role do teachers, other staff and school leaders play?",
		},
		adapted: {
			nb: "Hvordan kan vi videreutvikle profesjonsfellesskapet vårt? Hvilken rolle har {staff}, og hvilken rolle har {leaders}?",
			nn: "Korleis kan vi vidareutvikle profesjonsfellesskapen vår? Kva rolle har {staff}, og kva rolle har {leaders}?",
			en: "How can we develop our professional learning community further? What is the role of {staff}, and what is the role of {leaders}?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Profesjonsfellesskap" },
	},
	{
		id: "build-on-practice",
		theme: "practice-and-innovation",
		characteristics: ["practice-development"],
		madeFor: "school",
		printed: "Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med 1. digitalisering 2. de tre tverrfaglige temaene 3. dybdelæring",
		text: {
			nb: "Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med digitalisering, de tre tverrfaglige temaene og dybdelæring?",
			nn: "Kva delar av praksisen i dag kan vi byggje vidare på for å arbeide med digitalisering, dei tre tverrfaglege temaa og djupnelæring?",
			en: "Which parts of our current practice can we build on in order to work on digitalisation, the three interdisciplinary topics and in-depth learning?",
		},
		adapted: {
			nb: "Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med {focus}?",
			nn: "Kva delar av praksisen i dag kan vi byggje vidare på for å arbeide med {focus}?",
			en: "Which parts of our current practice can we build on in order to work on {focus}?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Videreutvikle praksis og innovasjon" },
	},
	{
		id: "new-curriculum-meaning",
		theme: "practice-and-innovation",
		characteristics: ["practice-development", "supportive-active-leadership"],
		madeFor: "school",
		printed: "Hva betyr det nye læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer de nye læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
		text: {
			nb: "Hva betyr det nye læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer de nye læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
			nn: "Kva betyr det nye læreplanverket for måten vi arbeider på? Kva endringar av praksis inneber dei nye læreplanane for lærarar, for skoleleiarar og andre tilsette? Og for undervisning, samarbeid og leiing?",
			en: "What does the new national curriculum mean for the way we work? What changes in practice do the new subject curricula entail for teachers, for school leaders and for other staff? And for teaching, collaboration and leadership?",
		},
		presentWording: {
			nb: "Hva betyr læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
			nn: "Kva betyr læreplanverket for måten vi arbeider på? Kva endringar av praksis inneber læreplanane for lærarar, for skoleleiarar og andre tilsette? Og for undervisning, samarbeid og leiing?",
			en: "What does the national curriculum mean for the way we work? What changes in practice do the subject curricula entail for teachers, for school leaders and for other staff? And for teaching, collaboration and leadership?",
		},
		adapted: {
			nb: "Hva betyr {framework} for måten vi jobber på? Hvilke endringer av praksis innebærer det for {staff}, og for {leaders}? Og for {work}, samarbeid og ledelse?",
			nn: "Kva betyr {framework} for måten vi arbeider på? Kva endringar av praksis inneber det for {staff}, og for {leaders}? Og for {work}, samarbeid og leiing?",
			en: "What does {framework} mean for the way we work? What changes in practice does it entail for {staff}, and for {leaders}? And for {work}, collaboration and leadership?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Videreutvikle praksis og innovasjon" },
	},
	{
		id: "think-anew",
		theme: "practice-and-innovation",
		characteristics: ["practice-development"],
		madeFor: "all",
		printed: "På hvilke områder må vi tenke nytt og være innovative?",
		text: {
			nb: "På hvilke områder må vi tenke nytt og være innovative?",
			nn: "På kva område må vi tenkje nytt og vere innovative?",
			en: "In which areas do we need to think afresh and be innovative?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Videreutvikle praksis og innovasjon" },
	},
	{
		id: "good-meeting-film",
		theme: "involvement-and-collective-processes",
		characteristics: ["collective-learning-processes", "supportive-environment"],
		madeFor: "all",
		printed: "Hva kjennetegner et godt møte? Og hvordan er våre møter?",
		text: {
			nb: "Hva kjennetegner et godt møte? Og hvordan er våre møter?",
			nn: "Kva kjenneteiknar eit godt møte? Og korleis er møta våre?",
			en: "What characterises a good meeting? And what are our meetings like?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "learning-meeting-in-practice",
		theme: "involvement-and-collective-processes",
		characteristics: ["collective-learning-processes"],
		madeFor: "all",
		printed: "Hvordan ser et lærende møte ut i praksis? Har vi lærende møter?",
		text: {
			nb: "Hvordan ser et lærende møte ut i praksis? Har vi lærende møter?",
			nn: "Korleis ser eit lærande møte ut i praksis? Har vi lærande møte?",
			en: "What does a learning meeting look like in practice? Do we have learning meetings?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "better-meetings",
		theme: "involvement-and-collective-processes",
		characteristics: ["collective-learning-processes", "supportive-environment"],
		madeFor: "all",
		printed: "Hvordan kan møtene våre bli bedre?",
		text: {
			nb: "Hvordan kan møtene våre bli bedre?",
			nn: "Korleis kan møta våre bli betre?",
			en: "How can our meetings become better?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "use-shared-time",
		theme: "involvement-and-collective-processes",
		characteristics: ["supportive-environment", "supportive-active-leadership"],
		madeFor: "school",
		printed: "Hvordan kan vi bruke og utnytte fellestiden enda bedre? Hva kan ledelsen gjøre? Hva kan lærerne gjøre?",
		text: {
			nb: "Hvordan kan vi bruke og utnytte fellestiden enda bedre? Hva kan ledelsen gjøre? Hva kan lærerne gjøre?",
			nn: "Korleis kan vi bruke og utnytte fellestida endå betre? Kva kan leiinga gjere? Kva kan lærarane gjere?",
			en: "How can we make even better use of our shared non-teaching time (fellestid)? What can the leadership do? What can the teachers do?",
		},
		adapted: {
			nb: "Hvordan kan vi bruke og utnytte {shared_time} enda bedre? Hva kan ledelsen gjøre? Hva kan {staff_def} gjøre?",
			nn: "Korleis kan vi bruke og utnytte {shared_time} endå betre? Kva kan leiinga gjere? Kva kan {staff_def} gjere?",
			en: "How can we make even better use of {shared_time}? What can the leadership do? What can {staff_def} do?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "everyone-active",
		theme: "involvement-and-collective-processes",
		characteristics: ["collective-learning-processes", "supportive-active-leadership"],
		madeFor: "school",
		printed: "Hvordan kan vi få alle aktivt med i arbeidet med fagfornyelsen?",
		text: {
			nb: "Hvordan kan vi få alle aktivt med i arbeidet med fagfornyelsen?",
			nn: "Korleis kan vi få alle aktivt med i arbeidet med fagfornyinga?",
			en: "How can we get everyone actively involved in the work on the curriculum renewal (LK20)?",
		},
		presentWording: {
			nb: "Hvordan kan vi få alle aktivt med i arbeidet med læreplanverket?",
			nn: "Korleis kan vi få alle aktivt med i arbeidet med læreplanverket?",
			en: "How can we get everyone actively involved in the work with the national curriculum?",
		},
		adapted: {
			nb: "Hvordan kan vi få alle aktivt med i arbeidet med {framework}?",
			nn: "Korleis kan vi få alle aktivt med i arbeidet med {framework}?",
			en: "How can we get everyone actively involved in the work with {framework}?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "relevant-process",
		theme: "involvement-and-collective-processes",
		characteristics: ["collective-learning-processes", "practice-development"],
		madeFor: "all",
		printed: "Hva kjennetegner en prosess som oppleves relevant for egen og felles praksis?",
		text: {
			nb: "Hva kjennetegner en prosess som oppleves relevant for egen og felles praksis?",
			nn: "Kva kjenneteiknar ein prosess som blir opplevd som relevant for eigen og felles praksis?",
			en: "What characterises a process that is experienced as relevant both to one's own practice and to our shared practice?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "earlier-projects",
		theme: "involvement-and-collective-processes",
		characteristics: ["practice-development", "collective-learning-processes"],
		madeFor: "school",
		printed: "Har vi erfaringer fra arbeid med lokale eller statlige prosjekter som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan bygge videre på?",
		text: {
			nb: "Har vi erfaringer fra arbeid med lokale eller statlige prosjekter som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan bygge videre på?",
			nn: "Har vi erfaringar frå arbeid med lokale eller statlege prosjekt som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan byggje vidare på?",
			en: "Do we have experience from local or national projects – such as VFL (Assessment for Learning), Språkløyper (language, reading and writing), Realfagsløyper (mathematics and science), Ungdomstrinn i utvikling (development of lower secondary) – or from other initiatives that we can build on?",
		},
		presentWording: {
			nb: "Har vi erfaringer fra lokale eller statlige prosjekter eller andre tiltak som vi kan bygge videre på?",
			nn: "Har vi erfaringar frå lokale eller statlege prosjekt eller andre tiltak som vi kan byggje vidare på?",
			en: "Do we have experience from local or national projects, or other initiatives, that we can build on?",
		},
		adapted: {
			nb: "Har vi erfaringer fra arbeid med lokale eller statlige prosjekter eller andre tiltak vi kan bygge videre på?",
			nn: "Har vi erfaringar frå arbeid med lokale eller statlege prosjekt eller andre tiltak vi kan byggje vidare på?",
			en: "Do we have experience from local or national projects or other initiatives that we can build on?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "digital-aids",
		theme: "involvement-and-collective-processes",
		characteristics: ["supportive-environment"],
		madeFor: "all",
		printed: "Har vi digitale hjelpemidler eller andre prosessverktøy vi kan benytte oss av?",
		text: {
			nb: "Har vi digitale hjelpemidler eller andre prosessverktøy vi kan benytte oss av?",
			nn: "Har vi digitale hjelpemiddel eller andre prosessverktøy vi kan nytte oss av?",
			en: "Do we have digital aids or other process tools that we can make use of?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
	{
		id: "leaders-and-teachers",
		theme: "involvement-and-collective-processes",
		characteristics: ["supportive-active-leadership", "collective-learning-processes"],
		madeFor: "school",
		printed: "Hva kan ledelsen gjøre og hva kan lærerne gjøre?",
		text: {
			nb: "Hva kan ledelsen gjøre, og hva kan lærerne gjøre?",
			nn: "Kva kan leiinga gjere, og kva kan lærarane gjere?",
			en: "What can the leadership do, and what can the teachers do?",
		},
		adapted: {
			nb: "Hva kan ledelsen gjøre, og hva kan {staff_def} gjøre?",
			nn: "Kva kan leiinga gjere, og kva kan {staff_def} gjere?",
			en: "What can the leadership do, and what can {staff_def} do?",
		},
		source: { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" },
	},
];
