// Owns messages that come and go: what was done, with a way back, and what went wrong.

import { Notice } from "obsidian";

export interface NoticeAction {
	readonly label: string;
	readonly run: () => void;
}

/** Long enough to read the text and reach the button. */
const WITH_ACTION_MS = 12_000;
const FAILURE_MS = 15_000;

/** Says what was done. A button closes the notice and runs once. */
export function showDone(text: string, action?: NoticeAction): void {
	const notice = new Notice("", action ? WITH_ACTION_MS : undefined);
	fill(notice, text, action);
}

/** Says what happened, where, and what to do. Stays long enough to be read, or until clicked. */
export function showFailure(text: string): void {
	const notice = new Notice("", FAILURE_MS);
	notice.messageEl.addClass("praksis-failure");
	fill(notice, text);
}

export interface ProgressNotice {
	update(text: string): void;
	close(): void;
}

/** Stays until closed, with a button that asks for the work to stop. */
export function showProgress(text: string, stop: NoticeAction): ProgressNotice {
	const notice = new Notice("", 0);
	const line = fill(notice, text, stop, false);
	return {
		update: (next) => line.setText(next),
		close: () => notice.hide(),
	};
}

function fill(notice: Notice, text: string, action?: NoticeAction, closes = true): HTMLElement {
	const { messageEl } = notice;
	messageEl.addClass("praksis-notice");
	const line = messageEl.createSpan({ text, cls: "praksis-notice-text" });
	if (action) {
		const button = messageEl.createEl("button", { text: action.label, cls: "praksis-notice-action" });
		button.addEventListener("click", (event) => {
			// A click anywhere else on a notice hides it.
			event.stopPropagation();
			button.disabled = true;
			if (closes) notice.hide();
			action.run();
		});
	}
	return line;
}
