// Owns the texts for choosing, adapting and checking templates, in English.

const templates = (count: number): string => (count === 1 ? "1 template" : `${count} templates`);

export const templatesEn = {
	adapt: "Adapt a template…",
	check: "Check templates",
	time: "Time",
	people: "People",
	stage: "Stage",
	alone: "alone",
	pair: "two",
	more: (count: number) => `Show ${count} more`,
	favourite: "Favourite",
	toggle: "favourite on or off",
	lastUsed: "used last",
	used: (count: number, when: string | null) => `used ${count === 1 ? "once" : `${count} times`}${when === null ? "" : `, last in ${when}`}`,
	fitted: (score: number) => `fitted ${Math.round(score * 10) / 10} of 4`,
	hideAdvice: "Do not show this advice",
	advice: "Advice where a template is chosen",
	adviceHint: "One line on how to choose, above the list of templates.",
	favouriteAdded: (template: string) => `“${template}” is a favourite, and a command of its own.`,
	favouriteRemoved: (template: string) => `“${template}” is no longer a favourite.`,
	unknown: (id: string) => `There is no template with the id “${id}”. It may have been renamed, or not reached this device yet.`,
	adaptPlaceholder: "Choose the template to adapt",
	adapted: (template: string, path: string) => `“${template}” is now the file ${path}, and takes the built-in one's place. Change it as you like.`,
	adaptedBefore: (path: string) => `It was adapted before, so ${path} was opened and nothing was changed.`,
	noFolder: "The team has no template folder of its own. Name one in the team note (templates-folder) first.",
	noneOwn: (folder: string) => `There are no templates of your own in the folder “${folder}”. “Adapt a template…” makes one.`,
	allFine: (count: number) => (count === 1 ? "The team's template is fine." : `${templates(count)} checked, and all are fine.`),
	checkPlaceholder: (wrong: number, of: number) => `To look at: ${wrong} of ${templates(of)}. Choose one to go to the line`,
	noFinding: "Nothing found matches.",
	goThere: "go to the line",
	fine: "fine",
	line: (line: number, text: string) => `Line ${line}: ${text}`,
	findings: {
		properties: (_detail: string, reason: string) => `the template cannot be used: ${reason}`,
		"date-format": (detail: string) => `a date format that is not supported, so the template cannot be inserted: ${detail}`,
		placeholder: (detail: string) => `${detail} is unknown here and stays as it is`,
		description: (detail: string) => `${detail} is not understood`,
		replace: (detail: string) => `“${detail}” would have to be replaced; leave an empty line or item instead`,
		"counts-as-written": (detail: string) => `“${detail}” makes the note count as written before anyone has written; put guidance in a callout`,
		"same-id": (detail: string) => `has the same id as ${detail}`,
	},
};

export type TemplatesTexts = typeof templatesEn;
