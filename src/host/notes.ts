// Owns reading and changing notes: through the editor where one is open, through the vault everywhere else.

import { MarkdownView, TFile, TFolder, normalizePath } from "obsidian";
import type { App, TAbstractFile } from "obsidian";
import { foldPath, notePath } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { NoteMetadata } from "../core/note/note-metadata";
import { NoteChangedError, NoteExistsError, NoteMissingError, WriteRefusedError } from "../core/ports";
import type { Applied, ClosedChange, NoteSnapshot, NotesPort, OpenOptions } from "../core/ports";
import { applyChanges, changeBetween } from "../core/text-change";
import type { TextPlan } from "../core/text-change";

export class VaultNotes implements NotesPort {
	constructor(private readonly app: App) {}

	active(): NotePath | null {
		const file = this.activeView()?.file;
		return file ? notePath(file.path) : null;
	}

	lastSeen(): NotePath | null {
		const opened = this.app.workspace.getLastOpenFiles().find((path) => this.app.vault.getFileByPath(path)?.extension === "md");
		return this.active() ?? (opened === undefined ? null : notePath(opened));
	}

	async snapshot(path: NotePath): Promise<NoteSnapshot> {
		await this.settleOpenViews(path);
		const view = this.editingView(path);
		if (view) return editorSnapshot(path, view);
		return { path, mode: "closed", text: await this.app.vault.read(this.file(path)), selection: null };
	}

	async change(path: NotePath, plan: (snapshot: NoteSnapshot) => TextPlan): Promise<Applied> {
		await this.settleOpenViews(path);
		const view = this.editingView(path);
		if (view) {
			this.changeInEditor(view, plan(editorSnapshot(path, view)));
			return null;
		}
		return this.changeClosed(path, plan);
	}

	async revert(changes: readonly ClosedChange[]): Promise<NotePath[]> {
		const left: NotePath[] = [];
		for (const { path, before, after } of changes) {
			try {
				await this.change(path, ({ text }) => {
					if (sameLines(text, after)) return { changes: changeBetween(text, inLineEndsOf(before, text)) };
					throw new NoteChangedError(path);
				});
			} catch (error) {
				if (!(error instanceof NoteChangedError || error instanceof NoteMissingError)) throw error;
				left.push(path);
			}
		}
		return left;
	}

	existing(path: string): NotePath | null {
		const exact = this.app.vault.getAbstractFileByPath(path);
		if (exact) return notePath(exact.path);
		const found = this.resolve(path);
		return found ? notePath(found.path) : null;
	}

	async create(path: string, text: string): Promise<NotePath> {
		const wanted = normalizePath(path);
		const existing = this.existing(wanted);
		if (existing) throw new NoteExistsError(existing);
		try {
			const folder = await this.folder(wanted.split("/").slice(0, -1));
			const file = await this.app.vault.create(`${folder}${wanted.split("/").pop() ?? wanted}`, text);
			return notePath(file.path);
		} catch (error) {
			// Another device's file may have arrived between the question and the write.
			const arrived = this.existing(wanted);
			if (arrived) throw new NoteExistsError(arrived);
			throw refused(wanted, error);
		}
	}

	async discard(path: NotePath, text: string): Promise<boolean> {
		const file = this.app.vault.getFileByPath(path);
		if (!file) return false;
		await this.settleOpenViews(path);
		const view = this.editingView(path);
		const present = view ? view.editor.getValue() : await this.app.vault.read(file);
		if (!sameLines(present, text)) return false;
		await this.app.fileManager.trashFile(file);
		return true;
	}

	async open(path: NotePath, { caret, newTab }: OpenOptions = {}): Promise<void> {
		const file = this.file(path);
		const { workspace } = this.app;
		// The tab that shows the note already is the one that goes over to editing, pinned or not.
		const shown = newTab ? null : this.activeView();
		const leaf = shown?.file?.path === path ? shown.leaf : workspace.getLeaf(newTab ? "tab" : false);
		const writing = caret !== undefined && caret !== null;
		await leaf.openFile(file, writing ? { active: true, state: { mode: "source" } } : { active: true });
		if (writing && leaf.view instanceof MarkdownView) {
			const { editor } = leaf.view;
			const position = editor.offsetToPos(caret);
			editor.setCursor(position);
			editor.scrollIntoView({ from: position, to: position }, true);
			editor.focus();
		}
	}

	read(path: NotePath): Promise<string> {
		return this.app.vault.cachedRead(this.file(path));
	}

	metadata(path: NotePath): NoteMetadata | null {
		return this.app.metadataCache.getCache(path);
	}

	inFolder(folder: string): NotePath[] {
		const found = this.resolve(folder);
		const files = found instanceof TFolder ? found.children : [];
		return files.filter((file) => file instanceof TFile && file.extension === "md").map(({ path }) => notePath(path));
	}

	linkTo(target: NotePath, source: NotePath | null, alias?: string): string {
		return this.app.fileManager.generateMarkdownLink(this.file(target), source ?? "", undefined, alias);
	}

	/** Also while a sidebar has the focus. */
	private activeView(): MarkdownView | null {
		const { workspace } = this.app;
		const view = workspace.getActiveViewOfType(MarkdownView) ?? workspace.getMostRecentLeaf()?.view;
		return view instanceof MarkdownView ? view : null;
	}

