import { describe, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { I420Picture } from "#lib/film/pixels/i420-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { segmentSource } from "#lib/film/scenes/segment-source";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";
import { encodeFilm, type FilmSource } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";

const inFolder = await testFolder();
const kit = await nodeKit();
const frames = 90;
// Not a multiple of 8 wide, as 854 is not.
const frame = { ...smallFrame, width: 318 };
const program = await testProgram(lecture, 4);
const request: SegmentRequest = { kind: "scene", program, frame, fromFrame: 30, toFrame: 30 + frames };

/** Every frame drawn, read and converted whole, with nothing kept. */
function wholeFrames(): FilmSource {
  const scene = prepareProgram(program, frame, kit);
  const rect = { left: 0, top: 0, width: 320, height: 180 };
  return {
    frames,
    everyFrame: true,
    async draw(index) {
      const { context } = newCanvas(frame);
      scene.draw(context, (30 + index) / 30);
      const picture = new I420Picture(frame.width, frame.height);
      picture.put(context.getImageData(0, 0, 320, 180).data, rect);
      return { planes: picture.planes, changed: true };
    },
  };
}

describe("segmentSource", () => {
  it("films, where it only keeps and mends, exactly what drawing every frame anew films", async () => {
    const [kept, anew] = [inFolder("kept.mp4"), inFolder("anew.mp4")];
    const format = { ...frame, lossless: true };
    const emitted = await encodeFilm(
      segmentSource(request, kit, async () => {}),
      format,
      kept,
    );
    await encodeFilm(wholeFrames(), format, anew);
    expect(emitted).toBeLessThan(frames);
    const shown = (await hashMedia(kept)).videoFrames;
    const truth = (await hashMedia(anew)).videoFrames;
    expect(truth).toHaveLength(frames);
    const shownAt = (seconds: number) => shown.findLast((one) => one.seconds <= seconds + 1e-6)?.md5;
    expect(truth.filter(({ seconds, md5 }) => shownAt(seconds) !== md5)).toEqual([]);
  });
});
