// Owns the everyday themes that teams of each sector may start with.
import { localised } from "./localised";
import type { SectorId } from "./sectors";
import { DEFAULT_THEMES } from "./themes";
import type { Theme } from "./themes";

function theme(id: string, name: Theme["name"], definition: Theme["definition"]): Theme {
	return { id, name, definition };
}

/** Each once, though several sectors may offer it. No label of one is a label of another, in any language. */
export const EVERYDAY_THEMES: readonly Theme[] = [
	theme(
		"play",
		localised("Lek", "Leik", "Play"),
		localised("Tid og rom for lek, og hva de voksne gjør i den.", "Tid og rom for leik, og kva dei vaksne gjer i han.", "Time and room for play, and what the adults do in it."),
	),
	theme(
		"language",
		localised("Språk", "Språk", "Language"),
		localised("Samtaler, ord og fortellinger gjennom hele dagen.", "Samtalar, ord og forteljingar gjennom heile dagen.", "Conversations, words and stories all through the day."),
	),
	theme(
		"multilingualism",
		localised("Flerspråklighet", "Fleirspråklegheit", "Multilingualism"),
		localised("Flere språk som noe vi bruker og bygger på.", "Fleire språk som noko vi bruker og byggjer på.", "Several languages as something we use and build on."),
	),
	theme(
		"transitions",
		localised("Overganger", "Overgangar", "Transitions"),
		localised("Fra ett sted til det neste: hva vi tar med, og hva vi gjør sammen.", "Frå ein stad til den neste: kva vi tek med, og kva vi gjer saman.", "From one place to the next: what we bring, and what we do together."),
	),
	theme(
		"parent-collaboration",
		localised("Foreldresamarbeid", "Foreldresamarbeid", "Working with parents"),
		localised("Møter, meldinger og den korte praten i garderoben.", "Møte, meldingar og den korte praten i garderoben.", "Meetings, messages and the short talk at the door."),
	),
	theme(
		"participation",
		localised("Medvirkning", "Medverknad", "Participation"),
		localised("Barn og unge er med på å bestemme det som angår dem.", "Barn og unge er med på å bestemme det som vedkjem dei.", "Children and young people have a say in what concerns them."),
	),
	theme(
		"inclusion",
		localised("Inkludering", "Inkludering", "Inclusion"),
		localised("Alle hører til, og tilbudet passer for dem som er her.", "Alle høyrer til, og tilbodet passar for dei som er her.", "Everyone belongs, and what we offer suits those who are here."),
	),
	theme(
		"friendship",
		localised("Vennskap", "Vennskap", "Friendship"),
		localised("Å ha noen å være sammen med, og hva vi gjør når noen ikke har det.", "Å ha nokon å vere saman med, og kva vi gjer når nokon ikkje har det.", "Having someone to be with, and what we do when someone has not."),
	),
	theme(
		"everyday-routines",
		localised("Hverdagsrutiner", "Kvardagsrutinar", "Everyday routines"),
		localised("Måltid, påkledning og hvile som tid for omsorg og læring.", "Måltid, påkleding og kvile som tid for omsorg og læring.", "Meals, dressing and rest as time for care and learning."),
	),
	theme(
		"outdoors",
		localised("Ute og på tur", "Ute og på tur", "Outdoors"),
		localised("Uterommet, nærmiljøet og turene.", "Uterommet, nærmiljøet og turane.", "The yard, the neighbourhood and our outings."),
	),
	theme(
		"movement",
		localised("Kropp og bevegelse", "Kropp og rørsle", "Body and movement"),
		localised("Å bruke kroppen, og rom som innbyr til det.", "Å bruke kroppen, og rom som innbyr til det.", "Using the body, and rooms that invite it."),
	),
	theme(
		"safe-environment",
		localised("Trygt og godt miljø", "Trygt og godt miljø", "A safe and good environment"),
		localised("Å se, melde fra og gjøre noe når noen ikke har det bra.", "Å sjå, melde frå og gjere noko når nokon ikkje har det bra.", "Seeing, speaking up and acting when someone is not well."),
	),
	theme(
		"reading",
		localised("Lesing", "Lesing", "Reading"),
		localised("Å lære å lese, og å lese for å lære, i alle fag.", "Å lære å lese, og å lese for å lære, i alle fag.", "Learning to read, and reading to learn, in every subject."),
	),
	theme(
		"writing",
		localised("Skriving", "Skriving", "Writing"),
		localised("Å skrive for å tenke, lære og bli lest.", "Å skrive for å tenkje, lære og bli lesen.", "Writing to think, to learn and to be read."),
	),
	theme(
		"numeracy",
		localised("Regning", "Rekning", "Numeracy"),
		localised("Tall og mønstre i alle fag, og å forklare hvordan man tenker.", "Tal og mønster i alle fag, og å forklare korleis ein tenkjer.", "Numbers and patterns in every subject, and explaining how one thinks."),
	),
	theme(
		"assessment",
		localised("Vurdering", "Vurdering", "Assessment"),
		localised("Tilbakemeldinger som den som lærer, kan bruke til noe.", "Tilbakemeldingar som den som lærer, kan bruke til noko.", "Feedback that the learner can use."),
	),
	theme(
		"classroom-environment",
		localised("Klassemiljø", "Klassemiljø", "Classroom environment"),
		localised("Ro, trygghet og rom for å prøve.", "Ro, tryggleik og rom for å prøve.", "Calm, safety and room to try."),
	),
	theme(
		"adapted-teaching",
		localised("Tilpasset opplæring", "Tilpassa opplæring", "Adapted teaching"),
		localised("Hvordan opplegget treffer ulike elever i samme rom.", "Korleis opplegget treffer ulike elevar i same rom.", "How teaching reaches different pupils in the same room."),
	),
	theme(
		"absence",
		localised("Fravær", "Fråvær", "Absence"),
		localised("Å merke det tidlig, og å gjøre det lett å komme tilbake.", "Å merke det tidleg, og å gjere det lett å kome tilbake.", "Noticing it early, and making it easy to come back."),
	),
	theme(
		"motivation",
		localised("Motivasjon", "Motivasjon", "Motivation"),
		localised("Hva som får folk til å ville, og til å holde ut.", "Kva som får folk til å ville, og til å halde ut.", "What makes people want to, and keep at it."),
	),
	theme(
		"meals",
		localised("Måltid", "Måltid", "Meals"),
		localised("Maten, roen og praten rundt bordet.", "Maten, roa og praten rundt bordet.", "The food, the calm and the talk around the table."),
	),
	theme(
		"activities",
		localised("Aktiviteter", "Aktivitetar", "Activities"),
		localised("Det vi tilbyr, og det barna finner på selv.", "Det vi tilbyr, og det barna finn på sjølve.", "What we offer, and what the children think of themselves."),
	),
	theme(
		"school-collaboration",
		localised("Samarbeid med skolen", "Samarbeid med skolen", "Working with the school"),
		localised("Det vi vet om hverandre, og det vi gjør sammen.", "Det vi veit om kvarandre, og det vi gjer saman.", "What we know of each other, and what we do together."),
	),
	theme(
		"conflict-resolution",
		localised("Konfliktløsing", "Konfliktløysing", "Conflict resolution"),
		localised("Å stoppe, høre begge og finne en vei videre.", "Å stoppe, høyre begge og finne ein veg vidare.", "Stopping, hearing both and finding a way on."),
	),
	theme(
		"expert-assessment",
		localised("Sakkyndig arbeid", "Sakkunnig arbeid", "Expert assessment"),
		localised("Fra henvisning til råd som kan følges der barnet er.", "Frå tilvising til råd som kan følgjast der barnet er.", "From referral to advice that can be followed where the child is."),
	),
	theme(
		"system-work",
		localised("Systemrettet arbeid", "Systemretta arbeid", "Work with the system"),
		localised("Å støtte barnehagen og skolen, ikke bare den enkelte.", "Å støtte barnehagen og skolen, ikkje berre den enkelte.", "Supporting the kindergarten and the school, not only the individual."),
	),
	theme(
		"early-intervention",
		localised("Tidlig innsats", "Tidleg innsats", "Early intervention"),
		localised("Å komme inn før det har blitt vanskelig.", "Å kome inn før det har blitt vanskeleg.", "Coming in before it has become difficult."),
	),
	theme(
		"guidance",
		localised("Rådgivning og veiledning", "Rådgiving og rettleiing", "Guidance"),
		localised("Samtaler som gjør at andre finner ut av det.", "Samtalar som gjer at andre finn ut av det.", "Conversations that let others work it out."),
	),
	theme(
		"interprofessional-collaboration",
		localised("Tverrfaglig samarbeid", "Tverrfagleg samarbeid", "Interprofessional collaboration"),
		localised("Flere tjenester rundt samme barn, med samme plan.", "Fleire tenester rundt same barn, med same plan.", "Several services around one child, with one plan."),
	),
	theme(
		"learning-at-work",
		localised("Læring i arbeidet", "Læring i arbeidet", "Learning at work"),
		localised("Oppgaver som er vanskelige nok, og tid til å forstå dem.", "Oppgåver som er vanskelege nok, og tid til å forstå dei.", "Tasks that are hard enough, and time to understand them."),
	),
	theme(
		"apprentice-guidance",
		localised("Veiledning av lærlinger", "Rettleiing av lærlingar", "Guiding apprentices"),
		localised("Å vise, spørre og gi tilbakemelding mens arbeidet går.", "Å vise, spørje og gi tilbakemelding medan arbeidet går.", "Showing, asking and giving feedback while the work goes on."),
	),
	theme(
		"safety",
		localised("Helse, miljø og sikkerhet", "Helse, miljø og tryggleik", "Health and safety"),
		localised("Å arbeide trygt, og å si fra om det som nesten gikk galt.", "Å arbeide trygt, og å seie frå om det som nesten gjekk gale.", "Working safely, and reporting what nearly went wrong."),
	),
	theme(
		"craft-quality",
		localised("Faglig kvalitet", "Fagleg kvalitet", "Quality of work"),
		localised("Hva godt arbeid er i faget vårt, og hvordan vi ser det.", "Kva godt arbeid er i faget vårt, og korleis vi ser det.", "What good work is in our trade, and how we see it."),
	),
	theme(
		"documentation",
		localised("Dokumentasjon", "Dokumentasjon", "Documentation"),
		localised("Å vise hva som er gjort og lært, uten at det tar overhånd.", "Å vise kva som er gjort og lært, utan at det tek overhand.", "Showing what has been done and learned, without it taking over."),
	),
	theme(
		"trade-exam",
		localised("Fagprøve", "Fagprøve", "Trade examination"),
		localised("Veien fram til prøven, og hva vi lærer av den.", "Vegen fram til prøva, og kva vi lærer av ho.", "The way to the examination, and what we learn from it."),
	),
	theme(
		"work-environment",
		localised("Arbeidsmiljø", "Arbeidsmiljø", "Working environment"),
		localised("Hvordan det er å være ny her, og å spørre.", "Korleis det er å vere ny her, og å spørje.", "What it is like to be new here, and to ask."),
	),
];

