// Owns the five sectors, what they call a unit, and what their rules ask of them.
import type { Localised } from "../language";

export type SectorId =
	| "kindergarten"
	| "school"
	| "after-school"
	| "educational-psychological-service"
	| "vocational-training";

export interface Sector {
	readonly id: SectorId;
	readonly name: Localised;
	/** What the interface calls the `unit` property here. */
	readonly unitName: Localised;
	/** What the sector's rules ask of it, in our words; where there is no rule of its own, the common advice. */
	readonly duty: Localised;
	/** "advice": the documents have no duty for this sector, so the common recommendation is shown. */
	readonly dutyKind: "rule" | "advice";
	/** "Reworded for …", the mark beside a question in this sector's wording. */
	readonly rewordedFor: Localised;
}

/** Facts from Utdanningsdirektoratet, "Utvikle praksis sammen"; vocational training has no duty text there. */
export const SECTORS: readonly Sector[] = [
	{
		id: "kindergarten",
		name: { nb: "barnehage", nn: "barnehage", en: "kindergarten" },
		unitName: { nb: "Avdeling", nn: "Avdeling", en: "Department" },
		duty: {
			nb: "En barnehage skal lære som organisasjon, og arbeidet med barna skal følge lov, forskrift og rammeplan.",
			nn: "Ein barnehage skal lære som organisasjon, og arbeidet med barna skal følgje lov, forskrift og rammeplan.",
			en: "A kindergarten is to learn as an organisation, and its work with the children is to follow law, regulations and the framework plan.",
		},
		dutyKind: "rule",
		rewordedFor: { nb: "Omskrevet for barnehage", nn: "Omskrive for barnehage", en: "Reworded for kindergarten" },
	},
	{
		id: "school",
		name: { nb: "skole", nn: "skole", en: "school" },
		unitName: { nb: "Trinn", nn: "Trinn", en: "Year group" },
		duty: {
			nb: "I en skole skal de som arbeider der, være et fagfellesskap som sammen tenker over verdiene sine og gjør praksisen stadig bedre.",
			nn: "I ein skole skal dei som arbeider der, vere ein fagfellesskap som saman tenkjer over verdiane sine og gjer praksisen stadig betre.",
			en: "Those who work in a school are to be a professional community that thinks about its values together and keeps improving its practice.",
		},
		dutyKind: "rule",
		rewordedFor: { nb: "Omskrevet for skole", nn: "Omskrive for skole", en: "Reworded for school" },
	},
	{
		id: "after-school",
		name: { nb: "SFO", nn: "SFO", en: "after-school programme (SFO)" },
		unitName: { nb: "Base", nn: "Base", en: "Base" },
		duty: {
			nb: "SFO skal lære i fellesskap, og med jevne mellomrom se på praksisen sin og gjøre den bedre.",
			nn: "SFO skal lære i fellesskap, og med jamne mellomrom sjå på praksisen sin og gjere han betre.",
			en: "The after-school programme is to learn together, and regularly look at its practice and improve it.",
		},
		dutyKind: "rule",
		rewordedFor: { nb: "Omskrevet for SFO", nn: "Omskrive for SFO", en: "Reworded for after-school programmes" },
	},
	{
		id: "educational-psychological-service",
		name: { nb: "PP-tjenesten", nn: "PP-tenesta", en: "educational-psychological service (PPT)" },
		unitName: { nb: "Skole", nn: "Skole", en: "School" },
		duty: {
			nb: "PP-tjenesten skal hjelpe barnehager og skoler så de utvikler både kompetansen og organisasjonen sin.",
			nn: "PP-tenesta skal hjelpe barnehagar og skolar så dei utviklar både kompetansen og organisasjonen sin.",
			en: "The service is to help kindergartens and schools develop both their competence and their organisation.",
		},
		dutyKind: "rule",
		rewordedFor: {
			nb: "Omskrevet for PP-tjenesten",
			nn: "Omskrive for PP-tenesta",
			en: "Reworded for the educational-psychological service",
		},
	},
	{
		id: "vocational-training",
		name: { nb: "fagopplæring", nn: "fagopplæring", en: "vocational training" },
		unitName: { nb: "Bedrift", nn: "Bedrift", en: "Company" },
		duty: {
			nb: "Rådet til alle sektorene gjelder også her: Gi rom for fellesskap der de ansatte lærer av hverandre.",
			nn: "Rådet til alle sektorane gjeld òg her: Gi rom for fellesskapar der dei tilsette lærer av kvarandre.",
			en: "The advice to every sector holds here too: make room for communities where staff learn from each other.",
		},
		dutyKind: "advice",
		rewordedFor: {
			nb: "Omskrevet for fagopplæring",
			nn: "Omskrive for fagopplæring",
			en: "Reworded for vocational training",
		},
	},
];
