import { existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "#lib/cli/testing/find-chromium";
import { noVendors } from "#lib/cli/testing/no-vendors";

// `npm test` names port, folder and browser; by itself `playwright test` takes these.
const { E2E_CHROMIUM, E2E_REPORT, E2E_PORT = "3999" } = process.env;
const { E2E_DATA_DIR = path.join(os.tmpdir(), "reelwright-e2e") } = process.env;
const chromium = E2E_CHROMIUM ?? findChromium();
const baseURL = `http://127.0.0.1:${E2E_PORT}`;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ...(E2E_REPORT ? [["json", { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium && existsSync(chromium) ? chromium : undefined,
      args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
    },
  },
  webServer: {
    command: "node lib/cli/start.ts",
    url: `${baseURL}/api/health`,
    timeout: 300_000,
    stdout: "pipe",
    env: {
      ...noVendors,
      ...{ PORT: E2E_PORT, HOST: "127.0.0.1", DATA_DIR: E2E_DATA_DIR, LOG_LEVEL: "info" },
      // Another site, and a receiver of webhooks, are stood up by their tests on the ports behind.
      CORS_ALLOW_ORIGINS: `http://127.0.0.1:${Number(E2E_PORT) + 1}`,
      FETCH_ALLOW_HOSTS: `127.0.0.1:${Number(E2E_PORT) + 2}`,
    },
    gracefulShutdown: { signal: "SIGTERM", timeout: 30_000 },
  },
});
