// Owns the tree of a vault: which object stands at which path.

import { TFolder } from "./files";
import type { TAbstractFile } from "./files";
import { folderOf } from "./path";
import type { Vault } from "./vault";

/** Invariants: every path in `files` is its object's `path`; every object but the root is among its parent's children. */
export class VaultTree {
	readonly root: TFolder;
	private readonly files = new Map<string, TAbstractFile>();
	/** Lower-case path → how it is really spelled: names that differ only by case count as taken. */
	private readonly spelling = new Map<string, string>();

	constructor(vault: Vault) {
		this.root = new TFolder(vault, "/");
		this.files.set("/", this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.files.get(path) ?? null;
	}

	getInsensitive(path: string): TAbstractFile | null {
		return this.get(path) ?? this.get(this.spelling.get(path.toLowerCase()) ?? path);
	}

	all(): TAbstractFile[] {
		return [...this.files.values()];
	}

	add(file: TAbstractFile, parent: TFolder): void {
		this.set(file);
		file.parent = parent;
		parent.children.push(file);
	}

	remove(file: TAbstractFile): void {
		this.unset(file.path);
		this.detach(file);
	}

	/**
	 * Gives the file, and all that a folder holds, their new paths.
	 * @returns each moved object with its old path, the folder before what it holds
	 */
	move(file: TAbstractFile, to: string): [TAbstractFile, string][] {
		const from = file.path;
		const parent = this.get(folderOf(to));
		if (parent !== file.parent && parent instanceof TFolder) {
			this.detach(file);
			file.parent = parent;
			parent.children.push(file);
		}
		const moved: [TAbstractFile, string][] = [];
		const visit = (each: TAbstractFile): void => {
			const oldPath = each.path;
			this.unset(oldPath);
			each.setPath(to + oldPath.slice(from.length));
			this.set(each);
			moved.push([each, oldPath]);
			if (each instanceof TFolder) {
				each.children.forEach(visit);
			}
		};
		visit(file);
		return moved;
	}

	private set(file: TAbstractFile): void {
		this.files.set(file.path, file);
		this.spelling.set(file.path.toLowerCase(), file.path);
	}

	private unset(path: string): void {
		this.files.delete(path);
		if (this.spelling.get(path.toLowerCase()) === path) {
			this.spelling.delete(path.toLowerCase());
		}
	}

	private detach(file: TAbstractFile): void {
		const siblings = file.parent?.children;
		const at = siblings?.indexOf(file) ?? -1;
		if (siblings && at >= 0) {
			siblings.splice(at, 1);
		}
	}
}
