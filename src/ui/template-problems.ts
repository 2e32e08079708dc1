// Owns telling which of the team's templates cannot be used, and why.

import type { TemplateProblem } from "../core/ports";
import type { UiContext } from "./context";
import { showFailure } from "./notices";
import { reasonText } from "./reason-text";

/** A broken template is named; the others are there to be chosen. `told` keeps the paths that were named already. */
export function tellTemplateProblems({ texts }: UiContext, problems: readonly TemplateProblem[], told = new Set<string>()): void {
	for (const problem of problems) {
		const { path } = problem;
		if (told.has(path)) continue;
		told.add(path);
		if (problem.reason === "unreadable") showFailure(texts.picker.unreadable(path));
		else showFailure(texts.picker.problem(path, problem.line, reasonText(problem.reason, texts)));
	}
}
