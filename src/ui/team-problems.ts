// Owns telling what is wrong in the team note: in the settings, and once as a notice.

import type { UiContext } from "./context";
import { showFailure } from "./notices";

/** One text a problem, with its line. */
export function teamProblemTexts({ ports, texts }: UiContext): string[] {
	const { settings } = texts;
	return ports.team.problems().map(({ line, code, detail }) => settings.teamProblem(line, settings.teamProblems[code], detail));
}

/** Tells problems when they appear, not again until they have changed. Returns the way to stop. */
export function tellTeamProblems(context: UiContext): () => void {
	let told = "";
	return context.ports.team.onChange(() => {
		const problems = teamProblemTexts(context);
		const { path } = context.ports.team.current();
		const text = path === null || problems.length === 0 ? "" : [context.texts.settings.teamProblemsIn(path), ...problems].join("\n");
		if (text !== "" && text !== told) showFailure(text);
		told = text;
	});
}
