// A question that is offered, inserted and then not known again looks unanswered for ever.

import { describe, expect, it } from "vitest";
import { QUESTIONS } from "../../../../src/core/framework/questions";
import { SECTORS } from "../../../../src/core/framework/sectors";
import { offeredQuestions, questionAsked, questionLines, questionOffer, questionSearchText, questionsOfTheme } from "../../../../src/core/index/question-offer";
import { foldText } from "../../../../src/core/index/fold-text";
import { LANGUAGES } from "../../../../src/core/language";
import { Vocabulary } from "../../../../src/core/note/vocabulary";
import { defaultTeamSettings } from "../../../../src/core/team/team-settings";
import type { TeamSettings } from "../../../../src/core/team/team-settings";

const OWN = ["Hvem hørte vi ikke fra? Hvorfor?", "Hva ser vi når leken er god? (#tema/lek, #annet)"];
const VOCABULARY = new Vocabulary({ themes: [], language: "nb" });

function team(more: Partial<TeamSettings> = {}): TeamSettings {
	return { ...defaultTeamSettings("nb"), questions: OWN, ...more };
}

describe("the questions that are offered", () => {
	it("are known again by the heading that is inserted, in every sector and language", () => {
		for (const sector of [null, ...SECTORS.map(({ id }) => id)]) {
			const settings = team({ sector });
			for (const { id } of offeredQuestions(settings, VOCABULARY)) {
				for (const language of LANGUAGES) {
					const lines = questionLines(id, settings, language);
					expect(lines?.heading).not.toMatch(/[{}#]/);
					expect(questionAsked(lines?.heading ?? "", settings), `${id} ${language}`).toBe(id);
				}
			}
		}
	});

	it("are each of the bank once: two printings of one question are one, with both sources", () => {
		const offered = offeredQuestions(team(), VOCABULARY);
		expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
		const twice = QUESTIONS.find(({ sameAs }) => sameAs !== undefined);
		const offer = questionOffer({ id: twice?.sameAs ?? "", theme: null }, team(), "nb", new Map());
		expect(offer?.printed.length).toBe(2);
		expect(questionAsked(twice?.printed ?? "", team())).toBe(twice?.sameAs);
	});

	it("say which wording they are in", () => {
		const kinds = (sector: TeamSettings["sector"]) =>
			new Set(offeredQuestions(team(), VOCABULARY).map((question) => questionOffer(question, team({ sector }), "nb", new Map())?.kind));
		expect([...kinds("school")].sort()).toEqual(["own", "present", "printed"]);
		expect(kinds("kindergarten").has("sector")).toBe(true);
	});

	it("are found by any wording in any language", () => {
		for (const question of offeredQuestions(team(), VOCABULARY)) {
			const offer = questionOffer(question, team(), "nb", new Map());
			const words = offer ? questionSearchText(offer) : "";
			for (const { text, printed } of QUESTIONS.filter(({ id }) => id === question.id)) {
				for (const wording of [printed, ...LANGUAGES.map((language) => text[language])]) expect(words).toContain(foldText(wording));
			}
		}
	});

	it("take what is a tag in the team's own as their theme, not as words", () => {
		const lek = VOCABULARY.themeIdOf("lek");
		expect(questionsOfTheme("lek", team(), VOCABULARY, "nb")).toContainEqual({ heading: "Hva ser vi når leken er god?", rest: null });
		expect(offeredQuestions(team(), VOCABULARY).slice(-2).map(({ theme }) => theme)).toEqual([null, lek]);
		expect(questionAsked("Hvem hørte vi ikke fra?", team())).toBe(questionAsked("Hvem hørte vi ikke fra? Hvorfor?", team()));
		expect(questionAsked("Hvem hørte vi?", team())).toBeNull();
	});
});
