import { defineConfig } from "vitest/config";

const deep = process.env.DEEP_TESTS === "1";

export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
    environment: "node",
    pool: "forks",
    globalSetup: ["lib/database/testing/test-run.ts"],
    setupFiles: ["lib/cli/testing/property-runs.ts"],
    provide: { deep },
    testTimeout: deep ? 600_000 : 60_000,
    hookTimeout: 120_000,
    env: { LOG_LEVEL: "silent" },
  },
});
