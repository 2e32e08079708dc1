// Owns the names that a plugin finds as globals in a session, and the few that CodeMirror needs on Node's own globals.

import { runInNewContext } from "node:vm";
import type { HostWindow } from "../host/environment";
import type { PluginGlobals } from "../host/loader";

/** Names of the language itself: these stay Node's. */
const LANGUAGE = new Set(runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[]);
const NODE_ONLY = ["process", "Buffer", "global", "setImmediate", "clearImmediate", "__dirname", "__filename"];
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const RESERVED = new Set(["undefined", "NaN", "Infinity", "eval", "arguments", "module", "exports", "require", "live"]);

function namesOf(win: object): string[] {
	const names = new Set<string>();
	for (let at: object | null = win; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
		for (const name of Object.getOwnPropertyNames(at)) names.add(name);
	}
	return [...names].filter((name) => IDENTIFIER.test(name) && !RESERVED.has(name) && !LANGUAGE.has(name) && name !== "constructor");
}

/** `Date` whose present is what the session says; everything else is the real one. */
export function dateAt(now: () => number): DateConstructor {
	return new Proxy(Date, {
		construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === target ? target : newTarget) as Date,
		apply: () => new Date(now()).toString(),
		get: (target, name, receiver) => (name === "now" ? now : (Reflect.get(target, name, receiver) as unknown)),
	});
}

/** A console that reports errors to the session as well. */
function watchedConsole(onError: (error: unknown) => void): Console {
	return Object.assign(Object.create(console) as Console, {
		error: (...args: unknown[]) => onError(args.length === 1 ? args[0] : new Error(args.map(String).join(" "))),
	});
}

export interface GlobalsOptions {
	readonly win: HostWindow;
	readonly functions: Record<string, unknown>;
	readonly activeWin: () => HostWindow;
	/** Milliseconds since the epoch; undefined leaves the real clock. */
	readonly now: (() => number) | undefined;
	readonly onError: (error: unknown) => void;
}

export function pluginGlobals(options: GlobalsOptions): PluginGlobals {
	const { win } = options;
	const fixed: Record<string, unknown> = {};
	for (const name of namesOf(win)) {
		let value: unknown;
		try {
			value = (win as unknown as Record<string, unknown>)[name];
		} catch {
			continue;
		}
		const isMethod = typeof value === "function" && /^[a-z]/.test(name);
		fixed[name] = isMethod ? (value as (...args: unknown[]) => unknown).bind(win) : value;
	}
	for (const name of NODE_ONLY) fixed[name] = undefined;
	Object.assign(fixed, options.functions, { window: win, self: win, console: watchedConsole(options.onError) });
	if (options.now) fixed["Date"] = dateAt(options.now);
	Object.assign(win, options.functions);
	const live = {};
	const liveNames = { activeWindow: () => options.activeWin(), activeDocument: () => options.activeWin().document };
	for (const [name, get] of Object.entries(liveNames)) {
		delete fixed[name];
		Object.defineProperty(live, name, { get, enumerable: true });
		Object.defineProperty(win, name, { get, configurable: true });
	}
	return { fixed, live };
}

let current: HostWindow | undefined;
const EDITOR_NEEDS = ["MutationObserver", "ResizeObserver", "IntersectionObserver", "getComputedStyle"];

/**
 * CodeMirror makes elements in the global `document`. Node has none: the globals are a window that was used last;
 * elements are adopted by the document that they are put in, so sessions do not disturb each other.
 */
export function lendGlobals(win: HostWindow): void {
	const first = current === undefined;
	current = win;
	if (!first) return;
	const define = (name: string, get: () => unknown) => {
		if (!(name in globalThis)) Object.defineProperty(globalThis, name, { get, configurable: true });
	};
	define("document", () => current?.document);
	define("window", () => current);
	for (const name of EDITOR_NEEDS) define(name, () => (current as unknown as Record<string, unknown>)[name]);
}
