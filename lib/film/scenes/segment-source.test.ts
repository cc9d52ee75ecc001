import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import { nodeKit } from "#lib/film/kit/node-kit";
import { segmentSource } from "#lib/film/scenes/segment-source";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";
import { encodeFilm, type FilmSource, type Planes } from "#lib/media/film-encoder";
import { hashMedia } from "#lib/media/hash-media";

const inFolder = await testFolder();
const kit = await nodeKit();
const frames = 90;
// Not a multiple of 8 wide, as 854 is not.
const frame = { ...smallFrame, width: 318 };
const program = await testProgram(lecture, 4);
const request: SegmentRequest = { kind: "scene", program, frame, fromFrame: 30, toFrame: 30 + frames };

const md5 = ({ y, u, v, stride }: Planes): string => {
  const hash = createHash("md5");
  for (const [plane, step, width, height] of [
    [y, stride, frame.width, frame.height],
    [u, stride / 2, frame.width / 2, frame.height / 2],
    [v, stride / 2, frame.width / 2, frame.height / 2],
  ] as const) {
    for (let row = 0; row < height; row += 1) hash.update(plane.subarray(row * step, row * step + width));
  }
  return hash.digest("hex");
};

describe("segmentSource", () => {
  it("is filmed, where it only keeps and mends, exactly as it was drawn", async () => {
    const path = inFolder("kept.mp4");
    using source = segmentSource(request, kit, async () => {});
    const drawn: string[] = [];
    const watched: FilmSource = {
      frames,
      async draw(index) {
        const shown = await source.draw(index);
        drawn.push(md5(shown.planes));
        return shown;
      },
    };
    const emitted = await encodeFilm(watched, { ...frame, lossless: true }, path);
    expect(emitted).toBeLessThan(frames);
    const shown = (await hashMedia(path)).videoFrames;
    const filmed = drawn.map((_, i) => shown.findLast((one) => one.seconds <= i / frame.fps + 1e-6)?.md5);
    expect(filmed).toEqual(drawn);
  });
});
