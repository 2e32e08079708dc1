// Asserts when the metadata cache knows what: later than the vault, never half, and how it tells.

import { afterEach, describe, expect, it } from "vitest";
import { fileAt, folderAt, openApp, recordEvents } from "./open-app";
import type { ContractApp, Place } from "./open-app";

describe.each<Place>(["memory", "folder"])("metadata cache events (%s)", (place) => {
	let app: ContractApp;
	afterEach(() => app.close());

	it("indexes what is there at the start and then fires 'resolved' (obsidian.d.ts: MetadataCache.on)", async () => {
		const heard: string[] = [];
		app = await openApp(
			{ "A.md": "#a [[B]]", "B.md": "" },
			{
				place,
				beforeLoad: (early) => {
					early.metadataCache.on("changed", (file) => heard.push(`changed ${file.path}`));
					early.metadataCache.on("resolved", () => heard.push("resolved"));
				},
			},
		);
		expect(heard).toEqual(["changed A.md", "changed B.md", "resolved"]);
		expect(app.metadataCache.resolvedLinks["A.md"]).toEqual({ "B.md": 1 });
	});

	it("fires 'resolved' in an empty vault too", async () => {
		let fired = 0;
		app = await openApp({}, { place, beforeLoad: ({ metadataCache }) => metadataCache.on("resolved", () => fired++) });
		expect(fired).toBe(1);
	});

	it("computes an entry after the vault's event, and 'changed' carries file, text and entry", async () => {
		app = await openApp({ "A.md": "#old" }, { place });
		const file = fileAt(app, "A.md");
		const before = app.metadataCache.getFileCache(file);
		const told: unknown[] = [];
		app.metadataCache.on("changed", (changed, data, cache) => told.push([changed, data, cache]));
		let atModify: unknown = null;
		app.vault.on("modify", () => (atModify = app.metadataCache.getFileCache(file)));
		await app.vault.modify(file, "#new");
		expect(atModify).toBe(before);
		expect(app.metadataCache.getFileCache(file)).toBe(before);
		expect(told).toEqual([]);
		await app.settled();
		const after = app.metadataCache.getFileCache(file);
		expect(after?.tags?.map((tag) => tag.tag)).toEqual(["#new"]);
		expect(told).toEqual([[file, "#new", after]]);
	});

	it("a new note has no entry until it is indexed; order: create, changed, resolve, resolved", async () => {
		app = await openApp({}, { place });
		const heard = recordEvents(app);
		const file = await app.vault.create("A.md", "text");
		expect(app.metadataCache.getFileCache(file)).toBeNull();
		await app.settled();
		expect(heard).toEqual(["create A.md", "changed A.md", "resolve A.md", "resolved"]);
		expect(app.metadataCache.getCache("A.md")).not.toBeNull();
	});

	it("has no entry for what is no note", async () => {
		app = await openApp({ "bilde.png": "x" }, { place });
		expect(app.metadataCache.getFileCache(fileAt(app, "bilde.png"))).toBeNull();
	});

	it("does not fire 'changed' on rename; the entry follows the file (obsidian.d.ts: MetadataCache.on changed)", async () => {
		app = await openApp({ "A.md": "#a" }, { place });
		const file = fileAt(app, "A.md");
		const cache = app.metadataCache.getFileCache(file);
		const heard = recordEvents(app);
		await app.vault.rename(file, "B.md");
		expect(app.metadataCache.getCache("B.md")).toBe(cache);
		expect(app.metadataCache.getCache("A.md")).toBeNull();
		await app.settled();
		expect(heard).not.toContain("changed B.md");
		expect(heard).toContain("rename A.md -> B.md");
	});

	it("a folder's rename moves every entry in it, without 'changed'", async () => {
		app = await openApp({ "Gammel/A.md": "#a", "Gammel/Under/B.md": "#b" }, { place });
		const heard = recordEvents(app);
		await app.vault.rename(folderAt(app, "Gammel"), "Ny");
		await app.settled();
		expect(app.metadataCache.getCache("Ny/Under/B.md")?.tags?.[0]?.tag).toBe("#b");
		expect(app.metadataCache.getCache("Gammel/A.md")).toBeNull();
		expect(heard.filter((event) => event.startsWith("changed"))).toEqual([]);
	});

	it("fires 'deleted' with the entry that was (obsidian.d.ts: MetadataCache.on deleted)", async () => {
		app = await openApp({ "A.md": "#a" }, { place });
		const file = fileAt(app, "A.md");
		const cache = app.metadataCache.getFileCache(file);
		const told: unknown[] = [];
		app.metadataCache.on("deleted", (gone, previous) => told.push([gone, previous]));
		await app.vault.delete(file);
		await app.settled();
		expect(told).toEqual([[file, cache]]);
		expect(app.metadataCache.getCache("A.md")).toBeNull();
	});

	it("a note that is changed many times at once ends with the last text's entry", async () => {
		app = await openApp({ "A.md": "" }, { place });
		const file = fileAt(app, "A.md");
		for (let n = 0; n < 5; n++) {
			void app.vault.modify(file, `#tag${n}`);
		}
		await app.settled();
		expect(app.metadataCache.getFileCache(file)?.tags?.map((tag) => tag.tag)).toEqual(["#tag4"]);
	});

	it("resolves links anew when their target comes and goes", async () => {
		app = await openApp({ "A.md": "[[B]] [[B]] [[Borte#Del|x]]" }, { place });
		expect(app.metadataCache.unresolvedLinks["A.md"]).toEqual({ B: 2, Borte: 1 });
		const target = await app.vault.create("B.md", "");
		await app.settled();
		expect(app.metadataCache.resolvedLinks["A.md"]).toEqual({ "B.md": 2 });
		expect(app.metadataCache.unresolvedLinks["A.md"]).toEqual({ Borte: 1 });
		await app.vault.delete(target);
		await app.settled();
		expect(app.metadataCache.unresolvedLinks["A.md"]).toEqual({ B: 2, Borte: 1 });
	});
});
