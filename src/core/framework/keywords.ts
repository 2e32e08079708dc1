// Owns the words that speak of a characteristic or theme, so that a note's text can suggest them.

/** Words are stems: inflection is added when they are looked for. */
export interface Keywords {
	/** Say it by themselves when they come back, or come together. */
	readonly strong: readonly string[];
	/** Add to what others say, and never carry it alone. */
	readonly weak: readonly string[];
}

/**
 * Bokmål and nynorsk are one list: notes mix them, and most words are the same in both; a nynorsk word stands where it differs.
 */
export type KeywordLanguage = "norwegian" | "english";

/**
 * By id: Norwegian `|` English, each strong `;` weak. `skriv` finds skriver and skriving; a stem of five letters or more,
 * or one with `*`, also finds Norwegian compounds (`skjerm`: skjermtid); `felles_mål` is two words, one after the other, the first
 * as it stands. Skule is looked for as skole. The words of a theme's own name count as strong without being listed.
 */
const KEYWORDS: Readonly<Record<string, string>> = {
	"supportive-active-leadership": "leder leiar ledels leiing rektor styrer styrar deleger følge_opp følger_opp følgjer_opp fulgt_opp følgt_opp delt_ansvar ta_ansvar;priorit ansvar støtt forvent oppfølging satsing|leader leadership principal headteacher delegat follow_up followed_up;manager priorit responsib support expect",
	"shared-values-goals": "verdi visjon formål føremål barnesyn elevsyn læringssyn målsetting rammeplan felles_mål felles_språk bli_enig ble_enig blitt_enig bli_einig blei_einig legger_i;mål enig einig ønsk viktig retning bety|valu vision purpose common_goal shared_goal agree_on agreed_on agreed_that stand_for;goal aim agree matter mean",
	"collective-learning-processes": "hverandre kvarandre erfaringsdeling drøft diskuter kollegaveiled kollegarettlei kollegabesøk hospiter kollektiv plenum igp til_orde sammen_om saman_om lærer_av dele_erfaring deler_erfaring;sammen saman kollega runde grupp lytt erfaring tank|each_other one_another peer colleague collective discuss learn_from share_experience;together round group listen experience",
	"practice-development": "prøv utprøv test forsøk juster forbedr forbetr endr tiltak eksperiment virk verk ny_måte slutte_med slutta_med;effekt resultat observer tegn teikn oppdag bytt fortsett utvikl neste_gang neste_gong|try tries tried adjust chang improv experiment test trial;work effect result notice next_time",
	"supportive-environment": "trygg tillit møteplass ramm timeplan vaktlist møterom møtetid planleggingstid arbeidsro tid_til lov_å tør tørr torde turde ressurs bemanning vikar;tid rom romm verktøy ro plan utstyr paus stille struktur|safe trust timetable schedul resourc rota staffing time_to time_for dare;time room tool space calm quiet",
	"professional-community": "kollegi kollega kolleger kollegar personale på_tvers;hverandre kvarandre kultur team samarbeid fellesskap|staffroom collegial colleague;team staff",
	"practice-and-innovation": "nyskap nytenk innover utprøv;endr idé prosjekt|innovat rethink;idea project improv",
	digitalisation: "digital skjerm nettbrett lærerbrett læringsbrett ikt ki chatbot app programmer mobil lydbok lydbøk;data verktøy video brett nett spill|digital screen tablet laptop chatbot ai app software online comput phone;device data tool video",
	"interdisciplinary-topics": "folkehelse livsmestring livsmeistring bærekraft berekraft demokrati medborgar medborger|sustainab democra citizenship",
	"in-depth-learning": "dybde djupn fordyp dypere djupare;forstå sammenheng samanheng lenge|depth deeper deeply;understand connect weeks",
	"involvement-and-collective-processes": "medbestem møteform møtestruktur møteled til_orde;runde stemme møte|involv;round voice meeting everyone",
	"learning-organisation-and-change": "endringsvilje feilkultur omstilling;endr kultur feil|mistake;chang culture fail",
	"shared-reflection": "reflekter ettertank undr;tank spørsmål snakk|reflect wonder;thought question talk",
	"learning-networks": "naboskol skolebesøk;besøk kommune|neighbouring;visit municipality",
	"leadership-and-development": "leder leiar rektor styrer styrar utviklingsarbeid utviklingsplan;satsing priorit struktur mål plan|leader principal priorit;structure plan goal aim",
	play: "leke* leike* rollelek rolleleik frilek frileik lekt leikt;sandkass fantasi krangl bygg|playground pretend;sandpit imagin build",
	language: "ordforråd ordtilfang uttal begrep omgrep flerspråk fleirspråk;ord samtal setning fortell fortel rim|vocabular;word sentence talk story rhyme",
	multilingualism: "flerspråk fleirspråk tospråk morsmål tolk|bilingual interpreter",
	transitions: "skolestart førskol ungdomsskol tilvenning overføring;besøk ny start|handover;visit start new",
	"parent-collaboration": "foreldr foresatt føresett mamma pappa utviklingssamtal;hent melding garderob hjem heim|mother father family families guardian;home message",
	participation: "medvirk medverk elevråd barnemøte|participat",
	inclusion: "inkluder utenfor utanfor tilhør|inclusive includ belong",
	friendship: "venn vener lekekamerat leikekamerat;alene åleine sammen saman|friend;alone together",
	"everyday-routines": "rutin påkled garderob hvilestund kvilestund|routine cloakroom nap",
	outdoors: "ute uterom uteskol uteplass utetid tur skog gapahuk;natur|outdoor outside forest woods;nature walk trip",
	movement: "beveg rørsle motorikk klatr|climb",
	"safe-environment": "mobb krenk ekskluder aktivitetsplan|bully bullied harass",
	reading: "les lese* høytles høgtles bibliotek bøker bøkene bøkar bøkane fagtekst;bok tekst forfatter side høyt høgt rim|aloud librar;book text page chapter",
	writing: "skriv skrev skreiv tekstskap;tekst setning blyant|wrote written;text sentence draft",
	numeracy: "regn rekn matematikk matte*;tall tal mønster telle|math mathematics arithmetic;number pattern count",
	assessment: "vurder tilbakemelding framovermelding karakter underveis måloppnå;kommentar kriteri|assess feedback grade criteria;comment mark",
	"classroom-environment": "klasseregl elevmiljø skolemiljø trygg medelev utenfor utanfor mobb venn;klass ro grupp alene åleine|seating safe belong bully;class calm group friend alone",
	"adapted-teaching": "tilpass spesialundervis spesialpedagog differensier|adapt differentiat",
	absence: "skolevegr borte|attendance truan",
	motivation: "motiver lyst mestring meistring|engag eager",
	meals: "mat lunsj frukost frokost spis|food lunch breakfast eat",
	"conflict-resolution": "konflikt krangl uenig usemj ueinig mekl|conflict quarrel disagree mediat",
	"expert-assessment": "henvis tilvis|referral refer",
	"early-intervention": "forebygg førebygg|prevent",
	guidance: "veiled rettlei rådgi|supervis mentor",
	"interprofessional-collaboration": "ppt barnevern|services",
	safety: "hms verneutstyr vernerund avvik ulykk ulukk|accident hazard",
	documentation: "dokumenter logg",
	"work-environment": "trivsel sykefravær sjukefråvær|workload",
};

const NONE: Keywords = { strong: [], weak: [] };

/** The listed words of a characteristic or theme, by its id; none where nobody has listed any. */
export function keywordsOf(id: string, language: KeywordLanguage): Keywords {
	const part = KEYWORDS[id]?.split("|")[language === "norwegian" ? 0 : 1];
	if (part === undefined) return NONE;
	const [strong, weak] = part.split(";").map(wordsIn);
	return { strong: strong ?? [], weak: weak ?? [] };
}

function wordsIn(list: string): string[] {
	return list.split(" ").filter(Boolean);
}
