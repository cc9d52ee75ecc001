import { readdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Suite } from "#lib/cli/testing/run-suite";
import { projectRoot } from "#lib/processes/project-root";

/** The sources. */
export const checkSuite: Suite = {
  name: "check",
  words: (report) => ["lib/cli/check.ts", `--report=${report}`],
  count: z.object({ passed: z.number(), failed: z.number() }),
};

/** Unit and integration tests, with a real Postgres. */
export const unitSuite = (deep: boolean): Suite => ({
  name: "unit and integration",
  words: (report) => [
    ...["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json"],
    `--outputFile.json=${report}`,
  ],
  environment: () => ({ DEEP_TESTS: deep ? "1" : "" }),
  // A file that could not even be loaded is in no test's count.
  count: z
    .object({ numPassedTests: z.number(), numFailedTests: z.number(), numFailedTestSuites: z.number() })
    .transform(({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites,
    })),
});

/** Parts of the journeys that run side by side. */
export const browserParts = [0, 1] as const;
/** Ports that each part takes: the app, another site, a receiver of webhooks. */
export const portsEach = 3;

/**
 * Journeys in a real browser through the product as `npm start` starts it: every other file of them, at an instance of
 * their own with its own data. `port` is the first of the ports that it takes.
 */
export const browserSuite = (
  part: (typeof browserParts)[number],
  { deep, chromium, port }: { deep: boolean; chromium: string; port: number },
): Suite => ({
  name: `end to end, part ${part + 1} of ${browserParts.length}`,
  words: () => [
    ...["node_modules/@playwright/test/cli.js", "test", `--output=test-results/${part + 1}`],
    ...journeys().filter((_, i) => i % browserParts.length === part),
  ],
  environment: (report) => ({
    DEEP_TESTS: deep ? "1" : "",
    E2E_CHROMIUM: chromium,
    E2E_PORT: String(port),
    E2E_DATA_DIR: path.join(os.tmpdir(), `reelwright-e2e-${process.pid}-${part + 1}`),
    E2E_REPORT: report,
  }),
  count: z
    .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
    .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
});

const journeys = (): string[] =>
  readdirSync(path.join(projectRoot(), "e2e"))
    .filter((name) => name.endsWith(".spec.ts"))
    .sort()
    .map((name) => `e2e/${name}`);
