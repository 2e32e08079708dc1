// Owns saying what was done, with a way back for what no editor can undo.

import type { ClosedChange } from "../core/ports";
import { baseNameOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { UiContext } from "../ui/context";
import { showDone, showFailure } from "../ui/notices";
import { failureText } from "./report";

/** Tells what was done. With changes to closed notes, "Undo" puts their former text back. */
export function tellDone(context: UiContext, text: string, changes: readonly ClosedChange[]): void {
	const { dialog } = context.texts;
	if (changes.length === 0) showDone(text);
	else showDone(text, { label: dialog.undo, run: () => void takeBack(context, changes) });
}

async function takeBack(context: UiContext, changes: readonly ClosedChange[]): Promise<void> {
	const { dialog, done } = context.texts;
	try {
		const left = await context.ports.notes.revert(changes);
		showDone(left.length === 0 ? done.undone : done.undoneExcept(left.map(baseNameOf).join(", ")));
	} catch (error) {
		showFailure(failureText(context, dialog.undo, error));
	}
}

/** Tells that a note was created. "Undo" moves it to the trash, as long as nothing has been written in it. */
export function tellCreated(context: UiContext, path: NotePath, text: string): void {
	const { dialog, done } = context.texts;
	const discard = async (): Promise<void> => {
		try {
			const gone = await context.ports.notes.discard(path, text);
			showDone(gone ? done.undone : done.undoneExcept(baseNameOf(path)));
		} catch (error) {
			showFailure(failureText(context, dialog.undo, error));
		}
	};
	showDone(done.created(baseNameOf(path)), { label: dialog.undo, run: () => void discard() });
}
