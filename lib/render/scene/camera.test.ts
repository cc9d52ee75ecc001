import { expect, it } from "vitest";
import { prepareScene } from "#lib/render/prepare-scene";
import { recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

const size = { width: 1280, height: 720 };

it.each(["en", "ar"])("sees the beginning of a line that is longer than what it sees (%s)", async (language) => {
  const kit = recordingKit(await fakeKit());
  const scene = sceneOf({
    blocks: [{ id: "a", type: "bullets", items: ["It travels", "It bends", "It adds up"] }],
    actions: [{ at: "start", do: "camera", target: "a.1", zoom: 2, seconds: 1 }],
  });
  const tape = recorder(kit.measure);
  for (const { id, draw } of prepareScene(programOf(scene, { language }), size, kit).elements)
    if (id === "a.1") draw(tape.surface, 6);
  const boxes = tape.take().flatMap((thing) => (thing.mark.kind === "text" ? thing.boxes : []));
  expect(boxes.length).toBeGreaterThan(0);
  for (const { x, width } of boxes) {
    expect(x).toBeGreaterThan(0);
    expect(x + width).toBeLessThan(size.width);
  }
});
