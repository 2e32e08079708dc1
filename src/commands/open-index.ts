// Owns showing the overview.

import { openOverview } from "../ui/overview/overview-view";
import type { UiContext } from "../ui/context";
import type { PraksisCommand } from "./command";

export function openIndex(context: UiContext): PraksisCommand {
	return {
		id: "open-index",
		name: context.texts.commands.openIndex,
		icon: "layout-grid",
		run: () => openOverview(context.app),
	};
}
