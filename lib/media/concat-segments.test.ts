import { access } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { concatSegments } from "#lib/media/concat-segments";
import { encodeFilm } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";
import { probeMedia } from "#lib/media/probe-media";
import { testFolder } from "#lib/media/testing/in-folder";
import { noiseFilm, smallFormat } from "#lib/media/testing/test-film";

const inFolder = await testFolder();
const lossy = { ...smallFormat, lossless: false };
const lengths = [31, 90, 47] as const;
const segments = lengths.map((_, i) => inFolder(`segment-${i}.mp4`));
for (const [i, frames] of lengths.entries()) {
  await encodeFilm(
    noiseFilm(frames, (n) => n % 7 === 3, i + 5),
    lossy,
    segments[i] ?? "",
  );
}

describe("concatSegments", () => {
  it("shows every segment's frames, each where the one before ends", async () => {
    const path = inFolder("joined.mp4");
    await concatSegments(segments, path);
    const { durationSeconds, video } = await probeMedia(path);
    const total = (31 + 90 + 47) / 30;
    expect(video?.durationSeconds).toBeCloseTo(total, 6);
    expect(durationSeconds).toBeCloseTo(total, 3);

    const joined = (await hashMedia(path)).videoFrames;
    const alone = await Promise.all(segments.map((segment) => hashMedia(segment)));
    expect(joined.map((frame) => frame.md5)).toEqual(alone.flatMap((one) => one.videoFrames.map((frame) => frame.md5)));
    const starts = [0, 31 / 30, 121 / 30];
    const expected = alone.flatMap((one, i) => one.videoFrames.map((frame) => frame.seconds + (starts[i] ?? 0)));
    for (const [i, frame] of joined.entries()) expect(frame.seconds).toBeCloseTo(expected[i] ?? -1, 5);
  });

  it("refuses a segment of another size and leaves no file behind", async () => {
    const other = inFolder("other.mp4");
    const odd = { ...lossy, width: 96 };
    const { draw } = noiseFilm(10, () => false);
    await encodeFilm({ frames: 10, draw }, odd, other);
    const path = inFolder("never.mp4");
    await expect(concatSegments([...segments, other], path)).rejects.toMatchObject({ code: "ENCODING_FAILED" });
    for (const leftover of [path, `${path}.part`, `${path}.scratch`]) {
      await expect(access(leftover)).rejects.toThrow();
    }
  });

  it("stops when asked", async () => {
    const options = { signal: AbortSignal.abort(new Error("enough")) };
    await expect(concatSegments(segments, inFolder("stopped.mp4"), options)).rejects.toThrow("enough");
  });
});
