// Two members who get one file, or a contribution that no meeting finds, is lost work.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAloneStep } from "../../../../src/core/framework/alone-steps";
import { belongsTo, copiesAmong, headingsToWrite, meetingToCome, newContribution, readContribution, readMeeting } from "../../../../src/core/note/contributions";
import type { Contribution, Meeting, NewContribution } from "../../../../src/core/note/contributions";
import { readFrontmatter } from "../../../../src/core/note/frontmatter";
import { foldPath, notePath } from "../../../../src/core/note/path";
import { safeFileName } from "../../../../src/core/sync/safe-name";

const MEETING: Meeting = { path: "Refleksjon/2026-11-25 Fellestid.md", date: "2026-11-25", series: "Fellestid", units: [] };

function request(more: Partial<NewContribution> = {}): NewContribution {
	return { meeting: MEETING, author: null, unit: null, token: "k7f2xq", headings: [], tags: [], teamLanguage: "nb", ...more };
}

function contribution(more: Partial<Contribution> = {}): Contribution {
	return { path: notePath("Refleksjon/Bidrag/A.md"), meeting: null, date: null, series: null, author: null, units: [], ...more };
}

describe("readMeeting", () => {
	it.each([
		[{ type: "møte" }, true],
		[{ type: "network meeting" }, true],
		[{ type: "kollegarettleiing" }, true],
		[{ "meeting-series": "Fellestid" }, true],
		[{ type: "evaluering", møteserie: "Fellestid" }, true],
		[{ type: "bidrag", møteserie: "Fellestid" }, false],
		[{ type: "refleksjon" }, false],
		[{}, false],
	])("%j: %s", (properties, is) => {
		expect(readMeeting("M.md", properties, "nb") !== null).toBe(is);
	});

	it("has the file name's date where the property has none", () => {
		expect(readMeeting("A/2026-11-25 X.md", { type: "møte" }, "nb")?.date).toBe("2026-11-25");
		expect(readMeeting("A/2026-11-25 X.md", { type: "møte", date: "2026-11-26" }, "nb")?.date).toBe("2026-11-26");
	});
});

describe("newContribution", () => {
	it("reads back as a contribution to its meeting, in every language", () => {
		for (const teamLanguage of ["nb", "nn", "en"] as const) {
			const { path, text, cursor } = newContribution(request({ author: "Anne: «A»", unit: "5. trinn", tags: ["tema/lek"], teamLanguage }));
			const read = readFrontmatter(text);
			if (!read.ok) throw new Error(read.message);
			const back = readContribution(notePath(path), read.values, teamLanguage);
			expect(back).toMatchObject({ author: "Anne: «A»", units: ["5. trinn"], date: "2026-11-25", series: "Fellestid" });
			expect(back && belongsTo(back, MEETING, () => false)).toBe(true);
			expect(text.slice(0, cursor).endsWith("\n- ")).toBe(true);
		}
	});

	it("names the writer, else the unit and what tells its members apart, else that alone", () => {
		expect(newContribution(request({ author: "Anne", unit: "5. trinn" })).path).toBe("Refleksjon/Bidrag/2026-11-25 Fellestid – bidrag Anne.md");
		expect(newContribution(request({ unit: "5. trinn" })).path).toBe("Refleksjon/Bidrag/2026-11-25 Fellestid – bidrag 5. trinn k7f2xq.md");
		expect(newContribution(request()).path).toBe("Refleksjon/Bidrag/2026-11-25 Fellestid – bidrag k7f2xq.md");
		expect(newContribution(request({ author: "///" })).path).toContain("k7f2xq");
	});

	it("never gives two members without a name one file, however long or odd the meeting's name and the unit are", () => {
		const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 200 }), fc.stringMatching(/^[あ-ん🙂.]{1,150}$/u));
		fc.assert(
			fc.property(text, text, fc.tuple(fc.stringMatching(/^[a-z0-9]{6}$/), fc.stringMatching(/^[a-z0-9]{6}$/)), (name, unit, [a, b]) => {
				const meeting = { ...MEETING, path: `Refleksjon/${safeFileName(name, "Møte")}.md` };
				const [one, two] = [a, b].map((token) => newContribution(request({ meeting, unit, token })).path);
				expect(foldPath(one ?? "") === foldPath(two ?? "")).toBe(a === b);
				const file = (one ?? "").slice("Refleksjon/Bidrag/".length, -3);
				expect(safeFileName(file, "")).toBe(file);
			}),
			{ seed: 5 },
		);
	});
});

