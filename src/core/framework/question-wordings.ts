// Owns what a question made for schools calls things in the other sectors.
import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { localised } from "./localised";
import type { SectorId } from "./sectors";

/** The sectors that get a wording of their own: Udir's questions already speak to schools. */
export type ReworkedSector = Exclude<SectorId, "school">;

type Word = "framework" | "in_unit" | "leaders" | "shared_time" | "staff" | "staff_def" | "work";

const WORDS: Readonly<Record<ReworkedSector, Readonly<Record<Word, Localised>>>> = {
	kindergarten: {
		framework: localised("rammeplanen", "rammeplanen", "the framework plan"),
		in_unit: localised("i barnehagen vår", "i barnehagen vår", "in our kindergarten"),
		leaders: localised(
			"styrer og pedagogiske ledere",
			"styrar og pedagogiske leiarar",
			"the head and the pedagogical leaders",
		),
		shared_time: localised("personalmøter og plantid", "personalmøte og plantid", "staff meetings and planning time"),
		staff: localised(
			"barnehagelærere, fagarbeidere og assistenter",
			"barnehagelærarar, fagarbeidarar og assistentar",
			"kindergarten teachers, skilled workers and assistants",
		),
		staff_def: localised("de ansatte", "dei tilsette", "the staff"),
		work: localised("det pedagogiske arbeidet", "det pedagogiske arbeidet", "the pedagogical work"),
	},
	"after-school": {
		framework: localised("rammeplanen for SFO", "rammeplanen for SFO", "the framework plan for SFO"),
		in_unit: localised("i SFO-en vår", "i SFO-en vår", "in our after-school programme"),
		leaders: localised("SFO-leder og rektor", "SFO-leiar og rektor", "the SFO leader and the principal"),
		shared_time: localised("møte- og planleggingstiden", "møte- og planleggingstida", "meeting and planning time"),
		staff: localised("SFO-ansatte", "SFO-tilsette", "SFO staff"),
		staff_def: localised("de ansatte", "dei tilsette", "the staff"),
		work: localised("innholdet i SFO", "innhaldet i SFO", "the content of SFO"),
	},
	"educational-psychological-service": {
		framework: localised("mandatet", "mandatet", "our mandate"),
		in_unit: localised("i PP-tjenesten vår", "i PP-tenesta vår", "in our service"),
		leaders: localised("PPT-leder", "PPT-leiar", "the head of the service"),
		shared_time: localised(
			"fagmøter og felles arbeidstid",
			"fagmøte og felles arbeidstid",
			"professional meetings and shared working time",
		),
		staff: localised("PP-rådgivere", "PP-rådgivarar", "PPT advisers"),
		staff_def: localised("rådgiverne", "rådgivarane", "the advisers"),
		work: localised("det faglige arbeidet", "det faglege arbeidet", "the professional work"),
	},
	"vocational-training": {
		framework: localised("læreplanen i faget", "læreplanen i faget", "the curriculum for the trade"),
		in_unit: localised("i lærebedriften vår", "i lærebedrifta vår", "in our training company"),
		leaders: localised(
			"ledere i bedriften og opplæringskontoret",
			"leiarar i bedrifta og opplæringskontoret",
			"leaders in the company and the training office",
		),
		shared_time: localised("møtetiden", "møtetida", "our meeting time"),
		staff: localised(
			"instruktører og faglige ledere",
			"instruktørar og faglege leiarar",
			"instructors and training supervisors",
		),
		staff_def: localised("instruktørene", "instruktørane", "the instructors"),
		work: localised("opplæringen", "opplæringa", "the training"),
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
