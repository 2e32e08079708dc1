// Owns the host's `Vault`: the tree of files and folders over a disk, and its events.

import type { DataWriteOptions } from "obsidian";
import type { Disk } from "./disk";
import { LayeredDisk } from "./disk-layered";
import { Events } from "./events";
import { TFile, TFolder } from "./files";
import type { TAbstractFile } from "./files";
import { normalizePath } from "./path";
import { VaultAdapter } from "./vault-adapter";
import { VaultChanges } from "./vault-changes";
import type { VaultWrite } from "./vault-changes";
import { VaultTree } from "./vault-tree";

/** Settings of the app that Obsidian keeps in `app.json`; only those that the host heeds. */
export interface VaultConfig {
	newLinkFormat: "shortest" | "relative" | "absolute";
	useMarkdownLinks: boolean;
	newFileLocation: "root" | "current" | "folder";
	newFileFolderPath: string;
	attachmentFolderPath: string;
	trashOption: "system" | "local" | "none";
}

const DEFAULT_CONFIG: VaultConfig = {
	newLinkFormat: "shortest",
	useMarkdownLinks: false,
	newFileLocation: "root",
	newFileFolderPath: "",
	attachmentFolderPath: "/",
	trashOption: "system",
};

/** As on Windows, the strictest of Obsidian's platforms. */
const FORBIDDEN_IN_NAMES = /[*"\\<>:|?]/;

export class Vault extends Events {
	readonly configDir = ".obsidian";
	readonly adapter: VaultAdapter;
	readonly disk: LayeredDisk;
	/** Host only. */
	readonly changes: VaultChanges;
	private readonly tree: VaultTree;
	private readonly config: VaultConfig = { ...DEFAULT_CONFIG };
	private stopWatching: () => void = () => {};

	constructor(
		disk: Disk,
		private readonly vaultName = "Vault",
	) {
		super();
		this.disk = new LayeredDisk(disk);
		this.tree = new VaultTree(this);
		this.changes = new VaultChanges(this, this.disk, this.tree);
		this.adapter = new VaultAdapter(this.changes, this.disk, vaultName);
	}

	/** Reads the disk and fires 'create' for every folder and file, as the app does before the layout is ready. Then follows the disk. */
	load(): Promise<void> {
		this.stopWatching = this.disk.watch((event) => {
			void this.changes.enqueue(async () => this.changes.applyOutsideChange(event));
		});
		return this.changes.enqueue(() => this.changes.loadThrough());
	}

	/** Resolves when everything asked for until now has been done. */
	settled(): Promise<void> {
		return this.changes.enqueue(async () => {});
	}

	async close(): Promise<void> {
		this.stopWatching();
		await this.settled();
		await this.disk.close();
	}

	/** Host only: hears every write that the vault makes, after it was made. Returns the way to stop. */
	onWrite(listener: (write: VaultWrite) => void): () => void {
		return this.changes.onWrite(listener);
	}

	getConfig<K extends keyof VaultConfig>(key: K): VaultConfig[K] {
		return this.config[key];
	}

	setConfig<K extends keyof VaultConfig>(key: K, value: VaultConfig[K]): void {
		this.config[key] = value;
	}

	getName(): string {
		return this.vaultName;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.tree.all().filter((file) => file instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === "md");
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		const waiting: TAbstractFile[] = [root];
		for (let file = waiting.pop(); file; file = waiting.pop()) {
			cb(file);
			if (file instanceof TFolder) {
				waiting.push(...file.children);
			}
		}
	}

	/** The first of `folder/base 1.ext`, `folder/base 2.ext` … that is free; `folder/base.ext` itself when that is. */
	getAvailablePath(pathWithoutExtension: string, extension: string): string {
		const end = extension === "" ? "" : `.${extension}`;
		let path = pathWithoutExtension + end;
		for (let number = 1; this.tree.getInsensitive(path); number++) {
			path = `${pathWithoutExtension} ${number}${end}`;
		}
		return path;
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	read(file: TFile): Promise<string> {
		return this.changes.enqueue(() => this.disk.read(file.path));
	}

	cachedRead(file: TFile): Promise<string> {
		return this.changes.cachedRead(file);
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.changes.enqueue(() => this.disk.readBinary(file.path));
	}

	/** @throws Error "File already exists." also when only the case differs, as on macOS and Windows */
	create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		return this.createAt(path, data, options);
	}

	createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		return this.createAt(path, data, options);
	}

	/** Makes the folders above it too. @throws Error "Folder already exists." */
	createFolder(path: string): Promise<TFolder> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			if (this.tree.getInsensitive(at)) {
				throw new Error("Folder already exists.");
			}
			checkNames(at);
			await this.changes.makeFolders(at);
			const folder = this.getFolderByPath(at);
			if (!folder) {
				throw new Error(`No folder came of "${at}".`);
			}
			return folder;
		});
	}

	modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.changes.enqueue(() => this.changes.writeThrough(file.path, data, options));
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.changes.enqueue(() => this.changes.writeThrough(file.path, data, options));
	}

	append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	/** @throws Error "Destination file already exists!" */
	rename(file: TAbstractFile, newPath: string): Promise<void> {
		const to = normalizePath(newPath);
		return this.changes.enqueue(async () => {
			checkNames(to);
			await this.changes.moveThrough(file.path, to);
		});
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		const to = normalizePath(newPath);
		checkNames(to);
		await this.changes.enqueue(() => this.changes.copyThrough(file.path, to));
		return this.tree.get(to) as T;
	}

	delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		return this.changes.enqueue(() => this.changes.removeThrough(file.path));
	}

	/** The host has no system trash, so `system` comes to what the app does when that fails: the vault's own `.trash`. */
	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.adapter.trashLocal(file.path);
	}

	private createAt(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			if (this.tree.getInsensitive(at)) {
				throw new Error("File already exists.");
			}
			checkNames(at);
			await this.changes.writeThrough(at, data, options);
			const file = this.getFileByPath(at);
			if (!file) {
				throw new Error(`No file came of "${at}".`);
			}
			return file;
		});
	}
}

function checkNames(path: string): void {
	if (FORBIDDEN_IN_NAMES.test(path)) {
		throw new Error('File name cannot contain any of the following characters: * " \\ / < > : | ?');
	}
}
