// Owns which running host a document belongs to: Obsidian's controls are given an element, never the app.

import type { App } from "./app";

const apps = new WeakMap<Document, App>();

export function claimDocument(doc: Document, app: App): void {
	apps.set(doc, app);
}

/** The app that shows this element's document. @throws Error if the document belongs to no host. */
export function appOf(node: Node): App {
	const app = apps.get(node.ownerDocument ?? (node as Document));
	if (!app) throw new Error("This document belongs to no running host.");
	return app;
}
