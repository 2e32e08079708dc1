// Owns "Check templates": what will not work in the team's own templates, each at its line.

import type { NotePath } from "../core/note/path";
import { checkTemplates } from "../core/templates/check";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { showDone } from "../ui/notices";
import { pickFinding } from "../ui/template-findings";
import type { PraksisCommand } from "./command";
import { about } from "./report";

export function checkTemplatesCommand(context: UiContext): PraksisCommand {
	const { ports, texts } = context;
	return {
		id: "check-templates",
		name: texts.templates.check,
		icon: "list-checks",
		run: async () => {
			const { templates, problems } = await ports.templates.list(context.language);
			const paths = [...templates.flatMap(({ path }) => path ?? []), ...problems.map(({ path }) => path)].sort();
			if (paths.length === 0) return showDone(texts.templates.noneOwn(ports.team.current().templatesFolder));
			const files: { path: NotePath; text: string }[] = [];
			for (const path of paths) files.push({ path, text: await about(path, () => ports.notes.read(path)) });
			const checked = checkTemplates(files, ports.team.vocabulary());
			if (checked.every(({ findings }) => findings.length === 0)) return showDone(texts.templates.allFine(paths.length));
			const picked = await pickFinding(context, checked);
			if (picked === CANCELLED) return;
			const text = files.find(({ path }) => path === picked.path)?.text ?? "";
			await about(picked.path, () => ports.notes.open(picked.path, { caret: offsetOfLine(text, picked.line) }));
		},
	};
}

/** As an editor counts, for which a line's end is one character. */
function offsetOfLine(text: string, line: number): number {
	return text.split(/\r?\n/).slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
}
