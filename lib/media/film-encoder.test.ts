import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { encodeFilm } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";
import { probeMedia } from "#lib/media/probe-media";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";

const inFolder = await testFolder();
const frames = 200;
// Still for long, then busy, then still across a key frame, with lone changes in between.
const changes = (i: number) => (i > 70 && i < 100) || i === 131 || i === 197;

describe("encodeFilm", () => {
  it("holds what does not change, and shows at every moment exactly what was drawn", async () => {
    const held = inFolder("held.mp4");
    const every = inFolder("every.mp4");
    const emitted = await encodeFilm(noiseFilm(frames, changes), smallFormat, held);
    const all = await encodeFilm({ ...noiseFilm(frames, changes), everyFrame: true }, smallFormat, every);
    expect(all).toBe(frames);
    expect(emitted).toBeLessThan(50);

    const shown = await hashMedia(held);
    const truth = await hashMedia(every);
    expect(truth.videoFrames).toHaveLength(frames);
    expect(new Set(truth.videoFrames.map((frame) => frame.md5)).size).toBeGreaterThan(30);
    const shownAt = (seconds: number) => shown.videoFrames.findLast((frame) => frame.seconds <= seconds + 1e-6)?.md5;
    const wrong = truth.videoFrames.filter(({ seconds, md5 }) => shownAt(seconds) !== md5);
    expect(wrong).toEqual([]);
  });

  it("lasts exactly as long as its frames, in the stream as in the file", async () => {
    const path = inFolder("length.mp4");
    await encodeFilm(
      noiseFilm(77, () => false),
      smallFormat,
      path,
    );
    const { durationSeconds, video } = await probeMedia(path);
    expect(video?.durationSeconds).toBeCloseTo(77 / 30, 6);
    expect(durationSeconds).toBeCloseTo(77 / 30, 3);
    expect(video).toMatchObject({ codec: "h264", width: 128, height: 72, colorSpace: "bt709" });
  });

  it.skipIf(process.platform !== "linux")("says so when the disk is full", async () => {
    const filming = encodeFilm(
      noiseFilm(300, () => true),
      smallFormat,
      "/dev/full",
    );
    await expect(filming).rejects.toMatchObject({ code: "DISK_FULL" });
  });

  it("writes equal bytes for equal pictures", async () => {
    const paths = [inFolder("one.mp4"), inFolder("two.mp4")] as const;
    const lossy = { ...smallFormat, lossless: false };
    for (const path of paths) await encodeFilm(noiseFilm(60, changes), lossy, path);
    const [one, two] = await Promise.all(paths.map((path) => readFile(path)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });
});
