import { copyFile } from "node:fs/promises";
import { Failure, isFailure } from "#lib/errors/failure";
import { probeMedia } from "#lib/media/probe-media";
import { ClipMeasure } from "#lib/pipelines/clip/clip-measure";
import { encodeEvenly } from "#lib/pipelines/clip/stream-base";
import type { Artifact, StepContext } from "#lib/pipelines/step";
import { FileCount } from "#lib/pipelines/vendor-work/file-count";

type Facts = Awaited<ReturnType<typeof probeMedia>>;
type Picture = NonNullable<Facts["video"]>;

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
      const facts = await probeMedia(file.path, { signal, stranger: true }).catch(refuse);
      const video = pictureOf(facts);
      if (!plays(facts)) return encodeEvenly(file.path, outPath, signal).catch(refuse);
      await copyFile(file.path, outPath);
      return measureOf(video, facts.durationSeconds);
    },
  );
}

/** Whether every browser plays it as it is. */
const plays = ({ video, audio }: Facts): boolean =>
  video?.codec === "h264" && video.plain && (audio === undefined || audio.codec === "aac");

function pictureOf({ video }: Facts): Picture {
  if (!video || video.width < 2 || video.height < 2) throw noFilm();
  return video;
}

const measureOf = ({ width, height, framesPerSecond }: Picture, durationSeconds: number): ClipMeasure => ({
  ...{ durationSeconds, width, height, fps: Math.round(framesPerSecond * 100) / 100 },
});

function refuse(error: unknown): never {
  const unfit = isFailure(error) && (error.code === "ENCODING_FAILED" || error.code === "FILE_REFUSED");
  throw unfit ? noFilm(error) : error;
}

const noFilm = (cause?: unknown): Failure =>
  new Failure("FILE_REFUSED", { message: "What the provider sent is no film that can be shown.", cause });
