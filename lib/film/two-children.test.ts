import { readFile } from "node:fs/promises";
import { afterAll, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { Scene } from "#lib/contracts/storyboard";
import { Lane } from "#lib/film/running/lane";
import { FilmReply } from "#lib/film/running/requests";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";

const inFolder = await testFolder();
const lanes = [new Lane(), new Lane(), new Lane()] as const;
afterAll(() => Promise.all(lanes.map((lane) => lane.close())));

const turning: Scene = {
  id: "turning",
  narration: "Say something.",
  layout: "figure",
  parameters: { t: 0 },
  blocks: [
    {
      id: "wave",
      type: "plot",
      x: { from: 0, to: 6 },
      y: { from: -1, to: 1 },
      objects: [{ id: "f", type: "curve", y: "sin(x-t)" }],
    },
    { id: "words", type: "text", text: "A wave **moves** on" },
  ],
  actions: [{ at: "start", do: "set", parameters: { t: 3 }, seconds: 2 }],
};

it("films the same bytes again, and the same in two children at once as in one", async () => {
  const [from, to] = [await testProgram(lecture, 3), await testProgram(turning, 3)];
  const frame = smallFrame;
  const segments: SegmentRequest[] = [
    { kind: "scene", program: from, frame, fromFrame: 0, toFrame: 75 },
    { kind: "transition", transition: "wipe", from, to, frame, frames: 15 },
    { kind: "scene", program: to, frame, fromFrame: 15, toFrame: 90 },
  ];
  const film = async (name: string, laneOf: (index: number) => Lane): Promise<string[]> => {
    const paths = segments.map((_, i) => inFolder(`${name}-${i}.mp4`));
    const calls = segments.map((segment, i) =>
      laneOf(i).call("film", { segment, outPath: paths[i] }, FilmReply, { deadlineSeconds: 60 }),
    );
    await Promise.all(calls);
    return Promise.all(paths.map(async (path) => (await readFile(path)).toString("base64")));
  };
  const once = await film("once", () => lanes[0]);
  expect(await film("again", () => lanes[0])).toEqual(once);
  expect(await film("two", (i) => lanes[1 + (i % 2)] ?? lanes[1])).toEqual(once);
});
