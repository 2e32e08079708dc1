// Owns what a user can do in one part of the interface (a dialog, a view, a notice): read it, fill it in, click in it, use keys.
// Every action settles the session before it resolves.

import { fillField, isTextField, pressKey, typeInField } from "./keyboard";
import { isVisible, nameOf, pick, pickOrThrow, readText } from "./reading";

export interface FieldReading {
	readonly label: string;
	/** `text`, `textarea`, `select`, `checkbox`, `radio`, `number`, `date` … */
	readonly kind: string;
	readonly value: string;
	/** Of boxes, radios and switches. */
	readonly checked?: boolean;
	/** What a list offers, as shown. */
	readonly options?: readonly string[];
	readonly disabled: boolean;
}

export interface OptionReading {
	readonly text: string;
	readonly selected: boolean;
	/** Only where an option can be ticked. */
	readonly checked?: boolean;
	readonly disabled: boolean;
}

const FIELDS = "input:not([type=hidden]), textarea, select, [role=checkbox], [role=switch], [role=radio], [role=menuitemcheckbox]";
const OPTIONS = "[role=option], [role=treeitem], .suggestion-item";
/** A dialog's own buttons: the one on its frame that closes it is none of them. */
const BUTTONS = "button, [role=button]:not(.modal-close-button), input[type=submit], input[type=button], summary";
const CLICKABLE = `${BUTTONS}, a, [role=tab], [role=menuitem], [role=link], [role=gridcell], ${OPTIONS}, ${FIELDS}, label, td, th, li`;

function readField(el: Element): FieldReading {
	const input = el as HTMLInputElement;
	const role = el.getAttribute("role");
	const custom = role !== null && !/^(INPUT|SELECT|TEXTAREA)$/.test(el.tagName);
	const kind = custom ? role : el.tagName === "INPUT" ? (el.getAttribute("type") ?? "text") : el.tagName.toLowerCase();
	const select = el.tagName === "SELECT" ? (el as HTMLSelectElement) : null;
	const shown = select ? (select.options[select.selectedIndex]?.text ?? "") : (input.value ?? "");
	const checkable = custom || kind === "checkbox" || kind === "radio";
	return {
		label: nameOf(el),
		kind,
		value: custom ? readText(el) : shown,
		...(checkable ? { checked: isChecked(el) } : {}),
		...(select ? { options: [...select.options].map((option) => option.text) } : {}),
		disabled: input.disabled === true || el.getAttribute("aria-disabled") === "true",
	};
}

function isChecked(el: Element): boolean {
	const aria = el.getAttribute("aria-checked");
	return aria === null ? (el as HTMLInputElement).checked === true : aria === "true";
}

function readOption(el: Element): OptionReading {
	const box = el.querySelector("input[type=checkbox]");
	const aria = el.getAttribute("aria-checked");
	const checkable = aria !== null || box !== null;
	return {
		text: readText(el),
		selected: el.getAttribute("aria-selected") === "true" || el.classList.contains("is-selected"),
		...(checkable ? { checked: aria === null ? (box as HTMLInputElement).checked : aria === "true" } : {}),
		disabled: el.getAttribute("aria-disabled") === "true",
	};
}

export class Area {
	constructor(
		readonly el: HTMLElement,
		protected readonly settle: () => Promise<void>,
	) {}

