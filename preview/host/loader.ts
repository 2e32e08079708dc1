// Owns how a built `main.js` is run: CommonJS text, with the names it finds free given by the host.
//
// In the browser the page's own globals serve. In Node each session gives its window's (`PluginGlobals`), so that
// several sessions can run at once and nothing is put on Node's globals.

/** Names that the plugin's text can use as if they were global. */
export interface PluginGlobals {
	/** Bound once, when the plugin is evaluated. */
	readonly fixed: Readonly<Record<string, unknown>>;
	/** Looked up at every use (getters), e.g. `activeDocument`. */
	readonly live: object;
}

interface CommonJsModule {
	exports: unknown;
}

/** Evaluates the text and returns what it exported. `label` names it in stack traces. @throws whatever the text throws */
export function evaluateCommonJs(code: string, requireModule: (id: string) => unknown, globals: PluginGlobals, label: string): unknown {
	const module: CommonJsModule = { exports: {} };
	const names = Object.keys(globals.fixed);
	// The inner function keeps the text's own declarations from colliding with the names given.
	// `with` serves the few live names only: everything else is found in the functions inside it.
	const wrapped = `with (live) { return function (module, exports, require, ${names.join(", ")}) { (function () {${code}\n}).call(module.exports); }; }\n//# sourceURL=${label}`;
	const make = new Function("live", wrapped) as (live: object) => (...args: unknown[]) => void;
	make(globals.live)(module, module.exports, requireModule, ...Object.values(globals.fixed));
	return module.exports;
}
