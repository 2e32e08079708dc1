// Owns Obsidian's helpers on events: delegated listeners, and what an event knows of its window.

import type { HostWindow } from "./environment";

export function docOf(node: Node): Document {
	return node.nodeType === 9 ? (node as Document) : (node.ownerDocument as Document);
}

export function winOf(node: Node): HostWindow {
	return docOf(node).defaultView as HostWindow;
}

export function define(target: object | undefined, methods: object): void {
	if (!target) return;
	for (const [name, value] of Object.entries(methods)) {
		Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
	}
}

export function getter(target: object, name: string, get: (this: never) => unknown): void {
	Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}

interface Delegation {
	selector: string;
	listener: (this: Node, ev: Event, target: HTMLElement) => unknown;
	callback: (ev: Event) => void;
	type: string;
}
const delegations = new WeakMap<Node, Delegation[]>();

export const delegated = {
	on(this: HTMLElement, type: string, selector: string, listener: Delegation["listener"], options?: boolean | AddEventListenerOptions) {
		const callback = (ev: Event) => {
			const from = ev.target as Node | null;
			const start = from?.nodeType === 1 ? (from as Element) : (from?.parentElement ?? null);
			const target = start?.closest(selector);
			if (target && this.contains(target)) listener.call(this, ev, target as HTMLElement);
		};
		delegations.set(this, [...(delegations.get(this) ?? []), { selector, listener, callback, type }]);
		this.addEventListener(type, callback, options);
	},
	off(this: HTMLElement, type: string, selector: string, listener: Delegation["listener"], options?: boolean | AddEventListenerOptions) {
		const all = delegations.get(this) ?? [];
		const gone = all.filter((d) => d.type === type && d.selector === selector && d.listener === listener);
		for (const d of gone) this.removeEventListener(type, d.callback, options);
		delegations.set(this, all.filter((d) => !gone.includes(d)));
	},
};

export function installEvents(win: HostWindow): void {
	const proto = win.UIEvent.prototype;
	getter(proto, "targetNode", function (this: UIEvent) {
		return this.target as Node | null;
	});
	getter(proto, "doc", function (this: UIEvent) {
		return this.target && (this.target as Node).nodeType ? docOf(this.target as Node) : win.document;
	});
	getter(proto, "win", function (this: UIEvent) {
		return this.target && (this.target as Node).nodeType ? winOf(this.target as Node) : win;
	});
	define(proto, {
		instanceOf(this: UIEvent, type: { new (): unknown }) {
			if (this instanceof type) return true;
			const own = (this.win as unknown as Record<string, unknown>)[type.name];
			return typeof own === "function" && this instanceof own;
		},
	});
}
