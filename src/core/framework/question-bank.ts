// Owns the reflection questions as Utdanningsdirektoratet printed them, and in our three languages.
import type { CharacteristicId } from "./characteristics";
import type { Localised } from "../language";
import { LEADERSHIP, VALUES, LEARNING, PRACTICE, SURROUNDINGS, COMMUNITY, INNOVATION, INVOLVEMENT, CHANGE } from "./ids";
import { localised } from "./localised";
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
	/** Word for word as printed, where that is not `text` in bokmål: misspellings and all. */
	readonly printed?: string;
	/** What was printed with misspellings mended, and in the other languages. */
	readonly text: Localised;
	/** Our own wording where the printed one speaks of things as new that no longer are. */
	readonly presentWording?: Localised;
	/** Our own wording for the other sectors; `{names}` are filled from `question-wordings.ts`, `{focus}` stays open. */
	readonly adapted?: Localised;
	/** The question that this one repeats: both are one question with two sources. */
	readonly sameAs?: QuestionId;
	readonly source: QuestionSource;
}

const ARTICLE: QuestionSource = { document: DEVELOP_PRACTICE_TOGETHER, section: "Refleksjonsspørsmål" };
const FILM_COMMUNITY: QuestionSource = { document: FILM_PROFESSIONAL_COMMUNITY, section: "Profesjonsfellesskap" };
const FILM_PRACTICE: QuestionSource = { document: FILM_PROFESSIONAL_COMMUNITY, section: "Videreutvikle praksis og innovasjon" };
const FILM_INVOLVEMENT: QuestionSource = { document: FILM_PROFESSIONAL_COMMUNITY, section: "Involvering og kollektive prosesser" };

