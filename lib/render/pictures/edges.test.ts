import fc from "fast-check";
import { expect, inject, it } from "vitest";
import { type Picture, pictureMotions } from "#lib/contracts/storyboard-pictures";
import type { Kit } from "#lib/render/kit";
import { preparePicture } from "#lib/render/pictures/prepare-picture";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";

const fake = await fakeKit();
const kit: Kit<RecordedPath> = recordingKit({
  ...fake,
  picture: (asset) => ({ source: {}, width: asset.endsWith("wide") ? 2400 : 700, height: 1000 }),
});
const areas = [
  { width: 320, height: 180 },
  { width: 180, height: 320 },
  { width: 240, height: 240 },
  { width: 320, height: 240 },
  { width: 420, height: 180 },
];
const pictures: readonly Picture[] = [
  { type: "image", asset: "shipped/wide" },
  { type: "image", asset: "shipped/tall" },
  { type: "artwork", recipe: "waves" },
];

it("never shows an edge, whatever the motion, the frame and the moment", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const motion = fc.record(
    {
      kind: fc.constantFrom(...pictureMotions),
      direction: fc.constantFrom("in", "out", "left", "right", "up", "down"),
      focus: fc.tuple(share, share),
    },
    { requiredKeys: ["kind"] },
  );
  const all = fc.record({
    motion,
    area: fc.constantFrom(...areas),
    picture: fc.constantFrom(...pictures),
    durationSeconds: fc.double({ min: 1, max: 60, noNaN: true }),
    at: share,
  });
  fc.assert(
    fc.property(all, ({ motion: moved, area, picture, durationSeconds, at }) => {
      if (picture.type === "visualizer" || picture.type === "clip") return;
      const tape = recorder(kit.measure);
      const scene = { look: "paper", seed: 1, durationSeconds } as const;
      const shown = preparePicture(kit, { ...picture, motion: moved }, scene, area);
      shown.draw(tape.surface, at * durationSeconds);
      const [first = ""] = tape.commands.filter((command) => command.startsWith("image"));
      const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = first.split(" ").slice(2).map(Number);
      expect(x0).toBeLessThanOrEqual(0.01);
      expect(y0).toBeLessThanOrEqual(0.01);
      expect(x1).toBeGreaterThanOrEqual(area.width - 0.01);
      expect(y1).toBeGreaterThanOrEqual(area.height - 0.01);
    }),
    { seed: 11, numRuns: inject("deep") ? 2000 : 200 },
  );
});
