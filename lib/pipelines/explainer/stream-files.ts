import { z } from "zod";
import type { OutputFormat } from "#lib/contracts/explainer-fields";
import { HlsIndex } from "#lib/contracts/hls-index";
import type { NewVersion } from "#lib/contracts/new-version";
import { smallerRenditions } from "#lib/contracts/renditions";
import { SpriteIndex } from "#lib/contracts/sprite-index";
import { drawSprite } from "#lib/media/draw-sprite";
import { fragmentFilm } from "#lib/media/fragment-film";
import type { Afterwork, Artifact, StepContext } from "#lib/pipelines/step";

/** A finished film as adaptive players get it, as large as it was made. */
export async function streamFile(film: Artifact<unknown>, context: StepContext): Promise<string> {
  const { artifacts, signal } = context;
  const recipe = { step: "fragment", inputs: { picture: film.id, sound: film.id }, meta: HlsIndex, extension: "mp4" };
  const made = await artifacts.once(recipe, (outPath) =>
    fragmentFilm({ picture: film.path, sound: film.path }, outPath, { signal }),
  );
  return made.id;
}

/** Small pictures of a finished film for the rail under the player. */
export async function spriteFile(film: Artifact<unknown>, context: StepContext): Promise<string> {
  const recipe = { step: "sprite", inputs: { film: film.id }, meta: SpriteIndex, extension: "jpg" };
  const { signal } = context;
  return (await context.artifacts.once(recipe, (outPath) => drawSprite(film.path, outPath, { signal }))).id;
}

/** What the step that makes one smaller copy is given. */
export const SmallerCopy = z.strictObject({
  /** Artifact of the finished film. */
  film: z.string(),
  name: z.enum(["1080p", "720p", "480p", "270p"]),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
  durationSeconds: z.number(),
});
export type SmallerCopy = z.infer<typeof SmallerCopy>;

/** What the step that makes the ordered file of an mp4 is given. */
export const OtherFormat = z.strictObject({ film: z.string(), format: z.enum(["mov", "webm"]) });
export type OtherFormat = z.infer<typeof OtherFormat>;

/** The ordered file, if it is not the mp4 itself: first of what is made once the film is published. */
export function orderedFile(film: string, format: OutputFormat): Afterwork[] {
  if (format === "mp4") return [];
  const input: OtherFormat = { film, format };
  return [{ step: "rendition", key: `rendition:${format}`, input }];
}

/** The smaller copies that a film gets once it is published. */
export function smallerCopies(
  film: string,
  facts: Pick<NewVersion["film"], "width" | "height" | "fps" | "durationSeconds">,
): Afterwork[] {
  const { fps, durationSeconds } = facts;
  return smallerRenditions(facts).map(({ name, size }) => {
    // A clip's rate may be what it comes to on average.
    const input: SmallerCopy = { film, name, ...size, fps: Math.max(1, Math.round(fps)), durationSeconds };
    return { step: "rendition", key: `rendition:${name}`, input };
  });
}
