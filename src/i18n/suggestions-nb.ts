// Owns the texts about suggested tags in bokmål.

import type { Texts } from "./en";

export const suggestionsNb: Texts["suggestions"] = {
	suggested: "foreslått",
	mentions: (words) => `Teksten nevner: ${words}`,
	showSuggested: (count) => (count === 1 ? "Vis det foreslåtte" : `Vis de ${count} foreslåtte`),
	showAll: "Vis alle",
};
