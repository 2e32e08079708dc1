// Owns Obsidian's DOM helpers (createEl, setText, addClass …), installed on a window's own prototypes.
//
// Every helper works from `this.ownerDocument`, so elements made in a pop-out belong to the pop-out.
// Contract: the `declare global` part of obsidian.d.ts.

import { define, delegated, docOf, getter, installEvents, winOf } from "./dom-events";
import type { HostWindow } from "./environment";

type Info = DomElementInfo | string | undefined;
const SVG = "http://www.w3.org/2000/svg";

function listOf(classes: string | readonly string[]): string[] {
	return (typeof classes === "string" ? classes.split(/\s+/) : [...classes]).filter((name) => name !== "");
}

function setAttr(el: Element, name: string, value: string | number | boolean | null): void {
	if (value === null) el.removeAttribute(name);
	else el.setAttribute(name, String(value));
}

function setText(el: Node, text: string | DocumentFragment): void {
	if (typeof text === "string") {
		el.textContent = text;
		return;
	}
	el.textContent = "";
	el.appendChild(text);
}

function place(el: Node, parent: Node | undefined, prepend: boolean | undefined): void {
	if (!parent) return;
	if (prepend) parent.insertBefore(el, parent.firstChild);
	else parent.appendChild(el);
}

/** `createEl`: an element by tag and description, in the parent if one is given. */
export function makeElement(doc: Document, tag: string, info: Info, callback?: (el: HTMLElement) => void): HTMLElement {
	const el = doc.createElement(tag);
	const o: DomElementInfo = typeof info === "string" ? { cls: info } : (info ?? {});
	if (o.cls) el.classList.add(...listOf(o.cls));
	if (o.text !== undefined) setText(el, o.text);
	for (const [name, value] of Object.entries(o.attr ?? {})) setAttr(el, name, value);
	if (o.title !== undefined) el.title = o.title;
	if (o.type !== undefined) el.setAttribute("type", o.type);
	if (o.value !== undefined) (el as HTMLInputElement).value = o.value;
	if (o.placeholder !== undefined) el.setAttribute("placeholder", o.placeholder);
	if (o.href !== undefined) el.setAttribute("href", o.href);
	callback?.(el);
	place(el, o.parent, o.prepend);
	return el;
}

export function makeSvg(doc: Document, tag: string, info: SvgElementInfo | string | undefined, callback?: (el: SVGElement) => void): SVGElement {
	const el = doc.createElementNS(SVG, tag) as SVGElement;
	const o: SvgElementInfo = typeof info === "string" ? { cls: info } : (info ?? {});
	if (o.cls) el.classList.add(...listOf(o.cls));
	for (const [name, value] of Object.entries(o.attr ?? {})) setAttr(el, name, value);
	callback?.(el);
	place(el, o.parent, o.prepend);
	return el;
}

const node = {
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	empty(this: Node) {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter(this: Node, child: Node, after: Node | null) {
		this.insertBefore(child, after ? after.nextSibling : this.firstChild);
		return child;
	},
	indexOf(this: Node, other: Node) {
		return Array.prototype.indexOf.call(this.childNodes, other);
	},
	setChildrenInPlace(this: Node, children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) this.removeChild(child);
		children.forEach((child, i) => {
			if (this.childNodes[i] !== child) this.insertBefore(child, this.childNodes[i] ?? null);
		});
	},
	appendText(this: Node, text: string) {
		this.appendChild(docOf(this).createTextNode(text));
	},
	instanceOf(this: Node, type: { new (): unknown }) {
		if (this instanceof type) return true;
		const own = (winOf(this) as unknown as Record<string, unknown>)[type.name];
		return typeof own === "function" && this instanceof own;
	},
	createEl(this: Node, tag: string, o?: Info, cb?: (el: HTMLElement) => void) {
		return makeElement(docOf(this), tag, within(this, o), cb);
	},
	createDiv(this: Node, o?: Info, cb?: (el: HTMLElement) => void) {
		return makeElement(docOf(this), "div", within(this, o), cb);
	},
	createSpan(this: Node, o?: Info, cb?: (el: HTMLElement) => void) {
		return makeElement(docOf(this), "span", within(this, o), cb);
	},
	createSvg(this: Node, tag: string, o?: SvgElementInfo | string, cb?: (el: SVGElement) => void) {
		return makeSvg(docOf(this), tag, { ...(typeof o === "string" ? { cls: o } : o), parent: this }, cb);
	},
};

function within(parent: Node, o: Info): DomElementInfo {
	return { ...(typeof o === "string" ? { cls: o } : o), parent };
}

