// Owns the page: it puts the host together over the server's disk, loads the plugin, and stands the parts around it.
import icons from "@iconify-json/lucide/icons.json";
import type { PluginManifest } from "obsidian";
import { createRemoteDisk } from "../host/disk-remote";
import type { TFile } from "../host/files";
import { createHost, type Host } from "../host/host";
import { iconsFromCollection, setIcon } from "../host/icons";
import type { Menu } from "../host/menu";
import type { PageSettings } from "../server/server";
import { AppearanceTab } from "./appearance-tab";
import { setClock } from "./clock";
import { makeDemoBar } from "./demo-bar";
import { FileList } from "./file-list";
import { noteHighlighting } from "./highlight";
import { makeHooks } from "./hooks";
import { keepMenusInside } from "./keep-inside";
import { Layout } from "./layout";
import { dressViews } from "./note-frame";
import { activeNote, addPageCommands, hotkeyText, type PageCommand, toggleReading } from "./page-commands";
import * as state from "./page-state";
import { CommandPalette, QuickSwitcher } from "./pickers";
import { fillRibbon } from "./ribbon";
import { PAGE_TEXTS } from "./texts";
import { showTooltips } from "./tooltips";
import "./page.css";

const settings = JSON.parse(document.getElementById("preview-settings")?.textContent ?? "{}") as PageSettings;
const language = state.storedLanguage(settings.language);
const texts = PAGE_TEXTS[language];
const mobile = state.storedMobile();
let theme = state.storedTheme();

const container = document.body.appendChild(document.createElement("div"));
container.className = "app-container";
document.documentElement.lang = language;
document.title = `${settings.vaultName} – Praksis, demo`;
setClock(state.storedNow());

/** What only a reload can change; the tabs are kept by `state.storeLayout`. */
function reloadWith(change: () => void): void {
	change();
	void hostSaved().then(() => location.reload());
}

let hostSaved = async (): Promise<void> => undefined;

function connectionNotice(host: Host): (connected: boolean) => void {
	let lost: { hide(): void } | undefined;
	return (connected) => {
		if (!connected) lost ??= new host.obsidian.Notice(texts.disconnected, 0);
		if (!connected || !lost) return;
		lost.hide();
		lost = undefined;
		new host.obsidian.Notice(texts.connected);
	};
}

async function makeHost(): Promise<Host> {
	let tell: (connected: boolean) => void = () => undefined;
	const host = await createHost({
		disk: createRemoteDisk({ token: settings.token, onConnection: (connected) => tell(connected) }),
		win: window,
		language,
		theme,
		mobile,
		vaultName: settings.vaultName,
		containerEl: container,
		icons: iconsFromCollection(icons),
		localStore: state.pluginStore,
		onLayout: state.storeLayout,
		onError: (error) => {
			console.error(error);
			new host.obsidian.Notice(texts.failed(error instanceof Error ? error.message : String(error)), 0);
		},
	});
	tell = connectionNotice(host);
	Object.assign(window, host.globalFunctions());
	Object.defineProperty(window, "activeDocument", { get: () => host.env.activeWin.document });
	Object.defineProperty(window, "activeWindow", { get: () => host.env.activeWin });
	return host;
}

async function loadPlugin(host: Host): Promise<void> {
	const [code, manifest] = await Promise.all([
		fetch("/plugin/main.js").then((response) => response.text()),
		fetch("/plugin/manifest.json").then((response) => response.json() as Promise<PluginManifest>),
	]);
	await host.loadPlugin(code, manifest);
}

function switchTheme(host: Host): state.Theme {
	theme = theme === "light" ? "dark" : "light";
	state.storeTheme(theme);
	host.setTheme(theme);
	return theme;
}

