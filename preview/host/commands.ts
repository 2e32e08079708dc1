// Owns the app's commands: which exist, which are available now, and running them.
//
// A `checkCallback` decides for itself. Commands with an editor callback exist only while the active editor is a Markdown view
// in editing mode: they are gone in reading view.

import type { Command } from "obsidian";
import type { App } from "./app";

export class Commands {
	/** By full id, e.g. `praksis:insert-template`. Not in obsidian.d.ts, but `app.commands.commands` is what plugins read. */
	readonly commands: Record<string, Command> = {};

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** Those available now, by name. */
	listCommands(): Command[] {
		return Object.values(this.commands)
			.filter((command) => this.isAvailable(command))
			.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	}

	isAvailable(command: Command): boolean {
		if (command.mobileOnly && !this.app.env.mobile) return false;
		return this.attempt(command, true);
	}

	/** @returns false if there is no such command or it is not available now. */
	executeCommandById(id: string): boolean {
		const command = this.commands[id];
		return command ? this.executeCommand(command) : false;
	}

	executeCommand(command: Command): boolean {
		if (!this.isAvailable(command)) return false;
		return this.attempt(command, false);
	}

	private attempt(command: Command, checking: boolean): boolean {
		try {
			return this.call(command, checking);
		} catch (error) {
			this.app.env.reportError(error);
			return false;
		}
	}

	/** obsidian.d.ts, Command: editorCheckCallback overrides the others, then editorCallback, checkCallback, callback. */
	private call(command: Command, checking: boolean): boolean {
		const view = this.app.workspace.activeEditor;
		const editing = view && view.getMode() === "source" ? view : null;
		if (command.editorCheckCallback) {
			if (!editing) return false;
			return this.accepted(command.editorCheckCallback(checking, editing.editor as never, editing as never), checking);
		}
		if (command.editorCallback) {
			if (!editing) return false;
			if (!checking) this.watch(command.editorCallback(editing.editor as never, editing as never));
			return true;
		}
		if (command.checkCallback) return this.accepted(command.checkCallback(checking), checking);
		if (!command.callback) return false;
		if (!checking) this.watch(command.callback());
		return true;
	}

	private accepted(result: unknown, checking: boolean): boolean {
		if (checking) return result === true;
		this.watch(result);
		return result !== false;
	}

	private watch(result: unknown): void {
		if (result instanceof Promise) result.catch((error: unknown) => this.app.env.reportError(error));
	}
}
