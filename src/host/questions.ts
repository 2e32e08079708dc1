// Owns bringing the question index up to date when somebody asks it.

import type { App } from "obsidian";
import type { NoteIndex } from "../core/index/note-index";
import { offeredQuestions, questionAsked, questionLines, questionsOfTheme } from "../core/index/question-offer";
import { QuestionIndex } from "../core/index/question-index";
import { suggestQuestion } from "../core/index/suggest-question";
import { Overview } from "../core/index/overview";
import { WHOLE_OVERVIEW } from "../core/index/facets";
import type { Language } from "../core/language";
import type { QuestionsPort, TeamPort } from "../core/ports";
import type { QuestionLines } from "../core/templates/render";
import { inSlices } from "./slices";

export class VaultQuestions implements QuestionsPort {
	private answers: QuestionIndex | null = null;

	constructor(
		private readonly app: App,
		private readonly index: NoteIndex,
		private readonly team: TeamPort,
	) {
		// Other questions of the team's own: which headings ask one has to be read anew.
		team.onChange(() => {
			this.answers = null;
		});
	}

	async refresh(): Promise<void> {
		this.answers ??= new QuestionIndex(this.index, {
			metadataOf: (path) => this.app.metadataCache.getCache(path),
			questionOf: (heading) => questionAsked(heading, this.team.current()),
		});
		if (!this.answers.upToDate) await inSlices(this.answers.update()).done;
	}

	suggest(themes: readonly string[], language: Language): QuestionLines | null {
		const team = this.team.current();
		const counts = new Overview(this.index).query(WHOLE_OVERVIEW).facets.get("theme") ?? [];
		const written = new Map(counts.map((theme) => [theme.value, theme.written]));
		const coverage = this.answers?.coverage() ?? new Map<string, never>();
		const id = suggestQuestion(offeredQuestions(team), coverage, themes, (theme) => written.get(theme) ?? 0);
		return id === null ? null : questionLines(id, team, language);
	}

	ofTheme(theme: string, language: Language): QuestionLines[] {
		return questionsOfTheme(theme, this.team.current(), this.team.vocabulary(), language);
	}
}
