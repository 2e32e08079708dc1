// Owns `npm test`: every check in order, each under its heading, and one line at the end that sums them up.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Tally {
	passed: number;
	failed: number;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly message: string;
		readonly assertionResults: readonly { readonly status: string }[];
	}[];
}

const ARCHITECTURE = "test/architecture.test.ts";
const running = new Set<() => void>();

/** Runs a command with its output shown, and gives its exit code (1 when it could not be started). */
function run(command: string, args: readonly string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
		const stop = (): void => void child.kill();
		running.add(stop);
		const end = (code: number | null): void => {
			running.delete(stop);
			resolve(code ?? 1);
		};
		child.on("error", (error) => {
			console.error(error.message);
			end(1);
		});
		child.on("exit", end);
	});
}

async function step(command: string, args: readonly string[]): Promise<Tally> {
	const ok = (await run(command, args)) === 0;
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** Runs vitest and counts its tests. What cannot be counted as a test but went wrong counts as one failure. */
async function vitest(folder: string, name: string, args: readonly string[]): Promise<Tally> {
	const file = join(folder, `${name}.json`);
	const code = await run("npx", ["vitest", "run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
	const report = await readFile(file, "utf8").then(
		(text) => JSON.parse(text) as VitestReport,
		() => null,
	);
	if (!report) return { passed: 0, failed: 1 };
	// A file that could not be loaded has no tests to count, and a skipped test is not a passed one.
	const unloaded = report.testResults.filter(
		({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
	).length;
	const skipped = report.numPendingTests + report.numTodoTests;
	if (skipped > 0) console.error(`${skipped} skipped tests count as failed.`);
	let failed = report.numFailedTests + unloaded + skipped;
	if (failed === 0 && (code !== 0 || report.numPassedTests === 0)) failed = 1;
	return { passed: report.numPassedTests, failed };
}

async function main(): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "praksis-test-"));
	const steps: readonly (readonly [string, () => Promise<Tally>])[] = [
		["Build", () => step("npm", ["run", "-s", "build"])],
		["Types", () => step("npm", ["run", "-s", "types"])],
		["Lint", () => step("npm", ["run", "-s", "lint"])],
		[
			"Unit tests, promises, preview in Node",
			() => vitest(folder, "node", ["--project", "unit", "--project", "preview", "--exclude", ARCHITECTURE]),
		],
		["Architecture", () => vitest(folder, "architecture", ["--project", "unit", ARCHITECTURE])],
		["Chromium", () => vitest(folder, "chromium", ["--project", "chromium"])],
	];
	const total: Tally = { passed: 0, failed: 0 };
	const lines: string[] = [];
	for (const [name, check] of steps) {
		console.log(`\n=== ${name} ===\n`);
		const started = performance.now();
		const { passed, failed } = await check();
		total.passed += passed;
		total.failed += failed;
		const seconds = ((performance.now() - started) / 1000).toFixed(1);
		lines.push(`${failed === 0 ? "ok    " : "FAILED"}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
	}
	await rm(folder, { recursive: true, force: true });
	console.log(`\n=== Summary ===\n\n${lines.join("\n")}\n`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed === 0 ? 0 : 1;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.on(signal, () => {
		for (const stop of running) stop();
		process.exit(130);
	});
}

await main();
