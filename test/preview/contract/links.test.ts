// Asserts how links find their files, how they are written, and that a move keeps them whole.

import { afterEach, describe, expect, it } from "vitest";
import { fileAt, folderAt, openApp } from "./open-app";
import type { ContractApp } from "./open-app";

let app: ContractApp;
afterEach(() => app.close());

const read = (path: string): Promise<string> => app.vault.read(fileAt(app, path));

describe("finding a file by its link (Help: Internal links)", () => {
	const found = (link: string, from: string): string | undefined => app.metadataCache.getFirstLinkpathDest(link, from)?.path;

	it("by name wherever it lies, with or without .md, whatever the case", async () => {
		await openVault();
		expect(found("Unik", "Fra.md")).toBe("X/Y/Unik.md");
		expect(found("unik.md", "Fra.md")).toBe("X/Y/Unik.md");
		expect(found("Y/Unik", "Fra.md")).toBe("X/Y/Unik.md");
		expect(found("bilde.png", "Fra.md")).toBe("X/bilde.png");
		expect(found("bilde", "Fra.md")).toBeUndefined();
		expect(found("nik", "Fra.md")).toBeUndefined();
	});

	it("a name that several files have: by path from the root first, then beside the linking note", async () => {
		await openVault();
		expect(found("Lik", "Fra.md")).toBe("Lik.md");
		expect(found("A/Lik", "Fra.md")).toBe("A/Lik.md");
		expect(found("Del", "B/Fra.md")).toBe("B/Del.md");
		expect(found("Del", "A/Fra.md")).toBe("A/Del.md");
	});

	it("relative and absolute paths, and the note itself", async () => {
		await openVault();
		expect(found("./Del", "A/Fra.md")).toBe("A/Del.md");
		expect(found("../B/Del", "A/Fra.md")).toBe("B/Del.md");
		expect(found("/Lik", "A/Fra.md")).toBe("Lik.md");
		expect(found("", "A/Fra.md")).toBe("A/Fra.md");
	});

	it("a link text is the name when it is unique, else the full path (obsidian.d.ts: fileToLinktext)", async () => {
		await openVault();
		expect(app.metadataCache.fileToLinktext(fileAt(app, "X/Y/Unik.md"), "Fra.md")).toBe("Unik");
		expect(app.metadataCache.fileToLinktext(fileAt(app, "A/Lik.md"), "A/Fra.md")).toBe("A/Lik");
		expect(app.metadataCache.fileToLinktext(fileAt(app, "X/Y/Unik.md"), "Fra.md", false)).toBe("Unik.md");
	});

	async function openVault(): Promise<void> {
		app = await openApp({
			"Fra.md": "",
			"Lik.md": "",
			"A/Lik.md": "",
			"A/Del.md": "",
			"A/Fra.md": "",
			"B/Del.md": "",
			"B/Fra.md": "",
			"X/Y/Unik.md": "",
			"X/bilde.png": "",
		});
	}
});

describe("writing a link (obsidian.d.ts: generateMarkdownLink; Help: Settings, Files and links)", () => {
	it("follows the user's preferences", async () => {
		app = await openApp({ "Min mappe/Møte (1).md": "", "Annet/Fra.md": "", "b.png": "" });
		const note = fileAt(app, "Min mappe/Møte (1).md");
		const link = (subpath?: string, alias?: string): string =>
			app.fileManager.generateMarkdownLink(note, "Annet/Fra.md", subpath, alias);
		expect(link()).toBe("[[Møte (1)]]");
		expect(link("#Del", "vist")).toBe("[[Møte (1)#Del|vist]]");
		expect(app.fileManager.generateMarkdownLink(note, note.path, "#Del")).toBe("[[#Del]]");
		expect(app.fileManager.generateMarkdownLink(fileAt(app, "b.png"), "")).toBe("![[b.png]]");
		app.prefer("newLinkFormat", "absolute");
		expect(link()).toBe("[[Min mappe/Møte (1)]]");
		app.prefer("newLinkFormat", "relative");
		expect(link()).toBe("[[../Min mappe/Møte (1)]]");
		app.prefer("useMarkdownLinks", true);
		expect(link("", "vist")).toBe("[vist](../Min%20mappe/Møte%20%281%29.md)");
	});
});

describe("renaming with links (obsidian.d.ts: FileManager.renameFile; Help: Internal links)", () => {
	it("rewrites wikilinks, embeds, Markdown links and links in properties; keeps parts and shown text", async () => {
		app = await openApp({
			"Gammel.md": "# Del\n",
			"Fra.md": '---\nserie: "[[Gammel]]"\n---\n[[Gammel]] [[gammel#Del|vist]] ![[Gammel]] [m](Gammel.md#Del) [[Annen]] `[[Gammel]]`\n',
			"Annen.md": "urørt [[Fra]]\n",
		});
		await app.fileManager.renameFile(fileAt(app, "Gammel.md"), "Ny tid.md");
		await app.settled();
		expect(await read("Fra.md")).toBe(
			'---\nserie: "[[Ny tid]]"\n---\n[[Ny tid]] [[Ny tid#Del|vist]] ![[Ny tid]] [m](Ny%20tid.md#Del) [[Annen]] `[[Gammel]]`\n',
		);
		expect(await read("Annen.md")).toBe("urørt [[Fra]]\n");
		expect(app.metadataCache.resolvedLinks["Fra.md"]).toEqual({ "Ny tid.md": 5, "Annen.md": 1 });
	});

	it("leaves links alone that still lead there when a note moves to another folder", async () => {
		app = await openApp({ "A/Notat.md": "", "B/x.md": "", "Fra.md": "[[Notat]] [[A/Notat|vist]]" });
		const writes: string[] = [];
		app.vault.on("modify", (file) => writes.push(file.path));
		await app.fileManager.renameFile(fileAt(app, "A/Notat.md"), "B/Notat.md");
		expect(await read("Fra.md")).toBe("[[Notat]] [[Notat|vist]]");
		expect(writes).toEqual(["Fra.md"]);
	});

	it("a folder's rename keeps full-path links whole", async () => {
		app = await openApp({ "Maler/A.md": "", "Andre/A.md": "", "Fra.md": "[[Maler/A]] [[Andre/A]]" });
		await app.fileManager.renameFile(folderAt(app, "Maler"), "Mønstre");
		expect(await read("Fra.md")).toBe("[[Mønstre/A]] [[Andre/A]]");
	});

	it("a note that moves keeps its own relative links", async () => {
		app = await openApp({ "A/Fra.md": "[x](./Til.md)", "A/Til.md": "", "B/y.md": "" });
		app.prefer("newLinkFormat", "relative");
		await app.fileManager.renameFile(fileAt(app, "A/Fra.md"), "B/Fra.md");
		expect(await read("B/Fra.md")).toBe("[x](../A/Til.md)");
	});

	it("vault.rename alone does not touch other notes (obsidian.d.ts: Vault.rename)", async () => {
		app = await openApp({ "Gammel.md": "", "Fra.md": "[[Gammel]]" });
		await app.vault.rename(fileAt(app, "Gammel.md"), "Ny.md");
		await app.settled();
		expect(await read("Fra.md")).toBe("[[Gammel]]");
		expect(app.metadataCache.unresolvedLinks["Fra.md"]).toEqual({ Gammel: 1 });
	});
});
