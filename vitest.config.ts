import os from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { noVendors } from "#lib/cli/testing/no-vendors";

const deep = process.env.DEEP_TESTS === "1";

/** Rooms without settings, database or clock: their tests share what they import, which costs more than they do. */
const pure = ["contracts", "errors", "render", "storyboard", "typesetting"].map((room) => `lib/${room}/**/*.test.ts`);
const everything = ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}"];

export default defineConfig({
  test: {
    environment: "node",
    pool: "forks",
    // By itself it takes one less than there are cores; much of what is tested waits for children and the database.
    maxWorkers: os.availableParallelism() + 1,
    globalSetup: ["lib/database/testing/test-run.ts"],
    setupFiles: ["lib/cli/testing/property-runs.ts"],
    provide: { deep },
    testTimeout: deep ? 600_000 : 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent", ...noVendors },
    projects: [
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      { extends: true, test: { name: "rest", include: everything, exclude: [...configDefaults.exclude, ...pure] } },
    ],
  },
});
