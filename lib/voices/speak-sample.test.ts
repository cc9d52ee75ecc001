import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it, vi } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "samples-"));
vi.stubEnv("DATA_DIR", folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("speaks a sentence of a voice once, also when several ask at the same time", async () => {
  const { speakSample } = await import("#lib/voices/speak-sample");
  const { storage } = await import("#lib/storage/storage");
  const [one, two] = await Promise.all([speakSample("flite/slt"), speakSample("flite/slt")]);
  expect(one).toEqual(two);
  const key = one?.storageKey ?? "";
  const made = await storage().stat(key);
  expect(made?.bytes).toBeGreaterThan(50_000);
  expect((await readFile(await storage().localPath(key))).toString("latin1", 0, 4)).toBe("RIFF");
  await speakSample("flite/slt");
  expect((await storage().stat(key))?.modifiedAt).toEqual(made?.modifiedAt);
});

it("knows no voice that is not here", async () => {
  const { speakSample } = await import("#lib/voices/speak-sample");
  expect(await speakSample("flite/nobody")).toBeUndefined();
  expect(await speakSample("../etc")).toBeUndefined();
});
