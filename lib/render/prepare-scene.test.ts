import fc from "fast-check";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { aspectRatios, frameOf } from "#lib/contracts/frame-of";
import type { SceneProgram } from "#lib/contracts/scene-program";
import type { Scene } from "#lib/contracts/storyboard";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

const blocks: Scene["blocks"] = [
  { id: "h", type: "heading", text: "A heading" },
  {
    id: "t",
    type: "text",
    text: "A paragraph that is long enough to be broken into two or three lines in every frame.",
  },
  { id: "list", type: "steps", items: ["First", "Second, which is longer", "Third"] },
  { id: "d", type: "definition", term: "Term", meaning: "What it means." },
  { id: "q", type: "quote", text: "Somebody's words.", source: "Somebody" },
  { id: "c", type: "callout", tone: "tip", title: "Tip", text: "A remark." },
];
const program: SceneProgram = programOf(
  sceneOf({
    title: "A title",
    blocks,
    actions: [
      { do: "show", at: "go", target: ["t", "list"], stagger: 0.3 },
      { do: "emphasize", at: "go", until: "late", target: "list.1" },
      { do: "hide", at: "late", target: "q" },
    ],
  }),
  { marks: { start: 0.5, end: 9, go: 2, late: 6 } },
);
const times = Array.from({ length: 60 }, (_, i) => i / 6);

function commandsOf(draw: (surface: ReturnType<typeof recorder>["surface"]) => void): string {
  const tape = recorder(kit.measure);
  draw(tape.surface);
  return tape.commands.join("\n");
}

describe.each(aspectRatios)("a scene in %s", (ratio) => {
  const size = frameOf("medium", ratio);

  it("draws a moment the same, whatever was drawn before", () => {
    const scene = prepareScene(program, size, kit);
    const again = prepareScene(program, size, kit);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (seconds) => {
        expect(commandsOf((s) => scene.draw(s, seconds))).toBe(commandsOf((s) => again.draw(s, seconds)));
      }),
      { numRuns: inject("deep") ? 100 : 10, seed: 3 },
    );
  });

  it("gives elements equal keys only for equal drawings, and they draw inside their boxes", () => {
    for (const element of prepareScene(program, size, kit).elements) {
      const drawn = new Map<string, string>();
      for (const seconds of times) {
        const tape = recorder(kit.measure);
        element.draw(tape.surface, seconds);
        const commands = tape.commands.join("\n");
        expect(drawn.get(element.stateKey(seconds)) ?? commands).toBe(commands);
        drawn.set(element.stateKey(seconds), commands);
        for (const box of tape.take().flatMap((thing) => thing.boxes)) {
          expect(box.x).toBeGreaterThanOrEqual(element.box.x);
          expect(box.y).toBeGreaterThanOrEqual(element.box.y);
          expect(box.x + box.width).toBeLessThanOrEqual(element.box.x + element.box.width);
          expect(box.y + box.height).toBeLessThanOrEqual(element.box.y + element.box.height);
        }
      }
    }
  });
});

it("closes in with the camera and comes back, keeping the title and all else in one motion", () => {
  const filmed = programOf(
    sceneOf({
      blocks,
      actions: [
        { do: "show", at: "start", target: "list" },
        { do: "camera", at: "go", target: "list.1", zoom: 2, seconds: 1 },
        { do: "camera", at: "late", seconds: 1 },
      ],
    }),
    { marks: { go: 2, late: 6 } },
  );
  const scene = prepareScene(filmed, { width: 1280, height: 720 }, kit);
  expect([1, 4, 8].map((seconds) => scene.isClose(seconds))).toEqual([false, true, false]);
  const second = scene.elements.find((element) => element.id === "list.1");
  const boxAt = (seconds: number) => {
    const tape = recorder(kit.measure);
    second?.draw(tape.surface, seconds);
    return tape.take().find((thing) => thing.mark.kind === "text")?.boxes[0];
  };
  expect((boxAt(4)?.width ?? 0) / (boxAt(8)?.width ?? 1)).toBeCloseTo(2);
});

it("chooses a still in which everything is there and nothing moves", () => {
  const scene = prepareScene(program, { width: 1280, height: 720 }, kit);
  expect(scene.bestStillSeconds).toBeGreaterThan(3);
  expect(scene.cues.at(-1)).toBeCloseTo(9.96);
});
