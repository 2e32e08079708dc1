// Owns the host's simulated vaults: thousands of notes without files must behave as notes do, or measurements on them say nothing.

import type { CachedMetadata } from "obsidian";
import { describe, expect, it } from "vitest";
import { MemoryDisk } from "../../../preview/host/disk-memory";
import { FileManager } from "../../../preview/host/file-manager";
import { MetadataCache } from "../../../preview/host/metadata-cache";
import type { InjectedNote } from "../../../preview/host/metadata-cache";
import { Vault } from "../../../preview/host/vault";
import type { VaultWrite } from "../../../preview/host/vault-changes";

const CACHE: CachedMetadata = { frontmatter: { status: "gjennomført" }, tags: [] };

async function open(files: Record<string, string> = {}): Promise<{
	disk: MemoryDisk;
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: FileManager;
	heard: string[];
	writes: VaultWrite[];
}> {
	const disk = new MemoryDisk(files);
	const vault = new Vault(disk);
	const metadataCache = new MetadataCache(vault);
	await vault.load();
	metadataCache.initialize();
	await metadataCache.whenIdle();
	const heard: string[] = [];
	const writes: VaultWrite[] = [];
	for (const name of ["create", "modify", "delete"]) {
		vault.on(name, (file: { path: string }) => heard.push(`${name} ${file.path}`));
	}
	vault.on("rename", (file: { path: string }, oldPath: string) => heard.push(`rename ${oldPath} -> ${file.path}`));
	for (const name of ["changed", "deleted"]) {
		metadataCache.on(name, (file: { path: string }) => heard.push(`${name} ${file.path}`));
	}
	metadataCache.on("resolved", () => heard.push("resolved"));
	vault.onWrite((write) => writes.push(write));
	return { disk, vault, metadataCache, fileManager: new FileManager(vault, metadataCache), heard, writes };
}

