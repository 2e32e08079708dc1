// Owns telling the index and the team what happens in the vault: one walk at the start, then each event, in batches.

import { Component, TFile } from "obsidian";
import type { App, TAbstractFile } from "obsidian";
import type { NoteIndex } from "../core/index/note-index";
import type { NoteMetadata } from "../core/note/note-metadata";
import { notePath } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import { inSlices } from "./slices";
import type { SlicedWork } from "./slices";
import type { VaultTeam } from "./team";

/** Load it once the layout is ready: before that the vault reports every file as new. */
export class IndexFeed extends Component {
	private pending: (() => void)[] = [];
	/** The search for the team note, which nothing but unloading stops. */
	private search: SlicedWork | null = null;
	private walk: SlicedWork | null = null;

	constructor(
		private readonly app: App,
		private readonly index: NoteIndex,
		private readonly team: VaultTeam,
	) {
		super();
	}

	override onload(): void {
		const { metadataCache, vault } = this.app;
		this.registerEvent(
			metadataCache.on("changed", (file, _text, metadata) => {
				this.team.saw(notePath(file.path), metadata);
				this.later(() => this.index.upsert(notePath(file.path), metadata));
			}),
		);
		this.registerEvent(metadataCache.on("deleted", (file) => this.gone(file)));
		this.registerEvent(vault.on("delete", (file) => this.gone(file)));
		// The cache keeps silent about renames.
		this.registerEvent(vault.on("rename", (file, oldPath) => this.moved(file, oldPath)));
		this.register(this.team.onRules(() => this.refill()));
		void this.start();
	}

	override onunload(): void {
		this.search?.stop();
		this.walk?.stop();
		this.pending = [];
	}

	/** The team note first, because it decides how the others are read. */
	private async start(): Promise<void> {
		this.search = inSlices(this.findTeamNotes());
		if (!(await this.search.done)) return;
		await this.team.reload();
		this.refill();
	}

	private *findTeamNotes(): Generator<void, void, void> {
		for (const [path, metadata] of this.notes()) {
			if (metadata) this.team.noticed(path, metadata);
			yield;
		}
	}

	private refill(): void {
		this.walk?.stop();
		this.index.reset(this.team.recordContext());
		const walk = inSlices(this.index.fill(this.notes()), (slice) => this.index.batch(slice));
		this.walk = walk;
		void walk.done.then((finished) => {
			if (finished) this.index.setReady();
		});
	}

	private *notes(): Generator<readonly [NotePath, NoteMetadata | null], void, void> {
		for (const file of this.app.vault.getMarkdownFiles()) {
			yield [notePath(file.path), this.app.metadataCache.getFileCache(file)];
		}
	}

	private gone(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const path = notePath(file.path);
		this.team.lost(path);
		this.later(() => this.index.remove(path));
	}

	private moved(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		const [from, to] = [notePath(oldPath), notePath(file.path)];
		const metadata: NoteMetadata | null = this.app.metadataCache.getFileCache(file);
		this.team.lost(from);
		if (metadata) this.team.saw(to, metadata);
		this.later(() => {
			// A note that is not cached yet will be told of by the cache.
			if (metadata && file.extension === "md") this.index.rename(from, to, metadata);
			else this.index.remove(from);
		});
	}

	/** A folder's rename is an event for each note in it: they become one batch, and one redraw. */
	private later(change: () => void): void {
		this.pending.push(change);
		if (this.pending.length > 1) return;
		window.setTimeout(() => {
			const changes = this.pending;
			this.pending = [];
			this.index.batch(() => changes.forEach((apply) => apply()));
		}, 0);
	}
}
