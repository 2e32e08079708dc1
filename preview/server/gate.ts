// Owns who may talk to the preview's server: only the page that this very run has served.
// A local server is within reach of every web page that the person has open, so each request is checked for
// DNS rebinding (Host), foreign pages (Origin, fetch metadata) and, for the files, a token known to our page alone.
import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The header that carries the token of the run. A header, because a form or an image on a foreign page cannot set one. */
export const TOKEN_HEADER = "x-preview-token";

/** Tells the pages of one run apart, so that a page is not told of its own writes. */
export const CLIENT_HEADER = "x-preview-client";

export interface Gate {
	readonly port: number;
	readonly token: string;
}

export interface Refusal {
	readonly status: 401 | 403;
	readonly reason: string;
}

/**
 * Why a request is refused, or `null` when it may pass.
 * `needsToken` is true for everything that reads or changes the vault.
 */
export function refuse(headers: IncomingHttpHeaders, gate: Gate, needsToken: boolean): Refusal | null {
	const hosts = [`127.0.0.1:${gate.port}`, `localhost:${gate.port}`];
	const host = headers.host?.toLowerCase() ?? "";
	if (!hosts.includes(host)) return { status: 403, reason: "This server answers to its own address only." };
	if (headers.origin !== undefined && headers.origin.toLowerCase() !== `http://${host}`) {
		return { status: 403, reason: "Requests from other pages are refused." };
	}
	// "same-site" is refused too: another port on this machine is the same site, and none of ours.
	const site = headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin" && site !== "none") {
		return { status: 403, reason: "Requests from other pages are refused." };
	}
	if (needsToken && !sameText(headers[TOKEN_HEADER], gate.token)) {
		return { status: 401, reason: "The token of this run is missing or wrong." };
	}
	return null;
}

/** Compared in constant time, so that the answer's delay says nothing about how much of a guess was right. */
function sameText(given: string | string[] | undefined, expected: string): boolean {
	if (typeof given !== "string") return false;
	const left = Buffer.from(given);
	const right = Buffer.from(expected);
	return left.length === right.length && timingSafeEqual(left, right);
}