const element = {
	getText(this: Element) {
		return this.textContent ?? "";
	},
	setText(this: Element, text: string | DocumentFragment) {
		setText(this, text);
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes.flatMap(listOf));
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes.flatMap(listOf));
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const name of listOf(classes)) this.classList.toggle(name, Boolean(value));
	},
	hasClass(this: Element, cls: string) {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		setAttr(this, name, value);
	},
	setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(values)) setAttr(this, name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, lastParent?: Element) {
		const match = this.closest(selector);
		return match && (!lastParent || !match.contains(lastParent) || match === lastParent) ? match : null;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string) {
		return winOf(this).getComputedStyle(this, pseudo).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) {
		return docOf(this).activeElement === this;
	},
	find(this: Element, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: Element, selector: string) {
		return [...this.querySelectorAll(selector)];
	},
	findAllSelf(this: Element, selector: string) {
		const below = [...this.querySelectorAll(selector)];
		return this.matches(selector) ? [this, ...below] : below;
	},
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const html = {
	show(this: HTMLElement) {
		this.style.removeProperty("display");
	},
	hide(this: HTMLElement) {
		this.style.setProperty("display", "none");
	},
	toggle(this: HTMLElement, shown: boolean) {
		if (shown) this.show();
		else this.hide();
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		this.style.setProperty("visibility", visible ? "" : "hidden");
	},
	isShown(this: HTMLElement) {
		if (!this.isConnected) return false;
		const displayed = (el: Element): boolean =>
			winOf(el).getComputedStyle(el).display !== "none" && (el.parentElement === null || displayed(el.parentElement));
		return displayed(this);
	},
	onClickEvent(this: HTMLElement, listener: (ev: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
		this.addEventListener("click", listener, options);
		this.addEventListener("auxclick", listener, options);
	},
	onNodeInserted(this: HTMLElement, listener: () => unknown, once?: boolean) {
		const win = winOf(this);
		let was = this.isConnected;
		const observer = new win.MutationObserver(() => {
			if (this.isConnected && !was) {
				listener();
				if (once) observer.disconnect();
			}
			was = this.isConnected;
		});
		observer.observe(docOf(this), { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	/** Elements are never moved between windows by this host: a pop-out's view is made in its window. */
	onWindowMigrated(this: HTMLElement) {
		return () => undefined;
	},
	trigger(this: HTMLElement, type: string) {
		this.dispatchEvent(new (winOf(this).Event)(type, { bubbles: true }));
	},
};

/** Puts the helpers on the prototypes of this window. Safe to call again. */
export function installDom(win: HostWindow): void {
	define(win.Node.prototype, node);
	getter(win.Node.prototype, "doc", function (this: Node) {
		return docOf(this);
	});
	getter(win.Node.prototype, "win", function (this: Node) {
		return winOf(this);
	});
	getter(win.Node.prototype, "constructorWin", function (this: Node) {
		return winOf(this);
	});
	define(win.Element.prototype, element);
	define(win.DocumentFragment.prototype, { find: element.find, findAll: element.findAll });
	define(win.HTMLElement.prototype, { ...html, ...delegated });
	define(win.Document.prototype, delegated);
	if (!("innerHeight" in win.HTMLElement.prototype)) {
		getter(win.HTMLElement.prototype, "innerWidth", function (this: HTMLElement) {
			return this.clientWidth;
		});
		getter(win.HTMLElement.prototype, "innerHeight", function (this: HTMLElement) {
			return this.clientHeight;
		});
	}
	installEvents(win);
}

/** The free functions that Obsidian puts beside `window`; elements are made in the document used last. */
export function domGlobals(win: HostWindow, activeDoc: () => Document): Record<string, unknown> {
	const make = (tag: string) => (o?: Info, cb?: (el: HTMLElement) => void) => makeElement(activeDoc(), tag, o, cb);
	return {
		createEl: (tag: string, o?: Info, cb?: (el: HTMLElement) => void) => makeElement(activeDoc(), tag, o, cb),
		createDiv: make("div"),
		createSpan: make("span"),
		createSvg: (tag: string, o?: SvgElementInfo | string, cb?: (el: SVGElement) => void) => makeSvg(activeDoc(), tag, o, cb),
		createFragment: (cb?: (el: DocumentFragment) => void) => {
			const fragment = activeDoc().createDocumentFragment();
			cb?.(fragment);
			return fragment;
		},
		fish: (selector: string) => activeDoc().querySelector(selector),
		fishAll: (selector: string) => [...activeDoc().querySelectorAll(selector)],
		isBoolean: (value: unknown) => typeof value === "boolean",
		sleep: (ms: number) => new Promise<void>((done) => win.setTimeout(done, ms)),
		nextFrame: () => new Promise<void>((done) => win.requestAnimationFrame(() => done())),
		ready: (fn: () => unknown) => {
			if (win.document.readyState === "loading") win.document.addEventListener("DOMContentLoaded", () => fn());
			else win.setTimeout(fn, 0);
		},
	};
}

