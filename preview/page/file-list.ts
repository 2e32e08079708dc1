// Owns the list of files: a tree that opens notes, and the menus for one file or many.
// Mouse as in Obsidian: click opens, Ctrl/Cmd-click opens a new tab, Alt-click picks one more, Shift-click picks a range.
// Keys: arrows move, Left and Right fold, Enter opens (with Ctrl/Cmd in a new tab), Space or Shift with an arrow picks,
// the context menu key or Shift+F10 opens the menu.
import type { App } from "../host/app";
import { type TAbstractFile, TFile, TFolder } from "../host/files";
import type { Menu } from "../host/menu";
import type { PageTexts } from "./texts";

const SOURCE = "file-explorer-context-menu";

export interface FileListOptions {
	readonly app: App;
	readonly texts: PageTexts;
	readonly newMenu: () => Menu;
	readonly setIcon: (el: HTMLElement, icon: string) => void;
	readonly openFile: (file: TFile, newTab: boolean) => void;
}

interface Row {
	readonly file: TAbstractFile;
	readonly depth: number;
	readonly el: HTMLElement;
}

export class FileList {
	private readonly expanded = new Set<string>();
	private readonly picked = new Set<string>();
	private rows: Row[] = [];
	private focusPath = "";
	private anchorPath = "";
	private activePath = "";
	private drawing = 0;
	private shown = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly options: FileListOptions,
	) {
		el.setAttribute("role", "tree");
		el.setAttribute("aria-label", options.texts.files);
		el.setAttribute("aria-multiselectable", "true");
		el.addEventListener("click", (event) => this.onClick(event));
		el.addEventListener("auxclick", (event) => event.button === 1 && this.onClick(event));
		el.addEventListener("contextmenu", (event) => this.onContextMenu(event));
		el.addEventListener("keydown", (event) => this.onKey(event));
	}

	/** Draws from now on. Before, thousands of files arrive one by one while the vault is loaded. */
	start(): void {
		this.shown = true;
		const { vault } = this.options.app;
		vault.on("create", () => this.redraw());
		vault.on("delete", () => this.redraw());
		vault.on("rename", () => this.redraw());
		this.draw();
	}

	setActive(path: string): void {
		if (path === this.activePath) return;
		this.activePath = path;
		for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) this.expanded.add(path.slice(0, at));
		this.draw();
		this.rows.find(({ file }) => file.path === path)?.el.scrollIntoView({ block: "nearest" });
	}

	private redraw(): void {
		this.drawing ||= requestAnimationFrame(() => this.draw());
	}

	private draw(): void {
		if (!this.shown) return;
		cancelAnimationFrame(this.drawing);
		this.drawing = 0;
		const hadFocus = this.el.contains(document.activeElement);
		const scroll = this.el.scrollTop;
		this.rows = [];
		this.addRows(this.options.app.vault.getRoot(), 0);
		if (!this.rows.some(({ file }) => file.path === this.focusPath)) this.focusPath = this.activePath;
		const stop = this.rows.find(({ file }) => file.path === this.focusPath) ?? this.rows[0];
		stop?.el.setAttribute("tabindex", "0");
		this.el.replaceChildren(...this.rows.map((row) => row.el));
		this.el.scrollTop = scroll;
		if (hadFocus) stop?.el.focus();
	}

	private addRows(folder: TFolder, depth: number): void {
		for (const file of sorted(folder.children)) {
			this.rows.push({ file, depth, el: this.rowEl(file, depth) });
			if (file instanceof TFolder && this.expanded.has(file.path)) this.addRows(file, depth + 1);
		}
	}

	private rowEl(file: TAbstractFile, depth: number): HTMLElement {
		const isFolder = file instanceof TFolder;
		const row = document.createElement("div");
		row.className = `tree-item-self ${isFolder ? "nav-folder-title" : "nav-file-title"}`;
		row.style.setProperty("--depth", String(depth));
		row.dataset["path"] = file.path;
		row.tabIndex = -1;
		row.setAttribute("role", "treeitem");
		row.setAttribute("aria-level", String(depth + 1));
		row.setAttribute("aria-selected", String(this.picked.has(file.path)));
		row.classList.toggle("is-active", file.path === this.activePath);
		if (file.path === this.activePath) row.setAttribute("aria-current", "page");
		row.classList.toggle("is-selected", this.picked.has(file.path));
		const icon = row.appendChild(document.createElement("span"));
		icon.className = "tree-item-icon";
		if (isFolder) {
			row.setAttribute("aria-expanded", String(this.expanded.has(file.path)));
			this.options.setIcon(icon, "chevron-right");
		}
		const name = row.appendChild(document.createElement("span"));
		name.className = "tree-item-inner";
		name.textContent = file instanceof TFile && file.extension === "md" ? file.basename : file.name;
		return row;
	}

	private rowAt(event: Event): Row | undefined {
		const el = (event.target as Element).closest(".tree-item-self");
		return this.rows.find((row) => row.el === el);
	}

	private onClick(event: MouseEvent): void {
		const row = this.rowAt(event);
		if (!row) return;
		this.focusPath = row.file.path;
		if (event.shiftKey) return this.pickRange(row);
		if (event.altKey) return this.togglePicked(row);
		this.activate(row, event.ctrlKey || event.metaKey || event.button === 1);
	}

	private activate(row: Row, newTab: boolean): void {
		this.picked.clear();
		this.anchorPath = row.file.path;
		if (row.file instanceof TFile) this.options.openFile(row.file, newTab);
		else this.fold(row, !this.expanded.has(row.file.path));
		this.draw();
	}

	private fold(row: Row, open: boolean): void {
		if (open) this.expanded.add(row.file.path);
		else this.expanded.delete(row.file.path);
		this.draw();
	}

	private togglePicked(row: Row): void {
		const { path } = row.file;
		if (this.picked.size === 0 && this.activePath && this.activePath !== path) this.picked.add(this.activePath);
		if (!this.picked.delete(path)) this.picked.add(path);
		this.anchorPath = path;
		this.draw();
	}

	private pickRange(row: Row): void {
		const paths = this.rows.map(({ file }) => file.path);
		const from = Math.max(0, paths.indexOf(this.anchorPath || this.activePath));
		const to = paths.indexOf(row.file.path);
		this.picked.clear();
		for (const path of paths.slice(Math.min(from, to), Math.max(from, to) + 1)) this.picked.add(path);
		this.draw();
	}

	private onContextMenu(event: MouseEvent): void {
		const row = this.rowAt(event);
		if (!row) return;
		event.preventDefault();
		const box = row.el.getBoundingClientRect();
		// From the keyboard some browsers give no place; the menu then hangs below the row.
		const place = event.clientX > 0 ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom };
		this.showMenu(row, place);
	}

	private showMenu(row: Row, place: { x: number; y: number }): void {
		if (!this.picked.has(row.file.path)) this.picked.clear();
		const files = this.rows.filter(({ file }) => this.picked.has(file.path)).map(({ file }) => file);
		this.focusPath = row.file.path;
		this.draw();
		const menu = this.options.newMenu();
		if (files.length > 1) this.options.app.workspace.trigger("files-menu", menu, files, SOURCE);
		else this.fillMenu(menu, row.file);
		menu.showAtPosition(place);
	}

	private fillMenu(menu: Menu, file: TAbstractFile): void {
		const { app, texts, openFile } = this.options;
		if (file instanceof TFile) {
			menu.addItem((item) => item.setSection("open").setTitle(texts.open).setIcon("file-text").onClick(() => openFile(file, false)));
			menu.addItem((item) => item.setSection("open").setTitle(texts.openInNewTab).setIcon("file-plus").onClick(() => openFile(file, true)));
		}
		app.workspace.trigger("file-menu", menu, file, SOURCE);
		menu.addItem((item) =>
			item
				.setSection("danger")
				.setTitle(texts.moveToTrash)
				.setIcon("trash-2")
				.setWarning(true)
				.onClick(() => app.fileManager.trashFile(file)),
		);
	}

	private onKey(event: KeyboardEvent): void {
		const row = this.rowAt(event);
		if (!row) return;
		const index = this.rows.indexOf(row);
		const isFolder = row.file instanceof TFolder;
		const isOpen = this.expanded.has(row.file.path);
		const keys: Readonly<Record<string, () => void>> = {
			ArrowDown: () => this.moveTo(index + 1, event.shiftKey),
			ArrowUp: () => this.moveTo(index - 1, event.shiftKey),
			Home: () => this.moveTo(0, event.shiftKey),
			End: () => this.moveTo(this.rows.length - 1, event.shiftKey),
			ArrowRight: () => (isFolder && !isOpen ? this.fold(row, true) : this.moveTo(index + 1, false)),
			ArrowLeft: () => (isFolder && isOpen ? this.fold(row, false) : this.moveTo(this.parentIndex(row), false)),
			Enter: () => this.activate(row, event.ctrlKey || event.metaKey),
			" ": () => this.togglePicked(row),
			F10: () => event.shiftKey && this.showMenu(row, below(row.el)),
			ContextMenu: () => this.showMenu(row, below(row.el)),
		};
		const run = keys[event.key];
		if (!run || (event.key === "F10" && !event.shiftKey)) return;
		event.preventDefault();
		event.stopPropagation();
		run();
	}

	private moveTo(index: number, pick: boolean): void {
		const row = this.rows[Math.max(0, Math.min(index, this.rows.length - 1))];
		if (!row) return;
		if (pick) {
			this.anchorPath ||= this.focusPath;
			this.pickRange(row);
		} else {
			this.anchorPath = row.file.path;
		}
		this.focusPath = row.file.path;
		this.draw();
	}

	private parentIndex(row: Row): number {
		return this.rows.findIndex(({ file }) => file === row.file.parent);
	}
}

function below(el: HTMLElement): { x: number; y: number } {
	const box = el.getBoundingClientRect();
	return { x: box.left + 24, y: box.bottom };
}

/** Folders first, then by name as people count: "2. trinn" before "10. trinn". */
function sorted(files: readonly TAbstractFile[]): TAbstractFile[] {
	return [...files].sort((a, b) => {
		const folders = Number(b instanceof TFolder) - Number(a instanceof TFolder);
		return folders || collator.compare(a.name, b.name);
	});
}

const collator = new Intl.Collator("nb", { numeric: true });
