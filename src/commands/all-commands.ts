// Owns the list of the commands that are always there. Favourite templates add their own.

import type { UiContext } from "../ui/context";
import { adaptTemplate } from "./adapt-template";
import { addFollowUp } from "./add-follow-up";
import { checkTemplatesCommand } from "./check-templates";
import { collectContributions } from "./collect-contributions";
import type { PraksisCommand } from "./command";
import { newMeeting, newReflection } from "./create-note";
import { findQuestion } from "./find-question";
import { insertTemplate } from "./insert-template";
import { myContribution } from "./my-contribution";
import { nextSlot } from "./next-slot";
import { openIndex } from "./open-index";
import { suggestQuestion } from "./suggest-question";
import { tagNote } from "./tag-note";

const MAKERS: readonly ((context: UiContext) => PraksisCommand)[] = [
	insertTemplate,
	newMeeting,
	newReflection,
	tagNote,
	nextSlot,
	openIndex,
	adaptTemplate,
	checkTemplatesCommand,
	findQuestion,
	suggestQuestion,
	myContribution,
	collectContributions,
	addFollowUp,
];

export function allCommands(context: UiContext): PraksisCommand[] {
	return MAKERS.map((make) => make(context));
}
