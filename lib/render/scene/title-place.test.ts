import { beforeAll, expect, it } from "vitest";
import type { Box } from "#lib/render/box";
import type { Kit } from "#lib/render/kit";
import { prepareScene } from "#lib/render/prepare-scene";
import { type RecordedPath, recorder, recordingKit } from "#lib/render/record";
import { fakeKit } from "#lib/render/testing/fake-kit";
import { programOf, sceneOf } from "#lib/render/testing/program";

let kit: Kit<RecordedPath>;
beforeAll(async () => {
  kit = recordingKit(await fakeKit());
});

function lettersOf(layout: "stack" | "full", language: string, frame: { width: number; height: number }): Box {
  const blocks = [{ id: "t", type: "text" as const, text: "Some words." }];
  const program = programOf(sceneOf({ layout, title: "Title", blocks }), { language });
  const tape = recorder(kit.measure);
  for (const { id, draw } of prepareScene(program, frame, kit).elements) if (id === "@title") draw(tape.surface, 9);
  const [box] = tape.take().find(({ mark }) => mark.kind === "text")?.boxes ?? [];
  if (!box) throw new Error("the title is not drawn");
  return box;
}

it.each([
  ["en", 1280, 720],
  ["ar", 1280, 720],
  ["en", 1680, 720],
  ["en", 720, 1280],
])("titles stand at one place, however much room the blocks take (%s, %i × %i)", (language, width, height) => {
  const frame = { width, height };
  expect(lettersOf("full", language, frame)).toEqual(lettersOf("stack", language, frame));
});
