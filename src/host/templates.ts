// Owns finding the templates: the team's files, then the built-in ones that no file replaces.

import type { App } from "obsidian";
import type { Language } from "../core/language";
import { compareCodePoints, folderTest, notePath } from "../core/note/path";
import { isSureConflictCopy } from "../core/sync/conflict-names";
import { isTeamNote } from "../core/team/team-note";
import type { TeamPort, TemplateProblem, TemplatesPort } from "../core/ports";
import { builtInTemplates } from "../core/templates/built-in";
import { parseTemplate } from "../core/templates/parse";
import type { Template } from "../core/templates/template";

export class VaultTemplates implements TemplatesPort {
	constructor(
		private readonly app: App,
		private readonly team: TeamPort,
	) {}

	async list(language: Language): Promise<{ templates: Template[]; problems: TemplateProblem[] }> {
		const own: Template[] = [];
		const problems: TemplateProblem[] = [];
		for (const file of this.files()) {
			const path = notePath(file.path);
			let text: string;
			try {
				text = await this.app.vault.cachedRead(file);
			} catch {
				// Locked, or still only in the cloud: the others are there to be chosen.
				problems.push({ path, reason: "unreadable" });
				continue;
			}
			const parsed = parseTemplate(path, text, this.team.vocabulary());
			if (parsed.ok) own.push(parsed.template);
			else problems.push({ path, line: parsed.line, reason: parsed.reason });
		}
		const replaced = new Set(own.map(({ id }) => id));
		return { templates: [...own, ...builtInTemplates(language).filter(({ id }) => !replaced.has(id))], problems };
	}

	private files(): ReturnType<App["vault"]["getMarkdownFiles"]> {
		const { templatesFolder } = this.team.current();
		if (templatesFolder === "") return [];
		const isTemplate = folderTest(templatesFolder);
		return this.app.vault
			.getMarkdownFiles()
			.filter((file) => isTemplate(file.path) && !isSureConflictCopy(file.path))
			// The team note may lie among the templates, and is none.
			.filter((file) => !isTeamNote(this.app.metadataCache.getFileCache(file)?.frontmatter))
			.sort((a, b) => compareCodePoints(a.path, b.path));
	}
}
