import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A folder for a test file's own files, gone afterwards. */
export async function testFolder(): Promise<(name: string) => string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "reelwright-film-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}
