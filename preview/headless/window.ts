// Owns the window of a session without a browser: happy-dom, with sizes, observers and timers that serve a plugin.
//
// There is no layout. Sizes are rules of thumb (`defaultSize`), which a session may override, so that virtual lists show rows.

import { Window } from "happy-dom";
import type { HostWindow } from "../host/environment";
import type { SessionTimers } from "./timers";

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface WindowOptions extends Size {
	readonly timers: SessionTimers;
	/** Gives an element another size than the rule of thumb; undefined leaves the rule. */
	readonly sizeOf: (el: Element) => Partial<Size> | undefined;
	readonly onError: (error: unknown) => void;
}

/** What one line of text, a row or a control takes. */
const ROW = 32;
const ROW_LIKE = "li, tr, button, input, select, label, p, h1, h2, h3, h4, h5, h6, span, a, [role=row], [role=option], [role=listitem], [role=treeitem]";

const sessions = new WeakMap<Document, WindowOptions>();

function pixels(value: string | undefined): number | undefined {
	const match = value ? /^([\d.]+)px$/.exec(value.trim()) : null;
	return match ? Number(match[1]) : undefined;
}

function isHidden(el: Element): boolean {
	for (let at: Element | null = el; at; at = at.parentElement) {
		if ((at as HTMLElement).style?.display === "none" || at.hasAttribute("hidden")) return true;
	}
	return false;
}

function sizeOf(el: Element): Size {
	const session = sessions.get(el.ownerDocument);
	if (!session || !el.isConnected || isHidden(el)) return { width: 0, height: 0 };
	const { style } = el as HTMLElement;
	const width = pixels(style?.width) ?? session.width;
	const height = pixels(style?.height) ?? (el.matches(ROW_LIKE) ? ROW : session.height);
	return { width, height, ...session.sizeOf(el) };
}

/** happy-dom shares its classes between windows, so the getters are put there once and look the session up. */
function installSizes(win: HostWindow): void {
	const proto = win.HTMLElement.prototype;
	for (const name of ["offsetWidth", "clientWidth", "scrollWidth"]) {
		Object.defineProperty(proto, name, { configurable: true, get: function (this: HTMLElement) { return sizeOf(this).width; } });
	}
	for (const name of ["offsetHeight", "clientHeight"]) {
		Object.defineProperty(proto, name, { configurable: true, get: function (this: HTMLElement) { return sizeOf(this).height; } });
	}
	Object.defineProperty(proto, "scrollHeight", {
		configurable: true,
		get: function (this: HTMLElement) {
			const inside = [...this.children].map((child) => sizeOf(child).height);
			return Math.max(sizeOf(this).height, inside.reduce((sum, height) => sum + height, 0));
		},
	});
	Object.defineProperty(win.Element.prototype, "getBoundingClientRect", {
		configurable: true,
		writable: true,
		value: function (this: Element) {
			const { width, height } = sizeOf(this);
			return { x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, width, height, toJSON: () => ({}) };
		},
	});
}

function entryFor(target: Element): unknown {
	const { width, height } = sizeOf(target);
	const box = [{ inlineSize: width, blockSize: height }];
	const rect = { x: 0, y: 0, top: 0, left: 0, right: width, bottom: height, width, height };
	return { target, contentRect: rect, borderBoxSize: box, contentBoxSize: box, boundingClientRect: rect, intersectionRect: rect, rootBounds: rect, isIntersecting: height > 0, intersectionRatio: 1, time: 0 };
}

/** An observer that reports every element once after it is observed, and all again when told that sizes changed. */
function observerClass(win: HostWindow, all: Set<() => void>): unknown {
	return class {
		private readonly targets = new Set<Element>();
		private readonly again = () => this.targets.forEach((target) => this.report(target));

		constructor(private readonly callback: (entries: unknown[], observer: unknown) => void) {
			all.add(this.again);
		}

		private report(target: Element): void {
			win.requestAnimationFrame(() => {
				if (this.targets.has(target)) this.callback([entryFor(target)], this);
			});
		}

		observe(target: Element): void {
			this.targets.add(target);
			this.report(target);
		}

		unobserve(target: Element): void {
			this.targets.delete(target);
		}

		disconnect(): void {
			this.targets.clear();
			all.delete(this.again);
		}

		takeRecords(): unknown[] {
			return [];
		}
	};
}

/**
 * happy-dom tells of a changed selection while the call that changes it still runs, where browsers tell later: CodeMirror
 * cannot bear that. Nobody selects with a mouse here, so the event is left out.
 */
function muteSelectionChange(doc: Document): void {
	const dispatch = doc.dispatchEvent.bind(doc);
	Object.defineProperty(doc, "dispatchEvent", { configurable: true, value: (evt: Event) => (evt.type === "selectionchange" ? true : dispatch(evt)) });
}

function refuseNetwork(win: HostWindow): void {
	const refuse = () => {
		throw new Error("A plugin tried to use the network.");
	};
	for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) Object.defineProperty(win, name, { value: refuse, configurable: true, writable: true });
}

export interface SessionWindow {
	readonly win: HostWindow;
	/** Tells size observers to look again. */
	resized(): void;
	close(): Promise<void>;
}

export function createWindow(options: WindowOptions): SessionWindow {
	const happy = new Window({
		url: "http://localhost/",
		width: options.width,
		height: options.height,
		settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true },
	});
	const win = happy as unknown as HostWindow;
	sessions.set(win.document, options);
	options.timers.install(win);
	const observers = new Set<() => void>();
	Object.defineProperty(win, "ResizeObserver", { value: observerClass(win, observers), configurable: true, writable: true });
	Object.defineProperty(win, "IntersectionObserver", { value: observerClass(win, observers), configurable: true, writable: true });
	installSizes(win);
	muteSelectionChange(win.document);
	refuseNetwork(win);
	win.addEventListener("error", (evt) => options.onError((evt as ErrorEvent).error ?? (evt as ErrorEvent).message));
	const resized = () => observers.forEach((again) => again());
	return { win, resized, close: async () => void (await happy.happyDOM.abort().catch(() => undefined)) };
}
