// A question that looks unanswered is asked again; one that looks answered is never asked.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionByHeading } from "../../../../src/core/framework/lookup";
import { NoteIndex } from "../../../../src/core/index/note-index";
import { QuestionIndex } from "../../../../src/core/index/question-index";
import { workFor } from "../../../../src/core/index/slices";
import type { NoteMetadata } from "../../../../src/core/note/note-metadata";
import { notePath } from "../../../../src/core/note/path";
import type { NotePath } from "../../../../src/core/note/path";
import { contextWith } from "./notes";

/** One line each: `## Heading`, `text`, or `> [!tip]` for a callout. */
function note(lines: readonly string[], frontmatter: Record<string, unknown> = {}): NoteMetadata {
	const headings = [];
	const sections = [];
	for (const [line, text] of lines.entries()) {
		const position = { start: { line, col: 0, offset: 10 + line * 100 }, end: { line, col: 9, offset: 60 + line * 100 } };
		const level = /^#+/.exec(text)?.[0].length;
		if (level !== undefined) headings.push({ heading: text.slice(level + 1), level, position });
		sections.push({ type: level !== undefined ? "heading" : text.startsWith(">") ? "callout" : "paragraph", position });
	}
	return { frontmatter: { tags: ["tema/hagebruk"], ...frontmatter }, headings, sections };
}

class Vault {
	readonly notes = new Map<NotePath, NoteMetadata>();
	readonly index = new NoteIndex(contextWith());
	reads = 0;
	readonly questions = new QuestionIndex(this.index, {
		metadataOf: (path) => {
			this.reads++;
			return this.notes.get(path) ?? null;
		},
		questionOf: (heading) => (heading.startsWith("Q") ? heading : null),
	});

	put(path: string, metadata: NoteMetadata): void {
		this.notes.set(notePath(path), metadata);
		this.index.upsert(notePath(path), metadata);
	}

	remove(path: string): void {
		this.notes.delete(notePath(path));
		this.index.remove(notePath(path));
	}

	update(): void {
		workFor(this.questions.update(), 1000, () => 0);
	}

	answers(question: string): string[] {
		return this.questions.answersTo(question).map(({ path, line }) => `${path}:${line}`);
	}
}

describe("QuestionIndex", () => {
	it("takes a question for answered when something stands below it, not a callout", () => {
		const vault = new Vault();
		vault.put("a.md", note(["## Q1", "> [!tip]", "## Q2", "> [!tip]", "Svar"]));
		vault.update();
		expect(vault.answers("Q1")).toEqual([]);
		expect(vault.answers("Q2")).toEqual(["a.md:2"]);
	});

	it("counts what stands under subheadings, and nothing after the next heading of the same level", () => {
		const vault = new Vault();
		vault.put("a.md", note(["## Q1", "### Gruppe 1", "Svar", "## Q2", "# Ny del", "Tekst", "### Q3", "## Notater", "Tekst"]));
		vault.update();
		expect(vault.answers("Q1")).toEqual(["a.md:0"]);
		expect(vault.answers("Q2")).toEqual([]);
		expect(vault.answers("Q3")).toEqual([]);
	});

	it("counts a note once for a question, with the date of its latest answer", () => {
		const vault = new Vault();
		vault.put("a.md", note(["## Q1", "Svar", "## Q1", "Svar"], { dato: "2026-09-01" }));
		vault.put("b.md", note(["## Q1", "Svar"], { dato: "2026-11-01" }));
		vault.put("c.md", note(["## Q1", "Svar"]));
		vault.update();
		expect(vault.questions.coverage().get("Q1")).toEqual({ notes: 3, last: "2026-11-01" });
		expect(vault.answers("Q1")).toEqual(["b.md:0", "a.md:0", "a.md:2", "c.md:0"]);
	});

	it("leaves out what is left out", () => {
		const vault = new Vault();
		vault.put("a.md", note(["## Q1", "Svar"], { "utenfor-oversikten": true }));
		vault.update();
		expect(vault.questions.coverage().size).toBe(0);
	});

	it("sees an answer that did not change the record, and reads that note alone", () => {
		const vault = new Vault();
		vault.put("a.md", note(["Innledning", "## Q1"]));
		vault.put("b.md", note(["Innledning", "## Q1"]));
		vault.update();
		expect(vault.questions.upToDate).toBe(true);
		const { revision } = vault.index;
		vault.reads = 0;
		vault.put("b.md", note(["Innledning", "## Q1", "Svar"]));
		expect(vault.index.revision).toBe(revision);
		expect(vault.questions.upToDate).toBe(false);
		vault.update();
		expect(vault.answers("Q1")).toEqual(["b.md:1"]);
		expect(vault.reads).toBe(1);
	});

	it("is as one built afresh after any changes", () => {
		const body = fc.array(fc.constantFrom("## Q1", "### Q2", "# Q3", "## Notater", "Svar", "> [!tip]"), { maxLength: 8 });
		const step = fc.record({ path: fc.constantFrom("a.md", "b.md", "c.md"), body: fc.option(body), update: fc.boolean(), restart: fc.nat(9) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
				const vault = new Vault();
				for (const { path, body: lines, update, restart } of steps) {
					if (lines === null) vault.remove(path);
					else vault.put(path, note(lines));
					if (update) vault.update();
					if (restart === 0) {
						vault.index.reset(contextWith());
						for (const [each, metadata] of vault.notes) vault.index.upsert(each, metadata);
					}
				}
				vault.update();
				const fresh = new Vault();
				for (const [path, metadata] of vault.notes) fresh.put(path, metadata);
				fresh.update();
				for (const question of ["Q1", "Q2", "Q3"]) expect(vault.answers(question)).toEqual(fresh.answers(question));
				expect([...vault.questions.coverage()].sort()).toEqual([...fresh.questions.coverage()].sort());
			}),
			{ seed: 66, numRuns: 200 },
		);
	});

	it("a change made while it is read is not lost", () => {
		const vault = new Vault();
		for (let i = 0; i < 100; i++) vault.put(`${i}.md`, note(["## Q1"]));
		const work = vault.questions.update();
		work.next();
		vault.put("0.md", note(["## Q1", "Svar"]));
		workFor(work, 1000, () => 0);
		expect(vault.questions.upToDate).toBe(false);
		vault.update();
		expect(vault.answers("Q1")).toEqual(["0.md:0"]);
	});

	it("knows the bank's questions in any language", () => {
		const index = new NoteIndex(contextWith());
		const metadata = note(["## Kva betyr det for oss å vere ein lærande organisasjon? (10 min)", "Svar"]);
		index.upsert(notePath("a.md"), metadata);
		const questions = new QuestionIndex(index, { metadataOf: () => metadata, questionOf: questionByHeading });
		workFor(questions.update(), 1000, () => 0);
		expect([...questions.coverage().keys()]).toEqual(["learning-organisation-meaning"]);
	});
});
