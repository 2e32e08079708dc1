// Owns dialogs: where they are attached, the keys Escape and Tab, and where focus goes afterwards.
//
// DOM: body > .modal-container.mod-dim > (.modal-bg + .modal[role=dialog] > (.modal-close-button[role=button], .modal-header > .modal-title[role=heading], .modal-content))
// Order on closing: keys released, detached, focus returned, `onClose`, then the close callback.

import type { App } from "./app";
import { guarded } from "./environment";
import { Scope } from "./keymap";
import { textsOf } from "./texts";

const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex], [contenteditable=true]";

function isFocusable(el: HTMLElement): boolean {
	if (el.tabIndex < 0 || (el as HTMLButtonElement).disabled || el.getAttribute("type") === "hidden") return false;
	return el.isShown();
}

/** What Tab stops at, in the order of the document. */
export function focusableIn(el: HTMLElement): HTMLElement[] {
	return [...el.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isFocusable);
}

export class Modal {
	readonly scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	headerEl: HTMLElement;
	bgEl: HTMLElement;
	shouldRestoreSelection = true;
	private closeCallback: (() => unknown) | undefined;
	private openIn: Document | null = null;
	private focusBefore: HTMLElement | null = null;

	constructor(readonly app: App) {
		const doc = app.env.activeWin.document;
		this.containerEl = doc.createElement("div");
		this.containerEl.className = "modal-container mod-dim";
		this.bgEl = this.containerEl.createDiv("modal-bg");
		this.modalEl = this.containerEl.createDiv({ cls: "modal", attr: { role: "dialog", "aria-modal": "true", tabindex: "-1" } });
		const closeEl = this.modalEl.createDiv({ cls: "modal-close-button", attr: { role: "button", tabindex: 0, "aria-label": textsOf(app.env).close } });
		this.headerEl = this.modalEl.createDiv("modal-header");
		this.titleEl = this.headerEl.createDiv("modal-title");
		this.contentEl = this.modalEl.createDiv("modal-content");
		closeEl.addEventListener("click", () => this.close());
		this.bgEl.addEventListener("click", () => this.close());
		this.containerEl.addEventListener("keydown", (evt) => this.trapTab(evt));
		// Before the dialog's own keys, so that Enter on this button never does what Enter does elsewhere.
		for (const key of ["Enter", " "]) this.scope.register([], key, (evt) => (evt.target === closeEl ? (this.close(), false) : undefined));
		this.scope.register([], "Escape", () => {
			this.onEscapeKey();
			return false;
		});
	}

	protected onEscapeKey(): void {
		this.close();
	}

	open(): void {
		if (this.openIn) return;
		const { env, keymap } = this.app;
		const doc = env.activeWin.document;
		this.openIn = doc;
		this.app.openModals.push(this);
		const active = doc.activeElement as HTMLElement | null;
		this.focusBefore = active && active !== doc.body ? active : null;
		keymap.pushScope(this.scope);
		doc.body.appendChild(this.containerEl);
		this.nameDialog();
		guarded(env, () => this.onOpen());
		// Most set their title while they open.
		this.nameDialog();
		if (this.openIn && !this.containerEl.contains(doc.activeElement)) this.modalEl.focus();
	}

	/** A dialog is announced by its title, which is a heading above those of its content; one without a title, by its own label. */
	protected nameDialog(): void {
		const isTitled = this.modalEl.contains(this.titleEl) && this.titleEl.textContent !== "";
		this.titleEl.id ||= this.app.newId("modal-title");
		this.titleEl.setAttrs({ role: isTitled ? "heading" : null, "aria-level": isTitled ? 2 : null });
		this.modalEl.setAttrs({ "aria-labelledby": isTitled ? this.titleEl.id : null });
	}

	close(): void {
		if (!this.openIn) return;
		this.openIn = null;
		this.app.openModals.remove(this);
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		if (this.shouldRestoreSelection && this.focusBefore?.isConnected) this.focusBefore.focus();
		this.focusBefore = null;
		guarded(this.app.env, () => this.onClose());
		if (this.closeCallback) guarded(this.app.env, this.closeCallback);
	}

	get isOpen(): boolean {
		return this.openIn !== null;
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.nameDialog();
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	private trapTab(evt: KeyboardEvent): void {
		if (evt.key !== "Tab" || evt.defaultPrevented) return;
		const stops = focusableIn(this.modalEl);
		const first = stops[0];
		const last = stops[stops.length - 1];
		if (!first || !last) return;
		const active = this.modalEl.ownerDocument.activeElement;
		const leaving = evt.shiftKey ? active === first || active === this.modalEl : active === last;
		if (!leaving) return;
		evt.preventDefault();
		(evt.shiftKey ? last : first).focus();
	}
}

/** A dialog with a row of buttons (since 1.11). */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass("mod-confirmation");
		this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, cb: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl("label", "mod-checkbox");
		const box = labelEl.createEl("input", { type: "checkbox" });
		labelEl.appendText(label);
		box.addEventListener("change", () => guarded(this.app.env, () => cb(box.checked)));
		return this;
	}

	/** The dialog closes after a button's handler has run. */
	addButton(cb: (btn: ConfirmationButton) => unknown): this {
		cb(new ConfirmationButton(this));
		return this;
	}

	addCancelButton(text = textsOf(this.app.env).cancel): this {
		return this.addButton((btn) => btn.setButtonText(text).setCancel());
	}
}

export class ConfirmationButton {
	readonly buttonEl: HTMLButtonElement;
	disabled = false;
	private handler: ((evt: MouseEvent) => unknown) | undefined;

	constructor(modal: ConfirmationModal) {
		this.buttonEl = modal.buttonContainerEl.createEl("button");
		this.buttonEl.addEventListener("click", (evt) => {
			if (this.handler) guarded(modal.app.env, () => this.handler?.(evt));
			modal.close();
		});
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setCta(): this {
		return this.withClass("mod-cta");
	}

	setWarning(): this {
		return this.withClass("mod-warning");
	}

	setDestructive(): this {
		return this.withClass("mod-destructive");
	}

	setSecondary(): this {
		return this.withClass("mod-secondary");
	}

	setCancel(): this {
		return this.withClass("mod-cancel");
	}

	setInitialFocus(): this {
		this.buttonEl.win.setTimeout(() => this.buttonEl.focus(), 0);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.buttonEl.disabled = disabled;
		return this;
	}

	onClick(handler: (evt: MouseEvent) => unknown): this {
		this.handler = handler;
		return this;
	}

	private withClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}
}
