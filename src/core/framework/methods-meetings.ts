// Owns the methods for groups, which close with the method check.
import type { Method } from "./method";
import { DEVELOP_PRACTICE_TOGETHER, FILM_PROFESSIONAL_COMMUNITY } from "./sources";

const LEARNING_MEETING: Method = {
	id: "learning-meeting",
	name: { nb: "Lærende møte", nn: "Lærande møte", en: "Learning meeting" },
	type: "meeting",
	purpose: {
		nb: "Bruke møtetiden til å lære og bli enige om noe å prøve",
		nn: "Bruke møtetida til å lære og bli einige om noko å prøve",
		en: "Use meeting time to learn and agree on something to try",
	},
	groupSize: {
		nb: "4–12, flere deles i grupper",
		nn: "4–12, fleire blir delte i grupper",
		en: "4–12, more are split into groups",
	},
	minutes: 60,
	stages: ["find-ideas", "try", "evaluate"],
	steps: [
		{
			text: {
				nb: "Innsjekk og oppfølging: hva prøvde vi siden sist?",
				nn: "Innsjekk og oppfølging: kva prøvde vi sidan sist?",
				en: "Check-in and follow-up: what did we try since last time?",
			},
			minutes: 8,
		},
		{
			text: {
				nb: "Mål for møtet og kobling til verdier og mål",
				nn: "Mål for møtet og kopling til verdiar og mål",
				en: "Aim of the meeting, and link to values and goals",
			},
			minutes: 4,
		},
		{
			text: {
				nb: "Innspill: praksis, eksempel, tekst eller data",
				nn: "Innspel: praksis, døme, tekst eller data",
				en: "Input: practice, example, text or data",
			},
			minutes: 8,
		},
		{
			text: {
				nb: "Felles refleksjon (for eksempel IGP)",
				nn: "Felles refleksjon (til dømes IGP)",
				en: "Shared reflection (for example individual–group–plenary)",
			},
			minutes: 22,
		},
		{
			text: {
				nb: "Bestem: hva prøver vi, hvem, når, og hva ser vi etter?",
				nn: "Bestem: kva prøver vi, kven, når, og kva ser vi etter?",
				en: "Decide: what do we try, who, when, and what signs do we look for?",
			},
			minutes: 10,
		},
		{
			text: {
				nb: "Oppsummer: informasjon sendes ut skriftlig",
				nn: "Oppsummer: informasjon går ut skriftleg",
				en: "Sum up: information goes out in writing",
			},
			minutes: 3,
		},
	],
	characteristics: ["collective-learning-processes", "supportive-environment", "supportive-active-leadership"],
	themes: ["involvement-and-collective-processes", "leadership-and-development"],
	forOne: false,
	closesWithCheck: true,
	sensitive: false,
	howTo: {
		nb: "Én følger tiden, én skriver i notatet. Det som bare er informasjon, går ut skriftlig, så møtet kan brukes til å lære.",
		nn: "Éin følgjer tida, éin skriv i notatet. Det som berre er informasjon, går ut skriftleg, så møtet kan brukast til å lære.",
		en: "One keeps time, one writes in the note. What is only information goes out in writing, so that the meeting can be used to learn.",
	},
	sources: [
		FILM_PROFESSIONAL_COMMUNITY,
		DEVELOP_PRACTICE_TOGETHER,
		"https://forskningogforandring.dk/index.php/fof/article/view/1003",
	],
};

