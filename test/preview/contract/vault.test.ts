// Asserts what the host claims about Obsidian's `Vault`: which calls fail how, and which events come in which order.

import { afterEach, describe, expect, it } from "vitest";
import { fileAt, folderAt, openApp, recordEvents, waitFor } from "./open-app";
import type { ContractApp, OpenOptions, Place } from "./open-app";

describe.each<Place>(["memory", "folder"])("vault (%s)", (place) => {
	let app: ContractApp;
	const open = async (files: Record<string, string>, options: OpenOptions = {}): Promise<ContractApp> => {
		app = await openApp(files, { ...options, place });
		return app;
	};
	afterEach(() => app.close());

	it("lists files and folders, hidden ones left out (Obsidian docs: Vault)", async () => {
		await open({ "A.md": "a", "Møter/B.md": "b", "Møter/bilde.png": "x", ".obsidian/app.json": "{}", "Møter/.skjult.md": "" });
		expect(app.vault.getMarkdownFiles().map((file) => file.path).sort()).toEqual(["A.md", "Møter/B.md"]);
		expect(app.vault.getFiles().map((file) => file.path).sort()).toEqual(["A.md", "Møter/B.md", "Møter/bilde.png"]);
		expect(app.vault.getAllFolders().map((folder) => folder.path)).toEqual(["Møter"]);
		expect(app.vault.getRoot().path).toBe("/");
		expect(app.vault.getRoot().isRoot()).toBe(true);
		expect(folderAt(app, "Møter").children.map((child) => child.name).sort()).toEqual(["B.md", "bilde.png"]);
		expect(app.vault.configDir).toBe(".obsidian");
	});

	it("gives a file its name, basename, extension, parent and times (Obsidian docs: TFile)", async () => {
		await open({ "Møter/Plan v1.2.md": "æøå" });
		const file = fileAt(app, "Møter/Plan v1.2.md");
		expect([file.name, file.basename, file.extension]).toEqual(["Plan v1.2.md", "Plan v1.2", "md"]);
		expect(file.parent).toBe(folderAt(app, "Møter"));
		expect(file.stat.size).toBe(6);
		expect(file.stat.mtime).toBeGreaterThan(1_500_000_000_000);
		expect(app.vault.getFolderByPath("Møter/Plan v1.2.md")).toBeNull();
		expect(app.vault.getFileByPath("møter/plan v1.2.md")).toBeNull();
	});

	it("fires 'create' for what is there already, folders before what they hold (obsidian.d.ts: Vault.on)", async () => {
		const heard: string[] = [];
		await open(
			{ "A.md": "", "Møter/B.md": "" },
			{ beforeLoad: ({ vault }) => vault.on("create", (file) => heard.push(file.path)) },
		);
		expect([...heard].sort()).toEqual(["A.md", "Møter", "Møter/B.md"]);
		expect(heard.indexOf("Møter")).toBeLessThan(heard.indexOf("Møter/B.md"));
	});

	it("refuses to create what exists, and leaves it as it was (obsidian.d.ts: Vault.createBinary, createFolder)", async () => {
		await open({ "Møter/B.md": "b" });
		await expect(app.vault.create("Møter/B.md", "x")).rejects.toThrow("File already exists.");
		await expect(app.vault.create("Møter/b.md", "x")).rejects.toThrow("File already exists.");
		await expect(app.vault.createBinary("Møter/B.md", new ArrayBuffer(1))).rejects.toThrow("File already exists.");
		await expect(app.vault.createFolder("Møter")).rejects.toThrow("Folder already exists.");
		expect(await app.vault.read(fileAt(app, "Møter/B.md"))).toBe("b");
	});

	it("refuses a note in a folder that is not there, and a name that Windows cannot hold", async () => {
		await open({});
		await expect(app.vault.create("Borte/A.md", "x")).rejects.toThrow("ENOENT");
		await expect(app.vault.create("Hvorfor?.md", "x")).rejects.toThrow("File name cannot contain");
		expect(app.vault.getFiles()).toEqual([]);
	});

	it("makes the folders above a new folder", async () => {
		await open({});
		const heard = recordEvents(app);
		const folder = await app.vault.createFolder("2026/Uke 12");
		expect(folder).toBe(folderAt(app, "2026/Uke 12"));
		expect(heard).toEqual(["create 2026", "create 2026/Uke 12"]);
	});

	it("has updated the tree and fired before create, modify and delete resolve", async () => {
		await open({ "A.md": "a" });
		const heard = recordEvents(app).splice(0);
		const seen: unknown[] = [];
		app.vault.on("create", (file) => seen.push(app.vault.getFileByPath(file.path) === file));
		app.vault.on("modify", (file) => heard.push(`modified ${file.path}`));
		app.vault.on("delete", (file) => seen.push(app.vault.getFileByPath(file.path)));
		const created = await app.vault.create("B.md", "b");
		expect(seen).toEqual([true]);
		await app.vault.modify(created, "bb");
		expect(heard).toContain("modified B.md");
		expect(created.stat.size).toBe(2);
		await app.vault.delete(created);
		expect(seen).toEqual([true, null]);
		await expect(app.vault.read(created)).rejects.toThrow();
	});

	it("processes one change after another, so that none is lost (obsidian.d.ts: Vault.process)", async () => {
		await open({ "A.md": "" });
		const file = fileAt(app, "A.md");
		const results = await Promise.all([1, 2, 3, 4].map((n) => app.vault.process(file, (text) => `${text}${n}`)));
		expect(results).toEqual(["1", "12", "123", "1234"]);
		expect(await app.vault.read(file)).toBe("1234");
	});

	it("writes nothing when the callback of process throws, and goes on working", async () => {
		await open({ "A.md": "a" });
		const file = fileAt(app, "A.md");
		const failing = app.vault.process(file, () => {
			throw new Error("nei");
		});
		await expect(failing).rejects.toThrow("nei");
		await app.vault.append(file, "b");
		expect(await app.vault.read(file)).toBe("ab");
	});

	it("keeps bytes: CRLF, byte order mark and characters beyond the first plane", async () => {
		const text = "\uFEFF---\r\na: 1\r\n---\r\n👩‍🏫 «ø»\r\n";
		await open({ "A.md": text });
		const file = fileAt(app, "A.md");
		expect(await app.vault.read(file)).toBe(text);
		await app.vault.process(file, (data) => `${data}x`);
		expect(new Uint8Array(await app.vault.readBinary(file))).toEqual(new TextEncoder().encode(`${text}x`));
	});

	it("cachedRead gives what was written last", async () => {
		await open({ "A.md": "a" });
		const file = fileAt(app, "A.md");
		expect(await app.vault.cachedRead(file)).toBe("a");
		await app.vault.modify(file, "b");
		expect(await app.vault.cachedRead(file)).toBe("b");
	});

	it("renames: the same object gets the new path, one 'rename', no 'create' or 'delete'", async () => {
		await open({ "A.md": "a", "Møter/B.md": "b" });
		const file = fileAt(app, "A.md");
		const heard = recordEvents(app);
		await app.vault.rename(file, "Møter/C.md");
		expect(file.path).toBe("Møter/C.md");
		expect(file.parent).toBe(folderAt(app, "Møter"));
		expect(fileAt(app, "Møter/C.md")).toBe(file);
		expect(app.vault.getFileByPath("A.md")).toBeNull();
		await app.settled();
		expect(heard.filter((event) => /^(create|delete|rename|changed|modify)/.test(event))).toEqual(["rename A.md -> Møter/C.md"]);
		await expect(app.vault.rename(file, "Møter/B.md")).rejects.toThrow("Destination file already exists!");
		expect(await app.vault.read(fileAt(app, "Møter/B.md"))).toBe("b");
	});

	it("renames when only the case changes", async () => {
		await open({ "møte.md": "a" });
		await app.vault.rename(fileAt(app, "møte.md"), "Møte.md");
		expect(app.vault.getFiles().map((file) => file.path)).toEqual(["Møte.md"]);
		expect(await app.vault.read(fileAt(app, "Møte.md"))).toBe("a");
	});

	it("renames a folder: an event for the folder, then for each thing in it", async () => {
		await open({ "Gammel/A.md": "a", "Gammel/Under/B.md": "b" });
		const heard = recordEvents(app);
		await app.vault.rename(folderAt(app, "Gammel"), "Ny");
		expect(heard[0]).toBe("rename Gammel -> Ny");
		expect([...heard].sort()).toEqual([
			"rename Gammel -> Ny",
			"rename Gammel/A.md -> Ny/A.md",
			"rename Gammel/Under -> Ny/Under",
			"rename Gammel/Under/B.md -> Ny/Under/B.md",
		]);
		expect(await app.vault.read(fileAt(app, "Ny/Under/B.md"))).toBe("b");
		expect(app.vault.getAbstractFileByPath("Gammel/Under/B.md")).toBeNull();
	});

	it("deletes a folder: an event for each thing in it and for the folder", async () => {
		await open({ "Mappe/A.md": "a", "Mappe/Under/B.md": "b", "C.md": "c" });
		const heard = recordEvents(app);
		await app.vault.delete(folderAt(app, "Mappe"), true);
		const deletions = heard.filter((event) => event.startsWith("delete "));
		expect([...deletions].sort()).toEqual(["delete Mappe", "delete Mappe/A.md", "delete Mappe/Under", "delete Mappe/Under/B.md"]);
		expect(app.vault.getFiles().map((file) => file.path)).toEqual(["C.md"]);
	});

	it("trashes to .trash, out of the vault's sight, without writing over what is there", async () => {
		await open({ "A.md": "first" });
		await app.vault.trash(fileAt(app, "A.md"), false);
		await app.vault.create("A.md", "second");
		await app.vault.trash(fileAt(app, "A.md"), false);
		expect(app.vault.getAllLoadedFiles().map((file) => file.path)).toEqual(["/"]);
		expect(await app.vault.adapter.read(".trash/A.md")).toBe("first");
		expect(await app.vault.adapter.read(".trash/A 2.md")).toBe("second");
	});

	it("copies a note and a folder", async () => {
		await open({ "Mappe/A.md": "a" });
		const copy = await app.vault.copy(folderAt(app, "Mappe"), "Kopi");
		expect(copy.path).toBe("Kopi");
		expect(await app.vault.read(fileAt(app, "Kopi/A.md"))).toBe("a");
		await expect(app.vault.copy(fileAt(app, "Mappe/A.md"), "Kopi/A.md")).rejects.toThrow("Destination file already exists!");
	});

	it("reads and writes hidden files by the adapter without events (a plugin's settings)", async () => {
		await open({});
		const heard = recordEvents(app);
		await app.vault.adapter.mkdir(".obsidian/plugins/praksis");
		await app.vault.adapter.write(".obsidian/plugins/praksis/data.json", "{}");
		expect(await app.vault.adapter.exists(".obsidian/plugins/praksis/data.json")).toBe(true);
		expect(await app.vault.adapter.read(".obsidian/plugins/praksis/data.json")).toBe("{}");
		await expect(app.vault.adapter.read(".obsidian/none.json")).rejects.toThrow("ENOENT");
		expect(heard).toEqual([]);
	});

	it("a listener that is taken off hears no more", async () => {
		await open({});
		const heard: string[] = [];
		const ref = app.vault.on("create", (file) => heard.push(file.path));
		await app.vault.create("A.md", "");
		app.vault.offref(ref);
		await app.vault.create("B.md", "");
		expect(heard).toEqual(["A.md"]);
	});

	it("hears of files that other programs make, change and remove, each once", async () => {
		await open({ "A.md": "a", "Mappe/B.md": "b" });
		const heard = recordEvents(app);
		await app.vault.cachedRead(fileAt(app, "A.md"));
		await app.outside.write("A.md", "changed #tag");
		await waitFor(() => heard.includes("changed A.md"), "the change");
		expect(await app.vault.cachedRead(fileAt(app, "A.md"))).toBe("changed #tag");
		expect(app.metadataCache.getFileCache(fileAt(app, "A.md"))?.tags?.map((tag) => tag.tag)).toEqual(["#tag"]);
		await app.outside.write("Ny/C.md", "c");
		await waitFor(() => heard.includes("changed Ny/C.md"), "the new note");
		await app.outside.remove("Mappe");
		await waitFor(() => heard.includes("delete Mappe"), "the removal");
		await app.settled();
		const vaultEvents = heard.filter((event) => /^(create|modify|delete|rename) /.test(event));
		expect([...vaultEvents].sort()).toEqual(["create Ny", "create Ny/C.md", "delete Mappe", "delete Mappe/B.md", "modify A.md"]);
	});

	it("does not hear its own writes twice", async () => {
		await open({ "A.md": "a" });
		const heard = recordEvents(app);
		const file = await app.vault.create("B.md", "b");
		await app.vault.modify(file, "bb");
		await app.vault.rename(file, "C.md");
		await app.vault.delete(file);
		await new Promise((resolve) => setTimeout(resolve, 300));
		const vaultEvents = heard.filter((event) => /^(create|modify|delete|rename) /.test(event));
		expect(vaultEvents).toEqual(["create B.md", "modify B.md", "rename B.md -> C.md", "delete C.md"]);
	});
});
