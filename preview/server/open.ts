// Owns putting the preview together: a vault's folder, the page, the plugin and the server.
import { basename } from "node:path";
import type { Language } from "../../src/core/language";
import { openNodeDisk } from "../host/disk-node";
import { bundlePage, PLUGIN_FOLDER, readPlugin } from "./bundle";
import { type PreviewServer, startServer } from "./server";

export interface OpenOptions {
	readonly vaultFolder: string;
	/** Shown above the file list; the folder's name by default. */
	readonly vaultName?: string;
	readonly language?: Language;
	/** 0, the default, takes any free port. */
	readonly port?: number;
	/** Where `main.js`, `manifest.json` and `styles.css` lie; the repository's root by default. */
	readonly pluginFolder?: string;
}

/**
 * Serves the preview of a folder until `close()`.
 * @throws Error when the folder cannot be read, the plugin is not built, or the port is taken.
 */
export async function openPreviewServer(options: OpenOptions): Promise<PreviewServer> {
	const [page, plugin] = await Promise.all([bundlePage(), readPlugin(options.pluginFolder ?? PLUGIN_FOLDER)]);
	const disk = await openNodeDisk(options.vaultFolder);
	try {
		const server = await startServer({
			disk,
			vaultFolder: options.vaultFolder,
			vaultName: options.vaultName ?? basename(options.vaultFolder),
			language: options.language ?? "nb",
			pageHtml: page.html,
			assets: new Map([...page.assets, ...plugin]),
			port: options.port,
		});
		return { ...server, close: () => server.close().then(() => disk.close()) };
	} catch (error) {
		await disk.close();
		throw error;
	}
}
