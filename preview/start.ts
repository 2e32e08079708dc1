// Owns `npm start`: the preview of a vault's copy, until Ctrl+C.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isLanguage, type Language } from "../src/core/language";
import { openPreviewServer } from "./server/open";
import { summarise } from "./summary";

const SAMPLE_VAULT = join(dirname(fileURLToPath(import.meta.url)), "sample-vault");

const USAGE = `npm start -- [--vault DIR] [--port N] [--no-open] [--language nb|nn|en]

Without --vault, a copy of the sample vault is opened and thrown away at the end.
With --vault, the folder itself is opened: what you change in the preview is changed there.`;

interface Choices {
	readonly vault: string | undefined;
	readonly port: number;
	readonly open: boolean;
	readonly language: Language;
}

/** Null when only help is asked for. @throws Error that says which choice is wrong. */
function choices(): Choices | null {
	const { values } = parseArgs({
		options: {
			vault: { type: "string" },
			port: { type: "string", default: "0" },
			"no-open": { type: "boolean", default: false },
			language: { type: "string", default: "nb" },
			help: { type: "boolean", default: false },
		},
	});
	if (values.help) return null;
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
	if (!isLanguage(values.language)) throw new Error(`--language is nb, nn or en, not "${values.language}".`);
	return { vault: values.vault, port, open: !values["no-open"], language: values.language };
}

/** The folder to open, and what to remove at the end (nothing when the folder is the person's own). */
async function vaultFolder(given: string | undefined): Promise<{ folder: string; temporary: string | undefined }> {
	if (given !== undefined) {
		const folder = resolve(given);
		const found = await stat(folder).catch(() => null);
		if (!found?.isDirectory()) throw new Error(`--vault: there is no folder ${folder}.`);
		return { folder, temporary: undefined };
	}
	const temporary = await mkdtemp(join(tmpdir(), "praksis-preview-"));
	const folder = join(temporary, "Praksis");
	await mkdir(folder);
	await cp(SAMPLE_VAULT, folder, { recursive: true });
	return { folder, temporary };
}

/** Tries to show the page; a machine without a browser is no error, the address is printed anyway. */
function openInBrowser(url: string): void {
	const [command, args] =
		process.platform === "darwin" ? ["open", [url]] : process.platform === "win32" ? ["cmd", ["/c", "start", "", url]] : ["xdg-open", [url]];
	const child = spawn(command as string, args as string[], { stdio: "ignore", detached: true });
	child.on("error", () => undefined);
	child.unref();
}

async function main(): Promise<void> {
	const chosen = choices();
	if (!chosen) return void console.log(USAGE);
	const { folder, temporary } = await vaultFolder(chosen.vault);
	const cleanUp = async (): Promise<void> => {
		if (temporary) await rm(temporary, { recursive: true, force: true });
	};
	try {
		// Before the server starts, so that what is read here cannot meet what the page does.
		const summary = await summarise(folder, chosen.language);
		const server = await openPreviewServer({ vaultFolder: folder, language: chosen.language, port: chosen.port });
		console.log(`\nPraksis preview: ${server.url}\n`);
		console.log(summary);
		console.log(`\nThe files are in ${folder}${temporary ? " (a copy, removed at the end)" : ""}`);
		console.log("Ctrl+C stops.");
		if (chosen.open) openInBrowser(server.url);
		let stopping = false;
		const stop = (): void => {
			if (stopping) return;
			stopping = true;
			void server.close().then(cleanUp).then(() => process.exit(0));
		};
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
	} catch (error) {
		await cleanUp();
		throw error;
	}
}

main().catch((error: unknown) => {
	console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
	process.exitCode = 1;
});
