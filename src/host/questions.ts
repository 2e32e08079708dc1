// Owns bringing the question index up to date when somebody asks it.

import type { App } from "obsidian";
import type { NoteIndex } from "../core/index/note-index";
import { offeredQuestions, questionAsked, questionOffer, questionsOfTheme } from "../core/index/question-offer";
import type { QuestionOffer } from "../core/index/question-offer";
import { QuestionIndex } from "../core/index/question-index";
import type { QuestionCoverage } from "../core/index/question-index";
import { suggestQuestion } from "../core/index/suggest-question";
import { Overview } from "../core/index/overview";
import { WHOLE_OVERVIEW } from "../core/index/facets";
import type { Language } from "../core/language";
import type { QuestionsPort, TeamPort } from "../core/ports";
import type { QuestionLines } from "../core/templates/render";
import { inSlices } from "./slices";

const NOTHING_KNOWN: ReadonlyMap<string, QuestionCoverage> = new Map();

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

	offered(language: Language): QuestionOffer[] {
		const team = this.team.current();
		const coverage = this.answers?.coverage() ?? NOTHING_KNOWN;
		return offeredQuestions(team, this.team.vocabulary()).flatMap((question) => questionOffer(question, team, language, coverage) ?? []);
	}

	suggest(themes: readonly string[], language: Language, asked: ReadonlySet<string> = new Set()): QuestionOffer | null {
		const counts = new Overview(this.index).query(WHOLE_OVERVIEW).facets.get("theme") ?? [];
		const written = new Map(counts.map((theme) => [theme.value, theme.written]));
		const coverage = this.answers?.coverage() ?? NOTHING_KNOWN;
		const questions = this.offered(language).filter(({ id }) => !asked.has(id));
		const id = suggestQuestion(questions, coverage, themes, (theme) => written.get(theme) ?? 0);
		return questions.find((question) => question.id === id) ?? null;
	}

	ofTheme(theme: string, language: Language): QuestionLines[] {
		return questionsOfTheme(theme, this.team.current(), this.team.vocabulary(), language);
	}

	asked(heading: string): string | null {
		return questionAsked(heading, this.team.current());
	}
}
