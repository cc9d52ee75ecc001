import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { buffer, text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { checkStorage } from "#lib/storage/check-storage";
import type { ListedFile } from "#lib/storage/driver";
import { storage } from "#lib/storage/storage";
import { startBucket, type TestBucket } from "#lib/storage/test-bucket";

let dir = "";
let source = "";
const key = "artifacts/ab/abc.txt";
const noBucket = { S3_BUCKET: undefined, S3_ENDPOINT: undefined, S3_PUBLIC_ENDPOINT: undefined };

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), "reelwright-storage-"));
  source = path.join(dir, "source");
  await writeFile(source, "0123456789");
});
afterEach(async () => {
  changeSettings(noBucket);
  await rm(dir, { recursive: true, force: true });
});

let bucketDir = "";
let bucket: TestBucket;
beforeAll(async () => {
  bucketDir = await mkdtemp(path.join(os.tmpdir(), "reelwright-bucket-"));
  bucket = await startBucket(bucketDir);
});
afterAll(async () => {
  await bucket.close();
  await rm(bucketDir, { recursive: true, force: true });
});

async function filesIn(folder: string, after?: string): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  for await (const file of storage().list(folder, after)) files.push(file);
  return files;
}
const listed = async (folder: string, after?: string) => (await filesIn(folder, after)).map((file) => file.key);

const read = async (name: string) => text((await storage().open(name)).stream);

