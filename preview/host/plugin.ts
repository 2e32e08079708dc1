// Owns the `Plugin` class: everything a plugin registers, undone when it is unloaded.

import type { Extension } from "@codemirror/state";
import type { Command, HoverLinkSource, MarkdownPostProcessor, MarkdownPostProcessorContext, ObsidianProtocolHandler, PluginManifest } from "obsidian";
import type { App } from "./app";
import { Component } from "./component";
import { guarded } from "./environment";
import { setIcon } from "./icons";
import type { WorkspaceLeaf } from "./leaf";
import { codeBlockProcessor } from "./markdown-renderer";
import type { SettingTab } from "./setting-tab";
import type { View } from "./views";

export abstract class Plugin extends Component {
	settings?: unknown;

	constructor(
		readonly app: App,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const { env, workspace } = this.app;
		const el = workspace.leftRibbon.containerEl.createEl("button", { cls: "clickable-icon side-dock-ribbon-action", attr: { "aria-label": title, type: "button" } });
		setIcon(env, el, icon);
		el.addEventListener("click", (evt) => guarded(env, () => callback(evt)));
		this.register(() => el.detach());
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(() => el.detach());
		return el;
	}

	/** The id gets the plugin's id in front, the name the plugin's name, as in the app. */
	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${commandId}`);
	}

	addSettingTab(settingTab: SettingTab): void {
		this.app.setting.addTab(settingTab);
		this.register(() => this.app.setting.removeTab(settingTab));
	}

	/** Open leaves that waited for this type get their view. On unload the leaves stay, without a view. */
	registerView(type: string, viewCreator: (leaf: WorkspaceLeaf) => View): void {
		const { viewCreators, workspace } = this.app;
		if (viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		viewCreators.set(type, viewCreator);
		this.register(() => {
			viewCreators.delete(type);
			for (const leaf of workspace.getLeavesOfType(type)) void leaf.defer(type, leaf.view.getState());
		});
		for (const leaf of workspace.getLeavesOfType(type)) if (leaf.parent?.current === leaf) void guarded(this.app.env, () => leaf.loadIfDeferred());
	}

	registerExtensions(extensions: string[], viewType: string): void {
		for (const extension of extensions) this.app.extensionTypes.set(extension, viewType);
		this.register(() => extensions.forEach((extension) => this.app.extensionTypes.delete(extension)));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.app.workspace.hoverLinkSources.set(id, info);
		this.register(() => this.app.workspace.hoverLinkSources.delete(id));
	}

	registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
		if (sortOrder !== undefined) postProcessor.sortOrder = sortOrder;
		const { postProcessors } = this.app;
		postProcessors.push(postProcessor);
		postProcessors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
		this.register(() => postProcessors.remove(postProcessor));
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(
		language: string,
		handler: (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => unknown,
		sortOrder?: number,
	): MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.remove(extension);
			workspace.updateOptions();
		});
	}

	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => this.app.protocolHandlers.delete(action));
	}

	/** Kept, but the host opens no list while one writes. */
	registerEditorSuggest(editorSuggest: unknown): void {
		this.app.editorSuggests.push(editorSuggest);
		this.register(() => this.app.editorSuggests.remove(editorSuggest));
	}

	/** Bases are off in this host (obsidian.d.ts: false when Bases are not enabled). */
	registerBasesView(): boolean {
		return false;
	}

	registerCliHandler(command: string, _description: string, _flags: unknown, handler: (params: Record<string, string>) => unknown): void {
		this.app.cliHandlers.set(command, handler);
		this.register(() => this.app.cliHandlers.delete(command));
	}

	private get dataPath(): string {
		return `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
	}

	/** null if there is no data.json. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		return (await adapter.exists(this.dataPath)) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		const folder = this.dataPath.slice(0, this.dataPath.lastIndexOf("/"));
		if (!(await adapter.exists(folder))) await adapter.mkdir(folder);
		await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}
}
