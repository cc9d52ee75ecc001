import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeFilm, type FilmSource } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";
import { filmTime } from "#lib/media/native/film-time";
import { openInput, streamOf } from "#lib/media/native/open-input";
import { readPackets } from "#lib/media/native/read-packets";
import { probeMedia } from "#lib/media/probe-media";
import { testFolder } from "#lib/media/testing/in-folder";
import { shownLuma } from "#lib/media/testing/shown-luma";
import { slideFilm, slideFormat } from "#lib/media/testing/slide-film";
import { ssim } from "#lib/media/testing/ssim";

const inFolder = await testFolder();
const frames = 900;
const [held, constant, lossless] = [inFolder("held.mp4"), inFolder("constant.mp4"), inFolder("lossless.mp4")];
const drawn: string[] = [];
let emitted = 0;

/** Notes what is drawn while it is filmed; the film is drawn over the same memory, frame after frame. */
function noting(source: FilmSource): FilmSource {
  return {
    ...source,
    async draw(index) {
      const shown = await source.draw(index);
      const { y, u, v } = shown.planes;
      drawn.push(createHash("md5").update(y).update(u).update(v).digest("hex"));
      return shown;
    },
  };
}

beforeAll(async () => {
  emitted = await encodeFilm(noting(slideFilm(frames)), { ...slideFormat, lossless: true }, lossless);
  await encodeFilm(slideFilm(frames), slideFormat, held);
  await encodeFilm({ ...slideFilm(frames), everyFrame: true }, slideFormat, constant);
}, 60_000);

describe("a film whose still pictures are held", () => {
  it("shows every one of 900 frames exactly as it was drawn, when nothing is lost in encoding", async () => {
    expect(new Set(drawn).size).toBeGreaterThan(250);
    expect(emitted).toBeLessThan(0.45 * frames);
    const shown = (await hashMedia(lossless)).videoFrames;
    const wrong = drawn.filter((md5, i) => shown.findLast((one) => one.seconds <= i / 30 + 1e-6)?.md5 !== md5);
    expect(wrong).toEqual([]);
  });

  it("lasts exactly 30 s, in the stream as in the container", async () => {
    const { durationSeconds, video } = await probeMedia(held);
    expect(video?.durationSeconds).toBe(30);
    expect(durationSeconds).toBe(30);
  });

  it("has rising times without gaps, key frames at most two seconds apart, and no picture held over a second", async () => {
    await using input = await openInput(held);
    const stream = streamOf(input, "video");
    let end = 0n;
    let lastKey = 0n;
    for await (const packet of readPackets(input, stream?.index ?? 0)) {
      packet.rescaleTs(stream?.timeBase ?? filmTime, filmTime);
      expect([packet.pts, packet.dts]).toEqual([end, end]);
      expect(packet.duration).toBeGreaterThan(0n);
      expect(packet.duration).toBeLessThanOrEqual(90_000n);
      if (packet.isKeyframe) lastKey = packet.pts;
      expect(packet.pts - lastKey).toBeLessThan(180_000n);
      end = packet.pts + packet.duration;
    }
    expect(end).toBe(2_700_000n);
  });

  it("looks as a film does in which every frame was encoded", async () => {
    const [shown, truth] = [await shownLuma(held), await shownLuma(constant)];
    expect(truth).toHaveLength(frames);
    const { width, height } = slideFormat;
    const similar = truth.map(({ seconds, luma }) => {
      const now = shown.findLast((one) => one.seconds <= seconds + 1e-6)?.luma;
      return now ? ssim(now, luma, width, height) : 0;
    });
    expect(similar.reduce((a, b) => a + b, 0) / frames).toBeGreaterThanOrEqual(0.997);
    expect(Math.min(...similar)).toBeGreaterThan(0.98);
  });
});
