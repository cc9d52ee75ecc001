import { writeFile } from "node:fs/promises";
import { z } from "zod";
import type { AuditFigures } from "#lib/contracts/audit";
import { frameOf } from "#lib/contracts/frame-of";
import type { NewVersion } from "#lib/contracts/new-version";
import type { FilmFacts } from "#lib/contracts/video-view";
import { chaptersVtt, cuesFromWords, toSrt, toVtt } from "#lib/media/write-captions";
import { assembleFilm } from "#lib/pipelines/explainer/assemble-film";
import { FilmFile, FilmRef, paintersOf } from "#lib/pipelines/explainer/film-file";
import { chaptersOf, transcriptOf } from "#lib/pipelines/explainer/film-text";
import { readJson } from "#lib/pipelines/explainer/json-artifact";
import { pictureFiles } from "#lib/pipelines/explainer/picture-files";
import { auditOf } from "#lib/pipelines/explainer/scene-step";
import { orderedFile, smallerCopies, spriteFile, streamFile } from "#lib/pipelines/explainer/stream-files";
import { type StepContext, step } from "#lib/pipelines/step";

const Nothing = z.strictObject({});

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
    const [texts, pictures, hls, sprite] = await Promise.all([
      textFiles(file, chapters, transcript, context),
      pictureFiles(file, context),
      streamFile(mp4, context),
      file.input.thumbnails ? spriteFile(mp4, context) : undefined,
    ]);
    const files: NewVersion["files"] = { mp4: mp4.id, hls, ...(sprite && { sprite }), ...texts, ...pictures };
    await report.stageCompleted("caption");

    await report.stageStarted("publish");
    const facts = factsOf(file);
    const version: NewVersion = {
      film: { ...facts, fileBytes: mp4.meta.bytes, chapters, transcript },
      storyboard: file.storyboard,
      audit: await auditAll(file, context),
      loudnessLufs: mp4.meta.loudnessLufs,
      truePeakDbtp: mp4.meta.truePeakDbtp,
      files,
    };
    await context.publish(version, [...orderedFile(mp4.id, file.input.outputFormat), ...smallerCopies(mp4.id, facts)]);
    await report.stageCompleted("publish");
    return {};
  },
});

function factsOf(file: FilmFile): Omit<FilmFacts, "fileBytes" | "chapters" | "transcript"> {
  const { input, plan, storyboard, voices, writer } = file;
  const painters = paintersOf(file);
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
    burnedCaptions: input.captionsStyle !== "off",
    look: storyboard.look,
    voice: voices.find((v) => v !== null)?.track.voice ?? "none",
    writer,
    ...(painters.length > 0 ? { painters } : {}),
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

async function auditAll(file: FilmFile, context: StepContext): Promise<AuditFigures> {
  const frame = frameOf(file.input.quality, file.storyboard.aspectRatio);
  const all: AuditFigures[] = [];
  for (const { program } of file.plan.scenes) all.push(await auditOf(context, program, frame, file.pictures));
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
