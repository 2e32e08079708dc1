// Owns every change to a vault: first on the disk, then in the tree, then told to the listeners.

import type { DataWriteOptions, FileStats } from "obsidian";
import type { DiskEvent, DiskStat } from "./disk";
import type { LayeredDisk } from "./disk-layered";
import { TFile, TFolder } from "./files";
import type { TAbstractFile } from "./files";
import { baseName, extensionOf, folderOf, isHidden, joinPath, nameOf } from "./path";
import type { Vault } from "./vault";
import type { VaultTree } from "./vault-tree";

/** One change that went to the disk through the vault, its adapter or the file manager. */
export interface VaultWrite {
	readonly kind: "create" | "modify" | "rename" | "delete" | "create-folder";
	readonly path: string;
	/** Where a renamed or trashed file or folder was before. */
	readonly from?: string;
	/** What a text file holds after the write. */
	readonly text?: string;
}

/** The calls that end in `Through` are made inside the queue, by way of `enqueue`. */
export class VaultChanges {
	private readonly texts = new WeakMap<TFile, string>();
	private readonly writeListeners = new Set<(write: VaultWrite) => void>();
	private pending: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly vault: Vault,
		private readonly disk: LayeredDisk,
		private readonly tree: VaultTree,
	) {}

	onWrite(listener: (write: VaultWrite) => void): () => void {
		this.writeListeners.add(listener);
		return () => this.writeListeners.delete(listener);
	}

	/** Runs one operation after another: a write, a rename and a read of the same note never cross. */
	enqueue<T>(operation: () => Promise<T>): Promise<T> {
		const result = this.pending.then(operation);
		this.pending = result.catch(() => undefined);
		return result;
	}

	/** Writes the disk, then the tree, then fires: listeners have heard before the caller's promise resolves. */
	async writeThrough(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const known = isHidden(path) ? await this.disk.stat(path) : this.tree.get(path);
		const stat = await this.disk.write(path, data);
		const stats = { ctime: options?.ctime ?? stat.ctime, mtime: options?.mtime ?? stat.mtime, size: stat.size };
		this.tellWrite({ kind: known ? "modify" : "create", path, ...(typeof data === "string" ? { text: data } : {}) });
		if (isHidden(path)) {
			return;
		}
		const file = this.tree.get(path);
		if (!(file instanceof TFile)) {
			this.addFile(path, stats);
			return;
		}
		this.texts.delete(file);
		file.stat = stats;
		this.vault.trigger("modify", file);
	}

	async makeFolders(path: string): Promise<void> {
		if (path === "/" || (isHidden(path) ? await this.disk.stat(path) : this.tree.get(path))) {
			return;
		}
		await this.makeFolders(folderOf(path));
		await this.disk.makeFolder(path);
		this.tellWrite({ kind: "create-folder", path });
		if (!isHidden(path)) {
			this.addFolders(path);
		}
	}

	async moveThrough(from: string, to: string): Promise<void> {
		const taken = this.tree.getInsensitive(to);
		if (taken && taken.path !== from) {
			throw new Error("Destination file already exists!");
		}
		if (from === to) {
			return;
		}
		await this.disk.rename(from, to);
		this.tellWrite({ kind: "rename", path: to, from });
		const file = this.tree.get(from);
		if (!file) {
			return;
		}
		if (isHidden(to)) {
			this.dropFromTree(file);
			return;
		}
		for (const [moved, oldPath] of this.tree.move(file, to)) {
			this.vault.trigger("rename", moved, oldPath);
		}
	}

	async copyThrough(from: string, to: string): Promise<void> {
		if (this.tree.getInsensitive(to)) {
			throw new Error("Destination file already exists!");
		}
		const source = this.tree.get(from);
		if (source instanceof TFolder) {
			await this.makeFolders(to);
			for (const child of [...source.children]) {
				await this.copyThrough(child.path, joinPath(to, child.name));
			}
			return;
		}
		const text = extensionOf(from) === "md" ? await this.disk.read(from) : await this.disk.readBinary(from);
		await this.writeThrough(to, text);
	}

	async removeThrough(path: string): Promise<void> {
		await this.disk.remove(path);
		this.tellWrite({ kind: "delete", path });
		const file = this.tree.get(path);
		if (file) {
			this.dropFromTree(file);
		}
	}

	/** Fires 'create' for every folder and file on the disk. */
	async loadThrough(): Promise<void> {
		for (const entry of await this.disk.list()) {
			if (this.tree.get(entry.path)) {
				continue;
			}
			if (entry.type === "folder") {
				this.addFolders(entry.path);
			} else {
				this.addFile(entry.path, entry);
			}
		}
	}

	async cachedRead(file: TFile): Promise<string> {
		const known = this.texts.get(file);
		if (known !== undefined) {
			return known;
		}
		return this.enqueue(async () => {
			const text = await this.disk.read(file.path);
			this.texts.set(file, text);
			return text;
		});
	}

	/** Host only: a file with no file on disk. Fires 'create', or 'modify' when it was there. */
	simulate(path: string, text: string, stat: FileStats): TFile {
		const known = this.tree.get(path);
		this.disk.simulate(path, text, stat);
		if (!(known instanceof TFile)) {
			return this.addFile(path, stat);
		}
		known.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
		this.texts.delete(known);
		this.vault.trigger("modify", known);
		return known;
	}

	/** A free path in `.trash` for what is at `path`. */
	async trashPathFor(path: string): Promise<string> {
		const end = extensionOf(path) === "" ? "" : nameOf(path).slice(baseName(path).length);
		let target = `.trash/${nameOf(path)}`;
		for (let number = 2; await this.disk.stat(target); number++) {
			target = `.trash/${baseName(path)} ${number}${end}`;
		}
		return target;
	}

	private addFolders(path: string): TFolder {
		const known = this.tree.get(path);
		if (known instanceof TFolder) {
			return known;
		}
		const parent = this.addFolders(folderOf(path));
		const folder = new TFolder(this.vault, path);
		this.tree.add(folder, parent);
		this.vault.trigger("create", folder);
		return folder;
	}

	private addFile(path: string, stat: FileStats | DiskStat): TFile {
		const parent = this.addFolders(folderOf(path));
		const file = new TFile(this.vault, path, { ctime: stat.ctime, mtime: stat.mtime, size: stat.size });
		this.tree.add(file, parent);
		this.vault.trigger("create", file);
		return file;
	}

	/** What a folder holds goes before the folder itself, deepest last in the tree, so that no listener sees an orphan. */
	private dropFromTree(file: TAbstractFile): void {
		if (file instanceof TFolder) {
			for (const child of [...file.children]) {
				this.dropFromTree(child);
			}
		}
		this.tree.remove(file);
		file.deleted = true;
		this.vault.trigger("delete", file);
	}

	applyOutsideChange(event: DiskEvent): void {
		if (event.kind === "deleted") {
			const file = this.tree.get(event.path);
			if (file) {
				this.dropFromTree(file);
			}
			return;
		}
		const { path, type, ctime, mtime, size } = event.entry;
		const known = this.tree.get(path);
		if (type === "folder") {
			this.addFolders(path);
		} else if (known instanceof TFile) {
			this.texts.delete(known);
			known.stat = { ctime, mtime, size };
			this.vault.trigger("modify", known);
		} else if (!known) {
			this.addFile(path, event.entry);
		}
	}

	private tellWrite(write: VaultWrite): void {
		for (const listener of [...this.writeListeners]) {
			listener(write);
		}
	}
}
