// The example in preview/README.md runs, and the README names every call that the scripting interface has.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { Area, Dialog, OpenNote, openVault, Session } from "../../preview/headless/index";

const README = readFileSync(fileURLToPath(new URL("../../preview/README.md", import.meta.url)), "utf8");

function example(): string {
	const block = /```ts\n([\s\S]*?)```/.exec(README)?.[1];
	if (!block) throw new Error("The README has no example.");
	return block;
}

describe("preview/README.md", () => {
	it("has an example that runs as it stands, with the built plugin", async () => {
		const code = transformSync(example().replace(/^import .*$/m, ""), { loader: "ts", format: "esm" }).code;
		const printed: unknown[][] = [];
		const run = new Function("openVault", "console", `return (async () => {${code}})();`) as (open_: unknown, console_: unknown) => Promise<void>;
		await run(openVault, { log: (...args: unknown[]) => printed.push(args) });
		const [text, notices, writes] = printed[0] as [string, unknown[], { kind: string; text: string }[]];
		expect(text).toBe("# Fellestid\n\nVi snakket om lek.\n");
		expect(notices).toEqual([]);
		expect(writes.map((write) => write.kind)).toEqual(["modify", "modify"]);
		expect(writes[0]?.text).toBe("# Fellestid\n\nVi snakket om lek. Det tar vi med videre.\n");
	});

	it.each([
		["vault", Session],
		["note", OpenNote],
		["dialog", Dialog],
		["dialog", Area],
	])("names every call of a %s", (prefix, Class) => {
		const inner = new Set(["constructor", "fullId", "position", "all", "chooseIn"]);
		const names = Object.getOwnPropertyNames(Class.prototype).filter((name) => !inner.has(name));
		expect(names.length).toBeGreaterThan(5 - (Class === Dialog ? 1 : 0));
		for (const name of names) expect(README, `${prefix}.${name}`).toContain(`${prefix}.${name}`);
	});

	it("names every option", () => {
		const source = readFileSync(fileURLToPath(new URL("../../preview/headless/index.ts", import.meta.url)), "utf8");
		const options = /interface OpenOptions \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? "";
		const names = [...options.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] as string);
		expect(names).toContain("language");
		for (const name of names) expect(README).toContain(`\`${name}\``);
	});
});
