// Owns rendered Markdown: HTML as nodes, then callouts, task boxes, links and embeds as Obsidian shows them.

import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from "obsidian";
import type { App } from "./app";
import { Component } from "./component";
import { setIcon } from "./icons";
import { markdownToHtml, splitFrontmatter } from "./markdown-html";
import { sanitizeHTMLToDom } from "./sanitize";

const MAX_DEPTH = 3;

export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

function drawCallouts(app: App, el: HTMLElement): void {
	for (const quote of [...el.querySelectorAll("blockquote")]) {
		const first = quote.querySelector(":scope > p");
		const text = first?.firstChild;
		const match = text?.nodeType === 3 ? /^\[!([\w-]+)\]([+-]?)[ \t]*/.exec(text.textContent ?? "") : null;
		if (!first || !text || !match) continue;
		drawCallout(app, quote, first, text, match);
	}
}

function drawCallout(app: App, quote: Element, first: Element, text: Node, match: RegExpExecArray): void {
	const type = (match[1] as string).toLowerCase();
	const fold = match[2];
	const callout = quote.ownerDocument.createElement("div");
	callout.className = "callout";
	callout.setAttrs({ "data-callout": type, "data-callout-fold": fold ?? "" });
	const titleEl = callout.createDiv("callout-title");
	setIcon(app.env, titleEl.createDiv("callout-icon"), "lucide-info");
	const inner = titleEl.createDiv("callout-title-inner");
	text.textContent = (text.textContent ?? "").slice(match[0].length);
	while (first.firstChild && first.firstChild.nodeName !== "BR") inner.appendChild(first.firstChild);
	if (inner.textContent === "") inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
	first.firstChild?.detach();
	const content = callout.createDiv("callout-content");
	if (first.childNodes.length === 0) first.remove();
	while (quote.firstChild) content.appendChild(quote.firstChild);
	quote.replaceWith(callout);
	if (fold) makeFoldable(app, callout, titleEl, content, fold === "-");
}

function makeFoldable(app: App, callout: HTMLElement, titleEl: HTMLElement, content: HTMLElement, folded: boolean): void {
	callout.addClass("is-collapsible");
	titleEl.setAttrs({ role: "button", tabindex: 0 });
	setIcon(app.env, titleEl.createDiv("callout-fold"), "lucide-chevron-down");
	const show = (hidden: boolean) => {
		callout.toggleClass("is-collapsed", hidden);
		content.toggle(!hidden);
		titleEl.setAttribute("aria-expanded", String(!hidden));
	};
	show(folded);
	titleEl.addEventListener("click", () => show(!callout.hasClass("is-collapsed")));
}

function drawTasks(el: HTMLElement): void {
	for (const item of el.querySelectorAll<HTMLElement>("li")) {
		const holder = item.firstElementChild?.nodeName === "P" ? (item.firstElementChild as HTMLElement) : item;
		const text = holder.firstChild;
		const match = text?.nodeType === 3 ? /^\[(.)\]\s/.exec(text.textContent ?? "") : null;
		if (!text || !match) continue;
		const mark = match[1] as string;
		text.textContent = (text.textContent ?? "").slice(match[0].length);
		item.addClass("task-list-item");
		item.toggleClass("is-checked", mark !== " ");
		item.setAttribute("data-task", mark === " " ? "" : mark);
		const box = holder.createEl("input", { cls: "task-list-item-checkbox", type: "checkbox", prepend: true });
		box.checked = mark !== " ";
		if (box.checked) box.setAttribute("checked", "");
	}
}

function markLinks(app: App, el: HTMLElement, sourcePath: string): void {
	for (const link of el.querySelectorAll("a")) {
		if (link.hasClass("tag")) continue;
		const target = link.getAttribute("data-href") ?? decoded(link.getAttribute("href") ?? "");
		if (/^[a-z][\w+.-]*:/i.test(target)) {
			link.addClass("external-link");
			link.setAttrs({ rel: "noopener nofollow", target: "_blank" });
			continue;
		}
		link.addClass("internal-link");
		link.setAttrs({ "data-href": target, "data-tooltip-position": "top" });
		const path = target.split("#")[0] ?? "";
		if (path !== "" && !app.metadataCache.getFirstLinkpathDest(path, sourcePath)) link.addClass("is-unresolved");
	}
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}

/** The lines below a heading, up to the next of the same or a higher level; the whole text if the heading is not there. */
function partOf(text: string, heading: string): string {
	if (heading === "") return splitFrontmatter(text).body;
	const lines = text.split(/\r?\n/);
	const at = lines.findIndex((line) => /^#{1,6}\s/.test(line) && line.replace(/^#+\s+/, "").trim() === heading);
	if (at < 0) return text;
	const level = /^#+/.exec(lines[at] as string)?.[0].length ?? 1;
	const after = lines.findIndex((line, i) => i > at && /^#{1,6}\s/.test(line) && (/^#+/.exec(line)?.[0].length ?? 7) <= level);
	return lines.slice(at, after < 0 ? undefined : after).join("\n");
}

async function drawEmbeds(app: App, el: HTMLElement, sourcePath: string, component: Component, depth: number): Promise<void> {
	for (const embed of [...el.querySelectorAll<HTMLElement>("span.internal-embed")]) {
		const [path = "", ...sub] = (embed.getAttribute("src") ?? "").split("#");
		const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
		if (!file || file.extension !== "md" || depth >= MAX_DEPTH) {
			embed.toggleClass("is-unresolved", !file);
			continue;
		}
		embed.empty();
		embed.addClasses(["markdown-embed", "is-loaded"]);
		const content = embed.createDiv("markdown-embed-content");
		await renderInto(app, partOf(await app.vault.cachedRead(file), sub.join("#")), content, file.path, component, depth + 1);
	}
}

function contextFor(app: App, sourcePath: string, component: Component): MarkdownPostProcessorContext {
	const file = app.vault.getFileByPath(sourcePath);
	return {
		docId: app.newId("doc"),
		sourcePath,
		frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
		addChild: (child) => void component.addChild(child as unknown as Component),
		getSectionInfo: () => null,
	};
}

async function renderInto(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component, depth: number): Promise<void> {
	const { body } = splitFrontmatter(markdown.replace(/\r\n?/g, "\n"));
	const holder = el.ownerDocument.createElement("div");
	holder.appendChild(sanitizeHTMLToDom(el.ownerDocument, markdownToHtml(body)));
	drawCallouts(app, holder);
	drawTasks(holder);
	markLinks(app, holder, sourcePath);
	await drawEmbeds(app, holder, sourcePath, component, depth);
	const context = contextFor(app, sourcePath, component);
	for (const process of app.postProcessors) {
		await Promise.resolve(process(holder, context)).catch((error: unknown) => app.env.reportError(error));
	}
	while (holder.firstChild) el.appendChild(holder.firstChild);
}

/** Appends rendered Markdown to an element. */
export function renderMarkdown(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
	return renderInto(app, markdown, el, sourcePath, component, 0);
}

/** Turns a handler for one code block language into a post processor (obsidian.d.ts, MarkdownPreviewRenderer). */
export function codeBlockProcessor(
	language: string,
	handler: (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown,
): MarkdownPostProcessor {
	return async (el, ctx) => {
		for (const code of [...el.querySelectorAll<HTMLElement>(`pre > code.language-${language}`)]) {
			const block = el.ownerDocument.createElement("div");
			block.className = `block-language-${language}`;
			code.parentElement?.replaceWith(block);
			await handler((code.textContent ?? "").replace(/\n$/, ""), block, ctx);
		}
	};
}
