import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#lib/database/embedded";

/**
 * vitest's global set-up: gives the run a folder, and stops the Postgres that a test may have started in it. What Node has
 * compiled is kept there, for all the children that tests start.
 */
export default async function testRun(project: TestProject): Promise<() => Promise<void>> {
  const runDir = await mkdtemp(path.join(os.tmpdir(), "reelwright-test-"));
  project.provide("testRunDir", runDir);
  process.env.NODE_COMPILE_CACHE ??= path.join(runDir, "compiled");
  return async () => {
    // Finds the running one; it is started anew only if its start had failed half-way.
    if (existsSync(path.join(runDir, "postgres", "cluster"))) await (await startEmbedded(runDir)).stop();
    // Children that end just now still write down what they compiled.
    await rm(runDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
}
