// Owns what the page adds to the host's dialogs for screen readers and the keyboard: suggestion lists tied to their field,
// titles as headings, and a close button that can be reached and has a name in the page's language.
import type { PageTexts } from "./texts";

let ids = 0;

/** Completes every dialog as it opens. */
export function completeDialogs(doc: Document, texts: PageTexts): void {
	new MutationObserver((records) => {
		for (const { addedNodes } of records) {
			for (const node of addedNodes) if (node instanceof HTMLElement && node.matches(".modal-container")) complete(node, texts);
		}
	}).observe(doc.body, { childList: true });
}

function complete(container: HTMLElement, texts: PageTexts): void {
	const close = container.querySelector<HTMLElement>(".modal-close-button");
	if (close) completeClose(close, texts);
	const title = container.querySelector<HTMLElement>(".modal-title");
	if (title) {
		// Settings have headings of the third level, which need one of the second above them.
		title.setAttribute("role", "heading");
		title.setAttribute("aria-level", "2");
	}
	const input = container.querySelector<HTMLElement>(".prompt-input");
	const results = container.querySelector<HTMLElement>(".prompt-results");
	if (input && results) tieTogether(input, results);
}

function completeClose(close: HTMLElement, texts: PageTexts): void {
	close.setAttribute("role", "button");
	close.setAttribute("aria-label", texts.close);
	close.tabIndex = 0;
	close.onkeydown = (event) => {
		if (event.key === "Enter" || event.key === " ") close.click();
	};
}

/** The field keeps the focus while the arrows move in the list, so it has to say which line they stand on. */
function tieTogether(input: HTMLElement, results: HTMLElement): void {
	results.id ||= `suggestions-${++ids}`;
	input.setAttribute("aria-controls", results.id);
	input.setAttribute("aria-autocomplete", "list");
	if (!results.hasAttribute("aria-label")) results.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
	const point = (): void => {
		const selected = results.querySelector<HTMLElement>(".is-selected");
		if (!selected) return input.removeAttribute("aria-activedescendant");
		selected.id ||= `suggestion-${++ids}`;
		input.setAttribute("aria-activedescendant", selected.id);
	};
	new MutationObserver(point).observe(results, { subtree: true, childList: true, attributeFilter: ["aria-selected"] });
	point();
}
