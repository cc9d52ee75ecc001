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
/** What one film goes through comes first: it takes longest, one part after another. */
const ofOneFilm = /\/one-film\.spec\.ts$/;
/** What is compared picture by picture is drawn by the browser that people have. */
const comparesPictures = /\/preview-[\w-]+\.spec\.ts$/;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  preserveOutput: "failures-only",
  // Journeys wait a good deal, for films and for time that runs: meanwhile another one works.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // Node reads the product's own files itself: translating them takes three times as long.
  build: { external: ["**/lib/**"] },
  reporter: [["list"], ...(E2E_REPORT ? [["json", { outputFile: E2E_REPORT }] as const] : [])],
  use: {
    baseURL,
    // A film of every step costs more than many a step: a failed journey is told by what stood on its pages.
    trace: { mode: "retain-on-failure", screenshots: false, sources: false },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "one film", testMatch: ofOneFilm, use: browser(findHeadlessChromium()) },
    { name: "pictures", testMatch: comparesPictures, use: browser(findChromium()) },
    { name: "journeys", testIgnore: [ofOneFilm, comparesPictures], use: browser(findHeadlessChromium()) },
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
