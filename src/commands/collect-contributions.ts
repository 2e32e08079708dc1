// Owns "Collect the contributions": embeds in the meeting's note those that have arrived here.

import { isAloneStep } from "../core/framework/alone-steps";
import { planCollection } from "../core/note/collect-contributions";
import { readMeeting } from "../core/note/contributions";
import { baseNameOf } from "../core/note/path";
import { propertiesOf } from "../core/note/tag-plan";
import type { UiContext } from "../ui/context";
import { showDone } from "../ui/notices";
import type { PraksisCommand } from "./command";
import { arrivedContributions } from "./meeting-contributions";
import { about } from "./report";
import { tellDone } from "./undo";

export function collectContributions(context: UiContext): PraksisCommand {
	const { notes, team } = context.ports;
	return {
		id: "collect-contributions",
		name: context.texts.contributions.collect,
		icon: "inbox",
		available: () => notes.active() !== null,
		run: async () => {
			const path = notes.active();
			if (path === null) return;
			const { contributions: texts } = context.texts;
			const name = baseNameOf(path);
			const { language } = team.current();
			const meeting = await about(path, async () => readMeeting(path, propertiesOf((await notes.snapshot(path)).text), language));
			if (meeting === null) return showDone(texts.noMeeting(name));
			const { contributions, copies } = await arrivedContributions(context, meeting);
			const paths = contributions.map((contribution) => contribution.path);
			let said = contributions.length === 0 ? texts.none(name) : texts.complete(name);
			const applied = await about(path, () =>
				notes.change(path, ({ text }) => {
					const { plan, added } = planCollection(text, paths, language, isAloneStep);
					if (plan.changes.length > 0) said = added > 0 ? texts.collected(added, name) : texts.tidied(name);
					return plan;
				}),
			);
			if (copies.length > 0) said += ` ${texts.copies(copies.map((copy) => baseNameOf(copy.path)).join(", "))}`;
			tellDone(context, said, applied ? [applied] : []);
		},
	};
}
