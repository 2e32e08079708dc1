// Owns the vault's files over HTTP: what each address under /api/ does, and how failures are told.
// The other end is `preview/host/disk-remote.ts`.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Disk, DiskError, type DiskErrorCode, type DiskStat } from "../host/disk";
import { EventStreams } from "./event-streams";
import { CLIENT_HEADER } from "./gate";
import { checkedPath } from "./vault-path";

const MAX_BODY_BYTES = 64 * 1024 * 1024;

const STATUS: Readonly<Record<DiskErrorCode, number>> = {
	"not-found": 404,
	exists: 409,
	"read-only": 403,
	outside: 403,
	failed: 500,
};

export interface VaultApi {
	/** Answers a request whose right to be here has been checked (`gate.ts`). */
	handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
	/** Ends all event streams. The disk stays open; whoever opened it closes it. */
	close(): void;
}

interface Vault {
	readonly disk: Disk;
	readonly folder: string;
	readonly streams: EventStreams;
}

/** `folder` is the folder on disk that `disk` stands for; every path is checked against it once more. */
export function createVaultApi(disk: Disk, folder: string): VaultApi {
	const streams = new EventStreams();
	const stopWatching = disk.watch((event) => streams.tell(event));
	return {
		handle: (request, response, url) => answer({ disk, folder, streams }, request, response, url).catch((error: unknown) => sendFailure(response, error)),
		close: () => {
			stopWatching();
			streams.close();
		},
	};
}

async function answer(vault: Vault, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
	const { disk, streams } = vault;
	const client = String(request.headers[CLIENT_HEADER] ?? "");
	const path = (name: string): Promise<string> => checkedPath(vault.folder, url.searchParams.get(name) ?? "");
	const action = `${request.method} ${url.pathname}`;
	switch (action) {
		case "GET /api/list":
			return sendJson(response, 200, await disk.list());
		case "GET /api/events":
			return streams.open(response, client);
		case "GET /api/file":
			return sendBytes(response, await disk.readBinary(await path("path")));
		case "GET /api/stat":
			return sendJson(response, 200, await disk.stat(await path("path")));
		case "PUT /api/file":
			return sendJson(response, 200, await write(vault, await path("path"), request, client));
		case "POST /api/folder":
			return sendJson(response, 200, await makeFolder(vault, await path("path"), client));
		case "POST /api/rename":
			return sendJson(response, 200, await rename(vault, await path("from"), await path("to"), client));
		case "DELETE /api/file": {
			const target = await path("path");
			await disk.remove(target);
			streams.tell({ kind: "deleted", path: target }, client);
			return sendJson(response, 200, null);
		}
		default:
			return sendJson(response, 404, { code: "failed", message: `Nothing answers ${action}.` });
	}
}

async function write({ disk, streams }: Vault, path: string, request: IncomingMessage, client: string): Promise<DiskStat> {
	const known = (await disk.stat(path)) !== null;
	const stat = await disk.write(path, await readBody(request, path));
	streams.tell({ kind: known ? "changed" : "created", entry: { path, ...stat } }, client);
	return stat;
}

async function makeFolder({ disk, streams }: Vault, path: string, client: string): Promise<null> {
	await disk.makeFolder(path);
	const stat = await disk.stat(path);
	if (stat) streams.tell({ kind: "created", entry: { path, ...stat } }, client);
	return null;
}

async function rename({ disk, streams }: Vault, from: string, to: string, client: string): Promise<null> {
	await disk.rename(from, to);
	streams.tell({ kind: "deleted", path: from }, client);
	for (const entry of await disk.list()) {
		if (entry.path === to || entry.path.startsWith(`${to}/`)) streams.tell({ kind: "created", entry }, client);
	}
	return null;
}

async function readBody(request: IncomingMessage, path: string): Promise<ArrayBuffer> {
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > MAX_BODY_BYTES) throw new DiskError("failed", path, "The file is too large for the preview.");
		parts.push(part);
	}
	const whole = Buffer.concat(parts);
	return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength) as ArrayBuffer;
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.end(JSON.stringify(value));
}

function sendBytes(response: ServerResponse, bytes: ArrayBuffer): void {
	response.writeHead(200, { "content-type": "application/octet-stream", "cache-control": "no-store" });
	response.end(Buffer.from(bytes));
}

function sendFailure(response: ServerResponse, error: unknown): void {
	const known = error instanceof DiskError ? error : new DiskError("failed", "", "The preview's server failed.");
	// A page that is closed while it sends is no failure of the server's.
	const left = (error as { code?: unknown }).code === "ECONNRESET";
	if (known !== error && !left) console.error(error);
	if (response.headersSent) return void response.end();
	sendJson(response, STATUS[known.code], { code: known.code, path: known.path, message: known.message });
}
