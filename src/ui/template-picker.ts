// Owns choosing a template: by any word of it in any of the three languages, by time, people and stage, favourites on top.

import { SuggestModal, setIcon } from "obsidian";
import { isoDateOf } from "../core/dates";
import { CAUTIONS } from "../core/framework/leadership";
import { methodHistories } from "../core/index/method-history";
import type { Language } from "../core/language";
import { NO_FILTER, methodOf, offeredTemplates } from "../core/templates/choice";
import { readFavourites, toggledFavourite } from "../core/templates/favourites";
import type { Template } from "../core/templates/template";
import type { UiContext } from "./context";
import { CANCELLED } from "./dialog";
import type { Answer } from "./dialog";
import { showDone } from "./notices";
import { openOverview } from "./overview/overview-view";
import { PickerBar } from "./picker-bar";
import { addFilters } from "./picker-filters";
import { tellTemplateProblems } from "./template-problems";
import { drawTemplateRow, markFavourite } from "./template-row";

export interface PickedTemplate {
	readonly template: Template;
	/** The language that the template's text is written in. */
	readonly language: Language;
}

export interface PickRequest {
	readonly placeholder: string;
	/** What Enter does. */
	readonly purpose: string;
	readonly list: (language: Language) => Template[];
}

/** Asks for a template, of all there are unless `request` says which. The last one used stands on top. */
export function pickTemplate(context: UiContext, request?: PickRequest): Promise<Answer<PickedTemplate>> {
	return new Promise((resolve) => new TemplatePicker(context, resolve, request).open());
}

/** The row that shows the rest. */
const MORE = Symbol("more");
type Row = Template | typeof MORE;

class TemplatePicker extends SuggestModal<Row> {
	private templates: readonly Template[] = [];
	private language: Language;
	private readonly bar: PickerBar;
	private filter = NO_FILTER;
	private readonly histories: ReturnType<typeof methodHistories>;
	private readonly last: string | null;
	private readonly today: string;
	private all = false;
	private more = 0;
	private readonly drawn = new Map<Element, Template>();
	private readonly told = new Set<string>();
	private chosen: Answer<PickedTemplate> = CANCELLED;

	constructor(
		private readonly context: UiContext,
		private readonly settle: (answer: Answer<PickedTemplate>) => void,
		private readonly request?: PickRequest,
	) {
		super(context.app);
		this.language = context.language;
		const { ports, texts } = context;
		const { picker, templates } = texts;
		const last = ports.preferences.get("last-template");
		this.last = typeof last === "string" && !request ? last : null;
		this.today = isoDateOf(ports.clock.now());
		// Until all notes are read, "used twice" could be wrong.
		this.histories = ports.index.ready ? methodHistories(ports.index, this.today) : new Map();
		this.modalEl.addClass("praksis-picker");
		const placeholder = request?.placeholder ?? picker.placeholder;
		this.setPlaceholder(placeholder);
		this.inputEl.setAttribute("aria-label", placeholder);
		this.emptyStateText = picker.empty;
		this.setInstructions([
			{ command: "↑↓", purpose: picker.move },
			{ command: "↵", purpose: request?.purpose ?? picker.open },
			{ command: "alt f", purpose: templates.toggle },
			{ command: "esc", purpose: picker.dismiss },
		]);
		this.scope.register(["Alt"], "F", () => {
			this.toggleSelected();
			return false;
		});
		this.bar = new PickerBar(context, this, (bar) =>
			addFilters(bar, context, (filter) => {
				this.filter = filter;
				this.filtered();
			}),
		);
		if (!request && ports.preferences.get("advice") !== false) this.addAdvice();
	}

	override onOpen(): void {
		void super.onOpen();
		void this.load();
	}

	getSuggestions(words: string): Row[] {
		const favourites = readFavourites(this.context.ports.preferences.get("favourite-templates")).map(({ id }) => id);
		const offered = offeredTemplates(this.templates, { words, filter: this.filter, favourites, last: this.last, all: this.all });
		this.drawn.clear();
		this.more = offered.more;
		return offered.more > 0 ? [...offered.templates, MORE] : [...offered.templates];
	}

