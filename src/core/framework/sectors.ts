// Owns the five sectors, what they call a unit, and what their rules ask of them.
import type { Localised } from "../language";
import { alike, localised } from "./localised";

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
		name: localised("barnehage", "barnehage", "kindergarten"),
		unitName: localised("Avdeling", "Avdeling", "Department"),
		duty: localised(
			"En barnehage skal lære som organisasjon, og arbeidet med barna skal følge lov, forskrift og rammeplan.",
			"Ein barnehage skal lære som organisasjon, og arbeidet med barna skal følgje lov, forskrift og rammeplan.",
			"A kindergarten is to learn as an organisation, and its work with the children is to follow law, regulations and the framework plan.",
		),
		dutyKind: "rule",
		rewordedFor: localised("Omskrevet for barnehage", "Omskrive for barnehage", "Reworded for kindergarten"),
	},
	{
		id: "school",
		name: localised("skole", "skole", "school"),
		unitName: localised("Trinn", "Trinn", "Year group"),
		duty: localised(
			"I en skole skal de som arbeider der, være et fagfellesskap som sammen tenker over verdiene sine og gjør praksisen stadig bedre.",
			"I ein skole skal dei som arbeider der, vere ein fagfellesskap som saman tenkjer over verdiane sine og gjer praksisen stadig betre.",
			"Those who work in a school are to be a professional community that thinks about its values together and keeps improving its practice.",
		),
		dutyKind: "rule",
		rewordedFor: localised("Omskrevet for skole", "Omskrive for skole", "Reworded for school"),
	},
	{
		id: "after-school",
		name: localised("SFO", "SFO", "after-school programme (SFO)"),
		unitName: alike("Base"),
		duty: localised(
			"SFO skal lære i fellesskap, og med jevne mellomrom se på praksisen sin og gjøre den bedre.",
			"SFO skal lære i fellesskap, og med jamne mellomrom sjå på praksisen sin og gjere han betre.",
			"The after-school programme is to learn together, and regularly look at its practice and improve it.",
		),
		dutyKind: "rule",
		rewordedFor: localised("Omskrevet for SFO", "Omskrive for SFO", "Reworded for after-school programmes"),
	},
	{
		id: "educational-psychological-service",
		name: localised("PP-tjenesten", "PP-tenesta", "educational-psychological service (PPT)"),
		unitName: localised("Skole", "Skole", "School"),
		duty: localised(
			"PP-tjenesten skal hjelpe barnehager og skoler så de utvikler både kompetansen og organisasjonen sin.",
			"PP-tenesta skal hjelpe barnehagar og skolar så dei utviklar både kompetansen og organisasjonen sin.",
			"The service is to help kindergartens and schools develop both their competence and their organisation.",
		),
		dutyKind: "rule",
		rewordedFor: localised(
			"Omskrevet for PP-tjenesten",
			"Omskrive for PP-tenesta",
			"Reworded for the educational-psychological service",
		),
	},
	{
		id: "vocational-training",
		name: localised("fagopplæring", "fagopplæring", "vocational training"),
		unitName: localised("Bedrift", "Bedrift", "Company"),
		duty: localised(
			"Rådet til alle sektorene gjelder også her: Gi rom for fellesskap der de ansatte lærer av hverandre.",
			"Rådet til alle sektorane gjeld også her: Gi rom for fellesskapar der dei tilsette lærer av kvarandre.",
			"The advice to every sector holds here too: make room for communities where staff learn from each other.",
		),
		dutyKind: "advice",
		rewordedFor: localised("Omskrevet for fagopplæring", "Omskrive for fagopplæring", "Reworded for vocational training"),
	},
];
