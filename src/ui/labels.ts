// Owns what the interface calls the values of facets: ids become words in the user's language.

import { METHODS } from "../core/framework/methods";
import { NOTE_TYPES } from "../core/framework/note-types";
import { SECTORS } from "../core/framework/sectors";
import type { SectorId } from "../core/framework/sectors";
import { NONE } from "../core/index/facets";
import type { FacetId } from "../core/index/facets";
import type { Language, Localised } from "../core/language";
import type { Vocabulary } from "../core/note/vocabulary";
import type { OverviewTexts } from "../i18n/overview-en";

const UNIT: Localised = { nb: "Enhet", nn: "Eining", en: "Unit" };
const TYPE_NAMES: ReadonlyMap<string, Localised> = new Map(NOTE_TYPES.map(({ id, name }) => [id, name]));
const METHOD_NAMES: ReadonlyMap<string, Localised> = new Map(METHODS.map(({ id, name }) => [id, name]));

/** What the sector calls a unit: Trinn, Avdeling, Base …; "Enhet" until the team has said where it works. */
export function unitName(sector: SectorId | null, language: Language): string {
	return (SECTORS.find(({ id }) => id === sector)?.unitName ?? UNIT)[language];
}

/** The first letter in upper case; labels are written in lower case where they become tags and properties. */
export function capitalised(text: string): string {
	const first = text.codePointAt(0);
	if (first === undefined) return text;
	const letter = String.fromCodePoint(first);
	return letter.toUpperCase() + text.slice(letter.length);
}

export interface LabelSource {
	readonly vocabulary: Vocabulary;
	readonly language: Language;
	readonly texts: OverviewTexts;
	readonly sector: SectorId | null;
}

/** The labels of one language under one vocabulary. What no one has listed is shown as written. */
export class FacetLabels {
	constructor(private readonly source: LabelSource) {}

	facet(facet: FacetId): string {
		return facet === "unit" ? unitName(this.source.sector, this.source.language) : this.source.texts.facets[facet];
	}

	/** In full: "Støttende og aktiv ledelse", "Møte", "november 2026". */
	value(facet: FacetId, value: string): string {
		const { language, texts, vocabulary } = this.source;
		if (value === NONE) return this.none(facet);
		switch (facet) {
			case "characteristic":
			case "theme":
				return capitalised(vocabulary.label(facet, value, language));
			case "type":
				return capitalised(TYPE_NAMES.get(value)?.[language] ?? value);
			case "method":
				return capitalised(METHOD_NAMES.get(value)?.[language] ?? value);
			case "month":
				return capitalised(this.month(value));
			case "state":
				return value === "planned" ? texts.planned : texts.written;
			case "follow-ups":
				return texts.hasFollowUps;
			case "unit":
			case "series":
			case "author":
				return value;
		}
	}

	/** For narrow places: "Ledelse". */
	short(facet: FacetId, value: string): string {
		const { vocabulary, language } = this.source;
		if (facet !== "characteristic" || value === NONE) return this.value(facet, value);
		return vocabulary.shortLabel(facet, value, language);
	}

	/** A sentence or two on what it is about, or "". */
	definition(facet: FacetId, value: string): string {
		if (value === NONE || (facet !== "characteristic" && facet !== "theme")) return "";
		return this.source.vocabulary.definition(facet, value, this.source.language);
	}

	private none(facet: FacetId): string {
		const { none } = this.source.texts;
		switch (facet) {
			case "characteristic":
			case "theme":
				return none.tagged;
			case "unit":
				return none.unit(this.facet("unit").toLowerCase());
			case "type":
			case "method":
			case "series":
			case "month":
			case "author":
				return none[facet];
			case "state":
			case "follow-ups":
				return "";
		}
	}

	private month(value: string): string {
		const name = this.source.texts.months[Number(value.slice(5, 7)) - 1];
		return name === undefined ? value : `${name} ${value.slice(0, 4)}`;
	}
}