export const PRINTED_QUESTIONS: readonly PrintedQuestion[] = [
	{
		id: "learning-organisation-meaning",
		theme: CHANGE,
		characteristics: [VALUES, LEARNING],
		madeFor: "all",
		text: localised(
			"Hva betyr det for oss å være en lærende organisasjon?",
			"Kva betyr det for oss å vere ein lærande organisasjon?",
			"What does it mean for us to be a learning organisation?",
		),
		source: ARTICLE,
	},
	{
		id: "change-culture-meaning",
		theme: CHANGE,
		characteristics: [VALUES, PRACTICE],
		madeFor: "all",
		text: localised(
			"Hva betyr endringskultur for oss?",
			"Kva betyr endringskultur for oss?",
			"What does a culture of change mean to us?",
		),
		source: ARTICLE,
	},
	{
		id: "good-meeting-article",
		theme: CHANGE,
		characteristics: [LEARNING, SURROUNDINGS],
		madeFor: "all",
		text: localised(
			"Hva kjennetegner et godt møte?",
			"Kva kjenneteiknar eit godt møte?",
			"What characterises a good meeting?",
		),
		sameAs: "good-meeting-film",
		source: ARTICLE,
	},
	{
		id: "good-professional-community",
		theme: COMMUNITY,
		characteristics: [VALUES, LEARNING],
		madeFor: "all",
		text: localised(
			"Hva kjennetegner et godt profesjonsfellesskap?",
			"Kva kjenneteiknar ein god profesjonsfellesskap?",
			"What characterises a good professional learning community?",
		),
		source: FILM_COMMUNITY,
	},
	{
		id: "our-professional-community",
		theme: COMMUNITY,
		characteristics: [LEARNING, SURROUNDINGS],
		madeFor: "school",
		printed: "Har vi et profesjonsfelleskap på skolen vår? Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
		text: localised(
			"Har vi et profesjonsfellesskap på skolen vår? Hva fungerer bra og mindre bra ved profesjonsfellesskapet vårt? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
			"Har vi ein profesjonsfellesskap på skolen vår? Kva fungerer bra og mindre bra ved profesjonsfellesskapen vår? Til dømes når det gjeld samarbeid, erfaringsdeling og kunnskapsutvikling?",
			"Do we have a professional learning community at our school? What works well, and less well, in our community – for example when it comes to collaboration, sharing of experience and knowledge development?",
		),
		adapted: localised(
			"Har vi et profesjonsfellesskap {in_unit}? Hva fungerer bra og mindre bra? For eksempel når det gjelder samarbeid, erfaringsdeling og kunnskapsutvikling?",
			"Har vi ein profesjonsfellesskap {in_unit}? Kva fungerer bra og mindre bra? Til dømes når det gjeld samarbeid, erfaringsdeling og kunnskapsutvikling?",
			"Do we have a professional learning community {in_unit}? What works well, and less well – for example when it comes to collaboration, sharing of experience and knowledge development?",
		),
		source: FILM_COMMUNITY,
	},
	{
		id: "develop-our-community",
		theme: COMMUNITY,
		characteristics: [LEADERSHIP, LEARNING],
		madeFor: "school",
		printed: "Hvordan kan vi videreutvikle profesjonsfelleskapet vårt? Hvilke rolle har lærere, andre ansatte og skoleledere?",
		text: localised(
			"Hvordan kan vi videreutvikle profesjonsfellesskapet vårt? Hvilken rolle har lærere, andre ansatte og skoleledere?",
			"Korleis kan vi vidareutvikle profesjonsfellesskapen vår? Kva rolle har lærarar, andre tilsette og skoleleiarar?",
			"How can we develop our professional learning community further? What role do teachers, other staff and school leaders play?",
		),
		adapted: localised(
			"Hvordan kan vi videreutvikle profesjonsfellesskapet vårt? Hvilken rolle har {staff}, og hvilken rolle har {leaders}?",
			"Korleis kan vi vidareutvikle profesjonsfellesskapen vår? Kva rolle har {staff}, og kva rolle har {leaders}?",
			"How can we develop our professional learning community further? What is the role of {staff}, and what is the role of {leaders}?",
		),
		source: FILM_COMMUNITY,
	},
	{
		id: "build-on-practice",
		theme: INNOVATION,
		characteristics: [PRACTICE],
		madeFor: "school",
		printed: "Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med 1. digitalisering 2. de tre tverrfaglige temaene 3. dybdelæring",
		text: localised(
			"Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med digitalisering, de tre tverrfaglige temaene og dybdelæring?",
			"Kva delar av praksisen i dag kan vi byggje vidare på for å arbeide med digitalisering, dei tre tverrfaglege temaa og djupnelæring?",
			"Which parts of our current practice can we build on in order to work on digitalisation, the three interdisciplinary topics and in-depth learning?",
		),
		adapted: localised(
			"Hvilke deler av dagens praksis kan vi bygge videre på for å jobbe med {focus}?",
			"Kva delar av praksisen i dag kan vi byggje vidare på for å arbeide med {focus}?",
			"Which parts of our current practice can we build on in order to work on {focus}?",
		),
		source: FILM_PRACTICE,
	},
	{
		id: "new-curriculum-meaning",
		theme: INNOVATION,
		characteristics: [PRACTICE, LEADERSHIP],
		madeFor: "school",
		text: localised(
			"Hva betyr det nye læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer de nye læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
			"Kva betyr det nye læreplanverket for måten vi arbeider på? Kva endringar av praksis inneber dei nye læreplanane for lærarar, for skoleleiarar og andre tilsette? Og for undervisning, samarbeid og leiing?",
			"What does the new national curriculum mean for the way we work? What changes in practice do the new subject curricula entail for teachers, for school leaders and for other staff? And for teaching, collaboration and leadership?",
		),
		presentWording: localised(
			"Hva betyr læreplanverket for måten vi jobber på? Hvilke endringer av praksis innebærer læreplanene for lærere, for skoleledere og andre ansatte? Og for undervisning, samarbeid og ledelse?",
			"Kva betyr læreplanverket for måten vi arbeider på? Kva endringar av praksis inneber læreplanane for lærarar, for skoleleiarar og andre tilsette? Og for undervisning, samarbeid og leiing?",
			"What does the national curriculum mean for the way we work? What changes in practice do the subject curricula entail for teachers, for school leaders and for other staff? And for teaching, collaboration and leadership?",
		),
		adapted: localised(
			"Hva betyr {framework} for måten vi jobber på? Hvilke endringer av praksis innebærer det for {staff}, og for {leaders}? Og for {work}, samarbeid og ledelse?",
			"Kva betyr {framework} for måten vi arbeider på? Kva endringar av praksis inneber det for {staff}, og for {leaders}? Og for {work}, samarbeid og leiing?",
			"What does {framework} mean for the way we work? What changes in practice does it entail for {staff}, and for {leaders}? And for {work}, collaboration and leadership?",
		),
		source: FILM_PRACTICE,
	},
	{
		id: "think-anew",
		theme: INNOVATION,
		characteristics: [PRACTICE],
		madeFor: "all",
		text: localised(
			"På hvilke områder må vi tenke nytt og være innovative?",
			"På kva område må vi tenkje nytt og vere innovative?",
			"In which areas do we need to think afresh and be innovative?",
		),
		source: FILM_PRACTICE,
	},
	{
		id: "good-meeting-film",
		theme: INVOLVEMENT,
		characteristics: [LEARNING, SURROUNDINGS],
		madeFor: "all",
		text: localised(
			"Hva kjennetegner et godt møte? Og hvordan er våre møter?",
			"Kva kjenneteiknar eit godt møte? Og korleis er møta våre?",
			"What characterises a good meeting? And what are our meetings like?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "learning-meeting-in-practice",
		theme: INVOLVEMENT,
		characteristics: [LEARNING],
		madeFor: "all",
		text: localised(
			"Hvordan ser et lærende møte ut i praksis? Har vi lærende møter?",
			"Korleis ser eit lærande møte ut i praksis? Har vi lærande møte?",
			"What does a learning meeting look like in practice? Do we have learning meetings?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "better-meetings",
		theme: INVOLVEMENT,
		characteristics: [LEARNING, SURROUNDINGS],
		madeFor: "all",
		text: localised(
			"Hvordan kan møtene våre bli bedre?",
			"Korleis kan møta våre bli betre?",
			"How can our meetings become better?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "use-shared-time",
		theme: INVOLVEMENT,
		characteristics: [SURROUNDINGS, LEADERSHIP],
		madeFor: "school",
		text: localised(
			"Hvordan kan vi bruke og utnytte fellestiden enda bedre? Hva kan ledelsen gjøre? Hva kan lærerne gjøre?",
			"Korleis kan vi bruke og utnytte fellestida endå betre? Kva kan leiinga gjere? Kva kan lærarane gjere?",
			"How can we make even better use of our shared non-teaching time (fellestid)? What can the leadership do? What can the teachers do?",
		),
		adapted: localised(
			"Hvordan kan vi bruke og utnytte {shared_time} enda bedre? Hva kan ledelsen gjøre? Hva kan {staff_def} gjøre?",
			"Korleis kan vi bruke og utnytte {shared_time} endå betre? Kva kan leiinga gjere? Kva kan {staff_def} gjere?",
			"How can we make even better use of {shared_time}? What can the leadership do? What can {staff_def} do?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "everyone-active",
		theme: INVOLVEMENT,
		characteristics: [LEARNING, LEADERSHIP],
		madeFor: "school",
		text: localised(
			"Hvordan kan vi få alle aktivt med i arbeidet med fagfornyelsen?",
			"Korleis kan vi få alle aktivt med i arbeidet med fagfornyinga?",
			"How can we get everyone actively involved in the work on the curriculum renewal (LK20)?",
		),
		presentWording: localised(
			"Hvordan kan vi få alle aktivt med i arbeidet med læreplanverket?",
			"Korleis kan vi få alle aktivt med i arbeidet med læreplanverket?",
			"How can we get everyone actively involved in the work with the national curriculum?",
		),
		adapted: localised(
			"Hvordan kan vi få alle aktivt med i arbeidet med {framework}?",
			"Korleis kan vi få alle aktivt med i arbeidet med {framework}?",
			"How can we get everyone actively involved in the work with {framework}?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "relevant-process",
		theme: INVOLVEMENT,
		characteristics: [LEARNING, PRACTICE],
		madeFor: "all",
		text: localised(
			"Hva kjennetegner en prosess som oppleves relevant for egen og felles praksis?",
			"Kva kjenneteiknar ein prosess som blir opplevd som relevant for eigen og felles praksis?",
			"What characterises a process that is experienced as relevant both to one's own practice and to our shared practice?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "earlier-projects",
		theme: INVOLVEMENT,
		characteristics: [PRACTICE, LEARNING],
		madeFor: "school",
		text: localised(
			"Har vi erfaringer fra arbeid med lokale eller statlige prosjekter som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan bygge videre på?",
			"Har vi erfaringar frå arbeid med lokale eller statlege prosjekt som VFL, Språkløyper, Realfagsløyper, Ungdomstrinn i utvikling eller andre tiltak vi kan byggje vidare på?",
			"Do we have experience from local or national projects – such as VFL (Assessment for Learning), Språkløyper (language, reading and writing), Realfagsløyper (mathematics and science), Ungdomstrinn i utvikling (development of lower secondary) – or from other initiatives that we can build on?",
		),
		presentWording: localised(
			"Har vi erfaringer fra lokale eller statlige prosjekter eller andre tiltak som vi kan bygge videre på?",
			"Har vi erfaringar frå lokale eller statlege prosjekt eller andre tiltak som vi kan byggje vidare på?",
			"Do we have experience from local or national projects, or other initiatives, that we can build on?",
		),
		adapted: localised(
			"Har vi erfaringer fra arbeid med lokale eller statlige prosjekter eller andre tiltak vi kan bygge videre på?",
			"Har vi erfaringar frå arbeid med lokale eller statlege prosjekt eller andre tiltak vi kan byggje vidare på?",
			"Do we have experience from local or national projects or other initiatives that we can build on?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "digital-aids",
		theme: INVOLVEMENT,
		characteristics: [SURROUNDINGS],
		madeFor: "all",
		text: localised(
			"Har vi digitale hjelpemidler eller andre prosessverktøy vi kan benytte oss av?",
			"Har vi digitale hjelpemiddel eller andre prosessverktøy vi kan nytte oss av?",
			"Do we have digital aids or other process tools that we can make use of?",
		),
		source: FILM_INVOLVEMENT,
	},
	{
		id: "leaders-and-teachers",
		theme: INVOLVEMENT,
		characteristics: [LEADERSHIP, LEARNING],
		madeFor: "school",
		printed: "Hva kan ledelsen gjøre og hva kan lærerne gjøre?",
		text: localised(
			"Hva kan ledelsen gjøre, og hva kan lærerne gjøre?",
			"Kva kan leiinga gjere, og kva kan lærarane gjere?",
			"What can the leadership do, and what can the teachers do?",
		),
		adapted: localised(
			"Hva kan ledelsen gjøre, og hva kan {staff_def} gjøre?",
			"Kva kan leiinga gjere, og kva kan {staff_def} gjere?",
			"What can the leadership do, and what can {staff_def} do?",
		),
		source: FILM_INVOLVEMENT,
	},
];
