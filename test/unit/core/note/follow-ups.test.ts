// What a team would lose: what it agreed on last time, or the certainty that it is listed once.

import { describe, expect, it } from "vitest";
import { followUpBullet, openFollowUps } from "../../../../src/core/note/follow-ups";

describe("open follow-ups", () => {
	it("reads text and due date in the Tasks plugin's notation", () => {
		const text = "- [ ] Prøve leksefri uke @5. trinn 📅 2026-12-01\n- [x] Ferdig\n- [ ] Uten dato";
		expect(openFollowUps(text)).toEqual([
			{ text: "Prøve leksefri uke @5. trinn", due: "2026-12-01" },
			{ text: "Uten dato", due: null },
		]);
	});

	it.each([
		["numbered", "1. [ ] Spørre elevene", 1],
		["a star", "* [ ] Spørre elevene", 1],
		["indented", "\t- [ ] Spørre elevene", 1],
		["with Windows line ends", "- [ ] Spørre elevene\r\n- [ ] Og de ansatte\r\n", 2],
		["an empty box", "- [ ] ", 0],
		["cancelled", "- [-] Ikke nå", 0],
		["in a code block", "```\n- [ ] Eksempel\n```\n", 0],
		["after a longer fence", "````\n```\n- [ ] Eksempel\n````\n- [ ] Ekte", 1],
		["in the middle of a line", "Skriv - [ ] slik", 0],
	])("counts one that is %s as %s", (_, text, count) => {
		expect(openFollowUps(text)).toHaveLength(count);
	});

	it("keeps a date that does not exist in the text, where someone can see and mend it", () => {
		expect(openFollowUps("- [ ] Ringe 📅 2026-02-30")).toEqual([{ text: "Ringe 📅 2026-02-30", due: null }]);
	});

	it("says by its sign alone that it comes back, in no language", () => {
		const [ringing] = openFollowUps("- [ ] Ringe @6. trinn 🔁 every 2 weeks 📅 2026-12-01 [[Møte]]");
		expect(ringing && followUpBullet(ringing, "[[Her]]", "nb")).toBe("- Ringe @6. trinn 🔁 [[Møte]] (frist 1. des. 2026) – [[Her]]");
	});

	it.each([
		["nb", "- Prøve (frist 1. des. 2026) – [[Møte]]"],
		["nn", "- Prøve (frist 1. des. 2026) – [[Møte]]"],
		["en", "- Prøve (due 1 Dec 2026) – [[Møte]]"],
	] as const)("becomes a plain bullet in %s, never a task", (language, bullet) => {
		expect(followUpBullet({ text: "Prøve", due: "2026-12-01" }, "[[Møte]]", language)).toBe(bullet);
		expect(openFollowUps(bullet)).toEqual([]);
	});
});
