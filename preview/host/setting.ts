// Owns a row of settings (`Setting`) and a group of rows (`SettingGroup`).
//
// DOM: .setting-item(.setting-item-heading) > .setting-item-info > (.setting-item-name, .setting-item-description) + .setting-item-control
// A row's name is the accessible name of its controls unless they have one of their own.

import { ButtonComponent, ExtraButtonComponent } from "./buttons";
import type { BaseComponent } from "./controls";
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from "./controls";
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from "./text-controls";
import { setTooltip } from "./tooltip";

type With<T> = (component: T) => unknown;

export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv("setting-item");
		this.infoEl = this.settingEl.createDiv("setting-item-info");
		this.nameEl = this.infoEl.createDiv("setting-item-name");
		this.descEl = this.infoEl.createDiv("setting-item-description");
		this.controlEl = this.settingEl.createDiv("setting-item-control");
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		this.nameControls();
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: { placement?: string }): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass("setting-item-heading");
		this.nameEl.setAttrs({ role: "heading", "aria-level": 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass("is-disabled", disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.detach();
		this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: "setting-item-error", text: message, attr: { role: "alert" } });
		return this;
	}

	addComponent<T extends BaseComponent>(cb: (el: HTMLElement) => T): this {
		this.components.push(cb(this.controlEl));
		this.nameControls();
		return this;
	}

	addDisplayValue(cb: With<DisplayValueComponent>): this {
		cb(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(cb: With<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), cb);
	}

	addExtraButton(cb: With<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), cb);
	}

	addToggle(cb: With<ToggleComponent>): this {
		this.settingEl.addClass("mod-toggle");
		return this.add(new ToggleComponent(this.controlEl), cb);
	}

	addText(cb: With<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), cb);
	}

	addSearch(cb: With<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), cb);
	}

	addTextArea(cb: With<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), cb);
	}

	addMomentFormat(cb: With<MomentFormatComponent>): this {
		return this.add(new MomentFormatComponent(this.controlEl), cb);
	}

	addDropdown(cb: With<DropdownComponent>): this {
		return this.add(new DropdownComponent(this.controlEl), cb);
	}

	addColorPicker(cb: With<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), cb);
	}

	addProgressBar(cb: With<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), cb);
	}

	addSlider(cb: With<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), cb);
	}

	then(cb: (setting: this) => unknown): this {
		cb(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, cb: With<T>): this {
		this.components.push(component);
		cb(component);
		this.nameControls();
		return this;
	}

	private nameControls(): void {
		const name = this.nameEl.textContent ?? "";
		if (name === "") return;
		for (const el of this.controlEl.querySelectorAll("input, select, textarea")) {
			if (!el.hasAttribute("aria-label") || el.hasAttribute("data-named-by-row")) {
				el.setAttrs({ "aria-label": name, "data-named-by-row": "" });
			}
		}
	}
}

export class SettingGroup {
	readonly groupEl: HTMLElement;
	listEl: HTMLElement;
	private headingEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv("setting-group");
		this.listEl = this.groupEl.createDiv("setting-items");
	}

	private heading(): HTMLElement {
		if (!this.headingEl) {
			this.headingEl = this.groupEl.createDiv("setting-item setting-item-heading");
			this.groupEl.insertBefore(this.headingEl, this.listEl);
			this.headingEl.createDiv({ cls: "setting-item-name", attr: { role: "heading", "aria-level": 3 } });
			this.headingEl.createDiv("setting-item-control");
		}
		return this.headingEl;
	}

	setHeading(text: string | DocumentFragment): this {
		(this.heading().firstElementChild as HTMLElement).setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(cb: (setting: Setting) => void): this {
		cb(new Setting(this.listEl));
		return this;
	}

	addSearch(cb: With<SearchComponent>): this {
		cb(new SearchComponent(this.heading().lastElementChild as HTMLElement));
		return this;
	}

	addExtraButton(cb: With<ExtraButtonComponent>): this {
		cb(new ExtraButtonComponent(this.heading().lastElementChild as HTMLElement));
		return this;
	}
}
