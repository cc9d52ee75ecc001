import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { useTestDatabase } from "#lib/database/test-database";
import { closeBoss } from "#lib/queue/boss";
import { installQueue } from "#lib/queue/install-queue";

/** A database, a queue and a data folder for a test file of the doors. */
export function useDoors(): void {
  let dir = "";
  useTestDatabase({ prepare: installQueue, release: closeBoss });
  beforeAll(async () => {
    dir = await mkdtemp(path.join(os.tmpdir(), "doors-"));
    changeSettings({ DATA_DIR: dir, HOST: "127.0.0.1", PUBLIC_URL: undefined });
    // One guest asks for a whole file of tests.
    changeSettings({ WRITES_PER_MINUTE: "1000000", READS_PER_MINUTE: "1000000" });
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));
}
