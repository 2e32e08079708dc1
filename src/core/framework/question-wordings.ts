// Owns what a question made for schools calls things in the other sectors.
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import type { SectorId } from "./sectors";

/** The sectors that get a wording of their own: Udir's questions already speak to schools. */
export type ReworkedSector = Exclude<SectorId, "school">;

type Word = "framework" | "in_unit" | "leaders" | "shared_time" | "staff" | "staff_def" | "work";

const WORDS: Readonly<Record<ReworkedSector, Readonly<Record<Word, Localised>>>> = {
	kindergarten: {
		framework: { nb: "rammeplanen", nn: "rammeplanen", en: "the framework plan" },
		in_unit: { nb: "i barnehagen vår", nn: "i barnehagen vår", en: "in our kindergarten" },
		leaders: {
			nb: "styrer og pedagogiske ledere",
			nn: "styrar og pedagogiske leiarar",
			en: "the head and the pedagogical leaders",
		},
		shared_time: {
			nb: "personalmøter og plantid",
			nn: "personalmøte og plantid",
			en: "staff meetings and planning time",
		},
		staff: {
			nb: "barnehagelærere, fagarbeidere og assistenter",
			nn: "barnehagelærarar, fagarbeidarar og assistentar",
			en: "kindergarten teachers, skilled workers and assistants",
		},
		staff_def: { nb: "de ansatte", nn: "dei tilsette", en: "the staff" },
		work: {
			nb: "det pedagogiske arbeidet",
			nn: "det pedagogiske arbeidet",
			en: "the pedagogical work",
		},
	},
	"after-school": {
		framework: { nb: "rammeplanen for SFO", nn: "rammeplanen for SFO", en: "the framework plan for SFO" },
		in_unit: { nb: "i SFO-en vår", nn: "i SFO-en vår", en: "in our after-school programme" },
		leaders: {
			nb: "SFO-leder og rektor",
			nn: "SFO-leiar og rektor",
			en: "the SFO leader and the principal",
		},
		shared_time: {
			nb: "møte- og planleggingstiden",
			nn: "møte- og planleggingstida",
			en: "meeting and planning time",
		},
		staff: { nb: "SFO-ansatte", nn: "SFO-tilsette", en: "SFO staff" },
		staff_def: { nb: "de ansatte", nn: "dei tilsette", en: "the staff" },
		work: { nb: "innholdet i SFO", nn: "innhaldet i SFO", en: "the content of SFO" },
	},
	"educational-psychological-service": {
		framework: { nb: "mandatet", nn: "mandatet", en: "our mandate" },
		in_unit: { nb: "i PP-tjenesten vår", nn: "i PP-tenesta vår", en: "in our service" },
		leaders: { nb: "PPT-leder", nn: "PPT-leiar", en: "the head of the service" },
		shared_time: {
			nb: "fagmøter og felles arbeidstid",
			nn: "fagmøte og felles arbeidstid",
			en: "professional meetings and shared working time",
		},
		staff: { nb: "PP-rådgivere", nn: "PP-rådgivarar", en: "PPT advisers" },
		staff_def: { nb: "rådgiverne", nn: "rådgivarane", en: "the advisers" },
		work: { nb: "det faglige arbeidet", nn: "det faglege arbeidet", en: "the professional work" },
	},
	"vocational-training": {
		framework: { nb: "læreplanen i faget", nn: "læreplanen i faget", en: "the curriculum for the trade" },
		in_unit: { nb: "i lærebedriften vår", nn: "i lærebedrifta vår", en: "in our training company" },
		leaders: {
			nb: "ledere i bedriften og opplæringskontoret",
			nn: "leiarar i bedrifta og opplæringskontoret",
			en: "leaders in the company and the training office",
		},
		shared_time: { nb: "møtetiden", nn: "møtetida", en: "our meeting time" },
		staff: {
			nb: "instruktører og faglige ledere",
			nn: "instruktørar og faglege leiarar",
			en: "instructors and training supervisors",
		},
		staff_def: { nb: "instruktørene", nn: "instruktørane", en: "the instructors" },
		work: { nb: "opplæringen", nn: "opplæringa", en: "the training" },
	},
};

export const REWORKED_SECTORS = Object.keys(WORDS) as readonly ReworkedSector[];

/** `adapted` with the sector's words in its slots; a slot that no sector fills, like `{focus}`, stays. */
export function wordFor(sector: ReworkedSector, adapted: Localised): Localised {
	const words: Readonly<Record<string, Localised | undefined>> = WORDS[sector];
	const filled = LANGUAGES.map((language) => [
		language,
		adapted[language].replace(/\{(\w+)\}/g, (slot, name: string) => words[name]?.[language] ?? slot),
	]);
	return Object.fromEntries(filled) as Localised;
}
