// Owns icons: lucide by name, drawn as SVG elements, and those that plugins add.
//
// The host is given the icons it can draw (`HostEnvironment.icons`): Node reads the package's icons.json,
// the page is served a copy of it. An unknown name draws nothing, as in the app.

import { makeSvg } from "./dom";
import type { HostEnvironment } from "./environment";

/** The shape of `@iconify-json/lucide/icons.json`, as far as it is used. */
export interface IconCollection {
	readonly icons: Readonly<Record<string, { readonly body: string }>>;
	readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

/** SVG bodies by name, aliases included. */
export function iconsFromCollection(collection: IconCollection): Map<string, string> {
	const bodies = new Map(Object.entries(collection.icons).map(([name, icon]) => [name, icon.body]));
	for (const [name, { parent }] of Object.entries(collection.aliases ?? {})) {
		const body = bodies.get(parent);
		if (body !== undefined) bodies.set(name, body);
	}
	return bodies;
}

const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;

/** Draws simple SVG markup (elements and attributes only) without parsing HTML. */
function drawBody(into: SVGElement, body: string): void {
	const stack: SVGElement[] = [into];
	for (const [, closing, tag, attributes, selfClosing] of body.matchAll(TAG)) {
		if (closing) {
			stack.pop();
			continue;
		}
		const attr: Record<string, string> = {};
		for (const [, name, value] of (attributes ?? "").matchAll(ATTRIBUTE)) attr[name as string] = value as string;
		const parent = stack[stack.length - 1] ?? into;
		const el = makeSvg(into.ownerDocument, tag as string, { attr, parent });
		if (!selfClosing) stack.push(el);
	}
}

function svg(doc: Document, name: string, body: string, viewBox: string): SVGSVGElement {
	const lucide = viewBox === "0 0 24 24";
	const el = makeSvg(doc, "svg", {
		cls: ["svg-icon", name],
		attr: {
			viewBox,
			width: lucide ? 24 : 100,
			height: lucide ? 24 : 100,
			...(lucide ? { fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linecap": "round", "stroke-linejoin": "round" } : {}),
		},
	});
	drawBody(el, body);
	return el as SVGSVGElement;
}

export function getIcon(env: HostEnvironment, iconId: string, doc: Document = env.activeWin.document): SVGSVGElement | null {
	const added = env.addedIcons.get(iconId);
	if (added !== undefined) return svg(doc, iconId, added, "0 0 100 100");
	const name = iconId.replace(/^lucide-/, "");
	const body = env.icons.get(name);
	return body === undefined ? null : svg(doc, `lucide-${name}`, body, "0 0 24 24");
}

export function setIcon(env: HostEnvironment, parent: HTMLElement, iconId: string): void {
	parent.empty();
	const el = getIcon(env, iconId, parent.ownerDocument);
	if (el) parent.appendChild(el);
}

export function iconIds(env: HostEnvironment): string[] {
	return [...[...env.icons.keys()].map((name) => `lucide-${name}`), ...env.addedIcons.keys()];
}
