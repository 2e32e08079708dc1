// Owns the texts about suggested tags in nynorsk.

import type { Texts } from "./en";

export const suggestionsNn: Texts["suggestions"] = {
	suggested: "føreslått",
	mentions: (words) => `Teksten nemner: ${words}`,
	showSuggested: (count) => (count === 1 ? "Vis det føreslåtte" : `Vis dei ${count} føreslåtte`),
	showAll: "Vis alle",
};
