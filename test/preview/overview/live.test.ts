// What a team would lose: an overview that follows along while colleagues write, move and delete.

import { describe, expect, it } from "vitest";
import type { Session } from "../../../preview/headless/index";
import { vaultOf } from "../commands/open";

const TEAM = "---\npraksis: team\nformat: 1\nlanguage: nb\nsector: school\n---\n## Temaer\n- Lesing\n- Digitalisering\n";
const note = (theme: string, text = "Vi prøvde.\n"): string =>
	`---\ntype: møte\ndato: 2026-11-03\ntags:\n  - kjennetegn/utvikling-av-praksis\n  - tema/${theme}\n---\n${text}`;

/** What a screen reader hears in the cell of a theme under "Praksis". */
async function cell(session: Session, theme: string): Promise<string> {
	await session.settle();
	const { text } = await session.view("praksis-overview");
	const names = [...session.win.document.querySelectorAll<HTMLElement>(".praksis-cell")].map((el) => el.textContent ?? "");
	const found = names.find((name) => name.includes(`Praksis, ${theme}:`));
	expect(found, `a cell for ${theme} in: ${text}`).toBeDefined();
	return found?.replace(/^.*: /s, "") ?? "";
}

async function overviewOf(files: Record<string, string>): Promise<Session> {
	const session = await vaultOf({ "Praksis.md": TEAM, ...files });
	expect(await session.run("open-index")).toBe(true);
	return session;
}

describe("the overview follows", () => {
	it("a note that arrives, changes, is renamed and deleted, by whatever program", async () => {
		const session = await overviewOf({});
		await session.external.write("Refleksjon/Ny.md", note("lesing", "## Overskrift\n\n- \n"));
		expect(await cell(session, "Lesing")).toBe("0 skrevne, 1 planlagt");
		await session.external.write("Refleksjon/Ny.md", note("lesing"));
		expect(await cell(session, "Lesing")).toBe("1 skrevet");
		await session.external.write("Refleksjon/Ny.md", note("digitalisering"));
		expect(await cell(session, "Lesing")).toContain("ikke ennå");
		expect(await cell(session, "Digitalisering")).toBe("1 skrevet");
		await session.external.rename("Refleksjon/Ny.md", "Refleksjon/Annet navn.md");
		expect(await cell(session, "Digitalisering")).toBe("1 skrevet");
		await session.external.delete("Refleksjon/Annet navn.md");
		expect(await cell(session, "Digitalisering")).toContain("ikke ennå");
	});

	it("a folder that is renamed, moved among the templates, and deleted", async () => {
		const session = await overviewOf({ "Refleksjon/Høst/A.md": note("lesing"), "Refleksjon/Høst/B.md": note("lesing"), "Refleksjon/C.md": note("lesing") });
		const { vault } = session.app;
		const folder = (path: string) => {
			const found = vault.getFolderByPath(path);
			if (!found) throw new Error(`There is no folder ${path}`);
			return found;
		};
		expect(await cell(session, "Lesing")).toBe("3 skrevne");
		await vault.rename(folder("Refleksjon/Høst"), "Refleksjon/Vinter");
		expect(await cell(session, "Lesing")).toBe("3 skrevne");
		await vault.createFolder("Maler");
		await vault.rename(folder("Refleksjon/Vinter"), "Maler/Vinter");
		expect(await cell(session, "Lesing")).toBe("1 skrevet");
		await vault.rename(folder("Maler/Vinter"), "Refleksjon/Vinter");
		expect(await cell(session, "Lesing")).toBe("3 skrevne");
		await vault.delete(folder("Refleksjon/Vinter"), true);
		expect(await cell(session, "Lesing")).toBe("1 skrevet");
	});

	it("the team note: new folders and mapped tags are read anew", async () => {
		const session = await overviewOf({ "Fag/Om ikt.md": "---\ntags:\n  - ikt\n  - kjennetegn/utvikling-av-praksis\ndato: 2026-10-01\n---\nTekst.\n" });
		expect(await cell(session, "Digitalisering")).toContain("ikke ennå");
		await session.external.write("Praksis.md", TEAM.replace("- Digitalisering", "- Digitalisering (#ikt)"));
		expect(await cell(session, "Digitalisering")).toBe("1 skrevet");
	});

	it("ten thousand simulated notes, and a rename of the folder that they lie in", async () => {
		const session = await overviewOf({});
		const cache = { frontmatter: { tags: ["tema/lesing", "kjennetegn/utvikling-av-praksis"], type: "møte", dato: "2026-11-03" } };
		const position = { start: { line: 5, col: 0, offset: 90 }, end: { line: 5, col: 10, offset: 100 } };
		await session.inject(
			Array.from({ length: 10_000 }, (_, i) => ({
				path: `Refleksjon/Mye/Notat ${i}.md`,
				cache: { ...cache, sections: [{ type: "paragraph", position }] },
			})),
		);
		expect(await cell(session, "Lesing")).toBe("10000 skrevne");
		const folder = session.app.vault.getFolderByPath("Refleksjon/Mye");
		if (!folder) throw new Error("The folder is gone");
		await session.app.vault.rename(folder, "Refleksjon/Flyttet");
		expect(await cell(session, "Lesing")).toBe("10000 skrevne");
	}, 120_000);
});
