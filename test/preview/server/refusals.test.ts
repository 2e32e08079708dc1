// Owns what the preview's server must refuse: a person's files must not be readable by, or writable from,
// any web page that happens to be open beside the preview, nor may the preview reach files beside its vault.
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openNodeDisk } from "../../../preview/host/disk-node";
import type { Disk } from "../../../preview/host/disk";
import { type PreviewServer, startServer } from "../../../preview/server/server";

interface Answer {
	readonly status: number;
	readonly body: string;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const SECRET = "what no page may read";
let folder: string;
let vault: string;
let disk: Disk;
let server: PreviewServer;

/** node:http, because it sends any Host header and leaves `..` in an address alone, as an attacker would. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ""): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const call = request({ host: "127.0.0.1", port: server.port, method, path, headers }, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part));
			response.on("end", () =>
				resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString(), headers: response.headers }),
			);
		});
		call.on("error", reject);
		call.end(body);
	});
}

function askApi(method: string, path: string, headers: Record<string, string> = {}, body = ""): Promise<Answer> {
	return ask(method, path, { "x-preview-token": server.token, ...headers }, body);
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "praksis-server-"));
	vault = join(folder, "vault");
	await mkdir(join(vault, "Møter"), { recursive: true });
	await mkdir(join(folder, "vault-beside"));
	await writeFile(join(folder, "secret.md"), SECRET);
	await writeFile(join(folder, "vault-beside", "secret.md"), SECRET);
	await writeFile(join(vault, "Møter", "Fellestid.md"), "# Fellestid\n");
	await symlink(join(folder, "secret.md"), join(vault, "link.md"));
	await symlink(folder, join(vault, "out"));
	await symlink(join(folder, "not-there-yet.md"), join(vault, "dangling.md"));
	disk = await openNodeDisk(vault);
	server = await startServer({
		disk,
		vaultFolder: vault,
		vaultName: "</script><b>",
		language: "nb",
		pageHtml: '<script type="application/json">%SETTINGS%</script>',
		assets: new Map([["/page.js", { type: "text/javascript", body: "1;" }]]),
	});
});

afterAll(async () => {
	await server.close();
	await disk.close();
	await rm(folder, { recursive: true });
});

describe("what is meant to work", () => {
	it("serves the page and the files to whoever has the token of the run", async () => {
		expect((await ask("GET", "/")).status).toBe(200);
		expect((await ask("GET", "/page.js")).body).toBe("1;");
		const path = encodeURIComponent("Møter/Fellestid.md");
		expect((await askApi("GET", `/api/file?path=${path}`)).body).toBe("# Fellestid\n");
		expect((await askApi("GET", "/api/list")).body).toContain("Møter/Fellestid.md");
	});

	it("accepts localhost and the page's own origin", async () => {
		const own = { host: `localhost:${server.port}`, origin: `http://localhost:${server.port}`, "sec-fetch-site": "same-origin" };
		expect((await askApi("GET", "/api/list", own)).status).toBe(200);
	});

	it("is bound to this machine alone", () => {
		expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
	});
});

describe("paths that lead out of the vault", () => {
	const paths: Readonly<Record<string, string>> = {
		"up one folder": "../secret.md",
		"up from within": "Møter/../../secret.md",
		"a folder whose name begins like the vault's": "../vault-beside/secret.md",
		"up, with backslashes": "..\\secret.md",
		"a backslash inside": "Møter\\..\\..\\secret.md",
		"encoded twice": "%2e%2e/secret.md",
		"encoded twice, the slash too": "%2e%2e%2fsecret.md",
		absolute: "/etc/passwd",
		"absolute with two slashes": "//etc/passwd",
		"a drive letter": "C:/Windows/win.ini",
		"a drive-relative path": "C:secret.md",
		"a NUL inside": "Møter/Fellestid.md\0.png",
		"a single dot": ".",
		"a dot inside": "Møter/./Fellestid.md",
		"an empty segment": "Møter//Fellestid.md",
		"nothing at all": "",
		"a hidden folder": ".git/config",
		"a hidden folder further in": "Møter/.trash/x.md",
		"up from a hidden folder that is allowed": ".trash/../../secret.md",
		"a link to a file outside": "link.md",
		"a link to a folder outside": "out/secret.md",
		"a new file behind such a link": "out/new.md",
		"a link to what does not exist yet": "dangling.md",
	};
	for (const [name, path] of Object.entries(paths)) {
		it(`refuses ${name}, for reading and writing alike`, async () => {
			const query = `path=${encodeURIComponent(path)}`;
			const read = await askApi("GET", `/api/file?${query}`);
			expect(read.status).toBeGreaterThanOrEqual(403);
			expect(read.status).toBeLessThan(500);
			expect(read.body).not.toContain(SECRET);
			const literal = path.startsWith("%");
			if (literal) return; // A file name that merely looks encoded is a name like any other.
			expect((await askApi("PUT", `/api/file?${query}`, {}, "taken over")).status).toBe(403);
			expect((await askApi("DELETE", `/api/file?${query}`)).status).toBe(403);
			expect((await askApi("GET", `/api/stat?${query}`)).status).toBe(403);
			expect((await askApi("POST", `/api/folder?${query}`)).status).toBe(403);
			const from = encodeURIComponent("Møter/Fellestid.md");
			expect((await askApi("POST", `/api/rename?from=${from}&to=${encodeURIComponent(path)}`)).status).toBe(403);
			expect((await askApi("POST", `/api/rename?from=${encodeURIComponent(path)}&to=new.md`)).status).toBe(403);
		});
	}

	it("leaves everything outside as it was", async () => {
		expect(await readFile(join(folder, "secret.md"), "utf8")).toBe(SECRET);
		expect(await readFile(join(folder, "vault-beside", "secret.md"), "utf8")).toBe(SECRET);
		await expect(stat(join(folder, "not-there-yet.md"))).rejects.toThrow();
		await expect(stat(join(folder, "new.md"))).rejects.toThrow();
		expect(await readFile(join(vault, "Møter", "Fellestid.md"), "utf8")).toBe("# Fellestid\n");
	});

	it("serves no file by its address, however it is written", async () => {
		for (const address of ["/../secret.md", "/%2e%2e/secret.md", "/..%2fsecret.md", "/Møter/Fellestid.md", "/api/../secret.md", "//etc/passwd"]) {
			const answer = await askApi("GET", encodeURI(address).replaceAll("%25", "%"));
			expect(answer.status, address).toBeGreaterThanOrEqual(400);
			expect(answer.body).not.toContain(SECRET);
		}
	});
});

describe("requests that are not our page's", () => {
	it("refuses other Host headers, so that no foreign name can be pointed at this machine", async () => {
		const hosts = ["evil.example", `evil.example:${server.port}`, "127.0.0.1", `127.0.0.1:${server.port + 1}`, `127.0.0.1.evil.example:${server.port}`, `[::1]:${server.port}`];
		for (const host of hosts) {
			expect((await ask("GET", "/", { host })).status, host).toBe(403);
			expect((await askApi("GET", "/api/list", { host })).status, host).toBe(403);
		}
	});

	it("refuses foreign origins even with the token", async () => {
		const origins = ["https://evil.example", "null", `http://127.0.0.1:${server.port + 1}`, `https://127.0.0.1:${server.port}`, `http://localhost:${server.port}`];
		for (const origin of origins) {
			expect((await askApi("GET", "/api/list", { origin })).status, origin).toBe(403);
			expect((await ask("GET", "/", { origin })).status, origin).toBe(403);
		}
	});

	it("refuses what the browser marks as coming from another site, other ports of this machine included", async () => {
		for (const site of ["cross-site", "same-site"]) {
			expect((await ask("GET", "/", { "sec-fetch-site": site })).status).toBe(403);
			expect((await askApi("GET", "/api/list", { "sec-fetch-site": site })).status).toBe(403);
		}
	});

	it("asks for the token of this run on every call to the files", async () => {
		const query = `path=${encodeURIComponent("Møter/Fellestid.md")}`;
		const calls: [string, string][] = [
			["GET", "/api/list"],
			["GET", "/api/events"],
			["GET", `/api/file?${query}`],
			["GET", `/api/stat?${query}`],
			["PUT", `/api/file?${query}`],
			["DELETE", `/api/file?${query}`],
			["POST", `/api/folder?${query}`],
			["POST", "/api/rename?from=a.md&to=b.md"],
		];
		for (const [method, path] of calls) {
			expect((await ask(method, path)).status, path).toBe(401);
			expect((await ask(method, path, { "x-preview-token": "guess" })).status, path).toBe(401);
			expect((await ask(method, `${path}${path.includes("?") ? "&" : "?"}token=${server.token}`)).status, path).toBe(401);
		}
		expect(await readFile(join(vault, "Møter", "Fellestid.md"), "utf8")).toBe("# Fellestid\n");
	});

	it("gives another token to every run", async () => {
		const other = await startServer({ disk, vaultFolder: vault, vaultName: "", language: "nb", pageHtml: "", assets: new Map() });
		await other.close();
		expect(other.token).not.toBe(server.token);
		expect(server.token.length).toBeGreaterThanOrEqual(32);
	});

	it("changes nothing outside the file calls, and lets no other page frame it or read it", async () => {
		expect((await ask("POST", "/")).status).toBe(405);
		const page = await ask("GET", "/");
		expect(page.headers["access-control-allow-origin"]).toBeUndefined();
		expect(page.headers["x-frame-options"]).toBe("DENY");
		expect(page.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
		expect((await ask("OPTIONS", "/api/list", { origin: "https://evil.example", "access-control-request-method": "PUT" })).status).toBe(403);
	});

	it("lets no vault's name break out of the page's settings", async () => {
		const { body } = await ask("GET", "/");
		expect(body.match(/<\/script>/g)).toHaveLength(1);
		expect(body).not.toContain("<b>");
	});
});
