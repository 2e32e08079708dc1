// Owns the command palette and the quick switcher, both built on the host's own fuzzy dialog.
import type { Command } from "obsidian";
import type { App } from "../host/app";
import type { TFile } from "../host/files";
import { renderResults } from "../host/fuzzy";
import { FuzzySuggestModal } from "../host/suggest";
import type { PageTexts } from "./texts";

type Match<T> = Parameters<FuzzySuggestModal<T>["renderSuggestion"]>[0];

export class CommandPalette extends FuzzySuggestModal<Command> {
	private readonly available: Command[];

	constructor(
		app: App,
		texts: PageTexts,
		private readonly hotkeyOf: (id: string) => string,
	) {
		super(app);
		// Before the dialog takes the focus: what is available depends on the note that is being edited.
		this.available = app.commands.listCommands();
		this.emptyStateText = texts.noCommand;
		this.setPlaceholder(texts.palettePlaceholder);
		this.modalEl.setAttribute("aria-label", texts.openPalette);
		this.resultContainerEl.setAttribute("aria-label", texts.openPalette);
	}

	getItems(): Command[] {
		return this.available;
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(match: Match<Command>, el: HTMLElement): void {
		el.classList.add("mod-complex");
		const title = el.appendChild(el.ownerDocument.createElement("span"));
		title.className = "suggestion-content";
		renderResults(title, this.getItemText(match.item), match.match);
		const hotkey = this.hotkeyOf(match.item.id);
		if (!hotkey) return;
		const key = el.appendChild(el.ownerDocument.createElement("kbd"));
		key.className = "suggestion-hotkey";
		key.textContent = hotkey;
	}

	onChooseItem(command: Command): void {
		this.app.commands.executeCommand(command);
	}
}

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(
		app: App,
		texts: PageTexts,
		private readonly openFile: (file: TFile, newTab: boolean) => void,
	) {
		super(app);
		this.emptyStateText = texts.noNote;
		this.setPlaceholder(texts.switcherPlaceholder);
		this.modalEl.setAttribute("aria-label", texts.openSwitcher);
		this.resultContainerEl.setAttribute("aria-label", texts.openSwitcher);
	}

	/** The notes opened last come first, as long as nothing is typed. */
	getItems(): TFile[] {
		const recent = this.app.workspace.getLastOpenFiles();
		const place = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
		return [...this.app.vault.getMarkdownFiles()].sort((a, b) => place(a) - place(b));
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, "");
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		this.openFile(file, event.ctrlKey || event.metaKey);
	}
}
