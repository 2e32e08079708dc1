// Owns timing the built plugin's `onload`, on the preview's host without a browser.

import { existsSync, readFileSync } from "node:fs";
import { openVault } from "../preview/headless/index";
import { aligned } from "./table";

const RUNS = 5;

/** Appended to the plugin: measures `onload` from inside, so that nothing of the host is counted. */
const STOPWATCH = `
;(() => {
	const Plugin = module.exports.default;
	const onload = Plugin.prototype.onload;
	Plugin.prototype.onload = function () {
		const start = performance.now();
		onload.call(this);
		(globalThis.praksisOnload ??= []).push(performance.now() - start);
	};
})();`;

/** Null when nothing has been built yet. Medians; the first run is cold, as the app's is. */
export async function onloadTable(): Promise<string | null> {
	if (!existsSync("main.js")) return null;
	const mainJs = readFileSync("main.js", "utf8") + STOPWATCH;
	const reads: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const session = await openVault({ files: { "A.md": "# A\n" } }, { mainJs });
		reads.push(session.writes.length);
		await session.close();
	}
	const times = (globalThis as { praksisOnload?: number[] }).praksisOnload ?? [];
	const cold = times[0] ?? Number.NaN;
	const median = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
	return aligned([
		["onload", "budget", "time"],
		["cold", "≤ 5 ms", `${cold.toPrecision(3)} ms`],
		["median of five", "≤ 5 ms", `${median.toPrecision(3)} ms`],
		["files written", "0", String(Math.max(...reads))],
	]);
}
