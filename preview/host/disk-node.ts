// Owns a vault that is a folder on this machine. The only file of the host that needs Node.

import { createHash } from "node:crypto";
import { constants, promises as fs } from "node:fs";
import nodePath from "node:path";
import { watch as watchFolder } from "chokidar";
import type { FSWatcher } from "chokidar";
import { DiskError } from "./disk";
import type { Disk, DiskEntry, DiskErrorCode, DiskEvent, DiskStat } from "./disk";
import { isHidden, joinPath } from "./path";

export interface NodeDiskOptions {
	/** Refuses every write, whatever the folder's own rights are. */
	readonly readOnly?: boolean;
}

const CODES: Readonly<Record<string, DiskErrorCode>> = {
	ENOENT: "not-found",
	ENOTDIR: "not-found",
	EISDIR: "failed",
	EEXIST: "exists",
	EACCES: "read-only",
	EPERM: "read-only",
	EROFS: "read-only",
};

/** @throws DiskError `not-found` when there is no such folder */
export async function openNodeDisk(folder: string, options: NodeDiskOptions = {}): Promise<Disk> {
	const root = await fs.realpath(folder).catch(() => {
		throw new DiskError("not-found", folder, `No such folder: ${folder}`);
	});
	return new NodeDisk(root, options.readOnly === true);
}

class NodeDisk implements Disk {
	private readonly watchers = new Set<(event: DiskEvent) => void>();
	private watcher: FSWatcher | null = null;
	private watching: Promise<void> = Promise.resolve();
	/** A print of what each file held when the host last wrote or saw it: a change that leaves it so is the host's own. */
	private readonly seen = new Map<string, string>();
	/** What the host is removing or moving away. */
	private readonly leaving = new Set<string>();

	constructor(
		private readonly root: string,
		private readonly readOnly: boolean,
	) {}

	async list(): Promise<DiskEntry[]> {
		// What changes after the list must be heard, so the watcher has to stand before it is made.
		await this.watching;
		const entries: DiskEntry[] = [];
		const readFolder = async (folder: string): Promise<void> => {
			const names = (await fs.readdir(nodePath.join(this.root, folder))).filter((name) => !name.startsWith(".")).sort();
			for (const name of names) {
				const path = joinPath(folder, name);
				const stat = await this.stat(path).catch(() => null);
				if (!stat) {
					continue;
				}
				entries.push({ path, ...stat });
				if (stat.type === "folder") {
					await readFolder(path);
				}
			}
		};
		await readFolder("/");
		return entries;
	}

	async read(path: string): Promise<string> {
		const bytes = await this.attempt(path, async (full) => fs.readFile(full));
		return bytes.toString("utf8");
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const bytes = await this.attempt(path, async (full) => fs.readFile(full));
		return new Uint8Array(bytes).buffer;
	}

