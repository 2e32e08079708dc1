// Owns jumping to the next place of a template that is still empty.

import { nextSlotAfter } from "../core/note/slots";
import type { UiContext } from "../ui/context";
import { showDone } from "../ui/notices";
import type { PraksisCommand } from "./command";
import { about } from "./report";

export function nextSlot(context: UiContext): PraksisCommand {
	const { notes } = context.ports;
	return {
		id: "next-slot",
		name: context.texts.commands.nextSlot,
		icon: "text-cursor-input",
		available: () => notes.active() !== null,
		run: async () => {
			const path = notes.active();
			if (!path) return;
			const { mode, text, selection } = await about(path, () => notes.snapshot(path));
			// An editor counts a line's end as one character, whatever the file has.
			const slot = nextSlotAfter(text.replace(/\r\n/g, "\n"), selection?.to ?? 0);
			if (slot === null) showDone(context.texts.done.noSlot);
			// Whoever goes to a slot wants to write: reading view gives way to editing.
			else if (mode === "closed") await notes.open(path, { caret: slot });
			else await notes.change(path, () => ({ changes: [], selection: { anchor: slot, head: slot } }));
		},
	};
}
