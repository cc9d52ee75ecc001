import { createHash, randomBytes } from "node:crypto";
import { readFile as bytesOfFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { Upload } from "tus-js-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerTo, ask, newGuest } from "#lib/api/testing/ask";
import { noiseSound } from "#lib/api/testing/noise-sound";
import { onePixel } from "#lib/api/testing/one-pixel";
import { refused } from "#lib/api/testing/refused";
import { serveDoors } from "#lib/api/testing/serve-doors";
import { useDoors } from "#lib/api/testing/use-doors";
import { changeSettings, settings } from "#lib/config/settings";
import { UploadView } from "#lib/contracts/upload-view";
import { db } from "#lib/database/client";
import { storage } from "#lib/storage/storage";

useDoors();

let server: Awaited<ReturnType<typeof serveDoors>>;
let guest: Awaited<ReturnType<typeof newGuest>>;
beforeAll(async () => {
  server = await serveDoors();
  guest = await newGuest();
});
afterAll(() => server.close());

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const b64 = (text: string) => Buffer.from(text).toString("base64");

interface Sent {
  method: string;
  headers?: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  cookie?: string;
}

const send = (address: string, { method, headers, body, cookie = guest.cookie }: Sent) =>
  answerTo(
    new Request(new URL(address, "http://localhost:3000"), {
      method,
      headers: { host: "localhost:3000", cookie, "tus-resumable": "1.0.0", ...headers },
      body,
    }),
  );

async function begin(bytes: number, words: Record<string, string> = {}, cookie = guest.cookie): Promise<string> {
  const metadata = Object.entries({ filename: "a file", ...words }).map(([key, text]) => `${key} ${b64(text)}`);
  const headers = { "upload-length": String(bytes), "upload-metadata": metadata.join(",") };
  const answer = await send("/api/v1/files", { method: "POST", headers, cookie });
  expect(answer.status).toBe(201);
  return new URL(answer.headers.get("location") ?? "").pathname;
}

const piece = (address: string, offset: number, body: Uint8Array<ArrayBuffer>, headers = {}, cookie = guest.cookie) =>
  send(address, {
    method: "PATCH",
    headers: { "upload-offset": String(offset), "content-type": "application/offset+octet-stream", ...headers },
    body,
    cookie,
  });

async function whole(bytes: Buffer, words: Record<string, string> = {}): Promise<{ status: number; view: UploadView }> {
  const address = await begin(bytes.length, words);
  const { status } = await piece(address, 0, new Uint8Array(bytes));
  return { status, view: UploadView.parse(await (await ask(address, { headers: { cookie: guest.cookie } })).json()) };
}

test("14 MB in pieces, broken off and gone on with, arrive as they were", async () => {
  const bytes = noiseSound(14_500_000);
  const common = {
    ...{ endpoint: `${server.origin}/api/v1/files`, chunkSize: 3_000_000, retryDelays: [] },
    ...{ headers: { cookie: guest.cookie }, metadata: { filename: "noise.wav", filetype: "audio/wav" } },
  };
  const address = await new Promise<string>((resolve, reject) => {
    const upload = new Upload(bytes, {
      ...common,
      onError: reject,
      // In the middle of the third piece.
      onProgress: (sent) => {
        if (sent > 7_000_000 && upload.url) void upload.abort().then(() => resolve(upload.url ?? ""));
      },
    });
    upload.start();
  });
  const half = UploadView.parse(
    await (await ask(new URL(address).pathname, { headers: { cookie: guest.cookie } })).json(),
  );
  expect(half).toMatchObject({ status: "receiving", bytes: bytes.length });
  expect(half.received).toBeGreaterThanOrEqual(6_000_000);
  expect(half.received).toBeLessThan(bytes.length);
  let resent = 0;
  await new Promise((resolve, reject) => {
    const onChunkComplete = (size: number) => {
      resent += size;
    };
    new Upload(bytes, { ...common, uploadUrl: address, onError: reject, onSuccess: resolve, onChunkComplete }).start();
  });
  expect(resent).toBe(bytes.length - half.received);
  const view = UploadView.parse(
    await (await ask(new URL(address).pathname, { headers: { cookie: guest.cookie } })).json(),
  );
  expect(view).toMatchObject({
    status: "ready",
    content_type: "audio/wav",
    filename: "noise.wav",
    sha256: sha256(bytes),
  });
  const { storageKey } = await db().upload.findUniqueOrThrow({ where: { id: view.id } });
  const { stream } = await storage().open(storageKey ?? "");
  expect(sha256(await buffer(stream))).toBe(sha256(bytes));
  expect(await readdir(path.join(settings().DATA_DIR, "uploads"))).not.toContain(view.id);
});

test("14 MB in one piece, and in one request with its beginning", async () => {
  const bytes = noiseSound(14_000_000);
  expect((await whole(bytes)).view).toMatchObject({ status: "ready", sha256: sha256(bytes) });
  const answer = await send("/api/v1/files", {
    method: "POST",
    headers: { "upload-length": String(bytes.length), "content-type": "application/offset+octet-stream" },
    body: new Uint8Array(bytes),
  });
  expect([answer.status, answer.headers.get("upload-offset")]).toEqual([201, String(bytes.length)]);
  const view = await (await ask(new URL(answer.headers.get("location") ?? "").pathname, { headers: guest })).json();
  expect(view).toMatchObject({ status: "ready", sha256: sha256(bytes), filename: "file" });
});

test("HEAD tells where to go on; another offset is a conflict; more than was said is too much", async () => {
  const bytes = new Uint8Array(Buffer.from("A text, in two pieces."));
  const address = await begin(bytes.length);
  expect((await piece(address, 0, bytes.slice(0, 6))).headers.get("upload-offset")).toBe("6");
  const head = await ask(address, { method: "HEAD", headers: guest });
  expect([head.headers.get("upload-offset"), head.headers.get("upload-length")]).toEqual(["6", String(bytes.length)]);
  expect(head.headers.get("cache-control")).toBe("no-store");
  expect(Date.parse(head.headers.get("upload-expires") ?? "")).toBeGreaterThan(Date.now());
  expect((await piece(address, 3, bytes.slice(3))).status).toBe(409);
  expect((await piece(address, 6, new Uint8Array(100))).status).toBe(413);
  expect((await piece(address, 6, bytes.slice(6))).status).toBe(204);
  expect((await (await ask(address, { headers: guest })).json()).content_type).toBe("text/plain");
  expect((await piece(address, bytes.length, bytes)).status).toBe(409);
});

test("a piece that is not what its checksum says is dropped", async () => {
  const bytes = new Uint8Array(Buffer.from("checked"));
  const sum = (of: string) => `sha256 ${createHash("sha256").update(of).digest("base64")}`;
  const address = await begin(bytes.length);
  const wrong = await piece(address, 0, bytes, { "upload-checksum": sum("other") });
  expect([wrong.status, (await wrong.json()).error.code]).toEqual([460, "CHECKSUM_MISMATCH"]);
  expect((await ask(address, { method: "HEAD", headers: guest })).headers.get("upload-offset")).toBe("0");
  const unknown = await piece(address, 0, bytes, { "upload-checksum": "crc32 AAAA" });
  expect([unknown.status, (await unknown.json()).error.message]).toEqual([400, expect.stringContaining("sha256")]);
  expect((await piece(address, 0, bytes, { "upload-checksum": sum("checked") })).status).toBe(204);
  expect((await whole(Buffer.from("abc"), { sha256: sha256(Buffer.from("abd")) })).view.refusal).toMatch(
    /changed on its way/,
  );
});

test.each([
  ["an empty file", { "upload-length": "0" }, 422],
  ["no length", {}, 422],
  ["a length that comes later", { "upload-defer-length": "1" }, 422],
  ["too many bytes", { "upload-length": "999999999999" }, 413],
  ["words that are no pairs", { "upload-length": "5", "upload-metadata": "filename a b c" }, 422],
  ["another version", { "upload-length": "5", "tus-resumable": "0.2.0" }, 412],
])("%s is refused before anything is kept", async (_what, headers, status) => {
  const before = await db().upload.count();
  const answer = await send("/api/v1/files", { method: "POST", headers });
  expect(answer.status).toBe(status);
  expect(await db().upload.count()).toBe(before);
});

test.each([
  ["POST", "/api/v1/files", { "upload-length": "nonsense" }],
  ["PATCH", "", { "upload-offset": "0" }],
  ["HEAD", "", {}],
  ["DELETE", "", {}],
])(
  "%s in another version of the protocol is not processed, and told which one is spoken",
  async (method, at, headers) => {
    const address = at || (await begin(5));
    const answer = await send(address, { method, headers: { ...headers, "tus-resumable": "2.0.0" } });
    expect(answer.status).toBe(412);
    expect([answer.headers.get("tus-version"), answer.headers.get("tus-resumable")]).toEqual(["1.0.0", "1.0.0"]);
    if (!at) expect((await ask(address, { headers: guest })).status).toBe(200);
  },
);

test("a creation or a piece that says no version is refused like one in another version", async () => {
  const headers = { cookie: guest.cookie, "upload-length": "5", "upload-offset": "0" };
  expect((await ask("/api/v1/files", { method: "POST", headers })).status).toBe(412);
  expect((await ask(await begin(5), { method: "PATCH", headers })).status).toBe(412);
});

test("a piece of another content type is 415; an upload that is not there 404, in every verb of the protocol", async () => {
  const type = await piece(await begin(3), 0, new Uint8Array(3), { "content-type": "text/plain" });
  expect([type.status, type.headers.get("tus-resumable")]).toEqual([415, "1.0.0"]);
  const nowhere = "/api/v1/files/00000000-0000-7000-8000-000000000000";
  expect((await piece(nowhere, 0, new Uint8Array(3))).status).toBe(404);
  for (const method of ["HEAD", "DELETE"]) expect((await send(nowhere, { method })).status).toBe(404);
});

test("what an owner has room for is counted as it was announced", async () => {
  const { cookie } = await newGuest();
  changeSettings({ OWNER_UPLOADS_MB: "2" });
  try {
    const begun = await Promise.all(
      Array.from({ length: 5 }, () =>
        send("/api/v1/files", { method: "POST", headers: { "upload-length": "900000" }, cookie }),
      ),
    );
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 201, 413, 413, 413]);
    const address = new URL(begun.find(({ status }) => status === 201)?.headers.get("location") ?? "").pathname;
    expect((await ask(address, { method: "DELETE", headers: { cookie } })).status).toBe(204);
    expect((await ask(address, { headers: { cookie } })).status).toBe(404);
    const again = await send("/api/v1/files", { method: "POST", headers: { "upload-length": "900000" }, cookie });
    expect(again.status).toBe(201);
  } finally {
    changeSettings({ OWNER_UPLOADS_MB: undefined });
  }
});

