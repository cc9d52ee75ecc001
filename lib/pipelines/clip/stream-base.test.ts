import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { probeMedia } from "#lib/media/probe-media";
import { clicksOf, flashesOf } from "#lib/media/testing/flashes-and-clicks";
import { foreignForm, makeForeignFilm } from "#lib/media/testing/foreign-film";
import { clipFiles } from "#lib/pipelines/clip/clip-files";
import { makePlayable } from "#lib/pipelines/clip/make-playable";
import type { StepContext } from "#lib/pipelines/step";
import { stepContext } from "#lib/pipelines/testing/step-context";
import { FileCount } from "#lib/pipelines/vendor-work/file-count";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clip-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file as it was fetched of a vendor. */
async function fetched(context: StepContext, name: string, make: (outPath: string) => Promise<void>): Promise<string> {
  const recipe = { step: "video-file", inputs: { name }, meta: FileCount, extension: "mp4" };
  const file = await context.artifacts.once(recipe, async (outPath) => {
    await make(outPath);
    return { count: 1 };
  });
  return file.id;
}

describe("a vendor's clip", () => {
  const everything = [
    "chaptersVtt",
    "hls",
    "mp4",
    "poster",
    "sprite",
    "thumbnailLarge",
    "thumbnailMedium",
    "thumbnailSmall",
  ];

  it("is streamed as it is where it can be entered every few seconds", async () => {
    const context = stepContext(folder);
    const id = await fetched(context, "good", (outPath) => makeForeignFilm(outPath, 48, { height: 480, width: 854 }));
    const film = await makePlayable(context, id);
    const { files, afterwork } = await clipFiles(context, film, []);
    expect(Object.keys(files).sort()).toEqual(everything);
    expect(afterwork.map(({ key, input }) => [key, Object(input).film])).toEqual([["rendition:270p", film.id]]);
  });

  it("with few key frames stays as it is to be kept, and is encoded once to be streamed, as long and in time", async () => {
    const context = stepContext(folder);
    const id = await fetched(context, "long", (outPath) => makeForeignFilm(outPath, 240, { height: 480, width: 854 }));
    const film = await makePlayable(context, id);
    const { files, afterwork } = await clipFiles(context, film, []);
    expect(Object.keys(files).sort()).toEqual(everything);
    const [copy] = afterwork;
    const base = await context.artifacts.read(Object(copy?.input).film, z.unknown());
    expect(base.id).not.toBe(film.id);
    const [one, other] = [await probeMedia(film.path), await probeMedia(base.path)];
    expect(other.video).toMatchObject({ frames: one.video?.frames, durationSeconds: 9, framesPerSecond: 24 });
    const { marks = [] } = foreignForm(240);
    for (const found of [await flashesOf(base.path), await clicksOf(base.path)]) {
      expect(found.map((at) => Math.round(at * 12))).toEqual(marks.map((at) => Math.round(at * 12)));
    }
  });

  it("that browsers do not play is made anew, upright", async () => {
    const context = stepContext(folder);
    const id = await fetched(context, "turned", (outPath) =>
      makeForeignFilm(outPath, 48, { seconds: 1, matrix: [0, 65_536, 0, -65_536, 0, 0, 0, 0, 1_073_741_824] }),
    );
    const film = await makePlayable(context, id);
    expect(film.meta).toEqual({ durationSeconds: 1, width: 180, height: 320, fps: 24 });
  });
});
