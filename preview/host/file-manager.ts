// Owns the host's `FileManager`: changes that respect the user's settings and keep links whole.

import type { DataWriteOptions } from "obsidian";
import { TFile, TFolder } from "./files";
import type { TAbstractFile } from "./files";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "./frontmatter-metadata";
import { relativePath } from "./link-lookup";
import { linksTo, rewriteLinks } from "./link-update";
import type { MetadataCache } from "./metadata-cache";
import { baseName, extensionOf, folderOf, joinPath, nameOf, normalizePath } from "./path";
import { Vault } from "./vault";

export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const where = this.vault.getConfig("newFileLocation");
		const path = where === "current" ? folderOf(sourcePath) : where === "folder" ? this.vault.getConfig("newFileFolderPath") : "/";
		return this.vault.getFolderByPath(normalizePath(path)) ?? this.vault.getRoot();
	}

	/** Help: Internal links. Moves the file or folder, then rewrites the links to it, and its own relative ones, in all notes. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		await this.metadataCache.whenIdle();
		const moving = new Map<string, TFile>();
		const collect = (each: TAbstractFile): void => {
			if (each instanceof TFile) {
				moving.set(each.path, each);
			}
		};
		if (file instanceof TFolder) {
			Vault.recurseChildren(file, collect);
		} else {
			collect(file);
		}
		const affected = linksTo(this.vault, this.metadataCache, moving);
		await this.vault.rename(file, newPath);
		await this.metadataCache.whenIdle();
		for (const [source, links] of affected) {
			await this.vault.process(source, (text) =>
				rewriteLinks(text, links, (target) => this.metadataCache.getFirstLinkpathDest(target, source.path), {
					wiki: (target) => this.linkpathTo(target, source.path),
					markdown: (target) => encodeLink(this.linkpathTo(target, source.path, false)),
				}),
			);
		}
	}

	/** The host asks nobody: the answer is always yes. */
	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		await this.trashFile(file);
		return true;
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		const option = this.vault.getConfig("trashOption");
		await (option === "none" ? this.vault.delete(file, true) : this.vault.trash(file, option === "system"));
	}

	/** A wikilink, or a Markdown link when the user prefers those; an embed when the file is no note. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
		const embed = file.extension === "md" ? "" : "!";
		const within = file.path === sourcePath && subpath !== "";
		if (this.vault.getConfig("useMarkdownLinks")) {
			const target = within ? "" : encodeLink(this.linkpathTo(file, sourcePath, false));
			return `${embed}[${alias || file.basename}](${target}${encodeLink(subpath)})`;
		}
		const target = (within ? "" : this.linkpathTo(file, sourcePath)) + subpath;
		return `${embed}[[${target}${alias === "" || alias === target ? "" : `|${alias}`}]]`;
	}

	/**
	 * Writes the properties anew from the object, so comments, quoting and inline lists go, as in the app.
	 * @throws YAMLParseError when they cannot be read, and whatever `fn` throws; then nothing is written
	 */
	async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
		await this.vault.process(
			file,
			(text) => {
				const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(text);
				const parsed = exists ? parseYaml(frontmatter) : null;
				const properties = typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : {};
				fn(properties);
				const isEmpty = Object.keys(properties).length === 0;
				if (!exists) {
					return isEmpty ? text : `---\n${stringifyYaml(properties)}---\n${text}`;
				}
				return isEmpty ? text.slice(contentStart) : text.slice(0, from) + stringifyYaml(properties) + text.slice(to);
			},
			options,
		);
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
		const setting = this.vault.getConfig("attachmentFolderPath");
		const folder = setting.startsWith("./") ? joinPath(folderOf(sourcePath), setting.slice(2)) : setting;
		const at = normalizePath(folder === "" ? "/" : folder);
		await this.vault.adapter.mkdir(at);
		const name = nameOf(normalizePath(filename));
		return this.vault.getAvailablePath(joinPath(at, baseName(name)), extensionOf(name));
	}

	private linkpathTo(file: TFile, sourcePath: string, omitMdExtension = true): string {
		const format = this.vault.getConfig("newLinkFormat");
		if (format === "shortest") {
			return this.metadataCache.fileToLinktext(file, sourcePath, omitMdExtension);
		}
		const path = format === "relative" ? relativePath(file.path, sourcePath) : file.path;
		return omitMdExtension && file.extension === "md" ? path.slice(0, -3) : path;
	}
}

/** A path as it can stand in a Markdown link: only what would end the link is escaped. */
function encodeLink(path: string): string {
	return path.replace(/[\\\s%<>()]/g, (character) => (/[()]/.test(character) ? `%${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character)));
}
