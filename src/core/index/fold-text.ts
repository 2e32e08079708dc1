// Owns how titles are compared when searching and sorting.

const ASCII = /^[\0-\x7f]*$/;
/** A ring above makes another letter in Norwegian; a dieresis does in Swedish, where ä and ö stand for æ and ø. */
const OTHER_MARKS = /[\u0300-\u0307\u0309\u030b-\u036f]/g;
const SWEDISH_LETTERS = /[äö]/g;
const LAST_LETTERS = /[æøå]/g;
/** `{` comes right after z. */
const AFTER_Z: Readonly<Record<string, string>> = { æ: "{a", ø: "{b", å: "{c" };

/** The form in which a part of a title is searched: without case and accents, but å, æ and ø are letters of their own. */
export function foldText(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return text
		.toLowerCase()
		.normalize("NFD")
		.replace(OTHER_MARKS, "")
		.normalize("NFC")
		.replace(SWEDISH_LETTERS, (letter) => (letter === "ä" ? "æ" : "ø"));
}

/** The form in which folded titles sort as in a Norwegian list: æ, ø and å after z. The same on every device. */
export function sortForm(folded: string): string {
	return ASCII.test(folded) ? folded : folded.replace(LAST_LETTERS, (letter) => AFTER_Z[letter] as string);
}
