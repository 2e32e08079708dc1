// Owns choosing a reflection question: by any word of it, in any of the three languages, grouped by theme.

import { SuggestModal } from "obsidian";
import { displayDate } from "../core/dates";
import { SECTORS } from "../core/framework/sectors";
import { foldText } from "../core/index/fold-text";
import { questionSearchText } from "../core/index/question-offer";
import type { QuestionOffer } from "../core/index/question-offer";
import type { Language } from "../core/language";
import { addBadge } from "./badge";
import type { UiContext } from "./context";
import { CANCELLED } from "./dialog";
import type { Answer } from "./dialog";
import { capitalised } from "./labels";
import { PickerBar } from "./picker-bar";

export interface PickedQuestion {
	readonly question: QuestionOffer;
	/** The language that it is written in. */
	readonly language: Language;
}

/** Asks for a question. Those of `themes`, the note's own, stand first. */
export function pickQuestion(context: UiContext, themes: readonly string[]): Promise<Answer<PickedQuestion>> {
	return new Promise((resolve) => new QuestionPicker(context, themes, resolve).open());
}

/** How often and when the team has answered a question, in words. */
export function answeredText({ coverage }: QuestionOffer, { texts, language }: UiContext): string {
	const { notes, last } = coverage;
	return notes === 0 ? texts.questions.unanswered : texts.questions.answered(notes, last && displayDate(last, language));
}

class QuestionPicker extends SuggestModal<QuestionOffer> {
	private offers: readonly { readonly offer: QuestionOffer; readonly words: string; readonly theme: string }[] = [];
	/** The questions that a theme's name is shown above. */
	private firsts: ReadonlySet<QuestionOffer> = new Set();
	private language: Language;
	private readonly bar: PickerBar;
	private known = false;
	private chosen: Answer<PickedQuestion> = CANCELLED;

	constructor(
		private readonly context: UiContext,
		private readonly themes: readonly string[],
		private readonly settle: (answer: Answer<PickedQuestion>) => void,
	) {
		super(context.app);
		this.language = context.language;
		const { picker, questions } = context.texts;
		this.modalEl.addClass("praksis-picker", "praksis-questions");
		this.setPlaceholder(questions.placeholder);
		this.inputEl.setAttribute("aria-label", questions.placeholder);
		this.emptyStateText = questions.empty;
		this.setInstructions([
			{ command: "↑↓", purpose: picker.move },
			{ command: "↵", purpose: questions.insert },
			{ command: "esc", purpose: picker.dismiss },
		]);
		this.bar = new PickerBar(context, this);
	}

	override onOpen(): void {
		void super.onOpen();
		this.load();
		// The questions are there at once; what is known of answers follows, where many notes have to be read.
		void this.context.ports.questions.refresh().then(() => {
			this.known = true;
			this.load();
		});
	}

	getSuggestions(query: string): QuestionOffer[] {
		const searched = foldText(query).split(/\s+/).filter(Boolean);
		const holds = (words: string): boolean => searched.every((word) => words.includes(word));
		const inTheme = this.offers.filter(({ words, theme }) => !holds(words) && holds(`${words} ${theme}`));
		// What the words stand in comes before what only belongs to a theme of that name.
		const found = [...this.offers.filter(({ words }) => holds(words)), ...inTheme].map(({ offer }) => offer);
		this.firsts = new Set(found.filter(({ theme }, at) => at === 0 || found[at - 1]?.theme !== theme));
		return found;
	}

	renderSuggestion(offer: QuestionOffer, el: HTMLElement): void {
		const { questions } = this.context.texts;
		// Above the item, not in it: a name is nothing to choose.
		if (this.firsts.has(offer)) el.before(createDiv({ cls: "praksis-picker-group", text: this.themeName(offer) }));
		el.addClass("praksis-question");
		const title = el.createDiv({ cls: "praksis-picker-title", text: offer.heading });
		const mark = this.markOf(offer);
		if (mark !== "") addBadge(title, mark);
		if (offer.rest !== null) el.createDiv({ cls: "praksis-picker-rest", text: offer.rest });
		if (this.known) el.createDiv({ cls: "praksis-picker-facts", text: answeredText(offer, this.context) });
		const printed = offer.printed.map(({ text, source }) => questions.printed(text, source.document, source.section));
		if (printed.length > 0) el.setAttribute("title", printed.join("\n"));
	}

	onChooseSuggestion(question: QuestionOffer): void {
		this.chosen = { question, language: this.language };
	}

	languageChosen(language: Language): void {
		this.language = language;
		this.load();
	}

	override onClose(): void {
		this.bar.close();
		// Obsidian closes first and reports the choice afterwards.
		window.setTimeout(() => this.settle(this.chosen), 0);
	}

	private markOf({ kind }: QuestionOffer): string {
		const { questions } = this.context.texts;
		const { sector } = this.context.ports.team.current();
		if (kind === "sector") return SECTORS.find(({ id }) => id === sector)?.rewordedFor[this.context.language] ?? "";
		return kind === "present" ? questions.present : kind === "own" ? questions.own : "";
	}

	private load(): void {
		const offered = this.context.ports.questions.offered(this.language);
		const themes = [...new Set(offered.map(({ theme }) => theme))];
		const place = ({ theme }: QuestionOffer): number => {
			const first = theme !== null && this.themes.includes(theme) ? 0 : theme === null ? 1 : 2;
			return first * themes.length + themes.indexOf(theme);
		};
		const sorted = [...offered].sort((a, b) => place(a) - place(b));
		this.offers = sorted.map((offer) => ({ offer, words: questionSearchText(offer), theme: foldText(this.themeName(offer)) }));
		this.inputEl.dispatchEvent(new Event("input"));
	}

	private themeName({ theme }: QuestionOffer): string {
		if (theme === null) return this.context.texts.questions.anyTheme;
		return capitalised(this.context.ports.team.vocabulary().label("theme", theme, this.context.language));
	}
}
