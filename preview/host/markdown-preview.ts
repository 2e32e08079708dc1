// Owns the reading view of a Markdown view: properties, rendered text, clicks on links and task boxes.

import { guarded } from "./environment";
import type { TFile } from "./files";
import { Keymap } from "./keymap";
import { splitFrontmatter } from "./markdown-html";
import { MarkdownRenderChild, renderMarkdown } from "./markdown-renderer";
import type { MarkdownView } from "./markdown-view";

export class MarkdownPreviewView extends MarkdownRenderChild {
	readonly app;
	hoverPopover: null = null;
	private round = 0;

	constructor(
		private readonly view: MarkdownView,
		readonly outerEl: HTMLElement,
	) {
		super(outerEl.createDiv({ cls: "markdown-preview-view markdown-rendered", attr: { tabindex: "-1" } }));
		this.app = view.app;
		this.containerEl.addEventListener("click", (evt) => this.onClick(evt));
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.view.getViewData();
	}

	set(data: string, clear: boolean): void {
		this.view.setViewData(data, clear);
	}

	clear(): void {
		this.round++;
		this.containerEl.empty();
	}

	/** Renders the text anew; a newer call makes an older one stop. */
	async rerender(_full?: boolean): Promise<void> {
		const round = ++this.round;
		const sizer = this.containerEl.ownerDocument.createElement("div");
		sizer.className = "markdown-preview-sizer markdown-preview-section";
		const text = this.view.getViewData();
		drawProperties(sizer, splitFrontmatter(text).frontmatter);
		await renderMarkdown(this.app, text, sizer, this.file?.path ?? "", this);
		if (round !== this.round) return;
		this.containerEl.empty();
		this.containerEl.appendChild(sizer);
	}

	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	/** Lines are approximate here: the nearest rendered list item or heading is not known by line. */
	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}

	private onClick(evt: MouseEvent): void {
		const target = evt.target as Element;
		const link = target.closest("a.internal-link");
		const sourcePath = this.file?.path ?? "";
		if (link) {
			evt.preventDefault();
			const to = link.getAttribute("data-href") ?? "";
			guarded(this.app.env, () => this.app.workspace.openLinkText(to, sourcePath, Keymap.isModEvent(evt)));
			return;
		}
		const item = target.closest<HTMLElement>("li.task-list-item");
		if (item && target.hasClass("task-list-item-checkbox") && !target.closest(".internal-embed")) this.toggleTask(item, target as HTMLInputElement);
	}

	private toggleTask(item: HTMLElement, box: HTMLInputElement): void {
		const line = Number(item.getAttribute("data-line"));
		const text = this.view.editor.getLine(line);
		const changed = text.replace(/^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\])/, (_all, a: string, _mark, c: string) => a + (box.checked ? "x" : " ") + c);
		if (changed === text) return;
		this.view.editor.setLine(line, changed);
		void guarded(this.app.env, () => this.rerender());
	}
}

function drawProperties(el: HTMLElement, frontmatter: string | null): void {
	if (frontmatter === null || frontmatter.trim() === "") return;
	const list = el.createDiv("metadata-container").createDiv("metadata-properties");
	let row: HTMLElement | null = null;
	for (const line of frontmatter.split("\n")) {
		const match = /^([^\s#:][^:]*):\s*(.*)$/.exec(line);
		if (match) {
			const property = list.createDiv({ cls: "metadata-property", attr: { "data-property-key": match[1] as string } });
			property.createDiv({ cls: "metadata-property-key", text: match[1] as string });
			row = property.createDiv({ cls: "metadata-property-value", text: match[2] as string });
		} else if (row) row.createDiv({ text: line.trim().replace(/^-\s+/, "") });
	}
}
