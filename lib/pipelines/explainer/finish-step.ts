import { writeFile } from "node:fs/promises";
import { z } from "zod";
import type { AuditFigures } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame";
import type { NewVersion, VersionFile } from "#lib/contracts/new-version";
import type { FilmFacts } from "#lib/contracts/video-view";
import { chaptersVtt, cuesFromWords, toSrt, toVtt } from "#lib/media/write-captions";
import { assembleFilm } from "#lib/pipelines/explainer/assemble-film";
import { FilmFile, FilmRef } from "#lib/pipelines/explainer/film-file";
import { chaptersOf, transcriptOf } from "#lib/pipelines/explainer/film-text";
import { readJson } from "#lib/pipelines/explainer/json-artifact";
import { auditOf, still } from "#lib/pipelines/explainer/scene-step";
import { type StepContext, step } from "#lib/pipelines/step";

const Nothing = z.strictObject({});
/** Widths in pixels. */
const thumbnails = [
  ["thumbnailSmall", 320],
  ["thumbnailMedium", 640],
  ["thumbnailLarge", 1280],
] as const satisfies readonly (readonly [VersionFile, number])[];

/** Cuts the film together, captions it and publishes it. */
export const finishStep = step({
  input: FilmRef,
  async run({ film }, context) {
    const { report } = context;
    const file = await readJson(context, film, FilmFile);
    await report.stageCompleted("draw");

    await report.stageStarted("assemble");
    const chapters = chaptersOf(file.plan, file.storyboard.title);
    const mp4 = await assembleFilm(file, chapters, context);
    await report.stageCompleted("assemble");

    await report.stageStarted("caption");
    const transcript = transcriptOf(file);
    const files: NewVersion["files"] = { mp4: mp4.id, ...(await textFiles(file, chapters, transcript, context)) };
    await report.stageCompleted("caption");

    await report.stageStarted("publish");
    Object.assign(files, await pictureFiles(file, context));
    await context.publish({
      film: { ...factsOf(file), fileBytes: mp4.meta.bytes, chapters, transcript },
      storyboard: file.storyboard,
      audit: await auditAll(file, context),
      loudnessLufs: mp4.meta.loudnessLufs,
      truePeakDbtp: mp4.meta.truePeakDbtp,
      files,
    });
    await report.stageCompleted("publish");
    return {};
  },
});

function factsOf({
  input,
  plan,
  storyboard,
  voices,
  writer,
}: FilmFile): Omit<FilmFacts, "fileBytes" | "chapters" | "transcript"> {
  const { width, height, fps } = frameOf(input.quality, storyboard.aspectRatio);
  return {
    title: storyboard.title,
    language: storyboard.language,
    durationSeconds: plan.totalFrames / plan.fps,
    width,
    height,
    fps,
    quality: input.quality,
    aspectRatio: storyboard.aspectRatio,
    look: storyboard.look,
    voice: voices.find((v) => v !== null)?.track.voice ?? "none",
    writer,
  };
}

async function textFiles(
  file: FilmFile,
  chapters: FilmFacts["chapters"],
  transcript: FilmFacts["transcript"],
  context: StepContext,
): Promise<NewVersion["files"]> {
  const keep = async (extension: string, text: string): Promise<string> => {
    const recipe = { step: "text-file", inputs: { extension, text }, meta: Nothing, extension };
    const kept = await context.artifacts.once(recipe, async (outPath) => {
      await writeFile(outPath, text);
      return {};
    });
    return kept.id;
  };
  const files: NewVersion["files"] = { chaptersVtt: await keep("vtt", chaptersVtt(chapters)) };
  if (!file.input.subtitles) return files;
  const cues = transcript.flatMap(({ words }) => cuesFromWords(words, { language: file.storyboard.language }));
  return { ...files, captionsVtt: await keep("vtt", toVtt(cues)), captionsSrt: await keep("srt", toSrt(cues)) };
}

async function pictureFiles(file: FilmFile, context: StepContext): Promise<NewVersion["files"]> {
  const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
  const first = file.plan.scenes[0];
  if (!first) return {};
  const drawn = async (width: number): Promise<string> => (await still(context, first.program, width, frame)).id;
  const files: NewVersion["files"] = { poster: await drawn(frame.width) };
  if (!file.input.thumbnails) return files;
  for (const [name, width] of thumbnails) files[name] = await drawn(width);
  return files;
}

async function auditAll(file: FilmFile, context: StepContext): Promise<AuditFigures> {
  const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
  const all: AuditFigures[] = [];
  for (const { program } of file.plan.scenes) all.push(await auditOf(context, program, frame));
  const sum = (pick: (figures: AuditFigures) => number): number => all.reduce((n, f) => n + pick(f), 0);
  const sumIfMeasured = (pick: (figures: AuditFigures) => number | null): number | null =>
    all.some((f) => pick(f) === null) ? null : sum((f) => pick(f) ?? 0);
  return {
    overlaps: sum((f) => f.overlaps),
    overflows: sum((f) => f.overflows),
    tooSmall: sum((f) => f.tooSmall),
    lowContrast: sumIfMeasured((f) => f.lowContrast),
    missingGlyphs: sumIfMeasured((f) => f.missingGlyphs),
    emptyFrames: sumIfMeasured((f) => f.emptyFrames),
    tooFast: sumIfMeasured((f) => f.tooFast),
  };
}
