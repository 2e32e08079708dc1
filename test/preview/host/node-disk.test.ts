// Owns the safety of a real folder: nothing outside it is read or written, and a folder that may not be written to says so.

import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskError } from "../../../preview/host/disk";
import type { Disk, DiskEvent } from "../../../preview/host/disk";
import { MemoryDisk } from "../../../preview/host/disk-memory";
import { openNodeDisk } from "../../../preview/host/disk-node";
import { Vault } from "../../../preview/host/vault";

let folder: string;
let disk: Disk;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "praksis-disk-"));
	await mkdir(join(folder, "vault", "Inne"), { recursive: true });
	await writeFile(join(folder, "hemmelig.md"), "hemmelig");
	await writeFile(join(folder, "vault", "A.md"), "a");
	disk = await openNodeDisk(join(folder, "vault"));
});

afterEach(async () => {
	await disk.close();
	await rm(folder, { recursive: true });
});

async function codeOf(promise: Promise<unknown>): Promise<string> {
	try {
		await promise;
	} catch (error) {
		return error instanceof DiskError ? error.code : String(error);
	}
	return "went well";
}

describe("what lies outside", () => {
	it.each(["../hemmelig.md", "Inne/../../hemmelig.md", "/etc/hostname", "Inne\\..\\x", ".", "", "a//b", "A.md\0"])(
		"is refused: %j",
		async (path) => {
			expect(await codeOf(disk.read(path))).toBe("outside");
			expect(await codeOf(disk.write(path, "x"))).toBe("outside");
			expect(await codeOf(disk.remove(path))).toBe("outside");
			expect(await codeOf(disk.rename("A.md", path))).toBe("outside");
			expect(await codeOf(disk.stat(path))).toBe("outside");
		},
	);

	it("is refused by way of links too, and neither listed nor removed", async () => {
		await symlink(join(folder, "hemmelig.md"), join(folder, "vault", "lenke.md"));
		await symlink(folder, join(folder, "vault", "ut"));
		await symlink(join(folder, "finnes ikke.md"), join(folder, "vault", "tom.md"));
		for (const path of ["lenke.md", "ut/hemmelig.md", "ut/ny.md", "tom.md"]) {
			expect(await codeOf(disk.read(path))).toBe("outside");
			expect(await codeOf(disk.write(path, "x"))).toBe("outside");
			expect(await codeOf(disk.remove(path))).toBe("outside");
		}
		expect((await disk.list()).map((entry) => entry.path)).toEqual(["A.md", "Inne"]);
		expect(await readFile(join(folder, "hemmelig.md"), "utf8")).toBe("hemmelig");
	});

	it("a link that stays inside may be followed", async () => {
		await symlink(join(folder, "vault", "A.md"), join(folder, "vault", "B.md"));
		expect(await disk.read("B.md")).toBe("a");
		await disk.remove("B.md");
		expect(await disk.read("A.md")).toBe("a");
	});
});

describe("a folder that may not be written to", () => {
	it("can be read, and every write says read-only", async () => {
		const readOnly = await openNodeDisk(join(folder, "vault"), { readOnly: true });
		const vault = new Vault(readOnly);
		await vault.load();
		const file = vault.getFileByPath("A.md");
		if (!file) {
			throw new Error("Not listed");
		}
		const writes: string[] = [];
		vault.onWrite((write) => writes.push(write.path));
		expect(await vault.read(file)).toBe("a");
		expect(await codeOf(vault.modify(file, "b"))).toBe("read-only");
		expect(await codeOf(vault.create("B.md", "b"))).toBe("read-only");
		expect(await codeOf(vault.createFolder("M"))).toBe("read-only");
		expect(await codeOf(vault.rename(file, "C.md"))).toBe("read-only");
		expect(await codeOf(vault.delete(file))).toBe("read-only");
		expect(vault.getFiles().map((each) => each.path)).toEqual(["A.md"]);
		expect(writes).toEqual([]);
		expect(await readFile(join(folder, "vault", "A.md"), "utf8")).toBe("a");
		await vault.close();
	});

	it("is the same for a disk in memory", async () => {
		expect(await codeOf(new MemoryDisk({ "A.md": "a" }, true).write("A.md", "b"))).toBe("read-only");
	});
});

describe("files", () => {
	it("that are missing or taken say so", async () => {
		expect(await codeOf(disk.read("Borte.md"))).toBe("not-found");
		expect(await codeOf(disk.write("Borte/B.md", "b"))).toBe("not-found");
		expect(await codeOf(disk.makeFolder("Inne"))).toBe("exists");
		await disk.write("B.md", "b");
		expect(await codeOf(disk.rename("A.md", "B.md"))).toBe("exists");
		expect(await disk.stat("Borte.md")).toBeNull();
	});

	it("keep their time of creation when they are written again", async () => {
		const before = await disk.stat("A.md");
		await new Promise((resolve) => setTimeout(resolve, 20));
		const after = await disk.write("A.md", "b");
		expect(after.ctime).toBe(before?.ctime);
		expect(after.mtime).toBeGreaterThan(before?.mtime ?? 0);
	});
});

describe("watching", () => {
	it("tells what others do and not what the host does, hidden files neither", async () => {
		const events: DiskEvent[] = [];
		disk.watch((event) => events.push(event));
		await disk.list();
		await disk.write("Egen.md", "1");
		await disk.makeFolder("Egen");
		await disk.rename("Egen.md", "Egen/B.md");
		await disk.remove("A.md");
		await writeFile(join(folder, "vault", ".skjult.md"), "x");
		await writeFile(join(folder, "vault", "Inne", "Andres.md"), "x");
		for (let waited = 0; events.length === 0 && waited < 5_000; waited += 20) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(events.map((event) => [event.kind, event.kind === "deleted" ? event.path : event.entry.path])).toEqual([
			["created", "Inne/Andres.md"],
		]);
	});
});
