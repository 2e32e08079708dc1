// Owns the vault's files as the page sees them: the same `Disk`, over the preview's server.
import { type Disk, type DiskEntry, DiskError, type DiskErrorCode, type DiskEvent, type DiskStat } from "./disk";

const RECONNECT_MS = 1_000;

/** A write outlives the page that made it; browsers allow that for 64 KiB in all, and a UTF-16 unit takes up to three bytes. */
const KEEPALIVE_LENGTH = 20_000;

export interface RemoteDiskOptions {
	/** The token of the run, from the page's settings. */
	readonly token: string;
	/** Where the server answers, without a final slash; empty for the page's own. */
	readonly base?: string;
	/** Told when the connection for changes from outside breaks (false) and when it stands again (true). */
	readonly onConnection?: (connected: boolean) => void;
}

/** Nothing is fetched until the disk is used. */
export function createRemoteDisk(options: RemoteDiskOptions): Disk {
	const { base = "" } = options;
	const headers = { "x-preview-token": options.token, "x-preview-client": Math.random().toString(36).slice(2) };
	const stops = new Set<() => void>();

	async function call(method: string, action: string, query: Record<string, string> = {}, body?: BodyInit): Promise<Response> {
		const address = `${base}/api/${action}?${new URLSearchParams(query).toString()}`;
		const response = await fetch(address, { method, headers, body, keepalive: typeof body === "string" && body.length < KEEPALIVE_LENGTH });
		if (!response.ok) throw await failure(response, query["path"] ?? query["from"] ?? "");
		return response;
	}

	return {
		list: async () => (await call("GET", "list")).json() as Promise<DiskEntry[]>,
		// Not response.text(): that would drop a byte order mark, which is part of the file.
		read: async (path) =>
			new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await call("GET", "file", { path })).arrayBuffer()),
		readBinary: async (path) => (await call("GET", "file", { path })).arrayBuffer(),
		write: async (path, data) => (await call("PUT", "file", { path }, data)).json() as Promise<DiskStat>,
		makeFolder: async (path) => void (await call("POST", "folder", { path })),
		rename: async (from, to) => void (await call("POST", "rename", { from, to })),
		remove: async (path) => void (await call("DELETE", "file", { path })),
		stat: async (path) => (await call("GET", "stat", { path })).json() as Promise<DiskStat | null>,
		watch: (onEvent) => {
			const stop = watchRemote(`${base}/api/events`, headers, onEvent, options.onConnection);
			stops.add(stop);
			return () => {
				stops.delete(stop);
				stop();
			};
		},
		close: async () => {
			for (const stop of stops) stop();
			stops.clear();
		},
	};
}

async function failure(response: Response, path: string): Promise<DiskError> {
	const told = (await response.json().catch(() => ({}))) as { code?: DiskErrorCode; message?: string };
	return new DiskError(told.code ?? "failed", path, told.message ?? `The preview's server answered ${response.status}.`);
}

/** Reads the stream with fetch, because an EventSource cannot send the token's header. */
function watchRemote(
	address: string,
	headers: Record<string, string>,
	onEvent: (event: DiskEvent) => void,
	onConnection: (connected: boolean) => void = () => undefined,
): () => void {
	const abort = new AbortController();
	const run = async (): Promise<void> => {
		while (!abort.signal.aborted) {
			try {
				const response = await fetch(address, { headers, signal: abort.signal });
				if (response.ok && response.body) {
					onConnection(true);
					await readEvents(response.body, onEvent);
				}
			} catch {
				// The server is gone or the page is closing; both are met by the wait below.
			}
			if (abort.signal.aborted) return;
			onConnection(false);
			await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
		}
	};
	void run();
	return () => abort.abort();
}

async function readEvents(body: ReadableStream<Uint8Array>, onEvent: (event: DiskEvent) => void): Promise<void> {
	const reader = body.getReader();
	const decoder = new TextDecoder();
	let rest = "";
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		const blocks = (rest + decoder.decode(value, { stream: true })).split("\n\n");
		rest = blocks.pop() ?? "";
		for (const block of blocks) if (block.startsWith("data: ")) onEvent(JSON.parse(block.slice(6)) as DiskEvent);
	}
}
