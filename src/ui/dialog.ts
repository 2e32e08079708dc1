// Owns how a dialog answers: with what was chosen, or with a value of its own when it was cancelled.

import { Modal } from "obsidian";
import type { App } from "obsidian";
import { fitToViewport } from "./fit-to-viewport";

/** The user closed a dialog without choosing. Nothing is done and nothing is said. */
export const CANCELLED = Symbol("cancelled");

export type Answer<T> = T | typeof CANCELLED;

/** A modal that is asked once and answers once. */
export abstract class AnswerModal<T> extends Modal {
	private answered: Answer<T> = CANCELLED;
	private settle: (answer: Answer<T>) => void = () => undefined;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass("praksis-dialog");
	}

	/** Opens the dialog. Resolves when it has closed, and its focus has gone back. */
	ask(): Promise<Answer<T>> {
		return new Promise((resolve) => {
			this.settle = resolve;
			this.open();
			fitToViewport(this);
		});
	}

	protected answer(value: T): void {
		this.answered = value;
		this.close();
	}

	override onClose(): void {
		this.contentEl.empty();
		// Obsidian gives the focus back after onClose; what the answer starts must not be overtaken by that.
		window.setTimeout(() => this.settle(this.answered), 0);
	}
}
