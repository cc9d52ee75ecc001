import { beforeAll, expect, test } from "vitest";
import { lengthHeader } from "#lib/api/keep-length";
import { ask } from "#lib/api/testing/ask";
import { filmBytes, finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";

useDoors();

let film: Awaited<ReturnType<typeof finishedFilm>>;
let stream = "";
beforeAll(async () => {
  film = await finishedFilm();
  stream = `/api/v1/videos/jobs/${film.jobId}/stream`;
});

async function get(address: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await ask(address, { method, headers: { cookie: film.cookie, ...headers } });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

test("the whole film, with what players need to know", async () => {
  const { status, headers, bytes } = await get(stream);
  expect(status).toBe(200);
  expect(bytes.equals(filmBytes)).toBe(true);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "video/mp4",
    [lengthHeader]: "1000",
    "accept-ranges": "bytes",
    etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    "cache-control": "private, no-cache, no-transform",
    "x-content-type-options": "nosniff",
  });
});

test.each([
  ["bytes=0-0", 0, 0],
  ["bytes=0-99", 0, 99],
  ["bytes=500-", 500, 999],
  ["bytes=-1", 999, 999],
  ["bytes=-5000", 0, 999],
  ["bytes=990-5000", 990, 999],
  ["bytes=0-", 0, 999],
])("%s is one range", async (range, start, end) => {
  const { status, headers, bytes } = await get(stream, { range });
  expect(status).toBe(206);
  expect(headers.get("content-range")).toBe(`bytes ${start}-${end}/1000`);
  expect(headers.get(lengthHeader)).toBe(String(end - start + 1));
  expect(bytes.equals(filmBytes.subarray(start, end + 1))).toBe(true);
});

test.each(["bytes=1000-", "bytes=5000-6000", "bytes=-0"])("%s lies outside", async (range) => {
  const { status, headers, bytes } = await get(stream, { range });
  expect(status).toBe(416);
  expect(headers.get("content-range")).toBe("bytes */1000");
  expect(headers.get("content-type")).toBe("application/json");
  expect(JSON.parse(bytes.toString())).toMatchObject({ error: { code: "RANGE_NOT_SATISFIABLE" } });
});

test.each(["lines=0-9", "bytes=a-b", "bytes 0-9", "bytes=0-1,5-6", ""])(
  "%j is answered with all of it",
  async (range) => {
    const { status, bytes } = await get(stream, { range });
    expect(status).toBe(200);
    expect(bytes.length).toBe(1000);
  },
);

test("HEAD tells the same and sends nothing", async () => {
  const { status, headers, bytes } = await get(stream, {}, "HEAD");
  expect({ status, length: headers.get(lengthHeader), sent: bytes.length }).toEqual({
    status: 200,
    length: "1000",
    sent: 0,
  });
  expect((await get(stream, { range: "bytes=0-9" }, "HEAD")).status).toBe(206);
});

test("what the browser has is not sent again, and a range counts only of what it has begun", async () => {
  const etag = (await get(stream)).headers.get("etag") ?? "";
  expect((await get(stream, { "if-none-match": etag })).status).toBe(304);
  expect((await get(stream, { "if-none-match": `"x", W/${etag}` })).status).toBe(304);
  expect((await get(stream, { "if-none-match": '"x"' })).status).toBe(200);
  expect((await get(stream, { range: "bytes=0-9", "if-range": etag })).status).toBe(206);
  expect((await get(stream, { range: "bytes=0-9", "if-range": '"other"' })).status).toBe(200);
});

test("a download is saved under the film's title", async () => {
  const { headers } = await get(`/api/v1/videos/jobs/${film.jobId}/download`);
  expect(headers.get("content-disposition")).toBe(
    `attachment; filename="Waves and tides.mp4"; filename*=UTF-8''Waves%20%F0%9F%8C%8A%20and%20%C2%ABtides%C2%BB.mp4`,
  );
  expect((await get(stream)).headers.get("content-disposition")).toMatch(/^inline; /);
});

test.each([
  ["captions.vtt", "text/vtt; charset=utf-8"],
  ["captions.srt", "application/x-subrip; charset=utf-8"],
  ["chapters.vtt", "text/vtt; charset=utf-8"],
  ["thumbnail", "image/jpeg"],
  ["thumbnail?size=small", "image/jpeg"],
])("%s is %s", async (part, type) => {
  const { status, headers } = await get(`/api/v1/videos/jobs/${film.jobId}/${part}`);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe(type);
});

test("each size of the thumbnail is another file; an unknown size is refused", async () => {
  const sizes = ["small", "medium", "large", "poster"];
  const files = await Promise.all(sizes.map((size) => get(`/api/v1/videos/jobs/${film.jobId}/thumbnail?size=${size}`)));
  expect(new Set(files.map(({ bytes }) => bytes.toString())).size).toBe(4);
  expect((await get(`/api/v1/videos/jobs/${film.jobId}/thumbnail?size=huge`)).status).toBe(422);
});

test("a signed address works without a cookie, and for its own path alone", async () => {
  const response = await ask(`/api/v1/videos/jobs/${film.jobId}/video-url`, { headers: { cookie: film.cookie } });
  const { video_url: address } = await response.json();
  expect((await ask(address)).status).toBe(200);
  expect((await ask(address, { headers: { range: "bytes=5-9" } })).status).toBe(206);
  expect((await ask(address.replace("/stream", "/download"))).status).toBe(401);
  expect((await ask(address.replace(/signature=./, "signature=~"))).status).toBe(401);
  expect((await ask(address.replace(/\?.*/, ""))).status).toBe(401);
});

test("a reader who leaves stops the reading", async () => {
  const response = await ask(stream, { headers: { cookie: film.cookie } });
  await response.body?.cancel();
  expect((await get(stream)).bytes.length).toBe(1000);
});
