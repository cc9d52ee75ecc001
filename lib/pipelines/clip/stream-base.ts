import { isFailure } from "#lib/errors/failure";
import { mergeClips } from "#lib/media/merge-clips";
import { surveyClips } from "#lib/media/survey-clips";
import { ClipMeasure } from "#lib/pipelines/clip/clip-measure";
import { streamFile } from "#lib/pipelines/explainer/stream-files";
import { chooseFrame } from "#lib/pipelines/merge/choose-frame";
import type { Artifact, StepContext } from "#lib/pipelines/step";

interface Streamed {
  /** What was cut into segments: smaller copies and the rail's pictures are made of it. */
  base: Artifact<ClipMeasure>;
  /** Artifact of its fragments. */
  hls: string;
}

/**
 * A film as adaptive players get it. Its own frames, where it can be entered every few seconds; else encoded once more,
 * for streaming alone. Nothing, said in the log, for what cannot be read once more.
 */
export async function streamed(film: Artifact<ClipMeasure>, context: StepContext): Promise<Streamed | undefined> {
  try {
    return { base: film, hls: await streamFile(film, context) };
  } catch (error) {
    if (!cannotBe(error, context)) throw error;
  }
  try {
    const base = await evenFilm(film, context);
    return { base, hls: await streamFile(base, context) };
  } catch (error) {
    if (!cannotBe(error, context)) throw error;
    await context.report.warning(
      "It can be played and downloaded, but not in smaller sizes: it is built too unusually.",
    );
    return undefined;
  }
}

function cannotBe(error: unknown, { signal }: StepContext): boolean {
  signal.throwIfAborted();
  return isFailure(error) && (error.code === "ENCODING_FAILED" || error.code === "FILE_REFUSED");
}

/** The film encoded as our own are: a key frame every two seconds, frames in their order. */
const evenFilm = ({ id, path }: Artifact<ClipMeasure>, { artifacts, signal }: StepContext) =>
  artifacts.once({ step: "stream-base", inputs: { film: id }, meta: ClipMeasure, extension: "mp4" }, (outPath) =>
    encodeEvenly(path, outPath, signal),
  );

/** Any film as one of our own kind: upright, of its own size and nearest rate. Throws FILE_REFUSED, ENCODING_FAILED. */
export async function encodeEvenly(path: string, outPath: string, signal: AbortSignal): Promise<ClipMeasure> {
  const surveys = await surveyClips([path], { signal });
  const { frame } = chooseFrame(
    surveys.map((survey) => ({ survey })),
    undefined,
  );
  const order = { parts: [{ path }], frame, surveys, transition: "cut" as const, transitionSeconds: 0.5 };
  const { durationSeconds } = await mergeClips(order, outPath, { signal });
  return { durationSeconds, ...frame };
}
