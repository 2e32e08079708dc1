// Owns the benchmark's command: `npm run bench` prints a table, `npm run -s bench -- --json` one JSON object a line.

import { bundleTable } from "./bundle";
import { generateEntries } from "./generate";
import { measure } from "./measure";
import { onloadTable } from "./onload";
import type { Figures } from "./measure";
import { tableOf } from "./table";

const SIZES = [1_000, 10_000, 100_000];

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