describe.each([
  { driver: "filesystem", use: () => ({ DATA_DIR: dir, ...noBucket }) },
  { driver: "s3", use: () => ({ DATA_DIR: dir, ...bucket.settings }) },
])("$driver", ({ use }) => {
  beforeEach(async () => {
    changeSettings(use());
    for await (const file of storage().list("artifacts")) await storage().remove(file.key);
  });

  test("what is put can be read, measured, found and removed", async () => {
    expect(await storage().put(key, source)).toMatchObject({ bytes: 10 });
    const { stream, bytes } = await storage().open(key);
    expect([await text(stream), bytes]).toEqual(["0123456789", 10]);
    expect(await storage().stat(key)).toMatchObject({ bytes: 10, modifiedAt: expect.any(Date) });
    const local = await storage().localPath(key);
    expect([await readFile(local, "utf8"), path.extname(local)]).toEqual(["0123456789", ".txt"]);
    await storage().remove(key);
    await storage().remove(key);
    expect(await storage().stat(key)).toBeUndefined();
    await expect(storage().open(key)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(storage().localPath(key)).rejects.toMatchObject({ code: "NOT_FOUND" });
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

  test("a large file goes and comes unchanged, and leaves nothing unfinished", async () => {
    const large = randomBytes(21_000_000);
    await writeFile(source, large);
    expect(await storage().put(key, source)).toMatchObject({ bytes: large.length });
    const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
    expect(hash(await buffer((await storage().open(key)).stream))).toBe(hash(large));
    expect(hash(await buffer((await storage().open(key, { start: 8_388_600, end: 8_388_700 })).stream))).toBe(
      hash(large.subarray(8_388_600, 8_388_701)),
    );
    await rm(path.join(dir, "copies"), { recursive: true, force: true });
    expect(hash(await readFile(await storage().localPath(key)))).toBe(hash(large));
  });

  test("putting again replaces, and a local file is of the newest bytes", async () => {
    await storage().put(key, source);
    await storage().localPath(key);
    await writeFile(source, "new");
    await Promise.all([storage().put(key, source), storage().put(key, source)]);
    expect(await read(key)).toBe("new");
    expect(await readFile(await storage().localPath(key), "utf8")).toBe("new");
    expect(await listed("artifacts")).toEqual([key]);
  });

  test("a put that cannot read its file leaves nothing", async () => {
    await expect(storage().put(key, path.join(dir, "missing"))).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await listed("artifacts")).toEqual([]);
  });

  test("a folder is listed by key, from wherever one left off", async () => {
    const keys = ["artifacts/a/x.txt", "artifacts/a/y/z.txt", "artifacts/b.txt", "artifacts/c.txt"];
    for (const name of keys.toReversed()) await storage().put(name, source);
    await storage().put("artifacts2/other.txt", source);
    expect(await listed("artifacts")).toEqual(keys);
    for (const [i, name] of keys.entries()) expect(await listed("artifacts", name)).toEqual(keys.slice(i + 1));
    expect(await listed("artifacts", "artifacts/a/y")).toEqual(keys.slice(1));
    expect(await listed("nothing")).toEqual([]);
    const [first] = await filesIn("artifacts");
    expect(first).toEqual({ key: keys[0], bytes: 10, modifiedAt: expect.any(Date) });
    await storage().remove("artifacts2/other.txt");
  });

  test.each(["../outside", "/etc/passwd", "a//b", "a/../b", ".hidden", "", "a\0b", "a b"])(
    "the key %j is refused",
    async (bad) => {
      await expect(storage().put(bad, source)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
      await expect(storage().open(bad)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
      await expect(storage().remove(bad)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    },
  );

  test("the check finds a storage that works, and leaves nothing in it", async () => {
    expect(await checkStorage()).toEqual({ ok: true });
    expect(await listed("checks")).toEqual([]);
  });
});

describe("filesystem", () => {
  beforeEach(() => changeSettings({ DATA_DIR: dir, ...noBucket }));

  test("a local file is the stored one itself; there is no public address", async () => {
    await storage().put(key, source);
    expect(await storage().localPath(key)).toBe(path.join(dir, "storage", key));
    const address = { seconds: 60, contentType: "text/plain", disposition: "inline" };
    expect(await storage().publicUrl(key, address)).toBeUndefined();
  });

  test("folders are listed where their keys belong", async () => {
    const keys = ["artifacts/a-b.txt", "artifacts/a.txt", "artifacts/a/x.txt", "artifacts/b.txt"];
    for (const name of keys.toReversed()) await storage().put(name, source);
    expect(await listed("artifacts")).toEqual(keys);
    for (const [i, name] of keys.entries()) expect(await listed("artifacts", name)).toEqual(keys.slice(i + 1));
  });

  test("what dead writers left behind is dropped, and nothing else", async () => {
    await storage().put(key, source);
    const folder = path.join(dir, "storage/artifacts/ab");
    await writeFile(path.join(folder, ".old.part"), "x");
    await utimes(path.join(folder, ".old.part"), 1000, 1000);
    await writeFile(path.join(folder, ".new.part"), "x");
    expect(await storage().dropUnfinished(new Date(Date.now() - 60_000))).toBe(1);
    expect((await readdir(folder)).sort()).toEqual([".new.part", "abc.txt"]);
    expect(await listed("artifacts")).toEqual([key]);
  });

  test("a place that cannot be written is a failure with its cause, and told in words", async () => {
    await writeFile(path.join(dir, "storage"), "a file where the folder should be");
    await expect(storage().put(key, source)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
    const { problem } = { problem: "", ...(await checkStorage()) };
    expect(problem).toMatch(/^The folder .*\/storage cannot be (written|used).*\.?$/);
  });
});

describe("s3", () => {
  beforeEach(() => changeSettings({ DATA_DIR: dir, ...bucket.settings }));

  test("a public address gives any range under the name and type asked for, and lapses", async () => {
    await storage().put(key, source);
    const address = { seconds: 60, contentType: "video/mp4", disposition: 'attachment; filename="a b.mp4"' };
    expect(await storage().publicUrl(key, address)).toBeUndefined();
    changeSettings({ S3_PUBLIC_ENDPOINT: bucket.settings.S3_ENDPOINT });
    const url = (await storage().publicUrl(key, address)) ?? "";
    const answer = await fetch(url, { headers: { range: "bytes=2-4" } });
    expect([answer.status, await answer.text()]).toEqual([206, "234"]);
    expect(answer.headers.get("content-range")).toBe("bytes 2-4/10");
    expect(answer.headers.get("content-type")).toBe("video/mp4");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="a b.mp4"');
    expect(new URL(url).searchParams.get("X-Amz-Expires")).toBe("60");
  });

  test("local copies are bounded: those asked for least lately go, those in use stay", async () => {
    changeSettings({ LOCAL_COPIES_MB: "10", JOB_DEADLINE_SECONDS: "10" });
    await writeFile(source, Buffer.alloc(4_500_000));
    const names = ["artifacts/1.bin", "artifacts/2.bin", "artifacts/3.bin"];
    for (const name of names) await storage().put(name, source);
    // All three are fresh: they may be in somebody's hands.
    expect((await copies()).length).toBe(3);
    for (const copy of await copies()) await utimes(copy, 1000, 1000);
    await utimes(await storage().localPath("artifacts/1.bin"), 2000, 2000);
    await storage().put("artifacts/4.bin", source);
    expect((await copies()).length).toBe(2);
    changeSettings({ LOCAL_COPIES_MB: undefined, JOB_DEADLINE_SECONDS: undefined });
    for (const name of [...names, "artifacts/4.bin"]) await storage().remove(name);
    expect(await copies()).toEqual([]);
  });

  test("two who ask for a file at once fetch it once", async () => {
    await storage().put(key, source);
    await rm(path.join(dir, "copies"), { recursive: true, force: true });
    await mkdir(path.join(dir, "copies"));
    const paths = await Promise.all([1, 2, 3].map(() => storage().localPath(key)));
    expect(new Set(paths).size).toBe(1);
    expect(await copies()).toEqual([paths[0]]);
  });

  test.each([
    [{ S3_BUCKET: "no-such-bucket" }, /^The bucket no-such-bucket at http:\/\/127.0.0.1:\d+ does not exist; create it/],
    [{ S3_ENDPOINT: "http://127.0.0.1:9" }, /does not answer; correct S3_ENDPOINT/],
  ])("what is wrong with the bucket is told in one sentence: %j", async (wrong, sentence) => {
    changeSettings(wrong);
    const { problem } = { problem: "", ...(await checkStorage()) };
    expect(problem).toMatch(sentence);
    await expect(storage().open(key)).rejects.toMatchObject({ code: "STORAGE_FAILED" });
  });

  test.each([
    ["SignatureDoesNotMatch", "refuses the credentials; correct AWS_ACCESS_KEY_ID"],
    ["AccessDenied", "may not be used with these credentials"],
    ["PermanentRedirect", "is in another region; correct AWS_REGION"],
  ])("%s is told in words", async (code, words) => {
    const server = createServer((_request, answer) => {
      answer.writeHead(403, { "content-type": "application/xml" });
      answer.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    changeSettings({ S3_ENDPOINT: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}` });
    const { problem } = { problem: "", ...(await checkStorage()) };
    server.close();
    expect(problem).toContain(words);
  });
});

async function copies(): Promise<string[]> {
  const entries = await readdir(path.join(dir, "copies"), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
