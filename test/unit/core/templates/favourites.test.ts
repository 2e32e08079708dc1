// A favourite that is lost or points elsewhere costs a tap each day; local storage may hold anything.

import { describe, expect, it } from "vitest";
import { builtInTemplates } from "../../../../src/core/templates/built-in";
import { favouriteCommandId, favouriteName, readFavourites, toggledFavourite } from "../../../../src/core/templates/favourites";
import { templateOf } from "./context";

const [IGP] = builtInTemplates("nn").filter(({ id }) => id === "igp");
const OWN = templateOf("---\ntemplate-name: Vår runde\n---\n- \n");

describe("favourites", () => {
	it("come and go, the newest last", () => {
		if (!IGP) throw new Error("igp");
		const both = toggledFavourite(toggledFavourite([], IGP), OWN);
		expect(both).toEqual([{ id: "igp", name: "" }, { id: "vår-runde", name: "Vår runde" }]);
		expect(readFavourites(JSON.parse(JSON.stringify(both)))).toEqual(both);
		expect(toggledFavourite(both, IGP)).toEqual([{ id: "vår-runde", name: "Vår runde" }]);
	});

	it("are read from anything", () => {
		for (const odd of [null, undefined, "igp", 4, {}, [null, 1, "igp", { id: 4, name: "" }, { id: "" , name: "" }, { id: "a" }]]) expect(readFavourites(odd)).toEqual([]);
		expect(readFavourites([{ id: "a", name: "A" }, { id: "a", name: "B" }])).toEqual([{ id: "a", name: "B" }]);
		expect(readFavourites(Array.from({ length: 500 }, (_, at) => ({ id: String(at), name: "" }))).length).toBe(50);
	});

	it("are called as the method in the interface's language, or as the team calls its own", () => {
		expect(favouriteName({ id: "learning-meeting", name: "" }, "nn")).toBe("Lærande møte");
		expect(favouriteName({ id: "learning-meeting", name: "Tirsdagsmøtet" }, "nn")).toBe("Tirsdagsmøtet");
		expect(favouriteName({ id: "gone", name: "" }, "en")).toBe("gone");
	});

	it("never take the place of “Insert template…”", () => {
		expect(favouriteCommandId({ id: "igp", name: "" })).toBe("insert-igp");
		expect(favouriteCommandId({ id: "Vår runde!", name: "" })).toBe("insert-vår-runde");
		expect(favouriteCommandId({ id: "Template", name: "" })).not.toBe("insert-template");
	});
});
