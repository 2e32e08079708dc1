// Owns the finding of files by what a link says.

import type { TFile } from "./files";
import { folderOf, joinPath, nameOf } from "./path";

/** Files by name. Invariant: a file stands under the key of the path it was added with, so rename removes by the old path. */
export class LinkLookup {
	private readonly byName = new Map<string, TFile[]>();

	/** Files and links that could mean each other have the same key: the name in lower case, without `.md`. */
	static keyOf(linkpath: string): string {
		return withoutMd(nameOf(linkpath).toLowerCase());
	}

	add(file: TFile): void {
		const key = LinkLookup.keyOf(file.path);
		const files = this.byName.get(key);
		if (files) {
			files.push(file);
		} else {
			this.byName.set(key, [file]);
		}
	}

	remove(file: TFile, path: string): void {
		const key = LinkLookup.keyOf(path);
		const left = (this.byName.get(key) ?? []).filter((other) => other !== file);
		if (left.length > 0) {
			this.byName.set(key, left);
		} else {
			this.byName.delete(key);
		}
	}

	isUnique(file: TFile): boolean {
		return this.byName.get(LinkLookup.keyOf(file.path))?.length === 1;
	}

	/**
	 * Help: Internal links. A path from the vault's root is taken first, then what lies nearest the linking note,
	 * then the shortest path. Case does not matter. `./` and `../` count from the linking note's folder.
	 */
	find(linkpath: string, sourcePath: string): TFile | null {
		const candidates = this.byName.get(LinkLookup.keyOf(linkpath));
		if (!candidates) {
			return null;
		}
		const source = folderOf(sourcePath);
		const wanted = linkpath.toLowerCase();
		if (/^\.\.?\//.test(wanted)) {
			return exactly(candidates, resolveRelative(wanted, source.toLowerCase()));
		}
		if (wanted.startsWith("/")) {
			return exactly(candidates, wanted.slice(1));
		}
		const nearest = exactly(candidates, wanted) ?? exactly(candidates, joinPath(source, wanted).toLowerCase());
		if (nearest) {
			return nearest;
		}
		const end = `/${withoutMd(wanted)}`;
		const matching = candidates.filter((file) => withoutMd(`/${file.path.toLowerCase()}`).endsWith(end));
		const below = matching.filter((file) => source !== "/" && file.path.startsWith(`${source}/`));
		return shortest(below) ?? shortest(matching);
	}
}

function withoutMd(path: string): string {
	return path.endsWith(".md") ? path.slice(0, -3) : path;
}

function exactly(files: readonly TFile[], path: string): TFile | null {
	const wanted = withoutMd(path);
	return files.find((file) => withoutMd(file.path.toLowerCase()) === wanted) ?? null;
}

function shortest(files: readonly TFile[]): TFile | null {
	const depth = (file: TFile): number => file.path.split("/").length;
	const sorted = [...files].sort((a, b) => depth(a) - depth(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
	return sorted[0] ?? null;
}

function resolveRelative(linkpath: string, folder: string): string {
	const segments = folder === "/" ? [] : folder.split("/");
	for (const segment of linkpath.split("/")) {
		if (segment === "..") {
			segments.pop();
		} else if (segment !== ".") {
			segments.push(segment);
		}
	}
	return segments.join("/");
}

/** The path of `file` as seen from the folder of `sourcePath`. */
export function relativePath(filePath: string, sourcePath: string): string {
	const from = folderOf(sourcePath) === "/" ? [] : folderOf(sourcePath).split("/");
	const to = filePath.split("/");
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) {
		shared++;
	}
	return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
