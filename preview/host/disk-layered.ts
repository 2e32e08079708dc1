// Owns simulated files: they live in memory on top of a real disk, so that vaults of 100,000 notes need no files.

import { DiskError } from "./disk";
import type { Disk, DiskEntry, DiskEvent, DiskStat } from "./disk";
import { folderOf } from "./path";

interface SimulatedFile {
	text: string;
	ctime: number;
	mtime: number;
	size: number;
}

/** Sends each path to the simulated files or to the disk below. Folders that hold only simulated files exist on no disk. */
export class LayeredDisk implements Disk {
	private readonly simulated = new Map<string, SimulatedFile>();

	constructor(private readonly base: Disk) {}

	isSimulated(path: string): boolean {
		return this.simulated.has(path);
	}

	simulatedText(path: string): string {
		return this.simulated.get(path)?.text ?? "";
	}

	/** Adds or replaces a simulated file. `size` may differ from the text's: large vaults are simulated without text. */
	simulate(path: string, text: string, stat: { ctime: number; mtime: number; size: number }): void {
		this.simulated.set(path, { text, ctime: stat.ctime, mtime: stat.mtime, size: stat.size });
	}

	async list(): Promise<DiskEntry[]> {
		const entries = await this.base.list();
		return [...entries, ...[...this.simulated].map(([path, file]) => ({ path, ...statOf(file) }))];
	}

	async read(path: string): Promise<string> {
		const file = this.simulated.get(path);
		return file ? file.text : this.base.read(path);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		const file = this.simulated.get(path);
		return file ? new TextEncoder().encode(file.text).buffer : this.base.readBinary(path);
	}

	async write(path: string, data: string | ArrayBuffer): Promise<DiskStat> {
		const file = this.simulated.get(path);
		if (!file) {
			return this.writeBelow(path, data);
		}
		file.text = typeof data === "string" ? data : new TextDecoder().decode(data);
		file.size = new TextEncoder().encode(file.text).length;
		file.mtime = Math.max(Date.now(), file.mtime + 1);
		return statOf(file);
	}

	makeFolder(path: string): Promise<void> {
		return this.base.makeFolder(path);
	}

	async rename(from: string, to: string): Promise<void> {
		if (await this.base.stat(from)) {
			await this.ensureFolderBelow(folderOf(to));
			await this.base.rename(from, to);
		}
		for (const [path, file] of this.simulatedAt(from)) {
			this.simulated.delete(path);
			this.simulated.set(to + path.slice(from.length), file);
		}
	}

	async remove(path: string): Promise<void> {
		const gone = this.simulatedAt(path);
		for (const [each] of gone) {
			this.simulated.delete(each);
		}
		if (gone.length === 0 || (await this.base.stat(path))) {
			await this.base.remove(path);
		}
	}

	async stat(path: string): Promise<DiskStat | null> {
		const file = this.simulated.get(path);
		if (file) {
			return statOf(file);
		}
		const below = await this.base.stat(path);
		if (!below && this.simulatedAt(path).length > 0) {
			return { type: "folder", ctime: 0, mtime: 0, size: 0 };
		}
		return below;
	}

	watch(onEvent: (event: DiskEvent) => void): () => void {
		return this.base.watch(onEvent);
	}

	close(): Promise<void> {
		return this.base.close();
	}

	private async writeBelow(path: string, data: string | ArrayBuffer): Promise<DiskStat> {
		try {
			return await this.base.write(path, data);
		} catch (error) {
			const folder = folderOf(path);
			if (!(error instanceof DiskError && error.code === "not-found") || this.simulatedAt(folder).length === 0) {
				throw error;
			}
			await this.ensureFolderBelow(folder);
			return this.base.write(path, data);
		}
	}

	private async ensureFolderBelow(folder: string): Promise<void> {
		if (folder === "/" || (await this.base.stat(folder))) {
			return;
		}
		await this.ensureFolderBelow(folderOf(folder));
		try {
			await this.base.makeFolder(folder);
		} catch (error) {
			if (!(error instanceof DiskError && error.code === "exists")) {
				throw error;
			}
		}
	}

	private simulatedAt(path: string): [string, SimulatedFile][] {
		const exact = this.simulated.get(path);
		if (exact) {
			return [[path, exact]];
		}
		return [...this.simulated].filter(([other]) => other.startsWith(`${path}/`));
	}
}

function statOf(file: SimulatedFile): DiskStat {
	return { type: "file", ctime: file.ctime, mtime: file.mtime, size: file.size };
}
