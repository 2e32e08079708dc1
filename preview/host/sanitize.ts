// Owns how HTML text becomes nodes without anything in it that runs.

const DROPPED = "script, style, iframe, object, embed, link, meta, base, form, frame, frameset";
const SAFE_URL = /^(?:https?:|mailto:|obsidian:|app:|data:image\/|#|\/|\.|[^:]*$)/i;

/** Parses HTML for a document; scripts, frames, event attributes and unsafe addresses are left out. */
export function sanitizeHTMLToDom(doc: Document, html: string): DocumentFragment {
	const win = doc.defaultView as Window & typeof globalThis;
	const parsed = new win.DOMParser().parseFromString(html, "text/html");
	for (const el of [...parsed.body.querySelectorAll(DROPPED)]) el.remove();
	for (const el of [...parsed.body.querySelectorAll("*")]) {
		for (const { name, value } of [...el.attributes]) {
			const unsafe = name.startsWith("on") || (/^(href|src|xlink:href|action)$/.test(name) && !SAFE_URL.test(value.trim()));
			if (unsafe) el.removeAttribute(name);
		}
	}
	const fragment = doc.createDocumentFragment();
	for (const child of [...parsed.body.childNodes]) fragment.appendChild(doc.importNode(child, true));
	return fragment;
}
