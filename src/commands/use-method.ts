// Owns using a method from where it is read about: its template goes into the note one looks at, or into a new one.

import type { MethodId } from "../core/framework/methods";
import type { UiContext } from "../ui/context";
import { tellTemplateProblems } from "../ui/template-problems";
import type { PraksisCommand } from "./command";
import { insertHereOrNew } from "./insert-template";

/** Not in the palette. A team's own form of the method stands for it. */
export function useMethod(context: UiContext, method: MethodId): PraksisCommand {
	const { ports, language, texts } = context;
	return {
		id: "use-method",
		name: texts.background.useMethod,
		icon: "clipboard-list",
		run: async () => {
			const { templates, problems } = await ports.templates.list(language);
			tellTemplateProblems(context, problems);
			const template = templates.find(({ id }) => id === method);
			if (template) await insertHereOrNew(context, template, language);
		},
	};
}
