import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Frame } from "#lib/contracts/frame-of";
import { Reel } from "#lib/contracts/storyboard-pictures";
import { writeReel } from "#lib/media/write-reel";
import { ClipMeasure } from "#lib/pipelines/clip/clip-measure";
import { encodeEvenly } from "#lib/pipelines/clip/stream-base";
import type { Artifact, StepContext } from "#lib/pipelines/step";

const KeptReel = z.strictObject({ sha256: z.string(), reel: Reel });
type KeptReel = z.infer<typeof KeptReel>;

const mostFps = 30;
/** Pixels of the longer side, and JPEG quality: what films are drawn with, and what a browser loads to preview one. */
const film = { longSide: 1920, scale: 3 } as const;
const preview = { longSide: 640, scale: 6 } as const;

/**
 * A model's clip as films draw it: its single pictures, without its sound, no larger than a frame can show; and the same
 * small, for previews. Throws FILE_REFUSED or ENCODING_FAILED for what is no film.
 */
export async function keepReel(
  file: Artifact<unknown>,
  frame: Frame,
  { artifacts, signal }: StepContext,
): Promise<{ shown: Artifact<KeptReel>; preview: Artifact<KeptReel> }> {
  const own = await artifacts.once(
    { step: "picture-film", inputs: { file: file.id }, meta: ClipMeasure, extension: "mp4" },
    (outPath) => encodeEvenly(file.path, outPath, signal),
  );
  const fps = Math.min(mostFps, own.meta.fps);
  const kept = (longSide: number, scale: number): Promise<Artifact<KeptReel>> =>
    artifacts.once(
      { step: "reel", inputs: { film: own.id, fps, longSide, scale }, meta: KeptReel, extension: "reel" },
      async (outPath) => {
        const { frames } = await writeReel({ film: own.path, fps, longSide, scale }, outPath, { signal });
        const sha256 = createHash("sha256")
          .update(await readFile(outPath))
          .digest("hex");
        return { sha256, reel: { frames, fps } };
      },
    );
  const longSide = Math.min(film.longSide, Math.max(frame.width, frame.height));
  return { shown: await kept(longSide, film.scale), preview: await kept(preview.longSide, preview.scale) };
}
