// Asserts what the host claims about Obsidian's `FileManager`: properties, new notes, trash, attachments.

import { afterEach, describe, expect, it } from "vitest";
import { fileAt, openApp } from "./open-app";
import type { ContractApp } from "./open-app";

let app: ContractApp;
afterEach(() => app.close());

describe("processFrontMatter (obsidian.d.ts: FileManager.processFrontMatter)", () => {
	const change = async (text: string, fn: (properties: Record<string, unknown>) => void): Promise<string> => {
		app = await openApp({ "A.md": text });
		await app.fileManager.processFrontMatter(fileAt(app, "A.md"), fn);
		return app.vault.read(fileAt(app, "A.md"));
	};

	it("changes a property and keeps the text below", async () => {
		expect(await change("---\na: 1\nb: x\n---\n\nTekst --- her\n", (p) => (p["a"] = 2))).toBe("---\na: 2\nb: x\n---\n\nTekst --- her\n");
	});

	it("writes properties anew: comments, quotes and inline lists are lost, which is why the plugin does not use it", async () => {
		expect(await change('---\n# merknad\na: "x"\nt: [b, c]\n---\n', (p) => (p["d"] = "e"))).toBe("---\na: x\nt:\n  - b\n  - c\nd: e\n---\n");
	});

	it("adds properties to a note without any, and takes the block away with the last one", async () => {
		expect(await change("Tekst\n", (p) => (p["a"] = 1))).toBe("---\na: 1\n---\nTekst\n");
		await app.fileManager.processFrontMatter(fileAt(app, "A.md"), (p: Record<string, unknown>) => delete p["a"]);
		expect(await app.vault.read(fileAt(app, "A.md"))).toBe("Tekst\n");
	});

	it("rejects on broken YAML and when the callback throws, and writes nothing", async () => {
		const broken = "---\na: [1\n---\nTekst\n";
		await expect(change(broken, (p) => (p["b"] = 1))).rejects.toThrow();
		expect(await app.vault.read(fileAt(app, "A.md"))).toBe(broken);
		const failing = app.fileManager.processFrontMatter(fileAt(app, "A.md"), () => {
			throw new Error("nei");
		});
		await expect(failing).rejects.toThrow();
	});

	it("long values stay on one line", async () => {
		const long = "ord ".repeat(60).trim();
		expect(await change("", (p) => (p["a"] = long))).toBe(`---\na: ${long}\n---\n`);
	});
});

describe("where new things go (Help: Settings, Files and links)", () => {
	it("a new note: the root, the current folder, or a chosen one", async () => {
		app = await openApp({ "Møter/A.md": "", "Inn/B.md": "" });
		const parent = (): string => app.fileManager.getNewFileParent("Møter/A.md").path;
		expect(parent()).toBe("/");
		app.prefer("newFileLocation", "current");
		expect(parent()).toBe("Møter");
		app.prefer("newFileLocation", "folder");
		app.prefer("newFileFolderPath", "Inn");
		expect(parent()).toBe("Inn");
	});

	it("an attachment: a free name, in a folder that exists afterwards", async () => {
		app = await openApp({ "Møter/A.md": "", "bilde.png": "x" });
		expect(await app.fileManager.getAvailablePathForAttachment("bilde.png", "Møter/A.md")).toBe("bilde 1.png");
		app.prefer("attachmentFolderPath", "./vedlegg");
		expect(await app.fileManager.getAvailablePathForAttachment("bilde.png", "Møter/A.md")).toBe("Møter/vedlegg/bilde.png");
		expect(app.vault.getFolderByPath("Møter/vedlegg")).not.toBeNull();
	});

	it("trashFile takes a note out of the vault but keeps it, unless the user prefers deletion", async () => {
		app = await openApp({ "A.md": "a", "B.md": "b" });
		await app.fileManager.trashFile(fileAt(app, "A.md"));
		expect(app.vault.getFileByPath("A.md")).toBeNull();
		expect(await app.vault.adapter.read(".trash/A.md")).toBe("a");
		app.prefer("trashOption", "none");
		await app.fileManager.trashFile(fileAt(app, "B.md"));
		expect(await app.vault.adapter.exists(".trash/B.md")).toBe(false);
	});
});
