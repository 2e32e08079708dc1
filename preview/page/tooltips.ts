// Owns the texts that appear beside buttons without words: the element's `aria-label`, on hover and keyboard focus.

const DELAY_MS = 450;
const GAP_PX = 6;

/** Fields, dialogs and lists have an `aria-label` for screen readers only. */
const WANTED = "button[aria-label], .clickable-icon[aria-label], [data-tooltip-position][aria-label], .workspace-tab-header[aria-label]";

export function showTooltips(doc: Document): void {
	const tip = doc.createElement("div");
	tip.className = "tooltip";
	// The label itself is what assistive technology reads; a second copy of it would be noise.
	tip.setAttribute("aria-hidden", "true");
	let timer = 0;
	let owner: Element | null = null;
	const hide = (): void => {
		clearTimeout(timer);
		owner = null;
		tip.remove();
	};
	const plan = (target: EventTarget | null, delay: number): void => {
		const el = target instanceof Element ? target.closest<HTMLElement>(WANTED) : null;
		if (el === owner) return;
		hide();
		if (!el) return;
		owner = el;
		timer = window.setTimeout(() => show(el), delay);
	};
	const show = (el: HTMLElement): void => {
		if (!el.isConnected) return;
		tip.textContent = el.getAttribute("aria-label");
		doc.body.append(tip);
		const box = el.getBoundingClientRect();
		const { width, height } = tip.getBoundingClientRect();
		const left = Math.max(GAP_PX, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - GAP_PX));
		const below = box.bottom + GAP_PX;
		const top = below + height > innerHeight ? box.top - height - GAP_PX : below;
		tip.style.left = `${left}px`;
		tip.style.top = `${top}px`;
	};
	doc.addEventListener("mouseover", (event) => plan(event.target, DELAY_MS));
	doc.addEventListener("focusin", (event) => {
		if (event.target instanceof Element && event.target.matches(":focus-visible")) plan(event.target, 0);
	});
	doc.addEventListener("focusout", hide);
	doc.addEventListener("mousedown", hide, true);
	doc.addEventListener("keydown", hide, true);
	doc.addEventListener("scroll", hide, true);
}