describe("belongsTo", () => {
	const nowhere = (): boolean => false;

	it.each([
		["Refleksjon/2026-11-25 Fellestid", true],
		["refleksjon/2026-11-25 fellestid.md", true],
		["2026-11-25 Fellestid", true],
		["Annet/2026-11-25 Fellestid", false],
		["2026-11-18 Fellestid", false],
	])("by its link %s: %s", (meeting, belongs) => {
		expect(belongsTo(contribution({ meeting }), MEETING, nowhere)).toBe(belongs);
	});

	it("by date and series where its link names no note that is here", () => {
		const early = contribution({ meeting: "Refleksjon/Gjettet", date: "2026-11-25", series: "  fellestid" });
		expect(belongsTo(early, MEETING, nowhere)).toBe(true);
		expect(belongsTo(early, MEETING, (path) => path === "Refleksjon/Gjettet.md")).toBe(false);
		expect(belongsTo({ ...early, date: "2026-11-26" }, MEETING, nowhere)).toBe(false);
		expect(belongsTo({ ...early, series: null }, MEETING, nowhere)).toBe(false);
	});

	it("finds what was written for a meeting that was still to come", () => {
		const meeting = meetingToCome("2026-11-25", "Fellestid / skolen", "Refleksjon");
		const { path, text } = newContribution(request({ meeting }));
		const read = readFrontmatter(text);
		const back = read.ok ? readContribution(notePath(path), read.values, "nb") : null;
		const arrived = { ...MEETING, path: "Et sted/Et navn.md", series: "Fellestid / skolen" };
		expect(back && belongsTo(back, arrived, nowhere)).toBe(true);
	});
});

describe("copies", () => {
	it("are named after another one beside them by the same writer", () => {
		const all = ["A.md", "A 2.md", "A (1).md", "A-PC1.md", "A.dup.md", "Anne.md", "A-liten.md"].map((name) => contribution({ path: notePath(`B/${name}`) }));
		expect(copiesAmong(all).map(({ path }) => path)).toEqual(["B/A 2.md", "B/A (1).md", "B/A-PC1.md", "B/A.dup.md"]);
		const two = [contribution({ author: "Anne" }), contribution({ path: notePath("Refleksjon/Bidrag/A 2.md"), author: "Anne 2" })];
		expect(copiesAmong(two)).toEqual([]);
	});
});

describe("headingsToWrite", () => {
	it("are the questions and the steps in which each writes alone, with what the question says more", () => {
		const text = "---\n## nei?: 1\n---\n## Innled (2 min)\n\n## Individuelt: skriv egne tanker i stillhet (3 min)\n> [!tip] x\n\n- \n\n```\n## Kode?\n```\n## Hvorfor? (5 min)\n> [!question] Og så?\n\nsvar\n";
		const isQuestion = (heading: string): boolean => /\?( \(|$)/.test(heading);
		expect(headingsToWrite(text, isQuestion, isAloneStep)).toMatchObject([
			{ title: "Individuelt: skriv egne tanker i stillhet", guidance: [] },
			{ title: "Hvorfor?", guidance: ["> [!question] Og så?"] },
		]);
	});

	it("leave out a step that holds questions of its own", () => {
		const titles = headingsToWrite("## Tenk: én ting jeg har prøvd\n\n### Hvorfor?\n\n## Plenum\n\n### Hva nå?\n", (heading) => heading.endsWith("?"), isAloneStep);
		expect(titles.map(({ title }) => title)).toEqual(["Hvorfor?", "Hva nå?"]);
	});
});