describe("an injected note", () => {
	it("is in the tree at once and in the cache a little later, and on no disk", async () => {
		const { disk, vault, metadataCache, heard, writes } = await open();
		const file = metadataCache.inject("Møter/A.md", CACHE, { mtime: 5, size: 900 });
		expect(heard).toEqual(["create Møter", "create Møter/A.md"]);
		expect(metadataCache.getFileCache(file)).toBeNull();
		await metadataCache.whenIdle();
		expect(metadataCache.getFileCache(file)).toBe(CACHE);
		expect(heard.slice(2)).toEqual(["changed Møter/A.md", "resolved"]);
		expect(file.stat).toMatchObject({ mtime: 5, size: 900 });
		expect(await vault.read(file)).toBe("");
		expect(await disk.list()).toEqual([]);
		expect(writes).toEqual([]);
	});

	it("given anew is a modification", async () => {
		const { metadataCache, heard } = await open();
		await metadataCache.injectAll([{ path: "A.md", cache: CACHE }]);
		heard.length = 0;
		const other: CachedMetadata = {};
		await metadataCache.injectAll([{ path: "A.md", cache: other }]);
		expect(heard).toEqual(["modify A.md", "changed A.md", "resolved"]);
		expect(metadataCache.getCache("A.md")).toBe(other);
	});

	it("that is written to is read like any note from then on", async () => {
		const { disk, vault, metadataCache } = await open();
		const file = metadataCache.inject("A.md", CACHE, {}, "gammel");
		await metadataCache.whenIdle();
		await vault.process(file, (text) => `${text} #ny`);
		await vault.settled();
		await metadataCache.whenIdle();
		expect(await vault.read(file)).toBe("gammel #ny");
		expect(metadataCache.getFileCache(file)?.tags?.map((tag) => tag.tag)).toEqual(["#ny"]);
		expect(await disk.stat("A.md")).toBeNull();
	});

	it("is renamed and removed with the same events as a real one, alone and with its folder", async () => {
		const { vault, metadataCache, heard } = await open({ "Mappe/Ekte.md": "x" });
		await metadataCache.injectAll([
			{ path: "Mappe/A.md", cache: CACHE },
			{ path: "Bare/B.md", cache: CACHE },
		]);
		heard.length = 0;
		const folder = vault.getFolderByPath("Mappe");
		const only = vault.getFolderByPath("Bare");
		if (!folder || !only) {
			throw new Error("No folders");
		}
		await vault.rename(folder, "Ny");
		await vault.rename(only, "Bart");
		expect(metadataCache.getCache("Ny/A.md")).toBe(CACHE);
		expect(metadataCache.getCache("Bart/B.md")).toBe(CACHE);
		await vault.delete(folder, true);
		await vault.delete(only, true);
		await metadataCache.whenIdle();
		expect(heard.filter((event) => event.startsWith("rename"))).toHaveLength(5);
		expect(heard.filter((event) => event.startsWith("deleted")).sort()).toEqual(["deleted Bart/B.md", "deleted Ny/A.md", "deleted Ny/Ekte.md"]);
		expect(vault.getFiles()).toEqual([]);
	});

	it("is linked to and from", async () => {
		const { metadataCache } = await open({ "Ekte.md": "[[Simulert]]" });
		const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 8, offset: 8 } };
		const cache: CachedMetadata = { links: [{ link: "Ekte", original: "[[Ekte]]", position }] };
		await metadataCache.injectAll([{ path: "Mappe/Simulert.md", cache }]);
		expect(metadataCache.resolvedLinks["Ekte.md"]).toEqual({ "Mappe/Simulert.md": 1 });
		expect(metadataCache.resolvedLinks["Mappe/Simulert.md"]).toEqual({ "Ekte.md": 1 });
	});

	it("can stand beside real ones: a real note may be made in a simulated folder", async () => {
		const { disk, vault, metadataCache } = await open();
		await metadataCache.injectAll([{ path: "Mappe/A.md", cache: CACHE }]);
		await vault.create("Mappe/Ekte.md", "x");
		expect(await disk.read("Mappe/Ekte.md")).toBe("x");
	});

	it("20,000 at once are in within seconds, and the thread is let go meanwhile", async () => {
		const { vault, metadataCache } = await open();
		const notes = function* (): Generator<InjectedNote> {
			for (let n = 0; n < 20_000; n++) {
				yield { path: `Mappe ${n % 100}/Notat ${n}.md`, cache: CACHE };
			}
		};
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		await metadataCache.injectAll(notes());
		clearInterval(timer);
		expect(vault.getMarkdownFiles()).toHaveLength(20_000);
		expect(metadataCache.getCache("Mappe 99/Notat 19999.md")).toBe(CACHE);
		expect(turns).toBeGreaterThan(0);
	}, 10_000);
});

describe("onWrite", () => {
	it("hears every write with its text, whichever way it was made", async () => {
		const { vault, fileManager, writes } = await open();
		const file = await vault.create("A.md", "a");
		await vault.process(file, (text) => `${text}b`);
		await vault.process(file, (text) => text);
		await fileManager.processFrontMatter(file, (properties) => (properties["x"] = 1));
		await vault.adapter.write("A.md", "c");
		await vault.createFolder("M");
		await vault.rename(file, "M/A.md");
		await fileManager.trashFile(file);
		expect(writes).toEqual([
			{ kind: "create", path: "A.md", text: "a" },
			{ kind: "modify", path: "A.md", text: "ab" },
			{ kind: "modify", path: "A.md", text: "---\nx: 1\n---\nab" },
			{ kind: "modify", path: "A.md", text: "c" },
			{ kind: "create-folder", path: "M" },
			{ kind: "rename", path: "M/A.md", from: "A.md" },
			{ kind: "create-folder", path: ".trash" },
			{ kind: "rename", path: ".trash/A.md", from: "M/A.md" },
		]);
	});
});
