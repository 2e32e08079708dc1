// Owns promise 3: merging a template into a note, and the note wins.

import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { insert, vaultOf } from "../preview/commands/open";

/** Properties alone: what the body gets is for other tests. */
const TEMPLATE = `---
template-name: Vår mal
type: møte
dato: "{{date}}"
sted: "{{ask:Sted}}"
deltakere:
aliases: [Fellestid, fellestid uke 47]
tags: [kjennetegn/utvikling-av-praksis, tema/digitalisering, prosjekt]
---
`;

interface OddNote {
	readonly text: string;
	/** Lines of the note that must be there afterwards, byte for byte. */
	readonly kept: readonly string[];
	/** What the properties must be afterwards, as far as it is told here. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Keys that must not be there: another key of the note has the field. */
	readonly without?: readonly string[];
}

const NOTES: Record<string, OddNote> = {
	"without properties": {
		text: "# Møte\n\nTekst\n",
		kept: ["# Møte", "Tekst"],
		values: { type: "møte", dato: "2026-11-21", sted: "A1", tags: ["kjennetegn/utvikling-av-praksis", "tema/digitalisering", "prosjekt"] },
	},
	"with comments, both quotes and a long line": {
		text: `---\n# en kommentar øverst\ntype: "plan" # vår egen\nsted: 'B 2'   # hold av\nlang: ${"ord ".repeat(60)}slutt\n---\nTekst\n`,
		kept: ["# en kommentar øverst", 'type: "plan" # vår egen', "sted: 'B 2'   # hold av", `lang: ${"ord ".repeat(60)}slutt`, "Tekst"],
		values: { type: "plan", sted: "B 2", dato: "2026-11-21" },
	},
	"with Windows line ends": {
		text: "---\r\ntype: plan\r\ntags:\r\n  - annet\r\n---\r\nTekst\r\n\r\n---\r\nMer\r\n",
		kept: ["type: plan\r", "  - annet\r", "Tekst\r", "Mer\r"],
		values: { type: "plan", tags: ["annet", "kjennetegn/utvikling-av-praksis", "tema/digitalisering", "prosjekt"] },
	},
	"with a byte order mark": {
		text: "\uFEFF---\ntype: plan\n---\nTekst\n",
		kept: ["\uFEFF---", "type: plan", "Tekst"],
		values: { type: "plan", sted: "A1" },
	},
	"with anchors": {
		text: "---\nlag: &lag [Anne, Bo]\nogså: *lag\ntags: [annet]\n---\nTekst\n",
		kept: ["lag: &lag [Anne, Bo]", "også: *lag", "Tekst"],
		values: { lag: ["Anne", "Bo"], også: ["Anne", "Bo"], tags: ["annet", "kjennetegn/utvikling-av-praksis", "tema/digitalisering", "prosjekt"] },
	},
	"with empty properties": {
		text: "---\n---\nTekst\n",
		kept: ["Tekst"],
		values: { type: "møte", sted: "A1" },
	},
	"with an English date": {
		text: "---\ndate: 2026-10-01\n---\nTekst\n",
		kept: ["date: 2026-10-01", "Tekst"],
		values: { date: "2026-10-01" },
		without: ["dato"],
	},
	"with the date under both names": {
		text: "---\ndate: 2026-10-01\ndato: 2026-10-02\n---\nTekst\n",
		kept: ["date: 2026-10-01", "dato: 2026-10-02", "Tekst"],
		values: { date: "2026-10-01", dato: "2026-10-02" },
	},
	"with an empty date of its own": {
		text: "---\ndate:\nsted:\n---\nTekst\n",
		kept: ["Tekst"],
		values: { date: "2026-11-21", sted: "A1" },
		without: ["dato"],
	},
	"with the same tags in other languages and cases": {
		text: "---\ntags:\n  - Characteristic/Development-of-Practice\n  - THEME/digitalisation\n  - Prosjekt\n---\nTekst\n",
		kept: ["  - Characteristic/Development-of-Practice", "  - THEME/digitalisation", "  - Prosjekt", "Tekst"],
		values: { tags: ["Characteristic/Development-of-Practice", "THEME/digitalisation", "Prosjekt"] },
	},
	"with participants by name": {
		text: "---\ndeltakere: [Anne, Bo]\naliases: fellestid uke 47\n---\nTekst\n",
		kept: ["deltakere: [Anne, Bo]", "Tekst"],
		values: { deltakere: ["Anne", "Bo"], aliases: ["fellestid uke 47", "Fellestid"] },
	},
	"with rules in the body that look like properties": {
		text: "Innledning\n\n---\ntype: ikke en egenskap\n---\nTekst\n",
		kept: ["Innledning", "type: ikke en egenskap", "Tekst"],
		values: { type: "møte" },
	},
};

