// Owns keyboard scopes: which of a stack of key tables gets a key, and how modifiers are read.
//
// One listener a window, in the capture phase; the scope on top of the stack is asked first, then its parents.
// A handler that returns false has handled the key: the event is cancelled and goes no further
// (seen in the app: ZyphrZero/Termy pull request 17). Hotkeys do not reach below a dialog.

import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier, PaneType, UserEvent } from "obsidian";
import type { HostEnvironment, HostWindow } from "./environment";
import { useWindow } from "./environment";

interface KeyEntry {
	scope: Scope;
	modifiers: string | null;
	key: string | null;
	func: KeymapEventListener;
}

const ORDER = ["Alt", "Ctrl", "Meta", "Shift"] as const;

function isMac(win: Window): boolean {
	return /Mac|iPhone|iPad/.test(win.navigator?.platform ?? "");
}

function modifierText(modifiers: readonly Modifier[], mac: boolean): string {
	const real: readonly Modifier[] = modifiers.map((m) => (m === "Mod" ? (mac ? "Meta" : "Ctrl") : m));
	return ORDER.filter((m) => real.includes(m)).join(",");
}

function pressedModifiers(evt: KeyboardEvent): string {
	const pressed = { Alt: evt.altKey, Ctrl: evt.ctrlKey, Meta: evt.metaKey, Shift: evt.shiftKey } as Record<string, boolean>;
	return ORDER.filter((m) => pressed[m]).join(",");
}

export class Scope {
	readonly keys: KeyEntry[] = [];
	/** Undocumented in obsidian.d.ts: a scope may have a parent that is asked when nothing here matches. */
	constructor(readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
		const mac = typeof navigator !== "undefined" && /Mac/.test(navigator.platform ?? "");
		const entry: KeyEntry = { scope: this, modifiers: modifiers && modifierText(modifiers, mac), key, func };
		this.keys.push(entry);
		return entry as unknown as KeymapEventHandler;
	}

	unregister(handler: KeymapEventHandler): void {
		const at = this.keys.indexOf(handler as unknown as KeyEntry);
		if (at >= 0) this.keys.splice(at, 1);
	}

	/** The first handler that returns something else than undefined decides. */
	handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
		for (const entry of [...this.keys]) {
			if (entry.modifiers !== null && entry.modifiers !== ctx.modifiers) continue;
			if (entry.key !== null && entry.key !== ctx.vkey && entry.key.toLowerCase() !== ctx.key?.toLowerCase()) continue;
			const result: unknown = entry.func(evt, ctx);
			if (result !== undefined) return result;
		}
		return this.parent?.handleKey(evt, ctx);
	}
}

export class Keymap {
	private scope: Scope;
	private readonly below: Scope[] = [];

	/** `viewScope`: the scope of the active view, asked before the app's own while no dialog or menu has the keys. */
	constructor(
		private readonly env: HostEnvironment,
		private readonly rootScope: Scope,
		private readonly viewScope: () => Scope | null,
		private readonly seen: (evt: KeyboardEvent | MouseEvent) => void,
	) {
		this.scope = rootScope;
	}

	pushScope(scope: Scope): void {
		this.below.push(this.scope);
		this.scope = scope;
	}

	popScope(scope: Scope): void {
		if (this.scope === scope) {
			this.scope = this.below.pop() ?? scope;
			return;
		}
		const at = this.below.lastIndexOf(scope);
		if (at >= 0) this.below.splice(at, 1);
	}

	/** True if a dialog, menu or suggestion list has the keys. */
	get isTaken(): boolean {
		return this.below.length > 0;
	}

	/** Listens in a window; returns the way to stop. */
	attach(win: HostWindow): () => void {
		const onKey = (evt: KeyboardEvent) => this.onKeyEvent(evt);
		const onUse = (evt: Event) => {
			useWindow(this.env, win);
			if (evt.type !== "focusin") this.seen(evt as MouseEvent);
		};
		win.addEventListener("keydown", onKey, true);
		for (const type of ["mousedown", "focusin", "click"]) win.addEventListener(type, onUse, true);
		return () => {
			win.removeEventListener("keydown", onKey, true);
			for (const type of ["mousedown", "focusin", "click"]) win.removeEventListener(type, onUse, true);
		};
	}

	private onKeyEvent(evt: KeyboardEvent): void {
		this.seen(evt);
		if (evt.isComposing || evt.key === undefined) return;
		const ctx: KeymapContext = { modifiers: pressedModifiers(evt), key: evt.key, vkey: evt.code?.replace(/^(Key|Digit)/, "") ?? "" };
		try {
			if (this.ask(evt, ctx) === false) {
				evt.preventDefault();
				evt.stopPropagation();
			}
		} catch (error) {
			this.env.reportError(error);
		}
	}

	private ask(evt: KeyboardEvent, ctx: KeymapContext): unknown {
		const view = this.isTaken ? null : this.viewScope();
		const result = view?.handleKey(evt, ctx);
		if (result !== undefined || view?.parent === this.rootScope) return result;
		return this.scope.handleKey(evt, ctx);
	}

	static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		if (modifier === "Ctrl") return evt.ctrlKey;
		if (modifier === "Meta") return evt.metaKey;
		if (modifier === "Shift") return evt.shiftKey;
		if (modifier === "Alt") return evt.altKey;
		const view = (evt as UIEvent).view;
		return view && isMac(view) ? evt.metaKey : evt.ctrlKey;
	}

	/** obsidian.d.ts, Keymap.isModEvent: Mod or the middle button gives a tab, Mod+Alt a split, Mod+Alt+Shift a window. */
	static isModEvent(evt?: UserEvent | null): PaneType | boolean {
		if (!evt) return false;
		const mod = Keymap.isModifier(evt, "Mod");
		if (mod && evt.altKey) return evt.shiftKey ? "window" : "split";
		if (mod || (evt as MouseEvent).button === 1) return "tab";
		return false;
	}
}
