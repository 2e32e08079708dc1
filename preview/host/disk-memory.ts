// Owns a vault folder that lives in memory, for tests: the same contract as a folder on disk.

import { DiskError } from "./disk";
import type { Disk, DiskEntry, DiskEvent, DiskStat } from "./disk";
import { folderOf, isHidden } from "./path";

interface MemoryNode {
	readonly type: "file" | "folder";
	bytes: Uint8Array;
	ctime: number;
	mtime: number;
}

/** What another program would do to the folder: these changes are told to the watchers, the host's own are not. */
export interface OutsideHand {
	write(path: string, text: string): void;
	remove(path: string): void;
}

export class MemoryDisk implements Disk {
	private readonly nodes = new Map<string, MemoryNode>();
	private readonly watchers = new Set<(event: DiskEvent) => void>();
	private lastTime = 0;

	/** @param files path → text; their folders are made as needed */
	constructor(files: Record<string, string> = {}, private readonly readOnly = false) {
		for (const [path, text] of Object.entries(files)) {
			this.put(path, new TextEncoder().encode(text));
		}
	}

	readonly outside: OutsideHand = {
		write: (path, text) => {
			const known = this.nodes.has(path);
			this.put(path, new TextEncoder().encode(text), (folder) => this.tell({ kind: "created", entry: this.entry(folder) }));
			this.tell({ kind: known ? "changed" : "created", entry: this.entry(path) });
		},
		remove: (path) => {
			this.drop(path);
			this.tell({ kind: "deleted", path });
		},
	};

	async list(): Promise<DiskEntry[]> {
		return [...this.nodes.keys()].filter((path) => !isHidden(path)).sort(byCodeUnit).map((path) => this.entry(path));
	}

	async read(path: string): Promise<string> {
		// Like Node's own reading as UTF-8, a byte order mark stays in the text.
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.file(path).bytes);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return this.file(path).bytes.slice().buffer;
	}

	async write(path: string, data: string | ArrayBuffer): Promise<DiskStat> {
		this.refuseIfReadOnly(path);
		const parent = folderOf(path);
		if (parent !== "/" && this.nodes.get(parent)?.type !== "folder") {
			throw new DiskError("not-found", path, `ENOENT: no such file or directory, open '${path}'`);
		}
		this.put(path, typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data.slice(0)));
		return this.entry(path);
	}

	async makeFolder(path: string): Promise<void> {
		this.refuseIfReadOnly(path);
		if (this.nodes.has(path)) {
			throw new DiskError("exists", path, `EEXIST: file already exists, mkdir '${path}'`);
		}
		this.putFolder(path);
	}

	async rename(from: string, to: string): Promise<void> {
		this.refuseIfReadOnly(from);
		if (!this.nodes.has(from)) {
			throw new DiskError("not-found", from, `ENOENT: no such file or directory, rename '${from}' -> '${to}'`);
		}
		if (this.nodes.has(to)) {
			throw new DiskError("exists", to, `EEXIST: file already exists, rename '${from}' -> '${to}'`);
		}
		const parent = folderOf(to);
		if (parent !== "/" && !this.nodes.has(parent)) {
			throw new DiskError("not-found", to, `ENOENT: no such file or directory, rename '${from}' -> '${to}'`);
		}
		for (const path of this.at(from)) {
			const node = this.nodes.get(path);
			this.nodes.delete(path);
			if (node) {
				this.nodes.set(to + path.slice(from.length), node);
			}
		}
	}

	async remove(path: string): Promise<void> {
		this.refuseIfReadOnly(path);
		this.drop(path);
	}

	async stat(path: string): Promise<DiskStat | null> {
		return this.nodes.has(path) ? this.entry(path) : null;
	}

	watch(onEvent: (event: DiskEvent) => void): () => void {
		this.watchers.add(onEvent);
		return () => this.watchers.delete(onEvent);
	}

	async close(): Promise<void> {
		this.watchers.clear();
	}

	private put(path: string, bytes: Uint8Array, onNewFolder: (path: string) => void = () => {}): void {
		const parent = folderOf(path);
		if (parent !== "/") {
			this.putFolder(parent, onNewFolder);
		}
		const now = this.now();
		this.nodes.set(path, { type: "file", bytes, ctime: this.nodes.get(path)?.ctime ?? now, mtime: now });
	}

	private putFolder(path: string, onNewFolder: (path: string) => void = () => {}): void {
		if (this.nodes.has(path)) {
			return;
		}
		const parent = folderOf(path);
		if (parent !== "/") {
			this.putFolder(parent, onNewFolder);
		}
		const now = this.now();
		this.nodes.set(path, { type: "folder", bytes: new Uint8Array(), ctime: now, mtime: now });
		onNewFolder(path);
	}

	private drop(path: string): void {
		if (!this.nodes.has(path)) {
			throw new DiskError("not-found", path, `ENOENT: no such file or directory, unlink '${path}'`);
		}
		for (const each of this.at(path)) {
			this.nodes.delete(each);
		}
	}

	private at(path: string): string[] {
		return [...this.nodes.keys()].filter((other) => other === path || other.startsWith(`${path}/`));
	}

	private file(path: string): MemoryNode {
		const node = this.nodes.get(path);
		if (!node || node.type !== "file") {
			throw new DiskError("not-found", path, `ENOENT: no such file or directory, open '${path}'`);
		}
		return node;
	}

	private entry(path: string): DiskEntry {
		const node = this.nodes.get(path);
		if (!node) {
			throw new DiskError("not-found", path, `ENOENT: no such file or directory, stat '${path}'`);
		}
		return { path, type: node.type, ctime: node.ctime, mtime: node.mtime, size: node.bytes.length };
	}

	private refuseIfReadOnly(path: string): void {
		if (this.readOnly) {
			throw new DiskError("read-only", path, `EROFS: read-only file system, '${path}'`);
		}
	}

	private tell(event: DiskEvent): void {
		for (const watcher of [...this.watchers]) {
			watcher(event);
		}
	}

	/** Times never repeat, so that two writes in a millisecond can be told apart. */
	private now(): number {
		this.lastTime = Math.max(Date.now(), this.lastTime + 1);
		return this.lastTime;
	}
}

function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
