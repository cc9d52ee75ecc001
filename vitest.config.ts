import os from "node:os";
import { defineConfig } from "vitest/config";
import { noVendors } from "#lib/cli/testing/no-vendors";

const deep = process.env.DEEP_TESTS === "1";

export default defineConfig({
  test: {
    environment: "node",
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
    pool: "forks",
    // Loading the modules anew for each file would cost half as much as the tests do; `as-before` cleans up behind each.
    isolate: false,
    // By itself it takes one less than there are cores; much of what is tested waits for children and the database.
    maxWorkers: os.availableParallelism() + 1,
    globalSetup: ["lib/database/testing/test-run.ts"],
    setupFiles: ["lib/cli/testing/property-runs.ts", "lib/cli/testing/as-before.ts"],
    provide: { deep },
    testTimeout: deep ? 600_000 : 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent", ...noVendors },
  },
});
