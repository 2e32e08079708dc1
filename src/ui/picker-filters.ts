// Owns the lists that narrow the templates: time, people and stage.

import { STAGES } from "../core/framework/stages";
import { NO_FILTER, TIMES } from "../core/templates/choice";
import type { TemplateFilter, TemplateSize } from "../core/templates/choice";
import type { UiContext } from "./context";
import { capitalised } from "./labels";
import type { PickerBar } from "./picker-bar";

/** Adds them to `bar`; `changed` is told each time one is set. */
export function addFilters(bar: PickerBar, { language, texts }: UiContext, changed: (filter: TemplateFilter) => void): void {
	const { picker, templates } = texts;
	let filter = NO_FILTER;
	const add = (key: keyof TemplateFilter, name: string, options: readonly (readonly [string, string])[]): void => {
		// What the list is about stands in it until something is chosen.
		const select = bar.addSelect(name, [["", name], ...options], (value) => {
			filter = { ...filter, [key]: value };
			select.toggleClass("is-active", value !== "");
			changed(filter);
		});
	};
	const sizes: Record<TemplateSize, string> = { alone: templates.alone, pair: templates.pair, group: "3–12", large: "> 12" };
	add("time", templates.time, Object.keys(TIMES).map((time) => [time, time === "longer" ? `> ${picker.minutes(60)}` : `≤ ${picker.minutes(Number(time))}`]));
	add("size", templates.people, Object.entries(sizes).map(([size, text]) => [size, capitalised(text)]));
	add("stage", templates.stage, STAGES.map(({ id, name }) => [id, capitalised(name[language])]));
}
