import { describe, expect, it } from "vitest";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();

describe("RetainedScene", () => {
  it("shows at every frame what the whole scene drawn anew shows", async () => {
    const program = await testProgram(lecture, 4);
    const prepared = prepareProgram(program, smallFrame, kit);
    const retained = new RetainedScene(prepared, smallFrame);
    const kept = new KeptPicture(smallFrame);
    const truth = newCanvas(smallFrame);
    let still = 0;
    for (let frame = 0; frame < 120; frame += 1) {
      if (!retained.show(frame / 30, kept.take)) still += 1;
      prepared.draw(truth.context, frame / 30);
      expect(kept.canvas.data().equals(truth.canvas.data()), `frame ${frame}`).toBe(true);
    }
    expect(still).toBeGreaterThan(20);
  });
});
