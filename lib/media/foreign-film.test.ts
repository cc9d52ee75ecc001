import { beforeAll, describe, expect, it } from "vitest";
import type { HlsIndex } from "#lib/contracts/hls-index";
import { drawSprite } from "#lib/media/draw-sprite";
import { fragmentFilm } from "#lib/media/fragment-film";
import { hashMedia } from "#lib/media/hash-media";
import { readParts } from "#lib/media/mp4/read-parts";
import { isReordered, readTracks } from "#lib/media/mp4/read-tracks";
import { probeMedia } from "#lib/media/probe-media";
import { scaleFilm } from "#lib/media/scale-film";
import { clicksOf, flashesOf } from "#lib/media/testing/flashes-and-clicks";
import { foreignForm, makeForeignFilm } from "#lib/media/testing/foreign-film";
import { testFolder } from "#lib/media/testing/in-folder";

const inFolder = await testFolder();
const film = inFolder("film.mp4");
const stream = inFolder("stream.mp4");
const { marks = [] } = foreignForm(48);
let index: HlsIndex;

beforeAll(async () => {
  await makeForeignFilm(film, 48);
  index = await fragmentFilm({ picture: film, sound: film }, stream);
});

const timesOf = async (path: string) => (await hashMedia(path)).videoFrames.map(({ seconds }) => seconds);

describe("a film whose frames come out of order", () => {
  it("is one", async () => {
    const { moov } = await readParts(film);
    const tracks = readTracks(moov);
    expect(tracks.filter(isReordered).map(({ type }) => type)).toEqual(["video"]);
  });

  it("is cut into fragments with every frame at its time, none encoded anew", async () => {
    const [before, after] = [await hashMedia(film), await hashMedia(stream)];
    expect(before.videoFrames).toHaveLength(216);
    expect(before.videoFrames[0]?.seconds).toBe(0);
    expect(after.videoFrames).toEqual(before.videoFrames);
  });

  it("keeps picture and sound together, and its length to the microsecond", async () => {
    for (const found of [await flashesOf(stream), await clicksOf(stream)]) {
      expect(found).toHaveLength(marks.length);
      for (const [i, at] of found.entries()) expect(Math.abs(at - (marks[i] ?? 0))).toBeLessThan(1 / 24);
    }
    expect(index.segments.map(({ seconds }) => seconds)).toEqual([4, 5]);
    expect((await probeMedia(stream)).durationSeconds).toBeCloseTo(9, 1);
  });

  it("gets smaller copies that are cut where it is, also in stretches", async () => {
    const small = inFolder("small.mp4");
    await scaleFilm({ film, width: 160, height: 90, fps: 24 }, small);
    expect(await timesOf(small)).toEqual(await timesOf(film));
    const copy = await fragmentFilm({ picture: small, sound: film }, inFolder("small-stream.mp4"));
    expect(copy.segments.map(({ seconds }) => seconds)).toEqual(index.segments.map(({ seconds }) => seconds));
    expect((await flashesOf(small)).map((at) => Math.round(at * 24))).toEqual(marks.map((at) => Math.round(at * 24)));
    const tail = inFolder("tail.mp4");
    await scaleFilm({ film, width: 160, height: 90, fps: 24, from: 4 }, tail);
    expect((await probeMedia(tail)).video).toMatchObject({ frames: 120, durationSeconds: 5 });
  });

  it("gets pictures for the rail", async () => {
    expect(await drawSprite(film, inFolder("sprite.jpg"))).toMatchObject({ tiles: 5, durationSeconds: 9 });
  });
});

it("a rate that film time does not divide comes within a tick of it", async () => {
  const ntsc = inFolder("ntsc.mp4");
  await makeForeignFilm(ntsc, 48, { rate: { num: 24_000, den: 1001 }, seconds: 6 });
  const small = inFolder("ntsc-small.mp4");
  await scaleFilm({ film: ntsc, width: 160, height: 90, fps: 24 }, small);
  const [before, after] = [await timesOf(ntsc), await timesOf(small)];
  expect(after).toHaveLength(before.length);
  for (const [i, at] of after.entries()) expect(Math.abs(at - (before[i] ?? 0))).toBeLessThan(2 / 90_000);
  const [whole, copy] = [
    await fragmentFilm({ picture: ntsc, sound: ntsc }, inFolder("ntsc-stream.mp4")),
    await fragmentFilm({ picture: small, sound: ntsc }, inFolder("ntsc-small-stream.mp4")),
  ];
  expect(copy.segments.length).toBe(whole.segments.length);
  for (const [i, { seconds }] of copy.segments.entries())
    expect(seconds).toBeCloseTo(whole.segments[i]?.seconds ?? 0, 3);
});

it("what can be entered only every ten seconds is not streamed as it is", async () => {
  const long = inFolder("long.mp4");
  await makeForeignFilm(long, 240);
  await expect(fragmentFilm({ picture: long, sound: long }, inFolder("none.mp4"))).rejects.toMatchObject({
    code: "ENCODING_FAILED",
  });
});
