import type { MergeInput, SourceRef } from "#lib/contracts/clip-input";
import type { NewVersion } from "#lib/contracts/new-version";
import { orderWords } from "#lib/contracts/order-words";
import type { Chapter } from "#lib/contracts/video-view";
import { Failure, isFailure } from "#lib/errors/failure";
import { surveyClips } from "#lib/media/survey-clips";
import { clipFiles } from "#lib/pipelines/clip/clip-files";
import { chooseFrame } from "#lib/pipelines/merge/choose-frame";
import { type MergedFilm, mergedFilm } from "#lib/pipelines/merge/merged-film";
import { mergeWriter, type SourceFile } from "#lib/pipelines/source-file";
import type { StepContext, StepEnd } from "#lib/pipelines/step";

/** Finished videos and sent files become one film, which is published. Throws NOT_FOUND for what is not the owner's. */
export async function mergeVideos(merge: MergeInput, context: StepContext): Promise<StepEnd> {
  const { report, signal } = context;
  await report.stageStarted("draw");
  await report.stageProgress("draw", 0, mergingWords(merge.parts.length));
  const sources = await findSources(merge, context);
  const over = merge.sound && { type: "upload" as const, id: merge.sound.upload };
  const sound = over && (await findSource(over, "The sound", "sound.upload", context));
  const surveys = await surveyClips(
    sources.map(({ path }) => path),
    { signal },
  );
  const { frame, quality, aspectRatio } = chooseFrame(
    surveys.map((survey, i) => ({ survey, fps: sources[i]?.fps })),
    merge.aspectRatio,
  );
  const { topic: title } = orderWords({ kind: "clip", version: 1, merge });
  const film = await mergedFilm({ merge, title, frame, sources, surveys, sound }, context, (fraction) => {
    // What cannot be told is not worth the film.
    report.stageProgress("draw", fraction, mergingWords(sources.length)).catch(() => undefined);
  });
  for (const warning of film.meta.warnings) await report.warning(warning);
  await report.stageCompleted("draw");

  await report.stageStarted("assemble");
  const chapters = chaptersOf(film.meta, sources);
  const { files, afterwork } = await clipFiles(context, film, chapters);
  await report.stageCompleted("assemble");

  await report.stageStarted("publish");
  const { durationSeconds, bytes, loudnessLufs, truePeakDbtp } = film.meta;
  const version: NewVersion = {
    film: {
      ...{ title, language: "en", durationSeconds, ...frame, quality, aspectRatio },
      ...{ look: "none", voice: "none", writer: mergeWriter, fileBytes: bytes, chapters, transcript: [] },
    },
    ...{ storyboard: null, audit: null, loudnessLufs, truePeakDbtp, files },
  };
  await context.publish(version, afterwork);
  await report.stageCompleted("publish");
  return {};
}

const mergingWords = (count: number): string => (count === 1 ? "Making one clip anew" : `Merging ${count} clips`);

/** The files of all parts, in their order. The first that is not there is named. */
async function findSources({ parts }: MergeInput, context: StepContext): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const [index, { source }] of parts.entries()) {
    found.push(await findSource(source, `Part ${index + 1}`, `parts.${index}.source`, context));
  }
  return found;
}

async function findSource(ref: SourceRef, who: string, path: string, { source }: StepContext): Promise<SourceFile> {
  try {
    return await source(ref);
  } catch (error) {
    if (!isFailure(error) || error.code !== "NOT_FOUND") throw error;
    const message = `${who} names a ${ref.type === "video" ? "video" : "file"} that is not there, or not yours.`;
    throw new Failure("NOT_FOUND", { message, issues: [{ path, message }], cause: error });
  }
}

/** A chapter a part, from where it begins to come until the next one does; parts of the same name stand apart. */
function chaptersOf({ parts, durationSeconds }: MergedFilm, sources: readonly SourceFile[]): Chapter[] {
  return parts.map(({ start }, i) => ({
    title: sources[i]?.title ?? `Part ${i + 1}`,
    start,
    end: parts[i + 1]?.start ?? durationSeconds,
  }));
}
