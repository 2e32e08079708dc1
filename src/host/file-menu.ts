// Owns hearing of the file list's menus, with the notes that they were opened on.

import { TFile, TFolder } from "obsidian";
import type { EventRef, Menu, TAbstractFile, Workspace } from "obsidian";
import { notePath } from "../core/note/path";
import type { NotePath } from "../core/note/path";

/** Calls back for a menu on one file, several, or a folder; not when there is no note among them. */
export function onNoteMenu(workspace: Workspace, offer: (menu: Menu, paths: readonly NotePath[]) => void): EventRef[] {
	const opened = (menu: Menu, files: readonly TAbstractFile[]): void => {
		const paths = notesAmong(files);
		if (paths.length > 0) offer(menu, paths);
	};
	return [
		workspace.on("file-menu", (menu, file) => opened(menu, [file])),
		workspace.on("files-menu", (menu, files) => opened(menu, files)),
	];
}

/** The notes among files and folders, those inside the folders included, each once. */
function notesAmong(files: readonly TAbstractFile[]): NotePath[] {
	const paths = new Set<NotePath>();
	for (const file of files) {
		if (file instanceof TFolder) notesAmong(file.children).forEach((path) => paths.add(path));
		else if (file instanceof TFile && file.extension === "md") paths.add(notePath(file.path));
	}
	return [...paths];
}