	/** In place, not by way of a temporary file: a note keeps its time of creation, as when the app writes it. */
	async write(path: string, data: string | ArrayBuffer): Promise<DiskStat> {
		const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);
		return this.change(path, async (full) => {
			this.seen.set(path, printOf(bytes));
			await fs.writeFile(full, bytes);
			return toStat(await fs.stat(full));
		});
	}

	async makeFolder(path: string): Promise<void> {
		await this.change(path, async (full) => {
			this.seen.set(path, FOLDER);
			await fs.mkdir(full);
		});
	}

	async rename(from: string, to: string): Promise<void> {
		const target = await this.entryOf(to);
		await this.change(from, async () => {
			const sameFile = from.toLowerCase() === to.toLowerCase();
			if (!sameFile && (await exists(target))) {
				throw new DiskError("exists", to, `EEXIST: file already exists, rename '${from}' -> '${to}'`);
			}
			await this.expectMove(from, to);
			await fs.rename(await this.entryOf(from), target);
		});
	}

	async remove(path: string): Promise<void> {
		await this.change(path, async () => {
			const full = await this.entryOf(path);
			const stat = await fs.lstat(full);
			await this.expectMove(path, null);
			await (stat.isDirectory() ? fs.rm(full, { recursive: true }) : fs.unlink(full));
		});
	}

	async stat(path: string): Promise<DiskStat | null> {
		try {
			return await this.attempt(path, async (full) => toStat(await fs.stat(full)));
		} catch (error) {
			if (error instanceof DiskError && error.code === "not-found") {
				return null;
			}
			throw error;
		}
	}

	watch(onEvent: (event: DiskEvent) => void): () => void {
		this.watchers.add(onEvent);
		this.watcher ??= this.startWatching();
		return () => this.watchers.delete(onEvent);
	}

	async close(): Promise<void> {
		this.watchers.clear();
		await this.watcher?.close();
		this.watcher = null;
	}

	private startWatching(): FSWatcher {
		const watcher = watchFolder(this.root, {
			ignoreInitial: true,
			followSymlinks: false,
			ignored: (full) => isHidden(this.relative(full)),
			// Programs that write in several steps are heard once, when they are done.
			awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
		});
		this.watching = new Promise((resolve) => watcher.once("ready", resolve));
		watcher.on("add", (full) => void this.tellFile("created", this.relative(full)));
		watcher.on("change", (full) => void this.tellFile("changed", this.relative(full)));
		watcher.on("addDir", (full) => void this.tellFolder(this.relative(full)));
		watcher.on("unlink", (full) => void this.tellGone(this.relative(full)));
		watcher.on("unlinkDir", (full) => void this.tellGone(this.relative(full)));
		return watcher;
	}

	private async tellFile(kind: "created" | "changed", path: string): Promise<void> {
		try {
			const full = await this.resolve(path);
			const [print, stat] = [printOf(await fs.readFile(full)), await fs.stat(full)];
			this.leaving.delete(path);
			if (this.seen.get(path) !== print) {
				this.seen.set(path, print);
				this.tell({ kind, entry: { path, ...toStat(stat) } });
			}
		} catch {
			// Gone again, or a link that leads out of the vault: no file of this vault.
		}
	}

	private async tellFolder(path: string): Promise<void> {
		const stat = path === "" || this.seen.get(path) === FOLDER ? null : await this.stat(path).catch(() => null);
		if (stat) {
			this.seen.set(path, FOLDER);
			this.tell({ kind: "created", entry: { path, ...stat } });
		}
	}

	private async tellGone(path: string): Promise<void> {
		// The watcher may be late: what the host has made anew at this path is not gone.
		if (path === "" || this.leaving.delete(path) || (await this.stat(path).catch(() => null))) {
			return;
		}
		this.seen.delete(path);
		this.tell({ kind: "deleted", path });
	}

	/** Before the host moves or removes a file or folder: what the watcher will say of it is no news. */
	private async expectMove(from: string, to: string | null): Promise<void> {
		const below = (await this.list()).filter((entry) => entry.path === from || entry.path.startsWith(`${from}/`));
		for (const { path, type } of below) {
			this.leaving.add(path);
			this.seen.delete(path);
			const moved = to === null ? null : to + path.slice(from.length);
			if (moved !== null) {
				this.seen.set(moved, type === "folder" ? FOLDER : printOf(await fs.readFile(nodePath.join(this.root, path))));
				this.leaving.delete(moved);
			}
		}
	}

	private tell(event: DiskEvent): void {
		for (const watcher of [...this.watchers]) {
			watcher(event);
		}
	}

	private relative(full: string): string {
		return nodePath.relative(this.root, full).split(nodePath.sep).join("/");
	}

	private async change<T>(path: string, act: (full: string) => Promise<T>): Promise<T> {
		if (this.readOnly) {
			throw new DiskError("read-only", path, `EROFS: read-only file system, '${path}'`);
		}
		this.leaving.delete(path);
		return this.attempt(path, act);
	}

	private async attempt<T>(path: string, act: (full: string) => Promise<T>): Promise<T> {
		try {
			return await act(await this.resolve(path));
		} catch (error) {
			throw asDiskError(error, path);
		}
	}

	/** The entry itself, where `resolve` gives what a link leads to: moving or removing a link leaves its target alone. */
	private async entryOf(path: string): Promise<string> {
		await this.resolve(path);
		const full = nodePath.join(this.root, path);
		return nodePath.join((await realOrWanted(nodePath.dirname(full))) ?? this.root, nodePath.basename(full));
	}

	/**
	 * The path on this machine, symbolic links followed as far as they exist.
	 * @throws DiskError `outside` for what is not inside the vault's folder, however it is spelled
	 */
	private async resolve(path: string): Promise<string> {
		const segments = path.split("/");
		if (/[\\\0]/.test(path) || segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
			throw outside(path);
		}
		const full = nodePath.join(this.root, ...segments);
		const real = await realOrWanted(full);
		if (real === null || (real !== this.root && !real.startsWith(this.root + nodePath.sep))) {
			throw outside(path);
		}
		return real;
	}
}

/** Stands for a folder among the prints. */
const FOLDER = "folder";

function printOf(bytes: Buffer): string {
	return createHash("sha1").update(bytes).digest("hex");
}

/** The real path; for what does not exist yet, the real path of its folder with the name. Null for a link to nowhere. */
async function realOrWanted(full: string): Promise<string | null> {
	try {
		return await fs.realpath(full);
	} catch {
		const link = await fs.lstat(full).catch(() => null);
		if (link) {
			return null;
		}
		const parent = nodePath.dirname(full);
		const realParent = parent === full ? parent : await realOrWanted(parent);
		return realParent === null ? null : nodePath.join(realParent, nodePath.basename(full));
	}
}

async function exists(full: string): Promise<boolean> {
	return fs.access(full, constants.F_OK).then(
		() => true,
		() => false,
	);
}

function toStat(stat: { isDirectory(): boolean; birthtimeMs: number; mtimeMs: number; size: number }): DiskStat {
	const isFolder = stat.isDirectory();
	return {
		type: isFolder ? "folder" : "file",
		ctime: Math.round(stat.birthtimeMs),
		mtime: Math.round(stat.mtimeMs),
		size: isFolder ? 0 : stat.size,
	};
}

function outside(path: string): DiskError {
	return new DiskError("outside", path, `Not inside the vault: '${path}'`);
}

function asDiskError(error: unknown, path: string): DiskError {
	if (error instanceof DiskError) {
		return error;
	}
	const { code = "", message = String(error) } = error as { code?: string; message?: string };
	return new DiskError(CODES[code] ?? "failed", path, message.replace(/'[^']*'/, `'${path}'`));
}
