// Owns the promise that the sample vault shows what the plugin is for: without it `npm start` opens an empty-looking demo.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { parseMetadata } from "../../preview/host/markdown-metadata";
import { CHARACTERISTICS } from "../../src/core/framework/characteristics";
import { questionByHeading } from "../../src/core/framework/lookup";
import { NOTE_TYPES } from "../../src/core/framework/note-types";
import { openFollowUps } from "../../src/core/note/follow-ups";
import { readFrontmatter } from "../../src/core/note/frontmatter";
import { recordOf } from "../../src/core/note/note-record";
import type { NoteRecord } from "../../src/core/note/note-record";
import { baseNameOf, notePath } from "../../src/core/note/path";
import { RecordContext } from "../../src/core/note/record-context";
import { Vocabulary } from "../../src/core/note/vocabulary";
import { isSureConflictCopy } from "../../src/core/sync/conflict-names";
import { parseTeamNote } from "../../src/core/team/team-note";
import { parseTemplate } from "../../src/core/templates/parse";
import { allTokens, tokenise } from "../../src/core/templates/tokens";

const VAULT = join(__dirname, "../../preview/sample-vault");

interface Note {
	readonly path: string;
	readonly text: string;
	readonly metadata: ReturnType<typeof parseMetadata>;
}

const notes: readonly Note[] = readdirSync(VAULT, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => {
		const file = join(entry.parentPath, entry.name);
		const text = readFileSync(file, "utf8");
		return { path: relative(VAULT, file).split(sep).join("/"), text, metadata: parseMetadata(text) };
	});

const team = parseTeamNote(notes.find(({ path }) => path === "Praksis.md")?.text ?? "", notePath("Praksis.md"), "nb");
const { themes, language, notesFolder, templatesFolder } = team.settings;
const vocabulary = new Vocabulary({ themes, language });
const context = new RecordContext({ vocabulary, language, notesFolder, templatesFolder, countAuthors: false });

const records: readonly NoteRecord[] = notes.flatMap(({ path, metadata }) => recordOf(notePath(path), metadata, context) ?? []);

/** August 2025 to November 2026 without July, when both are closed. */
const MONTHS = [
	...["08", "09", "10", "11", "12"].map((month) => `2025-${month}`),
	...["01", "02", "03", "04", "05", "06", "08", "09", "10", "11"].map((month) => `2026-${month}`),
];

function pathsWhere(test: (note: Note) => boolean): string[] {
	return notes.filter(test).map(({ path }) => path);
}

