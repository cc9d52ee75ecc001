import { readFile, stat, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { encodeFilm } from "#lib/media/film-encoder";
import { fragmentFilm } from "#lib/media/fragment-film";
import { hashMedia } from "#lib/media/hash-media";
import { muxFilm } from "#lib/media/mux-film";
import { heardAt } from "#lib/media/testing/heard-at";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";
import { writeSound } from "#lib/media/testing/test-sound";
import { captionsPlaylist, masterPlaylist, mediaPlaylist } from "#lib/media/write-playlists";

const inFolder = await testFolder();
const frames = 437;
const seconds = frames / 30;
const video = inFolder("video.mp4");
const audio = inFolder("audio.wav");
const film = inFolder("film.mp4");
const stream = inFolder("stream.mp4");
const click = 9.25;
let index: HlsIndex;

beforeAll(async () => {
  // Long holds, a burst of changes, and a hold to the end: the last segment's length hangs on its last frame.
  await encodeFilm(
    noiseFilm(frames, (n) => n % 97 === 5 || (n > 200 && n < 230)),
    smallFormat,
    video,
  );
  await writeSound(audio, 48_000, seconds, (t) => (t >= click && t < click + 0.01 ? 0.9 : 0));
  await muxFilm({ video, audio, chapters: [], metadata: { title: "Fragments" } }, film);
  index = await fragmentFilm({ picture: film, sound: film }, stream);
});

describe("fragmentFilm", () => {
  it("keeps every frame at its time", async () => {
    const [before, after] = [await hashMedia(film), await hashMedia(stream)];
    expect(after.videoFrames).toEqual(before.videoFrames);
    expect(after.videoFrames.length).toBeGreaterThan(40);
  });

  it("keeps sound and picture together", async () => {
    const [before, after] = [await heardAt(film), await heardAt(stream)];
    expect(before).toBeCloseTo(click, 2);
    expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(0.001);
  });

  it("cuts at key frames into segments that last exactly as long as the film", async () => {
    const total = index.segments.reduce((sum, segment) => sum + Math.round(segment.seconds * 1e6), 0);
    expect(total).toBe(Math.round(seconds * 1e6));
    for (const { seconds: long } of index.segments) expect(long).toBeLessThanOrEqual(6);
    const bytes = index.segments.reduce((sum, segment) => sum + segment.bytes, index.headBytes);
    expect(bytes).toBe((await stat(stream)).size);
    expect(index.segments.length).toBeGreaterThan(2);
  });

  it("can be read from every segment on", async () => {
    const { videoFrames } = await hashMedia(film);
    const whole = await readFile(stream);
    let at = index.headBytes;
    let from = 0;
    for (const segment of index.segments) {
      const alone = inFolder("alone.mp4");
      await writeFile(
        alone,
        Buffer.concat([whole.subarray(0, index.headBytes), whole.subarray(at, at + segment.bytes)]),
      );
      const expected = videoFrames.filter(
        (frame) => frame.seconds > from - 0.001 && frame.seconds < from + segment.seconds - 0.001,
      );
      const { videoFrames: found } = await hashMedia(alone);
      expect(found.map(({ md5 }) => md5)).toEqual(expected.map(({ md5 }) => md5));
      at += segment.bytes;
      from += segment.seconds;
    }
  });

  it("names the codecs, the size and the rates", () => {
    expect(index).toMatchObject({ width: 128, height: 72 });
    expect(index.codecs).toMatch(/^avc1\.f4[0-9a-f]{4},mp4a\.40\.2$/);
    expect(index.bandwidth).toBeGreaterThanOrEqual(index.averageBandwidth);
  });

  it("refuses what is no film", async () => {
    const broken = inFolder("broken.mp4");
    await writeFile(broken, "not a film at all");
    await expect(fragmentFilm({ picture: broken, sound: film }, inFolder("none.mp4"))).rejects.toMatchObject({
      code: "ENCODING_FAILED",
    });
    await expect(stat(inFolder("none.mp4"))).rejects.toThrow();
  });
});

describe("playlists", () => {
  const small: HlsIndex = {
    ...{ codecs: "avc1.64001e,mp4a.40.2", width: 640, height: 360, bandwidth: 900, averageBandwidth: 700 },
    ...{
      headBytes: 100,
      segments: [
        { bytes: 50, seconds: 4 },
        { bytes: 7, seconds: 1.0333 },
      ],
    },
  };

  it("name byte ranges one after another, and the longest segment", () => {
    expect(mediaPlaylist(small, "film.mp4?a=1")).toBe(`#EXTM3U
#EXT-X-VERSION:7
#EXT-X-TARGETDURATION:4
#EXT-X-MEDIA-SEQUENCE:0
#EXT-X-PLAYLIST-TYPE:VOD
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MAP:URI="film.mp4?a=1",BYTERANGE="100@0"
#EXTINF:4.000000,
#EXT-X-BYTERANGE:50@100
film.mp4?a=1
#EXTINF:1.033300,
#EXT-X-BYTERANGE:7@150
film.mp4?a=1
#EXT-X-ENDLIST
`);
  });

  it("list the largest picture first, and captions if there are any", () => {
    const large = { ...small, width: 1280, height: 720 };
    const variants = [
      { index: small, uri: "small.m3u8", fps: 30 },
      { index: large, uri: "large.m3u8", fps: 30 },
    ];
    const plain = masterPlaylist(variants);
    expect(plain.indexOf("large.m3u8")).toBeLessThan(plain.indexOf("small.m3u8"));
    expect(plain).toContain(
      '#EXT-X-STREAM-INF:BANDWIDTH=900,AVERAGE-BANDWIDTH=700,CODECS="avc1.64001e,mp4a.40.2",RESOLUTION=640x360,FRAME-RATE=30.000\nsmall.m3u8',
    );
    expect(plain).not.toContain("SUBTITLES");
    const captioned = masterPlaylist(variants, { uri: "words.m3u8", language: "en" });
    expect(captioned.match(/SUBTITLES="captions"/g)).toHaveLength(2);
    expect(captionsPlaylist(5.5, "words.vtt")).toContain("#EXTINF:5.500000,\nwords.vtt\n");
  });
});
