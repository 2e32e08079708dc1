// Owns what the overview asks others to do: commands, which it neither knows nor imports.

import type { MethodId } from "../../core/framework/methods";
import type { NotePath } from "../../core/note/path";
import type { TagMeaning } from "../../core/note/tags";

export interface OverviewActions {
	newReflection(): void;
	newMeeting(): void;
	/** In the note that was looked at last, or in a new one. */
	addFollowUp(): void;
	/** From an empty cell of the grid. */
	startNote(tags: TagMeaning[]): void;
	tagNotes(paths: NotePath[]): void;
	/** In the note beside the overview, or in a new one. */
	useMethod(id: MethodId): void;
}
