// Owns the tabs of the overview.

import { TABS } from "./overview-state";
import type { OverviewTab } from "./overview-state";
import type { OverviewSession } from "./overview-session";

export class TabBar {
	private readonly tabs = new Map<OverviewTab, HTMLButtonElement>();
	private readonly el: HTMLElement;

	/** `panels` are what the tabs show, with an id each. */
	constructor(
		parent: HTMLElement,
		private readonly session: OverviewSession,
		private readonly panels: Readonly<Record<OverviewTab, HTMLElement>>,
	) {
		const texts = session.context.texts.overview;
		this.el = parent.createDiv({ cls: "praksis-tabs", attr: { role: "tablist", "aria-label": texts.tabList } });
		for (const tab of TABS) this.addTab(tab, texts.tabs[tab]);
		this.el.addEventListener("keydown", (event) => this.onKey(event));
	}

	get currentEl(): HTMLElement {
		return this.tabs.get(this.session.tab) ?? this.el;
	}

	/** Without notes to show, the panels make way, except the background, which is there to be read. */
	draw(hasContent: boolean): void {
		this.sort();
		for (const [tab, button] of this.tabs) {
			const isCurrent = tab === this.session.tab;
			button.setAttribute("aria-selected", String(isCurrent));
			button.tabIndex = isCurrent ? 0 : -1;
			this.panels[tab].toggleAttribute("hidden", !isCurrent || (!hasContent && tab !== "background"));
		}
	}

	/** Someone on their own finds the notes first. The team note may come and go. */
	private sort(): void {
		const buttons = this.order().flatMap((tab) => this.tabs.get(tab) ?? []);
		if (buttons[0] === this.el.firstElementChild) return;
		for (const button of buttons) this.el.appendChild(button);
	}

	private order(): OverviewTab[] {
		return this.session.onePerson ? ["notes", "overview", "background"] : [...TABS];
	}

	private addTab(tab: OverviewTab, text: string): void {
		const panel = this.panels[tab];
		const id = `${panel.id}-tab`;
		const button = this.el.createEl("button", {
			cls: "praksis-tab",
			text,
			attr: { type: "button", role: "tab", id, "aria-controls": panel.id },
		});
		panel.setAttribute("aria-labelledby", id);
		button.addEventListener("click", () => this.session.change({ tab }, "layout"));
		this.tabs.set(tab, button);
	}

	private onKey(event: KeyboardEvent): void {
		const tabs = this.order();
		const at = tabs.indexOf(this.session.tab);
		const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 };
		const to = steps[event.key];
		const tab = to === undefined ? undefined : tabs[to % tabs.length];
		if (tab === undefined) return;
		event.preventDefault();
		this.session.change({ tab }, "layout");
		this.tabs.get(tab)?.focus();
	}
}
