import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { storage } from "#lib/storage/storage";

let dir = "";
let source = "";
const key = "artifacts/ab/abc.txt";

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-storage-"));
  changeSettings({ DATA_DIR: dir });
  source = path.join(dir, "source");
  await writeFile(source, "0123456789");
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test("what is put can be read, measured, found and removed", async () => {
  expect(await storage().put(key, source)).toMatchObject({ bytes: 10 });
  const { stream, bytes } = await storage().open(key);
  expect([await text(stream), bytes]).toEqual(["0123456789", 10]);
  expect(await storage().stat(key)).toMatchObject({ bytes: 10 });
  expect(await storage().localPath(key)).toBe(path.join(dir, "storage", key));
  await storage().remove(key);
  await storage().remove(key);
  expect(await storage().stat(key)).toBeUndefined();
});

test.each([
  [{ start: 2, end: 4 }, "234"],
  [{ start: 7 }, "789"],
  [{ start: 9, end: 999 }, "9"],
])("a range gives just those bytes: %j", async (range, expected) => {
  await storage().put(key, source);
  const { stream, bytes } = await storage().open(key, range);
  expect([await text(stream), bytes]).toEqual([expected, expected.length]);
});

test("a range past the end is refused", async () => {
  await storage().put(key, source);
  await expect(storage().open(key, { start: 10 })).rejects.toMatchObject({ code: "RANGE_NOT_SATISFIABLE" });
});

test("an empty file is a stream of nothing", async () => {
  await writeFile(source, "");
  await storage().put(key, source);
  const { stream, bytes } = await storage().open(key);
  expect([await text(stream), bytes]).toEqual(["", 0]);
});

test("putting again replaces, and leaves no temporary file", async () => {
  await storage().put(key, source);
  await writeFile(source, "new");
  await Promise.all([storage().put(key, source), storage().put(key, source)]);
  const { stream } = await storage().open(key);
  expect(await text(stream)).toBe("new");
  expect(await readdir(path.join(dir, "storage/artifacts/ab"))).toEqual(["abc.txt"]);
});

test("a failed put leaves nothing", async () => {
  await expect(storage().put(key, path.join(dir, "missing"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await readdir(path.join(dir, "storage/artifacts/ab"))).toEqual([]);
});

test.each(["../outside", "/etc/passwd", "a//b", "a/../b", ".hidden", "", "a\0b", "a b"])(
  "the key %j is refused",
  async (bad) => {
    await expect(storage().put(bad, source)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    await expect(storage().open(bad)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
  },
);

test("a place that cannot be written is a failure with its cause", async () => {
  await writeFile(path.join(dir, "storage"), "a file where the folder should be");
  await expect(storage().put(key, source)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
});