/** Every theme that is recognised wherever it is written, whatever the team offers. */
export const KNOWN_THEMES: readonly Theme[] = [...DEFAULT_THEMES, ...EVERYDAY_THEMES];

const OFFERED: Readonly<Record<SectorId, string>> = {
	kindergarten:
		"play language transitions parent-collaboration participation inclusion friendship everyday-routines outdoors movement multilingualism safe-environment",
	school:
		"reading writing numeracy assessment classroom-environment adapted-teaching participation inclusion transitions parent-collaboration absence motivation",
	"after-school":
		"play friendship participation activities meals outdoors movement inclusion conflict-resolution transitions school-collaboration parent-collaboration",
	"educational-psychological-service":
		"system-work expert-assessment early-intervention guidance interprofessional-collaboration inclusion language reading multilingualism absence transitions participation",
	"vocational-training":
		"learning-at-work apprentice-guidance craft-quality assessment documentation trade-exam safety work-environment school-collaboration motivation inclusion transitions",
};

const BY_ID: ReadonlyMap<string, Theme> = new Map(EVERYDAY_THEMES.map((each) => [each.id, each]));

/** The twelve that a team of each sector is offered at set-up, beside the default themes. */
export const STARTER_THEMES: Readonly<Record<SectorId, readonly Theme[]>> = {
	kindergarten: starters("kindergarten"),
	school: starters("school"),
	"after-school": starters("after-school"),
	"educational-psychological-service": starters("educational-psychological-service"),
	"vocational-training": starters("vocational-training"),
};

function starters(sector: SectorId): readonly Theme[] {
	return OFFERED[sector].split(" ").flatMap((id) => BY_ID.get(id) ?? []);
}
