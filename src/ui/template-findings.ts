// Owns the list of what was found in the team's templates: each finding with its file and line, to go to.

import { SuggestModal } from "obsidian";
import { foldText } from "../core/index/fold-text";
import type { NotePath } from "../core/note/path";
import type { CheckedTemplate, TemplateFinding } from "../core/templates/check";
import type { UiContext } from "./context";
import { CANCELLED } from "./dialog";
import type { Answer } from "./dialog";
import { reasonText } from "./reason-text";

/** Where to go: a finding's line, or the top of a file in which all is well. */
export interface PickedFinding {
	readonly path: NotePath;
	readonly line: number;
	readonly text: string;
}

export function pickFinding(context: UiContext, checked: readonly CheckedTemplate[]): Promise<Answer<PickedFinding>> {
	return new Promise((resolve) => new FindingPicker(context, checked, resolve).open());
}

class FindingPicker extends SuggestModal<PickedFinding> {
	private readonly rows: readonly PickedFinding[];
	private chosen: Answer<PickedFinding> = CANCELLED;

	constructor(
		context: UiContext,
		checked: readonly CheckedTemplate[],
		private readonly settle: (answer: Answer<PickedFinding>) => void,
	) {
		super(context.app);
		const { picker, templates } = context.texts;
		const wrong = checked.filter(({ findings }) => findings.length > 0);
		const fine = checked.filter(({ findings }) => findings.length === 0);
		this.rows = [
			...wrong.flatMap(({ path, findings }) =>
				findings.map((finding) => ({ path, line: finding.line, text: templates.line(finding.line, findingText(context, finding)) })),
			),
			...fine.map(({ path }) => ({ path, line: 1, text: templates.fine })),
		];
		// Dozens of lines are still all there to be seen.
		this.limit = this.rows.length;
		this.modalEl.addClass("praksis-picker");
		const placeholder = templates.checkPlaceholder(wrong.length, checked.length);
		this.setPlaceholder(placeholder);
		this.inputEl.setAttribute("aria-label", placeholder);
		this.emptyStateText = templates.noFinding;
		this.setInstructions([
			{ command: "↑↓", purpose: picker.move },
			{ command: "↵", purpose: templates.goThere },
			{ command: "esc", purpose: picker.dismiss },
		]);
	}

	getSuggestions(query: string): PickedFinding[] {
		const words = foldText(query).split(/\s+/).filter(Boolean);
		return this.rows.filter(({ path, text }) => {
			const searched = foldText(`${path} ${text}`);
			return words.every((word) => searched.includes(word));
		});
	}

	renderSuggestion({ path, text }: PickedFinding, el: HTMLElement): void {
		el.addClass("praksis-finding");
		el.createDiv({ cls: "praksis-picker-title", text: path });
		el.createDiv({ cls: "praksis-picker-facts", text });
	}

	onChooseSuggestion(finding: PickedFinding): void {
		this.chosen = finding;
	}

	override onClose(): void {
		// Obsidian closes first and reports the choice afterwards.
		window.setTimeout(() => this.settle(this.chosen), 0);
	}
}

function findingText({ texts }: UiContext, { code, detail, reason }: TemplateFinding): string {
	return texts.templates.findings[code](detail, reason ? reasonText(reason, texts) : "");
}
