// Owns keeping a dialog's buttons above a phone's keyboard.

import type { Modal } from "obsidian";

/**
 * Tells the dialog's styles how much of the window is visible, and how much of its lower end a phone's keyboard covers
 * (iOS lays it over the page, which keeps its height). Stops by itself when the dialog leaves the document.
 */
export function fitToViewport(modal: Modal): void {
	const { modalEl } = modal;
	const { win } = modalEl;
	const viewport = win.visualViewport;
	if (!viewport) return;
	const fit = (): void => {
		if (!modalEl.isConnected) {
			viewport.removeEventListener("resize", fit);
			viewport.removeEventListener("scroll", fit);
			return;
		}
		const covered = Math.max(0, win.innerHeight - viewport.height - viewport.offsetTop);
		modalEl.setCssProps({
			"--praksis-visible-height": `${Math.round(viewport.height)}px`,
			"--praksis-covered-height": `${Math.round(covered)}px`,
		});
	};
	viewport.addEventListener("resize", fit);
	viewport.addEventListener("scroll", fit);
	fit();
}
