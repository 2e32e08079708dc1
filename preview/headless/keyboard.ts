// Owns keys as a user presses them: the events, and what the browser would do afterwards if nobody stops it.

import { focusableIn } from "../host/modal";

interface Key {
	readonly key: string;
	readonly code: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { Space: " ", Esc: "Escape", Up: "ArrowUp", Down: "ArrowDown", Left: "ArrowLeft", Right: "ArrowRight" };

/** `Mod-Enter`, `Shift+Tab`, `a`. Mod is Ctrl: sessions say they run on Linux. */
export function parseKey(text: string): Key {
	const parts = text.length === 1 ? [text] : text.split(/[-+](?=.)/);
	const name = parts.pop() as string;
	const key = NAMES[name] ?? name;
	const code = key === " " ? "Space" : /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
	return {
		key,
		code,
		ctrlKey: parts.includes("Mod") || parts.includes("Ctrl"),
		metaKey: parts.includes("Meta"),
		shiftKey: parts.includes("Shift"),
		altKey: parts.includes("Alt"),
	};
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

export function isTextField(el: Element | null): el is TextField {
	if (!el) return false;
	if (el.tagName === "TEXTAREA") return true;
	return el.tagName === "INPUT" && !/^(checkbox|radio|button|submit|range|color|file)$/.test(el.getAttribute("type") ?? "text");
}

function fire(el: Element, type: string): void {
	const win = el.ownerDocument.defaultView as Window & typeof globalThis;
	el.dispatchEvent(new win.Event(type, { bubbles: true }));
}

function inputEvent(el: Element, data: string | null, inputType: string): void {
	const win = el.ownerDocument.defaultView as Window & typeof globalThis;
	el.dispatchEvent(new win.InputEvent("input", { bubbles: true, data, inputType }));
}

/** Types at the caret of a text field, as one input. Throws if the field cannot be written in. */
export function typeInField(field: TextField, text: string): void {
	if (field.disabled || field.readOnly) throw new Error("The field cannot be written in.");
	const from = field.selectionStart ?? field.value.length;
	const to = field.selectionEnd ?? from;
	field.value = field.value.slice(0, from) + text + field.value.slice(to);
	placeCaret(field, from + text.length);
	inputEvent(field, text, "insertText");
}

function placeCaret(field: TextField, at: number): void {
	try {
		field.setSelectionRange(at, at);
	} catch {
		// Number and date fields have no caret that can be set.
	}
}

/** Replaces what a field holds, as selecting all and typing does. */
export function fillField(field: TextField, text: string): void {
	if (field.disabled || field.readOnly) throw new Error("The field cannot be written in.");
	field.focus();
	field.value = text;
	placeCaret(field, text.length);
	inputEvent(field, text, "insertText");
	fire(field, "change");
}

function erase(field: TextField, forward: boolean): void {
	let from = field.selectionStart ?? field.value.length;
	let to = field.selectionEnd ?? from;
	if (from === to) {
		if (forward) to = Math.min(to + 1, field.value.length);
		else from = Math.max(from - 1, 0);
	}
	field.value = field.value.slice(0, from) + field.value.slice(to);
	placeCaret(field, from);
	inputEvent(field, null, forward ? "deleteContentForward" : "deleteContentBackward");
}

function moveFocus(doc: Document, back: boolean): void {
	const stops = focusableIn(doc.body);
	const at = stops.indexOf(doc.activeElement as HTMLElement);
	const next = stops[(at + (back ? -1 : 1) + stops.length) % Math.max(stops.length, 1)];
	next?.focus();
}

function moveInSelect(select: HTMLSelectElement, by: number): void {
	const to = Math.min(Math.max(select.selectedIndex + by, 0), select.options.length - 1);
	if (to === select.selectedIndex) return;
	select.selectedIndex = to;
	fire(select, "input");
	fire(select, "change");
}

function moveInRadios(radio: HTMLInputElement, by: number): void {
	const name = radio.getAttribute("name") ?? "";
	const group = [...radio.ownerDocument.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter((el) => el.getAttribute("name") === name && !el.disabled);
	const next = group[(group.indexOf(radio) + by + group.length) % group.length];
	next?.focus();
	next?.click();
}

function byDefault(el: HTMLElement, key: Key): void {
	if (key.key === "Tab") return moveFocus(el.ownerDocument, key.shiftKey);
	if (key.ctrlKey || key.metaKey || key.altKey) return;
	const type = el.getAttribute("type");
	const isButton = el.tagName === "BUTTON" || el.tagName === "SUMMARY" || type === "submit" || type === "button";
	const arrow = key.key === "ArrowDown" || key.key === "ArrowRight" ? 1 : key.key === "ArrowUp" || key.key === "ArrowLeft" ? -1 : 0;
	if (isButton && (key.key === "Enter" || key.key === " ")) return el.click();
	if (el.tagName === "A" && key.key === "Enter") return el.click();
	if (el.tagName === "INPUT" && (type === "checkbox" || type === "radio") && key.key === " ") return el.click();
	if (el.tagName === "SELECT" && arrow) return moveInSelect(el as HTMLSelectElement, arrow);
	if (type === "radio" && arrow) return moveInRadios(el as HTMLInputElement, arrow);
	if (el.tagName === "INPUT" && key.key === "Enter") return submitFormOf(el as HTMLInputElement);
	if (!isTextField(el)) return;
	if (key.key === "Backspace" || key.key === "Delete") erase(el, key.key === "Delete");
	else if (key.key === "Enter") typeInField(el, "\n");
	else if (key.key.length === 1) typeInField(el, key.key);
}

/** Enter in a field submits its form: by its submit button, or, with a single field, without one. */
function submitFormOf(field: HTMLInputElement): void {
	const form = field.closest("form");
	if (!form) return fire(field, "change");
	const button = form.querySelector<HTMLElement>("button[type=submit], input[type=submit], button:not([type])");
	if (button) return button.click();
	if (form.querySelectorAll("input").length === 1) form.requestSubmit();
}

/** Presses and releases a key where the focus is. @returns false if somebody handled it */
export function pressKey(doc: Document, text: string): boolean {
	const key = parseKey(text);
	const win = doc.defaultView as Window & typeof globalThis;
	const target = (doc.activeElement ?? doc.body) as HTMLElement;
	const init = { ...key, bubbles: true, cancelable: true, composed: true, view: win };
	const free = target.dispatchEvent(new win.KeyboardEvent("keydown", init as never));
	if (free) byDefault(target, key);
	if (target.isConnected) target.dispatchEvent(new win.KeyboardEvent("keyup", init as never));
	return free;
}
