import { expect, it } from "vitest";
import type { Block } from "#lib/contracts/storyboard-blocks";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

it("stands close under a figure that is much less high than its room", async () => {
  const kit = recordingKit(await fakeKit());
  const figure: Block = {
    id: "f",
    type: "figure",
    objects: [{ id: "s", type: "segment", from: [0, 0], to: [4, 1] }],
    caption: "One in four",
  };
  const scene = prepareScene(programOf(sceneOf({ blocks: [figure] })), { width: 720, height: 1280 }, kit);
  const tape = recorder(kit.measure);
  const drawn = scene.elements.map((element) => {
    element.draw(tape.surface, 9);
    return { id: element.id, boxes: tape.take().flatMap(({ boxes }) => boxes) };
  });
  const of = (id: string) => drawn.filter((element) => element.id === id).flatMap(({ boxes }) => boxes);
  const low = Math.max(...of("f.s").map(({ y, height }) => y + height));
  const top = Math.min(...of("f.caption").map(({ y }) => y));
  expect(top).toBeGreaterThan(low + 8);
  expect(top).toBeLessThan(low + 60);
});
