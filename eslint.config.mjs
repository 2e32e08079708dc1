// Obsidian's own rules hold for what ships (src, manifest.json, package.json, LICENSE).
// Preview, tests and benchmarks run in Node or a browser page of ours, so there TypeScript's rules hold alone.
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import tseslint from "typescript-eslint";

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } };

export default defineConfig([
	globalIgnores(["main.js", "build/", "test-output/", "node_modules/", "package-lock.json", "preview/sample-vault/"]),
	{
		files: ["src/**/*.ts", "package.json"],
		extends: [obsidianmd.configs.recommended],
	},
	{
		files: ["package.json"],
		// Moment is a development dependency: the known answer that date formats are tested against.
		rules: { "depend/ban-dependencies": ["error", { presets: ["native", "microutilities", "preferred"], allowed: ["moment"] }] },
	},
	{
		files: ["src/**/*.ts"],
		languageOptions: typed,
		rules: {
			"@typescript-eslint/consistent-type-imports": "error",
			"@typescript-eslint/no-non-null-assertion": "error",
			"@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
			eqeqeq: ["error", "always"],
		},
	},
	{
		files: ["src/core/index/**/*.ts"],
		// Counting in typed arrays: `counts[code]!++` is the only way to write it, and an index outside is a bug that tests find.
		rules: { "@typescript-eslint/no-non-null-assertion": "off" },
	},
	{
		files: ["manifest.json"],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: [".json"] } },
		rules: { "obsidianmd/validate-manifest": "error" },
	},
	{
		files: ["preview/**/*.ts", "test/**/*.ts", "bench/**/*.ts", "*.ts"],
		extends: [js.configs.recommended, tseslint.configs.recommended],
		languageOptions: typed,
		rules: {
			"@typescript-eslint/no-floating-promises": "error",
			"@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
			eqeqeq: ["error", "always"],
			// TypeScript reports undefined names itself, and knows the globals of each part.
			"no-undef": "off",
		},
	},
	{
		files: ["*.mjs"],
		extends: [js.configs.recommended],
		rules: { "no-undef": "off" },
	},
]);
