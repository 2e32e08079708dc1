// Owns saying what was done, with a way back for what no editor can undo.

import type { ClosedChange } from "../core/ports";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { UiContext } from "../ui/context";
import { showDone, showFailure } from "../ui/notices";
import { failureText } from "./report";

/**
 * Tells what was done. With changes to closed notes, "Undo" puts their former text back; `alsoOpen` says that notes open
 * for editing were changed too, which their editors undo.
 */
export function tellDone(context: UiContext, text: string, changes: readonly ClosedChange[], alsoOpen = false): void {
	const { dialog } = context.texts;
	if (changes.length === 0) showDone(text);
	else showDone(text, { label: dialog.undo, run: () => void takeBack(context, changes, alsoOpen) });
}

async function takeBack(context: UiContext, changes: readonly ClosedChange[], alsoOpen: boolean): Promise<void> {
	const { dialog, done } = context.texts;
	try {
		const left = await context.ports.notes.revert(changes);
		const names = left.map(baseNameOf).join(", ");
		if (left.length === 0) showDone(alsoOpen ? done.undoneButOpen : done.undone);
		else showDone(left.length === changes.length ? done.notUndone(names) : done.undoneExcept(names));
	} catch (error) {
		showFailure(failureText(context, dialog.undo, error));
	}
}

/** Tells that a note was created. "Undo" moves it to the trash, as long as nothing has been written in it. `said` instead of the usual words. */
export function tellCreated(context: UiContext, path: NotePath, text: string, said?: string): void {
	const { dialog, done } = context.texts;
	const discard = async (): Promise<void> => {
		try {
			const gone = await context.ports.notes.discard(path, text);
			showDone(gone ? done.undone : done.notUndone(baseNameOf(path)));
		} catch (error) {
			showFailure(failureText(context, dialog.undo, error));
		}
	};
	showDone(said ?? done.created(baseNameOf(path)), { label: dialog.undo, run: () => void discard() });
}
