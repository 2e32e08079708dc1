// Owns how the tests are run: three projects, one time zone and one locale for all of them.
import { defineConfig } from "vitest/config";

// Set for the workers too, which inherit them: a date that is right in one zone alone must not pass by luck.
process.env["TZ"] = "Europe/Oslo";
process.env["LC_ALL"] = "en_US.UTF-8";

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
					include: ["test/unit/**/*.test.ts", "test/promises/**/*.test.ts", "test/architecture.test.ts"],
					environment: "node",
					testTimeout: 20_000,
				},
			},
			{
				test: {
					name: "preview",
					include: ["test/preview/**/*.test.ts"],
					environment: "node",
					testTimeout: 30_000,
					hookTimeout: 30_000,
				},
			},
			{
				test: {
					name: "chromium",
					include: ["test/chromium/**/*.test.ts"],
					environment: "node",
					globalSetup: ["test/chromium/build-once.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
