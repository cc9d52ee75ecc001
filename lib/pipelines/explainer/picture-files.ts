import { frameOf } from "#lib/contracts/frame-of";
import type { NewVersion, VersionFile } from "#lib/contracts/new-version";
import type { FilmFile } from "#lib/pipelines/explainer/film-file";
import { still } from "#lib/pipelines/explainer/still";
import type { StepContext } from "#lib/pipelines/step";

/** Widths in pixels. */
const thumbnails = [
  ["thumbnailSmall", 320],
  ["thumbnailMedium", 640],
  ["thumbnailLarge", 1280],
] as const satisfies readonly (readonly [VersionFile, number])[];

/** The scene that the poster shows, by its index. */
export const posterScene = 0;

/**
 * The film's poster, and its thumbnails if they are ordered. They do not depend on the film: they are drawn beside its
 * scenes, and found when it is finished.
 */
export async function pictureFiles(file: FilmFile, context: StepContext): Promise<NewVersion["files"]> {
  const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
  const scene = file.plan.scenes[posterScene];
  if (!scene) return {};
  const drawn = async (width: number): Promise<string> =>
    (await still(context, scene.program, width, frame, file.pictures)).id;
  const files: NewVersion["files"] = { poster: await drawn(frame.width) };
  if (!file.input.thumbnails) return files;
  for (const [name, width] of thumbnails) files[name] = await drawn(width);
  return files;
}