/** Everything around the plugin. */
function standUp(host: Host): { list: FileList; appearance: AppearanceTab } {
	const { app } = host;
	const icon = (el: HTMLElement, name: string): void => setIcon(host.env, el, name);
	const newMenu = (): Menu => new (host.obsidian.Menu as unknown as new () => Menu)();
	const chosen = {
		texts,
		language,
		mobile,
		onLanguage: (to: typeof language) => reloadWith(() => state.storeLanguage(to)),
		onTheme: () => switchTheme(host),
		onMobile: () => reloadWith(() => state.storeMobile(!mobile)),
	};
	container.prepend(makeDemoBar(document, { ...chosen, theme, setIcon: icon }));

	const filesEl = document.createElement("nav");
	filesEl.className = "preview-files";
	filesEl.setAttribute("aria-label", texts.files);
	const header = filesEl.appendChild(document.createElement("div"));
	header.className = "preview-files-header";
	const name = header.appendChild(document.createElement("h1"));
	name.className = "preview-files-name";
	name.textContent = settings.vaultName;
	const treeEl = filesEl.appendChild(document.createElement("div"));
	treeEl.className = "nav-files-container";
	const scrimEl = document.createElement("div");
	scrimEl.className = "preview-scrim";
	app.workspace.containerEl.prepend(filesEl, scrimEl);
	app.workspace.rootSplit.containerEl.setAttribute("role", "main");
	app.workspace.rightSplit.containerEl.setAttribute("role", "complementary");
	app.workspace.rightSplit.containerEl.setAttribute("aria-label", texts.sidebar);
	app.statusBarEl.setAttribute("role", "contentinfo");

	const layout = new Layout(app, filesEl, scrimEl);
	const openFile = (file: TFile, newTab: boolean): void => {
		layout.closeDrawers();
		void host.openFile(file.path, { newLeaf: newTab ? "tab" : false });
	};
	const commands = pageCommands(host, layout, openFile);
	addPageCommands(app, commands);
	const run = (id: string): void => void app.commands.executeCommandById(id);
	fillRibbon({ app, texts, layout, setIcon: icon, run });
	dressViews({ app, texts, layout, newMenu, run });
	app.workspace.editorExtensions.push(noteHighlighting);
	app.workspace.updateOptions();
	showTooltips(document);
	keepMenusInside(document);

	const list = new FileList(treeEl, { app, texts, newMenu, setIcon: icon, openFile });
	app.workspace.on("file-open", (file: TFile | null) => list.setActive(file?.path ?? ""));
	return { list, appearance: new AppearanceTab(app, { ...chosen, theme: () => theme }) };
}

function pageCommands(host: Host, layout: Layout, openFile: (file: TFile, newTab: boolean) => void): PageCommand[] {
	const { app } = host;
	const activeLeaf = () => app.workspace.activeLeaf;
	const commands: PageCommand[] = [
		{ id: "markdown:toggle-preview", name: texts.toggleReading, key: "e", run: () => toggleReading(app), available: () => activeNote(app) !== null },
		{ id: "command-palette:open", name: texts.openPalette, key: "p", run: () => new CommandPalette(app, texts, hotkeyOf).open() },
		{ id: "switcher:open", name: texts.openSwitcher, key: "o", run: () => new QuickSwitcher(app, texts, openFile).open() },
		{ id: "app:open-settings", name: texts.openSettings, key: ",", run: () => app.setting.open() },
		{ id: "app:toggle-left-sidebar", name: `${texts.showFiles} / ${texts.hideFiles.toLowerCase()}`, run: () => layout.toggleFiles() },
		{
			id: "app:toggle-right-sidebar",
			name: `${texts.showSidebar} / ${texts.hideSidebar.toLowerCase()}`,
			run: () => layout.toggleSide(),
			available: () => app.workspace.rightSplit.leaves().length > 0,
		},
		{ id: "workspace:close", name: texts.closeTab, run: () => activeLeaf()?.detach() },
		{
			id: "workspace:move-to-sidebar",
			name: texts.moveToSidebar,
			run: () => void layout.moveLeaf(activeLeaf() as NonNullable<ReturnType<typeof activeLeaf>>),
			available: () => activeLeaf()?.getRoot() === app.workspace.rootSplit,
		},
	];
	const hotkeyOf = (id: string): string => {
		const key = commands.find((command) => command.id === id)?.key;
		return key ? hotkeyText(key) : "";
	};
	return commands;
}

async function open(): Promise<void> {
	const host = await makeHost();
	hostSaved = () => host.saveAll();
	const { list, appearance } = standUp(host);
	let done: () => void = () => undefined;
	window.preview = makeHooks(host, new Promise((resolve) => (done = resolve)));
	// The host saves two seconds after the last key; whoever leaves before that should lose nothing.
	addEventListener("pagehide", () => void host.saveAll());
	document.addEventListener("visibilitychange", () => document.hidden && void host.saveAll());
	try {
		await loadPlugin(host);
	} catch (error) {
		host.env.reportError(error);
	}
	// After the plugin's own tab: that is what one opens the settings for here.
	host.app.setting.addTab(appearance);
	await host.start(state.storedLayout());
	list.start();
	list.setActive(host.app.workspace.getActiveFile()?.path ?? "");
	await host.app.metadataCache.whenIdle();
	done();
}

void open();
