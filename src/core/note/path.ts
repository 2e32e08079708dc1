// Owns the vault path of a note as a type of its own, and how paths are compared.

declare const notePathBrand: unique symbol;

/** A path inside the vault, with `/` between folders and its extension, exactly as the vault spells it. */
export type NotePath = string & { readonly [notePathBrand]: true };

/** Marks a text as a vault path. The text is kept as it is: the vault finds a file by its own spelling alone. */
export function notePath(text: string): NotePath {
	return text as NotePath;
}

/** The folder that the note lies in, without a final `/`; "" for the vault's root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}

/** The file name without folders and without `.md` (in any case). */
export function baseNameOf(path: string): string {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.length > 3 && name.slice(-3).toLowerCase() === ".md" ? name.slice(0, -3) : name;
}

/** The form in which two spellings of one path are equal on every disk: NFC and lower case. */
export function foldPath(path: string): string {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** A folder as a person types it, without surrounding spaces and without slashes at its ends; "" is the root. */
export function cleanFolder(text: string): string {
	return text.trim().replace(/\/{2,}/g, "/").replace(/^\/|\/$/g, "");
}

/**
 * A test for lying in `folder` or below it, for use on many paths: the folder is folded once.
 * Compared segment by segment, so `Arkiv` does not take `Arkiv2`; every path lies in "" and "/".
 */
export function folderTest(folder: string): (path: string) => boolean {
	const clean = cleanFolder(folder);
	if (clean === "") return () => true;
	const prefix = `${clean}/`;
	const folded = foldPath(prefix);
	return (path) => path.startsWith(prefix) || foldPath(path).startsWith(folded);
}

/** Order by code point, the same on every device and in every language (promise 6). */
export function compareCodePoints(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at += 1) {
		const left = a.charCodeAt(at);
		const right = b.charCodeAt(at);
		if (left === right) continue;
		// Surrogates stand for code points above U+FFFF, so they come after every other unit.
		return unitRank(left) - unitRank(right);
	}
	return a.length - b.length;
}

function unitRank(unit: number): number {
	return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
