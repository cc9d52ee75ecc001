import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium, findHeadlessChromium } from "#lib/cli/testing/find-chromium";
import { noVendors } from "#lib/cli/testing/no-vendors";

// `npm test` names port and folder; by itself `playwright test` takes these.
const { E2E_REPORT, E2E_PORT = "3999" } = process.env;
const { E2E_DATA_DIR = path.join(os.tmpdir(), "reelwright-e2e") } = process.env;
const baseURL = `http://127.0.0.1:${E2E_PORT}`;

const browser = (executablePath: string | undefined) => ({
  launchOptions: { executablePath, args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"] },
});
/** What is compared picture by picture is drawn by the browser that people have. */
const comparesPictures = /\/preview-[\w-]+\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  preserveOutput: "failures-only",
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"], ...(E2E_REPORT ? [["json", { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL,
    trace: "retain-on-failure",
  },
  projects: [
    { name: "journeys", testIgnore: comparesPictures, use: browser(findHeadlessChromium()) },
    { name: "pictures", testMatch: comparesPictures, use: browser(findChromium()) },
  ],
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
