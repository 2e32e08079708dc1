// Asserts that the host has every name that Obsidian's own type definitions promise, class by class,
// but for the parts that the preview leaves out, which are listed here.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { UiApp } from "./open-ui-app";
import { openUiApp } from "./open-ui-app";

const DEFINITIONS = createRequire(import.meta.url).resolve("obsidian/obsidian.d.ts");

/** Left out: what shows files that are not notes, Bases, secrets, and adapters of real devices. */
const LEFT_OUT = /^(Bases\w+|\w*Value|QueryController|CapacitorAdapter|FileSystemAdapter|HoverPopover|RenderContext|Secret\w+|Tasks)$/;
/** State fields that belong to the app's own editor. */
const LEFT_OUT_CONSTS = new Set(["editorEditorField", "editorInfoField", "editorLivePreviewField", "editorViewField", "livePreviewState"]);
const LEFT_OUT_FUNCTIONS = new Set(["parsePropertyId"]);
const LEFT_OUT_METHODS = new Set(["ColorComponent.getValueHsl", "ColorComponent.getValueRgb", "ColorComponent.setValueHsl", "ColorComponent.setValueRgb"]);

interface Declared {
	readonly classes: Map<string, { methods: string[]; statics: string[] }>;
	readonly functions: string[];
	readonly consts: string[];
}

function isInner(member: ts.ClassElement): boolean {
	const flags = ts.getCombinedModifierFlags(member as unknown as ts.Declaration);
	// What subclasses of a plugin must write themselves is abstract; the host cannot have it.
	return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Abstract)) !== 0;
}

function declared(): Declared {
	const source = ts.createSourceFile(DEFINITIONS, readFileSync(DEFINITIONS, "utf8"), ts.ScriptTarget.Latest, true);
	const out: Declared = { classes: new Map(), functions: [], consts: [] };
	for (const statement of source.statements) {
		if (ts.isFunctionDeclaration(statement) && statement.name) out.functions.push(statement.name.text);
		if (ts.isVariableStatement(statement)) out.consts.push(...statement.declarationList.declarations.map((each) => each.name.getText()));
		if (!ts.isClassDeclaration(statement) || !statement.name) continue;
		const members = statement.members.filter((member) => ts.isMethodDeclaration(member) && !member.questionToken && !isInner(member));
		const isStatic = (member: ts.ClassElement) => (ts.getCombinedModifierFlags(member as unknown as ts.Declaration) & ts.ModifierFlags.Static) !== 0;
		const names = (some: ts.ClassElement[]) => [...new Set(some.map((member) => (member.name as ts.Identifier).text))];
		out.classes.set(statement.name.text, { methods: names(members.filter((m) => !isStatic(m))), statics: names(members.filter(isStatic)) });
	}
	return out;
}

const definitions = declared();
let ui: UiApp;
let names: Record<string, unknown>;

beforeAll(async () => {
	ui = await openUiApp({});
	names = ui.obsidian as unknown as Record<string, unknown>;
});
afterAll(() => ui.close());

describe("the host's module (obsidian.d.ts 1.13.1)", () => {
	it("has every function and constant", () => {
		expect(definitions.functions.length).toBeGreaterThan(40);
		const missing = definitions.functions.filter((name) => typeof names[name] !== "function" && !LEFT_OUT_FUNCTIONS.has(name));
		expect(missing).toEqual([]);
		expect(definitions.consts.filter((name) => names[name] === undefined && !LEFT_OUT_CONSTS.has(name))).toEqual([]);
	});

	it("has every class with every method that a plugin does not write itself", () => {
		// Obsidian makes the app; plugins are given it and never construct it.
		const held: Record<string, object> = { App: ui.app };
		const missing: string[] = [];
		for (const [name, { methods, statics }] of definitions.classes) {
			if (LEFT_OUT.test(name)) continue;
			const found = names[name] as (new () => unknown) | undefined;
			const instance = (held[name] ?? found?.prototype) as Record<string, unknown> | undefined;
			if (!instance) missing.push(name);
			else for (const method of methods) if (typeof instance[method] !== "function") missing.push(`${name}.${method}`);
			for (const method of statics) if (typeof (found as unknown as Record<string, unknown>)?.[method] !== "function") missing.push(`${name}.${method} (static)`);
		}
		expect(missing.filter((name) => !LEFT_OUT_METHODS.has(name))).toEqual([]);
	});

	it("says of what it leaves out that it is not in the preview", () => {
		const left = [...definitions.classes.keys()].filter((name) => LEFT_OUT.test(name) && name !== "ValueComponent" && !name.endsWith("DisplayValueComponent"));
		expect(left).toContain("BasesView");
		for (const name of left) {
			const Class = names[name] as new () => unknown;
			expect(() => new Class(), name).toThrow("not in the preview");
		}
	});

	it("makes no network requests", async () => {
		await expect(ui.obsidian.requestUrl("https://example.org")).rejects.toThrow("no network");
	});
});