test("other people's files are not there", async () => {
  const address = await begin(5);
  const { cookie } = await newGuest();
  for (const method of ["GET", "DELETE"]) {
    expect(await refused(cookie, address, { method })).toMatchObject({ status: 404 });
  }
  expect((await piece(address, 0, new Uint8Array(5), {}, cookie)).status).toBe(404);
  expect((await (await ask("/api/v1/files", { headers: { cookie } })).json()).items).toEqual([]);
});

test("the list is one's own, the newest first, in pages", async () => {
  const { cookie } = await newGuest();
  const made: string[] = [];
  for (let n = 0; n < 3; n++) made.unshift(path.basename(await begin(5, {}, cookie)));
  const first = await (await ask("/api/v1/files?limit=2", { headers: { cookie } })).json();
  expect(first.items.map(({ id }: { id: string }) => id)).toEqual(made.slice(0, 2));
  const last = await (await ask(`/api/v1/files?limit=2&cursor=${first.next_cursor}`, { headers: { cookie } })).json();
  expect(last.items.map(({ id }: { id: string }) => id)).toEqual(made.slice(2));
  expect(last.next_cursor).toBeUndefined();
});

test("a file says its name without folders, and its row knows who sent it", async () => {
  const { view } = await whole(Buffer.from("hello"), {
    filename: "..\\..\\etc/pass\u202ewd.txt",
    filetype: "text/plain",
  });
  expect(view).toMatchObject({ filename: "passwd.txt", status: "ready", content_type: "text/plain" });
});

