// Owns keeping a dialog's buttons above a phone's keyboard.

import type { Modal } from "obsidian";

/**
 * Tells the dialog's styles how much of the window is visible: on phones the keyboard covers the rest.
 * Stops by itself when the dialog leaves the document.
 */
export function fitToViewport(modal: Modal): void {
	const { modalEl } = modal;
	const viewport = modalEl.win.visualViewport;
	if (!viewport) return;
	const fit = (): void => {
		if (modalEl.isConnected) modalEl.setCssProps({ "--praksis-visible-height": `${Math.round(viewport.height)}px` });
		else viewport.removeEventListener("resize", fit);
	};
	viewport.addEventListener("resize", fit);
	fit();
}
