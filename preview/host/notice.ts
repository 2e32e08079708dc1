// Owns notices: short messages that go away by themselves, or when clicked.
//
// DOM: body > .notice-container > .notice > .notice-message. A click anywhere in a notice hides it, also on a button in it
// (the button's own handler runs first); a handler that stops the event keeps the notice.
// Notices take no app in the constructor, so each session makes its own class (`noticeClass`).

import type { App } from "./app";

/** The app's own default, in milliseconds. */
const DEFAULT_DURATION = 5000;

export class Notice {
	noticeEl: HTMLElement;
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	private timer: number | undefined;

	constructor(
		private readonly app: App,
		message: string | DocumentFragment,
		duration: number = DEFAULT_DURATION,
	) {
		const doc = app.env.activeWin.document;
		const stack = doc.body.querySelector<HTMLElement>(":scope > .notice-container") ?? doc.body.createDiv({ cls: "notice-container", attr: { "aria-live": "polite" } });
		this.containerEl = stack.createDiv("notice");
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv("notice-message");
		this.setMessage(message);
		this.containerEl.addEventListener("click", () => this.hide());
		app.openNotices.push(this);
		app.noticeLog.push(this.messageEl.textContent ?? "");
		if (duration > 0) this.timer = app.env.win.setTimeout(() => this.hide(), duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		if (this.timer !== undefined) this.app.env.win.clearTimeout(this.timer);
		const stack = this.containerEl.parentElement;
		this.containerEl.detach();
		this.app.openNotices.remove(this);
		if (stack && stack.childElementCount === 0) stack.detach();
	}
}

/** The session's `Notice`, constructed as plugins do: message, duration. */
export function noticeClass(app: App): new (message: string | DocumentFragment, duration?: number) => Notice {
	return class SessionNotice extends Notice {
		constructor(message: string | DocumentFragment, duration?: number) {
			super(app, message, duration);
		}
	};
}
