// Owns the texts about suggested tags in English: the source of truth that the other languages are typed against.

export const suggestionsEn = {
	suggested: "suggested",
	mentions: (words: string) => `The text mentions: ${words}`,
	showSuggested: (count: number) => (count === 1 ? "Show the 1 suggested" : `Show the ${count} suggested`),
	showAll: "Show all",
};
