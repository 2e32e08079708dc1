// Owns that a redraw never takes the focus away from where the user is.

const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), input, select, [tabindex="0"]';

/**
 * Draws. If the focused element was moved it is focused again; if it is gone or hidden, the first thing that can be
 * focused in the nearest of its surroundings that is still there.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
	const before = root.doc.activeElement as HTMLElement | null;
	if (before === null || before === root || !root.contains(before)) {
		draw();
		return;
	}
	const around = surroundings(before, root);
	draw();
	const active = root.doc.activeElement;
	if (active !== before && active !== null && root.contains(active)) return;
	if (isReachable(before, root)) {
		if (active !== before) before.focus({ preventScroll: true });
		return;
	}
	for (const el of around) {
		if (!isReachable(el, root)) continue;
		const next = [...el.querySelectorAll<HTMLElement>(FOCUSABLE)].find((candidate) => isReachable(candidate, root));
		if (next) {
			next.focus({ preventScroll: true });
			return;
		}
	}
}

function surroundings(el: HTMLElement, root: HTMLElement): HTMLElement[] {
	const around: HTMLElement[] = [];
	for (let parent = el.parentElement; parent !== null; parent = parent.parentElement) {
		around.push(parent);
		if (parent === root) break;
	}
	return around;
}

/** In the page, and to be seen. */
function isReachable(el: HTMLElement, root: HTMLElement): boolean {
	return root.contains(el) && el.isShown();
}
