// Owns context menus: items, sections, submenus, and the keys that move in them.
//
// DOM: body > .menu[role=menu] > (.menu-item(.is-selected, .is-disabled, .is-label, .mod-submenu) > .menu-item-icon + .menu-item-title | .menu-separator)
// An open menu has the focus and names its selected item (aria-activedescendant); closing gives the focus back.
// Menus take no app in the constructor, so each session makes its own class (`menuClass`).

import type { App } from "./app";
import { Component } from "./component";
import { guarded } from "./environment";
import { setIcon } from "./icons";
import { Scope } from "./keymap";

export class MenuItem {
	readonly dom: HTMLElement;
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = "";
	disabled = false;
	isLabel = false;
	submenu: Menu | null = null;
	private callback: ((evt: MouseEvent | KeyboardEvent) => unknown) | undefined;

	constructor(readonly menu: Menu) {
		const doc = menu.app.env.activeWin.document;
		this.dom = doc.createElement("div");
		this.dom.className = "menu-item tappable";
		this.dom.id = menu.app.newId("menu-item");
		this.dom.setAttribute("role", "menuitem");
		this.iconEl = this.dom.createDiv("menu-item-icon");
		this.titleEl = this.dom.createDiv("menu-item-title");
		this.dom.addEventListener("click", (evt) => this.choose(evt));
		this.dom.addEventListener("mousemove", () => menu.select(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon) setIcon(this.menu.app.env, this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass("mod-checked", checked === true);
		this.dom.setAttribute("role", "menuitemcheckbox");
		this.dom.setAttribute("aria-checked", String(checked === true));
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass("is-disabled", disabled);
		this.dom.setAttribute("aria-disabled", String(disabled));
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass("is-warning", isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass("is-label", isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** In use by many plugins, though not in obsidian.d.ts. */
	setSubmenu(): Menu {
		this.dom.addClass("mod-submenu");
		this.dom.setAttribute("aria-haspopup", "menu");
		this.submenu = new Menu(this.menu.app);
		this.submenu.parentItem = this;
		return this.submenu;
	}

	choose(evt: MouseEvent | KeyboardEvent): void {
		if (this.disabled || this.isLabel) return;
		if (this.submenu) return this.menu.openSubmenu(this);
		this.menu.hideAll();
		if (this.callback) guarded(this.menu.app.env, () => this.callback?.(evt));
	}
}

export class MenuSeparator {
	readonly dom: HTMLElement;
	section = "";

	constructor(menu: Menu) {
		this.dom = menu.app.env.activeWin.document.createElement("div");
		this.dom.className = "menu-separator";
		this.dom.setAttribute("role", "separator");
	}
}

export class Menu extends Component {
	readonly items: (MenuItem | MenuSeparator)[] = [];
	readonly dom: HTMLElement;
	readonly scope = new Scope();
	parentItem: MenuItem | null = null;
	private selected: MenuItem | null = null;
	private child: Menu | null = null;
	private readonly hideCallbacks: (() => unknown)[] = [];
	private outside: ((evt: Event) => void) | null = null;
	private focusBefore: HTMLElement | null = null;

	constructor(readonly app: App) {
		super();
		this.dom = app.env.activeWin.document.createElement("div");
		this.dom.className = "menu";
		this.dom.setAttrs({ role: "menu", tabindex: -1 });
		const key = (name: string, run: (evt: KeyboardEvent) => void) =>
			this.scope.register([], name, (evt) => {
				run(evt);
				return false;
			});
		key("ArrowDown", () => this.step(1));
		key("ArrowUp", () => this.step(-1));
		key("Home", () => this.selectAt(0));
		key("End", () => this.selectAt(this.usable().length - 1));
		key("Enter", (evt) => this.selected?.choose(evt));
		key(" ", (evt) => this.selected?.choose(evt));
		key("Escape", () => this.hide());
		key("Tab", () => this.hideAll());
		key("ArrowLeft", () => this.parentItem && this.hide());
		key("ArrowRight", () => this.selected?.submenu && this.openSubmenu(this.selected));
	}

	addItem(cb: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		cb(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator(this));
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass("mod-no-icon");
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(el: HTMLElement): this {
		el.addClass("has-active-menu");
		this.onHide(() => el.removeClass("has-active-menu"));
		return this;
	}

	showAtMouseEvent(evt: MouseEvent): this {
		return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, (evt.target as Node | null)?.ownerDocument ?? undefined);
	}

	showAtPosition(position: { x: number; y: number }, doc: Document = this.app.env.activeWin.document): this {
		this.app.openMenus.push(this);
		this.draw();
		doc.body.appendChild(this.dom);
		this.dom.setCssProps({ position: "fixed", left: `${position.x}px`, top: `${position.y}px` });
		this.app.keymap.pushScope(this.scope);
		void this.load();
		this.outside = (evt) => {
			if (!(evt.target as Element | null)?.closest?.(".menu")) this.hideAll();
		};
		doc.addEventListener("mousedown", this.outside, true);
		const active = doc.activeElement as HTMLElement | null;
		this.focusBefore = active && active !== doc.body ? active : null;
		this.dom.focus({ preventScroll: true });
		return this;
	}

	/** Items in the order of their sections' first appearance, a line between sections. */
	private draw(): void {
		this.dom.empty();
		const sections = [...new Set(this.items.map((item) => item.section))];
		sections.forEach((section, i) => {
			if (i > 0) this.dom.appendChild(new MenuSeparator(this).dom);
			for (const item of this.items) if (item.section === section) this.dom.appendChild(item.dom);
		});
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.child?.hide();
		if (this.outside) this.dom.ownerDocument.removeEventListener("mousedown", this.outside, true);
		this.app.openMenus.remove(this);
		this.app.keymap.popScope(this.scope);
		const hadFocus = this.dom.contains(this.dom.ownerDocument.activeElement);
		this.dom.detach();
		if (hadFocus && this.focusBefore?.isConnected) this.focusBefore.focus({ preventScroll: true });
		this.focusBefore = null;
		this.unload();
		for (const callback of this.hideCallbacks) guarded(this.app.env, callback);
		return this;
	}

	close(): void {
		this.hide();
	}

	hideAll(): void {
		this.hide();
		this.parentItem?.menu.hideAll();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	openSubmenu(item: MenuItem): void {
		this.child?.hide();
		this.child = item.submenu;
		const box = item.dom.getBoundingClientRect();
		item.submenu?.showAtPosition({ x: box.right, y: box.top }, this.dom.ownerDocument);
		item.submenu?.selectAt(0);
	}

	select(item: MenuItem): void {
		this.selected?.dom.removeClass("is-selected");
		this.selected = item;
		item.dom.addClass("is-selected");
		this.dom.setAttribute("aria-activedescendant", item.dom.id);
	}

	selectAt(index: number): void {
		const item = this.usable()[index];
		if (item) this.select(item);
	}

	private step(by: 1 | -1): void {
		const usable = this.usable();
		if (usable.length === 0) return;
		const at = this.selected ? usable.indexOf(this.selected) : by > 0 ? -1 : 0;
		this.selectAt((at + by + usable.length) % usable.length);
	}

	/** The items that can be chosen, as drawn. */
	usable(): MenuItem[] {
		const items = this.items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled && !item.isLabel);
		const order = [...this.dom.children];
		return order.length ? items.sort((a, b) => order.indexOf(a.dom) - order.indexOf(b.dom)) : items;
	}
}

/** The session's `Menu`, whose constructor takes nothing, as plugins call it. */
export function menuClass(app: App): new () => Menu {
	const menus = new WeakMap<Event, Menu>();
	return class SessionMenu extends Menu {
		constructor() {
			super(app);
		}

		/** One menu for all who add to the same click; shown when the event is done. */
		static forEvent(evt: MouseEvent): Menu {
			const existing = menus.get(evt);
			if (existing) return existing;
			const menu = new SessionMenu();
			menus.set(evt, menu);
			evt.preventDefault();
			app.env.win.setTimeout(() => menu.showAtMouseEvent(evt), 0);
			return menu;
		}
	};
}
