// Owns the open event streams: one for each page, told of changes on disk and of what the other pages have written.
import type { ServerResponse } from "node:http";
import type { DiskEvent } from "../host/disk";

/** Proxies and sleeping laptops drop streams that keep silent. */
const KEEP_ALIVE_MS = 15_000;

export class EventStreams {
	/** Each stream with the name that its page has given itself. */
	private readonly streams = new Map<ServerResponse, string>();
	private readonly keepAlive = setInterval(() => this.writeAll(": still here\n\n"), KEEP_ALIVE_MS);

	open(response: ServerResponse, client: string): void {
		response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" });
		response.write(": open\n\n");
		this.streams.set(response, client);
		response.on("close", () => this.streams.delete(response));
	}

	/** Tells every page but the one that caused the event itself. */
	tell(event: DiskEvent, except = ""): void {
		this.writeAll(`data: ${JSON.stringify(event)}\n\n`, except);
	}

	close(): void {
		clearInterval(this.keepAlive);
		for (const stream of this.streams.keys()) stream.end();
	}

	private writeAll(text: string, except?: string): void {
		for (const [stream, client] of this.streams) if (client === "" || client !== except) stream.write(text);
	}
}
