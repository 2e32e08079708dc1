// Owns opening a vault for the tests of commands, what they all do in it, and closing it again.

import { afterEach, expect } from "vitest";
import type { OpenOptions, Session } from "../../../preview/headless/index";
import { openVault } from "../../../preview/headless/index";

/** A Saturday in the middle of a school year. */
export const NOW = "2026-11-21T12:00:00";
export const TODAY = "2026-11-21";

const open = new Set<Session>();

/** Closing fails on every error that nobody caught, so no test passes over one. */
afterEach(async () => {
	const sessions = [...open];
	open.clear();
	for (const session of sessions) await session.close();
});

/** A vault of these files with the built plugin switched on, on a Saturday in November. */
export async function vaultOf(files: Record<string, string>, options: OpenOptions = {}): Promise<Session> {
	const session = await openVault({ files }, { language: "nb", now: NOW, ...options });
	open.add(session);
	return session;
}

/** Closes before the test ends, for those that open the same vault twice. */
export async function closeNow(session: Session): Promise<void> {
	open.delete(session);
	await session.close();
}

/** The text of every file, by path. */
export async function textsOf(session: Session): Promise<Record<string, string>> {
	const texts: Record<string, string> = {};
	for (const path of session.files) texts[path] = await session.read(path);
	return texts;
}

/**
 * Runs "Sett inn mal …", searches, and takes the template whose name begins with the words, else the first one found;
 * by keys alone. The form, if there is one, stands open.
 */
export async function chooseTemplate(session: Session, words: string): Promise<void> {
	expect(await session.run("insert-template")).toBe(true);
	await session.type(words);
	const found = session.dialog.options.map(({ text }) => text.toLowerCase());
	expect(found.length, `a template found by "${words}"`).toBeGreaterThan(0);
	const at = found.findIndex((text) => text.startsWith(words.toLowerCase()));
	for (let step = 0; step < at; step++) await session.press("ArrowDown");
	await session.press("Enter");
}

/** Chooses a template and answers its form with these values by label, if it has one. */
export async function insert(session: Session, words: string, answers: Readonly<Record<string, string>> = {}): Promise<void> {
	await chooseTemplate(session, words);
	if (!session.hasDialog) return;
	for (const [label, value] of Object.entries(answers)) await answer(session, label, value);
	await session.dialog.submit();
}

/** Fills in one field of the dialog in front, or chooses one of its values. */
export async function answer(session: Session, label: string, value: string): Promise<void> {
	const { kind } = session.dialog.field(label);
	if (kind === "select") await session.dialog.choose(label, value);
	else await session.dialog.type(label, value);
}

/** Ticks in the tag dialog in front by searching, and saves. */
export async function tickAndSave(session: Session, ...words: string[]): Promise<void> {
	for (const word of words) {
		await session.type(word);
		await session.press("Enter");
	}
	await session.press("Enter");
}

/** Every text that is shown in a notice, newest last. */
export function noticesOf(session: Session): string {
	return session.notices.map(({ text }) => text).join("\n");
}
