// Owns views that edit a text file: loading, saving some time after the last change, and taking in changes from outside.

import { guarded } from "./environment";
import type { TFile } from "./files";
import { mergeTexts } from "./merge-texts";
import { EditableFileView } from "./views";
import type { WorkspaceLeaf } from "./leaf";

/** obsidian.d.ts, TextFileView.requestSave: "Debounced save in 2 seconds from now". */
const SAVE_DELAY = 2000;

export abstract class TextFileView extends EditableFileView {
	data = "";
	/** What the file held when it was read or written last. */
	private saved = "";
	private saveTimer: number | undefined;
	readonly requestSave: () => void;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			const { win } = this.app.env;
			if (this.saveTimer !== undefined) win.clearTimeout(this.saveTimer);
			this.saveTimer = win.setTimeout(() => guarded(this.app.env, () => this.save()), SAVE_DELAY);
		};
	}

	override onload(): void {
		super.onload();
		this.registerEvent(
			this.app.vault.on("modify", (file: unknown) => {
				if (file === this.file) void guarded(this.app.env, () => this.fileChanged());
			}),
		);
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.saved = this.data;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		if (this.file && !this.file.deleted) await this.save(true);
		this.cancelSave();
		this.clear();
	}

	/** Something was changed in the view that the file does not hold yet. */
	get isDirty(): boolean {
		return this.saveTimer !== undefined;
	}

	/** Writes the file if the view's text differs from it. A file that nobody edited is not written, whatever its line ends. */
	async save(clear = false): Promise<void> {
		const dirty = this.isDirty;
		this.cancelSave();
		const { file } = this;
		if (!file || !dirty) return;
		this.data = this.getViewData();
		if (this.data !== this.saved) {
			this.saved = this.data;
			await this.app.vault.modify(file, this.data);
		}
		if (clear) this.clear();
	}

	private cancelSave(): void {
		if (this.saveTimer !== undefined) this.app.env.win.clearTimeout(this.saveTimer);
		this.saveTimer = undefined;
	}

	/** The file changed: the view takes it in; unsaved edits are kept where they do not touch the same lines. */
	private async fileChanged(): Promise<void> {
		const { file } = this;
		if (!file) return;
		const now = await this.app.vault.read(file);
		if (file !== this.file || now === this.saved) return;
		const lf = (text: string) => text.replace(/\r\n?/g, "\n");
		const merged = this.isDirty ? mergeTexts(lf(this.saved), this.getViewData(), lf(now)) : now;
		this.saved = now;
		this.data = merged;
		this.setViewData(merged, false);
		if (merged !== now && this.isDirty) this.requestSave();
	}

	/** Stops a pending save and forgets edits; used when the file is gone. */
	discard(): void {
		this.cancelSave();
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;
}
