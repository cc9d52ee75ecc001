import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isGone, processName } from "#lib/pipelines/process-name";
import { openWorkFolder, sweepWorkFolders } from "#lib/pipelines/work-folder";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), "work-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

// Above the largest pid that Linux gives.
const deadPid = 4_194_305;

test("a folder lives as long as it is used", async () => {
  {
    await using folder = await openWorkFolder(root);
    await writeFile(path.join(folder.path, "scratch"), "x");
    expect(await readdir(root)).toHaveLength(1);
  }
  expect(await readdir(root)).toEqual([]);
});

test("the sweep takes what the dead of this machine left, and nothing else", async () => {
  await using own = await openWorkFolder(root);
  const dead = `${os.hostname()}.${deadPid}.abcdef01.11111111`;
  const earlierSelf = `${os.hostname()}.${process.pid}.00000000.11111111`;
  const alive = `${os.hostname()}.${process.ppid}.abcdef01.11111111`;
  const elsewhere = `another-machine.${deadPid}.abcdef01.11111111`;
  for (const name of [dead, earlierSelf, alive, elsewhere, "unknown"]) await mkdir(path.join(root, name));
  expect(await sweepWorkFolders(root)).toBe(2);
  expect((await readdir(root)).sort()).toEqual([path.basename(own.path), alive, elsewhere, "unknown"].sort());
});

test("this process is not gone", () => {
  expect(isGone(processName)).toBe(false);
});
