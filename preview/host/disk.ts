// Owns what the host needs from the place where a vault's files lie.
// Node reads a folder (`disk-node.ts`), the page asks its server (`disk-remote.ts`); tests may keep files in memory.

/** Times are milliseconds since the epoch, sizes are bytes. Paths are relative to the vault, `/` between folders, as the disk spells them. */
export interface DiskStat {
	readonly type: "file" | "folder";
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

export interface DiskEntry extends DiskStat {
	readonly path: string;
}

export type DiskEvent =
	| { readonly kind: "created" | "changed"; readonly entry: DiskEntry }
	| { readonly kind: "deleted"; readonly path: string };

export interface Disk {
	/** Every file and folder, hidden ones (a segment that begins with `.`) left out. */
	list(): Promise<DiskEntry[]>;
	/** @throws DiskError `not-found` */
	read(path: string): Promise<string>;
	readBinary(path: string): Promise<ArrayBuffer>;
	/** Creates or replaces the file; its folder must exist. */
	write(path: string, data: string | ArrayBuffer): Promise<DiskStat>;
	makeFolder(path: string): Promise<void>;
	rename(from: string, to: string): Promise<void>;
	/** Removes a file, or a folder with all in it. */
	remove(path: string): Promise<void>;
	stat(path: string): Promise<DiskStat | null>;
	/** Calls back for changes that came from outside (own writes are not echoed). Returns the way to stop. */
	watch(onEvent: (event: DiskEvent) => void): () => void;
	close(): Promise<void>;
}

export type DiskErrorCode = "not-found" | "exists" | "read-only" | "outside" | "failed";

export class DiskError extends Error {
	constructor(
		readonly code: DiskErrorCode,
		readonly path: string,
		message: string,
	) {
		super(message);
		this.name = "DiskError";
	}
}