const IGP: Method = {
	id: "igp",
	name: {
		nb: "IGP (individ–gruppe–plenum)",
		nn: "IGP (individ–gruppe–plenum)",
		en: "Individual–group–plenary",
	},
	type: "meeting",
	purpose: {
		nb: "Alle får tenke først og komme til orde",
		nn: "Alle får tenkje først og kome til orde",
		en: "Everyone thinks first and is heard",
	},
	groupSize: { nb: "3–8 per gruppe", nn: "3–8 per gruppe", en: "3–8 per group" },
	minutes: 35,
	stages: ["map", "find-ideas"],
	steps: [
		{
			text: {
				nb: "Innled: spørsmålet og gangen i det",
				nn: "Innlei: spørsmålet og gangen i det",
				en: "Introduce the question and the process",
			},
			minutes: 2,
		},
		{
			text: {
				nb: "Individuelt: skriv egne tanker i stillhet",
				nn: "Individuelt: skriv eigne tankar i stille",
				en: "Individual: write your own thoughts in silence",
			},
			minutes: 3,
			alone: true,
		},
		{
			text: {
				nb: "Gruppe, runde: ett synspunkt hver, uten kommentarer. Lederen av gruppen er ikke først",
				nn: "Gruppe, runde: eitt synspunkt kvar, utan kommentarar. Leiaren av gruppa er ikkje først",
				en: "Group round: one view each, no comments. The group leader does not go first",
			},
			minutes: 8,
		},
		{
			text: {
				nb: "Gruppe, drøfting: samle det viktigste",
				nn: "Gruppe, drøfting: samle det viktigaste",
				en: "Group discussion: gather what matters most",
			},
			minutes: 8,
		},
		{
			text: {
				nb: "Plenum: hver gruppe deler ett punkt",
				nn: "Plenum: kvar gruppe deler eitt punkt",
				en: "Plenary: each group shares one point",
			},
			minutes: 7,
		},
		{
			text: {
				nb: "Avslutt: hva prøver vi, hvem og når?",
				nn: "Avslutt: kva prøver vi, kven og når?",
				en: "Close: what do we try, who and when?",
			},
			minutes: 2,
		},
	],
	characteristics: ["collective-learning-processes", "supportive-environment"],
	themes: ["shared-reflection", "involvement-and-collective-processes"],
	forOne: false,
	closesWithCheck: true,
	sensitive: false,
	howTo: {
		nb: "Alle skriver alene først, så går ordet rundt i små grupper, og til slutt samles det i plenum. Hold tidene, særlig den stille.",
		nn: "Alle skriv åleine først, så går ordet rundt i små grupper, og til slutt blir det samla i plenum. Hald tidene, særleg den stille.",
		en: "Everyone writes alone first, then the word goes round in small groups, and at the end it is gathered in plenary. Keep to the times, the silent one above all.",
	},
	sources: [
		"https://www.ks.no/fagomrader/barn-og-unge/ks-led/metoder-og-verktoy/igpi/",
		"https://www.prosessverktoy.no/verktoy/i-g-p-individuell-gruppe-plenum",
		"https://distriktssenteret.no/verktoy/igp-metoden/",
	],
};

const PEER_SUPERVISION: Method = {
	id: "peer-supervision",
	name: {
		nb: "Kollegaveiledning i gruppe",
		nn: "Kollegarettleiing i gruppe",
		en: "Peer supervision in a group",
	},
	type: "peer-supervision",
	purpose: {
		nb: "Hjelpe en saksgiver å se sin egen sak på nytt",
		nn: "Hjelpe ein saksgivar å sjå si eiga sak på nytt",
		en: "Help a case-giver see their own case anew",
	},
	groupSize: { nb: "4–8, helst 6–8", nn: "4–8, helst 6–8", en: "4–8, preferably 6–8" },
	minutes: 55,
	stages: ["map", "find-ideas"],
	steps: [
		{
			text: {
				nb: "Ramme: roller, tid og taushetsplikt. Saken anonymiseres",
				nn: "Ramme: roller, tid og teieplikt. Saka blir anonymisert",
				en: "Frame: roles, time and confidentiality. The case is anonymised",
			},
			minutes: 3,
		},
		{
			text: {
				nb: "Saksgiveren legger fram saken og spørsmålet sitt",
				nn: "Saksgivaren legg fram saka og spørsmålet sitt",
				en: "The case-giver presents the case and the question",
			},
			minutes: 7,
		},
		{
			text: {
				nb: "Oppklarende spørsmål (korte svar)",
				nn: "Oppklarande spørsmål (korte svar)",
				en: "Clarifying questions (short answers)",
			},
			minutes: 5,
		},
		{
			text: {
				nb: "Runde med åpne spørsmål, ett hver",
				nn: "Runde med opne spørsmål, eitt kvar",
				en: "Round of open questions, one each",
			},
			minutes: 10,
		},
		{
			text: {
				nb: "Saksgiveren presiserer hva saken nå handler om",
				nn: "Saksgivaren presiserer kva saka no handlar om",
				en: "The case-giver states what the case is about now",
			},
			minutes: 3,
		},
		{
			text: {
				nb: "Gruppen reflekterer høyt; saksgiveren lytter og er utenfor sirkelen",
				nn: "Gruppa reflekterer høgt; saksgivaren lyttar og er utanfor sirkelen",
				en: "The group reflects aloud; the case-giver listens from outside the circle",
			},
			minutes: 12,
		},
		{
			text: {
				nb: "Råd, bare hvis saksgiveren ber om det",
				nn: "Råd, berre om saksgivaren ber om det",
				en: "Advice, only if the case-giver asks for it",
			},
			minutes: 5,
		},
		{
			text: {
				nb: "Saksgiveren oppsummerer: hva tar jeg med, hva prøver jeg?",
				nn: "Saksgivaren oppsummerer: kva tek eg med, kva prøver eg?",
				en: "The case-giver sums up: what do I take with me, what will I try?",
			},
			minutes: 5,
		},
	],
	characteristics: ["collective-learning-processes", "practice-development", "supportive-environment"],
	themes: ["professional-community"],
	forOne: false,
	closesWithCheck: true,
	sensitive: true,
	howTo: {
		nb: "Én har en sak, én leder, resten spør før noen gir råd. Saken skal ikke kunne kjennes igjen av andre.",
		nn: "Éin har ei sak, éin leier, resten spør før nokon gir råd. Andre skal ikkje kunne kjenne att saka.",
		en: "One brings a case, one leads, the rest ask before anyone advises. Nobody else must be able to recognise the case.",
	},
	sources: [
		"https://lisveileder.no/gruppeveiledning/veilednings-moter/reflekterende-team",
		"https://www.uv.uio.no/iped/forskning/prosjekter/wittek-kollegaveiledning-i-undervisning-og-veiledning/index.html",
		DEVELOP_PRACTICE_TOGETHER,
	],
};

