// What a user would lose: an interface in their own language from the first start.

import { describe, expect, it } from "vitest";
import { isLanguage, languageFromCode } from "../../../src/core/language";

describe("the app's language", () => {
	it.each([
		["no", "nb"],
		["nb", "nb"],
		["nb-NO", "nb"],
		["nn", "nn"],
		["nn_NO", "nn"],
		["en", "en"],
		["en-GB", "en"],
		["de", "en"],
		["", "en"],
		["nog", "en"],
	])("%s is %s", (code, language) => {
		expect(languageFromCode(code)).toBe(language);
	});

	it("takes a stored choice only when it is one of ours", () => {
		expect(["nb", "nn", "en"].every(isLanguage)).toBe(true);
		expect([null, undefined, "no", 3, { nb: 1 }].some(isLanguage)).toBe(false);
	});
});
