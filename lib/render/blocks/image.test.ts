import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import type { BlockOf } from "#lib/contracts/storyboard-blocks";
import { auditScene } from "#lib/render/audit-scene";
import { sharedArea } from "#lib/render/box";
import { placePins } from "#lib/render/image/place-pins";
import { prepareScene } from "#lib/render/prepare-scene";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

const kit = await fakeKit();
const frame = { width: 1280, height: 720 };
const tall = { width: 720, height: 1280 };
const share = fc.double({ min: 0, max: 1, noNaN: true });

const image = (more: Partial<BlockOf<"image">> = {}): BlockOf<"image"> => ({
  id: "i",
  type: "image",
  picture: { type: "artwork", recipe: "bokeh" },
  ...more,
});

describe("a picture as a block", () => {
  it("has pins that are shown and marked by themselves, and no faults, in both orientations", () => {
    const pins: BlockOf<"image">["pins"] = [
      { id: "a", at: [0.1, 0.2], text: "The north face" },
      { id: "b", at: [0.16, 0.24], text: "First summit" },
      { id: "c", at: [0.98, 0.97], text: "Camp" },
    ];
    const scene = sceneOf({
      marks: { m: 4 },
      blocks: [image({ pins, caption: "Seen from the valley" })],
      actions: [
        { at: "m", do: "show", target: "i.b" },
        { at: "end", do: "emphasize", target: "i.c" },
      ],
    });
    for (const size of [frame, tall]) {
      expect(auditScene(programOf(scene), size, kit)).toEqual([]);
      const prepared = prepareScene(programOf(scene), size, kit);
      expect(prepared.elements.map((element) => element.id)).toEqual(["i", "i.a", "i.b", "i.c", "i.caption"]);
      const pin = prepared.elements.find((element) => element.id === "i.b");
      expect(pin?.stateKey(3)).not.toBe(pin?.stateKey(6));
    }
  });

  it("is redrawn while it moves, and not when it is still", () => {
    const keys = (block: BlockOf<"image">) => {
      const scene = prepareScene(programOf(sceneOf({ blocks: [block] })), frame, kit);
      return [6, 7].map((seconds) => scene.elements.find((element) => element.id === "i")?.stateKey(seconds));
    };
    const [moving, later] = keys(image());
    expect(moving).not.toBe(later);
    const still = keys(image({ picture: { type: "artwork", recipe: "bokeh", motion: { kind: "still" } } }));
    expect(still[0]).toBe(still[1]);
  });
});

it("places the names of pins inside, touching neither dots nor each other", () => {
  const room = { x: 100, y: 80, width: 800, height: 500 };
  const label = fc.record({ at: fc.tuple(share, share), width: fc.integer({ min: 40, max: 220 }) });
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (some) => {
      const labels = some.map(({ at: [x, y], width }) => ({
        width,
        height: 34,
        dot: { x: room.x + 10 + x * 766, y: room.y + 10 + y * 466, width: 14, height: 14 },
      }));
      const boxes = placePins(labels, room, 7);
      if (!boxes) return;
      for (const [i, box] of boxes.entries()) {
        expect(sharedArea(box, room)).toBeCloseTo(box.width * box.height, 3);
        for (const { dot } of labels) expect(sharedArea(box, dot)).toBe(0);
        for (const other of boxes.slice(i + 1)) expect(sharedArea(box, other)).toBe(0);
      }
    }),
    { seed: 5, numRuns: inject("deep") ? 1000 : 100 },
  );
});
