import { describe, expect, it } from "vitest";
import { captionStyles } from "#lib/contracts/caption-styles";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();
const program = await testProgram(lecture, 4);
const words = ["Now ", "the ", "words ", "fill"].map((text, i) => ({ text, start: 0.4 + i / 2, end: 0.85 + i / 2 }));

/** How many colour levels differ visibly. */
function different(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return 0;
  return a.reduce((count, level, i) => count + Number(Math.abs(level - (b[i] ?? 0)) > 8), 0);
}

/** Looks whose things come in different manners. */
const looks = ["minimal", "cinematic", "noir", "cartoon", "photorealistic"] as const;

describe.each(looks)("a scene with captions in the look %s", (look) => {
  it("is mended, frame by frame, to what drawing it anew shows", () => {
    const style = captionStyles[looks.indexOf(look) % captionStyles.length] ?? "clean";
    const captions = { style, cues: [{ from: 0.4, to: 2.5, lines: [words] }] };
    const prepared = prepareProgram({ ...program, look, captions }, smallFrame, kit);
    using retained = new RetainedScene(prepared, smallFrame, kit.measure);
    using kept = new KeptPicture(smallFrame);
    const truth = newCanvas(smallFrame);
    for (let frame = 0; frame < 120; frame += 1) {
      retained.show(frame / 30, kept.take);
      if (frame % 6 !== 3) continue;
      prepared.draw(truth.context, frame / 30);
      // On its way, a letter may be rounded to another quarter of a pixel; what is left behind would be whole letters.
      expect(different(kept.canvas.data(), truth.canvas.data()), `frame ${frame}`).toBeLessThan(60);
    }
  });
});
