// Owns what all browser tests need before the first one: the built plugin, and a browser.
import { execFileSync } from "node:child_process";
import { findChromium } from "./browser";

export default function setup(): void {
	execFileSync(process.execPath, ["esbuild.config.mjs", "production"], { stdio: "inherit" });
	findChromium();
}
