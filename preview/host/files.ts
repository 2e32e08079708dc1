// Owns the objects that stand for files and folders in the vault's tree.

import type { FileStats } from "obsidian";
import { baseName, extensionOf, nameOf } from "./path";
import type { Vault } from "./vault";

export abstract class TAbstractFile {
	path = "";
	name = "";
	parent: TFolder | null = null;
	deleted = false;

	constructor(
		readonly vault: Vault,
		path: string,
	) {
		this.setPath(path);
	}

	/** The host moves a file by giving the same object a new path, as the app does: references that plugins hold stay valid. */
	setPath(path: string): void {
		this.path = path;
		this.name = path === "/" ? "" : nameOf(path);
	}
}

export class TFile extends TAbstractFile {
	declare basename: string;
	declare extension: string;
	stat: FileStats;

	constructor(vault: Vault, path: string, stat: FileStats) {
		super(vault, path);
		this.stat = stat;
	}

	override setPath(path: string): void {
		super.setPath(path);
		this.basename = baseName(path);
		this.extension = extensionOf(path);
	}
}

export class TFolder extends TAbstractFile {
	readonly children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === "/";
	}
}
