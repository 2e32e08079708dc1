// Owns the order in which the values of a facet stand: the framework's and the team's own, then by name.

import { METHODS } from "../../core/framework/methods";
import { NOTE_TYPES } from "../../core/framework/note-types";
import { NONE } from "../../core/index/facets";
import type { FacetId } from "../../core/index/facets";
import { foldText, sortForm } from "../../core/index/fold-text";
import type { Vocabulary } from "../../core/note/vocabulary";
import type { FacetLabels } from "../labels";

export class FacetOrder {
	constructor(
		private readonly vocabulary: Vocabulary,
		private readonly labels: FacetLabels,
	) {}

	/** The values that have a place of their own, in their order. */
	offered(facet: FacetId): readonly string[] {
		switch (facet) {
			case "characteristic":
				return this.vocabulary.characteristicIds();
			case "theme":
				return this.vocabulary.offeredThemes().map(({ id }) => id);
			case "type":
				return NOTE_TYPES.map(({ id }) => id);
			case "method":
				return METHODS.map(({ id }) => id);
			case "state":
				return ["written", "planned"];
			case "unit":
			case "series":
			case "month":
			case "author":
			case "follow-ups":
				return [];
		}
	}

	/** By label, as in a Norwegian list. */
	compare(facet: FacetId): (a: string, b: string) => number {
		const key = (value: string): string => sortForm(foldText(this.labels.value(facet, value)));
		return (a, b) => {
			const [left, right] = [key(a), key(b)];
			if (left === right) return a < b ? -1 : 1;
			return left < right ? -1 : 1;
		};
	}

	sorted<T extends { readonly value: string }>(facet: FacetId, values: readonly T[]): T[] {
		const offered = this.offered(facet);
		const compare = this.compare(facet);
		const place = ({ value }: T): number => {
			if (value === NONE) return offered.length + 1;
			const at = offered.indexOf(value);
			return at < 0 ? offered.length : at;
		};
		return [...values].sort((a, b) => place(a) - place(b) || compare(a.value, b.value));
	}
}
