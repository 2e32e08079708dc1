// Owns the host's `MetadataCache`: it follows the vault, reads notes a little later than the vault's events, and resolves links later still.

import type { CachedMetadata, FileStats, Reference } from "obsidian";
import { Events } from "./events";
import { TFile } from "./files";
import type { TAbstractFile } from "./files";
import { LinkLookup } from "./link-lookup";
import { parseMetadata } from "./markdown-metadata";
import { getLinkpath, normalizePath } from "./path";
import type { Vault } from "./vault";

/** A note that exists in the host only. Without `text`, reading it gives an empty note. */
export interface InjectedNote {
	readonly path: string;
	readonly cache: CachedMetadata;
	readonly stat?: Partial<FileStats>;
	readonly text?: string;
}

/** How long indexing keeps the thread before it lets others in, in milliseconds. */
const SLICE_MS = 8;
const INJECTED_TIME = Date.UTC(2026, 0, 1);

export class MetadataCache extends Events {
	resolvedLinks: Record<string, Record<string, number>> = {};
	unresolvedLinks: Record<string, Record<string, number>> = {};

	private readonly entries = new Map<string, CachedMetadata>();
	private readonly lookup = new LinkLookup();
	private readonly injected = new Map<string, CachedMetadata>();
	/** Link key → paths of the notes that link so: they are resolved anew when a file with that name comes or goes. */
	private readonly linkers = new Map<string, Set<string>>();
	private readonly toIndex = new Set<TFile>();
	private readonly toResolve = new Set<string>();
	private working = false;
	private idleWaiters: (() => void)[] = [];
	private resolvedOnce = false;

