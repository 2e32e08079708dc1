// Owns what the host knows of vault paths and link paths.

/**
 * Obsidian docs, `normalizePath`: forward slashes only, no slash at either end, no run of slashes,
 * ordinary spaces instead of non-breaking ones, Unicode normalised to NFC. An empty path is the root, `/`.
 */
export function normalizePath(path: string): string {
	const slashed = path.replace(/[\\/]+/g, "/").replace(/^\/|\/$/g, "");
	return (slashed === "" ? "/" : slashed).replace(/\u00A0|\u202F/g, " ").normalize("NFC");
}

/** The last segment. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}

/** The path of the folder that holds `path`; `/` for what lies in the root. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf("/");
	return slash <= 0 ? "/" : path.slice(0, slash);
}

/** Lower case, without the dot; empty for `name`, and for names with a dot first or last only. */
export function extensionOf(path: string): string {
	const name = nameOf(path);
	const dot = name.lastIndexOf(".");
	return dot <= 0 || dot === name.length - 1 ? "" : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function baseName(path: string): string {
	const name = nameOf(path);
	const extension = extensionOf(path);
	return extension === "" ? name : name.slice(0, -(extension.length + 1));
}

/** Joins a folder of the vault (`/` is the root) and a name. */
export function joinPath(folder: string, name: string): string {
	return folder === "/" || folder === "" ? name : `${folder}/${name}`;
}

/** Whether a segment begins with a dot: such files are in no vault tree. */
export function isHidden(path: string): boolean {
	return path.split("/").some((segment) => segment.startsWith("."));
}

/** Splits `Note#Heading` into `Note` and `#Heading`; the subpath is empty when there is none. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00A0/g, " ").normalize("NFC");
	const hash = text.indexOf("#");
	return hash < 0 ? { path: text, subpath: "" } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The path part of a link text. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}
