// What is remembered comes back as anything at all: older versions, other plugins, hand edits. A view that fails on it
// would never open again.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	FIRST_STATE,
	activeFilters,
	parseOverviewState,
	parseTab,
	toggled,
	withValues,
} from "../../../../src/ui/overview/overview-state";
import type { OverviewState } from "../../../../src/ui/overview/overview-state";

const CHOSEN: OverviewState = {
	tab: "notes",
	period: "all",
	filters: { theme: ["digitalisation", ""], state: ["planned"] },
	sort: { by: "title", descending: false },
	groupBy: "month",
	unfolded: { method: true, characteristic: false },
};

describe("the remembered state", () => {
	it("comes back as it was", () => {
		expect(parseOverviewState(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
	});

	it("is as at first where nothing or nonsense was remembered", () => {
		for (const raw of [undefined, null, 3, "notes", [], { tab: "questions", period: "week", filters: 7, sort: "up" }]) {
			expect(parseOverviewState(raw)).toEqual(FIRST_STATE);
		}
	});

	it("keeps what makes sense beside what does not", () => {
		const raw = { ...CHOSEN, filters: { theme: ["a", 5, "a"], owner: ["x"], type: "meeting" }, groupBy: "author", period: 9 };
		expect(parseOverviewState(raw)).toEqual({ ...CHOSEN, filters: { theme: ["a"] }, groupBy: null, period: "school-year" });
	});

	it("never fails, is stable, and stays far below what local storage may hold", () => {
		const facets = fc.dictionary(fc.constantFrom("theme", "unit", "series", "state", "__proto__"), fc.anything());
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.record({ tab: fc.anything(), filters: facets, unfolded: facets })), (raw) => {
				const state = parseOverviewState(raw);
				expect(parseOverviewState(state)).toEqual(state);
			}),
			{ seed: 5 },
		);
		const many = Array.from({ length: 5_000 }, (_, i) => `value ${i}`);
		expect(JSON.stringify(parseOverviewState({ filters: { theme: many, unit: many } })).length).toBeLessThan(5_000);
	});

	it("takes the workspace's tab only if it is one", () => {
		expect(parseTab("overview")).toBe("overview");
		expect(parseTab("questions")).toBeNull();
		expect(parseTab({})).toBeNull();
	});
});

describe("filters", () => {
	it("ticks and unticks one value, and forgets a facet without any", () => {
		const ticked = toggled(toggled({}, "theme", "a"), "theme", "b");
		expect(ticked).toEqual({ theme: ["a", "b"] });
		expect(toggled(ticked, "theme", "a")).toEqual({ theme: ["b"] });
		expect(toggled({ theme: ["a"], unit: ["5"] }, "theme", "a")).toEqual({ unit: ["5"] });
	});

	it("narrows a facet to the values of a cell", () => {
		expect(withValues({ theme: ["a", "b"] }, "theme", ["c"])).toEqual({ theme: ["c"] });
	});

	it("lists every active filter, those without a place in the panel too", () => {
		expect(activeFilters({ month: ["2026-11"], characteristic: ["x", ""] })).toEqual([
			{ facet: "characteristic", value: "x" },
			{ facet: "characteristic", value: "" },
			{ facet: "month", value: "2026-11" },
		]);
	});
});
