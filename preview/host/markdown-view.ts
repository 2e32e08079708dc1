// Owns the Markdown view: an editor and a reading view over one text.
//
// DOM: .workspace-leaf-content[data-type=markdown][data-mode=source|preview] > .view-content > (.markdown-source-view.cm-s-obsidian.mod-cm6 > .cm-editor | .markdown-reading-view > .markdown-preview-view.markdown-rendered)
// In reading view `editor` still exists and may be stale, as in the app: commands must look at `getMode()`.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { Editor, loadText } from "./editor";
import { guarded } from "./environment";
import type { TFile } from "./files";
import type { WorkspaceLeaf } from "./leaf";
import { MarkdownPreviewView } from "./markdown-preview";
import { changedSpan } from "./merge-texts";
import { drawPropertiesPanel } from "./properties-panel";
import { TextFileView } from "./text-file-view";
import type { ViewStateResult } from "./views";

export type Mode = "source" | "preview";

export class MarkdownView extends TextFileView {
	editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	readonly editMode: MarkdownEditView;
	hoverPopover: null = null;
	private mode: Mode = "source";
	private readonly sourceEl: HTMLElement;
	private readonly plugged = new Compartment();
	private loading = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = "lucide-file";
		this.sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6");
		this.previewMode = new MarkdownPreviewView(this, this.contentEl.createDiv("markdown-reading-view"));
		this.editor = new Editor(this.createEditorView());
		this.editMode = new MarkdownEditView(this);
		this.showMode();
	}

	private createEditorView(): EditorView {
		const create = () => new EditorView({ parent: this.sourceEl, state: this.freshState("") });
		return this.app.env.withDocument?.(this.containerEl.ownerDocument, create) ?? create();
	}

	/** A new state has no history: opening a note cannot be undone. */
	private freshState(doc: string): EditorState {
		return EditorState.create({
			doc,
			extensions: [
				history(),
				keymap.of([...historyKeymap, ...defaultKeymap]),
				markdown(),
				syntaxHighlighting(defaultHighlightStyle, { fallback: true }),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ "aria-label": "Note", spellcheck: "true" }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged && !this.loading) this.edited();
				}),
				this.plugged.of(this.app.workspace.editorExtensions),
			],
		});
	}

	/** Applies extensions that plugins registered meanwhile. */
	updateOptions(): void {
		this.editor.cm.dispatch({ effects: this.plugged.reconfigure(this.app.workspace.editorExtensions) });
	}

	private edited(): void {
		this.requestSave();
		if (this.mode === "preview") return;
		this.app.workspace.trigger("editor-change", this.editor, this);
		if (this.file) this.app.workspace.trigger("quick-preview", this.file, this.getViewData());
	}

	getViewType(): string {
		return "markdown";
	}

	override getDisplayText(): string {
		return this.file?.basename ?? "Untitled";
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === "md";
	}

	getMode(): Mode {
		return this.mode;
	}

	get currentMode(): MarkdownEditView | MarkdownPreviewView {
		return this.mode === "source" ? this.editMode : this.previewMode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	/** With `clear` the text is a new file's; else the change is put in so that cursor and history stay. */
	setViewData(data: string, clear: boolean): void {
		this.loading = true;
		try {
			if (clear) this.editor.cm.setState(this.freshState(data));
			else this.takeIn(data);
		} finally {
			this.loading = false;
		}
		if (this.mode === "preview") void guarded(this.app.env, () => this.previewMode.rerender());
	}

	private takeIn(data: string): void {
		const now = this.editor.getValue();
		const { from, to, text } = changedSpan(now, data.replace(/\r\n?/g, "\n"));
		if (from === to && text === "") return;
		this.editor.cm.dispatch({ changes: { from, to, insert: text }, userEvent: "set" });
	}

	clear(): void {
		this.loading = true;
		loadText(this.editor.cm, "");
		this.loading = false;
		this.previewMode.clear();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: false };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const wanted = (state as { mode?: unknown } | null)?.mode;
		await super.setState(state, result);
		if (wanted === "source" || wanted === "preview") await this.setMode(wanted);
	}

	/** Switches between writing and reading. What was typed is saved first. */
	async setMode(mode: Mode): Promise<void> {
		if (mode !== this.mode) await this.save();
		this.mode = mode;
		this.showMode();
		if (mode === "preview") await this.previewMode.rerender();
		this.app.workspace.layoutChanged();
	}

	private showMode(): void {
		this.containerEl.setAttribute("data-mode", this.mode);
		this.sourceEl.toggle(this.mode === "source");
		this.previewMode.outerEl.toggle(this.mode === "preview");
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") } };
	}

	/** A line (`{line}`) or a heading (`{subpath: "#Heading"}`) to go to, a cursor, or `{focus: true}`. */
	override setEphemeralState(state: unknown): void {
		const { line, cursor, subpath, focus } = (state ?? {}) as Record<string, never> & { cursor?: { from: never; to?: never } };
		if (typeof line === "number") this.goTo(line);
		if (typeof subpath === "string") this.goTo(this.lineOfHeading(subpath));
		if (cursor) this.editor.setSelection(cursor.from, cursor.to ?? cursor.from);
		if (focus) this.focus();
	}

	private lineOfHeading(subpath: string): number {
		const wanted = subpath.split("#").pop() ?? "";
		const heading = this.file && this.app.metadataCache.getFileCache(this.file)?.headings?.find((h) => h.heading === wanted);
		return heading ? heading.position.start.line : -1;
	}

	private goTo(line: number): void {
		if (line < 0) return;
		const pos = { line, ch: 0 };
		this.editor.setCursor(pos);
		this.editor.scrollIntoView({ from: pos, to: pos }, true);
		this.previewMode.applyScroll(line);
	}

	focus(): void {
		if (this.mode === "source") this.editor.focus();
		else this.previewMode.containerEl.focus();
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.editor.cm.destroy();
	}

	showSearch(): void {}

	/** Host only: the properties as fields above the editor. */
	showProperties(): HTMLElement {
		return drawPropertiesPanel(this.sourceEl, this.editor);
	}
}

/** The editing half of a Markdown view, as `currentMode` gives it. */
export class MarkdownEditView {
	readonly app;
	hoverPopover: null = null;

	constructor(private readonly view: MarkdownView) {
		this.app = view.app;
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.view.editor.getValue();
	}

	set(data: string, clear: boolean): void {
		this.view.setViewData(data, clear);
	}

	clear(): void {
		this.view.clear();
	}

	getSelection(): string {
		return this.view.editor.getSelection();
	}

	getScroll(): number {
		return this.view.editor.getScrollInfo().top;
	}

	applyScroll(scroll: number): void {
		this.view.editor.scrollTo(null, scroll);
	}
}
