import { describe, expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();

/** Colour levels by which two pictures differ: at the worst place, and summed up over a frame's pixels. */
function difference(a: Buffer, b: Buffer): { worst: number; mean: number } {
  let worst = 0;
  let sum = 0;
  for (const [i, level] of a.entries()) {
    const apart = Math.abs(level - (b[i] ?? 0));
    worst = Math.max(worst, apart);
    sum += apart;
  }
  return { worst, mean: sum / a.length };
}

describe("RetainedScene", () => {
  it("shows at every frame what the whole scene drawn anew shows, but for the rounding of some edges", async () => {
    const program = await testProgram(lecture, 4);
    const prepared = prepareProgram(program, smallFrame, kit);
    using retained = new RetainedScene(prepared, smallFrame, kit.measure);
    const kept = new KeptPicture(smallFrame);
    const truth = newCanvas(smallFrame);
    let still = 0;
    for (let frame = 0; frame < 120; frame += 1) {
      if (!retained.show(frame / 30, kept.take)) still += 1;
      prepared.draw(truth.context, frame / 30);
      // Elsewhere on a canvas, sums of coordinates are rounded otherwise in their last bit.
      const { worst, mean } = difference(kept.canvas.data(), truth.canvas.data());
      expect(worst, `frame ${frame}`).toBeLessThanOrEqual(16);
      expect(mean, `frame ${frame}`).toBeLessThan(0.002);
    }
    expect(still).toBeGreaterThan(20);
  });
});
