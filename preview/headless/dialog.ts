// Owns the dialog in front, as a user reads and answers it.

import type { Modal } from "../host/modal";
import { Area } from "./area";
import { isVisible, readText } from "./reading";

export class Dialog extends Area {
	constructor(
		readonly modal: Modal,
		settle: () => Promise<void>,
	) {
		super(modal.modalEl, settle);
	}

	get title(): string {
		return readText(this.modal.titleEl);
	}

	get isOpen(): boolean {
		return this.modal.isOpen;
	}

	/** Of suggest dialogs: what the field says before one types. */
	get placeholder(): string {
		return this.el.querySelector("input")?.getAttribute("placeholder") ?? "";
	}

	/** Presses the main button; without one, Enter. */
	async submit(): Promise<void> {
		const main = [...this.el.querySelectorAll<HTMLButtonElement>("button.mod-cta, button[type=submit]")].filter(isVisible)[0];
		if (!main) return this.press("Enter");
		if (main.disabled) throw new Error(`"${readText(main)}" is disabled.`);
		main.click();
		await this.settle();
	}

	/** Escape. */
	async cancel(): Promise<void> {
		await this.press("Escape");
	}
}
