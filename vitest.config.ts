import os from "node:os";
import { defineConfig } from "vitest/config";
import { noVendors } from "#lib/cli/testing/no-vendors";

const deep = process.env.DEEP_TESTS === "1";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
    environment: "node",
    pool: "forks",
    // By itself it takes one less than there are cores; much of what is tested waits for children and the database.
    maxWorkers: Math.max(2, os.availableParallelism()),
    globalSetup: ["lib/database/testing/test-run.ts"],
    setupFiles: ["lib/cli/testing/property-runs.ts"],
    provide: { deep },
    testTimeout: deep ? 600_000 : 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent", ...noVendors },
  },
});
