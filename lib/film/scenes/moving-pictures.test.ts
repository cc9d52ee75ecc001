import { expect, it } from "vitest";
import type { Scene } from "#lib/contracts/storyboard";
import { newCanvas } from "#lib/film/kit/new-canvas";
import { nodeKit } from "#lib/film/kit/node-kit";
import { KeptPicture } from "#lib/film/scenes/kept-picture";
import { prepareProgram } from "#lib/film/scenes/prepare-program";
import { RetainedScene } from "#lib/film/scenes/retained-scene";
import { smallFrame, testProgram } from "#lib/film/testing/test-program";

const kit = await nodeKit();

const scenes: Scene[] = [
  {
    id: "behind",
    layout: "title",
    narration: "Say something.",
    background: { type: "artwork", recipe: "sea" },
    blocks: [{ id: "h", type: "heading", level: 1, text: "The sea" }],
  },
  {
    id: "framed",
    layout: "split",
    narration: "Say something.",
    blocks: [
      {
        id: "i",
        type: "image",
        picture: { type: "image", asset: "shipped/world-map", motion: { kind: "ken_burns" } },
        pins: [{ id: "p", at: [0.5, 0.4], text: "Here" }],
      },
      { id: "t", type: "text", text: "A map that moves in its frame." },
    ],
  },
];

it.each(scenes)("shows moving pictures as drawing every frame anew does: $id", async (scene) => {
  const program = await testProgram(scene, 4);
  const prepared = prepareProgram(program, smallFrame, kit);
  using retained = new RetainedScene(prepared, smallFrame, kit.measure);
  const kept = new KeptPicture(smallFrame);
  const truth = newCanvas(smallFrame);
  let changes = 0;
  for (let frame = 0; frame < 110; frame += 3) {
    if (retained.show(frame / 30, kept.take)) changes += 1;
    prepared.draw(truth.context, frame / 30);
    const shown = kept.canvas.data();
    const apart = truth.canvas.data().reduce((sum, level, i) => sum + Math.abs(level - (shown[i] ?? 0)), 0);
    // Elsewhere on a canvas, sums of coordinates are rounded otherwise in their last bit.
    expect(apart / shown.length, `frame ${frame}`).toBeLessThan(0.02);
  }
  expect(changes).toBeGreaterThan(30);
});