	private all(selector: string): HTMLElement[] {
		return [...this.el.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
	}

	/** The visible text, a line for each block. */
	get text(): string {
		return readText(this.el);
	}

	get fields(): FieldReading[] {
		return this.all(FIELDS).map(readField);
	}

	get options(): OptionReading[] {
		return this.all(OPTIONS).map(readOption);
	}

	/** The names of the buttons, disabled ones included. */
	get buttons(): string[] {
		return this.all(BUTTONS).map(nameOf);
	}

	/** The name of what has the focus, "" if nothing here has. */
	get focused(): string {
		const active = this.el.ownerDocument.activeElement;
		return active && this.el.contains(active) ? nameOf(active) : "";
	}

	/** One field by its label. @throws Error naming the labels there are */
	field(label: string): FieldReading {
		return readField(pickOrThrow(this.all(FIELDS), nameOf, label, "field"));
	}

	button(name: string): { disabled: boolean } {
		const el = pickOrThrow(this.all(BUTTONS), nameOf, name, "button");
		return { disabled: (el as HTMLButtonElement).disabled === true || el.getAttribute("aria-disabled") === "true" };
	}

	/** Replaces what the field with this label holds. With one argument, types where the focus is. */
	async type(labelOrText: string, text?: string): Promise<void> {
		if (text === undefined) {
			const active = this.el.ownerDocument.activeElement;
			if (!isTextField(active) || !this.el.contains(active)) throw new Error("No field here has the focus.");
			typeInField(active, labelOrText);
		} else {
			const fields = this.all(FIELDS).filter(isTextField);
			fillField(pickOrThrow(fields, nameOf, labelOrText, "text field"), text);
		}
		await this.settle();
	}

	/** Chooses a suggestion or list option by its text; with two arguments, a value of the list or radio group with this label. */
	async choose(labelOrOption: string, value?: string): Promise<void> {
		if (value === undefined) pickOrThrow(this.all(OPTIONS), readText, labelOrOption, "option").click();
		else this.chooseIn(labelOrOption, value);
		await this.settle();
	}

	private chooseIn(label: string, value: string): void {
		const select = pick(this.all("select"), nameOf, label) as HTMLSelectElement | undefined;
		if (select) {
			const option = pickOrThrow([...select.options], (each) => each.text, value, `value of "${label}"`);
			const win = select.ownerDocument.defaultView as Window & typeof globalThis;
			select.focus();
			select.value = option.value;
			for (const type of ["input", "change"]) select.dispatchEvent(new win.Event(type, { bubbles: true }));
			return;
		}
		const groupName = (el: Element) => el.getAttribute("aria-label") ?? el.querySelector("legend")?.textContent ?? nameOf(el);
		const group = pickOrThrow(this.all("fieldset, [role=radiogroup], [role=group], [role=listbox]"), groupName, label, "list");
		const members = [...group.querySelectorAll<HTMLElement>(`input[type=radio], input[type=checkbox], [role=radio], ${OPTIONS}`)];
		pickOrThrow(members, nameOf, value, `value of "${label}"`).click();
	}

	/** Ticks (or with false unticks) the box, switch or option with this label; does nothing if it is so already. */
	async tick(label: string, on = true): Promise<void> {
		const boxes = this.all("input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=menuitemcheckbox], [role=option][aria-checked]");
		const box = pickOrThrow(boxes, nameOf, label, "box");
		if ((box as HTMLInputElement).disabled) throw new Error(`"${label}" is locked.`);
		if (isChecked(box) !== on) box.click();
		await this.settle();
	}

	/** Clicks what has this name or text: a button first, else anything that can be clicked. */
	async click(name: string): Promise<void> {
		const el = pick(this.all(BUTTONS), nameOf, name) ?? pickOrThrow(this.all(CLICKABLE), nameOf, name, "thing to click");
		if ((el as HTMLButtonElement).disabled) throw new Error(`"${name}" is disabled.`);
		el.click();
		await this.settle();
	}

	/** Clicks the first element that a CSS selector finds here. */
	async clickOn(selector: string, init: MouseEventInit = {}): Promise<void> {
		const el = this.all(selector)[0];
		if (!el) throw new Error(`Nothing here matches ${selector}.`);
		const win = el.ownerDocument.defaultView as Window & typeof globalThis;
		el.dispatchEvent(new win.MouseEvent("click", { bubbles: true, cancelable: true, view: win, ...init } as never));
		await this.settle();
	}

	/** Gives the focus to what has this name, or to the first thing that can take it. */
	async focus(name?: string): Promise<void> {
		const stops = this.all("a[href], button, input, select, textarea, [tabindex]:not(.modal-close-button)");
		const el = name === undefined ? stops.find((each) => each.tabIndex >= 0) : pickOrThrow(stops, nameOf, name, "thing to focus");
		el?.focus();
		await this.settle();
	}

	/** Presses keys where the focus is, one after the other: `ArrowDown`, `Enter`, `Space`, `Escape`, `Mod-Enter`, `a`. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) {
			pressKey(this.el.ownerDocument, key);
			await this.settle();
		}
	}
}
