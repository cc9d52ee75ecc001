import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { closeDatabase } from "#lib/database/client";
import { closeListener } from "#lib/database/listen";
import { copyTemplate, dropCopy, testServer } from "#lib/database/testing/test-server";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder of this test run, removed after it. */
    testRunDir: string;
  }
}

/**
 * Call once at the top of a test file that needs Postgres: before its tests DATABASE_URL names a migrated, empty
 * database of this file alone; afterwards it is gone. `prepare` makes what else must be there (the queue's tables), once
 * for all files of a run, and `release` closes what the file opened.
 */
export function useTestDatabase(hooks: { prepare?: () => Promise<void>; release?: () => Promise<void> } = {}): void {
  const name = `test_${randomBytes(6).toString("hex")}`;
  let template = "";
  beforeAll(async () => {
    template = await testServer(inject("testRunDir"), hooks.prepare);
    changeSettings({ DATABASE_URL: await copyTemplate(template, name), APP_SECRET: "a-secret-for-tests-only" });
  }, 120_000);
  afterAll(async () => {
    await hooks.release?.();
    await closeListener();
    await closeDatabase();
    if (template) await dropCopy(template, name);
  });
}
