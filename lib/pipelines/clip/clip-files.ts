import { writeFile } from "node:fs/promises";
import { z } from "zod";
import type { NewVersion, VersionFile } from "#lib/contracts/new-version";
import type { Chapter } from "#lib/contracts/video-view";
import { drawFrame } from "#lib/media/draw-frame";
import { chaptersVtt } from "#lib/media/write-captions";
import type { ClipMeasure } from "#lib/pipelines/clip/clip-measure";
import { streamed } from "#lib/pipelines/clip/stream-base";
import { smallerCopies, spriteFile } from "#lib/pipelines/explainer/stream-files";
import type { Afterwork, Artifact, StepContext } from "#lib/pipelines/step";

const Nothing = z.strictObject({});
/** Widths in pixels. */
const thumbnails = [
  ["thumbnailSmall", 320],
  ["thumbnailMedium", 640],
  ["thumbnailLarge", 1280],
] as const satisfies readonly (readonly [VersionFile, number])[];

interface ClipFiles {
  files: NewVersion["files"];
  /** The smaller copies that are still to be made. */
  afterwork: Afterwork[];
}

/** All files of a film that no storyboard stands behind: itself, its pictures, its fragments, its chapters. */
export async function clipFiles(
  context: StepContext,
  film: Artifact<ClipMeasure>,
  chapters: readonly Chapter[],
): Promise<ClipFiles> {
  const files: NewVersion["files"] = { mp4: film.id, chaptersVtt: await chaptersFile(context, chapters) };
  const { width, durationSeconds } = film.meta;
  // Fades and slates are over by then.
  const atSeconds = durationSeconds / 3;
  files.poster = await picture(context, film, width, atSeconds);
  for (const [name, wide] of thumbnails) files[name] = await picture(context, film, Math.min(wide, width), atSeconds);
  const stream = await streamed(film, context);
  if (!stream) return { files, afterwork: [] };
  const { base, hls } = stream;
  const sprite = await spriteFile(base, context);
  return { files: { ...files, hls, sprite }, afterwork: smallerCopies(base.id, base.meta) };
}

async function chaptersFile({ artifacts }: StepContext, chapters: readonly Chapter[]): Promise<string> {
  const text = chaptersVtt(chapters);
  const recipe = { step: "text-file", inputs: { extension: "vtt", text }, meta: Nothing, extension: "vtt" };
  const made = await artifacts.once(recipe, async (outPath) => {
    await writeFile(outPath, text);
    return {};
  });
  return made.id;
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
