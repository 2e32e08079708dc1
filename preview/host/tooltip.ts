// Owns tooltips: the text goes in `aria-label`, as in the app; the page may show it on hover.

export function setTooltip(el: HTMLElement, tooltip: string, options?: { placement?: string }): void {
	if (tooltip === "") {
		el.removeAttribute("aria-label");
		return;
	}
	el.setAttribute("aria-label", tooltip);
	if (options?.placement) el.setAttribute("data-tooltip-position", options.placement);
}

/** Shows a text beside an element at once, until the pointer leaves it. */
export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
	const tip = el.ownerDocument.body.createDiv({ cls: "tooltip", text: content, attr: { role: "tooltip" } });
	const box = el.getBoundingClientRect();
	tip.setCssProps({ position: "fixed", left: `${box.left}px`, top: `${box.bottom}px` });
	el.addEventListener("mouseleave", () => tip.detach(), { once: true });
}
