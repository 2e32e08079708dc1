// Builds main.js from src/main.ts: `node esbuild.config.mjs production` once and minified, `watch` for development.
// The share of each part goes to build/meta.json, which the benchmark reads.
import { build, context } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const production = process.argv[2] === "production";

/**
 * Praksis reads YAML 1.2 and splices its edits into the text itself, so what `yaml` has for writing, for making and
 * changing nodes, and for the types of YAML 1.1 and JSON, is left out: a quarter of that library. Whoever calls it after all is told.
 * @type {import("esbuild").Plugin}
 */
const yamlForReading = {
	name: "yaml-for-reading",
	setup(builder) {
		const unused =
			/[\\/]yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/]|schema[\\/](?:json|yaml-1\.1)[\\/]|doc[\\/](?:createNode|applyReviver)\.js|parse[\\/]cst-)/;
		builder.onLoad({ filter: unused }, ({ path }) => {
			// The merge key is asked for while reading 1.2 as well.
			if (path.endsWith("merge.js")) return undefined;
			const exported = [...readFileSync(path, "utf8").matchAll(/^export \{([^}]*)\}/gm)];
			const names = exported.flatMap(([, list]) => list.split(",").map((name) => name.trim()));
			const left = names.map((name) => `export function ${name}() { throw new Error("Not in this build: ${name}"); }`);
			return { contents: left.join("\n"), loader: "js" };
		});
	},
};

/** @type {import("esbuild").BuildOptions} */
const options = {
	entryPoints: ["src/main.ts"],
	outfile: "main.js",
	bundle: true,
	format: "cjs",
	target: "es2021",
	platform: "browser",
	external: ["obsidian", "@codemirror/*", "@lezer/*"],
	minify: production,
	sourcemap: production ? false : "inline",
	treeShaking: true,
	// Half the size of escapes for æ, ø and å, of which the content is full.
	charset: "utf8",
	plugins: [yamlForReading],
	metafile: true,
	logLevel: "warning",
	banner: { js: "/* Praksis. Built from the sources in its repository; the licence stands there. */" },
};

if (process.argv[2] === "watch") {
	const watching = await context(options);
	await watching.watch();
} else {
	const { metafile } = await build(options);
	mkdirSync("build", { recursive: true });
	writeFileSync("build/meta.json", JSON.stringify(metafile));
}
