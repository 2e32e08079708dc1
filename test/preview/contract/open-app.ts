// Owns the opening of an app for the contract tests.
// The tests see Obsidian's own types only; to run them in the real app, give this file another `openApp`.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { FileManager, MetadataCache, TFile, TFolder, Vault } from "obsidian";
import type { Disk } from "../../../preview/host/disk";
import { MemoryDisk } from "../../../preview/host/disk-memory";
import { openNodeDisk } from "../../../preview/host/disk-node";
import { FileManager as HostFileManager } from "../../../preview/host/file-manager";
import { MetadataCache as HostMetadataCache } from "../../../preview/host/metadata-cache";
import { Vault as HostVault } from "../../../preview/host/vault";
import type { VaultConfig } from "../../../preview/host/vault";

export type Place = "memory" | "folder";

export interface ContractApp {
	readonly vault: Vault;
	readonly metadataCache: MetadataCache;
	readonly fileManager: FileManager;
	/** Another program at work in the vault's folder. */
	readonly outside: { write(path: string, text: string): Promise<void>; remove(path: string): Promise<void> };
	/** Everything begun is done: files written, notes indexed, links resolved. */
	settled(): Promise<void>;
	/** Sets one of the user's preferences. */
	prefer<K extends keyof VaultConfig>(key: K, value: VaultConfig[K]): void;
	close(): Promise<void>;
}

export interface OpenOptions {
	readonly place?: Place;
	/** Runs before the vault is read, as a plugin's `onload` does before the layout is ready. */
	readonly beforeLoad?: (app: Pick<ContractApp, "vault" | "metadataCache">) => void;
}

/** Opens a vault with these notes. It is indexed when the promise resolves. */
export async function openApp(files: Record<string, string>, options: OpenOptions = {}): Promise<ContractApp> {
	const { disk, outside, discard } = await (options.place === "folder" ? inFolder(files) : inMemory(files));
	const vault = new HostVault(disk, "Contract");
	const metadataCache = new HostMetadataCache(vault);
	const fileManager = new HostFileManager(vault, metadataCache);
	const app = {
		// The host's classes have what the plugin API promises and more; the tests must see the promise only.
		vault: vault as unknown as Vault,
		metadataCache: metadataCache as unknown as MetadataCache,
		fileManager: fileManager as unknown as FileManager,
	};
	options.beforeLoad?.(app);
	await vault.load();
	metadataCache.initialize();
	await metadataCache.whenIdle();
	return {
		...app,
		outside,
		settled: async () => {
			await vault.settled();
			await metadataCache.whenIdle();
		},
		prefer: (key, value) => vault.setConfig(key, value),
		close: async () => {
			await vault.close();
			await discard();
		},
	};
}

interface OpenedPlace {
	readonly disk: Disk;
	readonly outside: ContractApp["outside"];
	discard(): Promise<void>;
}

async function inMemory(files: Record<string, string>): Promise<OpenedPlace> {
	const disk = new MemoryDisk(files);
	return {
		disk,
		outside: {
			write: async (path, text) => disk.outside.write(path, text),
			remove: async (path) => disk.outside.remove(path),
		},
		discard: async () => {},
	};
}

async function inFolder(files: Record<string, string>): Promise<OpenedPlace> {
	const root = await mkdtemp(join(tmpdir(), "praksis-contract-"));
	const write = async (path: string, text: string): Promise<void> => {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	};
	for (const [path, text] of Object.entries(files)) {
		await write(path, text);
	}
	return {
		disk: await openNodeDisk(root),
		outside: { write, remove: (path) => rm(join(root, path), { recursive: true }) },
		discard: () => rm(root, { recursive: true, force: true }),
	};
}

/** @throws when there is no such file */
export function fileAt(app: Pick<ContractApp, "vault">, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (!file) {
		throw new Error(`No file at ${path}`);
	}
	return file;
}

/** @throws when there is no such folder */
export function folderAt(app: Pick<ContractApp, "vault">, path: string): TFolder {
	const folder = app.vault.getFolderByPath(path);
	if (!folder) {
		throw new Error(`No folder at ${path}`);
	}
	return folder;
}

/** Writes down vault and metadata events as they come: `modify a.md`, `rename old.md -> new.md`, `resolved`. */
export function recordEvents(app: Pick<ContractApp, "vault" | "metadataCache">): string[] {
	const heard: string[] = [];
	app.vault.on("create", (file) => heard.push(`create ${file.path}`));
	app.vault.on("modify", (file) => heard.push(`modify ${file.path}`));
	app.vault.on("delete", (file) => heard.push(`delete ${file.path}`));
	app.vault.on("rename", (file, oldPath) => heard.push(`rename ${oldPath} -> ${file.path}`));
	app.metadataCache.on("changed", (file) => heard.push(`changed ${file.path}`));
	app.metadataCache.on("deleted", (file) => heard.push(`deleted ${file.path}`));
	app.metadataCache.on("resolve", (file) => heard.push(`resolve ${file.path}`));
	app.metadataCache.on("resolved", () => heard.push("resolved"));
	return heard;
}

/** Resolves as soon as the condition holds; fails after five seconds. */
export async function waitFor(condition: () => boolean, what: string): Promise<void> {
	for (let waited = 0; waited < 5_000; waited += 10) {
		if (condition()) {
			return;
		}
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	throw new Error(`Waited in vain for: ${what}`);
}
