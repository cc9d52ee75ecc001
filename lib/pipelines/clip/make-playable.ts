import { copyFile } from "node:fs/promises";
import { z } from "zod";
import { Failure, isFailure } from "#lib/errors/failure";
import { probeMedia } from "#lib/media/probe-media";
import type { Artifact, StepContext } from "#lib/pipelines/step";
import { FileCount } from "#lib/pipelines/vendor-work/file-count";

export const ClipMeasure = z.strictObject({
  durationSeconds: z.number(),
  width: z.number().int(),
  height: z.number().int(),
  fps: z.number(),
});
export type ClipMeasure = z.infer<typeof ClipMeasure>;

/** What every browser plays. */
const playable = { video: ["h264"], audio: ["aac"] };

/**
 * A fetched file as a film that players play, measured in a process of its own: it is a stranger's. Throws FILE_REFUSED
 * for what is no film.
 */
export async function makePlayable(context: StepContext, fileId: string): Promise<Artifact<ClipMeasure>> {
  const { artifacts, signal } = context;
  const file = await artifacts.read(fileId, FileCount);
  return artifacts.once(
    { step: "clip", inputs: { file: file.id }, meta: ClipMeasure, extension: "mp4" },
    async (outPath) => {
      const facts = await probeMedia(file.path, { signal }).catch(refuse);
      const { video, audio } = facts;
      if (!video || video.width < 2 || video.height < 2) throw noFilm();
      if (!playable.video.includes(video.codec) || (audio && !playable.audio.includes(audio.codec))) throw noFilm();
      await copyFile(file.path, outPath);
      return {
        durationSeconds: facts.durationSeconds,
        width: video.width,
        height: video.height,
        fps: Math.round(video.framesPerSecond * 100) / 100,
      };
    },
  );
}

function refuse(error: unknown): never {
  throw isFailure(error) && error.code === "ENCODING_FAILED" ? noFilm(error) : error;
}

const noFilm = (cause?: unknown): Failure =>
  new Failure("FILE_REFUSED", { message: "What the provider sent is no film that can be shown.", cause });
