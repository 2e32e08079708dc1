// The suggestion should spread a team's reflection, not repeat it.

import { describe, expect, it } from "vitest";
import type { QuestionCoverage } from "../../../../src/core/index/question-index";
import { suggestQuestion } from "../../../../src/core/index/suggest-question";

const QUESTIONS = [
	{ id: "a1", theme: "a" },
	{ id: "a2", theme: "a" },
	{ id: "b1", theme: "b" },
	{ id: "own", theme: null },
];

function suggest(answered: Record<string, QuestionCoverage>, themes: readonly string[], notes: Record<string, number> = {}) {
	return suggestQuestion(QUESTIONS, new Map(Object.entries(answered)), themes, (theme) => notes[theme] ?? 0);
}

describe("suggestQuestion", () => {
	it("takes the question of the themes that is answered least", () => {
		expect(suggest({ a1: { notes: 1, last: "2026-01-01" } }, ["a"])).toBe("a2");
		expect(suggest({ a1: { notes: 1, last: "2026-01-01" }, a2: { notes: 2, last: "2025-01-01" } }, ["a"])).toBe("a1");
	});

	it("of equals the one answered longest ago, then the first", () => {
		expect(suggest({ a1: { notes: 1, last: "2026-02-01" }, a2: { notes: 1, last: "2026-01-01" } }, ["a"])).toBe("a2");
		expect(suggest({}, ["a"])).toBe("a1");
	});

	it("without themes, or with themes without questions, is of the theme least reflected on", () => {
		expect(suggest({}, [], { a: 3, b: 1 })).toBe("b1");
		expect(suggest({}, ["vinterleir"], { a: 3, b: 1 })).toBe("b1");
	});

	it("without themes may be one of the team's own that has none: they count as much as the bank's", () => {
		expect(suggest({ b1: { notes: 1, last: null } }, [], { a: 3, b: 1 })).toBe("own");
		expect(suggest({ a1: { notes: 1, last: null }, a2: { notes: 1, last: null } }, ["a"])).toBe("a1");
	});

	it("is nothing without questions", () => {
		expect(suggestQuestion([], new Map(), ["a"], () => 0)).toBeNull();
	});
});
