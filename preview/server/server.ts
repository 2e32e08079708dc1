// Owns the preview's HTTP server: loopback only, a fixed table of addresses, the gate before all of them.
import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Language } from "../../src/core/language";
import type { Disk } from "../host/disk";
import { type Gate, refuse } from "./gate";
import { createVaultApi } from "./vault-api";

/** A file served as it is: the page, its script and style, the plugin. */
export interface Asset {
	readonly type: string;
	readonly body: string;
}

/** What the page learns about its run; written into the page itself, so that only the page has the token. */
export interface PageSettings {
	readonly token: string;
	readonly vaultName: string;
	/** The interface's language until the person chooses another. */
	readonly language: Language;
}

export interface ServerOptions {
	readonly disk: Disk;
	/** The folder that `disk` reads. */
	readonly vaultFolder: string;
	readonly vaultName: string;
	readonly language: Language;
	/** The page with `%SETTINGS%` where the settings go. */
	readonly pageHtml: string;
	/** By address, e.g. `/page.js`. */
	readonly assets: ReadonlyMap<string, Asset>;
	/** 0, the default, takes any free port. */
	readonly port?: number;
}

export interface PreviewServer {
	/** `http://127.0.0.1:PORT/` */
	readonly url: string;
	readonly port: number;
	readonly token: string;
	close(): Promise<void>;
}

// The plugin is a CommonJS bundle that the loader evaluates, hence 'unsafe-eval'; nothing comes from anywhere else.
const HEADERS = {
	"content-security-policy":
		"default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
		"font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
	"referrer-policy": "no-referrer",
	"cross-origin-resource-policy": "same-origin",
	"cross-origin-opener-policy": "same-origin",
};

/** @throws the system's error when the port is taken. */
export async function startServer(options: ServerOptions): Promise<PreviewServer> {
	const token = randomBytes(24).toString("base64url");
	const api = createVaultApi(options.disk, options.vaultFolder);
	const page = pageWith(options, token);
	const server = createServer((request, response) => {
		const gate: Gate = { port: (server.address() as AddressInfo).port, token };
		void answer(request, response, gate, page, options.assets, api.handle);
	});
	await listen(server, options.port ?? 0);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/`,
		port,
		token,
		close: () =>
			new Promise((resolve) => {
				api.close();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	gate: Gate,
	page: Asset,
	assets: ReadonlyMap<string, Asset>,
	api: (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>,
): Promise<void> {
	for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
	const url = requestUrl(request);
	if (!url) return send(response, 400, { type: "text/plain", body: "This address cannot be read." });
	const isApi = url.pathname.startsWith("/api/");
	const refusal = refuse(request.headers, gate, isApi);
	if (refusal) return send(response, refusal.status, { type: "text/plain", body: refusal.reason });
	if (isApi) return api(request, response, url);
	if (request.method !== "GET" && request.method !== "HEAD") {
		return send(response, 405, { type: "text/plain", body: "Only reading is possible here." });
	}
	const asset = url.pathname === "/" ? page : assets.get(url.pathname);
	if (!asset) return send(response, 404, { type: "text/plain", body: "There is nothing at this address." });
	return send(response, 200, asset);
}

function requestUrl(request: IncomingMessage): URL | null {
	try {
		return new URL(request.url ?? "/", "http://127.0.0.1");
	} catch {
		return null;
	}
}

function send(response: ServerResponse, status: number, asset: Asset): void {
	response.writeHead(status, { "content-type": `${asset.type}; charset=utf-8`, "cache-control": "no-store" });
	response.end(asset.body);
}

function pageWith(options: ServerOptions, token: string): Asset {
	const settings: PageSettings = { token, vaultName: options.vaultName, language: options.language };
	// `<` is escaped, so that no name can end the script element that holds the settings.
	const json = JSON.stringify(settings).replaceAll("<", "\\u003c");
	return { type: "text/html", body: options.pageHtml.replace("%SETTINGS%", () => json) };
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", reject);
			resolve();
		});
	});
}
