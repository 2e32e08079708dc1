// Owns the main path in the three languages: insert, fill in, take back, tag, write, and find the note in the overview.

import { describe, expect, it } from "vitest";
import { chooseTemplate, vaultOf } from "./open";

interface Words {
	readonly insert: string;
	readonly template: string;
	readonly series: string;
	readonly tag: string;
	readonly characteristic: string;
	readonly theme: string;
	readonly properties: readonly string[];
	readonly tags: readonly string[];
	readonly notes: string;
}

const WORDS: Record<string, Words> = {
	nb: {
		insert: "Praksis: Sett inn mal …",
		template: "lærende møte",
		series: "Møteserie",
		tag: "Praksis: Merk notatet …",
		characteristic: "kollektive læringsprosesser",
		theme: "digitalisering",
		properties: ["type: møte", "metode: Lærende møte", "dato: 2026-11-21", "møteserie: Fellestid", "deltakere:"],
		tags: ["kjennetegn/kollektive-læringsprosesser", "tema/digitalisering"],
		notes: "Notater",
	},
	nn: {
		insert: "Praksis: Set inn mal …",
		template: "lærande møte",
		series: "Møteserie",
		tag: "Praksis: Merk notatet …",
		characteristic: "kollektive læringsprosessar",
		theme: "digitalisering",
		properties: ["type: møte", "metode: Lærande møte", "dato: 2026-11-21", "møteserie: Fellestid", "deltakarar:"],
		tags: ["kjenneteikn/kollektive-læringsprosessar", "tema/digitalisering"],
		notes: "Notat",
	},
	en: {
		insert: "Praksis: Insert template…",
		template: "learning meeting",
		series: "Meeting series",
		tag: "Praksis: Tag note…",
		characteristic: "collective learning",
		theme: "digitalisation",
		properties: ["type: meeting", "method: Learning meeting", "date: 2026-11-21", "meeting-series: Fellestid", "participants:"],
		tags: ["characteristic/collective-learning-processes", "theme/digitalisation"],
		notes: "Notes",
	},
};

async function walk(language: string, team: string | null): Promise<string> {
	const words = WORDS[language] as Words;
	const written = WORDS[team ?? language] as Words;
	const files: Record<string, string> = { "Plan.md": "# Plan\n\nHei\n" };
	if (team !== null) files["Praksis.md"] = `---\npraksis: team\nlanguage: ${team}\n---\n`;
	const session = await vaultOf(files, { language });
	const note = await session.open("Plan.md");
	note.setCursor(note.text.length);
	expect(session.commands.map(({ name }) => name)).toEqual(expect.arrayContaining([words.insert, words.tag]));

	await chooseTemplate(session, words.template);
	await session.dialog.type(words.series, "Fellestid");
	await session.press("Enter");
	const lines = note.text.split("\n");
	for (const property of written.properties) expect(lines).toContain(property);
	expect(note.cursorLine).toBe("- ");
	await note.undo();
	expect(note.text).toBe(files["Plan.md"]);
	await note.redo();

	await session.run("tag-note");
	for (const name of [words.characteristic, words.theme]) {
		await session.type(name);
		await session.press("Enter");
	}
	await session.press("Enter");
	for (const tag of written.tags) expect(note.text).toContain(`  - ${tag}\n`);

	await session.run("open-index");
	const view = await session.view("praksis-overview");
	const planned = view.text;
	await session.open("Plan.md", { newTab: true });
	session.note?.setCursor("- ");
	await session.type("Vi prøvde det.");
	await session.settle();
	const after = (await session.view("praksis-overview")).text;
	expect(after).not.toBe(planned);
	await (await session.view("praksis-overview")).click(words.notes);
	expect((await session.view("praksis-overview")).text).toContain("Plan");
	return note.text;
}

describe("the main path", () => {
	for (const language of Object.keys(WORDS)) {
		it(`in ${language}`, async () => {
			await walk(language, null);
		});
		for (const team of Object.keys(WORDS).filter((other) => other !== language)) {
			it(`in ${language}, in a team that writes ${team}: properties and tags are the team's`, async () => {
				await walk(language, team);
			});
		}
	}
});
