// The team note: what a team agreed on is read whatever state the note is in, and a mistake costs one item, not all.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notePath } from "../../../../src/core/note/path";
import { chooseTeamNote, isTeamNote, parseTeamNote } from "../../../../src/core/team/team-note";
import { defaultTeamSettings } from "../../../../src/core/team/team-settings";

const PATH = notePath("Praksis.md");

const NOTE = `---
praksis: team
format: 1
language: nb
sector: school
sync: merge
notes-folder: Møter og refleksjon/
templates-folder: Våre maler
---
Noe tekst om oss.

## Temaer
- Lesing: hvordan vi arbeider med lesing i alle fag
    - Høytlesing
	- Lesebånd (#lesebånd)
- Digitalisering (#ikt, #digital): verktøy: hvilke og hvorfor
* Overganger (barnehage–skole)

## Enheter
1. 5. trinn
2. 6. trinn

## Møteplan
- Ikke et tema

## Spørsmål
- Hva vil vi at elevene skal oppleve mandag morgen?
`;

const parse = (text: string) => parseTeamNote(text, PATH, "nn");

describe("parseTeamNote", () => {
	it("reads the whole note", () => {
		const { settings, problems, readOnly } = parse(NOTE);
		expect(problems).toEqual([]);
		expect(readOnly).toBe(false);
		expect(settings).toEqual({
			language: "nb",
			sector: "school",
			sync: "merge",
			notesFolder: "Møter og refleksjon",
			templatesFolder: "Våre maler",
			format: 1,
			path: PATH,
			themes: [
				{ name: "Lesing", slug: "lesing", tags: [], parents: [], definition: "hvordan vi arbeider med lesing i alle fag" },
				{ name: "Høytlesing", slug: "høytlesing", tags: [], parents: ["lesing"], definition: "" },
				{ name: "Lesebånd", slug: "lesebånd", tags: ["lesebånd"], parents: ["lesing"], definition: "" },
				{
					name: "Digitalisering",
					slug: "digitalisering",
					tags: ["ikt", "digital"],
					parents: [],
					definition: "verktøy: hvilke og hvorfor",
				},
				{ name: "Overganger (barnehage–skole)", slug: "overganger-barnehage-skole", tags: [], parents: [], definition: "" },
			],
			units: ["5. trinn", "6. trinn"],
			questions: ["Hva vil vi at elevene skal oppleve mandag morgen?"],
		});
	});

	it("reads the same with Windows line ends, a BOM and decomposed letters", () => {
		const { settings } = parse(NOTE);
		expect(parse(NOTE.replace(/\n/g, "\r\n")).settings).toEqual(settings);
		expect(parse(`\uFEFF${NOTE}`).settings).toEqual(settings);
		expect(parse(NOTE.normalize("NFD")).settings).toEqual(settings);
	});

	it("recognises the headings in all three languages, at any level", () => {
		for (const [themes, units, questions] of [
			["# Tema", "### Einingar", "# Spørsmål #"],
			["## Themes", "## UNITS", "## Questions"],
			["## **Temaer**", "## Enheter:", "## Spørsmål"],
		]) {
			const { settings } = parse(`---\npraksis: team\n---\n${themes}\n- A\n${units}\n- B\n${questions}\n- C?\n`);
			expect([settings.themes[0]?.name, settings.units, settings.questions]).toEqual(["A", ["B"], ["C?"]]);
		}
	});

	it("gives each mistake its line and its own default, and keeps the rest", () => {
		const { settings, problems } = parse(
			[
				"---", "praksis: team", "format: mye", "language: klingon", "sector: sirkus", "sync: [files", "notes-folder: ../ut",
				"templates-folder: Maler", "language: nb", "---",
				"## Tema", "- Lesing (#42, #lese bok)", "- ???", "- lesing", "- Skriving (#bok, #skriv)",
			].join("\n"),
		);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[3, "invalid-format"],
			[4, "unknown-language"],
			[5, "unknown-sector"],
			[6, "invalid-property"],
			[7, "invalid-folder"],
			[9, "repeated-key"],
			[12, "invalid-tag"],
			[12, "invalid-tag"],
			[13, "no-name"],
			[14, "repeated-theme"],
		]);
		expect(problems[2]?.detail).toBe("sector: sirkus");
		expect(settings).toMatchObject({
			language: "nn",
			sector: null,
			sync: "files",
			notesFolder: "Refleksjon",
			templatesFolder: "Maler",
		});
		expect(settings.themes.map(({ name, tags }) => [name, tags])).toEqual([
			["Lesing", ["lese"]],
			["Skriving", ["bok", "skriv"]],
		]);
	});

	it("names a tag that two themes ask for, and gives it to the first", () => {
		const { settings, problems } = parse("---\npraksis: team\n---\n## Temaer\n- Lesing (#Bok)\n- Skriving (#bok)\n");
		expect(problems).toEqual([{ line: 6, code: "tag-taken", detail: "#bok" }]);
		expect(settings.themes.map(({ tags }) => tags)).toEqual([["Bok"], []]);
	});

	it("takes the team's language for the folders that it does not name", () => {
		expect(parse("---\npraksis: team\nlanguage: en\n---\n").settings).toMatchObject({
			notesFolder: "Reflection",
			templatesFolder: "Templates",
		});
		expect(parse("---\npraksis: team\nlanguage: no\nnotes-folder: /\n---\n").settings).toMatchObject({
			language: "nb",
			notesFolder: "",
		});
	});

	it("only reads a note of a newer version", () => {
		const { readOnly, problems, settings } = parse(NOTE.replace("format: 1", "format: 2\nfuture: {a: 1}"));
		expect(readOnly).toBe(true);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, "newer-format"]]);
		expect(settings.units).toEqual(["5. trinn", "6. trinn"]);
	});

	it("ignores both sides of a git conflict, and says where it is", () => {
		const text = NOTE.replace("sync: merge\n", "<<<<<<< HEAD\nsync: merge\n=======\nsync: files\n>>>>>>> b\n").replace(
			"- Digitalisering",
			"<<<<<<< HEAD\n- Lek\n=======\n- Språk\n>>>>>>> b\n- Digitalisering",
		);
		const { settings, problems } = parse(text);
		expect(problems.map(({ line, code }) => [line, code])).toEqual([
			[6, "conflict-markers"],
			[20, "conflict-markers"],
		]);
		expect(settings.sync).toBe("files");
		expect(settings.themes.map(({ name }) => name)).toEqual([
			"Lesing",
			"Høytlesing",
			"Lesebånd",
			"Digitalisering",
			"Overganger (barnehage–skole)",
		]);
	});

	it("survives properties that never end, and still reads the lists", () => {
		const { settings, problems } = parse("---\npraksis: team\nsector: kindergarten\n## Temaer\n- Lek\n");
		expect(problems).toEqual([{ line: 1, code: "open-properties", detail: "---" }]);
		expect(settings.sector).toBe("kindergarten");
		expect(settings.themes.map(({ name }) => name)).toEqual(["Lek"]);
	});

	it("reads nothing from code, comments and other headings", () => {
		const { settings } = parse(
			"---\npraksis: team\n---\n## Temaer\n```\n- Kode\n```\n%%\n- Skjult\n%%\n- Synlig %% ikke dette %%\n### Arkiv\n- Gammelt\n",
		);
		expect(settings.themes.map(({ name }) => name)).toEqual(["Synlig"]);
	});

	it("never throws, whatever was synced halfway", () => {
		const cut = fc.tuple(fc.nat(NOTE.length), fc.nat(NOTE.length), fc.string()).map(([from, to, text]) => {
			return NOTE.slice(0, Math.min(from, to)) + text + NOTE.slice(Math.max(from, to));
		});
		fc.assert(
			fc.property(fc.oneof(cut, fc.string({ unit: "binary" })), (text) => {
				const { settings, problems } = parse(text);
				const lines = text.split(/\r\n?|\n/).length;
				expect(["nb", "nn", "en"]).toContain(settings.language);
				for (const { line } of problems) expect(line >= 1 && line <= lines).toBe(true);
			}),
			{ seed: 61, numRuns: 300 },
		);
	});
});

