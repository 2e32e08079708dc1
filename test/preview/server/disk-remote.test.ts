// Owns what the page's disk promises over the network: the same files, the same errors, and news from outside alone.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Disk, DiskError, type DiskEvent } from "../../../preview/host/disk";
import { openNodeDisk } from "../../../preview/host/disk-node";
import { createRemoteDisk } from "../../../preview/host/disk-remote";
import { type PreviewServer, startServer } from "../../../preview/server/server";

let folder: string;
let local: Disk;
let server: PreviewServer;
const remotes: Disk[] = [];

function connect(token = server.token): Disk {
	const disk = createRemoteDisk({ token, base: server.url.slice(0, -1) });
	remotes.push(disk);
	return disk;
}

/** Resolves when the stream stands, so that no event is lost before the test begins. */
function watch(events: DiskEvent[]): Promise<Disk> {
	return new Promise((resolve) => {
		const disk = createRemoteDisk({ token: server.token, base: server.url.slice(0, -1), onConnection: (on) => on && resolve(disk) });
		remotes.push(disk);
		disk.watch((event) => events.push(event));
	});
}

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "praksis-remote-"));
	await writeFile(join(folder, "Møte.md"), "# Møte\n");
	local = await openNodeDisk(folder);
	server = await startServer({ disk: local, vaultFolder: folder, vaultName: "", language: "nb", pageHtml: "", assets: new Map() });
});

afterEach(async () => {
	for (const disk of remotes.splice(0)) await disk.close();
	await server.close();
	await local.close();
	await rm(folder, { recursive: true, force: true });
});

describe("files over the network", () => {
	it("brings every byte there and back: byte order mark, CRLF, emoji and an empty note", async () => {
		const disk = connect();
		for (const text of ["\uFEFF---\r\ntype: møte\r\n---\r\n", "æøå 📅 \u0301", "", "a\u0000b"]) {
			await disk.write("Prøve.md", text);
			expect(await disk.read("Prøve.md")).toBe(text);
			expect(await readFile(join(folder, "Prøve.md"), "utf8")).toBe(text);
		}
		const bytes = new Uint8Array([0, 255, 128, 10, 13]);
		await disk.write("bilde.png", bytes.buffer);
		expect(new Uint8Array(await disk.readBinary("bilde.png"))).toEqual(bytes);
	});

	it("finds names with characters that mean something in an address", async () => {
		const disk = connect();
		for (const name of ["100 % & mer?#.md", "a+b=c.md", "æøå «sitat».md", "%2e%2e.md"]) {
			await disk.write(name, name);
			expect(await disk.read(name)).toBe(name);
		}
	});

	it("makes, moves, lists and removes as the folder on disk does", async () => {
		const disk = connect();
		await disk.makeFolder("Refleksjon");
		await disk.rename("Møte.md", "Refleksjon/Møte.md");
		expect((await disk.list()).map(({ path }) => path).sort()).toEqual(["Refleksjon", "Refleksjon/Møte.md"]);
		expect(await disk.stat("Møte.md")).toBeNull();
		expect(await disk.stat("Refleksjon/Møte.md")).toMatchObject({ type: "file", size: Buffer.byteLength("# Møte\n") });
		await disk.remove("Refleksjon");
		expect(await disk.list()).toEqual([]);
	});

	it("gives the same errors as the folder on disk, so that the host can tell them apart", async () => {
		const disk = connect();
		const codeOf = (promise: Promise<unknown>): Promise<string> =>
			promise.then(
				() => "no error",
				(error: unknown) => (error instanceof DiskError ? error.code : String(error)),
			);
		expect(await codeOf(disk.read("Finnes ikke.md"))).toBe("not-found");
		expect(await codeOf(disk.remove("Finnes ikke.md"))).toBe("not-found");
		expect(await codeOf(disk.read("../secret.md"))).toBe("outside");
		await disk.makeFolder("Mappe");
		expect(await codeOf(disk.makeFolder("Mappe"))).toBe("exists");
		await disk.write("To.md", "");
		expect(await codeOf(disk.rename("To.md", "Møte.md"))).toBe("exists");
		expect(await codeOf(connect("wrong").list())).toBe("failed");
	});
});

describe("news from outside", () => {
	it("tells of edits on disk", async () => {
		const events: DiskEvent[] = [];
		await watch(events);
		await writeFile(join(folder, "Ny.md"), "# Ny\n");
		await expect.poll(() => events, { timeout: 5_000 }).toContainEqual(expect.objectContaining({ kind: "created", entry: expect.objectContaining({ path: "Ny.md" }) }));
		await rm(join(folder, "Møte.md"));
		await expect.poll(() => events, { timeout: 5_000 }).toContainEqual({ kind: "deleted", path: "Møte.md" });
	});

	it("does not echo a page's own writes, but tells the other pages of them", async () => {
		const own: DiskEvent[] = [];
		const other: DiskEvent[] = [];
		const disk = await watch(own);
		await watch(other);
		await disk.write("Møte.md", "# Endret\n");
		await disk.write("Ny.md", "# Ny\n");
		await disk.rename("Ny.md", "Nyere.md");
		await disk.remove("Nyere.md");
		const told = (event: DiskEvent): string => `${event.kind} ${event.kind === "deleted" ? event.path : event.entry.path}`;
		await expect
			.poll(() => other.map(told), { timeout: 5_000 })
			.toEqual(["changed Møte.md", "created Ny.md", "deleted Ny.md", "created Nyere.md", "deleted Nyere.md"]);
		// As long as the watcher on disk may still be on its way.
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(own).toEqual([]);
		expect(other).toHaveLength(5);
	});
});
