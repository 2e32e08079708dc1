// Owns "Add follow-up…": one task line in the note one looks at, in the one looked at last, or in a new one.

import { isoDateOf } from "../core/dates";
import { FOLLOW_UPS } from "../core/framework/follow-up-headings";
import { unitsInUse } from "../core/index/coverage";
import { WHOLE_OVERVIEW } from "../core/index/facets";
import { Overview } from "../core/index/overview";
import { openFollowUps } from "../core/note/follow-ups";
import { baseNameOf } from "../core/note/path";
import { followUpText, ownersNamed, planFollowUp } from "../core/note/plan-follow-up";
import type { UiContext } from "../ui/context";
import { CANCELLED } from "../ui/dialog";
import { askFollowUp } from "../ui/follow-up-form";
import type { PraksisCommand } from "./command";
import { newReflectionWith } from "./new-reflection-with";
import { about } from "./report";
import { tellDone } from "./undo";

export function addFollowUp(context: UiContext): PraksisCommand {
	const { ports, texts } = context;
	const { clock, notes, team } = ports;
	return {
		id: "add-follow-up",
		name: texts.commands.addFollowUp,
		icon: "list-checks",
		run: async () => {
			const active = notes.active();
			const path = notes.lastSeen();
			const note = path && baseNameOf(path);
			const followUp = await askFollowUp(context, { today: isoDateOf(clock.now()), note, owners: await ownersInUse(context) });
			if (followUp === CANCELLED) return;
			const { language } = team.current();
			if (path === null) {
				const text = `## ${FOLLOW_UPS[language]}\n\n- [ ] ${followUpText(followUp)}`;
				return newReflectionWith(context, { id: "follow-up", name: followUp.what, themes: [], text }, context.language);
			}
			let under: string | null = null;
			const applied = await about(path, () =>
				notes.change(path, ({ text, selection }) => {
					// Of a note that is not in front nobody knows where the cursor stands.
					const planned = planFollowUp(text, followUp, { selection: path === active ? selection : null, language });
					({ under } = planned);
					return planned.plan;
				}),
			);
			const said = under === null ? texts.followUp.added(baseNameOf(path)) : texts.followUp.addedUnder(under, baseNameOf(path));
			tellDone(context, said, applied ? [applied] : []);
		},
	};
}

const NOTES_READ_FOR_OWNERS = 20;

/** The team's units, and those named in the latest open follow-ups. They stand in the notes: the device remembers nobody. */
async function ownersInUse({ ports }: UiContext): Promise<string[]> {
	const { index, notes, team } = ports;
	const { rows } = new Overview(index).query({ ...WHOLE_OVERVIEW, facets: { "follow-ups": ["open"] } });
	const texts = await Promise.all(
		// One that is gone or cannot be read names nobody.
		rows.page(0, NOTES_READ_FOR_OWNERS).map(({ path }) => notes.read(path).catch(() => "")),
	);
	return [...new Set([...team.current().units, ...unitsInUse(index), ...ownersNamed(texts.flatMap(openFollowUps))])];
}
