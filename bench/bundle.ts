// Owns weighing `main.js`: its size, packed too, and how much each part takes, from the build's own report.

import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { aligned } from "./table";

const BUNDLE = "main.js";
/** What esbuild writes about the production build. */
const REPORT = "build/meta.json";
const KB = 1000;

interface Report {
	readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;
}

/** Null when nothing has been built yet. */
export function bundleTable(): string | null {
	if (!existsSync(BUNDLE)) return null;
	const bundle = readFileSync(BUNDLE);
	const rows = [
		["main.js", "budget", "size"],
		["minified", "≤ 350 kB", kilobytes(bundle.length)],
		["gzipped", "≤ 120 kB", kilobytes(gzipSync(bundle, { level: 9 }).length)],
	];
	for (const [part, bytes] of parts()) rows.push([`  ${part}`, "", kilobytes(bytes)]);
	return aligned(rows);
}

/** The largest first. */
function parts(): [string, number][] {
	if (!existsSync(REPORT)) return [];
	const report = JSON.parse(readFileSync(REPORT, "utf8")) as Report;
	const sizes = new Map<string, number>();
	for (const [path, { inputs }] of Object.entries(report.outputs)) {
		if (!path.endsWith(BUNDLE)) continue;
		for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
			sizes.set(partOf(input), (sizes.get(partOf(input)) ?? 0) + bytesInOutput);
		}
	}
	return [...sizes].sort(([, a], [, b]) => b - a);
}

/** A package, or a folder of `src` (of `src/core` one level deeper). */
function partOf(input: string): string {
	const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
	if (dependency !== undefined) return dependency;
	const segments = input.split("/").slice(0, -1);
	return segments.slice(0, segments[1] === "core" ? 3 : 2).join("/") || input;
}

function kilobytes(bytes: number): string {
	return `${(bytes / KB).toFixed(1)} kB`;
}
