// Owns changes that another program makes in the vault's folder: a sync service, another editor.

import { promises as fs } from "node:fs";
import nodePath from "node:path";
import type { Disk } from "../host/disk";
import { MemoryDisk } from "../host/disk-memory";
import type { Vault } from "../host/vault";
import { pause } from "./quiet";

/** How long the watcher of a folder may take to tell, in milliseconds. */
const PATIENCE = 5000;
const LOOK_AGAIN = 25;

export class Outside {
	/** @param folder the vault's folder on disk, null for one in memory */
	constructor(
		private readonly vault: Vault,
		private readonly disk: Disk,
		private readonly folder: string | null,
		private readonly settle: () => Promise<void>,
	) {}

	/** Resolves when the app has seen it. @throws Error if it has not after five seconds */
	async write(path: string, text: string): Promise<void> {
		if (this.disk instanceof MemoryDisk) this.disk.outside.write(path, text);
		else {
			const full = this.fullPath(path);
			await fs.mkdir(nodePath.dirname(full), { recursive: true });
			await fs.writeFile(full, text);
		}
		await this.untilSeen(path, () => {
			const file = this.vault.getFileByPath(path);
			return file !== null && file.stat.size === Buffer.byteLength(text);
		});
	}

	async delete(path: string): Promise<void> {
		if (this.disk instanceof MemoryDisk) this.disk.outside.remove(path);
		else await fs.rm(this.fullPath(path), { recursive: true });
		await this.untilSeen(path, () => this.vault.getAbstractFileByPath(path) === null);
	}

	/** The app sees a deletion and a creation, as for every program outside. */
	async rename(from: string, to: string): Promise<void> {
		const file = this.vault.getFileByPath(from);
		if (!file) throw new Error(`No file at "${from}".`);
		const text = await this.vault.read(file);
		await this.delete(from);
		await this.write(to, text);
	}

	private fullPath(path: string): string {
		if (this.folder === null) throw new Error("This vault is not a folder.");
		return nodePath.join(this.folder, path);
	}

	private async untilSeen(path: string, seen: () => boolean): Promise<void> {
		await this.settle();
		for (let waited = 0; !seen(); waited += LOOK_AGAIN) {
			if (waited > PATIENCE) throw new Error(`The app has not seen the change of "${path}".`);
			await pause(LOOK_AGAIN);
		}
		// Of a changed file of the same size the watcher may tell a little later.
		if (this.folder !== null) await pause(PATIENCE / 50);
		await this.settle();
	}
}
