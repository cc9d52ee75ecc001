import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import type { Scene } from "#lib/contracts/storyboard";
import { Lane } from "#lib/film/running/lane";
import { FilmReply } from "#lib/film/running/requests";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, smallFrame, testProgram } from "#lib/film/testing/test-program";
import { wheel } from "#lib/film/testing/wheel";

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

it.skipIf(process.platform !== "linux")(
  "films the same bytes whatever lay in memory before",
  { timeout: 60_000 },
  async () => {
    const program = async (id: string, title: string, speed: number) => ({
      ...(await testProgram(wheel(id, title, 10, speed), 10)),
      look: "midnight" as const,
    });
    const [from, to] = [await program("faster", "Faster", 1.3), await program("fastest", "Twice as fast", 2.6)];
    const frame = { ...smallFrame, width: 1920, height: 1080, fps: 30 };
    const segment: SegmentRequest = { kind: "transition", transition: "dissolve", from, to, frame, frames: 15 };
    const requestPath = inFolder("dissolve.json");
    await writeFile(requestPath, JSON.stringify(segment));
    const filmed: Buffer[] = [];
    for (const filled of ["0", "1"]) {
      // The C library fills with it what it gives out.
      const env = { ...process.env, MALLOC_PERTURB_: filled };
      const outPath = inFolder(`filled-${filled}.mp4`);
      await promisify(execFile)(process.execPath, ["lib/film/testing/film-here.ts", requestPath, outPath], { env });
      filmed.push(await readFile(outPath));
    }
    expect(new Set(filmed.map((bytes) => bytes.toString("base64"))).size).toBe(1);
  },
);
