import { writeFile } from "node:fs/promises";
import { z } from "zod";
import type { NewVersion, VersionFile } from "#lib/contracts/new-version";
import { isFailure } from "#lib/errors/failure";
import { drawFrame } from "#lib/media/draw-frame";
import { chaptersVtt } from "#lib/media/write-captions";
import type { ClipMeasure } from "#lib/pipelines/clip/make-playable";
import { streamFile } from "#lib/pipelines/explainer/stream-files";
import type { Artifact, StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});
/** Widths in pixels. */
const thumbnails = [
  ["thumbnailSmall", 320],
  ["thumbnailMedium", 640],
  ["thumbnailLarge", 1280],
] as const satisfies readonly (readonly [VersionFile, number])[];

/** All files of a clip: itself, its pictures, its fragments where they can be cut, and chapters that it has none of. */
export async function clipFiles(context: StepContext, film: Artifact<ClipMeasure>): Promise<NewVersion["files"]> {
  const files: NewVersion["files"] = { mp4: film.id };
  const { width, durationSeconds } = film.meta;
  // Fades and slates are over by then.
  const atSeconds = durationSeconds / 3;
  files.poster = await picture(context, film, width, atSeconds);
  for (const [name, wide] of thumbnails) files[name] = await picture(context, film, Math.min(wide, width), atSeconds);
  const hls = await streamFile(film, context).catch((error: unknown) => {
    context.signal.throwIfAborted();
    // Frames out of order: players take the whole file.
    if (isFailure(error) && error.code === "ENCODING_FAILED") return undefined;
    throw error;
  });
  if (hls) files.hls = hls;
  const text = chaptersVtt([]);
  const recipe = { step: "text-file", inputs: { extension: "vtt", text }, meta: Nothing, extension: "vtt" };
  const chapters = await context.artifacts.once(recipe, async (outPath) => {
    await writeFile(outPath, text);
    return {};
  });
  return { ...files, chaptersVtt: chapters.id };
}

async function picture(
  { artifacts, signal }: StepContext,
  film: Artifact<ClipMeasure>,
  width: number,
  atSeconds: number,
): Promise<string> {
  const recipe = {
    step: "film-frame",
    inputs: { film: film.id, width, atSeconds },
    meta: Nothing,
    extension: "jpg",
  };
  const made = await artifacts.once(recipe, async (outPath) => {
    await drawFrame({ film: film.path, atSeconds, width }, outPath, { signal });
    return {};
  });
  return made.id;
}
