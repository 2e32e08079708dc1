// What would be lost without these walls: a core that runs anywhere, a host that is the only door to the app,
// and an engineer's certainty about which room a line belongs in (DESIGN, architecture).

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");

function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) return filesBelow(path);
		return path.endsWith(".ts") ? [path] : [];
	});
}

interface Import {
	readonly from: string;
	readonly to: string;
	readonly typeOnly: boolean;
}

/** Paths of our own files are relative to src and without extension; packages are named as they are. */
function importsOf(file: string): Import[] {
	const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
	const from = relative(SRC, file).replace(/\.ts$/, "").split("\\").join("/");
	const imports: Import[] = [];
	const add = (specifier: string, typeOnly: boolean): void => {
		const to = specifier.startsWith(".")
			? relative(SRC, resolve(dirname(file), specifier)).split("\\").join("/")
			: specifier;
		imports.push({ from, to, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
			add(node.moduleSpecifier.text, node.importClause?.isTypeOnly === true);
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
			add(node.moduleSpecifier.text, node.isTypeOnly);
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [specifier] = node.arguments;
			add(specifier && ts.isStringLiteral(specifier) ? specifier.text : "?", false);
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
			add(node.argument.literal.text, true);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

const files = filesBelow(SRC);
const imports = files.flatMap(importsOf);

/** The first folder below src; for files in src itself their name. */
function roomOf(path: string): string {
	return path.split("/", 1)[0] ?? path;
}

const ROOMS = ["core", "host", "ui", "commands", "i18n", "main"];

/** DESIGN section 8. `main` may import all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	core: ["core"],
	host: ["core", "host", "obsidian"],
	ui: ["core", "i18n", "ui", "obsidian"],
	commands: ["core", "ui", "i18n", "commands", "obsidian"],
	i18n: ["core", "i18n"],
	main: [...ROOMS, "obsidian"],
};

/** Packages that core may use, and where. */
const CORE_PACKAGES: Readonly<Record<string, (path: string) => boolean>> = {
	"date-fns": (path) => path === "core/dates",
	yaml: (path) => /^core\/(note|templates|team)\//.test(path),
};

function isAllowed({ from, to, typeOnly }: Import): boolean {
	const room = roomOf(from);
	const packageName = to.startsWith("@") ? to : roomOf(to);
	if (room === "core" && packageName in CORE_PACKAGES) return CORE_PACKAGES[packageName]?.(from) === true;
	if (room === "commands" && to === "obsidian") return typeOnly;
	return MAY_IMPORT[room]?.includes(roomOf(to)) === true;
}

describe("the walls of the house", () => {
	it("has only the rooms that the design names", () => {
		expect([...new Set(files.map((file) => roomOf(relative(SRC, file).replace(/\.ts$/, ""))))].sort()).toEqual([...ROOMS].sort());
	});

	it("lets no room import what it may not", () => {
		const wrong = imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} imports ${to}`);
		expect(wrong).toEqual([]);
	});

	it("has nobody import main", () => {
		expect(imports.filter(({ to }) => to === "main")).toEqual([]);
	});

	it("has no cycles", () => {
		expect(cyclesIn(imports)).toEqual([]);
	});

	it("keeps date-fns behind one owner", () => {
		const owners = imports.filter(({ to }) => to.startsWith("date-fns")).map(({ from }) => from);
		expect([...new Set(owners)]).toEqual(["core/dates"]);
	});

	it("compiles the core without DOM, Node or Obsidian", { timeout: 120_000 }, () => {
		const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
		let output = "";
		try {
			output = execFileSync(process.execPath, [tsc, "--noEmit", "-p", join(SRC, "core")], { encoding: "utf8" });
		} catch (error) {
			output = String((error as { stdout?: unknown }).stdout);
		}
		expect(output).toBe("");
	});

	it("gives main nothing to do but compose", () => {
		expect(readFileSync(join(SRC, "main.ts"), "utf8").split("\n").length).toBeLessThanOrEqual(120);
	});

	it("begins every file with what it owns", () => {
		const silent = files.filter((file) => !/^\/\/ \S/.test(readFileSync(file, "utf8"))).map((file) => relative(ROOT, file));
		expect(silent).toEqual([]);
	});
});

describe("the walls' own alarm", () => {
	it.each([
		[{ from: "core/index/note-index", to: "host/notes", typeOnly: false }],
		[{ from: "core/note/slug", to: "date-fns", typeOnly: false }],
		[{ from: "ui/tag-dialog", to: "host/notes", typeOnly: true }],
		[{ from: "commands/tag-note", to: "obsidian", typeOnly: false }],
		[{ from: "core/dates", to: "obsidian", typeOnly: true }],
		[{ from: "host/notes", to: "ui/notices", typeOnly: false }],
	])("would name %o", (one) => {
		expect(isAllowed(one)).toBe(false);
	});

	it("would name a cycle", () => {
		const edge = (from: string, to: string): Import => ({ from, to, typeOnly: false });
		expect(cyclesIn([edge("core/a", "core/b"), edge("core/b", "core/c"), edge("core/c", "core/a")])).toHaveLength(1);
	});
});

/** Each cycle once, as "a → b → a". Types count too: a cycle of types is a cycle in one's head. */
function cyclesIn(all: readonly Import[]): string[] {
	const graph = new Map<string, string[]>();
	for (const { from, to } of all) graph.set(from, [...(graph.get(from) ?? []), to]);
	const done = new Set<string>();
	const cycles: string[] = [];
	const walk = (node: string, trail: readonly string[]): void => {
		const at = trail.indexOf(node);
		if (at >= 0) {
			cycles.push([...trail.slice(at), node].join(" → "));
			return;
		}
		if (done.has(node)) return;
		for (const next of graph.get(node) ?? []) walk(next, [...trail, node]);
		done.add(node);
	};
	for (const node of graph.keys()) walk(node, []);
	return cycles;
}
