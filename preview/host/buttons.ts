// Owns the buttons of settings and dialogs.

import type { App } from "./app";
import { BaseComponent } from "./controls";
import { guarded } from "./environment";
import { setIcon } from "./icons";
import { appOf } from "./session";
import { setTooltip } from "./tooltip";

interface TooltipOptions {
	placement?: string;
}

export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;
	private readonly app: App;
	private handler: ((evt: MouseEvent) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.app = appOf(containerEl);
		const { app } = this;
		this.buttonEl = containerEl.createEl("button", { attr: { type: "button" } });
		this.buttonEl.addEventListener("click", (evt) => {
			if (this.handler && !this.disabled) guarded(app.env, () => this.handler?.(evt));
		});
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this {
		return this.setClass("mod-cta");
	}

	removeCta(): this {
		this.buttonEl.removeClass("mod-cta");
		return this;
	}

	setWarning(): this {
		return this.setClass("mod-warning");
	}

	setDestructive(): this {
		return this.setClass("mod-destructive");
	}

	removeDestructive(): this {
		this.buttonEl.removeClass("mod-destructive");
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.app.env, this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (evt: MouseEvent) => unknown): this {
		this.handler = callback;
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent {
	extraSettingsEl: HTMLElement;
	private readonly app: App;
	private handler: (() => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.app = appOf(containerEl);
		const { app } = this;
		this.extraSettingsEl = containerEl.createDiv({ cls: "clickable-icon extra-setting-button", attr: { role: "button", tabindex: 0 } });
		this.setIcon("settings");
		const run = () => {
			if (this.handler && !this.disabled) guarded(app.env, this.handler);
		};
		this.extraSettingsEl.addEventListener("click", run);
		this.extraSettingsEl.addEventListener("keydown", (evt) => {
			if (evt.key === "Enter" || evt.key === " ") run();
		});
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass("is-disabled", disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.app.env, this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.handler = callback;
		return this;
	}
}
