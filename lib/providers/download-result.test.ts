import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { changeSettings } from "#lib/config/settings";
import { downloadResult } from "#lib/providers/download-result";
import { faultScript, playFault } from "#lib/providers/testing/faults";
import { type StubAnswer, type StubServer, serveStub } from "#lib/providers/testing/stub-server";

const film = Buffer.from("a film that was paid for");
let server: StubServer;
let answer: StubAnswer;
let folder = "";
let outPath = "";

beforeAll(() => {
  changeSettings({ VENDOR_POLL_SECONDS: "0.05" });
});
beforeEach(async () => {
  server = await serveStub((request, response) => answer(request, response));
  folder = await mkdtemp(path.join(tmpdir(), "download-"));
  outPath = path.join(folder, "film.mp4");
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  changeSettings({ VENDOR_ANSWER_SECONDS: undefined });
});
afterAll(() => {
  changeSettings({ VENDOR_POLL_SECONDS: undefined });
});

const give =
  (headers: Record<string, string | number> = {}, bytes: Uint8Array = film): StubAnswer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "video/mp4", ...headers }).end(bytes);
    return undefined;
  };
const download = (given: { maxBytes?: number; signal?: AbortSignal } = {}) =>
  downloadResult({
    provider: "minimax",
    base: server.url,
    url: `${server.url}/film.mp4`,
    headers: { "x-key": "secret" },
    outPath,
    signal: new AbortController().signal,
    ...given,
  });

test.each(["reset", "500", "502-html", "429", "wrong-content-type"] as const)(
  "a file is asked for again after a passing %s, and copied whole",
  async (kind) => {
    const faults = faultScript([{ at: "fetch", kind, times: 2 }]);
    answer = (request, response) =>
      playFault(faults.next("fetch"), response)
        ? undefined
        : give({ "content-length": film.length })(request, response);
    await download();
    expect(await readFile(outPath)).toEqual(film);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[0]?.headers["x-key"]).toBe("secret");
  },
);

test("three times is enough; nothing is left of it", async () => {
  answer = (_request, response) => {
    playFault("reset", response);
    return undefined;
  };
  await expect(download()).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE", retryable: true });
  expect(server.requests).toHaveLength(3);
  expect(await readdir(folder)).toEqual([]);
});

test("a file that comes slowly, but comes, is waited for; one that falls silent is not", async () => {
  changeSettings({ VENDOR_ANSWER_SECONDS: "1" });
  let pieces = 0;
  answer = (_request, response) => {
    response.writeHead(200, { "content-type": "video/mp4", "content-length": 12 });
    const timer = setInterval(() => {
      pieces += 1;
      if (pieces < 12) response.write("x");
      else response.end("x");
      if (pieces === 12) clearInterval(timer);
    }, 150);
    return undefined;
  };
  await download();
  expect((await readFile(outPath)).length).toBe(12);
  changeSettings({ VENDOR_ANSWER_SECONDS: "0.2" });
  answer = (_request, response) => {
    playFault("hang", response);
    return undefined;
  };
  await expect(download()).rejects.toMatchObject({ code: "PROVIDER_UNAVAILABLE" });
});

test.each([400, 403, 404, 410])("%i for a finished file means that it is gone", async (status) => {
  answer = () => ({ status, body: {} });
  await expect(download()).rejects.toMatchObject({ code: "RESULT_EXPIRED", retryable: false });
  expect(server.requests).toHaveLength(1);
});

test("too large a file is refused before it is read, and one that lies about its size while it is", async () => {
  answer = give({ "content-length": film.length });
  await expect(download({ maxBytes: 10 })).rejects.toMatchObject({ code: "FILE_REFUSED" });
  answer = give({ "transfer-encoding": "chunked" });
  await expect(download({ maxBytes: 10 })).rejects.toMatchObject({ code: "FILE_REFUSED" });
  expect(await readdir(folder)).toEqual([]);
});

test("a packed answer is unpacked and not taken for a short one", async () => {
  const packed = gzipSync(film);
  answer = give({ "content-encoding": "gzip", "content-length": packed.length }, packed);
  await download();
  expect(await readFile(outPath)).toEqual(film);
});

test("a redirect to another origin loses the key", async () => {
  let elsewhere: StubAnswer = give();
  const store = await serveStub((request, response) => elsewhere(request, response));
  changeSettings({ FETCH_ALLOW_HOSTS: new URL(store.url).host });
  try {
    answer = (_request, response) => {
      response.writeHead(302, { location: `${store.url}/signed.mp4` }).end();
      return undefined;
    };
    await download();
    expect(await readFile(outPath)).toEqual(film);
    expect(store.requests[0]?.headers).not.toHaveProperty("x-key");
    elsewhere = () => ({ status: 403, body: {} });
    await expect(download()).rejects.toMatchObject({ code: "RESULT_EXPIRED" });
  } finally {
    changeSettings({ FETCH_ALLOW_HOSTS: undefined });
    await store.close();
  }
});

test("stopping is the stop's own reason, at once", async () => {
  const control = new AbortController();
  const stopped = new Error("stopped");
  answer = (_request, response) => {
    playFault("hang", response);
    setTimeout(() => control.abort(stopped), 20);
    return undefined;
  };
  await expect(download({ signal: control.signal })).rejects.toBe(stopped);
  expect(server.requests).toHaveLength(1);
  expect(await readdir(folder)).toEqual([]);
});
