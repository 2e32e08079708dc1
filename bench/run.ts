// Owns the benchmark's command: `npm run bench` prints a table, `npm run -s bench -- --json` one JSON object a line.

import { build } from "esbuild";
import { bundleTable } from "./bundle";
import { onloadTable } from "./onload";
import type { Figures } from "./measure";
import { tableOf } from "./table";

const SIZES = [1_000, 10_000, 100_000];

const { generateEntries } = await bundled<typeof import("./generate")>("bench/generate.ts");
const { measure } = await bundled<typeof import("./measure")>("bench/measure.ts");
const json = process.argv.includes("--json");
const all: Figures[] = [];
for (const size of SIZES) {
	const figures = measure(generateEntries(size));
	all.push(figures);
	if (json) process.stdout.write(`${JSON.stringify(published(figures))}\n`);
}
if (!json) {
	const built = [bundleTable(), await onloadTable()].filter((table) => table !== null);
	process.stdout.write(`${[tableOf(all), ...built].join("\n\n")}\n`);
	if (built.length === 0) process.stdout.write("main.js has not been built: npm run build\n");
}

/** What is measured is built as the plugin is: one file, in which nothing is looked up across modules. */
async function bundled<Module>(entryPoint: string): Promise<Module> {
	const { outputFiles } = await build({
		entryPoints: [entryPoint],
		bundle: true,
		write: false,
		format: "esm",
		target: "es2021",
		platform: "browser",
		minify: true,
	});
	const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
	return (await import(`data:text/javascript;base64,${code}`)) as Module;
}

/** The figures that are compared from one version to the next. */
function published(figures: Figures): Record<string, number> {
	const { notes, floorMs, buildMs, maxSliceMs, updateP95Ms, queryMs, bytesPerNote } = figures;
	return {
		notes,
		floorMs: rounded(floorMs),
		buildMs: rounded(buildMs),
		buildRatio: rounded(buildMs / floorMs),
		maxSliceMs: rounded(maxSliceMs),
		updateP95Ms: rounded(updateP95Ms),
		queryMs: rounded(queryMs),
		bytesPerNote: Math.round(bytesPerNote),
	};
}

/** Four digits are more than the clock is good for. */
function rounded(value: number): number {
	return Number(value.toPrecision(4));
}
