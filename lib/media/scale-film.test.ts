import { stat, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { concatSegments } from "#lib/media/concat-segments";
import { drawSprite } from "#lib/media/draw-sprite";
import { encodeFilm } from "#lib/media/film-encoder";
import { fragmentFilm } from "#lib/media/fragment-film";
import { hashMedia } from "#lib/media/hash-media";
import { muxFilm } from "#lib/media/mux-film";
import { probeMedia } from "#lib/media/probe-media";
import { scaleFilm } from "#lib/media/scale-film";
import { heardAt } from "#lib/media/testing/heard-at";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";
import { writeSound } from "#lib/media/testing/test-sound";
import { spriteCues } from "#lib/media/write-sprite-cues";

const inFolder = await testFolder();
const frames = 431;
const seconds = frames / 30;
const video = inFolder("video.mp4");
const audio = inFolder("audio.wav");
const film = inFolder("film.mp4");
const small = inFolder("small.mp4");
const size = { width: 64, height: 36 };

beforeAll(async () => {
  const lossy = { ...smallFormat, lossless: false };
  await encodeFilm(
    noiseFilm(frames, (n) => n % 83 === 3 || (n > 150 && n < 170)),
    lossy,
    video,
  );
  await writeSound(audio, 48_000, seconds, (t) => (t >= 7.5 && t < 7.51 ? 0.9 : 0));
  await muxFilm({ video, audio, chapters: [], metadata: { title: "Small" } }, film);
  await scaleFilm({ film, ...size, fps: 30 }, small);
});

describe("scaleFilm", () => {
  it("shows every frame at its time, in another size", async () => {
    const timesOf = async (path: string) => (await hashMedia(path)).videoFrames.map((frame) => frame.seconds);
    expect(await timesOf(small)).toEqual(await timesOf(film));
    const { video: facts, audio: none } = await probeMedia(small);
    expect(facts).toMatchObject({ ...size, codec: "h264", colorSpace: "bt709" });
    expect(facts?.durationSeconds).toBeCloseTo(seconds, 5);
    expect(none).toBeUndefined();
  });

  it("makes a rendition that is cut where the film is, with the film's sound", async () => {
    const whole = await fragmentFilm({ picture: film, sound: film }, inFolder("whole-stream.mp4"));
    const index = await fragmentFilm({ picture: small, sound: film }, inFolder("small-stream.mp4"));
    expect(index.segments.map((segment) => segment.seconds)).toEqual(whole.segments.map((segment) => segment.seconds));
    expect(index).toMatchObject(size);
    expect(await heardAt(inFolder("small-stream.mp4"))).toBeCloseTo(7.5, 2);
  });

  it("does it in stretches that join to the same", async () => {
    const [first, second, joined] = [inFolder("first.mp4"), inFolder("second.mp4"), inFolder("joined.mp4")];
    await scaleFilm({ film, ...size, fps: 30, to: 5 }, first);
    await scaleFilm({ film, ...size, fps: 30, from: 5 }, second);
    await concatSegments([first, second], joined);
    const timesOf = async (path: string) => (await hashMedia(path)).videoFrames.map((frame) => frame.seconds);
    expect(await timesOf(joined)).toEqual(await timesOf(film));
    expect((await probeMedia(joined)).video?.durationSeconds).toBeCloseTo(seconds, 5);
  });

  it("stops when it is told to, and leaves nothing", async () => {
    const path = inFolder("stopped.mp4");
    const stopped = scaleFilm({ film, ...size, fps: 30 }, path, { signal: AbortSignal.timeout(10) });
    await expect(stopped).rejects.toThrow();
    await expect(stat(path)).rejects.toThrow();
  });
});

describe("drawSprite", () => {
  it("has a small picture for every two seconds, and says where each is", async () => {
    const path = inFolder("sprite.jpg");
    const index = await drawSprite(film, path);
    expect(index).toEqual({ tiles: 8, columns: 8, width: 160, height: 90, everySeconds: 2, durationSeconds: seconds });
    const facts = await probeMedia(path);
    expect(facts.video).toMatchObject({ codec: "mjpeg", width: 1280, height: 90 });
    expect((await stat(path)).size).toBeLessThan(400_000);
    const cues = spriteCues(index, "sprite.jpg?a=1");
    expect(cues.startsWith("WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nsprite.jpg?a=1#xywh=0,0,160,90\n")).toBe(true);
    expect(cues.trimEnd().endsWith("00:00:14.000 --> 00:00:14.367\nsprite.jpg?a=1#xywh=1120,0,160,90")).toBe(true);
  });

  it("refuses what is no film", async () => {
    const broken = inFolder("broken.mp4");
    await writeFile(broken, "nothing");
    await expect(drawSprite(broken, inFolder("none.jpg"))).rejects.toMatchObject({ code: "ENCODING_FAILED" });
  });
});
