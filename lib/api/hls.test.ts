import { expect, test } from "vitest";
import { ask } from "#lib/api/testing/ask";
import { finishedFilm } from "#lib/api/testing/finished-film";
import { useDoors } from "#lib/api/testing/use-doors";
import { db } from "#lib/database/client";

useDoors();

const lines = (playlist: string): string[] =>
  playlist.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const read = async (address: string, headers?: Record<string, string>) => {
  const response = await ask(address, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
};

test("a signed address leads from playlist to playlist to the bytes", async () => {
  const { cookie, videoId } = await finishedFilm();
  const { hlsUrl } = await (await ask(`/api/v1/videos/${videoId}`, { headers: { cookie } })).json();
  const master = await read(hlsUrl);
  expect(master.status).toBe(200);
  expect(master.headers.get("content-type")).toBe("application/vnd.apple.mpegurl; charset=utf-8");
  expect(master.headers.get("cache-control")).toBe("private, no-cache");
  expect(master.body).toContain(
    'BANDWIDTH=720000,AVERAGE-BANDWIDTH=648000,CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=1280x720,FRAME-RATE=30.000',
  );
  expect(lines(master.body)).toHaveLength(5);
  const captions = /TYPE=SUBTITLES.*LANGUAGE="en".*URI="([^"]+)"/.exec(master.body)?.[1] ?? "";
  expect(lines((await read(captions)).body)).toHaveLength(1);
  for (const address of lines(master.body)) {
    const { body } = await read(address);
    expect(body).toContain("#EXTINF:6.300000,\n#EXT-X-BYTERANGE:5@10\n");
    const [media = ""] = lines(body);
    expect((await read(media, { range: "bytes=10-14" })).headers.get("content-range")).toMatch(/^bytes 10-14\//);
    expect((await read(media, { range: "bytes=10-14" })).status).toBe(206);
    // A signature opens its own path alone.
    expect((await read(media.replace("film.mp4", "playlist.m3u8"))).status).toBe(401);
  }
});

test("only the sizes that are there are named; a film without any has no playlist", async () => {
  const { cookie, jobId } = await finishedFilm();
  const address = `/api/v1/videos/jobs/${jobId}/hls/master.m3u8`;
  const before = await read(address, { cookie });
  await db().$executeRaw`update video_version set files = files - 'hls270' where job_id = ${jobId}::uuid`;
  const after = await read(address, { cookie });
  expect(lines(after.body)).toHaveLength(4);
  expect(after.headers.get("etag")).not.toBe(before.headers.get("etag"));
  expect((await read(address, { cookie, "if-none-match": after.headers.get("etag") ?? "" })).status).toBe(304);
  expect((await read(`/api/v1/videos/jobs/${jobId}/hls/270p/playlist.m3u8`, { cookie })).status).toBe(404);
  expect((await read(`/api/v1/videos/jobs/${jobId}/hls/271p/playlist.m3u8`, { cookie })).status).toBe(404);
  await db().$executeRaw`
    update video_version set files = files - array['hls', 'hls1080', 'hls720', 'hls480', 'hls270']
     where job_id = ${jobId}::uuid`;
  expect((await read(address, { cookie })).status).toBe(404);
});

test("a share plays by its token, all the way, until it is revoked", async () => {
  const { cookie, videoId } = await finishedFilm();
  const made = await ask("/api/v1/shares", { method: "POST", headers: { cookie }, body: { video_id: videoId } });
  const { token } = await made.json();
  const { hlsUrl, thumbnailsUrl } = await (await ask(`/api/v1/shared/${token}`)).json();
  const [playlist = ""] = lines((await read(hlsUrl)).body);
  const [media = ""] = lines((await read(playlist)).body);
  const cues = (await read(thumbnailsUrl)).body;
  const sprite = /^(\/api\S+)#xywh=0,0,160,90$/m.exec(cues)?.[1] ?? "";
  const all = [hlsUrl, playlist, media, thumbnailsUrl, sprite];
  for (const address of all) {
    expect(address).toContain(`?share=${token}`);
    expect((await read(address)).status, address).toBe(200);
  }
  await ask(`/api/v1/shares/${token}`, { method: "DELETE", headers: { cookie } });
  for (const address of all) expect((await read(address)).status, address).toBe(404);
});

test("the transcript is there as words with their times, and as text", async () => {
  const { cookie, jobId } = await finishedFilm();
  const spoken = { sceneId: "one", start: 1, end: 2 };
  const words = [
    { text: "Waves", start: 1, end: 1.4 },
    { text: "travel.", start: 1.4, end: 2 },
  ];
  await db().$executeRaw`
    update video_version set facts = jsonb_set(facts, '{transcript}', ${JSON.stringify([{ ...spoken, words }])}::jsonb)
     where job_id = ${jobId}::uuid`;
  const json = await (await ask(`/api/v1/videos/jobs/${jobId}/transcript`, { headers: { cookie } })).json();
  expect(json).toMatchObject({ job_id: jobId, language: "en", paragraphs: [{ ...spoken, text: "Waves travel." }] });
  const plain = await read(`/api/v1/videos/jobs/${jobId}/transcript.txt`, { cookie });
  expect(plain.body).toBe(`${json.title}\n\nWaves travel.\n`);
  expect(plain.headers.get("content-type")).toBe("text/plain; charset=utf-8");
});

test("a film that was ordered as webm is given out so once that is made; the mp4 always", async () => {
  const { cookie, jobId } = await finishedFilm();
  await db().$executeRaw`
    update job set input = jsonb_set(input, '{explainer,outputFormat}', '"webm"') where id = ${jobId}::uuid`;
  const address = `/api/v1/videos/jobs/${jobId}/download`;
  const typeOf = async (query: string) => {
    const { status, headers } = await read(`${address}${query}`, { cookie });
    return [status, headers.get("content-type")];
  };
  expect(await typeOf("")).toEqual([200, "video/webm"]);
  await db().$executeRaw`update video_version set files = files - 'webm' - 'mov' where job_id = ${jobId}::uuid`;
  expect(await typeOf("")).toEqual([409, "application/json"]);
  expect(await typeOf("?format=mp4")).toEqual([200, "video/mp4"]);
  expect(await typeOf("?format=mov")).toEqual([404, "application/json"]);
  expect(await typeOf("?format=avi")).toEqual([422, "application/json"]);
});