function propertiesOf(text: string): { values: Record<string, unknown>; blocks: number } {
	const plain = text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
	const block = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(plain);
	const rest = plain.slice(block?.[0].length ?? 0);
	const second = /^\s*---\n[\s\S]*?\n---/.test(rest) ? 1 : 0;
	return { values: (parseDocument(block?.[1] ?? "").toJS() ?? {}) as Record<string, unknown>, blocks: (block ? 1 : 0) + second };
}

/** Every one of these lines is there still, whole and in its order; others may stand between. */
function expectKept(text: string, kept: readonly string[]): void {
	const lines = text.split("\n");
	let at = 0;
	for (const line of kept) {
		at = lines.indexOf(line, at) + 1;
		expect(at, `the line ${JSON.stringify(line)} in its place in ${JSON.stringify(text)}`).toBeGreaterThan(0);
	}
}

for (const way of ["closed", "editing"] as const) {
	describe(`promise 3: the note wins (${way})`, () => {
		for (const [name, { text, kept, values, without = [] }] of Object.entries(NOTES)) {
			it(`in a note ${name}; and again it changes nothing`, async () => {
				const session = await vaultOf({ "Møte.md": text, "Maler/Vår mal.md": TEMPLATE });
				await session.open("Møte.md", { mode: way === "closed" ? "preview" : "source" });
				await insert(session, "vår mal", { Sted: "A1" });
				const once = await session.read("Møte.md");
				// An editor holds LF, and saves what it holds once it has been changed.
				const lines = way === "closed" ? kept : kept.map((line) => line.replace(/\r$/, ""));
				expectKept(once, lines);
				const merged = propertiesOf(once);
				expect(merged.values).toMatchObject(values);
				expect(merged.blocks).toBe(1);
				for (const key of without) expect(Object.keys(merged.values)).not.toContain(key);
				if (way === "closed" && text.includes("\r\n")) expect(once.replace(/\r\n/g, "")).not.toContain("\n");

				const writes = session.writes.length;
				await insert(session, "vår mal", { Sted: "Et annet sted" });
				expect(await session.read("Møte.md")).toBe(once);
				expect(session.writes.length).toBe(writes);
			});
		}
	});
}

describe("promise 3: the same for tags", () => {
	for (const [name, { text }] of Object.entries(NOTES)) {
		it(`in a note ${name}: taking a tag on and off again leaves all other lines`, async () => {
			const session = await vaultOf({ "Møte.md": text });
			await session.fileMenu("Møte.md").choose("Merk notatet …");
			await session.type("lærende nettverk");
			await session.press("Enter", "Enter");
			const tagged = await session.read("Møte.md");
			expect(propertiesOf(tagged).values["tags"]).toContain("tema/lærende-nettverk");
			expect(propertiesOf(tagged).blocks).toBe(1);
			expectKept(tagged, text.split("\n").filter((line) => !/^(?:tags:|---\r?$|$)/.test(line)));
			await session.fileMenu("Møte.md").choose("Merk notatet …");
			await session.type("lærende nettverk");
			await session.press("Enter", "Enter");
			const back = await session.read("Møte.md");
			const { tags = [], ...others } = propertiesOf(text).values;
			const { tags: tagsBack, ...othersBack } = propertiesOf(back).values;
			expect(othersBack).toEqual(others);
			expect(tagsBack ?? []).toEqual(tags);
		});
	}
});
