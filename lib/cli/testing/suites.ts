import os from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Suite } from "#lib/cli/testing/run-suite";

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

/** Ports in a row that the browser tests take: the app, another site, a receiver of webhooks. */
export const browserPorts = 3;

/** Journeys in a real browser through the product as `npm start` starts it. `port` is the first of its ports. */
export const browserSuite = (deep: boolean, port: number): Suite => ({
  name: "end to end",
  words: () => ["node_modules/@playwright/test/cli.js", "test"],
  environment: (report) => ({
    DEEP_TESTS: deep ? "1" : "",
    E2E_PORT: String(port),
    E2E_DATA_DIR: path.join(os.tmpdir(), `reelwright-e2e-${process.pid}`),
    E2E_REPORT: report,
  }),
  count: z
    .object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })
    .transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
});
