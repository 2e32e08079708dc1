// Owns turning a failure into one message that says what happened, where, and what to do.

import { PropertiesUnreadableError } from "../core/note/tag-plan";
import { baseNameOf } from "../core/note/path";
import { NoteChangedError, NoteMissingError, WriteRefusedError } from "../core/ports";
import { UnsupportedFormatError } from "../core/templates/render";
import type { Template } from "../core/templates/template";
import type { UiContext } from "../ui/context";
import { showFailure } from "../ui/notices";
import { reasonText } from "../ui/reason-text";
import type { PraksisCommand } from "./command";
import { unsupportedFormatLines } from "./format-lines";

/** A failure in one named note or template. Wraps errors that do not know what they are about. */
export class NoteFailure extends Error {
	constructor(
		readonly path: string,
		override readonly cause: unknown,
	) {
		super(path);
		this.name = "NoteFailure";
	}
}

/** Runs the command. A cancelled dialog is no failure; anything thrown is told once, here. */
export async function runReported(context: UiContext, { name, run }: PraksisCommand): Promise<void> {
	try {
		await run();
	} catch (error) {
		showFailure(failureText(context, name, error));
	}
}

/** The message for one failure, in the user's language. */
export function failureText(context: UiContext, what: string, error: unknown): string {
	const { failure } = context.texts;
	if (error instanceof NoteFailure) {
		const note = baseNameOf(error.path);
		if (error.cause instanceof PropertiesUnreadableError) {
			return failure.yaml(note, error.cause.line, reasonText(error.cause.reason, context.texts));
		}
		if (error.cause instanceof UnsupportedFormatError) return failure.format(error.path, error.cause.tokens.join(", "));
		return failureText(context, note, error.cause);
	}
	if (error instanceof NoteChangedError) return failure.changed(baseNameOf(error.path));
	if (error instanceof NoteMissingError) return failure.missing(baseNameOf(error.path));
	if (error instanceof WriteRefusedError) return failure.refused(baseNameOf(error.path), error.detail);
	return failure.unexpected(what, error instanceof Error ? error.message : String(error));
}

/** Does something with one note or template, so that whatever it throws names it. */
export async function about<T>(path: string, work: () => Promise<T> | T): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw error instanceof NoteFailure ? error : new NoteFailure(path, error);
	}
}

/** As `about`, for the use of a template. A date form that nobody can write is named with the lines of the team's file. */
export async function aboutTemplate<T>(
	{ ports, texts }: UiContext,
	{ name, path }: Template,
	work: () => Promise<T> | T,
): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UnsupportedFormatError) || path === undefined) throw new NoteFailure(path ?? name, error);
		const lines = unsupportedFormatLines(await ports.notes.read(path));
		const tokens = lines.map(({ line, token }) => texts.failure.formatLine(line, token));
		throw new NoteFailure(path, new UnsupportedFormatError(tokens.length > 0 ? tokens : error.tokens));
	}
}