	constructor(private readonly vault: Vault) {
		super();
		vault.on("create", (file: TAbstractFile) => this.onCreate(file));
		vault.on("modify", (file: TAbstractFile) => this.enqueueIndex(file));
		vault.on("delete", (file: TAbstractFile) => this.onDelete(file));
		vault.on("rename", (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
	}

	getCache(path: string): CachedMetadata | null {
		return this.entries.get(path) ?? null;
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === "") {
			return this.vault.getFileByPath(sourcePath);
		}
		return this.lookup.find(linkpath, sourcePath);
	}

	/** The name when it is unique, else the full path. `.md` is left out unless told otherwise. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.lookup.isUnique(file) ? file.name : file.path;
		return omitMdExtension && file.extension === "md" ? text.slice(0, -3) : text;
	}

	/** Host only: adds a note, or gives it another entry. Its events come as for any note: 'create' or 'modify' now, 'changed' later. */
	inject(path: string, cache: CachedMetadata, stat: Partial<FileStats> = {}, text = ""): TFile {
		const at = normalizePath(path);
		const { ctime = INJECTED_TIME, mtime = INJECTED_TIME, size = text.length } = stat;
		this.injected.set(at, cache);
		return this.vault.changes.simulate(at, text, { ctime, mtime, size });
	}

	/** Host only: many at once. Resolves when all are in the cache and 'resolved' has fired. */
	injectAll(notes: Iterable<InjectedNote>): Promise<void> {
		for (const { path, cache, stat, text } of notes) {
			this.inject(path, cache, stat, text);
		}
		return this.whenIdle();
	}

	/** Host only: resolves when every note is indexed and every link resolved; at once when there is nothing to do. */
	whenIdle(): Promise<void> {
		return this.working ? new Promise((resolve) => this.idleWaiters.push(resolve)) : Promise.resolve();
	}

	/** Begins the first pass, so that 'resolved' fires even in an empty vault. */
	initialize(): void {
		this.start();
	}

	private onCreate(file: TAbstractFile): void {
		if (file instanceof TFile) {
			this.lookup.add(file);
			this.resolveLinkersOf(file.path);
			this.enqueueIndex(file);
		}
	}

	private onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) {
			return;
		}
		const previous = this.getFileCache(file);
		this.toIndex.delete(file);
		this.injected.delete(file.path);
		this.lookup.remove(file, file.path);
		this.forget(file.path);
		this.resolveLinkersOf(file.path);
		this.trigger("deleted", file, previous);
	}

	/** As in the app, the entry moves with the file and 'changed' does not fire. */
	private onRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) {
			return;
		}
		const cache = this.getCache(oldPath);
		const injected = this.injected.get(oldPath);
		if (injected) {
			this.injected.delete(oldPath);
			this.injected.set(file.path, injected);
		}
		this.lookup.remove(file, oldPath);
		this.lookup.add(file);
		this.forget(oldPath);
		if (cache) {
			this.remember(file.path, cache);
		}
		this.resolveLinkersOf(oldPath);
		this.resolveLinkersOf(file.path);
	}

	private enqueueIndex(file: TAbstractFile): void {
		if (file instanceof TFile && file.extension === "md") {
			this.toIndex.add(file);
			this.start();
		}
	}

	private start(): void {
		if (!this.working) {
			this.working = true;
			setTimeout(() => void this.work(), 0);
		}
	}

	/** One pass: index all that waits, then resolve all that waits; anew when something came meanwhile. */
	private async work(): Promise<void> {
		do {
			await this.indexWaiting();
			await nextTurn();
			await this.resolveWaiting();
		} while (this.toIndex.size > 0 || this.toResolve.size > 0);
		this.working = false;
		const waiters = this.idleWaiters;
		this.idleWaiters = [];
		waiters.forEach((done) => done());
	}

	private async indexWaiting(): Promise<void> {
		let sliceStart = Date.now();
		for (const file of this.toIndex) {
			this.toIndex.delete(file);
			if (!this.indexInjected(file)) {
				await this.indexFromText(file);
			}
			if (Date.now() - sliceStart > SLICE_MS) {
				await nextTurn();
				sliceStart = Date.now();
			}
		}
	}

	private indexInjected(file: TFile): boolean {
		const cache = this.injected.get(file.path);
		if (!cache || !this.vault.disk.isSimulated(file.path)) {
			return false;
		}
		// Used once: when the note is written to later, its text counts.
		this.injected.delete(file.path);
		this.remember(file.path, cache);
		this.trigger("changed", file, this.vault.disk.simulatedText(file.path), cache);
		return true;
	}

	private async indexFromText(file: TFile): Promise<void> {
		let text: string;
		try {
			text = await this.vault.cachedRead(file);
		} catch {
			// Gone before it was read; its 'delete' event follows or has been.
			return;
		}
		if (file.deleted || this.toIndex.has(file)) {
			return;
		}
		const cache = parseMetadata(text);
		this.remember(file.path, cache);
		this.trigger("changed", file, text, cache);
	}

	private async resolveWaiting(): Promise<void> {
		let sliceStart = Date.now();
		let resolvedAny = !this.resolvedOnce;
		for (const path of this.toResolve) {
			this.toResolve.delete(path);
			const file = this.vault.getFileByPath(path);
			const cache = this.getCache(path);
			if (!file || !cache) {
				continue;
			}
			this.resolve(path, cache);
			this.trigger("resolve", file);
			resolvedAny = true;
			if (Date.now() - sliceStart > SLICE_MS) {
				await nextTurn();
				sliceStart = Date.now();
			}
		}
		if (resolvedAny && this.toIndex.size === 0) {
			this.resolvedOnce = true;
			this.trigger("resolved");
		}
	}

	private resolve(path: string, cache: CachedMetadata): void {
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const ref of referencesOf(cache)) {
			const linkpath = getLinkpath(ref.link);
			const file = this.getFirstLinkpathDest(linkpath, path);
			const [counts, key] = file ? [resolved, file.path] : [unresolved, linkpath];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[path] = resolved;
		this.unresolvedLinks[path] = unresolved;
	}

	private remember(path: string, cache: CachedMetadata): void {
		this.unlink(path);
		this.entries.set(path, cache);
		for (const ref of referencesOf(cache)) {
			const key = LinkLookup.keyOf(getLinkpath(ref.link));
			const paths = this.linkers.get(key);
			if (paths) {
				paths.add(path);
			} else {
				this.linkers.set(key, new Set([path]));
			}
		}
		this.toResolve.add(path);
		this.start();
	}

	private forget(path: string): void {
		this.unlink(path);
		this.entries.delete(path);
		this.toResolve.delete(path);
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	private unlink(path: string): void {
		const previous = this.entries.get(path);
		for (const ref of previous ? referencesOf(previous) : []) {
			this.linkers.get(LinkLookup.keyOf(getLinkpath(ref.link)))?.delete(path);
		}
	}

	private resolveLinkersOf(path: string): void {
		const linkers = this.linkers.get(LinkLookup.keyOf(path));
		if (linkers && linkers.size > 0) {
			linkers.forEach((linker) => this.toResolve.add(linker));
			this.start();
		}
	}
}

function referencesOf(cache: CachedMetadata): Reference[] {
	if (!cache.links && !cache.embeds && !cache.frontmatterLinks) {
		return [];
	}
	return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
