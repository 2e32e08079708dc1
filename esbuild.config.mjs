// Builds main.js from src/main.ts: `node esbuild.config.mjs production` once and minified, `watch` for development.
// The share of each part goes to build/meta.json, which the benchmark reads.
import { build, context } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";

const production = process.argv[2] === "production";

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
