// Owns how the page and the plugin become files that the server can serve; nothing is written to disk.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Asset } from "./server";

const PREVIEW_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** The repository's root, where the production build leaves `main.js` beside `manifest.json` and `styles.css`. */
export const PLUGIN_FOLDER = dirname(PREVIEW_FOLDER);

export interface PageBundle {
	readonly html: string;
	readonly assets: ReadonlyMap<string, Asset>;
}

let bundled: Promise<PageBundle> | undefined;

/** The page, its script and its style. Made once per process. @throws esbuild's error when the source does not compile. */
export function bundlePage(): Promise<PageBundle> {
	bundled ??= makePage();
	return bundled;
}

async function makePage(): Promise<PageBundle> {
	const folder = join(PREVIEW_FOLDER, "page");
	const result = await build({
		entryPoints: [join(folder, "page.ts")],
		outdir: "/",
		bundle: true,
		write: false,
		format: "iife",
		platform: "browser",
		target: "es2022",
		logLevel: "warning",
	});
	const assets = new Map<string, Asset>();
	for (const file of result.outputFiles) {
		const isScript = file.path.endsWith(".js");
		assets.set(isScript ? "/page.js" : "/page.css", { type: isScript ? "text/javascript" : "text/css", body: file.text });
	}
	return { html: await readFile(join(folder, "index.html"), "utf8"), assets };
}

/**
 * The plugin's three files as they are on disk; without `styles.css` an empty one.
 * @throws Error that says to build first, when `main.js` is missing.
 */
export async function readPlugin(folder: string): Promise<ReadonlyMap<string, Asset>> {
	const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");
	const main = await read("main.js").catch(() => {
		throw new Error(`There is no main.js in ${folder}. Run "npm run build" first.`);
	});
	return new Map([
		["/plugin/main.js", { type: "text/javascript", body: main }],
		["/plugin/manifest.json", { type: "application/json", body: await read("manifest.json") }],
		["/plugin/styles.css", { type: "text/css", body: await read("styles.css").catch(() => "") }],
	]);
}
