// Owns that menus and lists opened at the pointer stay inside the window.

const MARGIN_PX = 8;

/** Moves every menu that opens beyond an edge back inside, and suggestion lists likewise. */
export function keepMenusInside(doc: Document): void {
	new MutationObserver((records) => {
		for (const { addedNodes } of records) {
			for (const node of addedNodes) {
				if (node instanceof HTMLElement && node.matches(".menu, .suggestion-container, .tooltip")) requestAnimationFrame(() => moveInside(node));
			}
		}
	}).observe(doc.body, { childList: true });
}

function moveInside(el: HTMLElement): void {
	const box = el.getBoundingClientRect();
	const left = Math.max(MARGIN_PX, Math.min(box.left, innerWidth - box.width - MARGIN_PX));
	const top = Math.max(MARGIN_PX, Math.min(box.top, innerHeight - box.height - MARGIN_PX));
	if (left !== box.left) el.style.left = `${left}px`;
	if (top !== box.top) el.style.top = `${top}px`;
}
