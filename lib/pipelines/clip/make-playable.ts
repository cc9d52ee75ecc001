import { copyFile } from "node:fs/promises";
import { z } from "zod";
import { Failure, isFailure } from "#lib/errors/failure";
import { mergeClips } from "#lib/media/merge-clips";
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

type Facts = Awaited<ReturnType<typeof probeMedia>>;
type Picture = NonNullable<Facts["video"]>;

/** Rates that our own films have. */
const rates = [24, 25, 30, 50, 60] as const;

/**
 * A fetched file as a film that players play, measured in a process of its own: it is a stranger's. Made anew only where
 * browsers could not play it. Throws FILE_REFUSED for what is no film.
 */
export async function makePlayable(context: StepContext, fileId: string): Promise<Artifact<ClipMeasure>> {
  const { artifacts, signal } = context;
  const file = await artifacts.read(fileId, FileCount);
  return artifacts.once(
    { step: "clip", inputs: { file: file.id }, meta: ClipMeasure, extension: "mp4" },
    async (outPath) => {
      const facts = await probeMedia(file.path, { signal }).catch(refuse);
      const video = pictureOf(facts);
      if (plays(facts)) {
        await copyFile(file.path, outPath);
        return measureOf(video, facts.durationSeconds);
      }
      const frame = { width: even(video.width), height: even(video.height), fps: rateOf(video.framesPerSecond) };
      const parts = [{ path: file.path }];
      await mergeClips({ parts, frame, transition: "cut", transitionSeconds: 0.5 }, outPath, { signal });
      const made = await probeMedia(outPath, { signal });
      return measureOf(pictureOf(made), made.durationSeconds);
    },
  );
}

/** Whether every browser plays it as it is. */
const plays = ({ video, audio }: Facts): boolean =>
  video?.codec === "h264" && (audio === undefined || audio.codec === "aac");

function pictureOf({ video }: Facts): Picture {
  if (!video || video.width < 2 || video.height < 2) throw noFilm();
  return video;
}

const measureOf = ({ width, height, framesPerSecond }: Picture, durationSeconds: number): ClipMeasure => ({
  ...{ durationSeconds, width, height, fps: Math.round(framesPerSecond * 100) / 100 },
});

const even = (pixels: number): number => 2 * Math.round(pixels / 2);
const rateOf = (wanted: number): number =>
  rates.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), 30);

function refuse(error: unknown): never {
  throw isFailure(error) && error.code === "ENCODING_FAILED" ? noFilm(error) : error;
}

const noFilm = (cause?: unknown): Failure =>
  new Failure("FILE_REFUSED", { message: "What the provider sent is no film that can be shown.", cause });
