// Owns "Sjekk malene" as a user meets it: what is wrong, in which file, on which line, and getting there.

import { describe, expect, it } from "vitest";
import { noticesOf, vaultOf } from "./open";

const BROKEN = {
	"Maler/A hel.md": "---\ntype: møte\n---\n## Sak\n\n- {{cursor}}\n",
	"Maler/B yaml.md": "---\ntype: møte\ntags: [a\n---\n## Sak\n",
	"Maler/C rar.md": "---\r\ntype: møte\r\n---\r\n## Sak {{VALUE}}\r\n\r\nSkriv her\r\n\r\n> [!tip] {{date:YYYY zz}}\r\n",
	"Maler/Under/D.md": "---\ntemplate-typ: møte\n---\n<% tp.date.now() %>\n",
};

describe("checking the templates", () => {
	it("lists each with what is wrong and its line, goes there, and changes nothing", async () => {
		const session = await vaultOf(BROKEN);
		expect(await session.run("check-templates")).toBe(true);
		expect(session.dialog.placeholder).toContain("Se på 3 av 4 maler");
		expect(session.dialog.options.map(({ text }) => text.split("\n"))).toEqual([
			["Maler/B yaml.md", expect.stringMatching(/^Linje 3: malen kan ikke brukes: .*YAML/)],
			["Maler/C rar.md", "Linje 4: {{VALUE}} er ukjent her og blir stående som det er"],
			["Maler/C rar.md", expect.stringMatching(/^Linje 6: «Skriv her» må erstattes/)],
			["Maler/C rar.md", expect.stringMatching(/^Linje 8: et datoformat som ikke støttes.*zz/)],
			["Maler/Under/D.md", "Linje 2: template-typ blir ikke forstått"],
			["Maler/Under/D.md", "Linje 4: <% tp.date.now() %> er ukjent her og blir stående som det er"],
			["Maler/A hel.md", "i orden"],
		]);
		await session.press("ArrowDown", "ArrowDown", "Enter");
		expect(session.note?.path).toBe("Maler/C rar.md");
		expect(session.note?.cursor).toEqual({ line: 5, ch: 0 });
		expect(session.note?.cursorLine).toBe("Skriv her");
		expect(session.writes).toEqual([]);
	});

	it("finds by file or by what is wrong, and is dismissed without a trace", async () => {
		const session = await vaultOf(BROKEN);
		await session.run("check-templates");
		await session.type("under ukjent");
		expect(session.dialog.options.length).toBe(1);
		await session.type(" finnesikke");
		expect(session.dialog.text).toContain("Ingenting av det som er funnet, passer");
		await session.press("Escape");
		expect(session.hasDialog).toBe(false);
		expect(session.note).toBeNull();
	});

	it("says so when all is well, and when there are none", async () => {
		const fine = await vaultOf({ "Maler/A.md": BROKEN["Maler/A hel.md"] });
		await fine.run("check-templates");
		expect(fine.hasDialog).toBe(false);
		expect(noticesOf(fine)).toBe("Malen til teamet er i orden.");
		const none = await vaultOf({ "Note.md": "" }, { language: "nn" });
		await none.run("check-templates");
		expect(noticesOf(none)).toContain("Det er ingen eigne malar i mappa «Malar»");
	});

	it("knows what the sample vault's own templates are: in order", async () => {
		const { openVault } = await import("../../../preview/headless/index");
		const session = await openVault("preview/sample-vault", { language: "en", now: "2026-11-21T12:00:00" });
		await session.run("check-templates");
		const said = session.hasDialog ? session.dialog.text : noticesOf(session);
		await session.close();
		expect(said).toBe("2 templates checked, and all are fine.");
	});
});