	renderSuggestion(row: Row, el: HTMLElement): void {
		const { language, ports, texts } = this.context;
		if (row === MORE) {
			el.addClass("praksis-picker-more");
			el.setText(texts.templates.more(this.more));
			return;
		}
		this.drawn.set(el, row);
		const favourites = readFavourites(ports.preferences.get("favourite-templates"));
		const method = methodOf(row);
		const star = drawTemplateRow(
			el,
			{
				template: row,
				favourite: favourites.some(({ id }) => id === row.id),
				lastUsed: row.id === this.last,
				history: (method && this.histories.get(method.id)) ?? null,
				today: this.today,
				toggle: () => this.toggle(row, el),
			},
			texts,
			language,
		);
		this.bar.addButton(star);
	}

	override selectSuggestion(row: Row, event: MouseEvent | KeyboardEvent): void {
		if (row !== MORE) return super.selectSuggestion(row, event);
		const before = this.drawn.size;
		this.all = true;
		this.filtered();
		// The app selects what the pointer is at: there is no other way to go on from where one was.
		const next = this.resultContainerEl.querySelectorAll(".suggestion-item")[before];
		next?.dispatchEvent(new MouseEvent("mousemove", { bubbles: true }));
		next?.scrollIntoView?.({ block: "nearest" });
	}

	onChooseSuggestion(row: Row): void {
		if (row === MORE) return;
		if (!this.request) this.context.ports.preferences.set("last-template", row.id);
		this.chosen = { template: row, language: this.language };
	}

	override onClose(): void {
		this.bar.close();
		// Obsidian closes first and reports the choice afterwards.
		window.setTimeout(() => this.settle(this.chosen), 0);
	}

	/** Asks for the rows again. */
	private filtered(): void {
		this.inputEl.dispatchEvent(new Event("input"));
	}

	languageChosen(language: Language): void {
		this.language = language;
		void this.load();
	}

	private async load(): Promise<void> {
		if (this.request) this.templates = this.request.list(this.language);
		else {
			const { templates, problems } = await this.context.ports.templates.list(this.language);
			tellTemplateProblems(this.context, problems, this.told);
			this.templates = templates;
		}
		this.filtered();
	}

	private toggleSelected(): void {
		const el = this.resultContainerEl.querySelector<HTMLElement>(".suggestion-item.is-selected");
		const template = el && this.drawn.get(el);
		if (template) this.toggle(template, el);
	}

	/** The rows stay where they are while one looks at them. */
	private toggle(template: Template, rowEl: HTMLElement): void {
		const { ports, texts } = this.context;
		const before = readFavourites(ports.preferences.get("favourite-templates"));
		const after = toggledFavourite(before, template);
		ports.preferences.set("favourite-templates", after);
		const added = after.some(({ id }) => id === template.id);
		markFavourite(rowEl, added);
		const { favouriteAdded, favouriteRemoved } = texts.templates;
		showDone((added ? favouriteAdded : favouriteRemoved)(template.name));
	}

	/** One line that helps to choose, with its source in the tooltip, and the way to what stands beside it. */
	private addAdvice(): void {
		const { language, ports, texts } = this.context;
		const caution = CAUTIONS.find(({ id }) => id === "method-depends");
		if (!caution) return;
		const text = caution.text[language];
		const line = createDiv({ cls: "praksis-picker-advice" });
		line.createSpan({ text, attr: { role: "note", "aria-label": `${text} (${caution.source})` } });
		const more = line.createEl("button", { cls: "praksis-link-button", text: texts.overview.tabs.background, attr: { type: "button" } });
		this.bar.addButton(more);
		more.addEventListener("click", () => {
			this.close();
			void openOverview(this.context.app, caution.id);
		});
		const hide = line.createEl("button", { cls: "clickable-icon", attr: { type: "button", "aria-label": texts.templates.hideAdvice } });
		this.bar.addButton(hide);
		setIcon(hide, "x");
		hide.addEventListener("click", () => {
			ports.preferences.set("advice", false);
			line.remove();
			this.inputEl.focus();
		});
		this.resultContainerEl.before(line);
	}
}
