// Owns what `require("obsidian")` gives a plugin in one session.
// Names that only make sense in the app (Bases values, PDF, Mermaid …) exist and say that they are not in the preview when used.

import type { HexString, MarkdownPostProcessor } from "obsidian";
import type { App } from "./app";
import { ButtonComponent, ExtraButtonComponent } from "./buttons";
import { Component } from "./component";
import * as controls from "./controls";
import type { Debouncer } from "./debounce";
import { debounce } from "./debounce";
import { Editor } from "./editor";
import { Events } from "./events";
import { FileManager } from "./file-manager";
import { TAbstractFile, TFile, TFolder } from "./files";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./frontmatter-metadata";
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from "./fuzzy";
import { getIcon, iconIds, setIcon } from "./icons";
import { Keymap, Scope } from "./keymap";
import { WorkspaceLeaf } from "./leaf";
import { MarkdownPreviewView } from "./markdown-preview";
import { codeBlockProcessor, MarkdownRenderChild, renderMarkdown } from "./markdown-renderer";
import { MarkdownEditView, MarkdownView } from "./markdown-view";
import { MenuItem, MenuSeparator, menuClass } from "./menu";
import { MetadataCache } from "./metadata-cache";
import * as metadata from "./metadata-functions";
import { ConfirmationButton, ConfirmationModal, Modal } from "./modal";
import type { Moment } from "./moment-instance";
import { noticeClass } from "./notice";
import { getLinkpath, normalizePath, parseLinktext } from "./path";
import { isAtLeast, platformOf } from "./platform";
import { Plugin } from "./plugin";
import { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from "./popover-suggest";
import { sanitizeHTMLToDom } from "./sanitize";
import { appOf } from "./session";
import { Setting, SettingGroup } from "./setting";
import { PluginSettingTab, SettingPage, SettingTab } from "./setting-tab";
import { FuzzySuggestModal, SuggestModal } from "./suggest";
import * as textControls from "./text-controls";
import { TextFileView } from "./text-file-view";
import { displayTooltip, setTooltip } from "./tooltip";
import { Vault } from "./vault";
import { EditableFileView, FileView, ItemView, View } from "./views";
import { Workspace } from "./workspace";
import * as items from "./workspace-items";

const NOT_HERE = [
	"BasesEntry", "BasesEntryGroup", "BasesQueryResult", "BasesView", "BasesViewConfig", "BooleanValue", "CapacitorAdapter", "DateValue",
	"DurationValue", "ErrorValue", "FileSystemAdapter", "FileValue", "HTMLValue", "HoverPopover", "IconValue", "ImageValue", "LinkValue", "ListValue",
	"NotNullValue", "NullValue", "NumberValue", "ObjectValue", "PrimitiveValue", "QueryController", "RegExpValue", "RelativeDateValue",
	"RenderContext", "SecretComponent", "SecretStorage", "StringValue", "TagValue", "Tasks", "UrlValue", "Value",
];

function notInPreview(what: string): never {
	throw new Error(`${what} is not in the preview.`);
}

function absentClasses(): Record<string, unknown> {
	return Object.fromEntries(NOT_HERE.map((name) => [name, class {
		constructor() {
			notInPreview(name);
		}
	}]));
}

function binary(): Record<string, unknown> {
	const bytes = (buffer: ArrayBuffer) => [...new Uint8Array(buffer)];
	const buffer = (values: number[]) => new Uint8Array(values).buffer;
	return {
		arrayBufferToBase64: (data: ArrayBuffer) => btoa(bytes(data).map((byte) => String.fromCharCode(byte)).join("")),
		base64ToArrayBuffer: (text: string) => buffer([...atob(text)].map((char) => char.charCodeAt(0))),
		arrayBufferToHex: (data: ArrayBuffer) => bytes(data).map((byte) => byte.toString(16).padStart(2, "0")).join(""),
		hexToArrayBuffer: (hex: HexString) => buffer((hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))),
		getBlobArrayBuffer: (blob: Blob) => blob.arrayBuffer(),
	};
}

