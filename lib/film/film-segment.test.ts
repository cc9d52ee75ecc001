import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { SegmentRequest } from "#lib/contracts/film-segment";
import { closeFilmChildren } from "#lib/film/close-film-children";
import { filmSegment } from "#lib/film/film-segment";
import { testFolder } from "#lib/film/testing/in-folder";
import { lecture, showing, smallFrame, testProgram } from "#lib/film/testing/test-program";
import { concatSegments } from "#lib/media/concat-segments";
import { probeMedia } from "#lib/media/probe-media";

const inFolder = await testFolder();
afterAll(closeFilmChildren);
const program = await testProgram(lecture, 4);
const next = await testProgram(showing("next", "What follows"), 3);
const scene = (fromFrame: number, toFrame: number): SegmentRequest => ({
  kind: "scene",
  program,
  frame: smallFrame,
  fromFrame,
  toFrame,
});
const leftovers = async (name: string) =>
  (await readdir(path.dirname(inFolder("x")))).filter((file) => file.startsWith(name));

describe("filmSegment", () => {
  it("films scenes and transitions that join to the exact length", async () => {
    const dissolve: SegmentRequest = {
      kind: "transition",
      transition: "dissolve",
      from: program,
      to: next,
      frame: smallFrame,
      frames: 15,
    };
    const requests = [scene(0, 105), dissolve, { ...scene(15, 90), program: next }];
    const paths = requests.map((_, i) => inFolder(`part-${i}.mp4`));
    for (const [i, request] of requests.entries()) {
      const facts = await filmSegment(request, paths[i] ?? "");
      expect(facts.frames).toBe([105, 15, 75][i]);
    }
    const joined = inFolder("joined.mp4");
    await concatSegments(paths, joined);
    expect((await probeMedia(joined)).video?.durationSeconds).toBeCloseTo(195 / 30, 6);
  });

  it("gives the same bytes in a warm child and in a new one", async () => {
    const [warm, fresh] = [inFolder("warm.mp4"), inFolder("fresh.mp4")];
    const facts = await filmSegment(scene(0, 60), warm);
    expect(facts.emittedFrames).toBeLessThan(60);
    await closeFilmChildren();
    await filmSegment(scene(0, 60), fresh);
    expect((await readFile(fresh)).equals(await readFile(warm))).toBe(true);
  });

  it("stops soon when asked, and leaves nothing", async () => {
    const controller = new AbortController();
    const long = { ...scene(0, 40_000), program: { ...program, durationSeconds: 1400 } };
    const filming = filmSegment(long, inFolder("stopped.mp4"), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    const waiting = filmSegment(long, inFolder("stopped-too.mp4"), { signal: controller.signal });
    for (const ended of await Promise.allSettled([filming, waiting])) {
      expect(ended).toMatchObject({ status: "rejected", reason: { message: "enough" } });
    }
    expect(await leftovers("stopped")).toEqual([]);
  });

  it("refuses a frame that cannot be filmed with a failure, and goes on afterwards", async () => {
    const odd = { ...scene(0, 5), frame: { ...smallFrame, width: 321 } };
    await expect(filmSegment(odd, inFolder("odd.mp4"))).rejects.toMatchObject({ code: "DRAWING_FAILED" });
    expect(await leftovers("odd")).toEqual([]);
    expect((await filmSegment(scene(0, 5), inFolder("even.mp4"))).frames).toBe(5);
  });
});