describe("the sample vault", () => {
	it("is a year and a half of about sixty reflection notes, some of them planned, one left out", () => {
		expect(records.length).toBeGreaterThanOrEqual(55);
		expect(records.length).toBeLessThanOrEqual(65);
		expect(records.filter(({ written }) => !written).length).toBeGreaterThanOrEqual(3);
		expect(records.filter(({ leftOut }) => leftOut)).toHaveLength(1);
		const written = new Set(records.filter((record) => record.written).map(({ date }) => date?.slice(0, 7)));
		expect(MONTHS.filter((month) => !written.has(month))).toEqual([]);
	});

	it("has every type of note, every characteristic, and every unit of the team", () => {
		const types = new Set(records.map(({ type }) => type));
		expect(NOTE_TYPES.filter(({ id }) => !types.has(id))).toEqual([]);
		const characteristics = new Set(records.flatMap((record) => record.characteristics));
		expect(CHARACTERISTICS.filter(({ id }) => !characteristics.has(id))).toEqual([]);
		const units = new Set(records.flatMap((record) => record.units));
		expect(team.settings.units.filter((unit) => !units.has(unit))).toEqual([]);
	});

	it("uses every theme that the team lists, and has one that nobody has listed, and notes without tags", () => {
		const used = new Set(records.flatMap((record) => record.themes));
		const unused = vocabulary.offeredThemes().filter(({ id }) => !used.has(id));
		expect(unused).toEqual([]);
		expect([...used].filter((id) => !vocabulary.isListed(id))).toContain("uteskole");
		const untagged = records.filter((record) => record.written && record.themes.length + record.characteristics.length === 0);
		expect(untagged.length).toBeGreaterThanOrEqual(2);
	});

	it("is written in bokmål, nynorsk and English", () => {
		expect(pathsWhere(({ text }) => /\b(jeg|ikke|hva)\b/i.test(text)).length).toBeGreaterThanOrEqual(20);
		expect(pathsWhere(({ text }) => /\b(eg|ikkje|kva)\b/i.test(text)).length).toBeGreaterThanOrEqual(6);
		expect(pathsWhere(({ text }) => /\b(the|what)\b/i.test(text) && !/\b(og|er)\b/.test(text)).length).toBeGreaterThanOrEqual(5);
	});

	it("has two conflict copies beside their originals, which count as no notes", () => {
		const copies = notes.filter(({ path }) => isSureConflictCopy(path));
		expect(copies).toHaveLength(2);
		expect(records.filter(({ path }) => isSureConflictCopy(path))).toEqual([]);
		for (const { path } of copies) {
			const original = `${path.replace(/(\.sync-conflict-| \(Conflicted copy ).*$/, "")}.md`;
			expect(records.map((record) => record.path)).toContain(original);
		}
	});

	it("has one note whose properties do not parse, and one whose date is none", () => {
		const broken = notes.filter(({ text }) => !readFrontmatter(text).ok);
		expect(broken.map(({ path }) => path)).toEqual(["Refleksjon/Ledelse/2026-10-02 Ledermøte.md"]);
		expect(records.filter(({ dateProblem }) => dateProblem)).toHaveLength(1);
	});

	it("has a team note and templates without mistakes", () => {
		expect(team.problems).toEqual([]);
		const templates = notes.filter(({ path }) => path.startsWith(`${templatesFolder}/`));
		expect(templates).toHaveLength(2);
		for (const { path, text } of templates) {
			const parsed = parseTemplate(notePath(path), text, vocabulary);
			expect(parsed.ok, path).toBe(true);
			if (!parsed.ok) continue;
			const foreign = [...allTokens(tokenise(parsed.template.body))].filter(({ kind }) => kind === "foreign");
			expect(foreign, path).toEqual([]);
		}
	});

	it("asks questions of the bank, and its open follow-ups are the ones that the cache counts", () => {
		const asked = notes.flatMap(({ metadata }) => (metadata.headings ?? []).flatMap(({ heading }) => questionByHeading(heading) ?? []));
		expect(new Set(asked).size).toBeGreaterThanOrEqual(10);
		for (const { path, openTasks } of records) {
			const text = notes.find((note) => note.path === path)?.text ?? "";
			expect(openFollowUps(text), path).toHaveLength(openTasks);
		}
		expect(records.reduce((sum, { openTasks }) => sum + openTasks, 0)).toBeGreaterThanOrEqual(15);
	});

	it("has no link that leads nowhere", () => {
		const names = new Set(notes.map(({ path }) => baseNameOf(path).normalize("NFC")));
		const dead = notes.flatMap(({ path, metadata: { links = [], embeds = [], frontmatterLinks = [] } }) =>
			[...links, ...embeds, ...frontmatterLinks]
				.filter(({ link }) => !names.has((link.split("#")[0] ?? "").normalize("NFC")))
				.map(({ link }) => `${path} → ${link}`),
		);
		expect(dead).toEqual([]);
	});

	it("holds no national identity number, e-mail address or telephone number", () => {
		const suspicious = [/(?<!\d)\d{6} ?\d{5}(?!\d)/, /\S@[\w-]+\.\w/, /(?<![\d-])(?:\+47 ?)?[2-9]\d(?: ?\d{2}){3}(?![\d-])/];
		expect(pathsWhere(({ text }) => suspicious.some((form) => form.test(text)))).toEqual([]);
	});
});