test("what is lying, damaged, a bomb or of no known kind is refused with words, and its bytes are gone", async () => {
  const png = await bytesOfFile("app/icon.png").catch(() => onePixel);
  const bomb = Buffer.from(onePixel);
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  const cases: [string, Buffer, Record<string, string>, RegExp][] = [
    [
      "a sound said to be a picture",
      noiseSound(20_000),
      { filetype: "image/png" },
      /said to be image\/png, but its content is audio\/wav/,
    ],
    ["a picture that is cut short", png.subarray(0, Math.floor(png.length / 2)), {}, /damaged/],
    ["a picture of 3.6 billion pixels", bomb, {}, /60000×60000 pixels/],
    [
      "a zip",
      Buffer.from("504b0304140000000000000000000000000000000000000000000000000000000000", "hex"),
      {},
      /application\/zip are not accepted/,
    ],
    ["a program", Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46]), randomBytes(500)]), {}, /not accepted/],
    ["bytes of no kind", Buffer.from([1, 2, 3, 255, 254, 0, 9, 200, 201]), {}, /cannot be told/],
    [
      "a film without its index",
      Buffer.concat([Buffer.from("0000001c667479706d703432000000006d70343269736f6d", "hex"), randomBytes(900)]),
      {},
      /damaged/,
    ],
    ["half a PDF", Buffer.from("%PDF-1.7\n1 0 obj <<>> endobj"), {}, /damaged/],
  ];
  for (const [what, bytes, words, refusal] of cases) {
    const { status, view } = await whole(bytes, words);
    expect([what, status, view.status], what).toEqual([what, 422, "refused"]);
    expect(view.refusal, what).toMatch(refusal);
    expect(await readdir(path.join(settings().DATA_DIR, "uploads"))).not.toContain(view.id);
  }
  expect((await whole(onePixel, { filetype: "image/png" })).view).toMatchObject({ content_type: "image/png" });
});

test("a file whose last piece came just before a crash is settled when it is next asked for", async () => {
  const bytes = Buffer.from("not settled yet");
  const address = await begin(bytes.length);
  await writeFile(path.join(settings().DATA_DIR, "uploads", path.basename(address)), bytes);
  expect(await (await ask(address, { headers: guest })).json()).toMatchObject({ status: "ready", received: 15 });
});