/** Functions and classes that need the session: its document, its language, its icons. */
function sessionNames(app: App, moment: Moment): Record<string, unknown> {
	const { env } = app;
	abstract class SessionSettingPage extends SettingPage {
		constructor() {
			super(app);
		}
	}
	app.formatNow = (format) => moment().format(format);
	return {
		Notice: noticeClass(app),
		Menu: menuClass(app),
		SettingPage: SessionSettingPage,
		Platform: platformOf(env),
		apiVersion: env.appVersion,
		requireApiVersion: (version: string) => isAtLeast(env.appVersion, version),
		getLanguage: () => env.language,
		moment,
		debounce: <A extends unknown[]>(cb: (...args: A) => unknown, timeout?: number, reset?: boolean): Debouncer<A> => debounce(env.win, cb, timeout, reset),
		addIcon: (id: string, svg: string) => env.addedIcons.set(id, svg),
		removeIcon: (id: string) => env.addedIcons.delete(id),
		getIcon: (id: string) => getIcon(env, id),
		getIconIds: () => iconIds(env),
		setIcon: (parent: HTMLElement, id: string) => setIcon(env, parent, id),
		sanitizeHTMLToDom: (html: string) => sanitizeHTMLToDom(env.activeWin.document, html),
		MarkdownPreviewRenderer: class {
			static registerPostProcessor(process: MarkdownPostProcessor): void {
				app.postProcessors.push(process);
			}

			static unregisterPostProcessor(process: MarkdownPostProcessor): void {
				app.postProcessors.remove(process);
			}

			static createCodeBlockPostProcessor = codeBlockProcessor;
		},
	};
}

class MarkdownRenderer extends MarkdownRenderChild {
	static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return renderMarkdown(app, markdown, el, sourcePath, component);
	}

	static renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
		return renderMarkdown(appOf(el), markdown, el, sourcePath, component);
	}
}

const SHARED: Readonly<Record<string, unknown>> = {
	...metadata,
	AbstractInputSuggest, AbstractTextComponent: textControls.AbstractTextComponent, BaseComponent: controls.BaseComponent, ButtonComponent,
	ColorComponent: controls.ColorComponent, Component, ConfirmationButton, ConfirmationModal, DisplayValueComponent: controls.DisplayValueComponent,
	DropdownComponent: controls.DropdownComponent, EditableFileView, Editor, EditorSuggest, Events, ExtraButtonComponent, FileManager, FileView,
	FuzzySuggestModal, ItemView, Keymap, MarkdownEditView, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView, MenuItem,
	MenuSeparator, MetadataCache, Modal, MomentFormatComponent: textControls.MomentFormatComponent, Plugin, PluginSettingTab, PopoverSuggest,
	ProgressBarComponent: controls.ProgressBarComponent, Scope, SearchComponent: textControls.SearchComponent, Setting, SettingGroup, SettingTab,
	SliderComponent: controls.SliderComponent, SuggestModal, TAbstractFile, TFile, TFolder, TextAreaComponent: textControls.TextAreaComponent,
	TextComponent: textControls.TextComponent, TextFileView, ToggleComponent: controls.ToggleComponent, ValueComponent: controls.ValueComponent, Vault, View,
	Workspace, WorkspaceContainer: items.WorkspaceContainer, WorkspaceFloating: items.WorkspaceFloating, WorkspaceItem: items.WorkspaceItem,
	WorkspaceLeaf, WorkspaceMobileDrawer: items.WorkspaceMobileDrawer, WorkspaceParent: items.WorkspaceParent, WorkspaceRibbon: items.WorkspaceRibbon, WorkspaceRoot: items.WorkspaceRoot,
	WorkspaceSidedock: items.WorkspaceSidedock, WorkspaceSplit: items.WorkspaceSplit, WorkspaceTabs: items.WorkspaceTabs, WorkspaceWindow: items.WorkspaceWindow,
	displayTooltip, getFrontMatterInfo, getLinkpath, normalizePath, parseLinktext, parseYaml, prepareFuzzySearch,
	prepareSimpleSearch, renderMatches, renderResults, setTooltip, sortSearchResults, stringifyYaml,
	PopoverState: {},
	htmlToMarkdown: () => notInPreview("htmlToMarkdown"),
	renderMath: () => notInPreview("renderMath"),
	finishRenderMath: () => Promise.resolve(),
	loadMathJax: () => Promise.resolve(),
	loadMermaid: () => notInPreview("Mermaid"),
	loadPdfJs: () => notInPreview("PDF.js"),
	loadPrism: () => notInPreview("Prism"),
	request: () => Promise.reject(new Error("The preview makes no network requests.")),
	requestUrl: () => Promise.reject(new Error("The preview makes no network requests.")),
};

/** Every name of the module, for one session. */
export function obsidianModule(app: App, moment: Moment): Readonly<Record<string, unknown>> {
	return { ...absentClasses(), ...SHARED, ...binary(), ...sessionNames(app, moment) };
}