const EXPERIENCE_SHARING: Method = {
	id: "experience-sharing",
	name: { nb: "Erfaringsdeling (runde)", nn: "Erfaringsdeling (runde)", en: "Sharing of experience (round)" },
	type: "meeting",
	purpose: {
		nb: "Dele det som er prøvd, og gjøre det til felles kunnskap",
		nn: "Dele det som er prøvd, og gjere det til felles kunnskap",
		en: "Share what has been tried and turn it into shared knowledge",
	},
	groupSize: { nb: "3–8", nn: "3–8", en: "3–8" },
	minutes: 50,
	stages: ["find-ideas", "evaluate"],
	steps: [
		{
			text: {
				nb: "Tenk: én ting jeg har prøvd",
				nn: "Tenk: éin ting eg har prøvd",
				en: "Think: one thing I have tried",
			},
			minutes: 3,
			alone: true,
		},
		{
			text: {
				nb: "Runde, 3 min hver: hva gjorde jeg, hva skjedde, hva lærte jeg? 1 min til spørsmål",
				nn: "Runde, 3 min kvar: kva gjorde eg, kva skjedde, kva lærte eg? 1 min til spørsmål",
				en: "Round, 3 min each: what did I do, what happened, what did I learn? 1 min for questions",
			},
			minutes: 24,
		},
		{ text: { nb: "Mønstre: hva går igjen?", nn: "Mønster: kva går igjen?", en: "Patterns: what recurs?" }, minutes: 8 },
		{
			text: {
				nb: "Hva tar hver av oss i bruk til neste gang?",
				nn: "Kva tek kvar av oss i bruk til neste gong?",
				en: "What will each of us use before next time?",
			},
			minutes: 5,
		},
		{
			text: {
				nb: "Skriv én felles erfaring",
				nn: "Skriv éi felles erfaring",
				en: "Write down one shared lesson",
			},
			minutes: 5,
		},
	],
	characteristics: ["collective-learning-processes", "practice-development"],
	themes: ["professional-community", "learning-networks"],
	forOne: false,
	closesWithCheck: true,
	sensitive: false,
	howTo: {
		nb: "Alle får like lang tid, og ingen blir avbrutt. Runden er regnet for seks; blir dere flere, del dere i to.",
		nn: "Alle får like lang tid, og ingen blir avbrotne. Runden er rekna for seks; blir de fleire, del dykk i to.",
		en: "Everyone gets the same time, and nobody is interrupted. The round is sized for six; if there are more of you, split in two.",
	},
	sources: [DEVELOP_PRACTICE_TOGETHER, FILM_PROFESSIONAL_COMMUNITY],
};

const METHOD_CHECK: Method = {
	id: "method-check",
	name: { nb: "Evaluer metoden", nn: "Evaluer metoden", en: "Evaluate the method" },
	type: "evaluation",
	purpose: {
		nb: "Se om fremgangsmåten passet, hver gang",
		nn: "Sjå om framgangsmåten passa, kvar gong",
		en: "See whether the approach fitted, every time",
	},
	groupSize: { nb: "Alle som var med", nn: "Alle som var med", en: "Everyone who took part" },
	minutes: 5,
	stages: ["evaluate"],
	steps: [],
	characteristics: ["supportive-active-leadership", "supportive-environment"],
	themes: ["leadership-and-development"],
	forOne: false,
	closesWithCheck: true,
	sensitive: false,
	howTo: {
		nb: "Gi 1 til 4 for hvor godt metoden passet temaet, prosessen og gruppen. Bli enige om den skal beholdes, tilpasses eller byttes.",
		nn: "Gi 1 til 4 for kor godt metoden passa temaet, prosessen og gruppa. Bli einige om han skal behaldast, tilpassast eller byttast.",
		en: "Give 1 to 4 for how well the method fitted the topic, the stage and the group. Agree whether to keep, adapt or replace it.",
	},
	sources: [DEVELOP_PRACTICE_TOGETHER],
};

export const MEETING_METHODS: readonly Method[] = [
	LEARNING_MEETING,
	IGP,
	EXPERIENCE_SHARING,
	PEER_SUPERVISION,
	METHOD_CHECK,
];