	private file(path: NotePath): TFile {
		const file = this.app.vault.getFileByPath(path);
		if (!file) throw new NoteMissingError(path);
		return file;
	}

	private viewsOf(path: NotePath): MarkdownView[] {
		return this.app.workspace
			.getLeavesOfType("markdown")
			.map((leaf) => leaf.view)
			.filter((view): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path);
	}

	/** Open for editing: loaded, and in source or live-preview mode. In reading mode `view.editor` may be stale. */
	private editingView(path: NotePath): MarkdownView | null {
		const editing = this.viewsOf(path).filter((view) => view.getMode() === "source");
		const active = this.app.workspace.getActiveViewOfType(MarkdownView);
		return editing.find((view) => view === active) ?? editing[0] ?? null;
	}

	/** What was typed in a properties panel, or is not yet saved from a view in reading mode, belongs to the text. */
	private async settleOpenViews(path: NotePath): Promise<void> {
		const focused = activeDocument.activeElement;
		if (focused?.instanceOf(HTMLElement) && focused.closest(".metadata-container")) {
			focused.blur();
			await new Promise((resolve) => window.setTimeout(resolve, 0));
		}
		const file = this.file(path);
		for (const view of this.viewsOf(path)) {
			if (view.getMode() === "source") continue;
			const unsaved = view.getViewData();
			if (!sameLines(unsaved, await this.app.vault.cachedRead(file))) await view.save();
		}
	}

	private changeInEditor(view: MarkdownView, { changes, selection }: TextPlan): void {
		const { editor } = view;
		if (changes.length > 0) {
			// One transaction is one undo; an origin of its own keeps it from joining with what was typed just before.
			editor.transaction(
				{
					changes: changes.map(({ from, to, insert }) => ({
						from: editor.offsetToPos(from),
						to: editor.offsetToPos(to),
						text: insert,
					})),
				},
				"praksis",
			);
		}
		if (selection) {
			const anchor = editor.offsetToPos(selection.anchor);
			const head = editor.offsetToPos(selection.head);
			editor.setSelection(anchor, head);
			editor.scrollIntoView({ from: head, to: head }, true);
			// Whoever was sent to a place is to type there, also if the command was started from elsewhere.
			editor.focus();
		}
	}

	/**
	 * `Vault.process` rather than `processFrontMatter`: the latter drops YAML comments, quoting and inline lists.
	 * The plan is made inside the callback, on the text that is replaced, so a change that arrives meanwhile is kept.
	 */
	private async changeClosed(path: NotePath, plan: (snapshot: NoteSnapshot) => TextPlan): Promise<Applied> {
		const file = this.file(path);
		const planOn = (text: string) => applyChanges(text, plan({ path, mode: "closed", text, selection: null }).changes);
		const read = await this.app.vault.read(file);
		if (planOn(read) === read) return null;
		let before = read;
		let failure: { readonly error: unknown } | null = null;
		try {
			const after = await this.app.vault.process(file, (text) => {
				before = text;
				try {
					return planOn(text);
				} catch (error) {
					failure = { error };
					return text;
				}
			});
			if (failure === null) return before === after ? null : { path, before, after };
		} catch (error) {
			throw refused(path, error);
		}
		throw (failure as { readonly error: unknown }).error;
	}

	/** The file or folder whose path equals `path` after NFC and case folding. */
	private resolve(path: string): TAbstractFile | null {
		let here: TAbstractFile = this.app.vault.getRoot();
		for (const segment of path.split("/").filter(Boolean)) {
			if (!(here instanceof TFolder)) return null;
			const wanted = foldPath(segment);
			const next: TAbstractFile | undefined = here.children.find((child) => foldPath(child.name) === wanted);
			if (!next) return null;
			here = next;
		}
		return here;
	}

	/** Creates what is missing of the folders; an existing one keeps its own spelling. @returns the path with a final `/`. */
	private async folder(segments: readonly string[]): Promise<string> {
		let path = "";
		for (const segment of segments) {
			const existing = this.resolve(path + segment);
			if (existing) path = `${existing.path}/`;
			else {
				await this.app.vault.createFolder(path + segment);
				path += `${segment}/`;
			}
		}
		return path;
	}
}

function editorSnapshot(path: NotePath, view: MarkdownView): NoteSnapshot {
	const { editor } = view;
	return {
		path,
		mode: "editing",
		text: editor.getValue(),
		selection: {
			from: editor.posToOffset(editor.getCursor("from")),
			to: editor.posToOffset(editor.getCursor("to")),
		},
	};
}

/** An editor holds LF where the file may hold CRLF. */
function sameLines(a: string, b: string): boolean {
	return a.replace(/\r\n/g, "\n") === b.replace(/\r\n/g, "\n");
}

function inLineEndsOf(text: string, model: string): string {
	const plain = text.replace(/\r\n/g, "\n");
	return model.includes("\r\n") ? plain.replace(/\n/g, "\r\n") : plain;
}

function refused(path: string, error: unknown): WriteRefusedError {
	return new WriteRefusedError(path, error instanceof Error ? error.message : String(error));
}
