// Owns the question whether a path that came over the network stays inside the vault.
import { lstat, realpath } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { DiskError } from "../host/disk";

/** The hidden folders that the host itself uses: plugin settings, and what was deleted. All others are refused. */
const HIDDEN_ALLOWED: readonly string[] = [".obsidian", ".trash"];

/**
 * Checks a path relative to the vault (`/` between folders) and gives it back unchanged.
 * Refused: empty, absolute (also with a drive letter), backslashes, NUL and other control characters, empty segments,
 * `.` and `..`, hidden segments other than the host's own, and whatever leads out of the vault through a symbolic link, dangling ones included
 * (writing through one would create its target).
 * @throws DiskError `outside`
 */
export async function checkedPath(vaultFolder: string, path: string): Promise<string> {
	if (!isPlainPath(path)) throw outside(path);
	const root = await realpath(vaultFolder);
	const target = await realTarget(join(root, ...path.split("/")));
	if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) throw outside(path);
	return path;
}

function isPlainPath(path: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
	if (path === "" || /[\\\u0000-\u001f]/.test(path) || /^[A-Za-z]:/.test(path)) return false;
	return path.split("/").every((segment, depth) => {
		return segment !== "" && (!segment.startsWith(".") || (depth === 0 && HIDDEN_ALLOWED.includes(segment)));
	});
}

/** Where the path really ends: the deepest part that exists is resolved, the rest (to be created) is appended. */
async function realTarget(absolute: string): Promise<string> {
	try {
		return await realpath(absolute);
	} catch {
		if (await exists(absolute)) throw outside(absolute);
		const parent = dirname(absolute);
		if (parent === absolute) return absolute;
		return join(await realTarget(parent), absolute.slice(parent.length));
	}
}

/** Whether there is an entry at all; a dangling link is one, though `realpath` finds nothing behind it. */
async function exists(absolute: string): Promise<boolean> {
	return lstat(absolute).then(
		() => true,
		() => false,
	);
}

function outside(path: string): DiskError {
	return new DiskError("outside", path, "The path leads out of the vault.");
}
