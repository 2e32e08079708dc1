// Five minutes before a meeting nobody reads 21 rows: what is found, and what stands on top, decides what is used.

import { describe, expect, it } from "vitest";
import { FIRST_METHODS, METHODS } from "../../../../src/core/framework/methods";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { NO_FILTER, offeredTemplates, peopleOf } from "../../../../src/core/templates/choice";
import type { TemplateQuery } from "../../../../src/core/templates/choice";
import { templateOf } from "./context";

const BUILT_IN = builtInTemplates("nb");
const OWN = templateOf("---\ntemplate-id: vår\ntemplate-name: Vår runde\ntemplate-minutes: 12\ntemplate-group-size: 4–6\n---\n- \n");
const ALL = [OWN, ...BUILT_IN];

function offered(query: Partial<TemplateQuery> = {}, templates = ALL): { ids: string[]; more: number } {
	const { templates: shown, more } = offeredTemplates(templates, { words: "", filter: NO_FILTER, favourites: [], last: null, all: false, ...query });
	return { ids: shown.map(({ id }) => id), more };
}

describe("what stands on top", () => {
	it("the team's own and the first six, the rest behind more", () => {
		expect(offered()).toEqual({ ids: ["vår", ...FIRST_METHODS], more: METHODS.length - FIRST_METHODS.length });
		expect(offered({ all: true })).toEqual({ ids: ["vår", ...METHODS.map(({ id }) => id)], more: 0 });
	});

	it("before them the last used, then the favourites in their order, each once", () => {
		const { ids } = offered({ last: "smtte", favourites: ["grow", "igp", "smtte", "gone"] });
		expect(ids.slice(0, 5)).toEqual(["smtte", "grow", "igp", "vår", "learning-meeting"]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("with words, those that have them in the name, whatever one used last", () => {
		const mentions = templateOf("---\ntemplate-id: nytt\ntemplate-purpose: Forberede et lærende møte\n---\n");
		const query = { words: "lærende møte", last: "nytt", favourites: ["nytt"] };
		expect(offered(query, [mentions, ...BUILT_IN]).ids.slice(0, 2)).toEqual(["learning-meeting", "nytt"]);
	});
});

describe("what words find", () => {
	it.each([
		["names in any language", "forteljing", "practice-story"],
		["purpose in any language", "agree on something to try", "learning-meeting"],
		["the stage", "kartleggje gruppe kollegarettleiing", "peer-supervision"],
		["minutes", "35 min igp", "igp"],
		["group size", "åleine tre spørsmål", "reflection-log-short"],
		["capitals and accents", "DIALOGKAFE", "dialogue-cafe"],
	])("%s: %s", (_, words, id) => {
		expect(offered({ words }).ids[0]).toBe(id);
	});

	it("nothing when one word is nowhere, and nothing stays behind more", () => {
		expect(offered({ words: "igp finnesikke" })).toEqual({ ids: [], more: 0 });
		expect(offered({ words: "e" }).more).toBe(0);
	});
});

describe("what the lists leave", () => {
	const filtered = (filter: Partial<TemplateQuery["filter"]>, templates = ALL): string[] => offered({ filter: { ...NO_FILTER, ...filter } }, templates).ids;

	it("time: what fits into it, and longer ones apart", () => {
		for (const [time, most] of [["15", 15], ["30", 30], ["60", 60]] as const) {
			expect(new Set(filtered({ time }))).toEqual(new Set(ALL.filter(({ minutes }) => minutes !== null && minutes <= most).map(({ id }) => id)));
		}
		expect(new Set([...filtered({ time: "60" }), ...filtered({ time: "longer" })]).size).toBe(ALL.length);
		expect(filtered({ time: "longer" }).every((id) => !filtered({ time: "60" }).includes(id))).toBe(true);
	});

	it("people: whatever the group, there is a method for it", () => {
		expect(filtered({ size: "alone" })).toEqual(["reflection-log-short", "reflection-log-gibbs"]);
		expect(filtered({ size: "pair" })).toContain("grow");
		expect(filtered({ size: "pair" })).not.toContain("igp");
		expect(filtered({ size: "group" })).toEqual(expect.arrayContaining(["vår", "igp", "peer-supervision"]));
		expect(filtered({ size: "large" })).toEqual(expect.arrayContaining(["dialogue-cafe", "igp", "learning-network"]));
		expect(filtered({ size: "large" })).not.toContain("peer-supervision");
	});

	it("stage: those made for it, and both together narrow", () => {
		for (const stage of ["map", "find-ideas", "try", "evaluate"] as const) {
			expect(filtered({ stage }).sort()).toEqual(METHODS.filter(({ stages }) => stages.includes(stage)).map(({ id }) => id).sort());
		}
		expect(filtered({ stage: "evaluate", time: "15" }).sort()).toEqual(["method-check", "reflection-log-short"]);
	});
});

describe("how many people a template is for", () => {
	const sized = (size: string, more = ""): ReturnType<typeof peopleOf> => peopleOf(templateOf(`---\ntemplate-group-size: ${size}\n${more}---\n`));

	it("is what it says, else what its method says", () => {
		expect(sized("4–6")).toEqual([4, 6]);
		expect(sized("inntil 20, helst 12")).toEqual([12, 20]);
		expect(sized("5")).toEqual([5, 5]);
		expect(sized("hele avdelingen", "metode: Dialogkafé\n")).toEqual([12, 60]);
		expect(sized("åleine")).toEqual([1, 1]);
		expect(sized("alle")).toBeNull();
		expect(peopleOf(templateOf("---\ntemplate-id: igp\n---\n"))).toEqual([3, 60]);
		expect(peopleOf(templateOf("Tekst\n"))).toBeNull();
	});
});
