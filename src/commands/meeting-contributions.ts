// Owns finding the meeting of a note, and the contributions to a meeting that have arrived here.

import { WHOLE_OVERVIEW } from "../core/index/facets";
import { Overview } from "../core/index/overview";
import { LANGUAGES } from "../core/language";
import { belongsTo, CONTRIBUTIONS, copiesAmong, readContribution } from "../core/note/contributions";
import type { Contribution, Meeting } from "../core/note/contributions";
import { folderOf } from "../core/note/path";
import type { NotePath } from "../core/note/path";
import type { UiContext } from "../ui/context";

/** Those that are here, and apart from them what only looks like copies. */
export interface Arrived {
	readonly contributions: readonly Contribution[];
	readonly copies: readonly Contribution[];
}

/** The contributions to a meeting: reflection notes anywhere, and whatever lies in the folder beside the meeting's note. */
export async function arrivedContributions({ ports }: UiContext, meeting: Meeting): Promise<Arrived> {
	const { index, notes, team } = ports;
	await ready(ports);
	const { rows } = new Overview(index).query({ ...WHOLE_OVERVIEW, facets: { type: ["contribution"] } });
	const folders = LANGUAGES.map((language) => [folderOf(meeting.path), CONTRIBUTIONS[language]].filter(Boolean).join("/"));
	const beside = folders.flatMap((folder) => notes.inFolder(folder));
	const paths = new Set<NotePath>([...rows.page(0, rows.length).map(({ path }) => path), ...beside]);
	const { language } = team.current();
	const own = [...paths]
		.flatMap((path) => readContribution(path, notes.metadata(path)?.frontmatter ?? {}, language) ?? [])
		.filter((contribution) => belongsTo(contribution, meeting, (path) => notes.existing(path) !== null));
	const copies = copiesAmong(own);
	return { contributions: own.filter((one) => !copies.includes(one)), copies };
}

/** Resolves when every note has been seen: until then, contributions that are here would be missed. */
function ready({ index }: UiContext["ports"]): Promise<void> {
	if (index.ready) return Promise.resolve();
	return new Promise((resolve) => {
		const stop = index.subscribe(() => {
			if (!index.ready) return;
			stop();
			resolve();
		});
	});
}