describe("which note is the team's", () => {
	it("is told by its property", () => {
		expect(isTeamNote({ praksis: "team" })).toBe(true);
		expect([undefined, {}, { praksis: "index" }, { praksis: ["team"] }].map(isTeamNote)).toEqual(Array(4).fill(false));
	});

	it("is the shortest path, then code point order, whatever the order they were found in", () => {
		const paths = ["Felles/Praksis.md", "Praksis.md", "Aaaaaaa.md", "Åpen.md"].map(notePath);
		expect(chooseTeamNote(paths)).toBe("Åpen.md");
		expect(chooseTeamNote(["Praksis.md", "Aaaaaaa.md"].map(notePath))).toBe("Aaaaaaa.md");
		expect(chooseTeamNote(["Aaaaaaa.md", "Praksis.md"].map(notePath))).toBe("Aaaaaaa.md");
		expect(chooseTeamNote([])).toBeNull();
	});
});

it("without a team note the app's language decides the folders, and nothing is listed", () => {
	expect(defaultTeamSettings("nn")).toEqual({
		language: "nn",
		sector: null,
		sync: "files",
		notesFolder: "Refleksjon",
		templatesFolder: "Malar",
		themes: [],
		units: [],
		questions: [],
		format: 1,
		path: null,
	});
});
