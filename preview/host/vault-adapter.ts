// Owns the host's `DataAdapter`: reading and writing by path, hidden files such as the plugin's settings included.

import type { DataWriteOptions, ListedFiles, Stat } from "obsidian";
import type { LayeredDisk } from "./disk-layered";
import { folderOf, normalizePath } from "./path";
import type { VaultChanges } from "./vault-changes";

export class VaultAdapter {
	constructor(
		private readonly changes: VaultChanges,
		private readonly disk: LayeredDisk,
		private readonly name: string,
	) {}

	getName(): string {
		return this.name;
	}

	async exists(path: string, _sensitive?: boolean): Promise<boolean> {
		return (await this.stat(path)) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		const at = normalizePath(path);
		if (at === "/") {
			return { type: "folder", ctime: 0, mtime: 0, size: 0 };
		}
		return this.changes.enqueue(() => this.disk.stat(at));
	}

	/** Direct children only. Hidden folders are not listed by the disks, so they come out empty. */
	async list(path: string): Promise<ListedFiles> {
		const at = normalizePath(path);
		const entries = await this.changes.enqueue(() => this.disk.list());
		const here = entries.filter((entry) => folderOf(entry.path) === at);
		return {
			files: here.filter((entry) => entry.type === "file").map((entry) => entry.path),
			folders: here.filter((entry) => entry.type === "folder").map((entry) => entry.path),
		};
	}

	read(path: string): Promise<string> {
		return this.changes.enqueue(() => this.disk.read(normalizePath(path)));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.changes.enqueue(() => this.disk.readBinary(normalizePath(path)));
	}

	write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.changes.enqueue(() => this.changes.writeThrough(normalizePath(path), data, options));
	}

	writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.changes.enqueue(() => this.changes.writeThrough(normalizePath(path), data, options));
	}

	append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			const before = (await this.disk.stat(at)) ? await this.disk.read(at) : "";
			await this.changes.writeThrough(at, before + data, options);
		});
	}

	appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			const before = (await this.disk.stat(at)) ? new Uint8Array(await this.disk.readBinary(at)) : new Uint8Array();
			const after = new Uint8Array(before.length + data.byteLength);
			after.set(before);
			after.set(new Uint8Array(data), before.length);
			await this.changes.writeThrough(at, after.buffer, options);
		});
	}

	/** Nobody else reads or writes between the reading and the writing. An unchanged text is not written. */
	process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			const before = await this.disk.read(at);
			const after = fn(before);
			if (after !== before) {
				await this.changes.writeThrough(at, after, options);
			}
			return after;
		});
	}

	getResourcePath(path: string): string {
		return `vault-file:/${path.split("/").map(encodeURIComponent).join("/")}`;
	}

	mkdir(path: string): Promise<void> {
		return this.changes.enqueue(() => this.changes.makeFolders(normalizePath(path)));
	}

	/** The host has no system trash. */
	async trashSystem(_path: string): Promise<boolean> {
		return false;
	}

	trashLocal(path: string): Promise<void> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			await this.changes.makeFolders(".trash");
			await this.changes.moveThrough(at, await this.changes.trashPathFor(at));
		});
	}

	rmdir(path: string, recursive: boolean): Promise<void> {
		const at = normalizePath(path);
		return this.changes.enqueue(async () => {
			const entries = await this.disk.list();
			if (!recursive && entries.some((entry) => folderOf(entry.path) === at)) {
				throw new Error(`ENOTEMPTY: directory not empty, rmdir '${at}'`);
			}
			await this.changes.removeThrough(at);
		});
	}

	remove(path: string): Promise<void> {
		return this.changes.enqueue(() => this.changes.removeThrough(normalizePath(path)));
	}

	rename(path: string, newPath: string): Promise<void> {
		return this.changes.enqueue(() => this.changes.moveThrough(normalizePath(path), normalizePath(newPath)));
	}

	copy(path: string, newPath: string): Promise<void> {
		return this.changes.enqueue(() => this.changes.copyThrough(normalizePath(path), normalizePath(newPath)));
	}
}
