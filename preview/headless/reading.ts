// Owns how a part of the interface reads to a user: its visible text, its fields by label, its options and buttons.

const BLOCK = /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BUTTON|DD|DIV|DL|DT|FIELDSET|FOOTER|FORM|H[1-6]|HEADER|HR|LABEL|LEGEND|LI|MAIN|NAV|OL|OPTION|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;

export function isVisible(el: Element): boolean {
	for (let at: Element | null = el; at; at = at.parentElement) {
		if (at.hasAttribute("hidden") || (at as HTMLElement).style?.display === "none" || (at as HTMLElement).style?.visibility === "hidden") return false;
		if (at.parentElement?.tagName === "DETAILS" && !at.parentElement.hasAttribute("open") && at.tagName !== "SUMMARY") return false;
	}
	return true;
}

function squeeze(text: string): string {
	return text.replace(/[ \t\u00A0]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{2,}/g, "\n").trim();
}

function collect(node: Node, out: string[]): void {
	if (node.nodeType === 3) {
		out.push((node.textContent ?? "").replace(/\s+/g, " "));
		return;
	}
	if (node.nodeType !== 1 && node.nodeType !== 11) return;
	const el = node as HTMLElement;
	if (node.nodeType === 1) {
		if (el.hasAttribute("hidden") || el.style?.display === "none" || el.tagName === "SELECT" || el.tagName === "svg" || el.tagName === "SVG") return;
		if (el.tagName === "BR") out.push("\n");
	}
	const block = node.nodeType === 1 && BLOCK.test(el.tagName);
	const closed = node.nodeType === 1 && el.tagName === "DETAILS" && !el.hasAttribute("open");
	if (block) out.push("\n");
	for (const child of [...el.childNodes]) {
		if (closed && child.nodeName !== "SUMMARY") continue;
		collect(child, out);
	}
	if (block) out.push("\n");
}

/** The visible text, a line for each block; what is hidden by attribute or inline style is left out. */
export function readText(el: Node): string {
	const out: string[] = [];
	collect(el, out);
	return squeeze(out.join(""));
}

function byIds(el: Element, attribute: string): string {
	const ids = el.getAttribute(attribute)?.split(/\s+/) ?? [];
	return ids.map((id) => el.ownerDocument.getElementById(id)?.textContent ?? "").join(" ").trim();
}

/** A label's own words, without those of the field inside it. */
function labelText(label: Element): string {
	const copy = label.cloneNode(true) as Element;
	for (const field of [...copy.querySelectorAll("input, select, textarea")]) field.remove();
	return squeeze(readText(copy));
}

/** The accessible name: labelledby, label, its label element, its settings row, its own text, placeholder, title. */
export function nameOf(el: Element): string {
	const labelled = byIds(el, "aria-labelledby") || (el.getAttribute("aria-label") ?? "");
	if (labelled) return squeeze(labelled);
	const { id } = el;
	const outer = el.closest("label") ?? (id ? [...el.ownerDocument.querySelectorAll("label")].find((label) => label.getAttribute("for") === id) : undefined);
	if (outer && outer !== el) return labelText(outer);
	const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(el.tagName);
	const row = isField ? el.closest(".setting-item")?.querySelector(".setting-item-name") : null;
	if (row?.textContent) return squeeze(row.textContent);
	const own = isField ? "" : readText(el);
	return own || el.getAttribute("placeholder") || el.getAttribute("title") || "";
}

/** The element whose name is this: equal, else equal but for case, else beginning so, else containing it. */
export function pick<T>(items: readonly T[], name: (item: T) => string, wanted: string): T | undefined {
	const lower = wanted.toLowerCase();
	const tests: ((text: string) => boolean)[] = [
		(text) => text === wanted,
		(text) => text.toLowerCase() === lower,
		(text) => text.toLowerCase().startsWith(lower),
		(text) => text.toLowerCase().includes(lower),
	];
	for (const test of tests) {
		const found = items.find((item) => test(name(item)));
		if (found) return found;
	}
	return undefined;
}

export function pickOrThrow<T>(items: readonly T[], name: (item: T) => string, wanted: string, what: string): T {
	const found = pick(items, name, wanted);
	if (found) return found;
	throw new Error(`No ${what} "${wanted}". There is: ${items.map((item) => JSON.stringify(name(item))).join(", ") || "none"}.`);
}
